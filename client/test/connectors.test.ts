import type { Connector, Item, Point, Shape } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { carriedConnectors } from '../src/canvas/carried.ts';
import { createItemScenes, itemAt } from '../src/canvas/itemScene.ts';
import { ME, note } from './support/workbench.ts';

const base = {
  size: [0, 0] as [number, number],
  order: 'a9',
  style: { colour: 'ink' } as const,
  by: ME,
};

function connector(
  from: Connector['from'],
  to: Connector['to'],
  route: Connector['route'] = 'straight',
): Connector {
  const heads: Connector['heads'] = ['none', 'arrow'];
  return { ...base, id: 'line', type: 'connector', pos: [0, 0], from, to, route, heads, text: '' };
}

function shape(id: string, pos: Point, form: Shape['form'], angle?: number): Shape {
  return {
    ...base,
    id,
    type: 'shape',
    pos,
    size: [100, 100],
    form,
    text: '',
    ...(angle && { angle }),
  };
}

function sceneOf(...items: Item[]) {
  const records = new Map(items.map((item) => [item.id, item]));
  return { records, scene: createItemScenes().of({ items: records, lanes: ['whole'] }) };
}

function pointsOf(...items: Item[]): readonly Point[] {
  const { scene } = sceneOf(...items);
  return scene.items.find(({ item }) => item.id === 'line')?.layout.line?.points ?? [];
}

describe('a connector', () => {
  const a = note('a', [0, 0]);
  const b = note('b', [400, 0]);

  test('runs from edge to edge of what it sticks to, not into it', () => {
    const [from, to] = pointsOf(a, b, connector({ item: 'a' }, { item: 'b' }));
    expect(from?.[0]).toBeCloseTo(204, 0);
    expect(to?.[0]).toBeCloseTo(396, 0);
  });

  test('stops at the round edge of an ellipse, and at the slant of a diamond', () => {
    const free: Connector['from'] = { by: [-300, -300] };
    const corner = (form: Shape['form']) =>
      pointsOf(shape('b', [0, 0], form), connector(free, { item: 'b' })).at(-1);
    const away = (form: Shape['form']) => 50 - (corner(form)?.[0] ?? Number.NaN);
    expect(away('rectangle')).toBeCloseTo(50 + 4 * Math.SQRT1_2, 0);
    expect(away('ellipse')).toBeCloseTo(50 * Math.SQRT1_2 + 4 * Math.SQRT1_2, 0);
    expect(away('diamond')).toBeCloseTo(25 + 4 * Math.SQRT1_2, 0);
  });

  test('stops at the edge of what is turned', () => {
    const line = connector({ by: [-300, 50] }, { item: 'b' });
    const flat = pointsOf(shape('b', [0, 0], 'rectangle'), line).at(-1);
    const onPoint = pointsOf(shape('b', [0, 0], 'rectangle', 45), line).at(-1);
    expect(flat?.[0]).toBeCloseTo(-4, 0);
    expect(onPoint?.[0]).toBeCloseTo(50 - 50 * Math.SQRT2 - 4, 0);
  });

  test('follows what it sticks to, and is not drawn while that is not there', () => {
    const line = connector({ item: 'a' }, { item: 'b' });
    const scenes = createItemScenes();
    const of = (...items: Item[]) =>
      scenes.of({ items: new Map(items.map((item) => [item.id, item])), lanes: ['whole'] });
    const xOf = (...items: Item[]) =>
      of(...items)
        .items.find(({ item }) => item.id === 'line')
        ?.layout.line?.points.at(-1)?.[0];
    expect(xOf(a, b, line)).toBeCloseTo(396, 0);
    expect(xOf(a, { ...b, pos: [800, 0] }, line)).toBeCloseTo(796, 0);
    expect(xOf(a, line)).toBeUndefined();
    expect(xOf(a, b, line)).toBeCloseTo(396, 0);
  });

  test('is carried along by a move of one of the two, while it lasts', () => {
    const { records, scene } = sceneOf(a, b, connector({ item: 'a' }, { item: 'b' }));
    const [carried] = carriedConnectors(scene, records, new Set(['b']), [0, 500]);
    expect(carried?.layout.line?.points.at(-1)?.[1]).toBeGreaterThan(380);
    expect(carriedConnectors(scene, records, new Set(['c']), [0, 500])).toEqual([]);
  });

  test('bends at right angles when it is an elbow', () => {
    const low = note('b', [400, 300]);
    const points = pointsOf(a, low, connector({ item: 'a' }, { item: 'b' }, 'elbow'));
    expect(points).toHaveLength(4);
    points.slice(1).forEach((point, i) => {
      const before = points[i] ?? point;
      expect(point[0] === before[0] || point[1] === before[1]).toBe(true);
    });
  });

  test('is hit on its line, also on a curve, and not beside it', () => {
    const line = connector({ by: [0, 0] }, { by: [400, 200] }, 'curved');
    const { scene } = sceneOf(line);
    const halfway: Point = [200, 100];
    expect(itemAt(scene, ...halfway, 2)).toBe('line');
    expect(itemAt(scene, 380, 20, 2)).toBeUndefined();
  });
});

describe('a shape', () => {
  test('that is empty is hit on its edge; one that is filled or has words anywhere', () => {
    const empty = shape('a', [0, 0], 'rectangle');
    const at = (item: Shape) => itemAt(sceneOf(item).scene, 50, 50, 2);
    expect(at(empty)).toBeUndefined();
    expect(itemAt(sceneOf(empty).scene, 1, 50, 2)).toBe('a');
    expect(at({ ...empty, style: { colour: 'ink', fill: 'tint' } })).toBe('a');
    expect(at({ ...empty, text: 'Regio' })).toBe('a');
  });

  test('that is turned is hit where it is drawn', () => {
    const wide: Shape = {
      ...shape('a', [0, 0], 'rectangle', 90),
      size: [200, 40],
      style: { colour: 'ink', fill: 'solid' },
    };
    const { scene } = sceneOf(wide);
    expect(itemAt(scene, 100, -60, 0)).toBe('a');
    expect(itemAt(scene, 10, 20, 0)).toBeUndefined();
  });
});
