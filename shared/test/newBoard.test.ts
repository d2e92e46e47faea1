import { readItems, readLanes, readSettings } from '@samenspel/shared/document';
import { newBoard } from '@samenspel/shared/session';
import { expect, test } from 'vitest';

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
