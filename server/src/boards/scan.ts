import * as decoding from 'lib0/decoding';
import { skipAny } from './scanAny.ts';

/** An update that no honest client sends. Its message is for the log. */
export class BadUpdate extends Error {}

export interface Id {
  readonly client: number;
  readonly clock: number;
}

/** What Yjs calls the content of a struct, by its number on the wire. */
export const Content = {
  gc: 0,
  deleted: 1,
  binary: 3,
  string: 4,
  type: 7,
  any: 8,
  skip: 10,
} as const;

/** Kinds of shared types, by their number on the wire. */
export const TypeRef = { array: 0, map: 1, text: 2 } as const;

/** A struct of which at least the end is new to the server. */
export interface FreshStruct extends Id {
  readonly length: number;
  readonly content: number;
  readonly origin: Id | undefined;
  readonly right: Id | undefined;
  /** Name of a root, or id of the type it lies in; undefined where it takes over its neighbour's. */
  readonly parent: string | Id | undefined;
  /** Key within a map. */
  readonly sub: string | undefined;
  /** For content `type`: which. */
  readonly type: number | undefined;
}

export interface DeletedRange extends Id {
  readonly length: number;
}

export interface Scan {
  /** New structs, in the order of the update: per client in the order of its clock. */
  readonly fresh: readonly FreshStruct[];
  /** Clients with new structs, and the clock they end at. */
  readonly ends: ReadonlyMap<number, number>;
  readonly deletes: readonly DeletedRange[];
}

/** Clocks an update may add under one client id: more characters than a whole board holds. */
const CLOCKS_MOST = 16 * 1024 * 1024;

type Decoder = decoding.Decoder;
const ORIGIN = 0x80;
const RIGHT = 0x40;
const SUB = 0x20;
const CONTENT = 0x1f;

/**
 * Reads a Yjs update (version 1) without building what it describes: no number in it is believed before the
 * bytes are there.
 * @param known the clock up to which the server has everything of a client
 * @throws BadUpdate
 */
export function scanUpdate(update: Uint8Array, known: (client: number) => number): Scan {
  const decoder = decoding.createDecoder(update);
  try {
    const fresh: FreshStruct[] = [];
    const ends = new Map<number, number>();
    const sections = count(decoder);
    const seen = new Set<number>();
    for (let i = 0; i < sections; i++) scanSection(decoder, known, seen, fresh, ends);
    const deletes = scanDeletes(decoder);
    if (decoding.hasContent(decoder)) throw new BadUpdate('bytes behind the end');
    return { fresh, ends, deletes };
  } catch (error) {
    if (error instanceof BadUpdate) throw error;
    throw new BadUpdate(error instanceof Error ? error.message : 'unreadable', { cause: error });
  }
}

/** A number of things that each take a byte at least. */
function count(decoder: Decoder): number {
  const number = decoding.readVarUint(decoder);
  if (number > decoder.arr.length - decoder.pos) throw new BadUpdate('more announced than sent');
  return number;
}

function scanSection(
  decoder: Decoder,
  known: (client: number) => number,
  seen: Set<number>,
  fresh: FreshStruct[],
  ends: Map<number, number>,
): void {
  const structs = count(decoder);
  const client = decoding.readVarUint(decoder);
  let clock = decoding.readVarUint(decoder);
  if (!Number.isSafeInteger(client)) throw new BadUpdate('a client id out of bounds');
  if (seen.has(client)) throw new BadUpdate('one client in two sections');
  seen.add(client);
  const from = known(client);
  if (structs > 0 && clock > from) throw new BadUpdate('a gap before the first struct');
  for (let i = 0; i < structs; i++) {
    const struct = scanStruct(decoder, client, clock);
    clock += struct.length;
    if (struct.length < 1 || clock - from > CLOCKS_MOST)
      throw new BadUpdate('a length out of bounds');
    if (clock <= from) {
      checkKnown(struct, known);
      continue;
    }
    if (struct.content === Content.skip) throw new BadUpdate('a gap between structs');
    fresh.push(struct);
    ends.set(client, clock);
  }
}

/** Yjs looks for what a struct refers to before it finds that it has the struct already. */
function checkKnown(
  { origin, right, parent }: FreshStruct,
  known: (client: number) => number,
): void {
  for (const id of [origin, right, parent]) {
    if (typeof id === 'object' && id.clock >= known(id.client)) {
      throw new BadUpdate('refers to what is not there');
    }
  }
}

function readId(decoder: Decoder): Id {
  return { client: decoding.readVarUint(decoder), clock: decoding.readVarUint(decoder) };
}

function scanStruct(decoder: Decoder, client: number, clock: number): FreshStruct {
  const info = decoding.readUint8(decoder);
  if (info === undefined) throw new BadUpdate('the end came early');
  const content = info & CONTENT;
  const base = { client, clock, content };
  if (content === Content.gc || content === Content.skip) {
    const length = decoding.readVarUint(decoder);
    return {
      ...base,
      length,
      origin: undefined,
      right: undefined,
      parent: undefined,
      sub: undefined,
      type: undefined,
    };
  }
  const origin = (info & ORIGIN) !== 0 ? readId(decoder) : undefined;
  const right = (info & RIGHT) !== 0 ? readId(decoder) : undefined;
  let parent: string | Id | undefined;
  let sub: string | undefined;
  if (!origin && !right) {
    parent =
      decoding.readVarUint(decoder) === 1 ? decoding.readVarString(decoder) : readId(decoder);
    if ((info & SUB) !== 0) sub = decoding.readVarString(decoder);
  }
  return { ...base, origin, right, parent, sub, ...scanContent(decoder, content) };
}

function scanContent(
  decoder: Decoder,
  content: number,
): { length: number; type: number | undefined } {
  const type = undefined;
  switch (content) {
    case Content.deleted:
      return { length: decoding.readVarUint(decoder), type };
    case Content.binary:
      decoding.readVarUint8Array(decoder);
      return { length: 1, type };
    case Content.string:
      return { length: decoding.readVarString(decoder).length, type };
    case Content.type:
      return { length: 1, type: decoding.readVarUint(decoder) };
    case Content.any: {
      const values = count(decoder);
      for (let i = 0; i < values; i++)
        if (!skipAny(decoder)) throw new BadUpdate('a value that is not kept');
      return { length: values, type };
    }
    default:
      throw new BadUpdate(`content of kind ${content}`);
  }
}

function scanDeletes(decoder: Decoder): DeletedRange[] {
  const deletes: DeletedRange[] = [];
  const clients = count(decoder);
  for (let i = 0; i < clients; i++) {
    const client = decoding.readVarUint(decoder);
    const ranges = count(decoder);
    for (let j = 0; j < ranges; j++) {
      const clock = decoding.readVarUint(decoder);
      deletes.push({ client, clock, length: decoding.readVarUint(decoder) });
    }
  }
  return deletes;
}
