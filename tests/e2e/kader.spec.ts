import { command } from '../contract/clients.ts';
import { plainPng } from '../support/images.ts';
import { ANNEKE, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { take } from './support/exporting.ts';
import { type Rgb, rgb } from './support/picture.ts';
import { expect, test } from './support/room.ts';
import { openStored } from './support/stored.ts';

const YELLOW = rgb('#FFE9A6');
/** The head of the ladder's first lane, the one large thing in ink. */
const INK = rgb('#12333C');
const ORANGE: Rgb = [250, 120, 10];

test('een kader gaat met wat erin ligt op een afbeelding, en groot op het scherm van de zaal', async ({
  room,
}) => {
  const stored = await openStored(room, SMALL_BOARD);
  const { board } = stored;
  const anneke = new Person(await room.enter());
  const { page } = anneke;
  // Without the bar of who leads: it comes a little later, and the board makes room for it.
  await anneke.joins(stored.takePart, ANNEKE);
  await page.keyboard.press('n');
  await page.mouse.click(1080, 280);
  await page.keyboard.type('In het kader');
  await page.keyboard.press('Escape');
  await page.keyboard.press('Escape');
  await page.keyboard.press('k');
  await anneke.board.drag({ x: 960, y: 200 }, { x: 1220, y: 400 });
  await page.keyboard.type('Zorgen');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored.of('frame')[0]?.title).toBe('Zorgen');
  const [frame] = stored.of('frame');
  if (!frame) throw new Error('there is no frame');
  expect(frame.order < (stored.of('note')[0]?.order ?? '')).toBe(true);

  await anneke.button('Exporteren').click();
  const picture = await take(page, 'Dit kader', 1);
  expect(picture.count(YELLOW)).toBeGreaterThan(4000);
  expect(picture.count(INK)).toBeLessThan(8000);
  await page.keyboard.press('Escape');

  const hall = await room.enter({ viewport: { width: 1920, height: 1080 } });
  await hall.goto(`${room.host.url}/b/${board.id}/present#${board.keys.facilitate}`);
  const focus = { focus: 'licht1', target: { kind: 'item', item: frame.id }, spotlight: true };
  expect((await command(room.host, board, { type: 'focus', ...focus })).status).toBe(200);
  const shown = hall.getByRole('img', { name: 'Zorgen' });
  await expect(shown).toBeVisible();
  const screen = new Person(hall);
  // The note is as large as the hall lets it be.
  await expect
    .poll(async () => (await screen.board.picture()).count(YELLOW))
    .toBeGreaterThan(150_000);
  stored.close();
});

test('een plaatje in een kader is op het scherm van de zaal te zien', async ({ room }) => {
  const stored = await openStored(room, SMALL_BOARD);
  const { board } = stored;
  const anneke = new Person(await room.enter());
  const { page } = anneke;
  await anneke.joins(stored.takePart, ANNEKE);
  const choosing = page.waitForEvent('filechooser');
  await anneke.button('Meer gereedschap').click();
  await page.getByRole('menuitem', { name: /^Afbeelding/u }).click();
  const buffer = plainPng(300, 200, ORANGE);
  await (await choosing).setFiles([{ name: 'kaart.png', mimeType: 'image/png', buffer }]);
  await expect.poll(() => stored.of('image').length).toBe(1);
  // Both come in the middle of the view: the one round the other.
  await page.locator('[data-canvas]').focus();
  await page.keyboard.press('k');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Kaart');
  await page.keyboard.press('Enter');
  await expect.poll(() => stored.of('frame')[0]?.title).toBe('Kaart');
  const [frame] = stored.of('frame');
  if (!frame) throw new Error('there is no frame');

  const hall = await room.enter({ viewport: { width: 1920, height: 1080 } });
  await hall.goto(`${room.host.url}/b/${board.id}/present#${board.keys.facilitate}`);
  const focus = { focus: 'licht1', target: { kind: 'item', item: frame.id }, spotlight: true };
  expect((await command(room.host, board, { type: 'focus', ...focus })).status).toBe(200);
  const screen = new Person(hall);
  await expect
    .poll(async () => (await screen.board.picture()).count(ORANGE, undefined, 12))
    .toBeGreaterThan(60_000);
  stored.close();
});
