import { expect, test } from 'vitest';
import { attendanceOf } from '../src/ui/follow/attendance.ts';
import { ANNA, board, FATMA, JOOST } from './panels/room.ts';

const { settings } = board();
const people = [
  { id: ANNA, name: 'Anna', municipality: 'GM0228', role: 'executive' },
  { id: FATMA, name: 'Fatma', municipality: 'GM0228', role: 'council' },
  { id: JOOST, name: 'Joost', municipality: 'GM0267', role: 'executive' },
  {
    id: 'p'.repeat(22),
    name: 'Proefdeelnemer 1',
    municipality: 'GM0267',
    role: 'council',
    rehearsal: true as const,
  },
];

test('counts who is here by partner and role; who left and who is simulated is missing', () => {
  if (!settings) throw new Error('the room has settings');
  const here = new Set([ANNA, FATMA, 'p'.repeat(22)]);
  const { rows, present, all } = attendanceOf(settings, people, here);
  const counts = rows.map((row) => [
    row.partner.name,
    ...row.here.map(({ role, count }) => `${role.id} ${count}`),
  ]);
  expect(counts).toEqual([
    ['Ede', 'council 1', 'executive 1', 'civilService 0'],
    ['Nijkerk', 'council 0', 'executive 0', 'civilService 0'],
  ]);
  expect([present, all]).toEqual([2, 6]);
});
