import { NO_METHOD } from '@samenspel/shared/document';
import { defaultAgenda } from '@samenspel/shared/reference';
import { OPEN_ROUND, type Round } from '@samenspel/shared/records';
import { expect, test } from 'vitest';
import { board, task } from './panels/room.ts';
import { agendaForm } from '../src/ui/lead/agendaForm.ts';
import { nextNumber, offLadder } from '../src/ui/lead/rounds.ts';
import { primaryOf, stageOf, stepsRound } from '../src/ui/lead/stage.ts';
import { changeStep, minutesFrom, moveStep } from '../src/ui/lead/stepsDraft.ts';
import {
  clockText,
  readTimer,
  timerNews,
  timerWords,
  untilChange,
} from '../src/ui/lead/timerReading.ts';
import { instructionOf, stepName } from '../src/ui/lead/words.ts';

const steps = defaultAgenda();

function round(change: Partial<Round> = {}): Round {
  return {
    id: 'r1',
    number: 1,
    questions: ['self'],
    anonymous: false,
    lanes: [{ id: 'whole', title: '' }],
    ladder: [],
    phase: 'placing',
    openedAt: 0,
    ...change,
  };
}

/** A board at a step (null: no agenda runs) on which a round is shown. */
function led(current: string | null, shown?: Round, progress: [number, number] = [0, 0]) {
  return {
    method: {
      ...NO_METHOD,
      agenda: { steps: current === null ? [] : steps, current },
      rounds: new Map(shown ? [[shown.id, shown]] : []),
      shown: shown?.id ?? OPEN_ROUND,
    },
    progress: new Map([['GM0228', progress]]),
    countdown: null,
  };
}

test('the timer counts down to the second, and past its end it stays at the end', () => {
  const length = { id: 'timer', seconds: 600 };
  const timer = { ...length, state: 'running', endsAt: 100_000 } as const;
  expect(readTimer(timer, 39_999)).toEqual({ state: 'running', seconds: 61 });
  expect(readTimer(timer, 40_000)).toEqual({ state: 'running', seconds: 60 });
  expect(readTimer(timer, 100_000)).toEqual({ state: 'over', seconds: 0 });
  expect(readTimer(timer, 900_000)).toEqual({ state: 'over', seconds: 0 });
  expect(readTimer({ ...length, state: 'paused', left: 1500 }, 0)).toEqual({
    state: 'paused',
    seconds: 2,
  });
  expect(untilChange(timer, 99_400)).toBe(600);
  expect(untilChange(timer, 99_000)).toBe(1000);
  expect(untilChange(timer, 100_000)).toBeUndefined();
  expect(untilChange({ ...length, state: 'paused', left: 1500 }, 0)).toBeUndefined();
});

test('the timer says in words what it shows', () => {
  expect([clockText(400), clockText(5), clockText(4500)]).toEqual(['06:40', '00:05', '75:00']);
  const words = (['running', 'paused', 'over'] as const).map((state) =>
    timerWords({ state, seconds: 61 }),
  );
  expect(words).toEqual(['Nog 01:01', 'Pauze, nog 01:01', 'Tijd om']);
});

test('a screen reader hears start, last minute and end of the timer, and no more', () => {
  const at = (seconds: number) => ({ state: seconds > 0 ? 'running' : 'over', seconds }) as const;
  const heard = [undefined, 62, 61, 60, 59, 2, 1, 0, 0].map((seconds) =>
    seconds === undefined ? undefined : at(seconds),
  );
  const news = heard.slice(1).map((after, i) => timerNews(heard[i], after));
  expect(news).toEqual([
    'started',
    undefined,
    'minute',
    undefined,
    undefined,
    undefined,
    'over',
    undefined,
  ]);
  expect(timerNews(at(30), { state: 'paused', seconds: 30 })).toBeUndefined();
  expect(timerNews(at(0), at(60))).toBe('started');
  // Who opens the board later is not told that time was up before.
  expect(timerNews(undefined, at(0))).toBeUndefined();
});

