import { type Method, NO_METHOD } from '@samenspel/shared/document';
import { type Level, NO_LOCKS, type Step } from '@samenspel/shared/records';
import { suggestedStep } from '@samenspel/shared/reference';
import {
  applyMethod,
  isMethodCommand,
  FacilitatorCommand,
  type MethodCommand,
  type MethodContext,
} from '@samenspel/shared/session';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { parsedOf } from './support/arbitrary.ts';

const LADDER: Level[] = [{ id: 'know', name: 'Elkaar kennen', description: '', roles: {} }];
const at = (now: number): MethodContext => ({
  now,
  ladder: LADDER,
  titleOf: (id) => (id === 'gone' ? undefined : `titel van ${id}`),
  rehearsing: false,
});

function after(commands: readonly MethodCommand[], start = NO_METHOD): Method {
  return commands.reduce((method, command, i) => {
    const result = applyMethod(method, command, at(i * 1000));
    if (!result.ok) throw new Error(`${command.type}: ${result.refusal}`);
    return result.method;
  }, start);
}

function refusal(method: Method, command: MethodCommand): string | undefined {
  const result = applyMethod(method, command, at(0));
  return result.ok ? undefined : result.refusal;
}

const open = (round: string): MethodCommand => ({
  type: 'openRound',
  round,
  lanes: ['whole', 'energie', 'gone'],
  questions: ['self', 'self'],
  anonymous: false,
});

describe('rounds', () => {
  test('a round keeps what was asked: lanes as they are called, the ladder, each question once', () => {
    const { rounds, shown } = after([open('a')]);
    expect(shown).toBe('a');
    expect(rounds.get('a')).toEqual({
      id: 'a',
      number: 1,
      questions: ['self'],
      anonymous: false,
      lanes: [
        { id: 'whole', title: 'titel van whole' },
        { id: 'energie', title: 'titel van energie' },
      ],
      ladder: LADDER,
      phase: 'placing',
      after: 'open',
      openedAt: 0,
    });
  });

  test('a round about nothing that is there is none', () => {
    expect(refusal(NO_METHOD, { ...open('a'), lanes: ['gone'] } as MethodCommand)).toBe(
      'unknown-id',
    );
  });

  test('a new round closes the one that was revealed, and says what is to be kept of it', () => {
    const revealed = after([open('a'), { type: 'revealRound', round: 'a' }]);
    const result = applyMethod(revealed, open('b'), at(5000));
    expect(result).toMatchObject({ ok: true, kept: [{ round: 'a', moment: 'closed' }] });
    if (!result.ok) return;
    expect(result.method.rounds.get('a')).toMatchObject({ phase: 'closed', closedAt: 5000 });
    expect(result.method.rounds.get('b')).toMatchObject({ number: 2, phase: 'placing' });
  });

  test('a round that is given up leaves no trace but its name, and what was shown before comes back', () => {
    const before = after([
      open('a'),
      { type: 'revealRound', round: 'a' },
      { type: 'closeRound', round: 'a' },
    ]);
    const gone = after([open('b'), { type: 'cancelRound', round: 'b' }], before);
    expect(gone).toEqual({ ...before, gone: ['b'] });
    expect(refusal(gone, open('b'))).toBe('round-over');
    // From the free board one comes back to the free board.
    const free = after([{ type: 'showFreeBoard' }], before);
    const again = after([open('c'), { type: 'cancelRound', round: 'c' }], free);
    expect(again.shown).toBe('open');
  });
});

describe('the timer', () => {
  test('runs, is paused with what was left, and goes on from there', () => {
    // Each command comes a second after the one before it.
    const paused = after([{ type: 'startTimer', timer: 'a', seconds: 60 }, { type: 'pauseTimer' }]);
    expect(paused.timer).toEqual({ id: 'a', seconds: 60, state: 'paused', left: 59_000 });
    const more = after(
      [{ type: 'extendTimer', timer: 'a', seconds: 90 }, { type: 'resumeTimer' }],
      paused,
    );
    expect(more.timer).toEqual({ id: 'a', seconds: 90, state: 'running', endsAt: 1000 + 89_000 });
    expect(after([{ type: 'stopTimer' }], more).timer).toBeNull();
  });

  test('two facilitators who start it, or who add a minute at once, do that once', () => {
    const start: MethodCommand = { type: 'startTimer', timer: 'a', seconds: 60 };
    const minute: MethodCommand = { type: 'extendTimer', timer: 'a', seconds: 120 };
    const led = after([start, start, minute, minute]);
    expect(led.timer).toEqual({ id: 'a', seconds: 120, state: 'running', endsAt: 120_000 });
    // Never shorter, and never another timer than was meant.
    expect(after([{ ...minute, seconds: 30 }], led).timer).toEqual(led.timer);
    expect(after([{ ...minute, timer: 'b', seconds: 300 }], led).timer).toEqual(led.timer);
  });
});

