import { AxeBuilder } from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { type Links, makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

/** The edge round what is in the light. */
const AMBER = rgb('#D98E04');
const SHOWS = 'De begeleider laat iets zien';
const LOCKED = 'De begeleider legt iets uit: even niet tekenen of schrijven.';

/** Ede facilitates; Barneveld and Nijkerk take part. */
async function threeAtTheBoard(room: Room): Promise<[Person, Person, Person, Links]> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  const nijkerk = await Person.at(room, links.takePart, JOOST);
  return [ede, barneveld, nijkerk, links];
}

/** How near somebody looks, in percent, as the bar below says. */
async function zoomOf({ page }: Person): Promise<number> {
  const words = await page.getByRole('button', { name: /^\d+%/u }).textContent();
  return Number.parseInt(words ?? '', 10);
}

async function zoomsIn(person: Person): Promise<void> {
  for (let i = 0; i < 3; i++) await person.button('Inzoomen').click();
}

/** On the way a press means "not now": what follows is done where the board has come to rest. */
async function comesToRest({ page }: Person): Promise<void> {
  await expect(async () => {
    const before = await page.screenshot();
    expect(before.equals(await page.screenshot())).toBe(true);
  }).toPass({ timeout: 15_000 });
}

async function looksAsNearAs(person: Person, other: Person): Promise<void> {
  await expect(async () => {
    expect(Math.abs((await zoomOf(person)) - (await zoomOf(other)))).toBeLessThan(25);
  }).toPass({ timeout: 15_000 });
  await comesToRest(person);
}

async function isAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map((animation) => animation.finished))',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.flatMap(({ id, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${target.join(' ')}: ${failureSummary}`),
  );
  expect(found, what).toEqual([]);
}

/** The facilitator puts the canvas on its lock, or takes it off. */
async function turnsLock(person: Person, which: RegExp): Promise<void> {
  await person.button(/^Op slot/u).click();
  await person.page.getByRole('menuitemcheckbox', { name: which }).click();
  await person.page.keyboard.press('Escape');
}

test('de begeleider haalt iedereen naar haar stuk van het bord; wie typt, wordt gevraagd', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk] = await threeAtTheBoard(room);
  const list = await nijkerk.list.open();
  await list.getByRole('button', { name: 'Nieuw briefje' }).click();
  await list.getByRole('textbox', { name: /^Briefje van/u }).fill('Ik schrijf nog');
  const before = await zoomOf(nijkerk);

  await zoomsIn(ede);
  await ede.button('Haal iedereen hierheen').click();
  await looksAsNearAs(barneveld, ede);
  await expect(barneveld.page.getByText(SHOWS)).toHaveCount(0);

  await expect(nijkerk.page.getByText(SHOWS)).toBeVisible();
  expect(await zoomOf(nijkerk)).toBe(before);
  await isAccessible(nijkerk.page, 'vraag om mee te kijken');
  await list.getByRole('button', { name: 'Klaar', exact: true }).click();
  await nijkerk.button('Sluiten').click();
  await nijkerk.button('Kijk mee').click();
  await looksAsNearAs(nijkerk, ede);
  await expect(nijkerk.page.getByText(SHOWS)).toHaveCount(0);
});

test('wie zelf verder kijkt, wordt met rust gelaten en komt met een druk terug', async ({
  room,
}) => {
  const [ede, barneveld] = await threeAtTheBoard(room);
  await zoomsIn(ede);
  await ede.button('Haal iedereen hierheen').click();
  await looksAsNearAs(barneveld, ede);

  await barneveld.button('Alles tonen').click();
  await expect(barneveld.button('Volg de begeleider weer')).toBeVisible();
  await comesToRest(barneveld);
  const own = await zoomOf(barneveld);
  await ede.button('Uitzoomen').click();
  await ede.button('Haal iedereen hierheen').click();
  await expect(barneveld.page.getByText(SHOWS)).toBeVisible();
  expect(await zoomOf(barneveld)).toBe(own);

  await barneveld.button('Kijk mee').click();
  await looksAsNearAs(barneveld, ede);
  await ede.button('Inzoomen').click();
  await ede.button('Haal iedereen hierheen').click();
  await looksAsNearAs(barneveld, ede);
});

