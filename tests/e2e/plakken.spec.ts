import { isAccessible } from './support/accessible.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';

/** Free places of the paper, beside the ladder; on the page, in CSS pixels. */
const RIGHT = { x: 1060, y: 260 };
const LOWER = { x: 1060, y: 460 };

async function twoAtTheBoard(room: Room): Promise<[Person, Person]> {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  return [await Person.at(room, takePart, FATMA), await Person.at(room, takePart, JOOST)];
}

/** A note at a place of the paper; it is chosen when this is done. */
async function note(person: Person, text: string, at: { x: number; y: number }): Promise<void> {
  const { page } = person;
  await person.button('Briefje').click();
  await page.mouse.click(at.x, at.y);
  await page.getByRole('textbox', { name: 'Tekst van het briefje' }).fill(text);
  await page.keyboard.press('Escape');
  await expect(person.button('Dupliceren')).toBeVisible();
}

test('kopiëren en plakken op een bord: nieuwe briefjes, één stap terug', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  const seen = await nijkerk.list.notes();
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await expect(seen).toHaveText([/Vol stroomnet/u]);

  await page.keyboard.press('ControlOrMeta+c');
  await page.mouse.move(LOWER.x, LOWER.y);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(seen).toHaveCount(2);
  // At the same place again: it does not lie on the other.
  await page.keyboard.press('ControlOrMeta+v');
  await expect(seen).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(page.getByText('5 gekozen')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+d');
  await expect(seen).toHaveCount(6);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seen).toHaveCount(3);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seen).toHaveCount(2);
  await expect(await barneveld.list.notes()).toHaveText([/Vol stroomnet/u, /Vol stroomnet/u]);
});

test('knippen haalt weg, en plakken zet terug', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  const seen = await nijkerk.list.notes();
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await expect(seen).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+x');
  await expect(seen).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+v');
  await expect(seen).toHaveText([/Vol stroomnet/u]);
});

test('kopiëren van het ene bord naar het andere', async ({ room }) => {
  const here = await makeBoard(room.host.url, SMALL_BOARD);
  const there = await makeBoard(room.host.url, { ...SMALL_BOARD, title: 'Een ander bord' });
  const barneveld = await Person.at(room, here.takePart, FATMA);
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await barneveld.page.keyboard.press('ControlOrMeta+c');
  // The same person in another window of the same browser.
  const second = new Person(await barneveld.page.context().newPage());
  await second.joins(there.takePart, FATMA);
  // With the panels comes what takes a paste.
  const seen = await second.list.notes();
  await second.page.keyboard.press('ControlOrMeta+v');
  await expect(seen).toHaveText([/Vol stroomnet/u]);
});

test('wie alleen mag kijken, leest waarom plakken niet gaat', async ({ room }) => {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await barneveld.page.keyboard.press('ControlOrMeta+c');
  const page = await barneveld.page.context().newPage();
  await page.goto(look);
  await new Person(page).list.open();
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('Met deze link kun je alleen kijken.').last()).toBeVisible();
});

/** The titles of the tasks beside the ladder. */
async function tasksOf(person: Person) {
  const list = await person.list.open();
  return list
    .getByRole('region', { name: 'Opgaven naast de ladder' })
    .getByRole('heading', { level: 4 });
}

/** Pastes text as another program had put it on the clipboard. */
async function pastes(person: Person, text: string, html?: string): Promise<void> {
  await person.page.evaluate(
    ([words, markup]) => {
      const data = new DataTransfer();
      data.setData('text/plain', words ?? '');
      if (markup !== undefined) data.setData('text/html', markup);
      // A spreadsheet brings a picture of its cells as well.
      if (markup?.includes('<table') === true)
        data.items.add(new File(['x'], 'image.png', { type: 'image/png' }));
      const event = new ClipboardEvent('paste', {
        clipboardData: data,
        bubbles: true,
        cancelable: true,
      });
      (document.activeElement ?? document.body).dispatchEvent(event);
    },
    [text, html],
  );
}

