import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';
import { ladder } from './support/surface.ts';

const WHOLE = 'De samenwerking als geheel';

/** Nothing that axe finds in a part of the page, once what slides or fades in has arrived. */
async function isAccessible(page: Page, part: string): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map((animation) => animation.finished))',
  );
  const { violations } = await new AxeBuilder({ page }).include(part).analyze();
  expect(violations.map(({ id, nodes }) => [id, nodes.map(({ target }) => target)])).toEqual([]);
}

const agenda = (person: Person) => person.page.getByRole('navigation', { name: 'Agenda' });
const bar = (person: Person) => person.page.getByRole('region', { name: 'Begeleiden' });
const instruction = (person: Person) =>
  person.page.getByRole('region', { name: 'Uitleg bij deze stap' });
const timer = (person: Person) => person.page.getByRole('timer');

/** Anneke leads, Fatma takes part. */
async function two(room: Room): Promise<{ leader: Person; fatma: Person }> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const leader = await Person.at(room, links.facilitate, ANNEKE);
  const fatma = await Person.at(room, links.takePart, FATMA);
  return { leader, fatma };
}

/** Opens something of the menu in the facilitator's bar. */
async function choose(person: Person, entry: string): Promise<void> {
  await bar(person).getByRole('button', { name: 'Meer om te begeleiden' }).click();
  await person.page.getByRole('menuitem', { name: entry }).click();
}

/** Goes to a step in the agenda of a window too narrow for all its names. */
async function goTo(person: Person, step: string): Promise<void> {
  await agenda(person)
    .getByRole('button', { name: /^Stap \d\/\d/u })
    .click();
  await person.page.getByRole('menuitem', { name: step }).click();
}

test('de agenda loopt bij iedereen: stap, uitleg en klok; zonder agenda is het een vrij bord', async ({
  room,
}) => {
  const { leader, fatma } = await two(room);
  await expect(bar(leader)).toBeVisible();
  await expect(bar(fatma)).toHaveCount(0);
  await expect(agenda(fatma)).toHaveCount(0);

  await bar(leader).getByRole('button', { name: 'Start de agenda' }).click();
  for (const person of [leader, fatma]) {
    await expect(agenda(person).locator('[aria-current=step]')).toContainText('Welkom');
    await expect(instruction(person)).toContainText('Zeg wie je bent');
  }
  await isAccessible(leader.page, 'html');
  await isAccessible(fatma.page, 'html');
  await bar(leader).getByRole('button', { name: 'Volgende: Opgaven' }).click();
  await expect(agenda(fatma).locator('[aria-current=step]')).toContainText('Opgaven');
  await goTo(leader, 'Bespreken');
  await expect(instruction(fatma)).toContainText('We beginnen bij het grootste verschil');

  // Each puts the instruction away for themselves, and it comes back by the step.
  await fatma.button('Uitleg verbergen').click();
  await expect(instruction(fatma)).toHaveCount(0);
  await expect(instruction(leader)).toBeVisible();
  await agenda(fatma).locator('[aria-current=step]').click();
  await expect(instruction(fatma)).toBeVisible();

  await bar(leader).getByRole('button', { name: 'Klok: start 20 min' }).click();
  for (const person of [leader, fatma]) {
    await expect(timer(person)).toHaveAccessibleName(/Nog (?:20:00|19:\d\d)/u);
  }
  await bar(leader).getByRole('button', { name: 'Klok: +1 min' }).click();
  await expect(timer(fatma)).toHaveAccessibleName(/Nog 2[01]:\d\d/u);
  await bar(leader).getByRole('button', { name: 'Klok op pauze' }).click();
  await expect(timer(fatma)).toHaveAccessibleName(/Pauze, nog 2[01]:\d\d/u);
  await bar(leader).getByRole('button', { name: 'Klok verder laten lopen' }).click();
  await expect(timer(fatma)).toHaveAccessibleName(/: Nog 2[01]:\d\d/u);
  await bar(leader).getByRole('button', { name: 'Klok weghalen' }).click();
  await expect(timer(fatma)).toHaveCount(0);

  await choose(leader, 'Stop de agenda');
  await expect(agenda(fatma)).toHaveCount(0);
  await expect(instruction(fatma)).toHaveCount(0);
});

