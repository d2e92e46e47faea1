import type { Page } from '@playwright/test';
import { LADDER, type LadderLayout, layoutLadder } from '@samenspel/shared/ladder';
import type { Place } from '@samenspel/shared/records';
import { decode, type Part, type Picture, type Rgb, rgb } from './picture.ts';

/** The head of the first lane: the one large thing in ink. */
const INK = rgb('#12333C');
/** From the edge of a lane to the card of its head, in board units. */
const HEAD_INSET = 5;
const LEVELS = ['1', '2', '3', '4', '5'];

/** Where the drawn board lies on somebody's screen: found by looking, as people do. */
export interface Sight {
  /** CSS pixels per board unit. */
  readonly zoom: number;
  readonly picture: Picture;
  /** The place on the page of a board point. */
  at(x: number, y: number): { x: number; y: number };
}

/** The drawn board: what a mouse or a finger does there. */
export class Surface {
  readonly #page: Page;

  constructor(page: Page) {
    this.#page = page;
  }

  async picture(): Promise<Picture> {
    return decode(await this.#page.screenshot({ animations: 'disabled' }));
  }

  /** @throws when the head of the first lane is not in view */
  async look(): Promise<Sight> {
    const picture = await this.picture();
    const head = largestRun(picture, INK);
    const zoom = head.width / (LADDER.laneWidth - 2 * HEAD_INSET);
    const left = head.x - (LADDER.labelWidth + HEAD_INSET) * zoom;
    return {
      zoom,
      picture,
      at: (x, y) => ({ x: left + x * zoom, y: head.y + y * zoom }),
    };
  }

  /** The middle of a cell on the page; the first lane is 0, levels count from 1. */
  async cell(lane: number, place: number | 'none' | 'unknown', lanes = 1) {
    const rect = cellOf(lane, place, lanes);
    return (await this.look()).at(rect.x + rect.width / 2, rect.y + rect.height / 2);
  }

  /** How much of a colour is drawn in a cell, in pixels. */
  async colourIn(colour: Rgb, lane: number, place: number, lanes = 1): Promise<number> {
    const sight = await this.look();
    const rect = cellOf(lane, place, lanes);
    return sight.picture.count(colour, onScreen(sight, rect));
  }

  /** Presses at one place, moves in steps as a hand does, and lets go at another. */
  async drag(from: { x: number; y: number }, to: { x: number; y: number }): Promise<void> {
    const { mouse } = this.#page;
    await mouse.move(from.x, from.y);
    await mouse.down();
    await mouse.move(to.x, to.y, { steps: 8 });
    await mouse.up();
  }
}

/** A ladder of five levels and so many lanes. */
export function ladder(lanes: number): LadderLayout {
  const others = Array.from({ length: lanes - 1 }, (_, i) => `lane${i + 1}`);
  return layoutLadder({ levels: LEVELS, lanes: ['whole', ...others] });
}

function cellOf(lane: number, place: number | 'none' | 'unknown', lanes: number) {
  const layout = ladder(lanes);
  const name: Place = typeof place === 'number' ? String(place) : place;
  const rect = layout.cell(layout.heads[lane]?.lane ?? 'whole', name);
  if (!rect) throw new Error(`no cell ${place} in lane ${lane}`);
  return rect;
}

function onScreen(sight: Sight, rect: Part): Part {
  const from = sight.at(rect.x, rect.y);
  const to = sight.at(rect.x + rect.width, rect.y + rect.height);
  const x = Math.round(from.x);
  const y = Math.round(from.y);
  return { x, y, width: Math.round(to.x) - x, height: Math.round(to.y) - y };
}

/** The rectangle of a colour that holds its longest horizontal run of pixels. */
function largestRun(picture: Picture, colour: Rgb): Part {
  const is = (x: number, y: number) =>
    picture.at(x, y).every((value, axis) => Math.abs(value - (colour[axis] ?? 0)) <= 4);
  let best = { x: 0, y: 0, width: 0 };
  for (let y = 0; y < picture.height; y++) {
    let start = -1;
    for (let x = 0; x <= picture.width; x++) {
      const on = x < picture.width && is(x, y);
      if (on && start < 0) start = x;
      if (on || start < 0) continue;
      if (x - start > best.width) best = { x: start, y, width: x - start };
      start = -1;
    }
  }
  if (best.width < 30) throw new Error('the first lane is not in view');
  // The run is just below the rounded corners; the middle of the card goes up to its edge.
  const middle = best.x + Math.round(best.width / 2);
  let top = best.y;
  while (top > 0 && is(middle, top - 1)) top--;
  return { ...best, y: top, height: best.y - top };
}
