import type { Point, Rect } from '@samenspel/shared/records';
import fc from 'fast-check';
import { beforeAll, describe, expect, test } from 'vitest';
import { snapping } from '../../src/tools/snap/later.ts';
import { snapEdges, snapRect } from '../../src/tools/snap/snap.ts';
import { targetsOf } from '../../src/tools/snap/targets.ts';
import { transform } from '../../src/tools/transform/later.ts';
import { note, workbench } from '../support/workbench.ts';

const rect = (x: number, y: number, width = 100, height = 100): Rect => ({ x, y, width, height });
const REACH = 6;

describe('coming in line', () => {
  const targets = targetsOf([rect(0, 0)]);

  test('edges and middles that are near come to lie on one line, which is shown', () => {
    const { by, guides } = snapRect(rect(4, 300, 80), targets, REACH);
    expect(by).toEqual([-4, 0]);
    expect(guides).toEqual([{ kind: 'line', axis: 'x', at: 0, from: 0, to: 400 }]);
    expect(snapRect(rect(13, 300, 80), targets, REACH).by).toEqual([-3, 0]);
    expect(snapRect(rect(100 - 78, 300, 80), targets, REACH).by).toEqual([-2, 0]);
  });

  test('what is further than the reach stays where it is', () => {
    expect(snapRect(rect(207, 307), targets, REACH)).toEqual({ by: [0, 0], guides: [] });
  });

  test('both ways at once, and then it stays put', () => {
    const box = fc.record({
      x: fc.integer({ min: -400, max: 400 }),
      y: fc.integer({ min: -400, max: 400 }),
      width: fc.integer({ min: 1, max: 200 }),
      height: fc.integer({ min: 1, max: 200 }),
    });
    fc.assert(
      fc.property(fc.array(box, { maxLength: 12 }), box, (others, one) => {
        const all = targetsOf(others);
        const first = snapRect(one, all, REACH);
        expect(Math.max(Math.abs(first.by[0]), Math.abs(first.by[1]))).toBeLessThanOrEqual(REACH);
        const there = { ...one, x: one.x + first.by[0], y: one.y + first.by[1] };
        for (const guide of first.guides) {
          if (guide.kind === 'gaps') continue;
          const places =
            guide.axis === 'x'
              ? [there.x, there.x + there.width / 2, there.x + there.width]
              : [there.y, there.y + there.height / 2, there.y + there.height];
          expect(Math.min(...places.map((place) => Math.abs(place - guide.at)))).toBeLessThan(0.06);
        }
      }),
    );
  });

  test('room beside it becomes equal to other room', () => {
    const row = targetsOf([rect(0, 0), rect(150, 0)]);
    const right = snapRect(rect(303, 20), row, REACH);
    expect(right.by).toEqual([-3, 0]);
    const gaps = [
      [100, 150],
      [250, 300],
    ];
    expect(right.guides).toContainEqual({ kind: 'gaps', axis: 'x', gaps, at: 70 });
    expect(snapRect(rect(-148, 20), row, REACH).by).toEqual([-2, 0]);
    const wide = targetsOf([rect(0, 0), rect(500, 0)]);
    expect(snapRect(rect(252, 20), wide, REACH).by[0]).toBe(-2);
  });

  test('room beside what lies in another row says nothing', () => {
    const row = targetsOf([rect(0, 0), rect(150, 0)]);
    expect(snapRect(rect(303, 400), row, REACH).by).toEqual([0, 0]);
  });

  test('a pulled edge comes in line; the others stay', () => {
    const found = snapEdges(rect(300, 300), { x: 104, y: undefined }, targets, REACH);
    expect(found.by).toEqual([-4, 0]);
    expect(found.guides).toHaveLength(1);
  });
});

describe('a drag', () => {
  beforeAll(() => Promise.all([snapping.fetch(), transform.fetch()]));

  const bench = (grid = false) => {
    const one = workbench([note('a', [400, 3000]), note('b', [403, 3300])]);
    const camera = { x: 300, y: 2900, zoom: 1 };
    one.context.setView({ snap: true, grid, camera });
    return one;
  };

  const dragged = (to: Point, held: { mod?: boolean; shift?: boolean } = {}, grid = false) => {
    const one = bench(grid);
    one.pointer.down(410, 3010);
    one.pointer.move(to[0], to[1], held);
    const { guides } = one.view();
    one.pointer.up(to[0], to[1], held);
    expect(one.view().guides).toEqual([]);
    return { pos: one.item('a')?.pos, guides };
  };

  test('comes in line with what is in view, unless Ctrl is held', () => {
    expect(dragged([411, 3070])).toMatchObject({ pos: [403, 3060], guides: [{ at: 403 }, {}, {}] });
    expect(dragged([411, 3070], { mod: true })).toEqual({ pos: [401, 3060], guides: [] });
  });

  test('held to one axis by shift is not drawn off it', () => {
    expect(dragged([412, 3070], { shift: true }).pos).toEqual([400, 3060]);
  });

  test('comes on the grid where nothing else holds it', () => {
    expect(dragged([561, 3082], {}, true).pos).toEqual([552, 3072]);
  });

  test('of an edge comes in line as well', () => {
    const one = bench();
    one.context.setView({ selection: new Set(['a']) });
    one.pointer.drag([604, 3058], [608, 3058]);
    expect(one.item('a')?.size[0]).toBe(203);
  });
});
