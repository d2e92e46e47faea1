import type { Item, ItemOf, ItemType } from '@samenspel/shared/records';
import { describe, expect, test, vi } from 'vitest';
import { litLaser } from '../src/canvas/laserTrail.ts';
import { type Action, ACTIONS, actionFor, LASER_FADE, typedInto } from '../src/tools/index.ts';
import { note, task, workbench } from './support/workbench.ts';

const AWAY = 2000;
const bare = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false };

function press(bench: ReturnType<typeof workbench>, key: string) {
  const all: readonly Action[] = Object.values(ACTIONS);
  const action = actionFor(all, { ...bare, key }, bench.context, 'board');
  action?.perform(bench.context);
  return action;
}

function isOf<Type extends ItemType>(item: Item, type: Type): item is ItemOf<Type> {
  return item.type === type;
}

/** The one item of its kind there is. */
function only<Type extends ItemType>(bench: ReturnType<typeof workbench>, type: Type) {
  const all = bench.items().filter((item) => isOf(item, type));
  expect(all).toHaveLength(1);
  const [item] = all;
  if (!item || !isOf(item, type)) throw new Error(`no ${type}`);
  return item;
}

const shapeOf = (bench: ReturnType<typeof workbench>) => only(bench, 'shape');
const lineOf = (bench: ReturnType<typeof workbench>) => only(bench, 'connector');

describe('figures', () => {
  test('a drag makes one as large as it was drawn, in any direction; then it is chosen, and one selects again', () => {
    const bench = workbench([]);
    press(bench, 'e');
    bench.pointer.drag([300, 400], [100, 250]);
    const shape = shapeOf(bench);
    expect(shape).toMatchObject({ form: 'ellipse', pos: [100, 250], size: [200, 150], text: '' });
    expect(bench.view()).toMatchObject({ tool: 'select', draft: null, editing: null });
    expect([...bench.view().selection]).toEqual([shape.id]);
  });

  test('while it is drawn it is a draft, and Escape leaves nothing of it', () => {
    const bench = workbench([]);
    bench.choose('shape');
    bench.pointer.down(100, 100);
    bench.pointer.move(150, 180);
    expect(bench.view().draft).toMatchObject({ pos: [100, 100], size: [50, 80] });
    expect(bench.runner.cancel()).toBe(true);
    expect(bench.view().draft).toBeNull();
    bench.pointer.up(150, 180);
    expect(bench.items()).toEqual([]);
  });

  test('with shift it is square, with alt drawn from its middle', () => {
    const square = workbench([]);
    square.choose('shape');
    square.pointer.down(100, 100);
    square.pointer.move(50, 70, { shift: true });
    square.pointer.up(40, 70, { shift: true });
    expect(shapeOf(square)).toMatchObject({ pos: [40, 40], size: [60, 60] });
    const middle = workbench([]);
    middle.choose('shape');
    middle.pointer.down(100, 100);
    middle.pointer.move(120, 120, { alt: true });
    middle.pointer.up(130, 110, { alt: true });
    expect(shapeOf(middle)).toMatchObject({ pos: [70, 90], size: [60, 20] });
  });

  test('a click puts one of the usual size round the pointer; Enter one in the middle of the view', () => {
    const bench = workbench([]);
    press(bench, 'd');
    bench.pointer.click(500, 300);
    expect(shapeOf(bench)).toMatchObject({ form: 'diamond', pos: [420, 250], size: [160, 100] });
    const byKey = workbench([]);
    press(byKey, 'r');
    expect(press(byKey, 'Enter')?.label()).toBeDefined();
    expect(shapeOf(byKey)).toMatchObject({ form: 'rectangle', size: [160, 100] });
    expect(byKey.view().selection.size).toBe(1);
  });

  test('a letter goes in what has just been made, until something else is chosen', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    press(bench, 'r');
    bench.pointer.click(500, 300);
    const { id } = shapeOf(bench);
    expect(typedInto(bench.context)).toBe(id);
    bench.pointer.click(AWAY + 10, 10);
    expect(typedInto(bench.context)).toBeUndefined();
    bench.pointer.click(500, 252);
    expect([...bench.view().selection]).toEqual([id]);
    expect(typedInto(bench.context)).toBeUndefined();
  });

  test('the next one looks as one last chose, and is remembered by form', () => {
    const bench = workbench([]);
    const { styles } = bench.view();
    bench.context.setView({
      styles: { ...styles, shape: { colour: 'red', fill: 'solid', dash: 'dotted' } },
    });
    press(bench, 'd');
    bench.choose('select');
    bench.choose('shape');
    bench.pointer.click(500, 300);
    expect(shapeOf(bench)).toMatchObject({
      form: 'diamond',
      style: { colour: 'red', fill: 'solid', dash: 'dotted' },
    });
  });

  test('who may only look makes none', () => {
    const bench = workbench([], 'view');
    expect(press(bench, 'r')).toBeUndefined();
    bench.choose('shape');
    bench.pointer.drag([100, 100], [200, 200]);
    expect(bench.commands).toEqual([]);
  });
});