describe('the agenda', () => {
  const step = (id: string): Step => ({
    id,
    kind: 'tasks',
    title: '',
    instruction: { nl: '', en: '' },
    minutes: 5,
    mayEdit: true,
    mayPlace: true,
    mayVote: true,
    mayAgree: true,
  });

  test('goes to a step it has, and stays there while that step stays', () => {
    const there = after([
      { type: 'setAgenda', steps: [step('a'), step('b')] },
      { type: 'goToStep', step: 'b' },
    ]);
    expect(there.agenda.current).toBe('b');
    expect(refusal(there, { type: 'goToStep', step: 'c' })).toBe('unknown-id');
    expect(after([{ type: 'setAgenda', steps: [step('b')] }], there).agenda.current).toBe('b');
    expect(after([{ type: 'setAgenda', steps: [step('a')] }], there).agenda.current).toBeNull();
  });

  test('two places to look at that are alike are told apart', () => {
    const focus = (id: string): MethodCommand => ({
      type: 'focus',
      focus: id,
      target: { kind: 'lane', lane: 'whole' },
      spotlight: true,
    });
    const [once, again] = [after([focus('a')]).focus, after([focus('a'), focus('b')]).focus];
    expect([once?.id, again?.id]).toEqual(['a', 'b']);
    expect(after([focus('a'), { type: 'endFocus' }]).focus).toBeNull();
  });
});

describe('the next meeting', () => {
  const step = { ...suggestedStep('tasks', 'a'), mayEdit: false };
  const talked = after([
    { type: 'setAgenda', steps: [step, { ...step, id: 'b' }] },
    { type: 'goToStep', step: 'b' },
    open('r1'),
    { type: 'revealRound', round: 'r1' },
    { type: 'setLocks', canvas: true, markers: true },
    { type: 'startTimer', timer: 'a', seconds: 60 },
  ]);

  test('closes what was talked about, keeps it on the board, and begins the agenda anew, unlocked', () => {
    const result = applyMethod(talked, { type: 'startMeeting', meeting: 'm2' }, at(9000));
    expect(result).toMatchObject({ ok: true, kept: [{ round: 'r1', moment: 'closed' }] });
    if (!result.ok) return;
    const { meetings, rounds, shown, agenda, locks, timer } = result.method;
    expect(meetings).toEqual([{ id: 'm2', startedAt: 9000 }]);
    expect([rounds.get('r1')?.phase, shown]).toEqual(['closed', 'r1']);
    expect([agenda.current, timer, locks]).toEqual(['a', null, NO_LOCKS]);
  });

  test('asked twice is one meeting, and not while people place', () => {
    const twice = after(
      [
        { type: 'startMeeting', meeting: 'm2' },
        { type: 'startMeeting', meeting: 'm2' },
      ],
      talked,
    );
    expect(twice.meetings).toHaveLength(1);
    const placing = after([open('r2')], twice);
    expect(refusal(placing, { type: 'startMeeting', meeting: 'm3' })).toBe('round-running');
  });
});

describe('any commands in any order', () => {
  const commands = parsedOf(FacilitatorCommand).filter(isMethodCommand);

  test('asked twice is asked once', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), commands, (before, last) => {
        const start = before.reduce((method, command) => {
          const result = applyMethod(method, command, at(0));
          return result.ok ? result.method : method;
        }, NO_METHOD);
        const once = applyMethod(start, last, at(0));
        if (!once.ok) return;
        const twice = applyMethod(once.method, last, at(0));
        expect(twice).toMatchObject({ ok: true, method: once.method, kept: [] });
      }),
    );
  });

  test('at most one round is open, and what was closed stays as it was', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 20 }), (list) => {
        let method = NO_METHOD;
        list.forEach((command, i) => {
          const result = applyMethod(method, command, at(i));
          if (!result.ok) return;
          for (const round of method.rounds.values())
            if (round.phase === 'closed') expect(result.method.rounds.get(round.id)).toEqual(round);
          method = result.method;
          const running = [...method.rounds.values()].filter(({ phase }) => phase !== 'closed');
          expect(running.length).toBeLessThanOrEqual(1);
        });
      }),
    );
  });
});
