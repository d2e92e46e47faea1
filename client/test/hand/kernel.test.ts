import { middleOf, type Point, type Rect, type Shape, turnPoint } from '@samenspel/shared/records';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LEAST, type Measure, type Part } from '../../src/tools/transform/measure.ts';
import { resizeOne, type Sides } from '../../src/tools/transform/resize.ts';
import { scaleSeveral } from '../../src/tools/transform/scale.ts';
import { normal, turnAll, turnBetween } from '../../src/tools/transform/turn.ts';
import { ME } from '../support/workbench.ts';

const FREE = { ratio: false, centre: false };
const asAsked: Measure = (_item, size) => size;

function part(box: Rect, angle = 0, resizes: Part['resizes'] = 'free', id = 'a'): Part {
  const item: Shape = {
    id,
    type: 'shape',
    form: 'rectangle',
    pos: [box.x, box.y],
    size: [box.width, box.height],
    order: 'a0',
    style: { colour: 'ink' },
    by: ME,
    text: '',
    ...(angle !== 0 && { angle }),
  };
  return { item, box, resizes, turns: true };
}

const SIDES = [-1, 0, 1] as const;
const sides = fc
  .tuple(fc.constantFrom(...SIDES), fc.constantFrom(...SIDES))
  .filter(([h, v]) => h !== 0 || v !== 0);
const whole = (min: number, max: number) => fc.integer({ min, max });
const box = fc.record({
  x: whole(-5000, 5000),
  y: whole(-5000, 5000),
  width: whole(LEAST, 900),
  height: whole(LEAST, 900),
});
const by = fc.tuple(whole(-1500, 1500), whole(-1500, 1500));
const angle = fc.oneof(fc.constant(0), whole(-179, 180));

/** The board point at a part of a box, as it is turned. */
function pointIn(rect: Rect, turned: number, [u, v]: Point): Point {
  const middle = middleOf(rect);
  return turnPoint([middle[0] + u * rect.width, middle[1] + v * rect.height], middle, turned);
}

function boxAfter({ item, box: before }: Part, change: ReturnType<typeof resizeOne>): Rect {
  const [width, height] = change.size ?? [before.width, before.height];
  expect(change.id).toBe(item.id);
  return { x: change.pos[0], y: change.pos[1], width, height };
}

function expectNear(a: Point, b: Point, most = 0.05) {
  expect(Math.hypot(a[0] - b[0], a[1] - b[1])).toBeLessThanOrEqual(most);
}

describe('pulling one item at a handle', () => {
  test('what lies opposite stays where it is, however the item is turned', () => {
    fc.assert(
      fc.property(box, angle, sides, by, fc.boolean(), (rect, turn, at: Sides, pull, ratio) => {
        const one = part(rect, turn);
        const after = boxAfter(one, resizeOne(one, at, pull, { ratio, centre: false }, asAsked));
        const still: Point = [-at[0] / 2, -at[1] / 2];
        expectNear(pointIn(rect, turn, still), pointIn(after, turn, still), 0.8);
      }),
    );
  });

  test('with alt its middle stays', () => {
    fc.assert(
      fc.property(box, angle, sides, by, (rect, turn, at: Sides, pull) => {
        const one = part(rect, turn);
        const after = boxAfter(
          one,
          resizeOne(one, at, pull, { ratio: false, centre: true }, asAsked),
        );
        expectNear(middleOf(rect), middleOf(after));
      }),
    );
  });

  test('it never becomes smaller than the least, nor turns inside out', () => {
    fc.assert(
      fc.property(box, angle, sides, by, fc.boolean(), (rect, turn, at: Sides, pull, ratio) => {
        const one = part(rect, turn);
        const after = boxAfter(one, resizeOne(one, at, pull, { ratio, centre: false }, asAsked));
        expect(Math.min(after.width, after.height)).toBeGreaterThanOrEqual(LEAST);
      }),
    );
  });

  test('a pull that goes nowhere changes nothing', () => {
    fc.assert(
      fc.property(box, angle, sides, fc.boolean(), (rect, turn, at: Sides, ratio) => {
        const one = part(rect, turn);
        const change = resizeOne(one, at, [0, 0], { ratio, centre: ratio }, asAsked);
        expect(boxAfter(one, change)).toEqual(rect);
      }),
    );
  });

  test('the handle follows the pointer', () => {
    fc.assert(
      fc.property(box, angle, sides, by, (rect, turn, at: Sides, pull) => {
        const one = part(rect, turn);
        const after = boxAfter(one, resizeOne(one, at, pull, FREE, asAsked));
        if (after.width === LEAST || after.height === LEAST) return;
        const corner: Point = [at[0] / 2, at[1] / 2];
        const [x, y] = pointIn(rect, turn, corner);
        const wanted = turnPoint([x + pull[0], y + pull[1]], pointIn(after, turn, corner), -turn);
        const [gotX, gotY] = pointIn(after, turn, corner);
        if (at[0] !== 0) expect(Math.abs(wanted[0] - gotX)).toBeLessThan(1);
        if (at[1] !== 0) expect(Math.abs(wanted[1] - gotY)).toBeLessThan(1);
      }),
    );
  });

  test('a picture keeps its ratio; with shift anything does', () => {
    fc.assert(
      fc.property(box, sides, by, fc.boolean(), (rect, at: Sides, pull, image) => {
        const one = part(rect, 0, image ? 'ratio' : 'free');
        const { width, height } = boxAfter(
          one,
          resizeOne(one, at, pull, { ratio: !image, centre: false }, asAsked),
        );
        const scale = Math.max(width / rect.width, height / rect.height);
        expect(Math.abs(width - rect.width * scale)).toBeLessThan(1 + rect.width / rect.height);
        expect(Math.abs(height - rect.height * scale)).toBeLessThan(1 + rect.height / rect.width);
      }),
    );
  });

  test('what needs more room for its words grows downwards, and upwards from its lower edge', () => {
    const wordy: Measure = (_item, [width, height]) => [width, Math.max(height, 300)];
    const one = part({ x: 0, y: 0, width: 200, height: 100 });
    expect(resizeOne(one, [1, 0], [-100, 0], FREE, wordy)).toEqual({
      id: 'a',
      pos: [0, 0],
      size: [100, 100],
    });
    const tall = part({ x: 0, y: 0, width: 200, height: 400 });
    expect(resizeOne(tall, [0, -1], [0, 250], FREE, wordy).pos).toEqual([0, 100]);
  });
});

