import { type Method, NO_METHOD } from '@samenspel/shared/document';
import type { Focus, Round, Step, Vote } from '@samenspel/shared/records';
import { suggestedStep } from '@samenspel/shared/reference';
import { describe, expect, it } from 'vitest';
import { screenOf } from '../../src/pages/present/screen.ts';
import { board, FATMA, marker, markers, note } from '../panels/room.ts';

const step = (kind: Step['kind']): Step => ({
  ...suggestedStep(kind, kind),
  instruction: { nl: '', en: '' },
  minutes: 0,
});
const at = (kind: Step['kind']): Partial<Method> => ({
  agenda: { steps: [step(kind)], current: kind },
});
const round = (change: Partial<Round> = {}): Partial<Method> => ({
  rounds: new Map([
    [
      'r',
      {
        id: 'r',
        number: 1,
        questions: ['self'],
        anonymous: false,
        lanes: [{ id: 'whole', title: 'De samenwerking' }],
        ladder: [],
        phase: 'placing',
        openedAt: 0,
        ...change,
      },
    ],
  ]),
  shown: 'r',
});
const led = (...parts: readonly Partial<Method>[]): Method =>
  parts.reduce<Method>((method, part) => ({ ...method, ...part }), NO_METHOD);
const kindOf = (...parts: readonly Partial<Method>[]) =>
  screenOf(board({ method: led(...parts) }), undefined).kind;

describe('which screen the room sees', () => {
  it('shows the ladder where no agenda runs, and how to join until somebody stands on it', () => {
    expect(kindOf()).toBe('join');
    expect(screenOf(board({ markers: markers(marker(FATMA)) }), undefined).kind).toBe('ladder');
    expect(kindOf(round({ phase: 'revealed' }))).toBe('ladder');
  });

  it.each([
    ['welcome', 'join'],
    ['tasks', 'tasks'],
    ['place', 'ladder'],
    ['reveal', 'ladder'],
    ['discuss', 'ladder'],
    ['ambition', 'ladder'],
    ['agreements', 'agreements'],
    ['close', 'thanks'],
    ['other', 'ladder'],
  ] as const)('follows the step %s with %s', (kind, screen) => {
    expect(kindOf(at(kind))).toBe(screen);
  });

  it('R2: shows progress and nothing else while people place, whatever the step or the spotlight', () => {
    const method = led(at('discuss'), round());
    const screen = screenOf(board({ method }), { kind: 'lane', lane: 'whole' });
    expect(screen.kind).toBe('placing');
  });

  it('counts before it shows what was revealed', () => {
    const method = led(at('reveal'), round({ phase: 'revealed' }));
    expect(screenOf(board({ method, countdown: 2 }), undefined)).toEqual({
      kind: 'count',
      left: 2,
    });
    expect(screenOf(board({ method }), undefined).kind).toBe('ladder');
  });

  it('shows counts in place of markers of an anonymous round', () => {
    const method = led(at('reveal'), round({ phase: 'revealed', anonymous: true }));
    const outcome = { groups: [], reasons: [] };
    expect(screenOf(board({ method, outcome }), undefined).kind).toBe('outcome');
  });
});

describe('what the facilitator wants everybody to look at', () => {
  const look = (target: Focus['target']) =>
    screenOf(
      board({
        method: led(at('tasks')),
        items: new Map([['n', note('n', FATMA)]]),
        lanes: ['whole'],
      }),
      target,
    );

  it('lights a lane, also one that a difference is in', () => {
    expect(look({ kind: 'lane', lane: 'whole' })).toEqual({
      kind: 'ladder',
      lane: 'whole',
      gap: undefined,
    });
    expect(look({ kind: 'gap', lane: 'whole', gap: 'x' })).toEqual({
      kind: 'ladder',
      lane: 'whole',
      gap: 'x',
    });
  });

  it('shows a note by itself', () => {
    expect(look({ kind: 'item', item: 'n' })).toMatchObject({ kind: 'item', item: { id: 'n' } });
  });

  it('goes on with the step when that is gone, or is a part of the canvas', () => {
    expect(look({ kind: 'lane', lane: 'gone' }).kind).toBe('tasks');
    expect(look({ kind: 'item', item: 'gone' }).kind).toBe('tasks');
    expect(look({ kind: 'view', rect: [0, 0, 1, 1] }).kind).toBe('tasks');
  });
});

describe('a vote', () => {
  const vote = (id: string, result: Vote['result'] = null, openedAt = 0): Vote => ({
    id,
    question: id,
    budget: 3,
    openedAt,
    options: [],
    result,
  });
  const shown = (...votes: readonly Vote[]) =>
    screenOf(
      board({ method: led(at('vote'), { votes: new Map(votes.map((one) => [one.id, one])) }) }),
      undefined,
    );
  const over = { voters: 3, total: {}, roles: [] };

  it('shows the one that is open, else the newest', () => {
    expect(shown(vote('a'), vote('b', over))).toMatchObject({ vote: { id: 'a' } });
    expect(shown(vote('a', over), vote('b', over, 1))).toMatchObject({ vote: { id: 'b' } });
    expect(shown().kind).toBe('ladder');
  });
});