describe('connectors', () => {
  const two = () => workbench([note('a', [AWAY, 0]), note('b', [AWAY + 500, 300])]);

  test('a drag from one thing to another sticks to both: to the middle when aimed there, else to that part', () => {
    const bench = two();
    bench.choose('connector');
    bench.pointer.drag([AWAY + 90, 50], [AWAY + 500 + 10, 300 + 116 / 2]);
    expect(lineOf(bench)).toMatchObject({
      from: { item: 'a' },
      to: { item: 'b', at: [0.05, 0.5] },
      route: 'curved',
      heads: ['none', 'arrow'],
    });
    expect(lineOf(bench).from).not.toHaveProperty('at');
    expect(bench.view()).toMatchObject({ tool: 'select', draft: null, aimed: [] });
  });

  test('what the ends would stick to is lit, also before the press', () => {
    const bench = two();
    bench.choose('connector');
    bench.pointer.move(AWAY + 100, 50);
    expect(bench.view().aimed).toEqual(['a']);
    bench.pointer.down(AWAY + 100, 50);
    bench.pointer.move(AWAY + 600, 350);
    expect(bench.view().aimed).toEqual(['a', 'b']);
    bench.pointer.move(AWAY + 300, 350);
    expect(bench.view().aimed).toEqual(['a']);
    bench.runner.cancel();
    expect(bench.view()).toMatchObject({ aimed: [], draft: null });
    expect(bench.commands).toEqual([]);
  });

  test('from anywhere to anywhere it hangs free, and lies where it was drawn', () => {
    const bench = two();
    bench.choose('connector');
    bench.pointer.drag([AWAY, 500], [AWAY + 80, 620]);
    expect(lineOf(bench)).toMatchObject({
      pos: [AWAY, 500],
      from: { by: [0, 0] },
      to: { by: [80, 120] },
    });
  });

  test('a click without a drag makes nothing, and an item is never joined to itself', () => {
    const bench = two();
    bench.choose('connector');
    bench.pointer.click(AWAY + 100, 50);
    expect(bench.items()).toHaveLength(2);
    expect(bench.view().tool).toBe('connector');
    bench.pointer.wait();
    bench.pointer.drag([AWAY + 20, 20], [AWAY + 180, 100]);
    expect(lineOf(bench)).toMatchObject({ from: { item: 'a' }, to: { by: [160, 80] } });
  });

  test('by keyboard: two chosen things are joined', () => {
    const bench = two();
    bench.context.setView({ selection: new Set(['b', 'a']) });
    press(bench, 'j');
    expect(lineOf(bench)).toMatchObject({ from: { item: 'b' }, to: { item: 'a' } });
    expect([...bench.view().selection]).toEqual([lineOf(bench).id]);
    expect(press(bench, 'j')).toBeUndefined();
  });

  test('what cannot be joined is not: a line, and a task that is a lane', () => {
    const bench = workbench([note('a', [AWAY, 0]), task('t', [AWAY, 300])]);
    bench.context.dispatch({
      name: 'putOnLadder',
      document: 'canvas',
      args: { task: 't', before: null },
    });
    bench.context.setView({ selection: new Set(['a', 't']) });
    expect(press(bench, 'j')).toBeUndefined();
  });
});

