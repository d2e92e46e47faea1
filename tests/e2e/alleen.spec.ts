import { suggestedStep } from '@samenspel/shared/reference';
import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from '@playwright/test';
import { type Links, makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

const PHONE = { viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true };
const SAVED = 'Opgeslagen. Niemand ziet dit tot de onthulling.';

/** The whole screen of a phone, or the panel beside the board. */
const guide = (page: Page): Locator => page.locator('[data-panel]');

/** An answer, by the number of its level. */
const level = (answers: Locator, number: number): Locator =>
  answers.getByRole('radio', { name: `Niveau ${number}` });

async function isAccessible(page: Page, what: string): Promise<void> {
  await page.evaluate(
    'Promise.allSettled(document.getAnimations().map((animation) => animation.finished))',
  );
  const { violations } = await new AxeBuilder({ page }).analyze();
  const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join()}`);
  expect(found, what).toEqual([]);
}

/** Barneveld has a phone, Nijkerk a laptop; a facilitator leads. */
async function phoneAndLaptop(room: Room): Promise<[Person, Person, Links]> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = new Person(await room.enter(PHONE));
  await barneveld.joins(links.takePart, FATMA);
  const nijkerk = await Person.at(room, links.takePart, JOOST);
  return [barneveld, nijkerk, links];
}

const openRound = (links: Links, change: { anonymous?: boolean; id?: string } = {}) =>
  lead(links, {
    type: 'openRound',
    round: change.id ?? 'r1',
    lanes: ['whole'],
    questions: ['self', 'partners', 'ambition'],
    anonymous: change.anonymous ?? false,
  });

async function reveal(links: Links, people: readonly Person[]): Promise<void> {
  await lead(links, { type: 'revealRound', round: 'r1' });
  const count = (person: Person) => person.dialog('De antwoorden verschijnen');
  await Promise.all(people.map((person) => expect(count(person)).toBeVisible()));
  await Promise.all(people.map((person) => expect(count(person)).toHaveCount(0)));
}

test('ieder antwoordt alleen, tikkend of met het toetsenbord, en niemand ziet het van de ander', async ({
  room,
}) => {
  const [phone, laptop, links] = await phoneAndLaptop(room);
  await openRound(links);
  const hers = guide(phone.page);
  await expect(hers).toContainText('Alleen jij ziet dit');
  await expect(
    hers.getByRole('heading', { name: 'Op welk niveau speelt Barneveld in de samenwerking?' }),
  ).toBeVisible();
  await isAccessible(phone.page, 'vraag op een telefoon');
  await level(hers, 4).tap();
  await expect(hers.getByText(SAVED)).toBeVisible();
  await hers.getByLabel(/^Waarom/u).fill('We delen al veel.');
  await hers.getByRole('button', { name: 'Volgende' }).tap();
  await hers.getByLabel('Ede').selectOption({ label: '2 Elkaar informeren' });
  await isAccessible(phone.page, 'partners op een telefoon');
  await hers.getByRole('button', { name: 'Volgende' }).tap();
  await hers.getByRole('button', { name: 'Overslaan' }).tap();
  await expect(hers).toContainText('Er staat nog 1 vraag open');
  await isAccessible(phone.page, 'overzicht op een telefoon');

  // Nijkerk has not touched the mouse.
  const { page } = laptop;
  const his = guide(page);
  await level(his, 5).focus();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowDown');
  await expect(level(his, 3)).toBeChecked();
  await expect(his.getByText(SAVED)).toBeVisible();
  const next = his.getByRole('button', { name: 'Volgende' });
  while (!(await next.evaluate((button) => button.matches(':focus')))) {
    await page.keyboard.press('Tab');
  }
  await page.keyboard.press('Enter');
  await expect(his.getByRole('heading', { name: /^Hoe zie je de partners/u })).toBeFocused();
  await expect(page.getByRole('region', { name: 'Mijn pion' })).toContainText(
    'Alleen jij ziet dit',
  );

  await laptop.list.shows('De samenwerking als geheel', 'Niveau 3', [/Nijkerk/u]);
  await expect(await laptop.list.card('De samenwerking als geheel')).not.toContainText('Barneveld');
});

test('wie weggaat en terugkomt vindt de eigen antwoorden, en nog altijd niemand anders', async ({
  room,
}) => {
  const [phone, laptop, links] = await phoneAndLaptop(room);
  await openRound(links);
  const hers = guide(phone.page);
  await level(hers, 4).tap();
  await hers.getByLabel(/^Waarom/u).fill('We delen al veel.');
  await expect(hers.getByText(SAVED)).toBeVisible();
  // Whatever is typed is saved in a pause: she closes the browser from within the field.
  const back = await phone.page.context().newPage();
  await back.goto(links.takePart);
  const again = guide(back);
  await expect(again.getByRole('heading', { name: /partners/u })).toBeVisible();
  await again.getByRole('button', { name: 'Vorige' }).tap();
  await expect(again.getByLabel(/^Waarom/u)).toHaveValue('We delen al veel.');
  await phone.page.close();
  await back.reload();
  await expect(again.getByRole('heading', { name: /partners/u })).toBeVisible();
  await again.getByRole('button', { name: 'Vorige' }).tap();
  await expect(level(again, 4)).toBeChecked();
  await expect(again.getByLabel(/^Waarom/u)).toHaveValue('We delen al veel.');
  await back.context().setOffline(true);
  await level(again, 3).tap();
  await expect(again.getByText(/^Wacht op verbinding\. \d+ wijziging/u)).toBeVisible();
  await back.context().setOffline(false);
  await expect(again.getByText(SAVED)).toBeVisible();
  await laptop.list.shows('De samenwerking als geheel', 'Niveau 3', []);
});

test('wie klaar is telt mee, kan terug, en bij de onthulling ziet iedereen alles', async ({
  room,
}) => {
  const [phone, laptop, links] = await phoneAndLaptop(room);
  const looks = await room.enter();
  await looks.goto(links.look);
  await openRound(links);
  const [hers, his] = [guide(phone.page), guide(laptop.page)];
  await expect(guide(looks)).toContainText('Iedereen plaatst nu alleen');
  await level(hers, 4).tap();
  await level(his, 2).click();
  for (const answers of [hers, his]) {
    await answers.getByRole('button', { name: 'Volgende' }).click();
    await answers.getByRole('button', { name: 'Overslaan' }).click();
    await answers.getByRole('button', { name: 'Overslaan' }).click();
    await answers.getByRole('button', { name: 'Ik ben klaar' }).click();
  }
  await expect(hers).toContainText('Je bent klaar');
  for (const answers of [hers, his, guide(looks)]) {
    await expect(answers).toContainText('2 van 2 zijn klaar');
  }
  await isAccessible(phone.page, 'wachten op een telefoon');
  await his.getByRole('button', { name: 'Toch iets aanpassen' }).click();
  await expect(hers).toContainText('1 van 2 is klaar');
  await expect(guide(looks)).not.toContainText('Samen beslissen');

  await reveal(links, [phone, laptop]);
  for (const [answers, own, other] of [
    [hers, 'Jij: niveau 4', 'Nijkerk'],
    [his, 'Jij: niveau 2', 'Barneveld'],
  ] as const) {
    await expect(answers).toContainText(own);
    await answers.getByText('Wie en waarom').first().click();
    await expect(answers).toContainText(other);
  }
  await isAccessible(phone.page, 'onthuld op een telefoon');
  await hers
    .getByRole('button', { name: /^Aanpassen/u })
    .first()
    .tap();
  await level(hers, 5).tap();
  await expect(his).toContainText('Niveau 5');

  await lead(links, { type: 'closeRound', round: 'r1' });
  await expect(hers).toContainText('Deze ronde is gesloten');
  await expect(hers.getByRole('button', { name: /^Aanpassen/u })).toHaveCount(0);
  await his.getByRole('button', { name: 'Sluiten' }).click();
  await expect(
    laptop.page.getByText('Deze ronde is gesloten. Pionnen blijven staan.'),
  ).toBeVisible();
});

test('het bord is op een telefoon één tik weg, en een nieuwe stap haalt je terug', async ({
  room,
}) => {
  const [phone, laptop, links] = await phoneAndLaptop(room);
  const step = (id: string, nl: string) => ({
    ...suggestedStep('welcome', id),
    instruction: { nl, en: nl },
  });
  await lead(links, {
    type: 'setAgenda',
    steps: [step('een', 'Lees de opgaven.'), step('twee', 'Tijd voor koffie.')],
  });
  await lead(links, { type: 'goToStep', step: 'een' });
  const hers = guide(phone.page);
  await expect(hers).toContainText('Lees de opgaven.');
  await level(hers, 3).tap();
  await expect(hers).toContainText('Je oefenpion staat op: niveau 3');
  await isAccessible(phone.page, 'stap op een telefoon');
  await phone.button('Naar het bord').tap();
  await expect(phone.state('Opgeslagen')).toBeVisible();
  await phone.button('Wat doen we nu?').tap();
  await expect(hers).toContainText('Lees de opgaven.');
  await phone.button('Naar het bord').tap();
  await lead(links, { type: 'goToStep', step: 'twee' });
  await expect(hers).toContainText('Tijd voor koffie.');
  // Beside the board a step opens nothing by itself.
  await expect(guide(laptop.page)).toHaveCount(0);
  await laptop.button('Wat doen we nu?').click();
  await expect(guide(laptop.page)).toContainText('Tijd voor koffie.');
  await lead(links, { type: 'goToStep', step: null });
  await expect(hers).toHaveCount(0);
  await expect(guide(laptop.page)).toHaveCount(0);
});

test('een anonieme ronde zegt eerst wat dat is, en toont alleen aantallen', async ({ room }) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const phone = new Person(await room.enter(PHONE));
  await phone.joins(links.takePart, FATMA);
  const council = await Promise.all(
    ['Ans', 'Bea'].map((name) =>
      Person.at(room, links.takePart, { ...FATMA, name, municipality: 'Ede' }),
    ),
  );
  const alone = await Person.at(room, links.takePart, ANNEKE);
  await openRound(links, { anonymous: true });
  const everybody = [phone, ...council, alone];
  for (const [i, { page }] of everybody.entries()) {
    const answers = guide(page);
    await expect(answers).toContainText('Een groep van minder dan drie mensen wordt niet getoond.');
    await expect(answers).toContainText('de server weet wel wie wat koos');
    if (i === 0) await isAccessible(page, 'anoniem op een telefoon');
    await answers.getByRole('button', { name: 'Begin' }).click();
    await level(answers, i < 2 ? 4 : 1).click();
    await expect(answers.getByText(SAVED)).toBeVisible();
  }
  await reveal(links, everybody);
  const hers = guide(phone.page);
  const bars = hers.getByRole('listitem').filter({ hasText: /^Niveau/u });
  await expect(bars).toHaveText(['Niveau 4: Samen beslissen2', 'Niveau 1: Elkaar kennen1']);
  await expect(hers).toContainText('Te weinig antwoorden om te tonen.');
  for (const name of ['Ans', 'Bea', 'Anneke']) await expect(hers).not.toContainText(name);
  await isAccessible(phone.page, 'aantallen op een telefoon');
});

test('wie zich in de gemeente vergist, kiest opnieuw: wat namens de andere gezet was, gaat weg', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const anneke = await Person.at(room, links.facilitate, ANNEKE);
  const fatma = await Person.at(room, links.takePart, FATMA);
  await lead(links, {
    type: 'openRound',
    round: 'r1',
    lanes: ['whole'],
    questions: ['self'],
    anonymous: false,
  });
  const hers = guide(fatma.page);
  await level(hers, 4).check();
  await hers.getByRole('button', { name: 'Bekijk je antwoorden' }).click();
  await hers.getByRole('button', { name: 'Ik ben klaar' }).click();
  const progress = anneke.button(/klaar, per gemeente/u);
  await expect(progress).toHaveText('1 van 2 klaar');

  await fatma.button('Meer').click();
  await fatma.page.getByRole('menuitem', { name: 'Mijn gegevens wijzigen' }).click();
  const partners = fatma.page.getByRole('group', { name: /^Je gemeente/u });
  const warning = fatma.page.getByText('gaan de pionnen weg die je namens Barneveld hebt gezet');
  await expect(warning).toHaveCount(0);
  await partners.getByRole('radio', { name: 'Nijkerk', exact: true }).check();
  await expect(warning).toBeVisible();
  await isAccessible(fatma.page, 'gegevens wijzigen');
  await fatma.button('Opslaan').click();
  await expect(progress).toHaveText('0 van 2 klaar');
  await lead(links, { type: 'revealRound', round: 'r1' });
  await anneke.list.shows('De samenwerking als geheel', 'Niveau 4', []);
});
