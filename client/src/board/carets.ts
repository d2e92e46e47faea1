import { canvasRoots } from '@samenspel/shared/document';
import type { Caret } from '@samenspel/shared/protocol';
import type { ItemId, TextField } from '@samenspel/shared/records';
import { fromBase64, toBase64 } from 'lib0/buffer';
import * as Y from 'yjs';
import type { PresenceStore, TextRange } from '../state/boardStore.ts';

export interface Carets {
  /** Shows others where one types; undefined: nowhere any more. */
  readonly show: (range: TextRange | undefined) => void;
  readonly close: () => void;
}

/**
 * Keeps carets at their letters: each time presence or a text changes, where others' stand is read anew.
 * @param send shows one's own caret to others
 */
export function openCarets(
  canvas: Y.Doc,
  store: PresenceStore,
  send: (caret: Caret | undefined) => void,
): Carets {
  const { items } = canvasRoots(canvas);
  const textOf = (id: ItemId, field: TextField) => {
    const item = items.get(id);
    const text = item instanceof Y.Map ? item.get(field) : undefined;
    return text instanceof Y.Text ? text : undefined;
  };
  const indexOf = (text: Y.Text, position: string) => {
    const relative = decoded(position);
    const found = relative && Y.createAbsolutePositionFromRelativePosition(relative, canvas);
    return found?.type === text ? found.index : undefined;
  };
  const toRange = ({ item, field, anchor, head }: Caret): TextRange | undefined => {
    const text = textOf(item, field);
    if (!text) return undefined;
    const to = indexOf(text, head);
    // Letters that have not arrived yet: they come in a moment, and the caret with them.
    if (to === undefined) return undefined;
    return { item, field, anchor: indexOf(text, anchor) ?? to, head: to };
  };
  const toCaret = ({ item, field, anchor, head }: TextRange): Caret | undefined => {
    const text = textOf(item, field);
    if (!text) return undefined;
    const at = (index: number) => encoded(text, Math.min(index, text.length));
    return { item, field, anchor: at(anchor), head: at(head) };
  };
  const read = () => {
    const { others, carets } = store.getState();
    const next = new Map<number, TextRange>();
    for (const [client, { caret }] of others) {
      const range = caret && toRange(caret);
      if (!range) continue;
      const before = carets.get(client);
      next.set(client, before && isSame(before, range) ? before : range);
    }
    const same =
      next.size === carets.size && [...next].every(([client, one]) => carets.get(client) === one);
    if (!same) store.setState({ carets: next });
  };
  const stopStore = store.subscribe((next, before) => {
    if (next.others !== before.others) read();
  });
  canvas.on('afterTransaction', read);
  let sent: string | undefined;
  return {
    show(range) {
      const caret = range && toCaret(range);
      const said = caret && JSON.stringify(caret);
      // Who types at the end of a text stays at its end: that need not be said with every letter.
      if (said === sent) return;
      sent = said;
      send(caret);
    },
    close() {
      stopStore();
      canvas.off('afterTransaction', read);
    },
  };
}

function isSame(a: TextRange, b: TextRange): boolean {
  return a.item === b.item && a.field === b.field && a.anchor === b.anchor && a.head === b.head;
}

function encoded(text: Y.Text, index: number): string {
  const position = Y.createRelativePositionFromTypeIndex(text, index);
  return toBase64(Y.encodeRelativePosition(position));
}

/** Undefined: what came over the wire is no position. */
function decoded(position: string): Y.RelativePosition | undefined {
  try {
    return Y.decodeRelativePosition(fromBase64(position));
  } catch {
    return undefined;
  }
}
