import { orderOnTop } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { ACTIONS, type ActionContext, actionFor, createRegistry } from '../src/tools/index.ts';
import { note, task, workbench } from './support/workbench.ts';

const ALL = createRegistry(ACTIONS).all();

const plain = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function press(context: ActionContext, key: string, held: Partial<typeof plain> = {}): boolean {
  const action = actionFor(ALL, { ...plain, key, ...held }, context, 'board');
  action?.perform(context);
  return action !== undefined;
}

describe('keys of the board', () => {
  test('arrows move what is chosen by one, with shift by ten; with nothing chosen the board', () => {
    const { context, item, view } = workbench([note('a', [2000, 0])]);
    context.setView({ selection: new Set(['a']) });
    press(context, 'ArrowRight');
    press(context, 'ArrowDown', { shiftKey: true });
    expect(item('a')?.pos).toEqual([2001, 10]);
    context.setView({ selection: new Set() });
    press(context, 'ArrowRight');
    expect(view().camera.x).toBeGreaterThan(0);
    expect(item('a')?.pos).toEqual([2001, 10]);
  });

  test('Escape drops the gesture, then the tool, then what is chosen', () => {
    const { context, pointer, view } = workbench([note('a', [2000, 0])]);
    pointer.down(2010, 10);
    pointer.move(2100, 100);
    press(context, 'Escape');
    expect(view().gesture).toBeNull();
    expect([...view().selection]).toEqual(['a']);
    context.setView({ tool: 'pen' });
    press(context, 'Escape');
    expect(view().tool).toBe('select');
    press(context, 'Escape');
    expect(view().selection.size).toBe(0);
  });

  test('delete takes what is chosen off the board, and does nothing for who may only look', () => {
    const bench = workbench([note('a', [2000, 0]), note('b', [2000, 300])]);
    bench.context.setView({ selection: new Set(['a']) });
    press(bench.context, 'Delete');
    expect(bench.items().map(({ id }) => id)).toEqual(['b']);
    const looker = workbench([note('a', [2000, 0])], 'view');
    looker.context.setView({ selection: new Set(['a']) });
    expect(press(looker.context, 'Delete')).toBe(false);
    expect(press(looker.context, 'n')).toBe(false);
    expect(looker.items()).toHaveLength(1);
  });

  test('select all leaves the lanes to the ladder', () => {
    const { context, view } = workbench([note('a', [2000, 0]), task('t', [0, 0])]);
    context.dispatch({
      name: 'putOnLadder',
      document: 'canvas',
      args: { task: 't', before: null },
    });
    press(context, 'a', { ctrlKey: true });
    expect([...view().selection]).toEqual(['a']);
  });

  test('Enter types in a note, and opens a lane in its panel', () => {
    const { context, view } = workbench([note('a', [2000, 0]), task('t', [2000, 400])]);
    context.setView({ selection: new Set(['a']) });
    press(context, 'Enter');
    expect(view().editing).toEqual({ id: 'a', field: 'text' });
    const args = { task: 't', before: null };
    context.dispatch({ name: 'putOnLadder', document: 'canvas', args });
    context.setView({ selection: new Set(['t']), editing: null });
    press(context, 'Enter');
    expect(view()).toMatchObject({ panel: 'task', openTask: 't', editing: null });
  });

  test('plus needs no shift on a keyboard that has it there; letters do not answer to ctrl', () => {
    const { context, view } = workbench([]);
    expect(press(context, '+', { shiftKey: true })).toBe(true);
    expect(view().camera.zoom).toBeGreaterThan(1);
    expect(press(context, 'n', { ctrlKey: true })).toBe(false);
    expect(view().tool).toBe('select');
  });

  test('away from the board only what means the same everywhere answers', () => {
    const { context } = workbench([note('a', [2000, 0])]);
    context.setView({ selection: new Set(['a']) });
    expect(actionFor(ALL, { ...plain, key: 'Delete' }, context, 'bars')).toBeUndefined();
    expect(actionFor(ALL, { ...plain, key: 'ArrowUp' }, context, 'bars')).toBeUndefined();
    expect(actionFor(ALL, { ...plain, key: 'n' }, context, 'bars')).toBeDefined();
  });
});

