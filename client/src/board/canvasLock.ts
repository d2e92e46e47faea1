import { type Command, deleteItems, editText, setTheme } from '@samenspel/shared/commands';
import { ItemId } from '@samenspel/shared/records';
import * as v from 'valibot';
import type { BoardStore } from '../state/boardStore.ts';
import { isBlank } from '../state/isBlank.ts';
import { mayEditCanvas } from '../state/round.ts';
import type { ViewState, ViewStore } from '../state/viewStore.ts';

/** While the facilitator keeps the canvas still: what may be changed all the same. */
export interface CanvasLock {
  /** Whether a command on the canvas is carried out now. */
  readonly allows: (command: Command) => boolean;
  /** Whether the text of this item may be typed in now. */
  readonly takesText: (item: ItemId) => boolean;
  /** Told in which item's text one types; undefined: in none any more. */
  readonly typesIn: (item: ItemId | undefined) => void;
  readonly close: () => void;
}

const OfItem = v.object({ id: ItemId });

const isDragging = ({ gesture, stroke, carriedHead }: ViewState) =>
  gesture !== null || stroke !== null || carriedHead !== null;

/** Keeps the canvas still while the board says so. What had begun before, a text or a drag, may be finished. */
export function openCanvasLock(board: BoardStore, view: ViewStore): CanvasLock {
  let typing: ItemId | undefined;
  /** The text that was being typed in when the canvas was locked. */
  let finishing: ItemId | undefined;
  /** The same, once it has been left: when it stayed empty it may still be taken away. */
  let finished: ItemId | undefined;
  let dragging = false;

  const isOpen = () => mayEditCanvas(board.getState());
  const stopBoard = board.subscribe((next, before) => {
    const [was, is] = [mayEditCanvas(before), mayEditCanvas(next)];
    if (was === is) return;
    finishing = is ? undefined : typing;
    finished = undefined;
    dragging = !is && isDragging(view.getState());
  });
  const stopView = view.subscribe((next) => {
    if (dragging && !isDragging(next)) dragging = false;
  });

  const tidies = ({ name, args }: Command) => {
    if (name !== deleteItems.definition.name || finished === undefined) return false;
    const item = board.getState().items.get(finished);
    const parsed = v.safeParse(deleteItems.definition.args, args);
    const isIt = parsed.success && parsed.output.ids.every((id) => id === finished);
    return isIt && item !== undefined && isBlank(item);
  };
  const finishes = ({ name, args }: Command) => {
    if (name !== editText.definition.name && name !== setTheme.definition.name) return false;
    const parsed = v.safeParse(OfItem, args);
    return parsed.success && parsed.output.id === finishing;
  };
  return {
    allows: (command) => isOpen() || dragging || finishes(command) || tidies(command),
    takesText: (item) => isOpen() || item === finishing,
    typesIn(item) {
      typing = item;
      if (finishing === undefined || item === finishing) return;
      finished = finishing;
      finishing = undefined;
    },
    close() {
      stopBoard();
      stopView();
    },
  };
}
