import { plainPng } from '../support/images.ts';
import { isAccessible } from './support/accessible.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import type { Rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';

/** Free places of the paper, beside the ladder; on the page, in CSS pixels. */
const RIGHT = { x: 1060, y: 260 };
const LOWER = { x: 1060, y: 460 };
/** A colour that nothing else on a board has, and how many pixels of it an image of 120 by 90 shows at least. */
const LILAC: Rgb = [150, 90, 220];
const LEAST = 4000;

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

/** Drops an image on the board, as a file. */
async function dropImage({ page }: Person, bytes: Buffer, at: { x: number; y: number }) {
  // What takes a drop comes after the board: a drag over it shows that it is there.
  const isRefused = () =>
    page.evaluate(() => {
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File(['x'], 'kaart.png', { type: 'image/png' }));
      const over = new DragEvent('dragover', { dataTransfer, bubbles: true, cancelable: true });
      return document.body.dispatchEvent(over);
    });
  await expect.poll(isRefused).toBe(false);
  await page.evaluate(
    ({ base64, place }) => {
      const image = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
      const dataTransfer = new DataTransfer();
      dataTransfer.items.add(new File([image], 'kaart.png', { type: 'image/png' }));
      const where = { clientX: place.x, clientY: place.y };
      const event = new DragEvent('drop', {
        ...where,
        dataTransfer,
        bubbles: true,
        cancelable: true,
      });
      document.querySelector('[data-canvas]')?.dispatchEvent(event);
    },
    { base64: bytes.toString('base64'), place: at },
  );
  await expect(page.getByText('De afbeelding staat op het bord')).toBeVisible();
}

const drawn = async ({ board }: Person, colour: Rgb) => (await board.picture()).count(colour);

/** Somebody copies a note and an image on one board, and has another board in a second window of the same browser. */
async function copiedWithImage(room: Room) {
  const here = await makeBoard(room.host.url, SMALL_BOARD);
  const there = await makeBoard(room.host.url, { ...SMALL_BOARD, title: 'Een ander bord' });
  const first = await Person.at(room, here.takePart, FATMA);
  await dropImage(first, plainPng(120, 90, LILAC), LOWER);
  await note(first, 'Vol stroomnet', RIGHT);
  await first.page.keyboard.down('Shift');
  await first.page.mouse.click(LOWER.x, LOWER.y);
  await first.page.keyboard.up('Shift');
  await expect(first.page.getByText('2 gekozen')).toBeVisible();
  await first.page.keyboard.press('ControlOrMeta+c');
  const second = new Person(await first.page.context().newPage());
  await second.joins(there.takePart, FATMA);
  // With the panels comes what takes a paste.
  await second.list.open();
  return { first, second, here, there };
}

test('een afbeelding gaat mee naar een ander bord, met de rest in één stap', async ({ room }) => {
  const { first, second, here, there } = await copiedWithImage(room);
  const nijkerk = await Person.at(room, there.takePart, JOOST);
  const seen = await nijkerk.list.notes();

  await second.page.keyboard.press('ControlOrMeta+v');
  await expect(seen).toHaveText([/Vol stroomnet/u]);
  await expect.poll(() => drawn(nijkerk, LILAC), 'Nijkerk ziet haar').toBeGreaterThan(LEAST);
  await expect(second.page.getByText('2 gekozen')).toBeVisible();
  await second.page.keyboard.press('ControlOrMeta+z');
  await expect(seen).toHaveCount(0);
  await expect.poll(() => drawn(nijkerk, LILAC)).toBe(0);

  // What lies on the clipboard does not open the board it came from.
  const carried = await first.page.evaluate(() => {
    const clipboardData = new DataTransfer();
    const event = new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true });
    document.body.dispatchEvent(event);
    const html = clipboardData.getData('text/html');
    return html + atob(/data-samenspel="([^"]+)"/u.exec(html)?.[1] ?? '');
  });
  const { pathname, hash } = new URL(here.takePart);
  expect(carried).toContain(pathname.slice('/b/'.length));
  expect(carried).not.toContain(hash.slice(1));
});

test('een afbeelding die niet mee kan, wordt in woorden gezegd, en de rest komt', async ({
  room,
}) => {
  const { second } = await copiedWithImage(room);
  const { page } = second;
  const seen = await second.list.notes();
  const said = page.getByRole('region', { name: 'Meldingen' });
  const images = '**/api/boards/*/images';
  const paste = async (words: string, count: number) => {
    await page.keyboard.press('ControlOrMeta+v');
    await expect(said.getByText(words)).toBeVisible();
    await expect(seen).toHaveCount(count);
    expect(await drawn(second, LILAC)).toBe(0);
  };
  await page.route(`${images}/*`, (route) => route.fulfill({ status: 404 }));
  await paste('1 afbeelding ging niet mee: het andere bord gaf die niet.', 1);
  await page.unroute(`${images}/*`);

  const full = { error: { code: 'too-large', message: '', refusal: 'images-full' } };
  await page.route(images, (route) => route.fulfill({ status: 413, json: full }));
  await paste('1 afbeelding ging niet mee. Er is geen plek meer voor afbeeldingen', 2);
  await page.unroute(images);

  // An answer that never comes: the rest does not wait for it when the line is lost.
  const asked = page.waitForRequest(`${images}/*`);
  await page.route(`${images}/*`, () => {});
  await page.keyboard.press('ControlOrMeta+v');
  await asked;
  await expect(seen).toHaveCount(2);
  await room.host.crash();
  await expect(
    said.getByText('1 afbeelding ging niet mee. Er is nu geen verbinding'),
  ).toBeVisible();
  await expect(seen).toHaveCount(3);
  await room.host.comeBack();
  await expect(second.state('Opgeslagen')).toBeVisible();
  await page.unroute(`${images}/*`);

  await page.evaluate(() => localStorage.removeItem('samenspel:boards'));
  await paste('1 afbeelding ging niet mee. Open het andere bord eerst in deze browser', 4);
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
