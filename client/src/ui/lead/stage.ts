import type { Question, Round, Step } from '@samenspel/shared/records';
import { roundOf, stepOf } from '../../state/round.ts';
import type { BoardState } from '../../state/boardStore.ts';

/** Where the round is that the board shows. */
export type Stage =
  /** The free board. */
  | { readonly kind: 'free' }
  | {
      readonly kind: 'placing';
      readonly round: Round;
      readonly done: number;
      readonly of: number;
      /** Fewer than half have finished. */
      readonly few: boolean;
    }
  /** It is revealed, and everybody counts down. */
  | { readonly kind: 'counting'; readonly round: Round }
  | { readonly kind: 'revealed'; readonly round: Round }
  | { readonly kind: 'closed'; readonly round: Round };

type Led = Pick<BoardState, 'method' | 'progress' | 'countdown'>;

/** Where the round is that the board shows, with how many have finished. */
export function stageOf(board: Led): Stage {
  const round = roundOf(board);
  if (!round) return { kind: 'free' };
  switch (round.phase) {
    case 'placing': {
      let [done, of] = [0, 0];
      for (const [finished, all] of board.progress.values()) {
        done += finished;
        of += all;
      }
      return { kind: 'placing', round, done, of, few: of === 0 || done * 2 < of };
    }
    case 'revealed':
      return { kind: board.countdown === null ? 'revealed' : 'counting', round };
    case 'closed':
      return { kind: 'closed', round };
  }
}

/** The one thing to do next. */
export type Primary = 'start-agenda' | 'next' | 'open' | 'reveal' | 'close';

/** What a step wants a round about; undefined: it needs none. */
export function questionsOf(step: Step | undefined): readonly Question[] | undefined {
  if (step?.kind === 'place') return ['self'];
  return step?.kind === 'ambition' ? ['ambition'] : undefined;
}

/** The one thing for the facilitator to do next; null while there is nothing but to wait, or all has been done. */
export function primaryOf(board: Led): Primary | null {
  const stage = stageOf(board);
  switch (stage.kind) {
    case 'placing':
      return 'reveal';
    case 'counting':
      return null;
    case 'revealed':
      return 'close';
    case 'free':
    case 'closed':
      return primaryBetweenRounds(board, stage.kind === 'closed' ? stage.round : undefined);
  }
}

function primaryBetweenRounds({ method }: Led, closed: Round | undefined): Primary | null {
  const step = stepOf({ method });
  if (!step) return closed ? 'open' : 'start-agenda';
  const wanted = questionsOf(step);
  const asked = wanted?.every((question) => closed?.questions.includes(question)) ?? true;
  if (!asked) return 'open';
  return step.id === method.agenda.steps.at(-1)?.id ? null : 'next';
}

/** The steps round the one the group is at; all undefined while no agenda runs. */
export function stepsRound({ method }: Pick<BoardState, 'method'>) {
  const { steps, current } = method.agenda;
  const index = steps.findIndex(({ id }) => id === current);
  if (index === -1) return { index, count: steps.length } as const;
  return {
    index,
    count: steps.length,
    before: steps[index - 1],
    at: steps[index],
    after: steps[index + 1],
  } as const;
}
