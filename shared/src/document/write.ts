import * as Y from 'yjs';
import type { Agreed, BoardSettings } from '../records/board.ts';
import { type Item, textLimit, type TextField } from '../records/items.ts';
import type { LaneId, MarkerValue } from '../records/marker.ts';
import type { MunicipalityId } from '../records/municipality.ts';
import type { ParticipantId, Profile } from '../records/participant.ts';
import type { Progress } from '../records/round.ts';
import { NEWEST_SCHEMA } from './migrations/index.ts';
import { canvasRoots, META, sessionRoots } from './roots.ts';

/** What everybody may see of all voices. */
export interface Published {
  readonly participants: ReadonlyMap<ParticipantId, Profile>;
  /** Undefined: what is shown is fixed, as of a round that is closed. */
  readonly markers: ReadonlyMap<string, MarkerValue> | undefined;
  readonly progress: ReadonlyMap<MunicipalityId, Progress>;
}

const TEXTS: readonly TextField[] = ['title', 'description', 'text'];

/** Writes a new item. Texts become Y.Text and `concerns` a Y.Map, so that two people's edits both survive. */
export function writeItem(canvas: Y.Doc, item: Item): void {
  const stored = new Y.Map<unknown>();
  for (const [key, value] of Object.entries(item)) {
    if (key === 'id') continue;
    const field = TEXTS.find((name) => name === key);
    if (field && textLimit(item.type, field) !== undefined)
      stored.set(key, new Y.Text(String(value)));
    else if (key === 'concerns' && Array.isArray(value)) {
      stored.set(key, new Y.Map(value.map((id) => [String(id), true])));
    } else stored.set(key, value);
  }
  canvasRoots(canvas).items.set(item.id, stored);
}

/** Makes an empty document a canvas. */
export function initCanvas(canvas: Y.Doc): void {
  canvasRoots(canvas).meta.set(META.schema, NEWEST_SCHEMA);
}

/** Writes what differs of a plain map: setting an equal value again would grow the document. */
export function writeDifferences(map: Y.Map<unknown>, wanted: ReadonlyMap<string, unknown>): void {
  writeChanges(map, map.keys(), wanted);
}

/** Makes a plain map hold what is wanted; of what it holds only these keys may go. */
function writeChanges(
  map: Y.Map<unknown>,
  mayGo: Iterable<string>,
  wanted: ReadonlyMap<string, unknown>,
): void {
  for (const key of Array.from(mayGo)) if (!wanted.has(key)) map.delete(key);
  for (const [key, value] of wanted) {
    if (!map.has(key) || !same(map.get(key), value)) map.set(key, value);
  }
}

function same(a: unknown, b: unknown): boolean {
  return a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Makes the session hold these settings; what is equal already is not stored again. */
export function writeSettings(session: Y.Doc, settings: BoardSettings): void {
  writeDifferences(sessionRoots(session).board, new Map(Object.entries(settings)));
}

/** Keeps what was agreed about a lane; a lane of which both levels are open is left out. */
export function writeAgreed(session: Y.Doc, lane: LaneId, agreed: Agreed): void {
  const { agreed: stored } = sessionRoots(session);
  if (agreed.now === null && agreed.wanted === null) stored.delete(lane);
  else if (!same(stored.get(lane), agreed)) stored.set(lane, agreed);
}

/** Makes the session show exactly these markers, by differences alone. */
export function writeMarkers(session: Y.Doc, markers: ReadonlyMap<string, MarkerValue>): void {
  writeDifferences(sessionRoots(session).markers, markers);
}

/** Makes the session show exactly this of the voices, by differences alone. What is undefined stays as it is. */
export function writePublished(session: Y.Doc, published: Published): void {
  const roots = sessionRoots(session);
  writeDifferences(roots.participants, published.participants);
  if (published.markers) writeMarkers(session, published.markers);
  writeDifferences(roots.progress, published.progress);
}

/** The same for some participants alone, of whom the session shows what was published then. How many have finished stays. */
export function writeRepublished(session: Y.Doc, then: Published, now: Published): void {
  const { participants, markers } = sessionRoots(session);
  writeChanges(participants, then.participants.keys(), now.participants);
  if (then.markers && now.markers) writeChanges(markers, then.markers.keys(), now.markers);
}
