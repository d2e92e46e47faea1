import { readItems, readLanes, readSettings } from '@samenspel/shared/document';
import { addFirstTasks, newBoard } from '@samenspel/shared/session';
import { expect, test } from 'vitest';
import * as Y from 'yjs';

test('a new board holds its partners and tasks, and only the whole is a lane', () => {
  const { canvas, session } = newBoard({
    title: 'Regio Leiden',
    locale: 'nl',
    template: 'empty',
    partners: [
      { kind: 'municipality', code: 'GM0546', name: 'Leiden' },
      { kind: 'municipality', code: 'GM0547', name: 'Leiderdorp' },
    ],
    tasks: [
      { title: 'Wonen', description: '' },
      { title: 'Werk', description: '' },
    ],
  });
  const items = readItems(canvas);
  expect([...items.values()].map((item) => item.type === 'task' && item.title)).toEqual([
    'Wonen',
    'Werk',
  ]);
  expect(readLanes(canvas, (id) => items.has(id))).toEqual(['whole']);
  expect(readSettings(session)?.municipalities.map((partner) => partner.short)).toEqual([
    'LEI',
    'LED',
  ]);
});

test('first tasks stand left of the ladder, no two in one place: it grows the other way', () => {
  const titles = Array.from({ length: 9 }, (_, i) => ({ title: `Opgave ${i}`, description: '' }));
  const canvas = new Y.Doc();
  addFirstTasks(canvas, titles, 2);
  const places = [...readItems(canvas).values()];
  for (const { pos, size } of places) expect(pos[0] + size[0]).toBeLessThan(0);
  expect(new Set(places.map(({ pos }) => pos.join())).size).toBe(9);
});
