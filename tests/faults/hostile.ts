import * as encoding from 'lib0/encoding';
import * as Y from 'yjs';
import { syncMessage } from '../contract/clients.ts';

/** Updates that no honest client sends, made by hand where Yjs itself would not. */

type Write = (encoder: encoding.Encoder) => void;
const varUint =
  (number: number): Write =>
  (encoder) =>
    encoding.writeVarUint(encoder, number);
const varString =
  (text: string): Write =>
  (encoder) =>
    encoding.writeVarString(encoder, text);
const byte =
  (number: number): Write =>
  (encoder) =>
    encoding.writeUint8(encoder, number);

export function bytes(...writes: Write[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const write of writes) write(encoder);
  return encoding.toUint8Array(encoder);
}

/** An update with one section of one struct, and nothing deleted. */
export function struct(client: number, clock: number, ...content: Write[]): Uint8Array {
  return bytes(varUint(1), varUint(1), varUint(client), varUint(clock), ...content, varUint(0));
}

/** The content of one value under a key of a root map. */
function valueIn(root: string, key: string, ...any: Write[]): Write[] {
  return [byte(0x28), varUint(1), varString(root), varString(key), varUint(1), ...any];
}

export function updateOf(change: (doc: Y.Doc) => void, client?: number): Uint8Array {
  const doc = new Y.Doc();
  if (client !== undefined) doc.clientID = client;
  change(doc);
  return Y.encodeStateAsUpdate(doc);
}

function nestedMaps(depth: number): Uint8Array {
  return updateOf((doc) => {
    let map: Y.Map<unknown> = doc.getMap('items');
    for (let i = 0; i < depth; i++) {
      const inner = new Y.Map<unknown>();
      map.set('inner', inner);
      map = inner;
    }
  });
}

function nestedArrays(depth: number): Uint8Array {
  const open = Array.from({ length: depth }, () => [byte(117), varUint(1)]).flat();
  return struct(7, 0, ...valueIn('items', 'n', ...open, byte(126)));
}

const float64 =
  (number: number): Write =>
  (encoder) => {
    encoding.writeUint8(encoder, 123);
    encoding.writeFloat64(encoder, number);
  };

function gap(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('items').set('a', 1);
  const before = Y.encodeStateVector(doc);
  doc.getMap('items').set('b', 2);
  return Y.encodeStateAsUpdate(doc, before);
}

/** What is wrong with each, and the update. */
export const HOSTILE_UPDATES: readonly (readonly [string, Uint8Array])[] = [
  ['7 a gap before its first struct', gap()],
  ['7 a skip between structs', struct(7, 0, byte(10), varUint(5))],
  [
    '7 an origin that nobody has',
    struct(7, 0, byte(0x84), varUint(99), varUint(3), varString('x')),
  ],
  [
    '7 a delete of what is not there',
    bytes(varUint(0), varUint(1), varUint(7), varUint(1), varUint(0), varUint(9)),
  ],
  [
    '8 more structs announced than sent',
    bytes(varUint(1), varUint(2 ** 31), varUint(7), varUint(0)),
  ],
  ['8 a deleted run of a billion', struct(7, 0, byte(0), varUint(2 ** 40))],
  ['8 an update of version 2', updateV2()],
  ['11 maps nested 5,000 deep', nestedMaps(5000)],
  ['11 a value nested 5,000 deep', nestedArrays(5000)],
  ['12 __proto__ as a key', updateOf((doc) => doc.getMap('items').set('__proto__', { x: 1 }))],
  ['12 __proto__ as a root', updateOf((doc) => doc.getMap('__proto__').set('x', 1))],
  [
    '12 __proto__ within a value',
    struct(
      7,
      0,
      ...valueIn('items', 'n', byte(118), varUint(1), varString('__proto__'), byte(126)),
    ),
  ],
  ['13 an unknown root', updateOf((doc) => doc.getMap('other').set('x', 1))],
  ['13 the content of a list in a map', updateOf((doc) => doc.getArray('items').insert(0, [1]))],
  ['13 text in a map', updateOf((doc) => doc.getText('items').insert(0, 'hallo'))],
  ['14 NaN', struct(7, 0, ...valueIn('items', 'n', float64(Number.NaN)))],
  ['14 Infinity', struct(7, 0, ...valueIn('items', 'n', float64(Number.POSITIVE_INFINITY)))],
  ['14 BigInt', updateOf((doc) => doc.getMap('items').set('x', 5n))],
  ['a document within the document', updateOf((doc) => doc.getMap('items').set('x', new Y.Doc()))],
  [
    'an XML element',
    updateOf((doc) =>
      doc.getMap('items').set('x', new Y.XmlElement('b') as unknown as Y.Map<unknown>),
    ),
  ],
  ['bytes behind the end', bytes(varUint(0), varUint(0), varUint(0))],
  [
    'an update that ends early',
    updateOf((doc) => doc.getMap('items').set('a', 'hallo')).slice(0, -3),
  ],
  [
    'one client in two sections',
    bytes(
      varUint(2),
      varUint(1),
      varUint(7),
      varUint(0),
      byte(0),
      varUint(1),
      varUint(1),
      varUint(7),
      varUint(0),
      byte(0),
      varUint(1),
      varUint(0),
    ),
  ],
];

function updateV2(): Uint8Array {
  const doc = new Y.Doc();
  doc.getMap('items').set('a', 'hallo');
  return Y.encodeStateAsUpdateV2(doc);
}

/** A state vector of a million entries. */
export function endlessStateVector(): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, 1_000_000);
  for (let i = 0; i < 1_000_000; i++) {
    encoding.writeVarUint(encoder, i + 1);
    encoding.writeVarUint(encoder, 1);
  }
  return encoding.toUint8Array(encoder);
}

/** A frame with a reserved opcode, masked as a client's must be. */
export const RESERVED_OPCODE = Buffer.from([0x83, 0x80, 0, 0, 0, 0]);

/** Presence whose clock no varint of Yjs can hold. */
export function presenceWithEndlessClock(client: number): Uint8Array {
  const entry = bytes(
    varUint(1),
    varUint(client),
    (encoder) => {
      for (let i = 0; i < 7; i++) encoding.writeUint8(encoder, 0xff);
      encoding.writeUint8(encoder, 0x1f);
    },
    varString('{}'),
  );
  return bytes(varUint(1), (encoder) => encoding.writeVarUint8Array(encoder, entry));
}

export const update = (content: Uint8Array) => syncMessage(2, content);

/** Random whole numbers below a bound, the same each time for the same seed. */
export function randomFrom(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state * 1_103_515_245 + 12_345) % 2 ** 31;
    return Math.floor((state / 2 ** 31) * below);
  };
}

/** Some bytes changed, now and then the end cut off. */
export function damage(honest: Uint8Array, random: (below: number) => number): Uint8Array {
  const damaged = honest.slice(0, random(10) === 0 ? 1 + random(honest.length) : honest.length);
  for (let i = 0; i <= random(3); i++) damaged[random(damaged.length)] = random(256);
  return damaged;
}
