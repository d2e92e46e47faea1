import { createCipheriv, createDecipheriv, hkdfSync, randomBytes } from 'node:crypto';

const CIPHER = 'aes-256-gcm';
const NONCE_BYTES = 12;
const TAG_BYTES = 16;
const KEY_BYTES = 32;

/** Encrypts a text for a board: only the same key opens it, and only for the same board. */
export function seal(key: Uint8Array, text: string, board: string): Uint8Array {
  const nonce = randomBytes(NONCE_BYTES);
  const cipher = createCipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  cipher.setAAD(Buffer.from(board));
  const body = Buffer.concat([cipher.update(text, 'utf8'), cipher.final()]);
  return Buffer.concat([nonce, cipher.getAuthTag(), body]);
}

/** What was sealed. @throws when the key or the board is another, or a byte has changed */
export function unseal(key: Uint8Array, sealed: Uint8Array, board: string): string {
  const body = NONCE_BYTES + TAG_BYTES;
  const nonce = sealed.subarray(0, NONCE_BYTES);
  const decipher = createDecipheriv(CIPHER, key, nonce, { authTagLength: TAG_BYTES });
  decipher.setAAD(Buffer.from(board));
  decipher.setAuthTag(sealed.subarray(NONCE_BYTES, body));
  return Buffer.concat([decipher.update(sealed.subarray(body)), decipher.final()]).toString('utf8');
}

/** Under which a board's code is sealed for who holds its facilitate key. */
export function facilitatorsSeal(facilitateKey: string): Uint8Array {
  return new Uint8Array(hkdfSync('sha256', facilitateKey, '', 'samenspel join code', KEY_BYTES));
}
