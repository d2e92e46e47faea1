import { type Links, makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';

/** Ede facilitates; Barneveld and Nijkerk have opened the link to take part. */
async function threeAtTheBoard(room: Room): Promise<[Person, Person, Person, Links]> {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  const nijkerk = await Person.at(room, links.takePart, JOOST);
  return [ede, barneveld, nijkerk, links];
}

test('iedereen ziet wie er meedoen, met gemeente en rol', async ({ room }) => {
  const [ede, barneveld, nijkerk] = await threeAtTheBoard(room);
  for (const person of [ede, barneveld, nijkerk]) {
    await person.page.getByRole('button', { name: /^Wie doen er mee.*3 deelnemers/u }).click();
    const panel = person.page.getByRole('region', { name: 'Wie doen er mee?' });
    await expect(panel).toContainText('Anneke de Wit');
    await expect(panel).toContainText('Raad van Barneveld');
    await expect(panel).toContainText('Ambtelijke organisatie van Nijkerk');
  }
  await nijkerk.page.close();
  const panel = ede.page.getByRole('region', { name: 'Wie doen er mee?' });
  await expect(panel).toContainText('2 deelnemers');
  await expect(panel).toContainText(/Eerder op het bord.*Joost van den Brink/u);
});

test('het apparaat onthoudt wie je bent, en je kunt iemand anders worden', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const person = await Person.at(room, takePart, FATMA);
  await person.page.reload();
  await expect(person.state('Opgeslagen')).toBeVisible();

  await person.button('Meer').click();
  await person.page.getByRole('menuitem', { name: 'Mijn gegevens wijzigen' }).click();
  await expect(person.page.getByLabel('Je naam')).toHaveValue(FATMA.name);
  await person.page.getByLabel('Je naam').fill('Fatma Yıldız');
  await person.button('Opslaan').click();

  await person.button('Meer').click();
  await person.page.getByRole('menuitem', { name: 'Ik ben iemand anders' }).click();
  await person.saysWhoTheyAre(JOOST);
  await person.page.getByRole('button', { name: /^Wie doen er mee/u }).click();
  const panel = person.page.getByRole('region', { name: 'Wie doen er mee?' });
  await expect(panel.getByRole('region', { name: 'jij' })).toContainText(JOOST.name);
  await expect(panel).toContainText('Fatma Yıldız');
});

test('twee mensen typen tegelijk in dezelfde opgave, en beider tekst blijft', async ({ room }) => {
  const [, barneveld, nijkerk] = await threeAtTheBoard(room);
  const fields = await Promise.all(
    [barneveld, nijkerk].map(async (person) => {
      const card = await person.list.card('Energietransitie');
      await card.getByRole('button', { name: 'Details van Energietransitie' }).click();
      return person.page.getByLabel('Toelichting');
    }),
  );
  const [hers, his] = fields;
  if (!hers || !his) throw new Error('two fields were asked for');
  await hers.pressSequentially('Het net is vol. ');
  await expect(his).toHaveValue('Het net is vol. ');
  await his.press('Control+End');
  await Promise.all([
    hers.press('Control+Home').then(() => hers.pressSequentially('Barneveld vraagt: ')),
    his.pressSequentially('Nijkerk antwoordt. '),
  ]);
  for (const field of fields) {
    await expect(field).toHaveValue('Barneveld vraagt: Het net is vol. Nijkerk antwoordt. ');
  }
});

test('een opgave krijgt een titel, een thema en gemeenten', async ({ room }) => {
  const [, barneveld, nijkerk] = await threeAtTheBoard(room);
  const { page } = barneveld;
  await (await barneveld.list.open()).getByRole('button', { name: 'Nieuwe opgave' }).click();
  await page.getByLabel('Titel', { exact: true }).fill('Bereikbaarheid');
  await page.getByLabel('Toelichting').fill('Fiets, ov en auto');
  await page.getByLabel('Thema').fill('Mobiliteit');
  await page.getByLabel('Thema').press('Enter');
  await page.getByRole('checkbox', { name: /Barneveld/u }).check();

  const card = await nijkerk.list.card('Bereikbaarheid');
  await expect(card).toContainText('Mobiliteit');
  await expect(card).toContainText('Fiets, ov en auto');
  await card.getByRole('button', { name: 'Details van Bereikbaarheid' }).click();
  await expect(nijkerk.page.getByRole('checkbox', { name: /Barneveld/u })).toBeChecked();
  await expect(nijkerk.page.getByRole('checkbox', { name: /Ede/u })).not.toBeChecked();
});

