import { PARTNER_COLOURS } from '@samenspel/shared/records';
import { makeBoard } from './support/host.ts';
import { FATMA, FIRST_TASKS, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';
import { ladder } from './support/surface.ts';

const WHOLE = 'De samenwerking als geheel';
const [, BARNEVELD, NIJKERK] = PARTNER_COLOURS;
/** Free places of the paper, beside the ladder; on the page, in CSS pixels. */
const RIGHT = { x: 1060, y: 260 };
const LOWER = { x: 1060, y: 460 };

async function twoAtTheBoard(room: Room): Promise<[Person, Person]> {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  return [await Person.at(room, takePart, FATMA), await Person.at(room, takePart, JOOST)];
}

/** A note at a place of the paper. */
async function note(person: Person, text: string, at: { x: number; y: number }): Promise<void> {
  const { page } = person;
  await person.button('Briefje').click();
  await page.mouse.click(at.x, at.y);
  await page.getByRole('textbox', { name: 'Tekst van het briefje' }).fill(text);
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
}

test('een pion gaat met de muis van de tray naar de ladder, en verder', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const mine = barneveld.page.getByRole('button', { name: /^Plaats mijn pion/u });
  const box = await mine.boundingBox();
  if (!box) throw new Error('the tray has no marker');
  const tray = { x: box.x + box.width / 2, y: box.y + box.height / 2 };

  await barneveld.board.drag(tray, await barneveld.board.cell(0, 3));
  await expect
    .poll(() => nijkerk.board.colourIn(rgb(BARNEVELD), 0, 3), 'Nijkerk ziet de pion getekend')
    .toBeGreaterThan(60);
  await nijkerk.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);

  // By choosing the marker and then a cell; then the marker itself is dragged off the ladder.
  await mine.click();
  await barneveld.page.mouse.click(...point(await barneveld.board.cell(0, 5)));
  await nijkerk.list.shows(WHOLE, 'Niveau 5', [/Raad van Barneveld/u]);
  await nijkerk.list.shows(WHOLE, 'Niveau 3', []);
  await barneveld.page.keyboard.press('Escape');
  await barneveld.board.drag(
    await barneveld.board.cell(0, 5),
    await barneveld.board.cell(0, 'none'),
  );
  await nijkerk.list.shows(WHOLE, 'Geen contact', [/Raad van Barneveld/u]);
});

test('niemand kan de pion van een ander verzetten', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  await barneveld.list.answer(WHOLE, 'Niveau 2');
  await expect.poll(() => nijkerk.board.colourIn(rgb(BARNEVELD), 0, 2)).toBeGreaterThan(60);
  const from = await nijkerk.board.cell(0, 2);
  await nijkerk.board.drag(from, await nijkerk.board.cell(0, 5));
  // Nijkerk's own marker arrives, so what was sent before it has been seen as well.
  await nijkerk.list.answer(WHOLE, 'Niveau 1');
  await barneveld.list.shows(WHOLE, 'Niveau 1', [/Nijkerk/u]);
  await barneveld.list.shows(WHOLE, 'Niveau 2', [/Raad van Barneveld/u]);
  await barneveld.list.shows(WHOLE, 'Niveau 5', []);
});

test('met alleen het toetsenbord: plaatsen, verzetten en terugnemen', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const mine = barneveld.page.getByRole('button', { name: /^Plaats mijn pion/u });
  const said = barneveld.page.getByRole('region', { name: 'Mijn pion' });
  await mine.focus();
  await mine.press('Enter');
  await expect(said).toContainText(/De samenwerking als geheel, niveau \d/u);
  for (let step = 0; step < 7; step++) await mine.press('ArrowUp');
  await expect(said).toContainText('niveau 5');
  await mine.press('ArrowDown');
  await mine.press('Enter');
  await nijkerk.list.shows(WHOLE, 'Niveau 4', [/Raad van Barneveld/u]);
  await mine.press('Enter');
  await mine.press('Delete');
  await nijkerk.list.shows(WHOLE, 'Niveau 4', []);
});

test('een opgave wordt een onderwerp door haar naar de ladder te slepen', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const lanes = await nijkerk.list.lanes();
  const { board } = barneveld;
  const next = ladder(1).next;
  await barneveld.button('Alles tonen').click();
  let sight = await board.look();
  await board.drag(sight.at(...FIRST_TASKS[0]), sight.at(next.x + 90, 300));
  await expect(lanes).toHaveText([WHOLE, 'Energietransitie']);
  sight = await board.look();
  await board.drag(sight.at(...FIRST_TASKS[1]), sight.at(ladder(2).next.x + 90, 300));
  await expect(lanes).toHaveText([WHOLE, 'Energietransitie', 'Arbeidsmarkt']);

  const [, energy, work] = ladder(3).heads;
  if (!energy || !work) throw new Error('three lanes have three heads');
  sight = await board.look();
  await board.drag(sight.at(work.rect.x + 90, 60), sight.at(energy.rect.x + 20, 60));
  await expect(lanes).toHaveText([WHOLE, 'Arbeidsmarkt', 'Energietransitie']);
  sight = await board.look();
  await board.drag(sight.at(energy.rect.x + 90, 60), sight.at(-200, 400));
  await expect(lanes).toHaveText([WHOLE, 'Energietransitie']);
});

