import { expect, test } from 'vitest';
import {
  AS_IT_IS,
  nowChoices,
  nowValue,
  OPEN,
  wantedChoices,
  wantedValue,
  withNow,
  withWanted,
} from '../../src/ui/panels/agreed/agreedChoices.ts';
import { board } from './room.ts';

const { settings } = board();
if (!settings) throw new Error('a board has settings');

test('"good as it is" is offered once there is a level now, in place of that level', () => {
  const open = wantedChoices(settings, { now: null, wanted: null });
  expect(open.map(({ value }) => value)).not.toContain(AS_IT_IS);
  const values = wantedChoices(settings, { now: 'align', wanted: null }).map(({ value }) => value);
  expect(values.slice(0, 2)).toEqual([OPEN, AS_IT_IS]);
  expect(values).not.toContain('place:align');
});

test('"good as it is" follows the level now; another wanted level stays', () => {
  expect(withWanted({ now: 'align', wanted: null }, AS_IT_IS)).toEqual({
    now: 'align',
    wanted: 'align',
  });
  expect(withNow({ now: 'align', wanted: 'align' }, 'place:decide')).toEqual({
    now: 'decide',
    wanted: 'decide',
  });
  expect(withNow({ now: 'align', wanted: 'act' }, 'place:decide')).toEqual({
    now: 'decide',
    wanted: 'act',
  });
  expect(withNow({ now: null, wanted: null }, 'place:decide')).toEqual({
    now: 'decide',
    wanted: null,
  });
});

test('what is held is what the choice shows, also when its level has gone', () => {
  const gone = { now: 'weg', wanted: 'ook-weg' };
  expect(nowChoices(settings, gone).map(({ value }) => value)).toContain(nowValue(gone));
  expect(wantedChoices(settings, gone).map(({ value }) => value)).toContain(wantedValue(gone));
  expect(withNow(gone, OPEN)).toEqual({ now: null, wanted: 'ook-weg' });
});
