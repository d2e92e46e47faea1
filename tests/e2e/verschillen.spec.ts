import type { Locator } from '@playwright/test';
import { isAccessible } from './support/accessible.ts';
import { type Links, makeBoard } from './support/host.ts';
import { lead } from './support/lead.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';
const TITLE = 'Verschillen om te bespreken';
/** Nijkerk's colour on this board. */
const NIJKERK = rgb('#7B4FA3');

/** Ede facilitates; Barneveld and Nijkerk take part. */
async function threeAtTheBoard(room: Room): Promise<[Person, Person, Person, Links]> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  const nijkerk = await Person.at(room, links.takePart, JOOST);
  return [ede, barneveld, nijkerk, links];
}

const openRound = (links: Links, id = 'r1', anonymous = false) =>
  lead(links, {
    type: 'openRound',
    round: id,
    lanes: ['whole'],
    questions: ['self', 'partners', 'ambition'],
    anonymous,
  });

/** The panel, opened when it is not. */
async function panelOf({ page }: Person): Promise<Locator> {
  const panel = page.getByRole('region', { name: TITLE });
  if (!(await panel.isVisible())) {
    await page.getByRole('banner').getByRole('button', { name: TITLE }).click();
  }
  await expect(panel).toBeVisible();
  return panel;
}

const sentences = (panel: Locator): Locator =>
  panel.getByRole('list', { name: 'Verschillen' }).locator('button[aria-pressed]');

const banner = ({ page }: Person): Locator =>
  page.getByRole('region', { name: 'Waar we naar kijken' });

/** Ede stands on 4 and wants 5, Barneveld on 1 and sees Ede on 2, Nijkerk on 3. */
async function place(ede: Person, barneveld: Person, nijkerk: Person): Promise<void> {
  await ede.list.answer(WHOLE, 'Niveau 4');
  await ede.list.kind('Ambitie');
  await ede.list.answer(WHOLE, 'Niveau 5');
  await barneveld.list.answer(WHOLE, 'Niveau 1');
  await barneveld.list.about('Ede');
  await barneveld.list.answer(WHOLE, 'Niveau 2');
  await nijkerk.list.answer(WHOLE, 'Niveau 3');
  for (const person of [ede, barneveld, nijkerk]) {
    await expect(person.state('Opgeslagen')).toBeVisible();
  }
}

/** A revealed round with what `place` says. */
async function revealedRound(room: Room): Promise<[Person, Person, Person, Links]> {
  const [ede, barneveld, nijkerk, links] = await threeAtTheBoard(room);
  await openRound(links);
  await place(ede, barneveld, nijkerk);
  await expect(await panelOf(nijkerk)).toContainText('Iedereen plaatst nu alleen');
  await expect(sentences(await panelOf(nijkerk))).toHaveCount(0);
  await lead(links, { type: 'revealRound', round: 'r1' });
  return [ede, barneveld, nijkerk, links];
}

test('na de onthulling staan precies deze verschillen in het paneel, het grootste eerst', async ({
  room,
}) => {
  const [ede, , nijkerk] = await revealedRound(room);
  for (const person of [nijkerk, ede]) {
    await expect(sentences(await panelOf(person))).toHaveText([
      'Gemeenten verschillen 3 niveaus',
      'Partners zien Ede 2 niveaus lager dan Ede zelf',
      'Ede wil 1 niveau verder dan nu',
    ]);
  }
  const panel = await panelOf(nijkerk);
  await expect(panel).toContainText('Barneveld 1 · Nijkerk 3 · Ede 4 · steeds één antwoord');
  await expect(panel).toContainText('Vraag eens: raad van Barneveld');
  await expect(
    panel.getByRole('img', { name: 'Van niveau 1 tot niveau 4, op een ladder van 5' }),
  ).toBeVisible();
  await isAccessible(nijkerk.page, 'verschillen');
});

