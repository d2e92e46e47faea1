import { ROOTS } from '@samenspel/shared/document';
import * as Y from 'yjs';
import { Places } from './places.ts';
import { BadUpdate, Content, type FreshStruct, type Id, type Scan, TypeRef } from './scan.ts';

export type DocumentKind = keyof typeof ROOTS;

/** Types within types a document may have: an item and its texts on the canvas, plain values elsewhere. */
const DEPTH_MOST: Readonly<Record<DocumentKind, number>> = { canvas: 4, session: 0, voice: 0 };
const KEY_LENGTH_MOST = 256;

/** Nothing lies in a container that was deleted: Yjs drops what arrives in it. */
type Container = 'map' | 'list' | 'gone';

/**
 * Whether an update fits a document: every dependency is there, every struct lies where structs of its kind
 * may lie. What passes leaves nothing pending in Yjs, except structs that wait for each other in a circle.
 * @throws BadUpdate
 */
export function vetUpdate(doc: Y.Doc, kind: DocumentKind, scan: Scan): void {
  const places = new Places(doc, scan);
  const endOf = (client: number) => scan.ends.get(client) ?? Y.getState(doc.store, client);
  const roots: readonly string[] = ROOTS[kind];

  const isThere = (id: Id | undefined, struct: FreshStruct) => {
    const end = id?.client === struct.client ? struct.clock : id ? endOf(id.client) : 0;
    if (id && id.clock >= end) throw new BadUpdate('refers to what is not there');
  };
  const containerOf = (parent: string | Id): Container => {
    if (typeof parent !== 'string') return containerAt(doc, places, parent);
    if (!roots.includes(parent)) throw new BadUpdate('an unknown root');
    return 'map';
  };

  for (const struct of scan.fresh) {
    const { parent, sub, origin, right, type } = struct;
    isThere(origin, struct);
    isThere(right, struct);
    if (typeof parent === 'object') isThere(parent, struct);
    if (type !== undefined) {
      if (!KNOWN_TYPES.has(type)) throw new BadUpdate(`a shared type of kind ${type}`);
      if ((places.of(struct)?.depth ?? 0) >= DEPTH_MOST[kind]) {
        throw new BadUpdate('nested too deep');
      }
    }
    if (origin && right && places.at(origin)?.key !== places.at(right)?.key) {
      throw new BadUpdate('lies in two places');
    }
    if (isFollowingNothing(doc, places, struct)) throw new BadUpdate('follows on what is gone');
    if (parent === undefined) continue;
    const container = containerOf(parent);
    if (container !== 'gone' && (container === 'map') !== (sub !== undefined)) {
      throw new BadUpdate(`a ${container} with the content of something else`);
    }
    if (sub === '__proto__' || (sub?.length ?? 0) > KEY_LENGTH_MOST) {
      throw new BadUpdate('a key that is none');
    }
  }
  vetDeletes(scan, endOf);
}

function vetDeletes({ deletes }: Scan, endOf: (client: number) => number): void {
  for (const { client, clock, length } of deletes) {
    if (clock + length > endOf(client)) throw new BadUpdate('deletes what is not there');
  }
}

const KNOWN_TYPES: ReadonlySet<number> = new Set(Object.values(TypeRef));

function containerAt(doc: Y.Doc, places: Places, parent: Id): Container {
  const fresh = places.freshAt(parent);
  if (fresh) {
    if (fresh.content === Content.type) return fresh.type === TypeRef.map ? 'map' : 'list';
    if (fresh.content === Content.deleted || fresh.content === Content.gc) return 'gone';
    throw new BadUpdate('lies in what is no container');
  }
  const stored: unknown = Y.getItem(doc.store, Y.createID(parent.client, parent.clock));
  if (!(stored instanceof Y.Item) || stored.deleted) return 'gone';
  if (!(stored.content instanceof Y.ContentType))
    throw new BadUpdate('lies in what is no container');
  return stored.content.type instanceof Y.Map ? 'map' : 'list';
}

/**
 * Yjs hangs the new end of a struct onto the part it has, and breaks off halfway when that part was collected
 * while the struct says that it lies in something alive. Honest structs lie in what was deleted then.
 */
function isFollowingNothing(doc: Y.Doc, places: Places, struct: FreshStruct): boolean {
  const { client, clock, content, parent } = struct;
  const known = Y.getState(doc.store, client);
  if (clock >= known || content === Content.gc) return false;
  const last: unknown = Y.getItem(doc.store, Y.createID(client, known - 1));
  if (last instanceof Y.Item) return false;
  if (typeof parent === 'object') return containerAt(doc, places, parent) !== 'gone';
  const neighbour = struct.origin ?? struct.right;
  if (!neighbour || places.freshAt(neighbour)) return true;
  const stored: unknown = Y.getItem(doc.store, Y.createID(neighbour.client, neighbour.clock));
  return stored instanceof Y.Item;
}

/** Whether a scanned update would change the document: new structs, or a delete of something not yet deleted. */
export function changes(doc: Y.Doc, scan: Scan): boolean {
  return scan.fresh.length > 0 || scan.deletes.some((range) => !isDeleted(doc, range));
}

function isDeleted(doc: Y.Doc, { client, clock, length }: Id & { length: number }): boolean {
  if (length === 0) return true;
  const structs = doc.store.clients.get(client);
  if (!structs || clock + length > Y.getState(doc.store, client)) return false;
  for (let i = Y.findIndexSS(structs, clock); i < structs.length; i++) {
    const struct = structs[i];
    if (!struct || struct.id.clock >= clock + length) return true;
    if (!struct.deleted) return false;
  }
  return true;
}
