import type { ItemId, Rect } from '@samenspel/shared/records';
import type { Camera } from '../../state/camera.ts';
import type { MenuPlace } from '../../state/viewStore.ts';
import type { ToolContext } from '../tool.ts';
import type { Keys } from './keys.ts';

export interface ActionContext extends ToolContext {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Lets a person choose images on the device, to be put on the board. */
  readonly chooseImages: () => void;
  /** The items, lanes apart, in the order in which one reads them. */
  readonly readingOrder: () => readonly ItemId[];
  /** Moves the focus to what one can do with what is chosen. */
  readonly goToBar: () => void;
  /** Drops the gesture in progress; false when there is none. */
  readonly dropGesture: () => boolean;
  /** Goes to this camera, in a short glide that gives way to any hand. */
  readonly lookAt: (camera: Camera) => void;
  /** What an item covers, a lane from its head to its last row; undefined when it is not on the board. */
  readonly boundsOf: (id: ItemId) => Rect | undefined;
  /** Asks the browser to copy, cut or paste, as its own keys do. */
  readonly clipboard: (what: ClipboardDeed) => void;
}

export type ClipboardDeed = 'copy' | 'cut' | 'paste';

/** A text of the interface, in its language or in one that is asked for. */
export type Words = (
  inputs?: Record<string, never>,
  options?: { readonly locale?: 'nl' | 'en' },
) => string;

/** Under which heading an action stands, in this order. */
export const ACTION_GROUPS = ['tools', 'edit', 'arrange', 'view', 'board', 'method'] as const;

export type ActionGroup = (typeof ACTION_GROUPS)[number];

/** Something a person can ask for, by key, button or menu. One registry feeds them all. */
export interface Action {
  readonly label: Words;
  readonly group: ActionGroup;
  /** The first is the one that is shown. */
  readonly keys: readonly Keys[];
  /** Whether it applies now; a key that does not apply is left to the browser. */
  readonly when: (context: ActionContext) => boolean;
  readonly perform: (context: ActionContext) => void;
  /** Works only while the board has the focus: elsewhere the key means something else. */
  readonly onBoard?: boolean;
  /** Its keys also answer while somebody types in a field. */
  readonly whileTyping?: boolean;
  /** Says nothing without its key, as one step to the left: among the keys, and not among the commands. */
  readonly byKeyOnly?: boolean;
  /** Of what it stands in the menu: of what is chosen, the empty board, the ladder. */
  readonly menus?: readonly MenuPlace[];
  /** Its keys are the browser's own, which answers them with an event: they are shown, and left alone. */
  readonly byBrowser?: boolean;
}

export const always = () => true;
