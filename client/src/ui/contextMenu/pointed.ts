import { contains, type ItemId, WHOLE } from '@samenspel/shared/records';
import { toBoard } from '../../state/camera.ts';
import type { MenuPlace, ViewState } from '../../state/viewStore.ts';
import type { ActionContext } from '../../tools/index.ts';

function itemAt({ hit }: ActionContext, x: number, y: number): ItemId | undefined {
  const found = hit(x, y);
  if (found?.kind === 'item') return found.id;
  return found?.kind === 'head' && found.lane !== WHOLE ? found.lane : undefined;
}

/**
 * What a menu at this point of the canvas (CSS pixels) is about, and what is chosen by opening it: of what was
 * chosen all stays so, another item is chosen alone, and beside items nothing is.
 */
export function pointedAt(
  context: ActionContext,
  at: readonly [number, number],
): { readonly on: MenuPlace; readonly change: Partial<ViewState> } {
  const { view, ladder } = context;
  const [x, y] = toBoard(view().camera, ...at);
  const item = itemAt(context, x, y);
  if (item === undefined) {
    const bounds = ladder()?.bounds;
    const on = bounds && contains(bounds, x, y) ? 'ladder' : 'board';
    return { on, change: { selection: new Set() } };
  }
  const { selection } = view();
  return {
    on: 'chosen',
    change: {
      tool: 'select',
      toolKept: false,
      selection: selection.has(item) ? selection : new Set([item]),
    },
  };
}
