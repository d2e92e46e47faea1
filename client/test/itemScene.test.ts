import { type Item, packPoints, type Stroke } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { createItemScenes, itemAt, itemsIn } from '../src/canvas/itemScene.ts';
import { wrapLines } from '../src/canvas/paint/lines.ts';
import { ME, note, task } from './support/workbench.ts';

const mapOf = (...items: Item[]) => new Map(items.map((item) => [item.id, item]));
const state = (...items: Item[]) => ({ items: mapOf(...items), lanes: ['whole'] });

const stroke = (id: string, points: [number, number, number][]): Stroke => ({
  id,
  type: 'stroke',
  pos: [0, 0],
  size: [100, 100],
  order: 'a9',
  style: { colour: 'ink' },
  by: ME,
  points: packPoints(points),
});

describe('what lies under a pointer', () => {
  test('the topmost by order; equal orders by id', () => {
    const scenes = createItemScenes();
    const low = { ...note('z', [0, 0]), order: 'a0' };
    const high = { ...note('a', [0, 0]), order: 'a1' };
    expect(itemAt(scenes.of(state(high, low)), 10, 10, 0)).toBe('a');
    const same = { ...high, order: 'a0' };
    expect(itemAt(scenes.of(state(same, low)), 10, 10, 0)).toBe('z');
  });

  test('a pen line only near the line, not in all it spans', () => {
    const line = stroke('line', [
      [0, 0, 0.5],
      [100, 100, 0.5],
    ]);
    const scene = createItemScenes().of(state(line));
    expect(itemAt(scene, 50, 52, 2)).toBe('line');
    expect(itemAt(scene, 90, 10, 2)).toBeUndefined();
    expect(itemAt(scene, 60, 50, 10)).toBe('line');
  });

  test('a task that is a lane is not there', () => {
    const scene = createItemScenes().of({ items: mapOf(task('t', [0, 0])), lanes: ['whole', 't'] });
    expect(itemAt(scene, 10, 10, 0)).toBeUndefined();
    expect(itemsIn(scene, { x: -10, y: -10, width: 100, height: 100 })).toEqual([]);
    expect(scene.bounds()).toBeUndefined();
  });

  test('follows moves, deletions and new orders', () => {
    const scenes = createItemScenes();
    const a = note('a', [0, 0]);
    const b = { ...note('b', [0, 0]), order: 'a1' };
    expect(itemAt(scenes.of(state(a, b)), 10, 10, 0)).toBe('b');
    expect(itemAt(scenes.of(state({ ...a, order: 'a2' }, b)), 10, 10, 0)).toBe('a');
    expect(itemAt(scenes.of(state({ ...a, pos: [500, 0] }, b)), 10, 10, 0)).toBe('b');
    expect(itemAt(scenes.of(state(a)), 10, 10, 0)).toBe('a');
  });

  test('the same records give the same scene, and an item that did not change keeps its place', () => {
    const scenes = createItemScenes();
    const board = state(note('a', [0, 0]), note('b', [300, 0]));
    const first = scenes.of(board);
    expect(scenes.of(board)).toBe(first);
    const next = scenes.of({ ...board, items: new Map(board.items).set('b', note('b', [9, 9])) });
    expect(next.items[0]).toBe(first.items[0]);
    expect(next.items[1]).not.toBe(first.items[1]);
  });
});

describe('lines', () => {
  const style = { size: 10, weight: 400, leading: 14 } as const;

  test('break at spaces and hyphens, and in a word that is wider than a line', () => {
    // Without a screen a letter is half its size wide: 5 units.
    expect(wrapLines('een twee drie', style, 45)).toEqual(['een twee ', 'drie']);
    expect(wrapLines('raads-leden', style, 40)).toEqual(['raads-', 'leden']);
    expect(wrapLines('abcdefghij', style, 25)).toEqual(['abcde', 'fghij']);
    expect(wrapLines('a\n\nb', style, 45)).toEqual(['a', '', 'b']);
  });

  test('lose no letter', () => {
    const text = 'Hoe spelen wij samen, 2024-2028? En/of: “samen-werken” – dát.';
    for (let width = 10; width < 200; width += 7) {
      expect(wrapLines(text, style, width).join('')).toBe(text);
    }
  });
});
