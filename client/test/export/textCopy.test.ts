import { expect, test } from 'vitest';
import { textCopy } from '../../src/export/textCopy.ts';
import { ANNA, board, FATMA, marker, markers, note } from '../panels/room.ts';

test('R5: what the server no longer takes can be kept as text: tasks, notes, own markers, nobody else’s', () => {
  const base = board();
  const mine = note('a', ANNA);
  const copy = textCopy({
    ...base,
    items: new Map([...base.items, [mine.id, mine]]),
    markers: markers(marker(ANNA, { reason: 'Stroomnet' }), marker(FATMA, { reason: 'geheim' })),
  });
  expect(copy).toContain('Samenwerking');
  expect(copy).toContain('Energietransitie');
  expect(copy).toContain('briefje a');
  expect(copy).toContain('Stroomnet');
  expect(copy).not.toContain('geheim');
});
