import { type Command, runCommand } from '@samenspel/shared/commands';
import type { Item, ItemId, Note, Point, Shape } from '@samenspel/shared/records';
import { Fingers } from './support/fingers.ts';
import { FATMA, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { expect, type Room, test } from './support/room.ts';
import { openStored, type Stored } from './support/stored.ts';

const ME = 'z'.repeat(22);
/** Everything lies to the right of the ladder, at 100%: a board point is this far from where it is on the page. */
const CAMERA = { x: 2000, y: -160, zoom: 1 };
const at = (x: number, y: number) => ({ x: x - CAMERA.x, y: y - CAMERA.y });

const note = (id: string, pos: Point): Note => ({
  id,
  type: 'note',
  pos,
  size: [200, 116],
  order: `a${id}`,
  style: { colour: 'yellow' },
  by: ME,
  text: id,
});
const shape = (id: string, pos: Point): Shape => ({
  ...note(id, pos),
  type: 'shape',
  form: 'rectangle',
  size: [160, 100],
  style: { colour: 'blue', fill: 'tint' },
});

const A = shape('a', [2300, 100]);
const B = note('b', [2600, 130]);
const C = note('c', [2620, 330]);

interface Desk {
  readonly stored: Stored;
  readonly fatma: Person;
  readonly item: (id: ItemId) => Item | undefined;
}

async function deskWith(
  room: Room,
  items: readonly Item[],
  options: Parameters<Room['enter']>[0] = {},
): Promise<Desk> {
  const stored = await openStored(room, { ...SMALL_BOARD, tasks: [] });
  const add: Command = { name: 'addItems', document: 'canvas', args: { items } };
  runCommand(stored.client.doc, add, ME);
  await stored.client.saved();
  const page = await room.enter({ viewport: { width: 1366, height: 768 }, ...options });
  await page.addInitScript(([key, value]) => localStorage.setItem(key, value), [
    `samenspel:camera:${stored.board.id}`,
    JSON.stringify(CAMERA),
  ] as const);
  const fatma = new Person(page);
  await fatma.joins(stored.takePart, FATMA);
  return { stored, fatma, item: (id) => stored.items().find((one) => one.id === id) };
}

const bar = ({ page }: Person) => page.getByRole('toolbar', { name: 'Gekozen' });

/** Clicks on something, which chooses it. */
async function press(person: Person, x: number, y: number): Promise<void> {
  await person.page.mouse.click(at(x, y).x, at(x, y).y);
  await expect(bar(person)).toBeVisible();
}

test('met de muis wordt een figuur groter en gedraaid, en is dat in één stap terug', async ({
  room,
}) => {
  const { stored, fatma, item } = await deskWith(room, [A]);
  await press(fatma, 2380, 150);
  await fatma.board.drag(at(2464, 204), at(2524, 244));
  await expect.poll(() => item('a')?.size).not.toEqual([160, 100]);
  const [width = 0, height = 0] = item('a')?.size ?? [];
  expect(Math.abs(width - 220)).toBeLessThanOrEqual(8);
  expect(Math.abs(height - 140)).toBeLessThanOrEqual(8);
  await fatma.page.keyboard.press('Control+z');
  await expect.poll(() => item('a')?.size).toEqual([160, 100]);
  // The round handle above it turns it; with shift held by steps of fifteen degrees.
  await fatma.page.keyboard.down('Shift');
  await fatma.board.drag(at(2380, 70), at(2480, 158));
  await fatma.page.keyboard.up('Shift');
  await expect.poll(() => item('a')?.angle).toBe(90);
  stored.close();
});

test('wat een groep is gaat samen, en wat vastzit blijft liggen', async ({ room }) => {
  const { stored, fatma, item } = await deskWith(room, [A, B, C]);
  const { page, board } = fatma;
  // From left to right: what is touched is chosen.
  await board.drag(at(2270, 60), at(2660, 200));
  await expect(bar(fatma)).toContainText('2 gekozen');
  await page.keyboard.press('Control+g');
  await expect.poll(() => item('a')?.group).toBeDefined();
  expect(item('b')?.group).toBe(item('a')?.group);
  await page.keyboard.press('Escape');
  await page.keyboard.down('Control');
  await board.drag(at(2650, 180), at(2650, 60));
  await page.keyboard.up('Control');
  await expect.poll(() => item('b')?.pos).toEqual([2600, 10]);
  expect(item('a')?.pos).toEqual([2300, -20]);
  expect(item('c')?.pos).toEqual(C.pos);

  await page.keyboard.press('Control+Shift+l');
  await expect.poll(() => item('a')?.locked).toBe(true);
  await page.keyboard.press('Escape');
  await board.drag(at(2650, 60), at(2650, 260));
  await expect.poll(() => item('a')?.locked).toBe(true);
  expect(item('b')?.pos).toEqual([2600, 10]);
  stored.close();
});

test('met alleen het toetsenbord: uitlijnen, volgorde, groter maken en draaien', async ({
  room,
}) => {
  const { stored, fatma, item } = await deskWith(room, [A, B, C]);
  const { page } = fatma;
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+a');
  await expect(bar(fatma)).toContainText('3 gekozen');
  await page.keyboard.press('Control+k');
  await page.keyboard.type('links uitlijnen');
  await page.keyboard.press('Enter');
  await expect.poll(() => [item('b')?.pos[0], item('c')?.pos[0]]).toEqual([2300, 2300]);
  await page.keyboard.press('Control+z');
  await expect.poll(() => item('c')?.pos).toEqual(C.pos);

  await page.keyboard.press('Escape');
  await press(fatma, 2380, 150);
  await page.keyboard.press('Control+Shift+}');
  await expect.poll(() => (item('a')?.order ?? '') > (item('c')?.order ?? '')).toBe(true);
  await page.keyboard.press('Alt+ArrowRight');
  await expect.poll(() => item('a')?.size[0]).toBe(161);
  await page.keyboard.press(']');
  await expect.poll(() => item('a')?.angle).toBe(15);
  await page.keyboard.press('Delete');
  await expect.poll(() => item('a')).toBeUndefined();
  await page.keyboard.press('Control+z');
  await expect.poll(() => item('a')?.angle).toBe(15);
  stored.close();
});

test('slepen met alt laat een afdruk achter, en Escape laat niets achter', async ({ room }) => {
  const { stored, fatma, item } = await deskWith(room, [B]);
  const { page, board } = fatma;
  await press(fatma, 2650, 180);
  await page.keyboard.down('Alt');
  await board.drag(at(2650, 180), at(2650, 420));
  await page.keyboard.up('Alt');
  await expect.poll(() => stored.of('note').length).toBe(2);
  expect(item('b')?.pos).toEqual(B.pos);
  await page.keyboard.press('Control+z');
  await expect.poll(() => stored.of('note').length).toBe(1);

  const from = at(2650, 180);
  await page.mouse.move(from.x, from.y);
  await page.mouse.down();
  await page.mouse.move(from.x + 90, from.y + 90, { steps: 5 });
  await page.keyboard.press('Escape');
  await page.mouse.up();
  await press(fatma, 2650, 180);
  expect(item('b')?.pos).toEqual(B.pos);
  stored.close();
});

test('het uiteinde van een lijn gaat naar een ander briefje en blijft daar zitten', async ({
  room,
}) => {
  const line: Item = {
    ...note('lijn', [0, 0]),
    type: 'connector',
    size: [0, 0],
    from: { item: 'a' },
    to: { item: 'b' },
    route: 'straight',
    heads: ['none', 'arrow'],
    text: '',
    style: { colour: 'ink' },
  };
  const { stored, fatma, item } = await deskWith(room, [A, B, C, line]);
  await press(fatma, 2530, 166);
  await fatma.board.drag(at(2596, 178), at(2720, 388));
  await expect
    .poll(() => {
      const now = item('lijn');
      return now?.type === 'connector' && 'item' in now.to ? now.to.item : undefined;
    })
    .toBe('c');
  // Who takes away what a line sticks to takes the line along, and has both back in one step.
  await fatma.page.keyboard.press('Escape');
  await press(fatma, 2720, 388);
  await fatma.page.keyboard.press('Delete');
  await expect.poll(() => [item('c'), item('lijn')]).toEqual([undefined, undefined]);
  await fatma.page.keyboard.press('Control+z');
  await expect.poll(() => item('lijn')?.type).toBe('connector');
  expect(item('c')?.type).toBe('note');
  stored.close();
});

test('een kader neemt mee wat erin ligt', async ({ room }) => {
  const frame: Item = {
    ...note('kader', [2560, 90]),
    type: 'frame',
    order: 'Zz',
    size: [300, 200],
    title: 'Zorgen',
    style: { colour: 'ink' },
  };
  const { stored, fatma, item } = await deskWith(room, [A, B, frame]);
  await fatma.page.keyboard.down('Control');
  await fatma.board.drag(at(2590, 76), at(2590, 376));
  await fatma.page.keyboard.up('Control');
  await expect.poll(() => item('kader')?.pos).toEqual([2560, 390]);
  expect(item('b')?.pos).toEqual([2600, 430]);
  expect(item('a')?.pos).toEqual(A.pos);
  stored.close();
});

test('op een tablet trekt een vinger aan een hoek', async ({ room }) => {
  const { stored, fatma, item } = await deskWith(room, [A], { hasTouch: true });
  const fingers = await Fingers.on(fatma.page);
  await fingers.tap(at(2380, 150));
  await expect(bar(fatma)).toBeVisible();
  // A finger is not as sure as a mouse: it comes down well beside the handle.
  await fingers.drag(at(2478, 218), at(2578, 278));
  await expect.poll(() => item('a')?.size[0] ?? 0).toBeGreaterThan(230);
  expect(item('a')?.pos).toEqual(A.pos);
  stored.close();
});

test('op een tablet kiest een vinger er meer bij, ook met een rechthoek', async ({ room }) => {
  const { stored, fatma, item } = await deskWith(room, [A, B, C], { hasTouch: true });
  const { page } = fatma;
  const fingers = await Fingers.on(page);
  const more = bar(fatma).getByRole('button', { name: 'Meer kiezen' });
  await fingers.tap(at(2380, 150));
  await more.tap();
  await expect(more).toHaveAttribute('aria-pressed', 'true');
  await fingers.tap(at(2700, 190));
  await expect(bar(fatma)).toContainText('2 gekozen');
  // Under the note and beside it: the board stays where it is, and the rectangle adds.
  await fingers.drag(at(2560, 480), at(2650, 420));
  await expect(bar(fatma)).toContainText('3 gekozen');
  await fingers.tap(at(2700, 190));
  await expect(bar(fatma)).toContainText('2 gekozen');
  await bar(fatma)
    .getByRole('button', { name: /^Verwijderen/u })
    .tap();
  await expect.poll(() => item('a') ?? item('c')).toBeUndefined();
  expect(item('b')).toBeDefined();
  // It has ended with what was chosen: a tap chooses one again.
  await fingers.tap(at(2640, 220));
  await expect(more).toHaveAttribute('aria-pressed', 'false');
  stored.close();
});
