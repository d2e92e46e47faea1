import type { CDPSession } from '@playwright/test';
import { take } from './support/exporting.ts';
import { makeBoard } from './support/host.ts';
import { FATMA, FIRST_TASKS, JOOST, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { type Picture, rgb } from './support/picture.ts';
import { expect, KEEPS_PAGES, type Room, test } from './support/room.ts';
import { beginNote, opensText, stopsTyping } from './support/writing.ts';

/** What people asked of other boards in public, and what this one promises: each test says which. */

const INK = rgb('#12333C');
/** Free places of the paper, beside the ladder; on the page, in CSS pixels. */
const RIGHT = { x: 1060, y: 260 };
const LOWER = { x: 1060, y: 480 };

async function twoAtTheBoard(room: Room): Promise<[Person, Person]> {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  return [await Person.at(room, takePart, FATMA), await Person.at(room, takePart, JOOST)];
}

// https://github.com/excalidraw/excalidraw/issues/7353
test('own undo never removes colleagues’ work', async ({ room }) => {
  const [fatma, joost] = await twoAtTheBoard(room);
  await beginNote(fatma, 'Van Fatma', RIGHT);
  await stopsTyping(fatma);
  await beginNote(joost, 'Van Joost', LOWER);
  await stopsTyping(joost);
  const seen = await fatma.list.notes();
  await expect(seen).toHaveCount(2);
  await fatma.button('Sluiten').click();
  // He writes on in hers: from then on it holds work of both.
  const his = await opensText(joost, RIGHT);
  await his.press('Control+End');
  await his.pressSequentially(' en Joost');
  await stopsTyping(joost);
  await expect((await fatma.list.notes()).filter({ hasText: 'en Joost' })).toHaveCount(1);
  await fatma.button('Sluiten').click();
  while (await fatma.button('Ongedaan maken').isEnabled())
    await fatma.button('Ongedaan maken').click();
  await expect(await joost.list.notes()).toHaveText([/ en Joost/u, /Van Joost/u]);
});

// https://github.com/excalidraw/excalidraw/issues/9518
test('simultaneous text edits both survive', async ({ room }) => {
  const [fatma, joost] = await twoAtTheBoard(room);
  const hers = await beginNote(fatma, 'wonen', RIGHT);
  const his = await opensText(joost, RIGHT);
  await expect(his).toHaveValue('wonen');
  await his.press('Control+Home');
  await Promise.all([
    hers.pressSequentially(' en werken en reizen in de regio'),
    his.pressSequentially('Samen bouwen aan '),
  ]);
  const both = 'Samen bouwen aan wonen en werken en reizen in de regio';
  await expect(hers).toHaveValue(both);
  await expect(his).toHaveValue(both);
  await stopsTyping(fatma);
  await stopsTyping(joost);
  for (const person of [fatma, joost])
    await expect(await person.list.notes()).toHaveText([new RegExp(both, 'u')]);
});

// https://github.com/tldraw/tldraw/issues/1033
test('typing keeps focus and caret while others move, restyle and delete', async ({ room }) => {
  const [fatma, joost] = await twoAtTheBoard(room);
  await beginNote(joost, 'buur', LOWER);
  await stopsTyping(joost);
  const field = await beginNote(fatma, 'een twee', RIGHT);
  for (let step = 0; step < 4; step++) await field.press('ArrowLeft');
  const { page } = joost;
  await expect(await joost.list.notes()).toHaveCount(2);
  await joost.button('Sluiten').click();
  const grip = { x: RIGHT.x, y: RIGHT.y + 14 };
  await joost.board.drag(grip, { x: grip.x - 20, y: grip.y + 60 });
  await joost.button('Stijl').click();
  await joost.button('Groen').click();
  await page.keyboard.press('Escape');
  await page.mouse.click(LOWER.x, LOWER.y);
  await page.keyboard.press('Delete');
  await expect(await joost.list.notes()).toHaveCount(1);
  await expect(field).toBeFocused();
  await fatma.page.keyboard.type('en ');
  await expect(field).toHaveValue('een en twee');
});

// https://github.com/excalidraw/excalidraw/issues/2780
test('reconnected people reappear and leave no ghost cursors', async ({ room }) => {
  const [fatma, joost] = await twoAtTheBoard(room);
  const before = await fatma.board.picture();
  // Whatever differs there, however faint: a cursor that is still pales by itself.
  const cursors = async ({ x, y }: { x: number; y: number }) => {
    const now = await fatma.board.picture();
    let differ = 0;
    for (let dy = -20; dy < 50; dy++)
      for (let dx = -20; dx < 180; dx++)
        if (now.at(x + dx, y + dy).join() !== before.at(x + dx, y + dy).join()) differ++;
    return differ;
  };
  await joost.page.mouse.move(RIGHT.x, RIGHT.y, { steps: 3 });
  await expect.poll(() => cursors(RIGHT)).toBeGreaterThan(500);
  const network = joost.page.context();
  await network.setOffline(true);
  await expect(joost.state(/Geen verbinding/u)).toBeVisible();
  await network.setOffline(false);
  await expect(joost.state('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await joost.page.mouse.move(LOWER.x, LOWER.y, { steps: 3 });
  await expect.poll(() => cursors(LOWER), 'hij is er weer').toBeGreaterThan(500);
  expect(await cursors(RIGHT), 'en niet ook nog waar hij was').toBe(0);

  await joost.page.reload();
  await expect(joost.state('Opgeslagen')).toBeVisible();
  await expect.poll(() => cursors(LOWER), 'zijn oude venster is weg').toBe(0);
  await joost.page.mouse.move(RIGHT.x, RIGHT.y, { steps: 3 });
  await expect.poll(() => cursors(RIGHT)).toBeGreaterThan(500);
  await joost.page.close();
  await expect.poll(() => cursors(RIGHT)).toBe(0);
});

// https://github.com/tldraw/tldraw/issues/5139
test('the exported image is sharp', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA);
  await fatma.button('Exporteren').click();
  const picture = await take(fatma.page, 'Alleen de ladder', 3);
  // The head of the first lane is the one large thing in ink: from paper to ink takes a pixel or two, not a blur.
  const isInk = (x: number, y: number) =>
    picture.at(x, y).every((value, axis) => Math.abs(value - (INK[axis] ?? 0)) <= 6);
  const widths: number[] = [];
  for (let y = 0; y < picture.height; y += 3) {
    let x = 0;
    while (x + 200 < picture.width && !(isInk(x, y) && isInk(x + 200, y) && isInk(x + 100, y))) x++;
    if (x + 200 >= picture.width) continue;
    const paper = picture.at(x - 12, y);
    let width = 0;
    while (width < 12 && picture.at(x - 1 - width, y).join() !== paper.join()) width++;
    widths.push(width);
  }
  expect(widths.length).toBeGreaterThan(5);
  expect(widths.toSorted((a, b) => a - b)[Math.floor(widths.length / 2)]).toBeLessThanOrEqual(2);
});

// https://github.com/excalidraw/excalidraw/issues/11639
test('the right fonts with no network', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const fatma = await Person.at(room, takePart, FATMA, KEEPS_PAGES);
  const { page } = fatma;
  await page.evaluate('navigator.serviceWorker.ready.then(() => undefined)');
  await fatma.button('Alles tonen').click();
  const sight = await fatma.board.look();
  const [x, y] = FIRST_TASKS[0];
  const from = sight.at(x - 90, y - 30);
  const till = sight.at(x + 90, y + 20);
  const clip = { ...from, width: till.x - from.x, height: till.y - from.y };
  const online = await page.screenshot({ clip });
  await room.host.crash();
  // The device remembers where it looked: the card is drawn at the same place.
  // Not even what the browser happens to remember of the network helps.
  const network = await page.context().newCDPSession(page);
  await network.send('Network.clearBrowserCache');
  await network.send('Network.setCacheDisabled', { cacheDisabled: true });
  await page.reload();
  await expect(fatma.state(/Geen verbinding/u)).toBeVisible();
  const loaded = () =>
    page.evaluate(() =>
      [...document.fonts].some(
        ({ family, status }) => /Source Sans 3 Variable/u.test(family) && status === 'loaded',
      ),
    );
  await expect.poll(loaded, 'de letters zijn er').toBe(true);
  await expect
    .poll(async () => (await page.screenshot({ clip })).equals(online), 'dezelfde letters')
    .toBe(true);
});

