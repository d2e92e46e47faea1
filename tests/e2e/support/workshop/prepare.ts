import type { Page } from '@playwright/test';
import { ANNEKE } from '../people.ts';
import { Person } from '../person.ts';
import { expect, type Room } from '../room.ts';
import { ENERGY, HALL, WHOLE, WORK } from './seats.ts';

/** What the facilitator does before people come; all of it in her own window. */

/** The links she gives away. */
export interface Invitation {
  readonly takePart: string;
  readonly look: string;
  /** As it is printed: two groups of three. */
  readonly code: string;
}

export const bar = ({ page }: Person) => page.getByRole('region', { name: 'Begeleiden' });

/** Chooses something of the menu in her bar. */
export async function choose(anneke: Person, entry: string): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Meer om te begeleiden' }).click();
  await anneke.page.getByRole('menuitem', { name: entry }).click();
}

export async function makesBoard(room: Room): Promise<Person> {
  const page = await room.enter();
  const anneke = new Person(page);
  await page.goto(room.host.url);
  await page.getByRole('link', { name: 'Nieuw bord' }).click();
  await page.getByLabel('Begin met een bekende regio').selectOption({ label: 'Regio Foodvalley' });
  await page.getByLabel('Welke opgaven hebben jullie samen?').fill(`${ENERGY}\n${WORK}`);
  await anneke.button('Maak het bord').click();
  await anneke.fillsIn(ANNEKE);
  await expect(anneke.dialog('Deel het bord')).toBeVisible();
  return anneke;
}

/** Reads the links in the dialog that opens after making the board, and makes a code for on paper. */
export async function invites(anneke: Person): Promise<Invitation> {
  const share = anneke.dialog('Deel het bord');
  const link = (name: string) => share.getByRole('textbox', { name: `Link: ${name}` });
  await expect(link('Meedoen')).toHaveValue(/\/b\/[\w-]+#[\w-]{22}$/u);
  const takePart = await link('Meedoen').inputValue();
  const look = await link('Meekijken').inputValue();
  await share.getByRole('button', { name: /^Uitnodiging/u }).click();
  const invite = anneke.dialog('Nodig mensen uit');
  await invite.getByRole('button', { name: 'Maak een code' }).click();
  const printed = invite.getByText(/^[2-9A-HJ-NP-Z]{3} [2-9A-HJ-NP-Z]{3}$/u).first();
  await expect(printed).toBeVisible();
  const code = (await printed.textContent()) ?? '';
  await anneke.page.keyboard.press('Escape');
  await expect(invite).toHaveCount(0);
  return { takePart, look, code };
}

/** Puts a vote in the agenda, before the agreements. */
export async function plansVote(anneke: Person): Promise<void> {
  await choose(anneke, 'Voorbereiden');
  const dialog = anneke.dialog('Voorbereiden');
  const steps = dialog.getByRole('listitem').locator('button[aria-expanded]');
  await dialog.getByRole('button', { name: 'Stap toevoegen' }).click();
  await anneke.page.getByRole('menuitem', { name: 'Stemmen' }).click();
  for (let i = 0; i < 2; i++)
    await dialog.getByRole('button', { name: 'Stemmen naar voren' }).click();
  await expect(steps).toContainText(['Ambitie', 'Stemmen', 'Afspraken', 'Afronden']);
  await dialog.getByRole('button', { name: 'Bewaar de agenda' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Asks a round about the collaboration and about energy, which comes on the ladder by it. */
export async function opensRound(anneke: Person): Promise<void> {
  await bar(anneke).getByRole('button', { name: 'Ronde openen…' }).click();
  // A rehearsal leaves no round behind.
  const dialog = anneke.dialog('Ronde 1 openen');
  await dialog.getByRole('checkbox', { name: new RegExp(`^${ENERGY}`, 'u') }).check();
  await dialog.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(dialog).toHaveCount(0);
}

/** Holds a whole round with simulated people, sees it revealed, and takes them away with one press. */
export async function rehearses(anneke: Person): Promise<void> {
  const { page } = anneke;
  await choose(anneke, 'Oefenen met proefdeelnemers');
  await anneke.button('Begin met oefenen').click();
  await expect(page.getByText('Je oefent met 12 proefdeelnemers')).toBeVisible();
  await opensRound(anneke);
  await expect(bar(anneke).getByRole('button', { name: /klaar, per gemeente/u })).toHaveText(
    /^12 van 1[23] klaar/u,
  );
  await bar(anneke).getByRole('button', { name: 'Onthul', exact: true }).click();
  await expect(await anneke.list.card(WHOLE)).toContainText('Wie en waarom (12 pionnen)');
  await anneke.button('Weghalen').click();
  await expect(page.getByText(/Je oefent met/u)).toHaveCount(0);
  await expect(await anneke.list.card(WHOLE)).not.toContainText('Wie en waarom');
  await anneke.button('Sluiten').click();
}

/** Opens the room's screen by her own button, and drags it to the projector. */
export async function presents({ page }: Person): Promise<Page> {
  const opens = page.context().waitForEvent('page');
  await page.getByRole('banner').getByRole('button', { name: 'Presenteren' }).click();
  const screen = await opens;
  await screen.setViewportSize(HALL);
  // Two windows to her; here they are tabs of one, and who waits behind the other is drawn once a second.
  await page.bringToFront();
  return screen;
}
