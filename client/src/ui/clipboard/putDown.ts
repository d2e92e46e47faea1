import type { Item, Point } from '@samenspel/shared/records';
import type { ActionContext } from '../../tools/index.ts';
import { showToast } from '../primitives/toasts.ts';
import { inGrid } from './fresh.ts';
import { lockedWords } from './lockedWords.ts';
import { addChosen } from './paste.ts';

/** Puts new items on the board in rows round a point, as one step of undo; says so when one may not any more. */
export function putDown(context: ActionContext, items: readonly Item[], at: Point): void {
  if (addChosen(context, inGrid(context, items, at))) return;
  const refused = lockedWords(context.board());
  if (refused !== undefined) showToast({ text: refused, tone: 'problem' });
}
