import { PARTNER_COLOURS } from '@samenspel/shared/records';
import { take } from '../exporting.ts';
import { type Picture, rgb } from '../picture.ts';
import { Person } from '../person.ts';
import { expect } from '../room.ts';
import { closed } from './agree.ts';
import type { Evening } from './evening.ts';
import { ENERGY, WHOLE } from './seats.ts';

/** What is left when people go home. */

const INK = rgb('#12333C');
const WHITE = rgb('#FFFFFF');
/** Paper of an agreement. */
const PAPER = rgb('#E2F1E8');

/** How often one pixel is paper and the next is ink, in the title: in a picture that was only enlarged, almost never. */
function hardEdges(picture: Picture): number {
  const near = (x: number, y: number, [r, g, b]: readonly [number, number, number]) => {
    const [red, green, blue] = picture.at(x, y);
    return Math.abs(red - r) + Math.abs(green - g) + Math.abs(blue - b) < 120;
  };
  let edges = 0;
  for (let y = 0; y < 160; y++) {
    for (let x = 1; x < picture.width / 2; x++) {
      if (near(x - 1, y, WHITE) && near(x, y, INK)) edges++;
    }
  }
  return edges;
}

/** The board as a picture of twice its size: whole, sharp, and with all that was said on it. */
export async function takesPictureHome({ anneke }: Evening): Promise<void> {
  await closed(anneke).getByRole('button', { name: 'Afbeelding maken' }).click();
  const picture = await take(anneke.page, 'Hele bord', 2);
  expect(picture.width).toBeGreaterThan(1600);
  expect(picture.height).toBeGreaterThan(1200);
  expect(picture.rim()).toEqual([WHITE]);
  const title = { x: 0, y: 0, width: Math.floor(picture.width / 2), height: 160 };
  expect(picture.count(INK, title)).toBeGreaterThan(2000);
  expect(hardEdges(picture), 'edges of letters').toBeGreaterThan(300);
  // Of each of the three there are more markers than the one in the legend.
  for (const colour of PARTNER_COLOURS.slice(0, 3)) {
    expect(picture.count(rgb(colour))).toBeGreaterThan(2800);
  }
  expect(picture.count(PAPER)).toBeGreaterThan(20_000);
}

/** Somebody who was not there opens the link to look, sees what came of it and can change nothing. */
export async function looksBack({ room, invitation }: Evening): Promise<void> {
  const viewer = new Person(await room.enter());
  await viewer.page.goto(invitation.look);
  await expect(viewer.state('Je kijkt live mee')).toBeVisible();
  const card = await viewer.list.card(WHOLE);
  await expect(card).toContainText('Afgesproken nu: niveau 2, Elkaar informeren');
  await viewer.list.shows(WHOLE, 'Niveau 1', [/Raad van Barneveld/u]);
  const list = await viewer.list.open();
  await expect(list.getByRole('region', { name: 'Afspraken' })).toContainText(
    `Onderwerp: ${ENERGY}`,
  );
  await expect(list.getByRole('button', { name: /Nieuw|Verwijder|Zet |antwoord/u })).toHaveCount(0);
  await expect(viewer.page.getByRole('region', { name: 'Begeleiden' })).toHaveCount(0);
}
