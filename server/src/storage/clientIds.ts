import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';

/** Client ids as bytes: each by its distance from the one before, so that ten thousand take some 40 kB. */
export function encodeClientIds(ids: ReadonlySet<number>): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, ids.size);
  let before = 0;
  for (const id of [...ids].toSorted((a, b) => a - b)) {
    encoding.writeVarUint(encoder, id - before);
    before = id;
  }
  return encoding.toUint8Array(encoder);
}

/** @throws when the bytes are something else: the database is not ours */
export function decodeClientIds(bytes: Uint8Array): Set<number> {
  const decoder = decoding.createDecoder(bytes);
  const ids = new Set<number>();
  let last = 0;
  for (let left = decoding.readVarUint(decoder); left > 0; left--) {
    last += decoding.readVarUint(decoder);
    ids.add(last);
  }
  return ids;
}