test('naast een paneel is de balk één rij, en wat passend wordt gemaakt ligt nergens onder', async ({
  room,
}) => {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter({ viewport: { width: 1366, height: 768 } });
  const leader = new Person(page);
  await leader.joins(facilitate, ANNEKE);
  await bar(leader).getByRole('button', { name: 'Start de agenda' }).click();
  const panel = await leader.list.open();

  const boxOf = async (part: Locator) => {
    const box = await part.boundingBox();
    if (!box) throw new Error('it is not on the screen');
    return { ...box, right: box.x + box.width, bottom: box.y + box.height };
  };
  const isOneRow = async () => {
    const row = await boxOf(bar(leader));
    for (const button of await bar(leader).getByRole('button').all()) {
      const box = await boxOf(button);
      expect(Math.abs(box.y + box.height / 2 - row.y - row.height / 2)).toBeLessThan(2);
      expect(box.right).toBeLessThanOrEqual(row.right);
    }
    return row;
  };
  await leader.button(/^Alles tonen/u).click();
  const { bounds } = ladder(1);
  const tray = await boxOf(page.getByRole('region', { name: 'Mijn pion' }));
  const zoom = await boxOf(leader.button(/^Alles tonen/u));
  await expect(async () => {
    const sight = await leader.board.look();
    const from = sight.at(bounds.x, bounds.y);
    const to = sight.at(bounds.x + bounds.width, bounds.y + bounds.height);
    expect(from.y).toBeGreaterThan((await boxOf(instruction(leader))).bottom);
    expect(to.y).toBeLessThan(Math.min(tray.y, zoom.y));
    expect(to.x).toBeLessThan((await boxOf(panel)).x);
  }).toPass({ timeout: 15_000 });
  expect(zoom.right).toBeLessThan(tray.x);
  expect(tray.right).toBeLessThan((await boxOf(panel)).x);

  await bar(leader).getByRole('button', { name: 'Klok: start 5 min' }).click();
  await expect(async () => {
    expect((await isOneRow()).right).toBeLessThan((await boxOf(panel)).x);
  }).toPass({ timeout: 15_000 });
  // Also in a small window, where next to nothing is left beside the panel.
  await page.setViewportSize({ width: 1024, height: 768 });
  await expect(async () => {
    expect((await isOneRow()).right).toBeLessThan((await boxOf(panel)).x);
  }).toPass({ timeout: 15_000 });
});

test('een lange titel houdt twee regels, en niets valt uit de kop, hoeveel knoppen er ook zijn', async ({
  room,
}) => {
  const title = 'Samenwerking in de regio Foodvalley: wie doet wat met wie nu?';
  const links = await makeBoard(room.host.url, { ...SMALL_BOARD, title });
  const page = await room.enter({ viewport: { width: 1366, height: 768 } });
  const leader = new Person(page);
  await leader.joins(links.facilitate, ANNEKE);
  const list = await leader.list.open();
  await expect(list).toBeVisible();
  const options = ['wonen', 'energie'].map((id) => ({ id, title: id }));
  await lead(links, { type: 'openVote', vote: 'v1', question: 'Waar?', budget: 3, options });
  await expect(leader.button('Stemmen')).toBeVisible();

  const words = page.getByRole('banner').getByText(title);
  const isWhole = async () => {
    // Less than a line: letters reach a little out of theirs.
    const parts = await words.evaluate((part) => [part.scrollHeight, part.clientHeight]);
    expect(parts[0]).toBeLessThanOrEqual((parts[1] ?? 0) + 6);
  };
  const isInside = async () => {
    const header = page.getByRole('banner');
    const edge = await header.evaluate((box) => [box.scrollWidth, box.clientWidth]);
    expect(edge[0]).toBeLessThanOrEqual(edge[1] ?? 0);
    await expect(leader.button('Meer')).toBeInViewport({ ratio: 1 });
  };
  await expect(async () => {
    await isWhole();
    await isInside();
  }).toPass({ timeout: 15_000 });

  await bar(leader).getByRole('button', { name: 'Start de agenda' }).click();
  await bar(leader).getByRole('button', { name: 'Klok: start 5 min' }).click();
  await expect(timer(leader)).toBeVisible();
  await expect(isWhole).toPass({ timeout: 15_000 });
  // Also with a vote and a clock no button of the bar lies over another.
  const isApart = async () => {
    let end = 0;
    for (const button of await bar(leader).getByRole('button').all()) {
      const box = await button.boundingBox();
      if (!box) throw new Error('it is not on the screen');
      expect(box.x).toBeGreaterThanOrEqual(end - 1);
      end = box.x + box.width;
    }
  };
  for (const width of [1366, 1024, 820]) {
    await page.setViewportSize({ width, height: 768 });
    await expect(isInside).toPass({ timeout: 15_000 });
    await expect(isApart).toPass({ timeout: 15_000 });
  }
});