test('geplakte regels worden briefjes of opgaven, in één stap', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  const seen = await nijkerk.list.notes();
  await page.mouse.move(RIGHT.x, RIGHT.y);
  await pastes(barneveld, 'Eén regel');
  await expect(seen).toHaveText([/Eén regel/u]);

  await pastes(barneveld, '- Vol stroomnet\n- Te weinig huizen\n- De bus rijdt niet');
  const dialog = barneveld.dialog('3 regels plakken');
  await expect(dialog.getByRole('button', { name: '3 briefjes plakken' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(dialog).toBeHidden();
  await expect(seen).toHaveCount(4);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seen).toHaveCount(1);

  await pastes(barneveld, 'Wonen: te weinig huizen\nVervoer');
  await barneveld
    .dialog('2 regels plakken')
    .getByRole('radio', { name: /^Opgaven/u })
    .check();
  await isAccessible(page, 'het venster om te plakken');
  await barneveld.button('2 opgaven plakken').click();
  await expect(await tasksOf(nijkerk)).toHaveText([
    /Energietransitie/u,
    /Arbeidsmarkt/u,
    /Wonen/u,
    /Vervoer/u,
  ]);
});

test('een tabel uit een rekenblad wordt opgaven, pas na bevestigen', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  await pastes(
    barneveld,
    'Nr\tOpgave\tToelichting\tGemeenten\r\n1\tWonen\t"Genoeg huizen,\r\nook voor starters"\tEde en BAR\r\n2\tZorg\t\tAtlantis\r\n',
    '<table><tr><td>Nr</td></tr></table>',
  );
  const dialog = barneveld.dialog('Tabel plakken als opgaven');
  await expect(dialog).toContainText('Rij 3: “Atlantis” staat niet op dit bord en blijft weg.');
  await expect(dialog.getByRole('combobox', { name: 'Kolom 2 wordt' })).toHaveValue('title');
  await isAccessible(page, 'het venster om te plakken');
  await dialog.getByRole('button', { name: 'Annuleren' }).click();
  const tasks = await tasksOf(nijkerk);
  await expect(tasks).toHaveCount(2);

  await pastes(barneveld, 'Wonen\tGenoeg huizen\tEde\nZorg\tDicht bij huis\tBarneveld');
  await dialog.getByRole('combobox', { name: 'Kolom 1 wordt' }).selectOption('Omschrijving');
  await expect(dialog.getByRole('button', { name: '0 opgaven plakken' })).toBeVisible();
  await dialog.getByRole('combobox', { name: 'Kolom 2 wordt' }).selectOption('Titel');
  await dialog.getByRole('button', { name: '2 opgaven plakken' }).click();
  await expect(tasks).toHaveText([
    /Energietransitie/u,
    /Arbeidsmarkt/u,
    /Genoeg huizen/u,
    /Dicht bij huis/u,
  ]);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(tasks).toHaveCount(2);
});

test('een sjabloon komt in één stap op het bord, en iedereen ziet het', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const { page } = barneveld;
  const seen = await nijkerk.list.notes();
  await page.getByRole('banner').getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Sjabloon invoegen' }).click();
  const dialog = barneveld.dialog('Sjabloon invoegen');
  await expect(dialog.getByRole('button', { name: /^Parkeerplaats/u })).toBeVisible();
  await isAccessible(page, 'het venster met sjablonen');
  await dialog.getByRole('button', { name: /^Vragenmuur/u }).click();
  await expect(dialog).toBeHidden();
  await expect(seen.filter({ hasText: 'Wat staat vast?' })).toHaveCount(1);
  // The focus is on the board again: its keys work.
  await expect(page.locator('[data-canvas]')).toBeFocused();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(seen).toHaveCount(0);
});

test('een begeleider dupliceert een bord: de opgaven gaan mee, de mensen niet', async ({
  room,
}) => {
  const { facilitate } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, facilitate, FATMA);
  const { page } = barneveld;
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await expect(barneveld.state('Opgeslagen')).toBeVisible();
  await page.getByRole('banner').getByRole('button', { name: 'Meer', exact: true }).click();
  await page.getByRole('menuitem', { name: 'Bord dupliceren' }).click();
  const dialog = barneveld.dialog('Bord dupliceren');
  const name = dialog.getByRole('textbox', { name: 'Naam van het nieuwe bord' });
  await expect(name).toHaveValue('Kopie van Samenwerking Regio Foodvalley');
  await isAccessible(page, 'het venster om een bord te dupliceren');
  const before = page.url();
  await name.fill('Najaar');
  await dialog.getByRole('button', { name: 'Maak kopie' }).click();

  // Nobody is on it yet: one says anew who one is.
  await expect(page.getByRole('main')).toContainText('Najaar');
  expect(page.url()).not.toBe(before);
  await barneveld.fillsIn(JOOST);
  await barneveld.dialog(/./u).getByRole('button', { name: 'Sluiten' }).click();
  await expect(await barneveld.list.notes()).toHaveText([/Vol stroomnet/u]);
  await expect(await tasksOf(barneveld)).toHaveText([/Energietransitie/u, /Arbeidsmarkt/u]);
  await page.goto('about:blank');
  await page.goto(new URL('/', before).href);
  await expect(page.getByText('Najaar')).toBeVisible();
});
