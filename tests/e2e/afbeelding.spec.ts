import { PARTNER_COLOURS } from '@samenspel/shared/records';
import { take } from './support/exporting.ts';
import { makeBoard } from './support/host.ts';
import { ANNEKE, FATMA, FIRST_TASKS, SMALL_BOARD } from './support/people.ts';
import { Person } from './support/person.ts';
import { rgb } from './support/picture.ts';
import { expect, test } from './support/room.ts';

const WHOLE = 'De samenwerking als geheel';
const [, BARNEVELD] = PARTNER_COLOURS;
const INK = rgb('#12333C');
const WHITE = rgb('#FFFFFF');
/** Paper of a yellow note. */
const NOTE = rgb('#FFE9A6');

test('het bord als afbeelding: drie groottes, titel en pionnen erop, niets afgesneden', async ({
  room,
}) => {
  const links = await makeBoard(room.host.url, SMALL_BOARD);
  const ede = await Person.at(room, links.facilitate, ANNEKE);
  const barneveld = await Person.at(room, links.takePart, FATMA);
  await barneveld.list.answer(WHOLE, 'Niveau 3');
  await ede.list.shows(WHOLE, 'Niveau 3', [/Raad van Barneveld/u]);
  await ede.list.writeNote('Ver weg, maar niet vergeten');
  await ede.button('Sluiten').click();
  await ede.button('Exporteren').click();

  const once = await take(ede.page, 'Hele bord', 1);
  const sizes = [once];
  for (const scale of [2, 3] as const) {
    const picture = await take(ede.page, 'Hele bord', scale);
    expect(Math.abs(picture.width - once.width * scale)).toBeLessThanOrEqual(scale);
    expect(Math.abs(picture.height - once.height * scale)).toBeLessThanOrEqual(scale);
    sizes.push(picture);
  }
  for (const [index, picture] of sizes.entries()) {
    const area = (index + 1) ** 2;
    // The title, in letters of 30 pixels, is in the top left corner.
    const title = { x: 0, y: 0, width: Math.floor(picture.width / 2), height: 80 * (index + 1) };
    expect(picture.count(INK, title)).toBeGreaterThan(500 * area);
    // One marker on the ladder and one in the legend.
    expect(picture.count(rgb(BARNEVELD))).toBeGreaterThan(700 * area);
    expect(picture.rim()).toEqual([WHITE]);
  }
});

test('alleen de ladder, of alleen wat gekozen is', async ({ room }) => {
  const { takePart } = await makeBoard(room.host.url, SMALL_BOARD);
  const barneveld = await Person.at(room, takePart, FATMA);
  const { page, board } = barneveld;
  await barneveld.list.answer(WHOLE, 'Niveau 1');
  await barneveld.list.writeNote('Staat niet op de ladder');
  await barneveld.button('Sluiten').click();
  await barneveld.button('Alles tonen').click();
  const sight = await board.look();
  const task = sight.at(...FIRST_TASKS[0]);
  await page.mouse.click(task.x, task.y);
  await barneveld.button('Exporteren').click();

  const all = await take(page, 'Hele bord', 1);
  const ladder = await take(page, 'Alleen de ladder', 1);
  const chosen = await take(page, 'Wat ik gekozen heb', 1);
  expect(all.count(NOTE)).toBeGreaterThan(5000);
  expect(ladder.count(NOTE)).toBe(0);
  expect(ladder.count(rgb(BARNEVELD))).toBeGreaterThan(700);
  // A card alone: no ladder, so nothing of the one thing in ink but letters.
  expect(chosen.height).toBeLessThan(ladder.height);
  expect(chosen.count(INK)).toBeLessThan(ladder.count(INK) / 2);
  for (const picture of [all, ladder, chosen]) expect(picture.rim()).toEqual([WHITE]);
});