test('een ronde: openen, alleen kiezen, onthullen, sluiten, en terug naar het vrije bord', async ({
  room,
}) => {
  const { leader, fatma } = await two(room);
  await bar(leader).getByRole('button', { name: 'Ronde openen…' }).click();
  const dialog = leader.dialog('Ronde 1 openen');
  await expect(dialog).toBeVisible();
  await isAccessible(leader.page, '[role=dialog]');
  await expect(dialog.getByRole('checkbox', { name: WHOLE })).toBeChecked();
  await expect(dialog.getByRole('checkbox', { name: /^Waar staat onze/u })).toBeChecked();
  await dialog.getByRole('checkbox', { name: WHOLE }).uncheck();
  await dialog.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(dialog.getByText('Kies minstens één onderwerp.')).toBeVisible();
  await dialog.getByRole('checkbox', { name: WHOLE }).check();
  await dialog.getByRole('checkbox', { name: /^Energietransitie/u }).check();
  await dialog.getByRole('button', { name: 'Open de ronde' }).click();
  await expect(dialog).toHaveCount(0);

  // A task that was not on the ladder is now.
  await expect(await fatma.list.lanes()).toHaveText([WHOLE, 'Energietransitie']);
  const progress = bar(leader).getByRole('button', { name: /klaar, per gemeente/u });
  await expect(progress).toHaveText('0 van 2 klaar');
  await fatma.list.answer(WHOLE, 'Niveau 3');
  await progress.click();
  const popup = leader.dialog('Wie is klaar?');
  await expect(popup.getByRole('listitem')).toHaveText([/Ede0 van 1/u, /Barneveld0 van 1/u]);
  await leader.page.keyboard.press('Escape');

  // Nobody has finished: it asks first.
  await bar(leader).getByRole('button', { name: 'Onthul', exact: true }).click();
  const ask = leader.dialog('Nu al onthullen?');
  await isAccessible(leader.page, '[role=dialog]');
  await ask.getByRole('button', { name: 'Wacht nog even' }).click();
  await leader.list.shows(WHOLE, 'Niveau 3', []);
  await bar(leader).getByRole('button', { name: 'Onthul', exact: true }).click();
  await ask.getByRole('button', { name: 'Onthul nu' }).click();
  await leader.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);

  await bar(leader).getByRole('button', { name: 'Sluit de ronde' }).click();
  await expect(bar(leader).getByText(/^Ronde 1 \(.+\) is gesloten$/u)).toBeVisible();
  await bar(leader).getByRole('button', { name: 'Naar het vrije bord' }).click();
  await leader.list.shows(WHOLE, 'Niveau 3', []);
  await bar(leader).getByRole('button', { name: 'Ronde openen…' }).click();
  await expect(leader.dialog('Ronde 2 openen')).toBeVisible();
});

