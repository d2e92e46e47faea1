import type { OpenBoard } from '../../board/index.ts';
import { imagesIn } from '../../canvas/files.ts';
import type { BoardTools } from '../../canvas/boardTools.ts';
import * as m from '../../i18n/generated/messages.js';
import { middleOf, toBoard } from '../../state/camera.ts';
import { insetsOf } from '../../state/viewStore.ts';
import { chosenToCopy } from '../../tools/actions/clipboard.ts';
import { ACTIONS } from '../../tools/index.ts';
import { standingAlone } from '../../tools/copy.ts';
import type { Point } from '@samenspel/shared/records';
import { showToast } from '../primitives/toasts.ts';
import type { PastedText } from './PasteDialog.tsx';
import { lockedWords } from './lockedWords.ts';
import { pastePayload } from './pastePayload.ts';
import { asHtml, COPY_LIMITS, fromHtml } from './payload.ts';
import { isSheet } from './sheet.ts';
import { wordsOf } from './words.ts';

/** Where copying is somebody else's: fields, and windows over the board. */
const NOT_THE_BOARD =
  'input, textarea, select, [contenteditable], dialog, [role=dialog], [role=alertdialog]';

/** Further pastes at the same place lie so much lower and further to the right, in board units. */
const ASIDE = 24;

/** What is pasted, in the forms in which the board reads it. */
export interface Pasting {
  readonly html: string;
  readonly text: string;
}

export interface BoardClipboard {
  /** Puts what is chosen on the clipboard; false when there is nothing, or it is too much. */
  readonly copyTo: (data: DataTransfer) => boolean;
  readonly cutTo: (data: DataTransfer) => boolean;
  /** False when there is nothing in it for the board. */
  readonly paste: (pasting: Pasting) => boolean;
  readonly close: () => void;
}

/**
 * Copying and pasting on an open board, by the browser's own keys and menus: these work without https too, where there
 * is no other way to the clipboard.
 * @param onText told of text that is no items, and where it was pasted
 */
export function openClipboard(
  open: OpenBoard,
  { context }: BoardTools,
  onText: (pasted: PastedText) => void,
): BoardClipboard {
  const stop = new AbortController();
  const pointer = followPointer(open, stop.signal);
  const where = turns();
  const clipboard: BoardClipboard = {
    copyTo(data) {
      const alone = standingAlone(chosenToCopy(context), context.endsOf);
      if (alone.length === 0) return false;
      const words = wordsOf(alone);
      const html = asHtml({ board: open.id, items: alone }, words);
      if (html === undefined) {
        showToast({ text: m.clipboard_too_much({ most: COPY_LIMITS.items }), tone: 'problem' });
        return false;
      }
      data.setData('text/plain', words);
      data.setData('text/html', html);
      return true;
    },
    cutTo(data) {
      if (!ACTIONS.delete.when(context) || !clipboard.copyTo(data)) return false;
      // What went along on the clipboard goes from the board as well.
      context.setView({ selection: new Set(chosenToCopy(context).map(({ id }) => id)) });
      ACTIONS.delete.perform(context);
      return true;
    },
    paste({ html, text }) {
      const payload = fromHtml(html);
      if (!payload && text.trim() === '') return false;
      const refused = lockedWords(context.board());
      if (refused !== undefined) {
        showToast({ text: refused, tone: 'problem' });
        return true;
      }
      const at = where(pointer(), payload ? html : text);
      if (!payload) {
        onText({ html, text, at });
        return true;
      }
      return pastePayload(open, context, payload, at, stop.signal);
    },
    close: () => stop.abort(),
  };
  listen(clipboard, stop.signal);
  return clipboard;
}

function listen(clipboard: BoardClipboard, signal: AbortSignal): void {
  const on = (name: 'copy' | 'cut' | 'paste', act: (data: DataTransfer) => boolean) => {
    const handle = (event: ClipboardEvent) => {
      if (!event.clipboardData || !isForBoard(event)) return;
      if (!act(event.clipboardData)) return;
      event.preventDefault();
      event.stopPropagation();
    };
    // First: what the board takes, nobody else does.
    document.addEventListener(name, handle, { signal, capture: true });
  };
  on('copy', clipboard.copyTo);
  on('cut', clipboard.cutTo);
  on('paste', (data) => {
    const pasting = { html: data.getData('text/html'), text: data.getData('text/plain') };
    // A file that was copied brings its name as text; it is the file that is meant. A spreadsheet brings a picture
    // of its cells: there the cells are.
    if (imagesIn(data).length > 0 && !isSheet(pasting.html, pasting.text)) return false;
    return clipboard.paste(pasting);
  });
}

/** Who has marked words on the page means those. */
function isForBoard({ target, type, defaultPrevented }: ClipboardEvent): boolean {
  if (defaultPrevented) return false;
  if (target instanceof Element && target.closest(NOT_THE_BOARD)) return false;
  return type === 'paste' || (document.getSelection()?.isCollapsed ?? true);
}

/** Where the pointer is on the board, else the middle of what is in view; board units. */
function followPointer({ view }: OpenBoard, signal: AbortSignal): () => Point {
  let last: PointerEvent | undefined;
  const note = (event: PointerEvent) => {
    last = event;
  };
  document.addEventListener('pointermove', note, { signal, passive: true });
  document.addEventListener('pointerdown', note, { signal, passive: true, capture: true });
  return () => {
    const { camera, viewport } = view.getState();
    const surface = last?.target instanceof Element && last.target.closest('[data-canvas]');
    if (last && surface && last.pointerType !== 'touch') {
      const { left, top } = surface.getBoundingClientRect();
      return toBoard(camera, last.clientX - left, last.clientY - top);
    }
    return toBoard(camera, ...middleOf(viewport, insetsOf(view.getState())));
  };
}

/** Shifts what is pasted again at the same place, that it does not lie on what was pasted there before. */
function turns(): (at: Point, what: string) => Point {
  let last: { readonly at: Point; readonly what: string; readonly times: number } | undefined;
  return (at, what) => {
    const isSame = last?.what === what && last.at[0] === at[0] && last.at[1] === at[1];
    const times = isSame && last ? last.times + 1 : 0;
    last = { at, what, times };
    return [at[0] + times * ASIDE, at[1] + times * ASIDE];
  };
}
