import { describe, expect, it } from 'vitest';
import { roomCell } from '../../src/pages/present/cell.ts';
import {
  fitRoom,
  lanesAcross,
  pagesOf,
  remOf,
  ROOM_MARKER,
  type RoomShape,
} from '../../src/pages/present/fit.ts';
import { placedMarkers } from '../../src/canvas/ladder/placed.ts';
import { board, markers, marker } from '../panels/room.ts';

/** The screen of a hall less margins and band, in rem. */
const HALL = { width: 77.6, height: 38.1 };
const shape = (change: Partial<RoomShape> = {}): RoomShape => ({
  ...HALL,
  levels: ['1', '2', '3', '4', '5'],
  lanes: ['a', 'b', 'c', 'd', 'e', 'f'],
  off: [],
  agreed: new Set(),
  ...change,
});

/** So many people in one cell, of two municipalities, the first twenty council, all others executive. */
function standing(count: number) {
  const people = Array.from({ length: count }, (_, i) => ({
    id: String(i).padStart(22, 'p'),
    municipality: i % 2 ? 'GM0228' : 'GM0267',
    role: i < 20 ? 'council' : 'executive',
  }));
  const crowd = board({
    participants: new Map(people.map((one) => [one.id, { ...one, name: one.id }])),
    markers: markers(...people.map((one) => marker(one.id, { about: one.municipality }))),
  });
  return placedMarkers(crowd).get('energie|decide') ?? [];
}

describe('the size of letters', () => {
  it('is 24 px at 1920 by 1080, and grows and shrinks with the screen', () => {
    expect(remOf(1920, 1080)).toBe(24);
    expect(remOf(3840, 2160)).toBe(48);
    expect(remOf(1024, 768)).toBeCloseTo(12.8);
    expect(remOf(390, 844)).toBe(12);
  });
});

describe('the ladder on the screen', () => {
  it('has six lanes side by side in a hall, fewer where they would be too narrow, and never none', () => {
    expect(lanesAcross(HALL.width)).toBe(6);
    expect(lanesAcross(400)).toBe(6);
    expect(lanesAcross(30)).toBe(1);
    expect(lanesAcross(0)).toBe(1);
  });

  it('fills the screen and nothing more', () => {
    for (const off of [[], ['none', 'unknown']] as const) {
      const { rows, columns } = fitRoom(shape({ off }));
      const last = rows.at(-1);
      const right = columns.at(-1);
      expect((last?.y ?? 0) + (last?.height ?? 0)).toBeCloseTo(HALL.height);
      expect((right?.x ?? 0) + (right?.width ?? 0)).toBeCloseTo(HALL.width);
    }
  });

  it('has room for two rows of readable markers in each cell, up to seven levels', () => {
    const { rows, columns, area } = fitRoom(shape({ levels: ['1', '2', '3', '4', '5', '6', '7'] }));
    const [row] = rows;
    const [column] = columns;
    if (!row || !column) throw new Error('a cell');
    expect(area(column, row).height).toBeGreaterThan(2 * ROOM_MARKER.least);
  });

  it('has room for ten in each cell of five lanes without agreed levels', () => {
    const { rows, columns, area } = fitRoom(shape({ lanes: ['a', 'b', 'c', 'd', 'e'] }));
    const [row] = rows;
    const [column] = columns;
    if (!row || !column) throw new Error('a cell');
    expect(roomCell(standing(10), area(column, row)).spots).toHaveLength(10);
  });

  it('gives the lane that is talked about more room than the others, and all together the same', () => {
    const { columns } = fitRoom(shape({ lit: 'b' }));
    const [a, b] = columns;
    expect(b?.width).toBeGreaterThan(1.5 * (a?.width ?? 0));
    expect(columns.reduce((sum, { width }) => sum + width, 14.6)).toBeCloseTo(HALL.width);
  });
});

describe('what does not fit', () => {
  it('goes in pages of about the same length', () => {
    expect(pagesOf([1, 2, 3, 4, 5, 6, 7], 6)).toEqual([
      [1, 2, 3, 4],
      [5, 6, 7],
    ]);
    expect(pagesOf([], 6)).toEqual([[]]);
  });

  it('becomes one marker with a count for those that look the same, and past that "+n"; nobody is lost', () => {
    const placed = standing(30);
    expect(placed).toHaveLength(30);
    const count = ({ spots, more }: ReturnType<typeof roomCell>) =>
      spots.reduce((sum, { group }) => sum + group.length, more?.count ?? 0);

    const wide = roomCell(placed, { x: 0, y: 0, width: 40, height: 10 });
    expect(wide.spots).toHaveLength(30);
    const crowded = roomCell(placed, { x: 0, y: 0, width: 10, height: 6 });
    expect(crowded.spots.map(({ group }) => group.length).toSorted((a, b) => b - a)).toEqual([
      10, 10, 5, 5,
    ]);
    expect(count(crowded)).toBe(30);
    const narrow = roomCell(placed, { x: 0, y: 0, width: 5, height: 3 });
    expect(narrow.more?.count).toBeGreaterThan(0);
    expect(count(narrow)).toBe(30);
    for (const { spots } of [wide, crowded, narrow])
      for (const { size } of spots) expect(size).toBeGreaterThanOrEqual(ROOM_MARKER.least - 0.01);
  });
});
