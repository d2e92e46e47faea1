import { editText } from '@samenspel/shared/commands';
import { type ItemId, type TextField, textLimit, textOf } from '@samenspel/shared/records';
import {
  type ChangeEvent,
  type KeyboardEvent,
  type RefCallback,
  useCallback,
  useEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { type OpenBoard, useBoard, useOpenBoard } from '../board/index.ts';
import type { TextRange } from '../state/boardStore.ts';
import { mayEditCanvas } from '../state/round.ts';
import { diffText, leftToType, moveCaret, rebaseEdit } from './sharedText.ts';

type Field = HTMLTextAreaElement | HTMLInputElement;

export interface SharedText {
  /** For a textarea or a text input; all of them are needed. */
  readonly props: {
    readonly ref: RefCallback<Field>;
    readonly value: string;
    readonly maxLength: number | undefined;
    readonly readOnly: boolean;
    readonly onChange: (event: ChangeEvent<Field>) => void;
    readonly onCompositionStart: () => void;
    readonly onCompositionEnd: () => void;
    readonly onFocus: () => void;
    readonly onBlur: () => void;
    readonly onKeyDown: (event: KeyboardEvent<Field>) => void;
  };
  /** How many characters may still be typed, once that is worth saying; undefined before. */
  readonly left: number | undefined;
  /** False when the item is gone, or has no such text. */
  readonly exists: boolean;
}

const isUndo = (event: KeyboardEvent) => event.key.toLowerCase() === 'z' && !event.shiftKey;
const isRedo = (event: KeyboardEvent) =>
  event.key.toLowerCase() === 'y' || (event.key.toLowerCase() === 'z' && event.shiftKey);

/** What the field shows, and the text in the document: they differ only while an input method is composing. */
function openSharedText(
  { board, dispatch }: OpenBoard,
  id: ItemId,
  fieldName: TextField,
  show: (text: string) => void,
) {
  const stored = () => {
    const item = board.getState().items.get(id);
    return (item && textOf(item, fieldName)) ?? '';
  };
  let shown = stored();
  let element: Field | null = null;
  let composing = false;

  /** Takes over what others typed, with the caret at the same words. Never while composing: that would end it. */
  const follow = () => {
    const text = stored();
    if (composing || text === shown) return;
    if (element) {
      const { selectionStart, selectionEnd, selectionDirection, value } = element;
      element.value = text;
      if (document.activeElement === element) {
        element.setSelectionRange(
          moveCaret(value, text, selectionStart ?? value.length),
          moveCaret(value, text, selectionEnd ?? value.length),
          selectionDirection ?? 'none',
        );
      }
    }
    shown = text;
    show(text);
  };
  return {
    attach: (field: Field | null) => {
      element = field;
    },
    type(value: string, caret: number) {
      const edit = diffText(shown, value, caret);
      if (!edit) return;
      const rebased = rebaseEdit(edit, shown, stored());
      shown = value;
      show(value);
      // An input of more than a command takes goes in parts, each at its own place.
      const PART = 4000;
      dispatch(editText({ id, field: fieldName, ...rebased, insert: edit.insert.slice(0, PART) }));
      for (let done = PART; done < edit.insert.length; done += PART) {
        const insert = edit.insert.slice(done, done + PART);
        dispatch(editText({ id, field: fieldName, at: rebased.at + done, remove: 0, insert }));
      }
      follow();
    },
    compose(on: boolean) {
      composing = on;
      follow();
    },
    text: () => shown,
    /** Where the caret is in the text as it is stored; undefined while the field is not typed in. */
    caret(): TextRange | undefined {
      if (!element || document.activeElement !== element) return undefined;
      const { selectionStart, selectionEnd, selectionDirection, value } = element;
      const at = (index: number | null) => moveCaret(value, stored(), index ?? value.length);
      const [start, end] = [at(selectionStart), at(selectionEnd)];
      const [anchor, head] = selectionDirection === 'backward' ? [end, start] : [start, end];
      return { item: id, field: fieldName, anchor, head };
    },
    listen: () => {
      follow();
      return board.subscribe(follow);
    },
  };
}

/**
 * A text that people type together, for a textarea or input: `<textarea {...useSharedText(id, 'text').props} />`.
 * Every change goes out at once as an edit against the text it was typed in; what others type comes in without
 * moving the caret from its words. Undo and redo keys are the board's: the browser's own know nothing of others.
 */
export function useSharedText(id: ItemId, field: TextField): SharedText {
  const open = useOpenBoard();
  const [, rerender] = useState('');
  useBoard(mayEditCanvas);
  const shared = useMemo(() => openSharedText(open, id, field, rerender), [open, id, field]);
  useEffect(() => shared.listen(), [shared]);
  useEffect(() => {
    const tell = () => {
      const caret = shared.caret();
      if (caret) open.showCaret(caret);
    };
    document.addEventListener('selectionchange', tell);
    return () => document.removeEventListener('selectionchange', tell);
  }, [open, shared]);

  const item = open.board.getState().items.get(id);
  const limit = item && textLimit(item.type, field);
  const exists = item !== undefined && textOf(item, field) !== undefined;
  const value = shared.text();
  const focused = useRef(false);
  const [, setFocused] = useState(false);
  const onFocus = useCallback(() => {
    focused.current = true;
    setFocused(true);
    open.show({ editing: id });
    open.showCaret(shared.caret());
  }, [open, id, shared]);
  const onBlur = useCallback(() => {
    focused.current = false;
    setFocused(false);
    open.show({ editing: undefined });
    open.showCaret(undefined);
  }, [open]);
  // A field that is taken away while in use sends no blur.
  useEffect(
    () => () => {
      if (focused.current) onBlur();
    },
    [onBlur],
  );

  return {
    props: {
      ref: shared.attach,
      value,
      maxLength: limit,
      readOnly: !open.takesText(id),
      onChange: ({ target }) =>
        shared.type(target.value, target.selectionEnd ?? target.value.length),
      onCompositionStart: () => shared.compose(true),
      onCompositionEnd: () => shared.compose(false),
      onFocus,
      onBlur,
      onKeyDown(event) {
        if (!(event.ctrlKey || event.metaKey) || event.altKey || event.nativeEvent.isComposing)
          return;
        const act = isUndo(event) ? open.undo : isRedo(event) ? open.redo : undefined;
        if (!act) return;
        event.preventDefault();
        event.stopPropagation();
        act();
      },
    },
    left: limit === undefined ? undefined : leftToType(value.length, limit),
    exists,
  };
}
