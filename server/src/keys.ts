import { createHash, timingSafeEqual } from 'node:crypto';
import type { BoardKeys, Capability } from '@samenspel/shared/protocol';

/** SHA-256 of a text's UTF-8, as base64url. */
export function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('base64url');
}

/** The keys of a board as they are stored: hashes only. */
export type KeyHashes = Readonly<Record<Capability, Uint8Array>>;

/** What may be stored of a board's keys. */
export function hashKeys(keys: BoardKeys): KeyHashes {
  return {
    facilitate: digest(keys.facilitate),
    edit: digest(keys.edit),
    view: digest(keys.view),
  };
}

/** What a key lets one do, or undefined when it is none of these; `hashes` of an unknown board are undefined. */
export function capabilityOf(key: string, hashes: KeyHashes | undefined): Capability | undefined {
  return capabilityOfHash(digest(key), hashes);
}

/**
 * The same, of a key's SHA-256. Takes as long for a wrong key as for a right one, and as long for an unknown
 * board as for a known one.
 */
export function capabilityOfHash(
  given: Uint8Array,
  hashes: KeyHashes | undefined,
): Capability | undefined {
  if (given.byteLength !== NONE.byteLength) return undefined;
  const known = hashes ?? NO_BOARD;
  let found: Capability | undefined;
  for (const capability of CAPABILITIES) {
    if (timingSafeEqual(given, known[capability])) found = capability;
  }
  return hashes ? found : undefined;
}

const CAPABILITIES: readonly Capability[] = ['view', 'edit', 'facilitate'];
const NONE = new Uint8Array(32);
const NO_BOARD: KeyHashes = { facilitate: NONE, edit: NONE, view: NONE };

function digest(key: string): Uint8Array {
  return createHash('sha256').update(key, 'utf8').digest();
}