describe('pulling several at the box round them', () => {
  const round = { x: 0, y: 0, width: 400, height: 200 };
  const two = () => [
    part({ x: 0, y: 0, width: 100, height: 100 }, 0, 'free', 'a'),
    part({ x: 300, y: 100, width: 100, height: 100 }, 0, 'free', 'b'),
  ];

  test('they lie in it as before', () => {
    expect(scaleSeveral(two(), round, [1, 1], [400, 100], FREE, asAsked)).toEqual([
      { id: 'a', pos: [0, 0], size: [200, 150] },
      { id: 'b', pos: [600, 150], size: [200, 150] },
    ]);
  });

  test('what is turned or keeps its ratio is pulled evenly, with all the others', () => {
    const turned = [...two(), part({ x: 150, y: 50, width: 100, height: 100 }, 45, 'free', 'c')];
    for (const { size } of scaleSeveral(turned, round, [1, 0], [400, 0], FREE, asAsked)) {
      expect(size).toEqual([200, 200]);
    }
  });

  test('the smallest stays as large as it must be', () => {
    const changes = scaleSeveral(two(), round, [-1, -1], [5000, 5000], FREE, asAsked);
    for (const { size } of changes) expect(size).toEqual([LEAST, LEAST]);
  });

  test('a pull that goes nowhere changes nothing', () => {
    const boxes = fc.array(box, { minLength: 2, maxLength: 6 });
    fc.assert(
      fc.property(boxes, sides, (rects, at: Sides) => {
        const parts = rects.map((rect, i) => part(rect, i === 1 ? 30 : 0, 'free', `i${i}`));
        const changes = scaleSeveral(parts, round, at, [0, 0], FREE, asAsked);
        changes.forEach(({ pos, size }, i) => {
          expect(pos).toEqual(parts[i]?.item.pos);
          expect(size).toEqual(parts[i]?.item.size);
        });
      }),
    );
  });
});

describe('turning', () => {
  test('there and back is where it was; distances to the middle stay', () => {
    fc.assert(
      fc.property(box, box, whole(-360, 360), (a, b, turn) => {
        const parts = [part(a, 0, 'free', 'a'), part(b, 10, 'free', 'b')];
        const round: Point = [100, 100];
        const there = turnAll(parts, round, turn);
        const back = turnAll(
          parts.map((one, i) => {
            const { pos, angle: now } = there[i] ?? one.item;
            return part({ ...one.box, x: pos[0], y: pos[1] }, now, 'free', one.item.id);
          }),
          round,
          -turn,
        );
        back.forEach(({ pos, angle: now }, i) => {
          expectNear(pos, parts[i]?.item.pos ?? [NaN, NaN]);
          expect(now).toBe(i === 0 ? 0 : 10);
        });
      }),
    );
  });

  test('an angle is told between -180 and 180', () => {
    fc.assert(
      fc.property(fc.double({ min: -2000, max: 2000, noNaN: true }), (degrees) => {
        expect(normal(degrees)).toBeGreaterThan(-180.05);
        expect(normal(degrees)).toBeLessThanOrEqual(180);
      }),
    );
    expect([normal(-180), normal(190), normal(360), normal(-15)]).toEqual([180, -170, 0, -15]);
  });

  test('with shift it comes to whole steps of fifteen degrees', () => {
    const by = turnBetween([100, 0], [0, 97], [0, 0], 7, true);
    expect(7 + by).toBe(90);
    expect(turnBetween([100, 0], [0, 100], [0, 0], 7, false)).toBeCloseTo(90);
  });

  test('what does not turn only goes along', () => {
    const note = { ...part({ x: 100, y: 0, width: 10, height: 10 }), turns: false };
    expect(turnAll([note], [0, 5], 90)).toEqual([{ id: 'a', pos: [-5, 105] }]);
  });
});