test('voorbereiden: stappen veranderen van naam en plaats, ook met het toetsenbord, en opgaven plakken', async ({
  room,
}) => {
  const { leader, fatma } = await two(room);
  const { page } = leader;
  await choose(leader, 'Voorbereiden');
  const dialog = leader.dialog('Voorbereiden');
  const steps = dialog.getByRole('listitem').locator('button[aria-expanded]');
  const tasks = steps.filter({ hasText: 'Opgaven' });
  await expect(steps).toHaveCount(8);
  await dialog.getByRole('button', { name: 'Welkom weghalen' }).click();
  await dialog.getByRole('button', { name: 'Plaatsen naar voren' }).click();
  await tasks.focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expect(tasks).toBeFocused();
  await tasks.press('Enter');
  await dialog.getByLabel('Naam van de stap').fill('Wat speelt er?');
  await dialog.getByLabel('Uitleg in het Nederlands').fill('Noem wat ons samen bezighoudt.');
  await isAccessible(page, '[role=dialog]');
  await expect(steps).toHaveText([
    /^Plaatsen/u,
    /^Onthuld/u,
    /^Wat speelt er\?/u,
    /^Bespreken/u,
    /^Ambitie/u,
    /^Afspraken/u,
    /^Afronden/u,
  ]);
  await dialog
    .getByLabel('Welke opgaven hebben jullie samen?')
    .fill('Bereikbaarheid: fiets en ov\nWonen');
  await dialog.getByRole('button', { name: 'Zet op het bord' }).click();
  await dialog.getByRole('button', { name: 'Start de agenda' }).click();
  await expect(dialog).toHaveCount(0);

  await expect(agenda(fatma).locator('[aria-current=step]')).toContainText('Plaatsen');
  await goTo(leader, 'Wat speelt er?');
  await expect(instruction(fatma)).toHaveText('Noem wat ons samen bezighoudt.');
  await leader.button('Uitleg aanpassen').click();
  const edit = leader.dialog('Uitleg bij: Wat speelt er?');
  await edit.getByLabel('Uitleg in het Nederlands').fill('Noem er drie.');
  await edit.getByRole('button', { name: 'Opslaan' }).click();
  await expect(instruction(fatma)).toHaveText('Noem er drie.');
  const list = await fatma.list.open();
  await expect(list.getByRole('heading', { level: 4, name: 'Bereikbaarheid' })).toBeVisible();
});

test('terug naar een versie: een verwijderd briefje is er weer, en niemands pion is verzet', async ({
  room,
}) => {
  const { leader, fatma } = await two(room);
  await leader.list.writeNote('Eén loket voor de regio');
  await fatma.list.answer(WHOLE, 'Niveau 2');
  await leader.list.shows(WHOLE, 'Niveau 2', [/Raad van Barneveld/u]);
  await choose(leader, 'Versies');
  const versions = leader.dialog('Versies');
  await versions.getByRole('button', { name: 'Bewaar een versie nu' }).click();
  const restore = versions.getByRole('button', { name: /^Terug naar deze versie:/u });
  await expect(restore).toHaveCount(1);
  await isAccessible(leader.page, '[role=dialog]');
  await leader.page.keyboard.press('Escape');

  const notes = await leader.list.notes();
  await notes.getByRole('button', { name: /^Verwijderen/u }).click();
  await expect(await fatma.list.notes()).toHaveCount(0);
  await fatma.list.answer(WHOLE, 'Niveau 4');
  await leader.list.shows(WHOLE, 'Niveau 4', [/Raad van Barneveld/u]);

  await choose(leader, 'Versies');
  await restore.click();
  await versions.getByRole('button', { name: 'Zet terug' }).click();
  await expect(versions).toHaveCount(0);
  await expect(await fatma.list.notes()).toContainText(['Eén loket voor de regio']);
  await leader.list.shows(WHOLE, 'Niveau 4', [/Raad van Barneveld/u]);
});

test('op een telefoon staat de stap boven het bord, en begeleiden gaat van onderaf', async ({
  room,
}) => {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(
    await room.enter({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true }),
  );
  await phone.joins(facilitate, ANNEKE);
  await phone.button('Begeleiden').click();
  const sheet = phone.dialog('Begeleiden');
  await sheet.getByRole('button', { name: 'Start de agenda' }).click();
  await sheet.getByRole('button', { name: 'Volgende: Opgaven' }).click();
  await isAccessible(phone.page, '[role=dialog]');
  await sheet.getByRole('button', { name: 'Sluiten' }).click();
  const step = agenda(phone).getByRole('button', { name: 'Stap 2/8 Opgaven' });
  await expect(step).toHaveText('2/8 Opgaven');
  await isAccessible(phone.page, 'html');
  await phone.button('Meer').click();
  await phone.page.getByRole('menuitem', { name: 'Ronde openen…' }).click();
  await expect(phone.dialog('Ronde 1 openen')).toBeVisible();
});

