import { intersects, type Item } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { placedMarkers } from '../../src/canvas/ladder/placed.ts';
import { joinOptions } from '../../src/ui/outline/joinOptions.ts';
import {
  newConnector,
  newFrame,
  newNote,
  newShape,
  newTask,
} from '../../src/ui/outline/newItem.ts';
import { chosenSubject } from '../../src/ui/outline/myAnswer.ts';
import { countAlike, groupByPlace, placesOf, sortItems } from '../../src/ui/outline/outline.ts';
import { ANNA, board, FATMA, JOOST, marker, markers, note, task } from './room.ts';

function groups(state: ReturnType<typeof board>) {
  const { settings } = state;
  if (!settings) throw new Error('a board has settings');
  return groupByPlace(settings, placedMarkers(state), 'energie').map(({ place, markers: held }) => [
    place,
    ...held.map((placed) => placed.who.name),
  ]);
}

test('markers are grouped by place, highest level first, beside the ladder last', () => {
  const state = board({
    markers: markers(
      marker(FATMA, { level: 'unknown' }),
      marker(JOOST, { about: 'GM0267', level: 'know' }),
      marker(ANNA, { level: 'decide' }),
      marker(ANNA, { lane: 'whole', level: 'act' }),
    ),
  });
  expect(groups(state)).toEqual([
    ['decide', 'Anna'],
    ['know', 'Joost'],
    ['unknown', 'Fatma'],
  ]);
});

test('own views come before views of others, and a level that is gone keeps its markers unseen', () => {
  const state = board({
    markers: markers(
      marker(JOOST, { about: 'GM0228' }),
      marker(FATMA),
      marker(ANNA, { level: 'weg' }),
    ),
  });
  expect(groups(state)).toEqual([['decide', 'Fatma', 'Joost']]);
});

test('every place is offered once, from top to bottom', () => {
  const { settings } = board();
  expect(settings && placesOf(settings)).toEqual([
    'act',
    'decide',
    'align',
    'inform',
    'know',
    'none',
    'unknown',
  ]);
});

test('moving things about does not change the order in which they are read', () => {
  const items = board().items;
  const [first, second] = [note('b', FATMA, 'a1'), note('a', JOOST, 'a2')];
  const before = sortItems(new Map([...items, ['a', second], ['b', first]]), ['whole']);
  const after = sortItems(new Map([...items, ['b', { ...first, pos: [900, 0] }], ['a', second]]), [
    'whole',
  ]);
  expect(before.notes.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(after.notes.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(before.tasks.map(({ id }) => id)).toEqual(['energie']);
});

test('what is made without pointing covers nothing', () => {
  let state = board();
  const rect = (item: { pos: readonly [number, number]; size: readonly [number, number] }) => ({
    x: item.pos[0],
    y: item.pos[1],
    width: item.size[0],
    height: item.size[1],
  });
  for (let i = 0; i < 12; i++) {
    const item = i % 2 === 0 ? newTask(state) : newNote(state);
    for (const other of state.items.values()) {
      expect(intersects(rect(item), rect(other))).toBe(false);
      expect(item.order > other.order).toBe(true);
    }
    state = board({ items: new Map([...state.items, [item.id, item]]) });
  }
});

test('one places for the own municipality until another is chosen; who has left is not chosen', () => {
  const state = board();
  expect(chosenSubject(state, { about: null, kind: 'now' }, 'whole')).toEqual({
    lane: 'whole',
    about: 'GM0228',
    kind: 'now',
  });
  expect(chosenSubject(state, { about: 'GM0267', kind: 'ambition' }, 'whole')?.about).toBe(
    'GM0267',
  );
  expect(chosenSubject(state, { about: 'GM9999', kind: 'now' }, 'whole')?.about).toBe('GM0228');
});

test('who only looks, or has not joined, places nothing', () => {
  const choice = { about: null, kind: 'now' } as const;
  expect(chosenSubject(board({ capability: 'view' }), choice, 'whole')).toBeUndefined();
  expect(chosenSubject(board({ profile: undefined }), choice, 'whole')).toBeUndefined();
});

test('a task that is on the ladder is not listed beside it', () => {
  const items = new Map([...board().items, ['wonen', task('wonen', 'Wonen')]]);
  expect(sortItems(items, ['whole', 'energie']).tasks.map(({ id }) => id)).toEqual(['wonen']);
});

test('who cannot be told apart is counted, not read out again and again', () => {
  expect(countAlike(['Raad van Ede', 'College van Ede', 'Raad van Ede'])).toEqual([
    { words: 'Raad van Ede', count: 2 },
    { words: 'College van Ede', count: 1 },
  ]);
});

test('every kind of item is listed once, shapes, lines and frames together', () => {
  const before = board();
  const shape = newShape(before);
  const withShape = { ...before, items: new Map([...before.items, [shape.id, shape]]) };
  const frame = newFrame(withShape);
  const line = newConnector(withShape, shape.id, frame.id);
  const items = new Map<string, Item>([...withShape.items, [frame.id, frame], [line.id, line]]);
  const sorted = sortItems(items, ['whole', 'energie']);
  expect(sorted.things.map(({ type }) => type)).toEqual(['frame', 'shape', 'connector']);
  // A frame lies under what it is to hold; a line sticks to both ends.
  expect([...withShape.items.values()].every(({ order }) => order > frame.order)).toBe(true);
  expect([line.from, line.to]).toEqual([{ item: shape.id }, { item: frame.id }]);
  expect(joinOptions(items).map(({ label }) => label)).toEqual([
    'Opgave: Energietransitie',
    'Rechthoek',
    'Kader',
  ]);
  expect(joinOptions(items).every(({ value }) => value !== line.id)).toBe(true);
});
