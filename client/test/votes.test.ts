import { LIMITS, type Vote } from '@samenspel/shared/records';
import { describe, expect, test } from 'vitest';
import { ladderScene } from '../src/canvas/ladder/index.ts';
import { voteTotals } from '../src/state/voteTotals.ts';
import { ballotOf, inOrder, optionOf, ranked } from '../src/ui/votes/ballot.ts';
import { candidatesOf } from '../src/ui/votes/candidates.ts';
import { newlyClosed, newlyOpen } from '../src/ui/votes/news.ts';
import { ANNA, board, note, task } from './panels/room.ts';

const vote = (id: string, change: Partial<Vote> = {}): Vote => ({
  id,
  question: `vraag ${id}`,
  budget: 3,
  options: [
    { id: 'wonen', title: 'Wonen' },
    { id: 'energie', title: 'Energie' },
    { id: 'water', title: 'Water' },
  ],
  openedAt: 1,
  result: null,
  ...change,
});
const CLOSED = { voters: 0, total: null, roles: [] };
const all = (...votes: Vote[]) => new Map(votes.map((one) => [one.id, one]));

describe('a ballot', () => {
  test('is what one gave in this vote, and what is left of the budget', () => {
    const dots = new Map([
      ['a|wonen', 2],
      ['b|wonen', 1],
      ['a|elders', 3],
    ]);
    const { given, left } = ballotOf(vote('a'), dots);
    expect([...given]).toEqual([
      ['wonen', 2],
      ['energie', 0],
      ['water', 0],
    ]);
    expect(left).toBe(1);
  });

  test('of two devices that were apart can be over the budget: that is told, not hidden', () => {
    const dots = new Map([
      ['a|wonen', 3],
      ['a|water', 2],
    ]);
    expect(ballotOf(vote('a'), dots).left).toBe(-2);
  });
});

test('open votes come first, the newest before the others', () => {
  const votes = all(
    vote('old', { openedAt: 1, result: CLOSED }),
    vote('first', { openedAt: 2 }),
    vote('newest', { openedAt: 4, result: CLOSED }),
    vote('second', { openedAt: 3 }),
  );
  expect(inOrder(votes).map(({ id }) => id)).toEqual(['second', 'first', 'newest', 'old']);
});

test('a result has most dots first, and equal ones as they were asked', () => {
  const rows = ranked(vote('a'), { wonen: 1, energie: 1, water: 4 });
  expect(rows.map(({ option, count }) => [option.id, count])).toEqual([
    ['water', 4],
    ['wonen', 1],
    ['energie', 1],
  ]);
});

describe('what can be voted for', () => {
  test('tasks as they stand on the ladder, then the others, and notes that say something', () => {
    const empty = { ...note('leeg', ANNA), text: ' ' };
    const items = [
      task('later', 'Later'),
      task('energie', 'Energie'),
      note('briefje', ANNA),
      empty,
    ].map((item) => [item.id, item] as const);
    const { tasks, notes } = candidatesOf(board({ items: new Map(items) }));
    expect(tasks.map(({ id }) => id)).toEqual(['energie', 'later']);
    expect(notes).toEqual([{ id: 'briefje', title: 'briefje briefje' }]);
  });

  test('a long note is cut to the limit, never through a smiley', () => {
    const long = { ...note('lang', ANNA), text: `${'a'.repeat(LIMITS.title - 1)}😀` };
    const title = optionOf(long)?.title ?? '';
    expect(title).toBe('a'.repeat(LIMITS.title - 1));
  });
});

test('news is what was opened and what was closed since, once', () => {
  const [open, closed] = [vote('a'), vote('a', { result: CLOSED })];
  expect(newlyOpen(all(), all(open))).toEqual([open]);
  expect(newlyOpen(all(open), all(open))).toEqual([]);
  expect(newlyOpen(all(), all(closed))).toEqual([]);
  expect(newlyClosed(all(open), all(closed))).toEqual([closed]);
  expect(newlyClosed(all(closed), all(closed))).toEqual([]);
  expect(newlyClosed(all(open), all())).toEqual([]);
});

describe('the dots that stand on a card', () => {
  const told = (dots: Record<string, number>) => ({ voters: 4, total: dots, roles: [] });
  const on = (...votes: Vote[]) =>
    [...voteTotals({ method: { ...board().method, votes: all(...votes) } })].map(
      ([item, { dots, question }]) => [item, dots, question],
    );

  test('are those of a closed vote that tells them, and none where nobody gave any', () => {
    expect(on(vote('a', { result: told({ wonen: 4, water: 0 }) }))).toEqual([
      ['wonen', 4, 'vraag a'],
    ]);
    expect(on(vote('open'), vote('few', { result: CLOSED }))).toEqual([]);
  });

  test('are of the newest question alone, whatever the order they are stored in', () => {
    const older = vote('older', { openedAt: 1, result: told({ wonen: 4, energie: 2 }) });
    const newer = vote('newer', { openedAt: 2, result: told({ wonen: 1 }) });
    expect(on(newer, older)).toEqual([['wonen', 1, 'vraag newer']]);
  });

  test('come to a head of the ladder with the result and go with the vote; nothing else draws it anew', () => {
    const before = board();
    const method = { ...before.method, votes: all(vote('a', { result: told({ energie: 5 }) })) };
    const scene = ladderScene({ ...before, method: { ...method, votes: all(vote('a')) } });
    expect(scene.heads.map(({ dots }) => dots)).toEqual([undefined, undefined]);
    const closed = ladderScene({ ...before, method });
    expect(closed.heads.map(({ dots }) => dots)).toEqual([undefined, 5]);
    const again = { ...method, votes: new Map(method.votes) };
    expect(ladderScene({ ...before, method: again })).toBe(closed);
    expect(ladderScene(before).heads.map(({ dots }) => dots)).toEqual([undefined, undefined]);
  });
});
