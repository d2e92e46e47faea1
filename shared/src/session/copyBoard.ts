import * as Y from 'yjs';
import { NO_METHOD, readMethod, writeMethod } from '../document/method.ts';
import { readItems, readLanes, readSettings } from '../document/read.ts';
import { canvasRoots } from '../document/roots.ts';
import { initCanvas, writeItem, writeSettings } from '../document/write.ts';
import { stuckTo } from '../records/connector.ts';
import type { ItemId } from '../records/item.ts';
import type { Item } from '../records/items.ts';
import { WHOLE } from '../records/marker.ts';
import { NOBODY } from './newBoard.ts';

interface BoardDocuments {
  readonly canvas: Y.Doc;
  readonly session: Y.Doc;
}

/**
 * First documents of a board like another one, to begin with another group: its tasks, notes and drawings, its lanes,
 * ladder, partners, roles and agenda. Nothing of the people of the first: not who they are or what they wrote it as,
 * no markers, dots or results, and none of what they agreed. Documents of their own, so no history either.
 */
export function copyBoard({ canvas, session }: BoardDocuments, title: string): BoardDocuments {
  const copy = { canvas: new Y.Doc(), session: new Y.Doc() };
  const items = staying(readItems(canvas));
  copy.canvas.transact(() => {
    initCanvas(copy.canvas);
    for (const item of items.values()) writeItem(copy.canvas, { ...item, by: NOBODY });
    const { lanes } = canvasRoots(copy.canvas);
    for (const lane of readLanes(canvas, (id) => items.get(id)?.type === 'task'))
      if (lane !== WHOLE) lanes.set(lane, canvasRoots(canvas).lanes.get(lane));
  });
  copy.session.transact(() => {
    const settings = readSettings(session);
    if (settings) writeSettings(copy.session, { ...settings, title, example: false });
    const { steps } = readMethod(session).agenda;
    writeMethod(copy.session, { ...NO_METHOD, agenda: { steps, current: null } });
  });
  return copy;
}

/** What goes along: agreements are what came of a meeting, and connectors go where what they stick to goes. */
function staying(items: ReadonlyMap<ItemId, Item>): ReadonlyMap<ItemId, Item> {
  const along = new Map(items);
  for (const [id, { type }] of items) if (type === 'agreement') along.delete(id);
  for (const [id, item] of items) {
    if (item.type !== 'connector') continue;
    const ends = [item.from, item.to].flatMap((end) => stuckTo(end) ?? []);
    if (!ends.every((end) => along.has(end))) along.delete(id);
  }
  return along;
}
