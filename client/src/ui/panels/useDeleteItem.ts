import { addItem, deleteItems, putOnLadder } from '@samenspel/shared/commands';
import type { ItemId } from '@samenspel/shared/records';
import { useCallback } from 'react';
import { useOpenBoard } from '../../board/index.ts';
import { m } from '../../i18n/index.ts';
import { showToast } from '../primitives/index.ts';

/**
 * Deletes an item and offers to put it back. Undo does that best, as it also brings back its author; but only
 * while it is the newest step. After other work the item itself is put back, so that nothing else is undone.
 */
export function useDeleteItem(): (id: ItemId, said: string) => void {
  const open = useOpenBoard();
  return useCallback(
    (id, said) => {
      const { items, lanes } = open.board.getState();
      const item = items.get(id);
      if (!item || !open.dispatch(deleteItems({ ids: [id] }))) return;
      const step = open.newestStep();
      const lane = lanes.indexOf(id);
      const putBack = () => {
        if (open.board.getState().items.has(id)) return;
        if (open.newestStep() === step) open.undo();
        else if (lane === -1) open.dispatch(addItem({ item }));
        else
          open.dispatch(
            addItem({ item }),
            putOnLadder({ task: id, before: lanes[lane + 1] ?? null }),
          );
      };
      showToast({ text: said, action: { label: m.undo(), perform: putBack } });
    },
    [open],
  );
}
