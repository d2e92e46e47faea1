import {
  bandHeight,
  LADDER,
  laneAt,
  layoutLadder,
  MARKER,
  markerArea,
  packCell,
  type Spot,
  takesTask,
} from '@samenspel/shared/ladder';
import { intersects, OFF_LADDER, type Rect } from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';

const names = (prefix: string, count: number) =>
  Array.from({ length: count }, (_, i) => `${prefix}${i + 1}`);

const ladderOf = (levels: number, lanes: number) =>
  layoutLadder({
    levels: names('level', levels),
    lanes: ['whole', ...names('task', lanes - 1)],
  });

const shapes = fc.record({
  levels: fc.integer({ min: 3, max: 7 }),
  lanes: fc.integer({ min: 1, max: 12 }),
});

function within(inner: Rect, outer: Rect): boolean {
  const slack = 1e-6;
  return (
    inner.x >= outer.x - slack &&
    inner.y >= outer.y - slack &&
    inner.x + inner.width <= outer.x + outer.width + slack &&
    inner.y + inner.height <= outer.y + outer.height + slack
  );
}

const box = ({ x, y }: Spot, size: number): Rect => ({
  x: x - size / 2,
  y: y - size / 2,
  width: size,
  height: size,
});

describe('the ladder', () => {
  test('begins at the origin and grows to the right with its lanes', () => {
    const three = ladderOf(5, 3);
    const four = ladderOf(5, 4);
    expect([three.bounds.x, three.bounds.y]).toEqual([0, 0]);
    expect(four.bounds.width - three.bounds.width).toBe(LADDER.laneWidth);
    expect(four.bounds.height).toBe(three.bounds.height);
  });

  test('has level 1 at the bottom, and the answers beside the ladder below it, set apart', () => {
    const { bands, offBands, frame } = ladderOf(5, 1);
    expect(bands.map((band) => band.place)).toEqual([
      'level5',
      'level4',
      'level3',
      'level2',
      'level1',
    ]);
    expect(offBands.map((band) => band.place)).toEqual([...OFF_LADDER]);
    expect(offBands[0]?.rect.y).toBeGreaterThan(frame.y + frame.height + 10);
  });

  test('keeps about one screen, whatever the number of levels', () => {
    expect(bandHeight(5)).toBe(104);
    for (const levels of [3, 4, 5, 6, 7]) {
      const { height } = ladderOf(levels, 1).bounds;
      expect(height).toBeGreaterThan(500);
      expect(height).toBeLessThan(860);
    }
  });

  test('every cell lies inside, overlaps no other, and is found again at its middle', () => {
    fc.assert(
      fc.property(shapes, ({ levels, lanes }) => {
        const layout = ladderOf(levels, lanes);
        const cells: Rect[] = [];
        for (const { lane } of layout.heads) {
          for (const { place } of [...layout.bands, ...layout.offBands]) {
            const cell = layout.cell(lane, place);
            if (!cell) throw new Error('a cell for each lane and place');
            expect(within(cell, layout.bounds)).toBe(true);
            expect(cells.some((other) => intersects(other, cell))).toBe(false);
            expect(layout.at(cell.x + cell.width / 2, cell.y + cell.height / 2)).toEqual({
              kind: 'cell',
              lane,
              place,
            });
            cells.push(cell);
          }
        }
        expect(cells).toHaveLength(lanes * (levels + 2));
      }),
    );
  });

  test('says what else lies under a point', () => {
    const layout = ladderOf(5, 2);
    expect(layout.at(LADDER.labelWidth + 10, 10)).toEqual({ kind: 'head', lane: 'whole' });
    expect(layout.at(20, layout.frame.y + 10)).toEqual({ kind: 'label', place: 'level5' });
    expect(layout.at(20, 20)).toBeUndefined();
    expect(layout.at(-5, layout.frame.y + 10)).toBeUndefined();
    expect(layout.cell('gone', 'level1')).toBeUndefined();
    expect(layout.cell('whole', 'gone')).toBeUndefined();
  });

  test('a task dropped on it becomes a lane where it was dropped, never before the whole', () => {
    const layout = ladderOf(5, 3);
    const [, first, second] = layout.heads;
    if (!first || !second) throw new Error('three lanes');
    expect(laneAt(layout, 0)).toBe('task1');
    expect(laneAt(layout, first.rect.x + 1)).toBe('task1');
    expect(laneAt(layout, second.rect.x + 1)).toBe('task2');
    expect(laneAt(layout, layout.next.x + 20)).toBeNull();
    expect(takesTask(layout, layout.next.x + 20, 200)).toBe(true);
    expect(takesTask(layout, LADDER.labelWidth - 1, 200)).toBe(false);
    expect(takesTask(layout, LADDER.labelWidth + 1, layout.bounds.height + 1)).toBe(false);
  });
});

describe('markers in a cell', () => {
  const areas = shapes.chain(({ levels }) => {
    const layout = ladderOf(levels, 1);
    const places = [...layout.bands, ...layout.offBands].map((band) => band.place);
    return fc.constantFrom(...places).map((place) => {
      const cell = layout.cell('whole', place);
      if (!cell) throw new Error('a cell');
      return markerArea(cell);
    });
  });

  test('stay inside, never overlap, and none is lost, however many there are', () => {
    fc.assert(
      fc.property(areas, fc.integer({ min: 0, max: 120 }), (area, count) => {
        const { size, spots, overflow, more } = packCell(count, area);
        const boxes = [...spots, ...(more ? [more] : [])].map((spot) => box(spot, size));
        boxes.forEach((one, i) => {
          expect(within(one, area)).toBe(true);
          expect(boxes.slice(i + 1).some((other) => intersects(one, other))).toBe(false);
        });
        expect(size).toBeGreaterThanOrEqual(MARKER.least);
        expect(size).toBeLessThanOrEqual(MARKER.most);
        expect(spots.length + overflow).toBe(count);
        expect(overflow > 0).toBe(more !== undefined);
      }),
    );
  });

  test('are packed the same way every time', () => {
    fc.assert(
      fc.property(areas, fc.nat(80), (area, count) => {
        expect(packCell(count, area)).toEqual(packCell(count, area));
      }),
    );
  });

  test('are never larger with more of them', () => {
    fc.assert(
      fc.property(areas, fc.nat(80), (area, count) => {
        expect(packCell(count + 1, area).size).toBeLessThanOrEqual(packCell(count, area).size);
      }),
    );
  });

  test('22 municipalities with 3 roles first shrink, then overflow into "+n"', () => {
    const cell = ladderOf(5, 1).cell('whole', 'level3');
    if (!cell) throw new Error('a cell');
    const area = markerArea(cell);
    expect(packCell(8, area)).toMatchObject({ size: MARKER.most, overflow: 0 });
    const twenty = packCell(20, area);
    expect(twenty.size).toBeLessThan(MARKER.most);
    expect(twenty.overflow).toBe(0);
    const all = packCell(22 * 3, area);
    expect(all.size).toBe(MARKER.least);
    expect(all.spots.length).toBeGreaterThan(15);
    expect(all.spots.length + all.overflow).toBe(66);
  });

  test('an area too small for any shows its overflow', () => {
    const packed = packCell(3, { x: 0, y: 0, width: 5, height: 5 });
    expect(packed).toMatchObject({ spots: [], overflow: 3, more: undefined });
  });
});
