import type { Page } from '@playwright/test';
import { type ItemType, PARTNER_COLOURS, unpackPoints } from '@samenspel/shared/records';
import { Fingers } from './support/fingers.ts';
import { FATMA, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, type Room, test } from './support/room.ts';
import { openStored, type Stored } from './support/stored.ts';

/** Free paper beside the ladder: on the page, in CSS pixels. */
const FROM = { x: 1010, y: 190 };
const TO = { x: 1200, y: 300 };
const PAPER = { x: FROM.x - 20, y: FROM.y - 20, width: 240, height: 160 };
const INK = rgb('#12333C');
const QUIET_INK = rgb('#3D5A61');
/** The highlighter's yellow on the paper. */
const MARKED = rgb('#F6DC57');
const [, BARNEVELD] = PARTNER_COLOURS;

/** What a drag of each tool makes, and the colour it is drawn in. */
const MAKERS: readonly {
  readonly tool: string;
  readonly key: string;
  readonly makes: ItemType;
  readonly says?: object;
  readonly ink?: readonly [number, number, number];
}[] = [
  { tool: 'Pen', key: 'p', makes: 'stroke' },
  { tool: 'Markeerstift', key: 'b', makes: 'stroke', says: { pen: 'highlighter' }, ink: MARKED },
  { tool: 'Rechthoek', key: 'r', makes: 'shape', says: { form: 'rectangle' } },
  { tool: 'Ovaal', key: 'e', makes: 'shape', says: { form: 'ellipse' } },
  { tool: 'Ruit', key: 'd', makes: 'shape', says: { form: 'diamond' } },
  { tool: 'Verbindingslijn', key: 'c', makes: 'connector' },
  { tool: 'Kader', key: 'k', makes: 'frame', ink: QUIET_INK },
];

