import { setDone, setProfile, takeBackMarker } from '@samenspel/shared/commands';
import { expect, test } from 'vitest';
import { saysWho } from '../src/pages/join/saysWho.ts';
import { round, showing } from './guide/rounds.ts';
import { ANNA, board, JOOST, marker, markers } from './panels/room.ts';

const [EDE, NIJKERK, BARNEVELD] = ['GM0228', 'GM0267', 'GM0203'];
const anna = (municipality: string, role = 'executive') => ({ name: 'Anna', municipality, role });

test('from another partner one answers anew what was said for the old one, and what is now the own', () => {
  const placed = markers(
    marker(ANNA, { about: EDE }),
    marker(ANNA, { about: NIJKERK }),
    marker(ANNA, { about: BARNEVELD }),
    marker(JOOST, { about: NIJKERK }),
  );
  const method = showing(round({ questions: ['self', 'partners'] }));
  const state = board({ method, markers: placed, done: new Set(['r1']) });
  const back = (about: string | undefined) =>
    takeBackMarker({
      round: 'r1',
      subject: { lane: 'energie', about: about ?? '', kind: 'now' },
    });
  expect(saysWho(state, anna('GM0267'))).toEqual([
    back(EDE),
    back(NIJKERK),
    setDone({ round: 'r1', done: false }),
    setProfile(anna('GM0267')),
  ]);
  // Another name or role says the same about the same.
  expect(saysWho(state, anna('GM0228', 'council'))).toEqual([
    setProfile(anna('GM0228', 'council')),
  ]);
});

test('what a closed round shows is fixed: who switches then only says so', () => {
  const method = showing(round({ phase: 'closed' }));
  const state = board({ method, markers: markers(marker(ANNA)) });
  expect(saysWho(state, anna('GM0267'))).toEqual([setProfile(anna('GM0267'))]);
});