describe('a new item lies on top', () => {
  const above = (...orders: string[]) =>
    orderOnTop(orders.map((order, i) => ({ ...note(`n${i}`, [0, 0]), order })));

  test.each([[[]], [['a0']], [['a3', 'aZ', 'a1']], [['b00', 'az']]])('of %j', (orders) => {
    const order = above(...orders);
    expect(orders.every((other) => order > other)).toBe(true);
  });

  test.each(['b1', 'a', '0', 'zz', '~', 'c0000000'])('also of %s, which is no order', (broken) => {
    const first = above('a5', broken);
    expect(first > broken && first > 'a5').toBe(true);
    expect(above('a5', broken, first) > first).toBe(true);
  });
});

test('with a tool that writes, Enter puts the item in the middle of the view', () => {
  const { context, items, view } = workbench([]);
  context.setView({ tool: 'note' });
  expect(press(context, 'Enter')).toBe(true);
  const [made] = items();
  expect(made?.type).toBe('note');
  expect(view()).toMatchObject({ tool: 'select', editing: { id: made?.id, field: 'text' } });
});

test('a tool that is kept stays chosen after its work, until another is chosen or Escape is pressed', () => {
  const { context, items, view } = workbench([]);
  context.setView({ tool: 'note' });
  press(context, 'q');
  press(context, 'Enter');
  context.setView({ editing: null });
  press(context, 'Enter');
  expect(items()).toHaveLength(2);
  expect(view()).toMatchObject({ tool: 'note', toolKept: true });
  press(context, 't');
  expect(view()).toMatchObject({ tool: 'text', toolKept: false });
  press(context, 'q');
  press(context, 'Escape');
  expect(view()).toMatchObject({ tool: 'select', toolKept: false });
  expect(press(context, 'q')).toBe(false);
});

test('digits answer on a keyboard that has them above signs, and zoom to all, what is chosen and the ladder', () => {
  const { context, ladder, view } = workbench([note('a', [4000, 3000])]);
  const shows = (rect: { x: number; y: number; width: number; height: number }) => {
    const { camera, viewport } = view();
    return (
      rect.x >= camera.x &&
      rect.y >= camera.y &&
      rect.x + rect.width <= camera.x + viewport.width / camera.zoom &&
      rect.y + rect.height <= camera.y + viewport.height / camera.zoom
    );
  };
  const item = { x: 4000, y: 3000, width: 200, height: 116 };
  expect(press(context, '2')).toBe(false);
  press(context, '1');
  expect(shows(item) && shows(ladder().bounds)).toBe(true);
  context.setView({ selection: new Set(['a']) });
  press(context, '2', { shiftKey: true });
  expect(shows(item)).toBe(true);
  expect(shows(ladder().bounds)).toBe(false);
  // As on a keyboard that has a quote on that key.
  expect(
    actionFor(ALL, { ...plain, key: '"', code: 'Digit3', shiftKey: true }, context, 'board')?.id,
  ).toBe('zoom-ladder');
  press(context, '3');
  expect(shows(ladder().bounds)).toBe(true);
  press(context, '0');
  expect(view().camera.zoom).toBe(1);
});

test('the list of commands opens also while somebody types, other keys do not answer there', () => {
  const { context } = workbench([]);
  const inField = (key: string, held = {}) =>
    actionFor(ALL, { ...plain, key, ...held }, context, 'field')?.id;
  expect(inField('k', { ctrlKey: true })).toBe('commands');
  expect(inField('z', { ctrlKey: true })).toBeUndefined();
  expect(inField('n')).toBeUndefined();
});
