import type { Sha256 } from '@samenspel/shared/protocol';
import { sha256 as hash } from '@noble/hashes/sha2.js';

/** Not crypto.subtle: on plain http, as in a workshop on a local network, browsers do not have it. */
export const sha256: Sha256 = (text) =>
  btoa(String.fromCharCode(...hash(new TextEncoder().encode(text))))
    .replaceAll('+', '-')
    .replaceAll('/', '_')
    .replaceAll('=', '');
