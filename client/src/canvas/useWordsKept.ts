import { addItem } from '@samenspel/shared/commands';
import { type ItemId, type TextField, textOf } from '@samenspel/shared/records';
import { useEffect } from 'react';
import { useOpenBoard } from '../board/index.ts';
import { m } from '../i18n/index.ts';
import { showToast } from '../ui/primitives/index.ts';

/** Longest part of a text that names it in a message. */
const NAMED = 60;

/**
 * When another deletes what one types in, it is said, with the words and a way to put them back: delete beats edit,
 * but nothing goes in silence.
 * @param isOwn whether it is oneself who takes it away at this moment, by undoing
 */
export function useWordsKept(id: ItemId, field: TextField, isOwn: () => boolean): void {
  const open = useOpenBoard();
  useEffect(
    () =>
      open.board.subscribe((next, before) => {
        const item = before.items.get(id);
        if (!item || next.items.has(id) || isOwn()) return;
        const words = (textOf(item, field) ?? '').trim().replace(/\s+/gu, ' ');
        if (words === '') return;
        const text = words.length > NAMED ? `${words.slice(0, NAMED - 1)}…` : words;
        const perform = () => {
          if (!open.board.getState().items.has(id)) open.dispatch(addItem({ item }));
        };
        showToast({
          text: m.canvas_typed_gone({ text }),
          action: { label: m.canvas_put_back(), perform },
        });
      }),
    [open, id, field, isOwn],
  );
}