test('briefjes schrijven en verslepen; ongedaan maken raakt alleen het eigen werk', async ({
  room,
}) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  await note(barneveld, 'Vol stroomnet raakt alles', RIGHT);
  await expect(await nijkerk.list.notes()).toHaveText([/Vol stroomnet raakt alles/u]);
  await note(nijkerk, 'Eén raadsagenda', { x: 240, y: 260 });
  const seen = await barneveld.list.notes();
  await expect(seen).toHaveCount(2);
  for (const person of [barneveld, nijkerk]) await person.button('Sluiten').click();

  // The paper of the note itself, beside its text.
  const colour = (await barneveld.board.picture()).at(RIGHT.x, RIGHT.y + 12);
  await barneveld.board.drag(RIGHT, LOWER);
  await expect
    .poll(async () => (await nijkerk.board.picture()).count(colour, around(LOWER), 3))
    .toBeGreaterThan(500);

  for (let step = 0; step < 9; step++) await barneveld.page.keyboard.press('Control+z');
  await expect(barneveld.button('Ongedaan maken')).toBeDisabled();
  await expect(await nijkerk.list.notes()).toHaveText([/Eén raadsagenda/u]);
  await expect(barneveld.button(/^Opnieuw/u)).toBeEnabled();
  while (await barneveld.button(/^Opnieuw/u).isEnabled()) {
    await barneveld.button(/^Opnieuw/u).click();
  }
  await expect((await nijkerk.list.notes()).filter({ hasText: 'Vol stroomnet' })).toHaveCount(1);
});

test('tekenen, vrije tekst, en meer dingen tegelijk kiezen en verwijderen', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  await barneveld.button('Pen').click();
  await barneveld.board.drag({ x: 960, y: 200 }, { x: 1180, y: 230 });
  const list = await nijkerk.list.open();
  await expect(list.getByText('1 getekende lijn')).toBeVisible();

  await barneveld.button('Tekst').click();
  await barneveld.page.mouse.click(970, 330);
  await barneveld.page.getByRole('textbox', { name: 'Tekst', exact: true }).fill('Hier begint het');
  await barneveld.page.keyboard.press('Escape');
  await barneveld.page.keyboard.press('Escape');
  await expect(await nijkerk.list.notes()).toHaveText([/Hier begint het/u]);

  await barneveld.button('Kiezen en verplaatsen').click();
  await barneveld.board.drag({ x: 930, y: 160 }, { x: 1250, y: 400 });
  await expect(barneveld.page.getByText('2 gekozen')).toBeVisible();
  await barneveld.page.keyboard.press('Delete');
  await expect(list.getByText('Er is niets getekend.')).toBeVisible();
  await expect(await nijkerk.list.notes()).toHaveCount(0);
  await barneveld.page.keyboard.press('Control+z');
  await expect(list.getByText('1 getekende lijn')).toBeVisible();
  await expect(await nijkerk.list.notes()).toHaveCount(1);
});

test('iedereen ziet waar de ander wijst, met naam', async ({ room }) => {
  const [barneveld, nijkerk] = await twoAtTheBoard(room);
  const spot = { ...around(RIGHT), width: 200 };
  const colours = async () => (await nijkerk.board.picture()).count(rgb(BARNEVELD), spot);
  expect(await colours()).toBe(0);
  await barneveld.page.mouse.move(RIGHT.x, RIGHT.y, { steps: 3 });
  // The arrow alone is some tens of pixels; the label with the name is a thousand.
  await expect.poll(colours).toBeGreaterThan(600);
  await barneveld.page.mouse.move(RIGHT.x, 40, { steps: 3 });
  await expect.poll(colours).toBe(0);
  expect((await barneveld.board.picture()).count(rgb(NIJKERK), spot)).toBe(0);
});

test('het bord schuift en zoomt met wiel, toetsen en twee vingers', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const page = await room.enter({ hasTouch: true });
  const person = new Person(page);
  await person.joins(takePart, FATMA);
  const percent = async () =>
    Number.parseInt((await person.button(/^\d+%/u).textContent()) ?? '', 10);
  await person.button('Alles tonen').click();
  const before = await person.board.look();
  const zoom = await percent();

  await page.mouse.move(640, 400);
  await page.mouse.wheel(0, -60);
  await expect
    .poll(async () => (await person.board.look()).at(300, 0).y - before.at(300, 0).y)
    .toBeGreaterThan(40);
  await page.mouse.wheel(0, 60);

  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await expect.poll(percent).toBeGreaterThan(zoom);
  await page.keyboard.press('0');
  await expect.poll(percent).toBe(100);
  await page.keyboard.press('-');
  await expect.poll(percent).toBeLessThan(100);
  await page.keyboard.press('1');
  await expect.poll(percent).toBe(zoom);

  const touch = await page.context().newCDPSession(page);
  const fingers = (gap: number) => [
    { x: 640 - gap, y: 400, id: 1 },
    { x: 640 + gap, y: 400, id: 2 },
  ];
  await touch.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: fingers(60) });
  for (const gap of [70, 80, 90, 100, 110, 120]) {
    await touch.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: fingers(gap) });
  }
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
  await expect.poll(percent).toBeGreaterThan(zoom * 1.7);
});

function point({ x, y }: { x: number; y: number }): [number, number] {
  return [x, y];
}

function around({ x, y }: { x: number; y: number }) {
  return { x: x - 40, y: y - 30, width: 80, height: 60 };
}
