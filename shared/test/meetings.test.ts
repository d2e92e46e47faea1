import { lastTime, meetingAt, roundsByMeeting } from '@samenspel/shared/insight';
import { defaultLevels } from '@samenspel/shared/reference';
import type { Round } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';

/** The second meeting begins at 100, the third at 200. */
const MEETINGS = [{ startedAt: 100 }, { startedAt: 200 }];

const round = (number: number, openedAt: number, change: Partial<Round> = {}): Round => ({
  id: `r${number}`,
  number,
  questions: ['self'],
  anonymous: false,
  lanes: [{ id: 'whole', title: 'Samenwerking' }],
  ladder: defaultLevels('nl'),
  phase: 'closed',
  openedAt,
  ...change,
});

test.each([
  ['before there were meetings', [], 500, 1],
  ['before the second begins', MEETINGS, 99, 1],
  ['at its very beginning', MEETINGS, 100, 2],
  ['in the second', MEETINGS, 199, 2],
  ['long after the last began', MEETINGS, 9999, 3],
] as const)('%s', (_, meetings, moment, meeting) => {
  expect(meetingAt(meetings, moment)).toBe(meeting);
});

test('rounds by meeting, the newest first; a meeting without any is left out', () => {
  const rounds = [round(1, 10), round(3, 230), round(2, 20), round(4, 240)];
  expect(
    roundsByMeeting(rounds, MEETINGS).map((group) => [
      group.meeting,
      group.rounds.map(({ id }) => id),
    ]),
  ).toEqual([
    [3, ['r4', 'r3']],
    [1, ['r2', 'r1']],
  ]);
});

describe('what a round is held against', () => {
  const now = round(9, 250, { phase: 'revealed' });
  const held = (...before: Round[]) => lastTime(now, [...before, now], MEETINGS)?.id;

  test('the last closed round of the last meeting that has one, not of this meeting', () => {
    expect(held(round(1, 10), round(2, 110), round(3, 120), round(4, 210))).toBe('r3');
    expect(held(round(1, 10), round(2, 20))).toBe('r2');
    expect(held(round(4, 210))).toBeUndefined();
  });

  test('in a first meeting nothing', () => {
    expect(lastTime(now, [round(1, 10), now], [])).toBeUndefined();
  });

  const OTHER: readonly (readonly [string, Partial<Round>])[] = [
    ['it asked something else', { questions: ['ambition', 'partners'] }],
    ['it was anonymous', { anonymous: true }],
    ['it was a rehearsal', { rehearsal: true }],
    ['it asked about other subjects', { lanes: [{ id: 'energie', title: 'Energie' }] }],
    ['it was never closed', { phase: 'revealed' }],
  ];

  test.each(OTHER)('not when %s: then the one before', (_, change) => {
    expect(held(round(1, 110), round(2, 120, change))).toBe('r1');
  });

  test('more subjects or questions than last time is still the same question', () => {
    const wider = round(9, 250, {
      questions: ['self', 'ambition'],
      lanes: [...now.lanes, { id: 'energie', title: 'Energie' }],
    });
    expect(lastTime(wider, [round(1, 10), wider], MEETINGS)?.id).toBe('r1');
    const ambition = round(9, 250, { questions: ['ambition'] });
    expect(lastTime(ambition, [round(1, 10), ambition], MEETINGS)).toBeUndefined();
  });
});
