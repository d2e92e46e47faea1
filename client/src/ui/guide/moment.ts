import type { BoardState } from '../../state/boardStore.ts';
import { roundOf, stepOf } from '../../state/round.ts';
import type { ViewState } from '../../state/viewStore.ts';

/** What the guide is about now. */
export type GuideState = 'step' | 'placing' | 'revealed' | 'closed';

/** Undefined while the board is free and no agenda runs: there is nothing to guide through. */
export function guideStateOf(board: Pick<BoardState, 'method'>): GuideState | undefined {
  const round = roundOf(board);
  if (round) return round.phase;
  return stepOf(board) ? 'step' : undefined;
}

/**
 * Names the moment that brings participants to the guide, so that a next one can be told from it: where it takes the
 * whole window each phase and step, beside the board only the placing. Undefined: nobody is brought anywhere.
 */
export function callOf(board: Pick<BoardState, 'method'>, compact: boolean): string | undefined {
  const round = roundOf(board);
  if (round?.phase === 'placing') return `${round.id}:placing`;
  const step = stepOf(board);
  if (!compact || (!step && round?.phase !== 'revealed')) return undefined;
  return [step?.id, round?.id, round?.phase].join(':');
}

/** Whether somebody is in the middle of something on the board. */
export function isBusy(view: ViewState): boolean {
  return Boolean(view.editing ?? view.gesture ?? view.marquee ?? view.stroke ?? view.placing);
}