test('the one thing to do next follows from agenda and round', () => {
  expect(primaryOf(led(null))).toBe('start-agenda');
  expect(primaryOf(led('welcome'))).toBe('next');
  expect(primaryOf(led('place'))).toBe('open');
  expect(primaryOf(led('place', round()))).toBe('reveal');
  expect(primaryOf(led(null, round()))).toBe('reveal');
  const revealed = led('reveal', round({ phase: 'revealed' }));
  expect(primaryOf({ ...revealed, countdown: 2 })).toBeNull();
  expect(primaryOf(revealed)).toBe('close');
  const closed = round({ phase: 'closed' });
  expect(primaryOf(led('discuss', closed))).toBe('next');
  expect(primaryOf(led('ambition', closed))).toBe('open');
  expect(primaryOf(led('ambition', { ...closed, questions: ['ambition'] }))).toBe('next');
  expect(primaryOf(led('close', closed))).toBeNull();
  expect(primaryOf(led(null, closed))).toBe('open');
});

test('the stage counts who has finished over all partners; nobody here is few', () => {
  const many = {
    ...led(null, round()),
    progress: new Map<string, [number, number]>([
      ['GM0228', [2, 3]],
      ['GM0267', [1, 3]],
    ]),
  };
  expect(stageOf(many)).toMatchObject({ kind: 'placing', done: 3, of: 6, few: false });
  expect(stageOf(led(null, round(), [2, 5]))).toMatchObject({ few: true });
  expect(stageOf(led(null, round(), [0, 0]))).toMatchObject({ few: true });
  expect(stageOf(led(null))).toEqual({ kind: 'free' });
});

test('the steps before and after are those of the agenda that runs', () => {
  expect(stepsRound(led(null)).at).toBeUndefined();
  const { before, at, after, index, count } = stepsRound(led('place'));
  expect([before?.id, at?.id, after?.id, index, count]).toEqual(['tasks', 'place', 'reveal', 2, 8]);
  expect(stepsRound(led('welcome')).before).toBeUndefined();
  expect(stepsRound(led('close')).after).toBeUndefined();
});

test('steps are moved and changed; at the ends they stay, and none is lost', () => {
  const ids = (list: readonly { id: string }[]) => list.map(({ id }) => id);
  const three = steps.slice(0, 3);
  expect(ids(moveStep(three, 'place', -1))).toEqual(['welcome', 'place', 'tasks']);
  expect(ids(moveStep(three, 'place', 1))).toEqual(ids(three));
  expect(ids(moveStep(three, 'welcome', -1))).toEqual(ids(three));
  expect(ids(moveStep(three, 'gone', 1))).toEqual(ids(three));
  expect(changeStep(three, 'tasks', { minutes: 30 })[1]?.minutes).toBe(30);
  expect(['12', ' 7 min', '', '-3', '999'].map((text) => minutesFrom(text, 240))).toEqual([
    12, 7, 0, 0, 240,
  ]);
});

test('a step is named after its kind unless it has a title; an instruction is there in one language at least', () => {
  const [welcome] = steps;
  if (!welcome) throw new Error('the default agenda has steps');
  expect(stepName(welcome)).toBe('Welkom');
  expect(stepName({ ...welcome, title: ' Koffie ' })).toBe('Koffie');
  expect(instructionOf(welcome, 'en')).toMatch(/^Welcome/u);
  const dutch = { ...welcome, instruction: { nl: 'Kijk rond.', en: ' ' } };
  expect(instructionOf(dutch, 'en')).toBe('Kijk rond.');
});

test('the agenda takes the fullest form that fits', () => {
  const names = steps.map(stepName);
  expect([1200, 480, 200].map((room) => agendaForm(room, names, 2))).toEqual([
    'names',
    'dots',
    'one',
  ]);
  expect(agendaForm(0, names, 2)).toBe('one');
});

test('a new round has the next number, and tasks beside the ladder can be asked about too', () => {
  expect(nextNumber([])).toBe(1);
  expect(nextNumber([round(), round({ id: 'r3', number: 3 })])).toBe(4);
  const state = board({
    lanes: ['whole', 'a'],
    items: new Map(['b', 'a', 'c'].map((id) => [id, task(id, id)])),
  });
  expect(offLadder(state)).toEqual(['b', 'c']);
});