test('de begeleider laat een verschil zien: iedereen kijkt mee, tot zij stopt', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk] = await revealedRound(room);
  const sentence = 'Partners zien Ede 2 niveaus lager dan Ede zelf';
  await panelOf(nijkerk);
  await sentences(await panelOf(ede))
    .filter({ hasText: sentence })
    .click();
  for (const person of [ede, barneveld, nijkerk]) {
    await expect(banner(person)).toContainText(sentence);
    await expect(banner(person)).toContainText(WHOLE);
  }
  const shown = sentences(await panelOf(nijkerk)).filter({ hasText: sentence });
  await expect(shown).toHaveAttribute('aria-pressed', 'true');
  await expect(await panelOf(nijkerk)).toContainText('Hier kijkt iedereen nu naar');
  // Nobody was asked to come along: the banner that came with it moved no board by hand.
  await expect(nijkerk.page.getByText('Je kijkt nu zelf rond')).toHaveCount(0);
  await isAccessible(nijkerk.page, 'verschil dat wordt getoond');
  // A participant cannot end it for all, and can look at another for themselves.
  await expect(banner(nijkerk).getByRole('button')).toHaveCount(0);
  await sentences(await panelOf(nijkerk))
    .first()
    .click();
  await expect(banner(nijkerk)).toContainText('Gemeenten verschillen 3 niveaus');
  await expect(banner(barneveld)).toContainText(sentence);
  await banner(nijkerk).getByRole('button', { name: 'Klaar' }).click();
  await expect(banner(nijkerk)).toContainText(sentence);

  await banner(ede).getByRole('button', { name: 'Stop met tonen' }).click();
  for (const person of [ede, barneveld, nijkerk]) await expect(banner(person)).toHaveCount(0);
});

test('wie kiest om wie het gaat, ziet de rest vaag; er verandert niets', async ({ room }) => {
  const [, barneveld, nijkerk] = await revealedRound(room);
  const panel = await panelOf(nijkerk);
  await expect(sentences(panel)).toHaveCount(3);
  const drawn = () => nijkerk.board.colourIn(NIJKERK, 0, 3);
  // The panel stands over a part of the board.
  await nijkerk.button('Alles tonen').click();
  await expect.poll(drawn).toBeGreaterThan(20);
  await panel.getByRole('button', { name: 'Kiezen en vergelijken' }).click();
  await panel.getByRole('button', { name: 'Ede', exact: true }).click();
  await isAccessible(nijkerk.page, 'kiezen en vergelijken');
  await expect(banner(nijkerk)).toContainText('Je ziet een deel: Ede');
  await expect.poll(drawn).toBe(0);
  await panel.getByRole('button', { name: 'Raad', exact: true }).click();
  await expect(banner(nijkerk)).toContainText('Raad en Ede');
  await banner(nijkerk).getByRole('button', { name: 'Toon alles' }).click();
  await expect.poll(drawn).toBeGreaterThan(20);

  await panel.getByRole('button', { name: 'Nu en ambitie' }).click();
  await expect(sentences(panel)).toHaveText(['Ede wil 1 niveau verder dan nu']);
  await panel.getByRole('button', { name: 'Toon alles' }).click();
  await expect(sentences(panel)).toHaveCount(3);
  await expect(banner(barneveld)).toHaveCount(0);
});

test('wat na de onthulling is verzet, en wat sinds ronde 1 anders is, staat er in woorden', async ({
  room,
}) => {
  const [, barneveld, nijkerk, links] = await revealedRound(room);
  await expect(sentences(await panelOf(nijkerk))).toHaveCount(3);
  await nijkerk.list.answer(WHOLE, 'Niveau 5');
  const panel = await panelOf(nijkerk);
  await panel.getByText('Sinds de onthulling: 1 pion verzet').click();
  await expect(panel).toContainText(
    `Ambtelijke organisatie van Nijkerk, ${WHOLE}: van niveau 3, Afstemmen en delen naar niveau 5, Als één regio handelen`,
  );

  // Ambition was not said at the reveal; who says it now does so with the others' in sight. One is taken away.
  await nijkerk.list.kind('Ambitie');
  await nijkerk.list.answer(WHOLE, 'Niveau 5');
  const seen = await barneveld.list.card(WHOLE);
  await seen.getByRole('button', { name: new RegExp(`: ${WHOLE}$`, 'u') }).click();
  await seen.getByRole('button', { name: 'Pion terugnemen' }).click();
  await nijkerk.list.shows(WHOLE, 'Niveau 5', [
    /Ambtelijke organisatie van Ede, ambitie/u,
    /Ambtelijke organisatie van Nijkerk jij$/u,
    /Ambtelijke organisatie van Nijkerk, ambitie jij.*na de onthulling geplaatst/u,
  ]);
  await expect(await nijkerk.list.card(WHOLE)).toContainText(
    'Ede, gezien door raad van Barneveld: was niveau 2, Elkaar informeren, na de onthulling weggehaald',
  );
  await expect(await panelOf(nijkerk)).toContainText(
    'Sinds de onthulling: 1 pion verzet, 1 pion geplaatst en 1 pion weggehaald',
  );
  await isAccessible(nijkerk.page, 'na de onthulling');

  await lead(links, { type: 'closeRound', round: 'r1' });
  await openRound(links, 'r2');
  await nijkerk.list.kind('Nu');
  await nijkerk.list.answer(WHOLE, 'Niveau 2');
  await expect(nijkerk.state('Opgeslagen')).toBeVisible();
  await lead(links, { type: 'revealRound', round: 'r2' });
  await expect(await panelOf(nijkerk)).toContainText('Er is nog één iemand met pionnen');
  await panel.getByRole('button', { name: 'Kiezen en vergelijken' }).click();
  const choice = panel.getByLabel('Vergelijk met');
  await expect(choice).toContainText(/Ronde 1 · \d+ \w+ \d{4}/u);
  await choice.selectOption('r1');
  await expect(sentences(panel)).toHaveText([
    /^Nijkerk ging van 5 naar 2 sinds ronde 1 \(\d+ \w+\)$/u,
  ]);
  await expect(panel).toContainText('1 pion staat anders dan in ronde 1 (');
  await expect(banner(nijkerk)).toContainText(
    /Pijlen laten zien wat er sinds ronde 1 \(.+\) is veranderd/u,
  );
});