test('opgaven komen op de ladder, schuiven, gaan eraf en komen met hun pionnen terug', async ({
  room,
}) => {
  const [ede, barneveld] = await threeAtTheBoard(room);
  for (const task of ['Energietransitie', 'Arbeidsmarkt']) {
    await (await ede.list.card(task))
      .getByRole('button', { name: `Zet op de ladder: ${task}` })
      .click();
  }
  await expect(await barneveld.list.lanes()).toHaveText([
    WHOLE,
    'Energietransitie',
    'Arbeidsmarkt',
  ]);
  await barneveld.list.answer('Arbeidsmarkt', 'Niveau 2');
  await ede.list.shows('Arbeidsmarkt', 'Niveau 2', [/Barneveld/u]);

  await (await ede.list.card('Arbeidsmarkt')).getByRole('button', { name: /^Details/u }).click();
  await ede.button('Naar links').click();
  await expect(await barneveld.list.lanes()).toHaveText([
    WHOLE,
    'Arbeidsmarkt',
    'Energietransitie',
  ]);
  await ede.button('Haal van de ladder').click();
  await expect(await barneveld.list.lanes()).toHaveText([WHOLE, 'Energietransitie']);
  await ede.button('Zet op de ladder').click();
  await expect(await barneveld.list.lanes()).toHaveText([
    WHOLE,
    'Energietransitie',
    'Arbeidsmarkt',
  ]);
  await barneveld.list.shows('Arbeidsmarkt', 'Niveau 2', [/Raad van Barneveld/u]);
});

test('Barneveld zet pionnen over zichzelf en over Ede, nu en als ambitie; Nijkerk ziet ze', async ({
  room,
}) => {
  const [ede, barneveld, nijkerk] = await threeAtTheBoard(room);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await nijkerk.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld Fatma Yildiz/u]);
  await barneveld.list.kind('Ambitie');
  await barneveld.list.answer(WHOLE, 'Niveau 5');
  await nijkerk.list.shows(WHOLE, 'Niveau 5', [/Raad van Barneveld, ambitie/u]);
  await barneveld.list.kind('Nu');
  await barneveld.list.about('Ede');
  await barneveld.list.answer(WHOLE, 'Weet ik niet');
  await nijkerk.list.shows(WHOLE, 'Weet ik niet', [/Ede, gezien door raad van Barneveld/u]);

  await barneveld.list.about('Barneveld (je eigen)');
  await barneveld.list.answer(WHOLE, 'Niveau 4');
  await nijkerk.list.shows(WHOLE, 'Niveau 3', []);
  await nijkerk.list.shows(WHOLE, 'Niveau 4', [/Barneveld/u]);
  const card = await barneveld.list.card(WHOLE);
  await card.getByLabel('Waarom? (mag leeg blijven)').fill('We stemmen alles al af');
  await card.getByLabel('Waarom? (mag leeg blijven)').press('Enter');
  await ede.list.shows(WHOLE, 'Niveau 4', [/We stemmen alles al af/u]);

  // Nobody else has a way to change it; a facilitator may take it off, visibly.
  const theirs = (await nijkerk.list.markers(WHOLE, 'Niveau 4')).getByRole('button');
  await expect(theirs).toHaveCount(0);
  const remove = (await ede.list.markers(WHOLE, 'Niveau 4')).getByRole('button');
  await expect(remove).toHaveAccessibleName(/^Pion verwijderen/u);

  await card.getByRole('button', { name: 'Pion terugnemen' }).click();
  await nijkerk.list.shows(WHOLE, 'Niveau 4', []);
  await nijkerk.list.shows(WHOLE, 'Niveau 5', [/Barneveld/u]);
});

test('briefjes tonen hun schrijver, en een kijker ziet alles maar verandert niets', async ({
  room,
}) => {
  const [ede, barneveld, , links] = await threeAtTheBoard(room);
  const viewer = new Person(await room.enter());
  await viewer.page.goto(links.look);
  await expect(viewer.state('Je kijkt live mee')).toBeVisible();

  await barneveld.list.writeNote('Raad ziet weinig terug van regionale keuzes');
  await barneveld.list.answer(WHOLE, 'Geen contact');
  for (const person of [ede, viewer]) {
    await expect(await person.list.notes()).toHaveText([
      /Raad ziet weinig terug van regionale keuzes\s*Briefje van raad van Barneveld/u,
    ]);
    await person.list.shows(WHOLE, 'Geen contact', [/Barneveld/u]);
  }
  await (await ede.list.card('Energietransitie'))
    .getByRole('button', { name: 'Zet op de ladder: Energietransitie' })
    .click();
  await expect(await viewer.list.lanes()).toHaveText([WHOLE, 'Energietransitie']);

  const list = await viewer.list.open();
  await expect(list.getByRole('button', { name: /Nieuw|Verwijder|Zet |antwoord/u })).toHaveCount(0);
  await expect(viewer.button('Opgave')).toHaveCount(0);
  await expect(viewer.page.getByRole('region', { name: 'Mijn pion' })).toHaveCount(0);
  await (await viewer.list.card('Energietransitie'))
    .getByRole('button', { name: /^Details/u })
    .click();
  await expect(viewer.page.getByLabel('Toelichting')).toHaveJSProperty('readOnly', true);
  await expect(viewer.button(/ladder$|verwijderen$/u)).toHaveCount(0);
});

test('een week later, na een herstart van de server, staat alles er nog', async ({ room }) => {
  const [ede, barneveld, , links] = await threeAtTheBoard(room);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await ede.list.writeNote('Tot volgende week');
  for (const person of [ede, barneveld]) {
    await expect(person.state('Opgeslagen')).toBeVisible();
    await person.page.close();
  }
  await room.host.restart();
  const later = new Person(await room.enter());
  await later.page.goto(links.look);
  await later.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await expect(await later.list.notes()).toHaveText([/Tot volgende week/u]);
});
