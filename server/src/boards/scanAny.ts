import * as decoding from 'lib0/decoding';

/** Values on a board are flat: a point in an array, a field in an object. */
const DEPTH_MOST = 8;

const Any = {
  bytes: 116,
  array: 117,
  object: 118,
  string: 119,
  true: 120,
  false: 121,
  bigint: 122,
  float64: 123,
  float32: 124,
  integer: 125,
  null: 126,
  undefined: 127,
} as const;

/**
 * Reads past one value.
 * @returns false for what a board does not keep: NaN, Infinity, BigInt, `__proto__` as a key, deep nesting
 * @throws when the bytes end early
 */
export function skipAny(decoder: decoding.Decoder, depth = 0): boolean {
  if (depth > DEPTH_MOST) return false;
  switch (decoding.readUint8(decoder)) {
    case Any.undefined:
    case Any.null:
    case Any.true:
    case Any.false:
      return true;
    case Any.integer:
      decoding.readVarInt(decoder);
      return true;
    case Any.float32:
      return Number.isFinite(decoding.readFloat32(decoder));
    case Any.float64:
      return Number.isFinite(decoding.readFloat64(decoder));
    case Any.string:
      decoding.readVarString(decoder);
      return true;
    case Any.bytes:
      decoding.readVarUint8Array(decoder);
      return true;
    case Any.array:
      return skipMany(decoder, depth, false);
    case Any.object:
      return skipMany(decoder, depth, true);
    default:
      return false;
  }
}

function skipMany(decoder: decoding.Decoder, depth: number, keys: boolean): boolean {
  const values = decoding.readVarUint(decoder);
  for (let i = 0; i < values; i++) {
    if (keys && decoding.readVarString(decoder) === '__proto__') return false;
    if (!skipAny(decoder, depth + 1)) return false;
  }
  return true;
}
