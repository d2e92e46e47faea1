import type { Connector, Point, Shape } from '@samenspel/shared/records';
import { beforeAll, describe, expect, test } from 'vitest';
import { transform } from '../../src/tools/transform/later.ts';
import { ME, note, task, workbench } from '../support/workbench.ts';

const AWAY = 2000;
const base = { order: 'a1', by: ME, style: { colour: 'ink' } as const };

function shape(id: string, pos: Point, change: Partial<Shape> = {}): Shape {
  const size: Point = [200, 100];
  return { ...base, id, type: 'shape', form: 'rectangle', pos, size, text: '', ...change };
}

function line(from: Connector['from'], to: Connector['to']): Connector {
  const heads: Connector['heads'] = ['none', 'arrow'];
  const shared = { ...base, id: 'line', type: 'connector' } as const;
  return { ...shared, pos: [AWAY, 0], size: [0, 0], from, to, route: 'straight', heads, text: '' };
}

const chosen = (bench: ReturnType<typeof workbench>, ...ids: string[]) => {
  bench.context.setView({ selection: new Set(ids) });
  return bench;
};

beforeAll(() => transform.fetch());

describe('the handles of one item', () => {
  test('a corner makes it larger, in one change that others see coming', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0])]), 'a');
    bench.pointer.down(AWAY + 204, 104);
    bench.pointer.move(AWAY + 254, 134);
    const to = [{ id: 'a', pos: [AWAY, 0], size: [250, 130] }];
    expect(bench.view().gesture).toEqual({ kind: 'transform', ids: ['a'], to });
    expect(bench.shown.at(-1)).toEqual({ gesture: { kind: 'transform', to } });
    expect(bench.item('a')?.size).toEqual([200, 100]);
    bench.pointer.up(AWAY + 254, 134);
    expect(bench.commands.map(({ name }) => name)).toEqual(['transformItems']);
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], size: [250, 130] });
    expect(bench.view().gesture).toBeNull();
    expect(bench.shown.at(-1)).toEqual({ gesture: undefined });
  });

  test('Escape puts it back', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0])]), 'a');
    bench.pointer.down(AWAY + 204, 104);
    bench.pointer.move(AWAY + 254, 134);
    expect(bench.runner.cancel()).toBe(true);
    bench.pointer.up(AWAY + 254, 134);
    expect(bench.commands).toEqual([]);
    expect(bench.view().gesture).toBeNull();
    expect(bench.shown.at(-1)).toEqual({ gesture: undefined });
  });

  test('what is not chosen, locked, on the ladder or only to be looked at has none', () => {
    const far: [number, number] = [AWAY + 204, 104];
    const none = workbench([shape('a', [AWAY, 0])]);
    const locked = chosen(workbench([shape('a', [AWAY, 0], { locked: true })]), 'a');
    const looker = chosen(workbench([shape('a', [AWAY, 0])], 'view'), 'a');
    const lane = workbench([task('a', [AWAY, 0])]);
    lane.context.dispatch({
      name: 'putOnLadder',
      document: 'canvas',
      args: { task: 'a', before: null },
    });
    lane.commands.length = 0;
    for (const bench of [none, locked, looker, chosen(lane, 'a')]) {
      bench.pointer.drag(far, [AWAY + 300, 300]);
      expect(bench.commands).toEqual([]);
    }
  });

  test('a press without a drag changes nothing, a double one makes no note', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0])]), 'a');
    bench.pointer.doubleClick(AWAY + 204, 104);
    expect(bench.commands).toEqual([]);
    expect([...bench.view().selection]).toEqual(['a']);
  });

  test('the one above it turns it, with shift by whole steps', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0])]), 'a');
    bench.pointer.down(AWAY + 100, -26);
    bench.pointer.move(AWAY + 150, 46, { shift: true });
    bench.pointer.up(AWAY + 200, 46, { shift: true });
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], size: [200, 100], angle: 90 });
  });

  test('turned by a quarter, its right handle lies below', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0], { angle: 90 })]), 'a');
    bench.pointer.drag([AWAY + 100, 154], [AWAY + 100, 194]);
    expect(bench.item('a')).toMatchObject({ pos: [AWAY - 20, 20], size: [240, 100], angle: 90 });
  });

  test('a note is as high as its words need, whatever one does', () => {
    const words = 'Vol stroomnet raakt alle gemeenten in de regio. '.repeat(6);
    const bench = chosen(workbench([note('a', [AWAY, 0], words)]), 'a');
    const item = bench.item('a');
    const box = item && bench.context.placed(item)?.box;
    if (!box) throw new Error('a note is drawn');
    const right: [number, number] = [AWAY + box.width + 4, box.height / 2];
    bench.pointer.drag(right, [right[0] + 200, right[1]]);
    const wider = bench.item('a');
    expect(wider).toMatchObject({ pos: [AWAY, 0], size: [400, 116] });
    expect(wider && bench.context.placed(wider)?.box.height).toBeLessThan(box.height);
  });

  test('a small item leaves room to take hold of itself', () => {
    const bench = chosen(workbench([shape('a', [AWAY, 0], { size: [20, 20] })]), 'a');
    bench.pointer.drag([AWAY + 10, 1], [AWAY + 60, 51]);
    expect(bench.item('a')?.size).toEqual([20, 20]);
  });
});