test('licht uit, behalve op een opgave: iedereen ziet die alleen in het licht', async ({
  room,
}) => {
  const [ede, barneveld] = await threeAtTheBoard(room);
  const amber = async () => (await barneveld.board.picture()).count(AMBER);
  expect(await amber()).toBeLessThan(50);
  await ede.button('Licht').click();
  await ede.page.getByRole('menuitemradio', { name: 'De samenwerking als geheel' }).click();
  await expect.poll(amber).toBeGreaterThan(500);
  await ede.button('Licht').click();
  await ede.page.getByRole('menuitem', { name: 'Licht weer aan' }).click();
  await expect.poll(amber).toBeLessThan(50);

  await (await ede.list.card('Arbeidsmarkt')).getByRole('button', { name: /^Details/u }).click();
  await ede.button('Licht uit, behalve hier').click();
  await expect.poll(amber).toBeGreaterThan(200);
  await ede.button('Licht weer aan').click();
  await expect.poll(amber).toBeLessThan(50);
});

test('alles op slot: een deelnemer kan niets zetten en leest waarom, de begeleider gaat door', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk] = await threeAtTheBoard(room);
  const list = await nijkerk.list.open();
  await list.getByRole('button', { name: 'Nieuw briefje' }).click();
  const words = list.getByRole('textbox', { name: /^Briefje van/u });
  await words.fill('Halverwege ');
  await barneveld.button('Briefje').click();

  await turnsLock(ede, /^Alles/u);
  await expect(barneveld.page.getByText(LOCKED)).toBeVisible();
  await expect(barneveld.button('Briefje')).toHaveAttribute('aria-disabled', 'true');
  await barneveld.page.keyboard.press('n');
  await barneveld.page.mouse.dblclick(900, 620);
  await expect((await barneveld.list.open()).getByRole('button', { name: /^Nieuw/u })).toHaveCount(
    0,
  );
  await isAccessible(barneveld.page, 'op slot');

  await words.pressSequentially('mijn zin');
  await list.getByRole('button', { name: 'Klaar', exact: true }).click();
  await ede.list.writeNote('Let op dit punt');
  await expect(await barneveld.list.notes()).toHaveText([/Halverwege mijn zin/u, /Let op dit/u]);

  await turnsLock(ede, /^Alles/u);
  await expect(barneveld.page.getByText(LOCKED)).toHaveCount(0);
  await barneveld.list.writeNote('Nu mag het weer');
  await expect(await ede.list.notes()).toHaveCount(3);
});

test('wie een hand opsteekt staat bovenaan, wie eerst was het eerst; een reactie gaat vanzelf weg', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk] = await threeAtTheBoard(room);
  await ede.button(/^Wie doen er mee/u).click();
  const panel = ede.page.getByRole('region', { name: 'Wie doen er mee?' });
  await nijkerk.button('Steek je hand op').click();
  await expect(ede.page.getByText(/^Joost van den Brink.* steekt een hand op\.$/u)).toHaveCount(1);
  await expect(panel).toContainText('hand omhoog');
  await barneveld.button('Steek je hand op').click();
  await expect(panel.getByRole('listitem')).toHaveText([
    /Joost van den Brink.*hand omhoog/u,
    /Fatma Yildiz.*hand omhoog/u,
  ]);
  await isAccessible(ede.page, 'deelnemers met handen');
  await nijkerk.button('Hand omlaag').click();
  await expect(panel.getByRole('listitem')).toHaveText([
    /Fatma Yildiz.*hand omhoog/u,
    /^(?!.*hand).*Joost van den Brink/u,
  ]);
  await barneveld.button('Applaus').click();
  await expect(panel.getByRole('listitem').first()).toContainText('Applaus');
  await expect(panel.getByRole('listitem').first()).not.toContainText('Applaus');
});

