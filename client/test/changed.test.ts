import type { Note } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { changedRects, touchesAny } from '../src/canvas/changed.ts';
import { createItemScenes, type SceneItem } from '../src/canvas/itemScene.ts';
import { note as noteAt } from './support/workbench.ts';

const note = (id: string, x: number): Note => ({ ...noteAt(id, [x, 0]), order: id });

const scenes = createItemScenes();
const sceneOf = (...notes: readonly Note[]): readonly SceneItem[] =>
  scenes.of({ items: new Map(notes.map((one) => [one.id, one])), lanes: [] }).items;

test('where an item was and where it is are drawn anew, with its shadow, and nothing else is', () => {
  const [a, b, moved] = [note('a', 0), note('b', 1000), note('a', 400)];
  const rects = changedRects(sceneOf(a, b), sceneOf(moved, b)) ?? [];
  expect(touchesAny(rects, { x: -4, y: 0, width: 1, height: 1 })).toBe(true);
  expect(touchesAny(rects, { x: 603, y: 0, width: 1, height: 1 })).toBe(true);
  expect(touchesAny(rects, { x: 990, y: 0, width: 300, height: 300 })).toBe(false);
});

test('nothing is drawn anew when nothing beside the ladder has changed', () => {
  const [a, b] = [note('a', 0), note('b', 1000)];
  expect(changedRects(sceneOf(a, b), sceneOf(a, b))).toEqual([]);
});

test('what came, went or lies in another order is drawn as a whole', () => {
  const [a, b] = [note('a', 0), note('b', 1000)];
  expect(changedRects(sceneOf(a), sceneOf(a, b))).toBeUndefined();
  expect(changedRects(sceneOf(a, b), sceneOf(b))).toBeUndefined();
  expect(changedRects(sceneOf(a, b), sceneOf({ ...a, order: 'c' }, b))).toBeUndefined();
});

test('when much has changed it is quicker to draw all', () => {
  const row = Array.from({ length: 100 }, (_, i) => note(`n${i}`, i));
  const before = sceneOf(...row);
  expect(changedRects(before, sceneOf(...row.map((one) => note(one.id, 5))))).toBeUndefined();
});
