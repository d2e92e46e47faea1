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
  await second.page.mouse.move(RIGHT.x, RIGHT.y);
  await second.page.keyboard.press('ControlOrMeta+v');
  await expect(await second.list.notes()).toHaveText([/Vol stroomnet/u]);
});

test('wie alleen mag kijken, leest waarom plakken niet gaat', async ({ room }) => {
  const { takePart, look } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  await note(barneveld, 'Vol stroomnet', RIGHT);
  await barneveld.page.keyboard.press('ControlOrMeta+c');
  const page = await barneveld.page.context().newPage();
  await page.goto(look);
  await page.getByRole('application').click({ position: RIGHT });
  await page.keyboard.press('ControlOrMeta+v');
  await expect(page.getByText('Met deze link kun je alleen kijken.').last()).toBeVisible();
});
