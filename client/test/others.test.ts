import type { Presence } from '@samenspel/shared/protocol';
import { describe, expect, test } from 'vitest';
import { createOthers } from '../src/canvas/others.ts';
import { ME } from './support/workbench.ts';

const board = {
  settings: undefined,
  participants: new Map([[ME, { id: ME, name: 'Fatma', municipality: 'GM0203', role: 'council' }]]),
};
const at = (x: number, y: number): Presence => ({ participant: ME, cursor: [x, y] });

describe("somebody else's pointer", () => {
  test('glides to where it is, and then asks for no more frames until it fades', () => {
    const others = createOthers(() => false);
    others.frame(new Map([[1, at(0, 0)]]), board, 0);
    const there = new Map([[1, at(100, 0)]]);
    const way = others.frame(there, board, 16);
    const [x] = way.others[0]?.cursor ?? [];
    expect(x).toBeGreaterThan(0);
    expect(x).toBeLessThan(100);
    expect(way.again).toBe(0);
    let now = 16;
    let frame = way;
    while (frame.again === 0 && now < 2000) frame = others.frame(there, board, (now += 16));
    expect(frame.others[0]?.cursor).toEqual([100, 0]);
    expect(frame.again).toBeGreaterThan(1000);
    const faded = others.frame(there, board, 60_000);
    expect(faded.others[0]?.strength).toBeLessThan(0.5);
    expect(faded.again).toBeUndefined();
  });

  test('is at once where it is for who wants no motion', () => {
    const others = createOthers(() => true);
    others.frame(new Map([[1, at(0, 0)]]), board, 0);
    const frame = others.frame(new Map([[1, at(100, 50)]]), board, 16);
    expect(frame.others[0]?.cursor).toEqual([100, 50]);
  });

  test('goes with its window, and is not drawn for who is not known', () => {
    const others = createOthers(() => true);
    expect(others.frame(new Map([[1, at(0, 0)]]), board, 0).others).toHaveLength(1);
    expect(others.frame(new Map(), board, 16).others).toEqual([]);
    const stranger = { ...at(0, 0), participant: 'ZZZZZZZZZZZZZZZZZZZZZZ' };
    expect(others.frame(new Map([[1, stranger]]), board, 32).others).toEqual([]);
  });
});
