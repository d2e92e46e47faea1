import type { Frame, Item, Note, Point, Shape } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { framedIn } from '../../src/tools/framed.ts';
import { withConnectors } from '../../src/tools/members.ts';
import { ME, note, task, workbench } from '../support/workbench.ts';

const AWAY = 2000;
const base = { by: ME, style: { colour: 'ink' } as const };

function frame(id: string, pos: Point, size: Point, order = 'a0'): Frame {
  return { ...base, id, type: 'frame', pos, size, order, title: 'Kader' };
}

function figure(id: string, pos: Point, change: Partial<Shape> = {}): Shape {
  const shared = { ...base, id, type: 'shape', form: 'rectangle', text: '' } as const;
  return { ...shared, pos, size: [200, 100], order: 'a1', ...change };
}

function line(from: string, to: string): Item {
  const shared = { ...base, id: 'line', type: 'connector', order: 'a5', text: '' } as const;
  const ends = { from: { item: from }, to: { item: to }, heads: ['none', 'arrow'] } as const;
  return {
    ...shared,
    ...ends,
    heads: ['none', 'arrow'],
    route: 'straight',
    pos: [0, 0],
    size: [0, 0],
  };
}

const inGroup = (item: Note, group: string, order = 'a1'): Note => ({ ...item, group, order });
const chosen = (bench: ReturnType<typeof workbench>) => [...bench.view().selection].toSorted();

describe('a group', () => {
  const bench = () =>
    workbench([
      inGroup(note('a', [AWAY, 0]), 'g'),
      inGroup(note('b', [AWAY, 300]), 'g'),
      note('c', [AWAY, 600]),
    ]);

  test('is chosen by a click on any of it; a second click chooses the member', () => {
    const one = bench();
    one.pointer.click(AWAY + 10, 10);
    expect(chosen(one)).toEqual(['a', 'b']);
    one.pointer.wait();
    one.pointer.click(AWAY + 10, 10);
    expect(chosen(one)).toEqual(['a']);
    one.pointer.wait();
    one.pointer.click(AWAY + 10, 310);
    expect(chosen(one)).toEqual(['b']);
    one.pointer.wait();
    one.pointer.click(AWAY + 10, 610);
    one.pointer.click(AWAY + 10, 310);
    expect(chosen(one)).toEqual(['a', 'b']);
  });

  test('a double click types in the member', () => {
    const one = bench();
    one.pointer.doubleClick(AWAY + 10, 310);
    expect(one.view().editing).toEqual({ id: 'b', field: 'text' });
    expect(chosen(one)).toEqual(['b']);
  });

  test('moves as one; a member that was chosen moves alone', () => {
    const one = bench();
    one.pointer.drag([AWAY + 10, 10], [AWAY + 60, 10]);
    expect([one.item('a')?.pos[0], one.item('b')?.pos[0]]).toEqual([AWAY + 50, AWAY + 50]);
    one.context.setView({ selection: new Set(['a']) });
    one.pointer.wait();
    one.pointer.drag([AWAY + 60, 10], [AWAY + 110, 10]);
    expect([one.item('a')?.pos[0], one.item('b')?.pos[0]]).toEqual([AWAY + 100, AWAY + 50]);
  });

  test('is added and taken away as one with shift, and picked as one by a rectangle', () => {
    const one = bench();
    one.pointer.click(AWAY + 10, 610);
    one.pointer.click(AWAY + 10, 10, { shift: true });
    expect(chosen(one)).toEqual(['a', 'b', 'c']);
    one.pointer.click(AWAY + 10, 310, { shift: true });
    expect(chosen(one)).toEqual(['c']);
    one.pointer.drag([AWAY - 100, -50], [AWAY + 50, 50]);
    expect(chosen(one)).toEqual(['a', 'b']);
  });
});

describe('what is locked', () => {
  const locked = () =>
    workbench([note('a', [AWAY, 0]), { ...note('b', [AWAY, 0]), order: 'a5', locked: true }]);

  test('lets a click through to what lies below, and is picked by no rectangle', () => {
    const one = locked();
    one.pointer.click(AWAY + 10, 10);
    expect(chosen(one)).toEqual(['a']);
    one.pointer.drag([AWAY - 100, -50], [AWAY + 250, 250]);
    expect(chosen(one)).toEqual(['a']);
  });

  test('shows that it is under a mouse', () => {
    const one = locked();
    one.pointer.move(AWAY + 10, 10);
    expect(one.view().lockAt).toBe('b');
    one.pointer.move(AWAY + 900, 900);
    expect(one.view().lockAt).toBeNull();
  });

  test('stays where it is when it is moved with others', () => {
    const one = locked();
    one.context.setView({ selection: new Set(['a', 'b']) });
    one.pointer.drag([AWAY + 10, 10], [AWAY + 60, 10]);
    expect(one.item('a')?.pos).toEqual([AWAY + 50, 0]);
    expect(one.item('b')?.pos).toEqual([AWAY, 0]);
  });
});