test('oefenen met proefdeelnemers: iedereen ziet dat het een oefening is, en daarna zijn ze weg', async ({
  room,
}) => {
  const [ede, barneveld] = await threeAtTheBoard(room);
  await ede.button('Meer om te begeleiden').click();
  await ede.page.getByRole('menuitem', { name: 'Oefenen met proefdeelnemers' }).click();
  await ede.page.getByLabel('Hoeveel proefdeelnemers?').fill('100');
  await ede.button('Begin met oefenen').click();
  await expect(ede.page.getByText('Kies een getal van 1 tot en met 60.')).toBeVisible();
  await ede.page.getByLabel('Hoeveel proefdeelnemers?').fill('12');
  await ede.button('Begin met oefenen').click();
  await expect(ede.page.getByText('Je oefent met 12 proefdeelnemers')).toBeVisible();
  await expect(
    barneveld.page.getByText('Dit is een oefening, met 12 proefdeelnemers'),
  ).toBeVisible();

  await ede.button(/^Wie doen er mee/u).click();
  const panel = ede.page.getByRole('region', { name: 'Wie doen er mee?' });
  await expect(panel).toContainText('3 deelnemers');
  await expect(panel.getByText('proef', { exact: true })).toHaveCount(12);
  await panel.getByText('Wie is er, per partner en rol').click();
  await expect(panel).toContainText('3 van 9 plekken bezet');
  await expect(panel.getByRole('row', { name: /^Barneveld/u })).toHaveText(
    /1 aanwezig.*nog niemand.*nog niemand/u,
  );
  await isAccessible(ede.page, 'oefenen, met wie er is');
  await ede.button('Weghalen').click();
  await expect(ede.page.getByText(/Je oefent met/u)).toHaveCount(0);
  await expect(panel.getByText('proef', { exact: true })).toHaveCount(0);
  await expect(barneveld.page.getByText(/Dit is een oefening/u)).toHaveCount(0);
});

test('de begeleider draagt over: dit apparaat doet verder mee als deelnemer', async ({ room }) => {
  const [ede, , , links] = await threeAtTheBoard(room);
  await ede.button(/^Wie doen er mee/u).click();
  await ede.button('Begeleiden overdragen of delen').click();
  const dialog = ede.dialog('Begeleiden overdragen of delen');
  await expect(dialog.getByRole('textbox')).toHaveValue(links.facilitate);
  await dialog.getByRole('button', { name: 'Toon de QR-code' }).click();
  await expect(dialog.getByRole('img')).toBeVisible();
  await isAccessible(ede.page, 'overdragen');
  await dialog.getByRole('button', { name: 'Stop met begeleiden op dit apparaat' }).click();
  await expect(ede.button('Steek je hand op')).toBeVisible();
  await expect(ede.button('Haal iedereen hierheen')).toHaveCount(0);
  await ede.page.reload();
  await expect(ede.button('Steek je hand op')).toBeVisible();
});

test('op een telefoon staan hand en reacties in de kop, en de begeleider neemt die mee', async ({
  room,
}) => {
  const { facilitate, takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, facilitate, ANNEKE);
  const phone = new Person(
    await room.enter({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  );
  await phone.joins(takePart, FATMA);
  await phone.button('Reageren').click();
  await phone.page.getByRole('menuitem', { name: 'Steek je hand op' }).click();
  await expect(ede.button(/^Wie doen er mee.*Hand omhoog: 1/u)).toBeVisible();
  await turnsLock(ede, /^De pionnen/u);
  await expect(phone.page.getByText('De pionnen staan even op slot.')).toBeVisible();
  await isAccessible(phone.page, 'telefoon met slot en hand');

  // What is more important goes first; the other is heard, and the board makes room for what is shown.
  await lead({ facilitate, takePart, look }, { type: 'rehearse', people: 3 });
  const notices = phone.page.getByRole('status').filter({ hasText: /op slot|oefening/u });
  await expect(notices).toHaveText([/op slot/u, /Dit is een oefening/u]);
  await expect(async () => {
    const boxes = await Promise.all(
      (await notices.all()).map((one) => one.locator('..').boundingBox()),
    );
    const seen = boxes.flatMap((box) => (box && box.width > 1 ? [box.y + box.height] : []));
    expect(seen).toHaveLength(1);
    expect(seen[0]).toBeLessThan((await phone.board.look()).at(0, 0).y);
  }).toPass({ timeout: 15_000 });
  await turnsLock(ede, /^De pionnen/u);
  await expect(notices).toHaveText([/Dit is een oefening/u]);
  await expect
    .poll(async () => (await notices.locator('..').boundingBox())?.width)
    .toBeGreaterThan(100);
});
