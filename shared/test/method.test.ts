import { type Method, NO_METHOD } from '@samenspel/shared/document';
import type { Level, Step } from '@samenspel/shared/records';
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
    const paused = after([{ type: 'startTimer', seconds: 60 }, { type: 'pauseTimer' }]);
    expect(paused.timer).toEqual({ state: 'paused', left: 59_000 });
    const more = after([{ type: 'addTime', seconds: 30 }, { type: 'resumeTimer' }], paused);
    expect(more.timer).toEqual({ state: 'running', endsAt: 1000 + 89_000 });
    expect(after([{ type: 'stopTimer' }], more).timer).toBeNull();
  });

  test('time that is added after the end counts from now', () => {
    const ended: Method = { ...NO_METHOD, timer: { state: 'running', endsAt: 10 } };
    const result = applyMethod(ended, { type: 'addTime', seconds: 60 }, at(5000));
    expect(result).toMatchObject({ method: { timer: { endsAt: 65_000 } } });
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
    const focus: MethodCommand = {
      type: 'focus',
      target: { kind: 'lane', lane: 'whole' },
      spotlight: false,
    };
    expect([after([focus]).focus?.seq, after([focus, focus]).focus?.seq]).toEqual([1, 2]);
  });
});

describe('any commands in any order', () => {
  const commands = parsedOf(FacilitatorCommand).filter(isMethodCommand);

  test('asked twice is asked once, but for what adds time or takes people somewhere', () => {
    fc.assert(
      fc.property(fc.array(commands, { maxLength: 12 }), commands, (before, last) => {
        if (last.type === 'addTime' || last.type === 'focus') return;
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
