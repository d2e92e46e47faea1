import type { ItemId } from '@samenspel/shared/records';
import { isNarrow } from '../../state/viewStore.ts';
import { type ActionContext, showRect } from '../../tools/index.ts';

/** Takes this window to something on the board, and chooses it; what has gone meanwhile is not gone to. */
export function goToItem(context: ActionContext, item: ItemId): void {
  const { board, view, setView } = context;
  if (!board().items.has(item)) return;
  // There an open panel lies over the board.
  if (isNarrow(view())) setView({ panel: null });
  setView({ tool: 'select', toolKept: false, selection: new Set([item]) });
  showRect(context, context.boundsOf(item));
}