async function choose(person: Person, tool: string): Promise<void> {
  const { page } = person;
  const bar = page.getByRole('toolbar', { name: 'Gereedschap' });
  const button = bar.getByRole('button', { name: tool, exact: true });
  if ((await button.count()) > 0) return button.click();
  await bar.getByRole('button', { name: /^Meer gereedschap/u }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${tool}`, 'u') }).click();
  await expect(page.getByRole('menu')).toHaveCount(0);
}

/** Ends typing, chooses nothing and selects again. */
async function stop(page: Page): Promise<void> {
  for (let i = 0; i < 3; i++) await page.keyboard.press('Escape');
}

/** The board, with one person at it and a look at what is stored. */
async function atTheBoard(
  room: Room,
  options: Parameters<Room['enter']>[0] = {},
): Promise<{ stored: Stored; fatma: Person }> {
  const stored = await openStored(room, SMALL_BOARD);
  const fatma = new Person(await room.enter(options));
  await fatma.joins(stored.takePart, FATMA);
  return { stored, fatma };
}

function says(item: object, wanted: object): boolean {
  const held = new Map<string, unknown>(Object.entries(item));
  return Object.entries(wanted).every(([key, value]) => held.get(key) === value);
}

test('met de muis maakt elk gereedschap iets, en de ander ziet het getekend', async ({ room }) => {
  const { stored, fatma } = await atTheBoard(room);
  const joost = await Person.at(room, stored.takePart, JOOST);
  for (const { tool, makes, says: wanted = {}, ink = INK } of MAKERS) {
    const drawn = async () => (await joost.board.picture()).count(ink, PAPER, 12);
    const made = () => stored.of(makes).filter((item) => says(item, wanted)).length;
    await choose(fatma, tool);
    await fatma.board.drag(FROM, TO);
    await expect.poll(made, tool).toBe(1);
    // What is chosen is marked, also for others: the line itself is under that.
    await stop(fatma.page);
    await expect.poll(drawn, `de ander ziet: ${tool}`).toBeGreaterThan(60);
    // The next begins on bare paper: else one would see the one before.
    await fatma.page.keyboard.press('Control+z');
    await expect.poll(made).toBe(0);
    await expect.poll(drawn).toBeLessThan(20);
  }
  stored.close();
});

test('met een vinger maakt elk gereedschap iets, en veegt de gum het weg', async ({ room }) => {
  const { stored, fatma } = await atTheBoard(room, { hasTouch: true });
  const fingers = await Fingers.on(fatma.page);
  for (const { tool, makes } of MAKERS) {
    const had = stored.of(makes).length;
    await choose(fatma, tool);
    await fingers.drag(FROM, TO);
    await expect.poll(() => stored.of(makes).length, tool).toBe(had + 1);
    await stop(fatma.page);
  }
  const tasks = stored.of('task').length;
  await choose(fatma, 'Gum');
  // Several times: what lies on top goes first.
  for (let i = 0; i < MAKERS.length && stored.items().length > tasks; i++) {
    await fingers.drag({ x: FROM.x - 30, y: FROM.y + 55 }, { x: TO.x + 30, y: FROM.y + 55 });
  }
  await expect.poll(() => stored.items().length).toBe(tasks);
  stored.close();
});

test('met het toetsenbord maakt Enter het, midden in beeld, en verbindt de J wat gekozen is', async ({
  room,
}) => {
  const { stored, fatma } = await atTheBoard(room);
  const { page } = fatma;
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('Control+a');
  await page.keyboard.press('j');
  const tasks = stored.of('task').map(({ id }) => ({ item: id }));
  await expect.poll(() => stored.of('connector').length).toBe(1);
  const [joined] = stored.of('connector');
  expect([joined?.from, joined?.to].toSorted(byJson)).toEqual(tasks.toSorted(byJson));
  await stop(page);
  for (const { tool, key, makes } of MAKERS) {
    const had = stored.of(makes).length;
    await page.keyboard.press(key);
    await page.keyboard.press('Enter');
    await expect.poll(() => stored.of(makes).length, tool).toBe(had + 1);
    await stop(page);
  }
  stored.close();
});

const byJson = (a: unknown, b: unknown) => JSON.stringify(a).localeCompare(JSON.stringify(b));

test('Escape tijdens het slepen laat niets achter, bij geen enkel gereedschap', async ({
  room,
}) => {
  const { stored, fatma } = await atTheBoard(room);
  const { page } = fatma;
  const { mouse, keyboard } = page;
  const tasks = stored.items().length;
  for (const { tool } of [...MAKERS, { tool: 'Gum' }, { tool: 'Laserpunt' }]) {
    await choose(fatma, tool);
    await mouse.move(FROM.x, FROM.y);
    await mouse.down();
    await mouse.move(TO.x, TO.y, { steps: 5 });
    await keyboard.press('Escape');
    await mouse.up();
    await stop(page);
  }
  // What would have been stored is stored by now: this comes after it.
  await choose(fatma, 'Rechthoek');
  await mouse.click(TO.x, TO.y);
  await expect.poll(() => stored.of('shape').length).toBe(1);
  expect(stored.items()).toHaveLength(tasks + 1);
  stored.close();
});

test('in wat net getekend is, typt men meteen', async ({ room }) => {
  const { stored, fatma } = await atTheBoard(room);
  await choose(fatma, 'Rechthoek');
  await fatma.board.drag(FROM, TO);
  await fatma.page.keyboard.type('Hierheen');
  await expect.poll(() => stored.of('shape')[0]?.text).toBe('Hierheen');
  await stop(fatma.page);
  // Later the letters are the tools' again.
  await fatma.page.keyboard.press('h');
  const hand = fatma.button('Bord schuiven');
  await expect(hand).toHaveAttribute('aria-pressed', 'true');
  expect(stored.of('shape')[0]?.text).toBe('Hierheen');
  stored.close();
});

test('een lijn blijft zitten aan wat hij verbindt', async ({ room }) => {
  const { stored, fatma } = await atTheBoard(room);
  await choose(fatma, 'Rechthoek');
  await fatma.board.drag(FROM, { x: FROM.x + 80, y: FROM.y + 60 });
  await choose(fatma, 'Ovaal');
  await fatma.board.drag({ x: TO.x - 40, y: TO.y + 60 }, { x: TO.x + 40, y: TO.y + 120 });
  await choose(fatma, 'Verbindingslijn');
  await fatma.board.drag({ x: FROM.x + 40, y: FROM.y + 30 }, { x: TO.x, y: TO.y + 90 });
  const ids = () => stored.of('shape').map(({ id }) => ({ item: id }));
  await expect.poll(() => stored.of('connector').length).toBe(1);
  const [line] = stored.of('connector');
  expect([line?.from, line?.to].toSorted(byJson)).toEqual(ids().toSorted(byJson));
  stored.close();
});

test('de laserpunt is bij de ander te zien en dooft, en wordt nergens bewaard', async ({
  room,
}) => {
  const { stored, fatma } = await atTheBoard(room);
  const joost = await Person.at(room, stored.takePart, JOOST);
  const before = stored.items().length;
  const lit = async () => (await joost.board.picture()).count(rgb(BARNEVELD), PAPER, 40);
  await choose(fatma, 'Laserpunt');
  const { mouse } = fatma.page;
  await mouse.move(FROM.x, FROM.y);
  await mouse.down();
  await expect
    .poll(async () => {
      await mouse.move(TO.x, TO.y, { steps: 6 });
      await mouse.move(FROM.x, FROM.y, { steps: 6 });
      return lit();
    }, 'de ander ziet waar ze wijst')
    .toBeGreaterThan(200);
  await mouse.up();
  await mouse.move(600, 120);
  await expect.poll(lit, 'het dooft').toBe(0);
  expect(stored.items()).toHaveLength(before);
  stored.close();
});

test('een pen drukt harder en zachter, en een hand die op het scherm ligt tekent niet', async ({
  room,
}) => {
  const { stored, fatma } = await atTheBoard(room, { hasTouch: true });
  const fingers = await Fingers.on(fatma.page);
  await choose(fatma, 'Pen');
  // The hand comes first, as it does; then the pen; then more of the hand.
  await fingers.touch('touchStart', { x: 1100, y: 420 });
  await fingers.touch('touchMove', { x: 1104, y: 436 });
  await fingers.pen('mousePressed', FROM, 0.2);
  for (let i = 1; i <= 8; i++) {
    const at = { x: FROM.x + i * 20, y: FROM.y + i * 8 };
    await fingers.pen('mouseMoved', at, 0.2 + i * 0.09);
    if (i === 4) await fingers.touch('touchMove', { x: 1150, y: 450 });
  }
  await fingers.pen('mouseReleased', { x: FROM.x + 160, y: FROM.y + 64 });
  await fingers.touch('touchEnd');
  await fingers.drag({ x: 1100, y: 420 }, { x: 1160, y: 440 });
  await expect.poll(() => stored.of('stroke').length).toBe(1);
  const [line] = stored.of('stroke');
  const pressures = unpackPoints(line?.points ?? new Uint8Array()).map(([, , force]) => force);
  expect(Math.max(...pressures) - Math.min(...pressures)).toBeGreaterThan(0.4);
  expect(line?.size[1]).toBeLessThan(120);
  stored.close();
});