test('wie op een telefoon eerst het bord klaarzet, ziet daarna hoe meedoen gaat, ook op zijn kant', async ({
  room,
}) => {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter({
    viewport: { width: 390, height: 844 },
    hasTouch: true,
    isMobile: true,
  });
  const phone = new Person(page);
  await page.goto(facilitate);
  await phone.button('Later, eerst het bord klaarzetten').click();
  const join = phone.button('Doe mee');
  const tools = page.getByRole('toolbar').first();
  for (const viewport of [
    { width: 390, height: 844 },
    { width: 640, height: 360 },
  ]) {
    await page.setViewportSize(viewport);
    await expect(join).toBeInViewport({ ratio: 1 });
    const [way, beside] = [await join.boundingBox(), await tools.boundingBox()];
    if (!way || !beside) throw new Error('it is not on the screen');
    const isBelow = way.y >= beside.y + beside.height;
    expect(isBelow || way.x >= beside.x + beside.width).toBe(true);
  }
  await join.click();
  await phone.saysWhoTheyAre(ANNEKE);
  await expect(join).toHaveCount(0);
});

test('een stap zegt wat deelnemers mogen, en een volgende bijeenkomst begint bij de eerste stap, zonder slot', async ({
  room,
}) => {
  const { leader, fatma } = await two(room);
  await choose(leader, 'Voorbereiden');
  const dialog = leader.dialog('Voorbereiden');
  await dialog
    .getByRole('listitem')
    .getByRole('button', { name: /^Bespreken/u })
    .first()
    .click();
  const rights = dialog.getByRole('group', { name: 'Wat mogen deelnemers in deze stap?' });
  await expect(rights.getByRole('checkbox', { checked: true })).toHaveCount(4);
  await rights.getByRole('checkbox', { name: /^Pionnen zetten/u }).uncheck();
  await isAccessible(leader.page, '[role=dialog]');
  await dialog.getByRole('button', { name: 'Start de agenda' }).click();
  await goTo(leader, 'Bespreken');
  await expect(fatma.page.getByText('In deze stap zetten we nog geen pionnen.')).toBeVisible();
  await goTo(leader, 'Ambitie');
  await expect(fatma.page.getByText('In deze stap zetten we nog geen pionnen.')).toHaveCount(0);

  await goTo(leader, 'Afronden');
  await bar(leader).getByRole('button', { name: 'Zet op slot en bewaar' }).click();
  await expect(fatma.page.getByText('Afgerond: het bord staat op slot')).toBeVisible();

  // What has been done, and what one takes along, stays where it is.
  const closed = leader.page.getByRole('region', { name: 'Afgerond: het bord staat op slot.' });
  await expect(closed).toContainText('Er is een versie bewaard');
  await closed.getByRole('button', { name: 'Link om alleen te kijken kopiëren' }).click();
  await expect(
    leader.page.getByText('De link om alleen te kijken is gekopieerd.').first(),
  ).toBeVisible();
  await closed.getByRole('button', { name: 'Afbeelding maken' }).click();
  const picture = leader.dialog('Exporteren als afbeelding');
  await expect(picture).toBeVisible();
  await leader.page.keyboard.press('Escape');
  await expect(picture).toHaveCount(0);
  await isAccessible(leader.page, 'html');
  await closed.getByRole('button', { name: 'Volgende bijeenkomst beginnen…' }).click();
  const next = leader.dialog('Bijeenkomst 2 beginnen');
  await isAccessible(leader.page, '[role=dialog]');
  await next.getByRole('button', { name: 'Begin bijeenkomst 2' }).click();
  await expect(next).toHaveCount(0);
  await expect(agenda(fatma).locator('[aria-current=step]')).toContainText('Welkom');
  await expect(fatma.page.getByText('Afgerond: het bord staat op slot')).toHaveCount(0);
  await expect(closed).toHaveCount(0);
  await choose(leader, 'Versies');
  await expect(leader.dialog('Versies').getByRole('listitem').first()).toBeVisible();
});