// https://github.com/excalidraw/excalidraw/issues/8463
test('pinch works in every tool, and makes nothing', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  // Without motion: else one would measure on the way to all that is on the board.
  const page = await room.enter({ hasTouch: true, reducedMotion: 'reduce' });
  const fatma = new Person(page);
  await fatma.joins(takePart, FATMA);
  const percent = async () =>
    Number.parseInt((await fatma.button(/^\d+%/u).textContent()) ?? '', 10);
  const touch = await page.context().newCDPSession(page);
  const tools = page.getByRole('toolbar', { name: 'Gereedschap' }).locator('[aria-pressed]');
  const names = await tools.evaluateAll((all) =>
    all.map((tool) => tool.getAttribute('aria-label')),
  );
  expect(names.length).toBeGreaterThan(5);
  for (const name of names) {
    await fatma.button(name ?? '').click();
    await fatma.button('Alles tonen').click();
    const before = await percent();
    const paper = await fatma.board.picture();
    await pinch(touch);
    await expect.poll(percent, `twee vingers met ${name}`).toBeGreaterThan(before * 1.5);
    await expect(fatma.button(name ?? ''), 'het gereedschap blijft').toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(fatma.button('Ongedaan maken'), `${name} maakte niets`).toBeDisabled();
    // Nor is it still at what the first finger began.
    await fatma.button('Alles tonen').click();
    await expect
      .poll(async () => differing(paper, await fatma.board.picture()), `${name} begon niets`)
      .toBe(0);
  }
});

