import type { Connector, Frame, Item, ItemId } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { createItemScenes } from '../src/canvas/itemScene.ts';
import { readingOrder } from '../src/canvas/reading/order.ts';
import { describeRead } from '../src/canvas/reading/words.ts';
import { cameraThatShows } from '../src/canvas/reading/followReading.ts';
import { ACTIONS, actionFor, createRegistry } from '../src/tools/index.ts';
import { createViewStore } from '../src/state/viewStore.ts';
import { createBoardStore } from '../src/state/boardStore.ts';
import { ME, note, task, workbench } from './support/workbench.ts';

const frame = (id: string, pos: [number, number], size: [number, number]): Frame => ({
  id,
  type: 'frame',
  pos,
  size,
  order: 'a',
  style: { colour: 'white' },
  by: ME,
  title: id,
});

const connector = (id: string, from: ItemId, to: ItemId): Connector => ({
  id,
  type: 'connector',
  pos: [0, 0],
  size: [1, 1],
  order: 'a2',
  style: { colour: 'ink' },
  by: ME,
  from: { item: from },
  to: { item: to },
  route: 'straight',
  heads: ['none', 'arrow'],
  text: '',
});

function orderOf(items: readonly Item[], lanes: readonly string[] = ['whole']): string {
  const scene = createItemScenes().of({ items: new Map(items.map((one) => [one.id, one])), lanes });
  return readingOrder(scene).join(' ');
}

test('rows from the top, each from left to right, also when nobody aligned them', () => {
  const items = [
    note('d', [0, 300]),
    note('c', [520, -20]),
    note('a', [0, 10]),
    note('b', [260, 40]),
    note('e', [260, 290]),
  ];
  expect(orderOf(items)).toBe('a b c d e');
});

test('a tall item does not make one row of all that stands beside it', () => {
  const tall: Item = { ...note('tall', [0, 0]), size: [200, 900] };
  expect(orderOf([note('low', [260, 700]), tall, note('high', [260, 0])])).toBe('tall high low');
});

test('frames first, each with what lies in it, frames in frames too', () => {
  const items = [
    note('outside', [0, 0]),
    note('second', [700, 500]),
    note('first', [540, 500]),
    frame('F', [500, 450], [900, 600]),
    frame('G', [520, 780], [300, 200]),
    note('deep', [530, 790]),
  ];
  expect(orderOf(items)).toBe('F first second G deep outside');
});

test('a connector comes after what it begins at; lanes are in their own list', () => {
  const items = [
    note('a', [0, 0]),
    note('b', [300, 0]),
    connector('c', 'b', 'a'),
    task('t', [0, 0]),
  ];
  expect(orderOf(items, ['whole', 't'])).toBe('a b c');
});

test('five thousand items are put in order in a moment, and the same board once', () => {
  const items = Array.from({ length: 5000 }, (_, i) =>
    note(`n${i}`, [(i % 70) * 230, Math.floor(i / 70) * 140]),
  );
  const scene = createItemScenes().of({
    items: new Map(items.map((one) => [one.id, one])),
    lanes: ['whole'],
  });
  const before = performance.now();
  const order = readingOrder(scene);
  expect(performance.now() - before).toBeLessThan(200);
  expect(order).toEqual(items.map(({ id }) => id));
  expect(readingOrder(scene)).toBe(order);
});

test('an item says what it is, its words, whose it is, its colour and its place', () => {
  const board = createBoardStore({ id: 'b', capability: 'edit', me: ME });
  const items = [
    { ...note('n', [0, 0], 'Het net is vol'), locked: true, group: 'g' },
    note('leeg', [0, 300], ''),
    { ...connector('c', 'n', 'leeg'), text: 'dus' },
  ];
  board.setState({ items: new Map(items.map((one) => [one.id, one])) });
  const order = ['n', 'c', 'leeg'];
  const said = order.map((id) => describeRead(board.getState(), id, order));
  expect(said).toEqual([
    'Briefje: Het net is vol, iemand, geel, vastgezet, in een groep, 1 van 3',
    'Lijn: dus, van ‘Het net is vol’ naar ‘een briefje’, iemand, donker, 2 van 3',
    'Briefje, iemand, geel, 3 van 3',
  ]);
  expect(describeRead(board.getState(), 'gone', order)).toBe('');
});

const ALL = createRegistry(ACTIONS).all();

const press = (key: string, held: { shift?: boolean; mod?: boolean } = {}) => ({
  key,
  ctrlKey: held.mod ?? false,
  metaKey: false,
  altKey: false,
  shiftKey: held.shift ?? false,
});

function keyboard(items: readonly Item[]) {
  const bench = workbench(items);
  const at = () => [...bench.view().selection].join(' ');
  const does = (key: string, held?: { shift?: boolean; mod?: boolean }) => {
    const action = actionFor(ALL, press(key, held), bench.context, 'board');
    action?.perform(bench.context);
    return action;
  };
  return { bench, at, does };
}

const THREE = [note('a', [100, 200]), note('b', [400, 200]), note('c', [700, 200])];

test('Enter goes in, Tab goes on and back, and past either end Tab is the browser’s', () => {
  const { at, does } = keyboard(THREE);
  expect(does('Tab')).toBeUndefined();
  does('Enter');
  expect(at()).toBe('a');
  expect(does('Tab', { shift: true })).toBeUndefined();
  does('Tab');
  does('Tab');
  expect(at()).toBe('c');
  expect(does('Tab')).toBeUndefined();
  does('Tab', { shift: true });
  expect(at()).toBe('b');
  does('Escape');
  expect(at()).toBe('');
  expect(does('Tab')).toBeUndefined();
});

test('Tab goes on from what was clicked, and leaves other tools alone', () => {
  const { bench, at, does } = keyboard(THREE);
  bench.pointer.click(450, 250);
  does('Tab');
  expect(at()).toBe('c');
  bench.choose('pen');
  expect(does('Tab')).toBeUndefined();
});

test('Shift and space keeps what one is at, so that several are chosen by keyboard', () => {
  const { at, does } = keyboard(THREE);
  does('Enter');
  does(' ', { shift: true });
  does('Tab');
  does('Tab');
  expect(at()).toBe('a c');
  does(' ', { shift: true });
  expect(at()).toBe('a c');
  does('Tab', { shift: true });
  expect(at()).toBe('a c b');
  does('Escape');
  does('Enter');
  expect(at()).toBe('a');
});

test('reading begins at what is in view, and what one comes to is brought into view', () => {
  const { bench, at, does } = keyboard([note('far', [-3000, -3000]), ...THREE]);
  does('Enter');
  expect(at()).toBe('a');
  does('Tab', { shift: true });
  expect(at()).toBe('far');
  expect(ACTIONS['read-in'].when(bench.context)).toBe(false);

  const view = createViewStore();
  view.setState({ camera: { x: 0, y: 0, zoom: 1 }, viewport: { width: 1366, height: 768 } });
  const inView = { x: 400, y: 300, width: 200, height: 100 };
  expect(cameraThatShows(view.getState(), inView)).toBeUndefined();
  const moved = cameraThatShows(view.getState(), { ...inView, x: 2000 });
  expect(moved).toMatchObject({ y: 0, zoom: 1 });
  expect(moved?.x).toBeGreaterThan(600);
  expect(cameraThatShows(view.getState(), { ...inView, width: 5000 })?.zoom).toBeLessThan(0.4);
});
