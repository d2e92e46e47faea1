import * as Y from 'yjs';
import { BadUpdate, Content, type FreshStruct, type Id, type Scan } from './scan.ts';

/** Where a struct lies: in which container, under which key, and how many shared types deep. */
export interface Place {
  readonly key: string;
  readonly depth: number;
}

/** Lies in something that was deleted: Yjs keeps nothing of it but its length. */
const GONE = undefined;

const idKey = ({ client, clock }: Id) => `${client}:${clock}`;
const inType = (type: Id, sub: string | undefined) => `type ${idKey(type)} ${sub ?? ''}`;
const inRoot = (name: string, sub: string | undefined) => `root ${name} ${sub ?? ''}`;

/**
 * Where the structs of an update lie. One that names no parent lies beside its neighbour, so the way up goes
 * along neighbours too; every step is remembered, or a long update would be walked again and again.
 */
export class Places {
  private readonly known = new Map<string, Place | undefined>();
  private byClient: Map<number, FreshStruct[]> | undefined;

  constructor(
    private readonly doc: Y.Doc,
    private readonly scan: Scan,
  ) {}

  /** The new struct that covers this id, if it is one of the update's. */
  freshAt({ client, clock }: Id): FreshStruct | undefined {
    const structs = this.index().get(client) ?? [];
    let low = 0;
    let high = structs.length - 1;
    while (low <= high) {
      const middle = (low + high) >> 1;
      const struct = structs[middle];
      if (!struct) return undefined;
      if (clock < struct.clock) high = middle - 1;
      else if (clock >= struct.clock + struct.length) low = middle + 1;
      else return struct;
    }
    return undefined;
  }

  private index(): Map<number, FreshStruct[]> {
    if (this.byClient) return this.byClient;
    const index = new Map<number, FreshStruct[]>();
    for (const struct of this.scan.fresh) {
      const structs = index.get(struct.client);
      if (structs) structs.push(struct);
      else index.set(struct.client, [struct]);
    }
    this.byClient = index;
    return index;
  }

  at(id: Id): Place | undefined {
    const fresh = this.freshAt(id);
    return fresh ? this.of(fresh) : this.stored(id);
  }

  of(struct: FreshStruct): Place | undefined {
    const path: FreshStruct[] = [];
    let at: FreshStruct | undefined = struct;
    let place: Place | undefined;
    while (at && !this.known.has(idKey(at))) {
      if (path.length > this.scan.fresh.length)
        throw new BadUpdate('structs that lie in each other');
      path.push(at);
      const next: Id | string | undefined = at.origin ?? at.right ?? at.parent;
      const fresh: FreshStruct | undefined =
        typeof next === 'object' ? this.freshAt(next) : undefined;
      if (typeof next === 'object' && !fresh) place = this.stored(next);
      at = fresh;
    }
    if (at) place = this.known.get(idKey(at));
    for (const step of path.toReversed()) {
      place = this.from(step, place);
      this.known.set(idKey(step), place);
    }
    return place;
  }

  /** Where a struct lies, given where its neighbour or its parent does. */
  private from(
    { content, origin, right, parent, sub }: FreshStruct,
    next: Place | undefined,
  ): Place | undefined {
    if (content === Content.gc) return GONE;
    if (origin ?? right) return next;
    if (typeof parent === 'string') return { key: inRoot(parent, sub), depth: 0 };
    if (!parent || !next || this.isDeleted(parent)) return GONE;
    return { key: inType(parent, sub), depth: next.depth + 1 };
  }

  private isDeleted(type: Id): boolean {
    const fresh = this.freshAt(type);
    if (fresh) return fresh.content === Content.deleted;
    const stored: unknown = Y.getItem(this.doc.store, Y.createID(type.client, type.clock));
    return stored instanceof Y.Item && stored.deleted;
  }

  private stored(id: Id): Place | undefined {
    const item: unknown = Y.getItem(this.doc.store, Y.createID(id.client, id.clock));
    if (!(item instanceof Y.Item) || !(item.parent instanceof Y.AbstractType)) return GONE;
    const sub = item.parentSub ?? undefined;
    const holder = item.parent._item;
    if (!holder) return { key: inRoot(Y.findRootTypeKey(item.parent), sub), depth: 0 };
    let depth = 0;
    for (let type: unknown = item.parent; type instanceof Y.AbstractType && type._item; ) {
      depth += 1;
      type = type._item.parent;
    }
    return { key: inType(holder.id, sub), depth };
  }
}
