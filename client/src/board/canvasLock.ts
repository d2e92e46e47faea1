import {
  addItem,
  type Command,
  deleteItems,
  editText,
  setAgreement,
  setTheme,
} from '@samenspel/shared/commands';
import { ItemId } from '@samenspel/shared/records';
import * as v from 'valibot';
import type { BoardStore } from '../state/boardStore.ts';
import { isBlank } from '../state/isBlank.ts';
import { mayAgree, mayEditCanvas } from '../state/round.ts';
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
const OfItems = v.object({ ids: v.array(ItemId) });
const OfNew = v.object({ item: v.object({ type: v.string() }) });

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

  const isAgreement = (id: ItemId) => board.getState().items.get(id)?.type === 'agreement';
  const isOpen = () => mayEditCanvas(board.getState());
  /** Agreements have a right of their own, in their list and their form; as cards they are moved like any other. */
  const isOpenTo = (command: Command) =>
    isAboutAgreements(command, isAgreement) ? mayAgree(board.getState()) : isOpen();
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
    allows: (command) => isOpenTo(command) || dragging || finishes(command) || tidies(command),
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

function isAboutAgreements({ name, args }: Command, isAgreement: (id: ItemId) => boolean): boolean {
  switch (name) {
    case setAgreement.definition.name:
      return true;
    case addItem.definition.name:
      return v.is(OfNew, args) && args.item.type === 'agreement';
    case editText.definition.name:
      return v.is(OfItem, args) && isAgreement(args.id);
    case deleteItems.definition.name:
      return v.is(OfItems, args) && args.ids.length > 0 && args.ids.every(isAgreement);
    default:
      return false;
  }
}
