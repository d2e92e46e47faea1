import { canvasRoots, voiceRoots } from '@samenspel/shared/document';
import * as Y from 'yjs';
import { MINE } from './connection.ts';

/** Typing within this time is one step; everything else is a step of its own. Milliseconds. */
const TYPING = 1000;

type StackItem = Y.UndoManager['undoStack'][number];

/** One undo over canvas and own voice together: a Y.UndoManager cannot span two documents. */
export interface Undo {
  readonly undo: () => void;
  readonly redo: () => void;
  /** Called before a change: does it go on with the step before it (typing), or begin its own? */
  readonly beginStep: (continues: boolean) => void;
  /** Number of the step that undo would take back; 0 when there is none. */
  readonly newestStep: () => number;
  /** Tells again whether there is something to undo: what may be undone has changed. */
  readonly report: () => void;
  readonly close: () => void;
}

/**
 * Undo of one's own work only (R6). Every step of either document carries a sequence number; the higher top is undone.
 * @param onChange told whether there is something to undo and to redo
 * @param mayUndoCanvas whether steps on the canvas can be undone and redone now
 */
export function openUndo(
  canvas: Y.Doc,
  voice: Y.Doc | undefined,
  onChange: (state: { canUndo: boolean; canRedo: boolean }) => void,
  mayUndoCanvas: () => boolean = () => true,
): Undo {
  const sequence = new WeakMap<StackItem, number>();
  let next = 1;
  /** The step being undone or redone: while it is, `keeps` looks at what it made. */
  let current: StackItem | undefined;

  const managers = openManagers(canvas, voice, () => current);
  const [ofCanvas] = managers;
  const allowed = () =>
    mayUndoCanvas() ? managers : managers.filter((manager) => manager !== ofCanvas);
  const report = () =>
    onChange({
      canUndo: allowed().some((manager) => manager.undoStack.length > 0),
      canRedo: allowed().some((manager) => manager.redoStack.length > 0),
    });
  for (const manager of managers) {
    manager.on('stack-item-added', ({ stackItem, type }) => {
      sequence.set(stackItem, next++);
      // A new change ends what could be redone, in the other document as well.
      if (type === 'undo' && !manager.undoing && !manager.redoing) {
        for (const other of managers) if (other !== manager) other.clear(false, true);
      }
      report();
    });
    manager.on('stack-cleared', report);
  }

  const topOf = (manager: Y.UndoManager, stack: 'undoStack' | 'redoStack') => {
    const top = manager[stack].at(-1);
    return top ? (sequence.get(top) ?? 0) : 0;
  };

  /**
   * Only the top step is shown to the manager: it would otherwise skip a step that no longer changes anything
   * (a colleague has moved my item since) and take back the one before it, which made the item.
   */
  const step = (stack: 'undoStack' | 'redoStack', act: 'undo' | 'redo') => {
    const [manager] = allowed().toSorted((a, b) => topOf(b, stack) - topOf(a, stack));
    const top = manager?.[stack].at(-1);
    if (!manager || !top) return;
    const below = manager[stack].splice(0, manager[stack].length - 1);
    current = top;
    manager[act]();
    current = undefined;
    manager[stack].unshift(...below);
    report();
  };

  return {
    undo: () => step('undoStack', 'undo'),
    redo: () => step('redoStack', 'redo'),
    beginStep(continues) {
      for (const manager of managers) {
        manager.captureTimeout = continues ? TYPING : 0;
        if (!continues) manager.stopCapturing();
      }
    },
    newestStep: () => Math.max(...managers.map((manager) => topOf(manager, 'undoStack'))),
    report,
    close() {
      for (const manager of managers) manager.destroy();
    },
  };
}

/**
 * A manager for each document.
 * @param stepNow the step being undone or redone, if one is
 */
function openManagers(
  canvas: Y.Doc,
  voice: Y.Doc | undefined,
  stepNow: () => StackItem | undefined,
): Y.UndoManager[] {
  const { items, lanes } = canvasRoots(canvas);
  // Each its own set: a manager adds itself to it.
  const mine = () => ({ captureTimeout: 0, trackedOrigins: new Set<unknown>([MINE]) });
  const managers = [
    new Y.UndoManager([items, lanes], {
      ...mine(),
      deleteFilter: (struct) => !keeps(struct, items, stepNow(), canvas.clientID),
    }),
  ];
  if (voice) managers.push(new Y.UndoManager([voiceRoots(voice).markers], mine()));
  return managers;
}

/**
 * Whether undoing must leave this struct alone. Taking back "create note" would also delete what a colleague has
 * typed in it or done with it since: an item made by this step stays, whole, when it holds others' content.
 */
function keeps(
  struct: Y.Item,
  items: Y.Map<Y.Map<unknown>>,
  step: StackItem | undefined,
  me: number,
): boolean {
  if (!step) return false;
  let at: Y.Item | null = struct;
  while (at && at.parent !== items) {
    at = at.parent instanceof Y.AbstractType ? at.parent._item : null;
  }
  if (!at || !Y.isDeleted(step.insertions, at.id)) return false;
  return at.content instanceof Y.ContentType && holdsOthers(at.content.type, me);
}

function holdsOthers(type: Y.AbstractType<unknown>, me: number): boolean {
  const lists = [type._start, ...type._map.values()];
  for (let item of lists) {
    while (item) {
      if (!item.deleted) {
        if (item.id.client !== me) return true;
        if (item.content instanceof Y.ContentType && holdsOthers(item.content.type, me))
          return true;
      }
      item = item.right;
    }
  }
  return false;
}