describe('a rectangle', () => {
  const pick = (items: Item[], from: Point, to: Point, alt = false) => {
    const bench = workbench(items);
    bench.pointer.down(from[0], from[1]);
    bench.pointer.move(to[0], to[1], { alt });
    bench.pointer.up(to[0], to[1], { alt });
    return chosen(bench);
  };

  test('with alt picks only what lies wholly in it', () => {
    const items = [note('a', [AWAY, 0]), note('b', [AWAY, 300])];
    expect(pick(items, [AWAY - 20, -20], [AWAY + 220, 330])).toEqual(['a', 'b']);
    expect(pick(items, [AWAY - 20, -20], [AWAY + 220, 330], true)).toEqual(['a']);
  });

  test('picks a line where it runs, not where its box is', () => {
    const items = [
      figure('a', [AWAY, 0], { size: [20, 20] }),
      figure('b', [AWAY + 600, 600], { size: [20, 20] }),
      line('a', 'b'),
    ];
    expect(pick(items, [AWAY + 400, 50], [AWAY + 500, 150])).toEqual([]);
    expect(pick(items, [AWAY + 280, 350], [AWAY + 350, 280])).toEqual(['line']);
  });

  test('picks what is turned where it lies', () => {
    const items = [figure('a', [AWAY, 0], { angle: 45, style: { colour: 'ink', fill: 'solid' } })];
    expect(pick(items, [AWAY - 20, -60], [AWAY + 20, -30])).toEqual([]);
    expect(pick(items, [AWAY - 20, -60], [AWAY + 100, 50])).toEqual(['a']);
  });

  test('drawn inside a frame or an empty figure picks what lies there, not what lies round it', () => {
    const items = [
      frame('f', [AWAY, 0], [900, 900]),
      figure('e', [AWAY + 50, 50], { size: [600, 600] }),
      { ...note('a', [AWAY + 100, 100]), order: 'a2' },
    ];
    expect(pick(items, [AWAY + 80, 80], [AWAY + 400, 400])).toEqual(['a']);
    expect(pick(items, [AWAY - 20, -20], [AWAY + 950, 950])).toEqual(['a', 'e', 'f']);
  });
});

describe('a frame', () => {
  const bench = () =>
    workbench([
      frame('f', [AWAY, 0], [600, 600], 'a1'),
      { ...note('in', [AWAY + 100, 100]), order: 'a2' },
      { ...note('edge', [AWAY + 550, 100]), order: 'a3' },
      { ...note('below', [AWAY + 100, 300]), order: 'a0' },
      { ...note('locked', [AWAY + 300, 400]), order: 'a4', locked: true },
    ]);

  test('holds what has its middle in it and lies above it', () => {
    const { context, item } = bench();
    const it = item('f');
    expect(it?.type === 'frame' && framedIn(context, it)).toEqual(['in', 'locked']);
  });

  test('carries that, but for what is locked, in one change', () => {
    const one = bench();
    one.pointer.drag([AWAY + 300, 1], [AWAY + 400, 51]);
    expect(one.item('f')?.pos).toEqual([AWAY + 100, 50]);
    expect(one.item('in')?.pos).toEqual([AWAY + 200, 150]);
    expect(one.item('below')?.pos).toEqual([AWAY + 100, 300]);
    expect(one.item('locked')?.pos).toEqual([AWAY + 300, 400]);
    expect(one.commands).toHaveLength(1);
  });

  test('carries the frames in it with what lies there', () => {
    const one = workbench([
      frame('outer', [AWAY, 0], [600, 600], 'a1'),
      frame('inner', [AWAY + 300, 100], [500, 200], 'a2'),
      { ...note('far', [AWAY + 580, 120]), order: 'a3' },
    ]);
    one.pointer.drag([AWAY + 100, 1], [AWAY + 110, 1]);
    expect(one.item('far')?.pos).toEqual([AWAY + 590, 120]);
  });
});

describe('a drag with alt', () => {
  test('leaves them where they are and puts copies, which are chosen, in one change', () => {
    const one = workbench([
      inGroup(note('a', [AWAY, 0]), 'g'),
      inGroup(note('b', [AWAY, 300]), 'g'),
      line('a', 'b'),
    ]);
    one.context.setView({ selection: new Set(['a', 'b', 'line']) });
    one.pointer.down(AWAY + 10, 10, { alt: true });
    one.pointer.move(AWAY + 310, 10, { alt: true });
    expect(one.view().gesture).toMatchObject({ kind: 'move', copy: true });
    one.pointer.up(AWAY + 310, 10, { alt: true });
    expect(one.commands.map(({ name }) => name)).toEqual(['addItems']);
    expect(one.item('a')?.pos).toEqual([AWAY, 0]);
    const copies = one.items().filter(({ id }) => one.view().selection.has(id));
    const notes = copies.filter(({ type }) => type === 'note');
    expect(notes.map(({ pos }) => pos)).toEqual([
      [AWAY + 300, 0],
      [AWAY + 300, 300],
    ]);
    const [group] = notes.map((item) => item.group);
    expect(group).not.toBe('g');
    expect(notes.every((item) => item.group === group)).toBe(true);
    const copied = copies.find(({ type }) => type === 'connector');
    expect(copied).toMatchObject({ from: { item: notes[0]?.id }, to: { item: notes[1]?.id } });
  });

  test('let go of on the way, alt moves after all; a task is copied, not put on the ladder', () => {
    const one = workbench([task('t', [AWAY, 0])]);
    one.pointer.down(AWAY + 10, 10, { alt: true });
    one.pointer.move(AWAY + 60, 10, { alt: true });
    one.pointer.move(AWAY + 70, 10);
    one.pointer.up(AWAY + 70, 10);
    expect(one.items()).toHaveLength(1);
    expect(one.item('t')?.pos).toEqual([AWAY + 60, 0]);
    one.pointer.wait();
    one.pointer.down(AWAY + 70, 10);
    one.pointer.move(400, 200, { alt: true });
    expect(one.view().drop).toBeNull();
    one.pointer.up(400, 200, { alt: true });
    expect(one.lanes()).toEqual(['whole']);
    expect(one.items()).toHaveLength(2);
  });
});

test('with an item go the connectors that stick to it', () => {
  const { board } = workbench([note('a', [0, 0]), note('b', [0, 300]), line('a', 'b')]).context;
  expect([...withConnectors(board().items, ['b'])].toSorted()).toEqual(['b', 'line']);
});
