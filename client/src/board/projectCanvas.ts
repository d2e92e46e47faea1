import { canvasRoots, readItem, readLanes } from '@samenspel/shared/document';
import type * as Y from 'yjs';
import type { BoardStore } from '../state/boardStore.ts';

/** Mirrors the canvas into the store, item by item. The only mirror; it never writes to a document. */
export function projectCanvas(doc: Y.Doc, store: BoardStore): () => void {
  const { items, lanes } = canvasRoots(doc);
  let changed = new Set(items.keys());
  let lanesChanged = true;

  const onItems = (events: Y.YEvent<Y.AbstractType<unknown>>[]) => {
    for (const event of events) {
      const [id] = event.path;
      if (typeof id === 'string') changed.add(id);
      else for (const key of event.changes.keys.keys()) changed.add(key);
    }
  };
  const onLanes = () => {
    lanesChanged = true;
  };
  const flush = () => {
    if (changed.size === 0 && !lanesChanged) return;
    const next = new Map(store.getState().items);
    for (const id of changed) {
      const item = readItem(id, items.get(id));
      if (item) next.set(id, item);
      else next.delete(id);
    }
    const read = readLanes(doc, (id) => next.get(id)?.type === 'task');
    const before = store.getState().lanes;
    const same = read.length === before.length && read.every((lane, i) => lane === before[i]);
    changed = new Set();
    lanesChanged = false;
    store.setState({ items: next, lanes: same ? before : read });
  };
  items.observeDeep(onItems);
  lanes.observe(onLanes);
  doc.on('afterTransaction', flush);
  flush();
  return () => {
    items.unobserveDeep(onItems);
    lanes.unobserve(onLanes);
    doc.off('afterTransaction', flush);
  };
}
