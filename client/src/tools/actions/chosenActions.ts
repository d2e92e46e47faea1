import { ARRANGE_ACTIONS } from './arrange.ts';
import { GROUPING_ACTIONS } from './grouping.ts';
import { PULL_ACTIONS } from './pull.ts';

/** What one does with what is chosen beyond editing it; comes after the board has been drawn. */
export const CHOSEN_ACTIONS = {
  ...ARRANGE_ACTIONS,
  ...GROUPING_ACTIONS,
  ...PULL_ACTIONS,
} as const;

export type ChosenActionId = keyof typeof CHOSEN_ACTIONS;
