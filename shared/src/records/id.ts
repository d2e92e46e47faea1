import * as v from 'valibot';

declare const crypto: { getRandomValues(bytes: Uint8Array): Uint8Array };

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/**
 * A random id of base64url characters; 16 of them are 96 bits.
 * Not crypto.randomUUID: on plain http, as in a workshop on a local network, browsers do not have it.
 */
export function newId(length = 16): string {
  let id = '';
  for (const byte of crypto.getRandomValues(new Uint8Array(length))) id += ALPHABET[byte & 63];
  return id;
}

/** A schema of ids that who asks may choose; one for each kind of thing. */
export const chosenId = () => v.pipe(v.string(), v.regex(/^(?!__proto__$)[A-Za-z0-9_-]{1,40}$/));

/**
 * The id of something that a facilitator makes, chosen by who asks: so asking twice, or two facilitators at once
 * with the same id, is asking once.
 */
export const ChosenId = chosenId();
export type ChosenId = v.InferOutput<typeof ChosenId>;
