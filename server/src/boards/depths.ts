import * as Y from 'yjs';
import { BadUpdate, type FreshStruct, type Id, type Scan } from './scan.ts';

const key = ({ client, clock }: Id) => `${client}:${clock}`;

/**
 * How deep structs lie: the number of shared types between them and a root. A struct that names no parent lies
 * beside its neighbour, so the way up goes along neighbours too; every step is remembered, or a long update
 * would be walked again and again.
 */
export class Depths {
  private readonly known = new Map<string, number>();
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

  of(struct: FreshStruct): number {
    const path: { at: string; up: number }[] = [];
    let up = 0;
    let found: number | undefined;
    for (let at: FreshStruct = struct; found === undefined; ) {
      found = this.known.get(key(at));
      if (found !== undefined) break;
      if (path.length > this.scan.fresh.length)
        throw new BadUpdate('structs that lie in each other');
      path.push({ at: key(at), up });
      const neighbour = at.origin ?? at.right;
      const next = neighbour ?? at.parent;
      if (typeof next !== 'object') {
        found = 0;
        break;
      }
      if (!neighbour) up += 1;
      const fresh = this.freshAt(next);
      if (fresh) at = fresh;
      else found = this.stored(next);
    }
    for (const step of path) this.known.set(step.at, (found ?? 0) + up - step.up);
    return (found ?? 0) + up;
  }

  private stored(id: Id): number {
    const struct: unknown = Y.getItem(this.doc.store, Y.createID(id.client, id.clock));
    if (!(struct instanceof Y.Item)) return 0;
    let depth = 0;
    let type: unknown = struct.parent;
    while (type instanceof Y.AbstractType && type._item) {
      depth += 1;
      type = type._item.parent;
    }
    return depth;
  }
}