describe('frames', () => {
  test('a frame goes under all there is and asks for its title at once', () => {
    const bench = workbench([note('a', [AWAY, 0])]);
    press(bench, 'k');
    bench.pointer.drag([AWAY - 50, -50], [AWAY + 400, 300]);
    const frame = only(bench, 'frame');
    expect(frame.order < (bench.item('a')?.order ?? '')).toBe(true);
    expect(bench.view().editing).toEqual({ id: frame.id, field: 'title' });
  });
});

describe('the highlighter', () => {
  test('draws as a pen does, in its own colour and width, and stays chosen', () => {
    const bench = workbench([]);
    press(bench, 'b');
    bench.pointer.drag([100, 100], [300, 100]);
    expect(only(bench, 'stroke')).toMatchObject({
      pen: 'highlighter',
      style: { colour: 'yellow' },
    });
    expect(bench.view().tool).toBe('highlighter');
    const drawn = bench.shown.find(({ gesture }) => gesture?.kind === 'draw');
    expect(drawn?.gesture).toMatchObject({ pen: 'highlighter', colour: 'yellow' });
  });
});

describe('the eraser', () => {
  const row = () =>
    workbench([
      note('a', [AWAY, 0]),
      { ...note('b', [AWAY + 300, 0]), locked: true },
      note('c', [AWAY + 600, 0]),
      note('d', [AWAY + 600, 500]),
    ]);

  test('marks what it goes over, and takes it away in one step when it is let go; what is locked stays', () => {
    const bench = row();
    press(bench, 'x');
    bench.pointer.down(AWAY - 20, 50);
    // One leap over all three: what lies between two places of the pointer counts too.
    bench.pointer.move(AWAY + 700, 50);
    expect([...bench.view().erasing].toSorted()).toEqual(['a', 'c']);
    expect(bench.items()).toHaveLength(4);
    bench.pointer.up(AWAY + 700, 50);
    expect(bench.items().map(({ id }) => id)).toEqual(['b', 'd']);
    expect(bench.commands).toHaveLength(1);
    expect(bench.view().erasing.size).toBe(0);
    expect(bench.view().tool).toBe('eraser');
  });

  test('Escape leaves all as it was', () => {
    const bench = row();
    bench.choose('eraser');
    bench.pointer.down(AWAY + 10, 50);
    bench.pointer.move(AWAY + 700, 50);
    bench.runner.cancel();
    bench.pointer.up(AWAY + 700, 50);
    expect(bench.items()).toHaveLength(4);
    expect(bench.view().erasing.size).toBe(0);
    expect(bench.commands).toEqual([]);
  });

  test('what is one group goes together', () => {
    const bench = workbench([
      { ...note('a', [AWAY, 0]), group: 'g' },
      { ...note('b', [AWAY, 400]), group: 'g' },
    ]);
    bench.choose('eraser');
    bench.pointer.click(AWAY + 10, 10);
    expect(bench.items()).toEqual([]);
  });
});

describe('the laser pointer', () => {
  test('is shown to others and fades; nothing of it is kept on the board', () => {
    vi.useFakeTimers();
    try {
      const bench = workbench([note('a', [AWAY, 0])]);
      press(bench, 'l');
      bench.pointer.drag([AWAY, 50], [AWAY + 100, 50]);
      expect(bench.shown.at(-1)?.gesture).toMatchObject({ kind: 'laser' });
      const now = performance.now();
      expect(litLaser(bench.view().laser, now)).toHaveLength(3);
      expect(litLaser(bench.view().laser, now + LASER_FADE + 1)).toHaveLength(0);
      bench.pointer.move(AWAY + 120, 60);
      expect(bench.shown.at(-1)?.gesture).toMatchObject({ kind: 'laser' });
      vi.advanceTimersByTime(LASER_FADE + 1);
      bench.pointer.move(AWAY + 140, 70);
      expect(bench.shown.at(-1)).toEqual({ gesture: undefined });
      expect(bench.commands).toEqual([]);
      expect(bench.items()).toHaveLength(1);
    } finally {
      vi.useRealTimers();
    }
  });
});
