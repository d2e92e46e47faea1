import type { BrowserContextOptions, Locator, Page } from '@playwright/test';
import { PHONE as PHONE_WINDOW } from '../../../support/engines/engine.ts';
import { startFirefox } from '../../../support/engines/firefox.ts';
import { type EngineScreen, type Screen, screenOf } from '../../../support/engines/screen.ts';
import { startWebKit } from '../../../support/engines/webkit.ts';
import { screenOfPage } from '../pageScreen.ts';
import type { Who } from '../people.ts';
import { Person } from '../person.ts';
import { expect, type Room, test } from '../room.ts';
import { PHONE, type Seat, SEATS, SMALL_PHONE } from './seats.ts';

/** Somebody in Chromium, who also does what anybody does in any engine. */
export interface Guest {
  readonly person: Person;
  readonly screen: Screen;
}

/** Those who are there from the beginning. */
export interface Guests {
  readonly ans: EngineScreen;
  readonly gijs: EngineScreen;
  readonly bert: Guest;
  readonly fatma: Guest;
  readonly ineke: Guest;
  readonly joost: Guest;
  readonly kees: Guest;
}

/** The whole screen of a phone, or the panel beside the board. */
export const guide = ({ page }: { readonly page: Page }): Locator => page.locator('[data-panel]');

export function guestAt(page: Page): Guest {
  return { person: new Person(page), screen: screenOfPage(page) };
}

/** Says on the join page who they are. */
export async function saysWho(screen: Screen, { name, municipality, role }: Who): Promise<void> {
  await screen.fill('textbox', 'Je naam', name);
  await screen.click('radio', new RegExp(`${municipality}$`, 'u'));
  await screen.click('radio', new RegExp(`\\b${role}\\b`, 'u'));
  await screen.click('button', 'Doe mee');
}

async function sits(
  room: Room,
  link: string,
  who: Who,
  device: BrowserContextOptions = {},
): Promise<Guest> {
  return test.step(who.name, async () => {
    const guest = guestAt(await room.enter(device));
    await guest.screen.goto(link);
    await saysWho(guest.screen, who);
    return guest;
  });
}

async function sitsWith(
  room: Room,
  start: Parameters<Room['brings']>[0],
  link: string,
  who: Who,
): Promise<EngineScreen> {
  return test.step(who.name, async () => {
    const screen = screenOf(await room.brings(start));
    await screen.goto(link);
    // These engines do not all tell a page which language they were started in.
    await screen.click('radio', 'Nederlands');
    await saysWho(screen, who);
    return screen;
  });
}

/** The room fills: three phones and four laptops. One phone is WebKit, one laptop Firefox. */
export async function comeIn(room: Room, link: string): Promise<Guests> {
  const ans = await sitsWith(room, () => startWebKit(PHONE_WINDOW), link, SEATS.ans);
  const width = Number(await ans.engine.evaluate('return window.innerWidth'));
  expect(width, 'the width of the phone in WebKit').toBeLessThanOrEqual(PHONE_WINDOW.width);
  return {
    ans,
    gijs: await sitsWith(room, startFirefox, link, SEATS.gijs),
    bert: await sits(room, link, SEATS.bert),
    fatma: await sits(room, link, SEATS.fatma, PHONE),
    ineke: await sits(room, link, SEATS.ineke, SMALL_PHONE),
    joost: await sits(room, link, SEATS.joost),
    kees: await sits(room, link, SEATS.kees),
  };
}

/** Types the code that is on the wall. */
export async function comesByCode(
  room: Room,
  code: string,
  who: Who,
  device: BrowserContextOptions,
): Promise<Guest> {
  const guest = guestAt(await room.enter(device));
  await guest.screen.goto(room.host.url);
  await guest.screen.fill('textbox', /^Link of code/u, code.toLowerCase());
  await guest.screen.click('button', 'Open het bord');
  await saysWho(guest.screen, who);
  return guest;
}

/** Answers lane by lane, and says to be ready. */
export async function answers(screen: Screen, { answers: levels }: Seat): Promise<void> {
  await screen.see('Alleen jij ziet dit');
  for (const level of levels) {
    await screen.click('radio', new RegExp(`Niveau ${level}`, 'u'));
    await screen.see('Niemand ziet dit tot de onthulling');
    await screen.click('button', /^(?:Volgende|Bekijk je antwoorden)$/u);
  }
  await screen.click('button', 'Ik ben klaar');
  await screen.see('Je bent klaar');
}