test('in de volgende bijeenkomst wijzen pijlen vanzelf van de vorige keer naar nu', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk, links] = await revealedRound(room);
  await expect(await panelOf(nijkerk)).toContainText(/Ronde 1 · \d+ \w+ \d{4}/u);
  await lead(links, { type: 'startMeeting', meeting: 'm2' });
  await openRound(links, 'r2');
  await place(ede, barneveld, nijkerk);
  await nijkerk.list.answer(WHOLE, 'Niveau 2');
  await expect(nijkerk.state('Opgeslagen')).toBeVisible();
  // Nobody is told the last answers while all are placing alone.
  await expect(banner(nijkerk)).toHaveCount(0);
  await lead(links, { type: 'revealRound', round: 'r2' });

  const panel = await panelOf(nijkerk);
  await expect(banner(nijkerk)).toContainText(
    /Pijlen laten zien wat er sinds ronde 1 \(bijeenkomst 1, .+\) is veranderd/u,
  );
  await expect(panel).toContainText(/Bijeenkomst 2 · ronde 2 · \d+ \w+ \d{4}/u);
  await expect(sentences(panel)).toContainText([/^Nijkerk ging van 3 naar 2 sinds ronde 1/u]);
  await panel.getByRole('button', { name: 'Kiezen en vergelijken' }).click();
  const last = panel.getByLabel('Vergelijk met').locator('optgroup[label="Bijeenkomst 1"]');
  await expect(last.locator('option')).toHaveText([/^Ronde 1 \(bijeenkomst 1, /u]);
  await isAccessible(nijkerk.page, 'vergelijken met de vorige bijeenkomst');
  await banner(nijkerk).getByRole('button', { name: 'Niet vergelijken' }).click();
  await expect(banner(nijkerk)).toHaveCount(0);
});

test('het overzicht is een tabel van onderwerpen en partners, en per onderwerp een tekening', async ({
  room,
}) => {
  const [, , nijkerk] = await revealedRound(room);
  await expect(sentences(await panelOf(nijkerk))).toHaveCount(3);
  await (await panelOf(nijkerk)).getByRole('button', { name: 'Overzicht' }).click();
  const dialog = nijkerk.dialog('Overzicht van alle antwoorden');
  await expect(dialog.getByRole('columnheader', { name: /Ede/u })).toBeVisible();
  const row = dialog.getByRole('row').filter({ has: nijkerk.page.getByRole('rowheader') });
  await expect(row.getByRole('cell')).toContainText(['niveau 4', 'niveau 1', 'niveau 3']);
  await isAccessible(nijkerk.page, 'tabel');
  await dialog.getByRole('radio', { name: 'Per onderwerp' }).check();
  await expect(dialog.getByRole('img', { name: 'Tekening met 3 partners' })).toBeVisible();
  await dialog.getByText('Als tabel').click();
  await expect(dialog.getByRole('row', { name: /Barneveld.*Raad.*niveau 1/u })).toBeVisible();
  await isAccessible(nijkerk.page, 'tekening');
});

test('een anonieme ronde met te weinig mensen toont niemand, en zegt dat', async ({ room }) => {
  const [ede, barneveld, nijkerk, links] = await threeAtTheBoard(room);
  await openRound(links, 'r1', true);
  await place(ede, barneveld, nijkerk);
  await lead(links, { type: 'revealRound', round: 'r1' });
  const panel = await panelOf(barneveld);
  await expect(panel).toContainText('Anonieme ronde');
  await expect(panel).toContainText('Niet getoond: minder dan 3 antwoorden');
  await expect(panel).toContainText(/raad.*ambtelijke organisatie/u);
  await expect(sentences(panel)).toHaveCount(0);
  await isAccessible(barneveld.page, 'anonieme ronde');
});
