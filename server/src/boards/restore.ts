import {
  canvasRoots,
  migrateCanvas,
  readAgreed,
  readItems,
  readLanes,
  readMethod,
  readSettings,
  sessionRoots,
  writeAgreed,
  writeItem,
  writeMethod,
  writeSettings,
} from '@samenspel/shared/document';
import { type Item, WHOLE } from '@samenspel/shared/records';
import * as Y from 'yjs';
import type { NewVersion } from '../storage/storage.ts';
import type { Board } from './board.ts';

/**
 * Makes canvas, settings, agreed levels, step and locks what they were in a version, by a change forward: what is now is kept as
 * a version first. Voices and rounds stay as they are: nobody's answer is taken back. What is read here of a version is
 * what `Keeping` keeps during a rehearsal.
 * @throws when the version is of a newer schema than this program knows
 */
export function restoreVersion(board: Board, version: NewVersion): void {
  const canvas = opened(version.canvas);
  const session = opened(version.session);
  migrateCanvas(canvas);
  board.author.keepVersion('restore');
  board.author.editCanvas((live) => restoreCanvas(live, canvas));
  board.author.edit('session', (live) => restoreSession(live, session));
}

function opened(state: Uint8Array): Y.Doc {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
}

function restoreCanvas(live: Y.Doc, version: Y.Doc): void {
  const { items, lanes } = canvasRoots(live);
  const now = readItems(live);
  const then = readItems(version);
  for (const id of now.keys()) if (!then.has(id)) items.delete(id);
  for (const [id, item] of then) if (!isSame(now.get(id), item)) writeItem(live, item);
  const isTask = (id: string) => then.get(id)?.type === 'task';
  const placed = new Set(readLanes(version, isTask));
  for (const id of lanes.keys()) if (!placed.has(id)) lanes.delete(id);
  for (const id of placed) {
    const order = canvasRoots(version).lanes.get(id);
    if (id !== WHOLE && lanes.get(id) !== order) lanes.set(id, order);
  }
}

function isSame(a: Item | undefined, b: Item): boolean {
  if (a?.type !== b.type) return false;
  return JSON.stringify(plain(a)) === JSON.stringify(plain(b));
}

/** Bytes as numbers, fields in one order. */
function plain(item: Item): unknown[] {
  return Object.entries(item)
    .map(([key, value]) => [key, value instanceof Uint8Array ? [...value] : value])
    .toSorted(([a], [b]) => (String(a) < String(b) ? -1 : 1));
}

/** The group is back at the step it was at, when the agenda still has it, under the locks of then. */
function restoreStep(live: Y.Doc, version: Y.Doc): void {
  const method = readMethod(live);
  const { agenda, locks } = readMethod(version);
  const { steps } = method.agenda;
  const isThere = agenda.current === null || steps.some(({ id }) => id === agenda.current);
  const current = isThere ? agenda.current : method.agenda.current;
  writeMethod(live, { ...method, agenda: { steps, current }, locks });
}

function restoreSession(live: Y.Doc, version: Y.Doc): void {
  const settings = readSettings(version);
  if (settings) writeSettings(live, settings);
  const then = readAgreed(version);
  for (const lane of sessionRoots(live).agreed.keys())
    if (!then.has(lane)) writeAgreed(live, lane, { now: null, wanted: null });
  for (const [lane, agreed] of then) writeAgreed(live, lane, agreed);
  restoreStep(live, version);
}