describe('the handles of several', () => {
  test('make all larger from what lies opposite', () => {
    const bench = workbench([shape('a', [AWAY, 0]), shape('b', [AWAY + 300, 200])]);
    chosen(bench, 'a', 'b').pointer.drag([AWAY + 504, 304], [AWAY + 1004, 604]);
    expect(bench.item('a')).toMatchObject({ pos: [AWAY, 0], size: [400, 200] });
    expect(bench.item('b')).toMatchObject({ pos: [AWAY + 600, 400], size: [400, 200] });
    expect(bench.commands.map(({ name }) => name)).toEqual(['transformItems']);
  });

  test('turn them round their common middle', () => {
    const bench = workbench([shape('a', [AWAY, 0]), shape('b', [AWAY + 300, 0])]);
    chosen(bench, 'a', 'b');
    bench.pointer.down(AWAY + 250, -26);
    bench.pointer.move(AWAY + 300, 50, { shift: true });
    bench.pointer.up(AWAY + 326, 50, { shift: true });
    expect(bench.item('a')).toMatchObject({ pos: [AWAY + 150, -150], angle: 90 });
    expect(bench.item('b')).toMatchObject({ pos: [AWAY + 150, 150], angle: 90 });
  });

  test('no note is turned with them', () => {
    const bench = workbench([shape('a', [AWAY, 0]), note('b', [AWAY + 300, 0])]);
    chosen(bench, 'a', 'b').pointer.drag([AWAY + 250, -26], [AWAY + 400, 50]);
    expect(bench.item('a')?.angle).toBeUndefined();
  });
});

describe('the ends of a connector', () => {
  const bench = () =>
    chosen(
      workbench([
        shape('a', [AWAY, 0], { style: { colour: 'ink', fill: 'solid' } }),
        shape('b', [AWAY + 600, 400]),
        line({ item: 'a' }, { by: [500, 50] }),
      ]),
      'line',
    );

  test('stick to the item they are let go on, which is lit meanwhile', () => {
    const one = bench();
    one.pointer.down(AWAY + 500, 50);
    one.pointer.move(AWAY + 700, 450);
    expect(one.view().aimed).toEqual(['b']);
    one.pointer.up(AWAY + 700, 450);
    expect(one.item('line')).toMatchObject({ from: { item: 'a' }, to: { item: 'b' } });
    expect(one.view().aimed).toEqual([]);
    expect(one.commands.map(({ name }) => name)).toEqual(['connect']);
  });

  test('are aimed at where they were let go, away from the middle', () => {
    const one = bench();
    one.pointer.drag([AWAY + 500, 50], [AWAY + 620, 410]);
    expect(one.item('line')).toMatchObject({ to: { item: 'b', at: [0.1, 0.1] } });
  });

  test('hang free beside everything', () => {
    const one = bench();
    one.pointer.drag([AWAY + 500, 50], [AWAY + 450, 250]);
    expect(one.item('line')).toMatchObject({ to: { by: [450, 250] } });
  });
});