/** How many pixels differ where the fingers were. */
function differing(before: Picture, now: Picture): number {
  let found = 0;
  for (let y = 360; y < 440; y++)
    for (let x = 760; x < 1040; x++) if (before.at(x, y).join() !== now.at(x, y).join()) found++;
  return found;
}

async function pinch(touch: CDPSession): Promise<void> {
  const send = (type: 'touchStart' | 'touchMove', gap: number) =>
    touch.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: [
        { x: 900 - gap, y: 400, id: 1 },
        { x: 900 + gap, y: 400, id: 2 },
      ],
    });
  // One finger is there a moment before the other, as on a hand.
  await touch.send('Input.dispatchTouchEvent', {
    type: 'touchStart',
    touchPoints: [{ x: 870, y: 380, id: 1 }],
  });
  for (const x of [860, 850, 840])
    await touch.send('Input.dispatchTouchEvent', {
      type: 'touchMove',
      touchPoints: [{ x, y: 400, id: 1 }],
    });
  await send('touchStart', 60);
  for (const gap of [70, 80, 90, 100, 110, 120]) await send('touchMove', gap);
  await touch.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

// https://github.com/tldraw/tldraw/issues/6398
test('what is drawn during a brief loss of connection stays and arrives', async ({ room }) => {
  const [fatma, joost] = await twoAtTheBoard(room);
  const network = fatma.page.context();
  await fatma.button('Pen').click();
  await network.setOffline(true);
  await expect(fatma.state(/Geen verbinding/u)).toBeVisible();
  await fatma.board.drag({ x: 960, y: 200 }, { x: 1180, y: 240 });
  const inked = async ({ board }: Person) =>
    (await board.picture()).count(INK, { x: 990, y: 190, width: 160, height: 60 });
  await expect.poll(() => inked(fatma)).toBeGreaterThan(300);
  await network.setOffline(false);
  await fatma.board.drag({ x: 960, y: 500 }, { x: 1180, y: 520 });
  await expect(fatma.state('Opgeslagen')).toBeVisible({ timeout: 30_000 });
  await fatma.page.mouse.move(640, 20);
  await expect.poll(() => inked(joost), 'de lijn van zonder verbinding').toBeGreaterThan(300);
  await expect.poll(() => inked(fatma), 'en zij heeft haar nog').toBeGreaterThan(300);
});
