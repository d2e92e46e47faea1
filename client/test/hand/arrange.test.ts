import { byOrder } from '@samenspel/shared/document';
import { intersects, type Rect } from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { align, type Block, type Edge, type Shift } from '../../src/tools/arrange/align.ts';
import { distribute } from '../../src/tools/arrange/distribute.ts';
import { grid } from '../../src/tools/arrange/grid.ts';
import { pile, type Step } from '../../src/tools/arrange/pile.ts';
import { note } from '../support/workbench.ts';

const whole = (min: number, max: number) => fc.integer({ min, max });
const bounds = fc.record({
  x: whole(-3000, 3000),
  y: whole(-3000, 3000),
  width: whole(1, 600),
  height: whole(1, 600),
});
const blocks = fc
  .array(bounds, { minLength: 2, maxLength: 20 })
  .map((all) => all.map((rect, i): Block => ({ ids: [`i${i}`], bounds: rect })));

const edges: readonly Edge[] = ['left', 'centre', 'right', 'top', 'middle', 'bottom'];
const edge = fc.constantFrom(...edges);
const axis = fc.constantFrom('x' as const, 'y' as const);

/** The blocks after they have gone. */
function after(before: readonly Block[], shifts: readonly Shift[]): Block[] {
  return before.map((block) => {
    const shift = shifts.find((one) => one.block === block);
    const [dx, dy] = shift?.by ?? [0, 0];
    const { bounds: rect } = block;
    return { ...block, bounds: { ...rect, x: rect.x + dx, y: rect.y + dy } };
  });
}

const goes = (shifts: readonly Shift[]) => shifts.some(({ by }) => Math.hypot(by[0], by[1]) > 1e-6);

describe('aligning', () => {
  test('twice changes nothing the second time', () => {
    fc.assert(
      fc.property(blocks, edge, (all, at) => {
        expect(goes(align(after(all, align(all, at)), at))).toBe(false);
      }),
    );
  });

  test('puts all on one line, and moves them only towards it', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const left = after(all, align(all, 'left')).map(({ bounds: { x } }) => x);
        expect(new Set(left)).toEqual(new Set([Math.min(...all.map((one) => one.bounds.x))]));
        expect(align(all, 'top').every(({ by }) => by[0] === 0)).toBe(true);
      }),
    );
  });
});

describe('distributing', () => {
  test('keeps the first and the last, and makes the room between them equal', () => {
    fc.assert(
      fc.property(blocks, axis, (all, along) => {
        const length = ({ width, height }: Rect) => (along === 'x' ? width : height);
        const middle = ({ bounds: rect }: Block) => rect[along] + length(rect) / 2;
        const shifts = distribute(all, along);
        if (all.length < 3) expect(shifts).toEqual([]);
        if (all.length < 3) return;
        const sorted = all.toSorted((a, b) => middle(a) - middle(b));
        const still = [sorted[0], sorted.at(-1)];
        expect(shifts.some(({ block }) => still.includes(block))).toBe(false);
        const spread = after(sorted, shifts);
        const gaps = spread.slice(1).map(({ bounds: rect }, i) => {
          const before = spread[i]?.bounds ?? rect;
          return rect[along] - before[along] - length(before);
        });
        for (const gap of gaps) expect(gap).toBeCloseTo(gaps[0] ?? NaN);
      }),
    );
  });
});

describe('stacking as a grid', () => {
  test('lets nothing overlap', () => {
    fc.assert(
      fc.property(blocks, (all) => {
        const stacked = after(all, grid(all));
        stacked.forEach((one, i) => {
          for (const other of stacked.slice(i + 1)) {
            expect(intersects(one.bounds, other.bounds)).toBe(false);
          }
        });
      }),
    );
  });

  test('begins where the topmost and leftmost lay, and keeps the order in which one reads', () => {
    const at = (x: number, y: number, id: string): Block => ({
      ids: [id],
      bounds: { x, y, width: 200, height: 100 },
    });
    const all = [at(500, 10, 'b'), at(0, 400, 'c'), at(20, 0, 'a'), at(300, 420, 'd')];
    const ids = grid(all).map(({ block }) => block.ids[0]);
    expect(ids).toEqual(['a', 'b', 'c', 'd']);
    const stacked = after(all, grid(all)).map(({ bounds: { x, y } }) => [x, y]);
    expect(stacked).toContainEqual([0, 0]);
    expect(stacked).toContainEqual([220, 120]);
  });
});

describe('the pile', () => {
  const items = (ids: string) =>
    ids.split('').map((id, i) => ({ ...note(id, [0, 0]), order: `a${i}` }));
  const all = (_a: string, _b: string) => true;
  const after2 = (ids: string, chosen: string, step: Step, touches = all) => {
    const before = items(ids);
    const lifts = pile(before, new Set(chosen), step, touches);
    return before
      .map((item) => ({ ...item, ...lifts.find(({ id }) => id === item.id) }))
      .toSorted(byOrder)
      .map(({ id }) => id)
      .join('');
  };

  test('brings items to the front or back, one step up or down, and keeps their order', () => {
    expect(after2('abcde', 'bd', 'front')).toBe('acebd');
    expect(after2('abcde', 'bd', 'back')).toBe('bdace');
    expect(after2('abcde', 'b', 'forward')).toBe('acbde');
    expect(after2('abcde', 'd', 'backward')).toBe('abdce');
    expect(after2('abcde', 'ab', 'forward')).toBe('cabde');
  });

  test('one step goes past what it touches, however much lies between', () => {
    const onlyE = (a: string, b: string) => [a, b].includes('e');
    expect(after2('abcde', 'b', 'forward', onlyE)).toBe('acdeb');
    expect(pile(items('abcde'), new Set('b'), 'backward', onlyE)).toEqual([]);
  });

  test('what lies there already changes nothing', () => {
    expect(pile(items('abc'), new Set('c'), 'front', all)).toEqual([]);
    expect(pile(items('abc'), new Set('ab'), 'back', all)).toEqual([]);
    expect(pile(items('abc'), new Set('abc'), 'front', all)).toEqual([]);
  });
});
