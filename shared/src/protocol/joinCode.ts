import * as v from 'valibot';

/** No 0, O, 1, I or L: whoever reads a code from a wall can take one for another. */
export const JOIN_CODE_ALPHABET = '23456789ABCDEFGHJKMNPQRSTUVWXYZ';
export const JOIN_CODE_LENGTH = 6;

const CODE = new RegExp(`^[${JOIN_CODE_ALPHABET}]{${JOIN_CODE_LENGTH}}$`, 'u');

/** The code in what somebody typed, or undefined when it is none. Capitals, spaces and dashes do not matter. */
export function readJoinCode(text: string): string | undefined {
  const code = text.replaceAll(/[\s\p{Dash}]/gu, '').toUpperCase();
  return CODE.test(code) ? code : undefined;
}

/** A code as it is shown and read aloud: `K7M 4QX`. */
export function spellJoinCode(code: string): string {
  const half = JOIN_CODE_LENGTH / 2;
  return `${code.slice(0, half)} ${code.slice(half)}`;
}

/** Answer to the command `openCode`. The time is ISO 8601. */
export const OpenJoinCode = v.object({ code: v.string(), expiresAt: v.string() });
export type OpenJoinCode = v.InferOutput<typeof OpenJoinCode>;

/** Answer to `GET /api/boards/:id/code`. */
export const CurrentJoinCode = v.union([OpenJoinCode, v.object({ code: v.null() })]);
export type CurrentJoinCode = v.InferOutput<typeof CurrentJoinCode>;

/** Body of `POST /api/codes`: a code as somebody typed it. */
export const TypedJoinCode = v.object({ code: v.string() });

/** Answer to `POST /api/codes`: the board behind a code, and the key to take part in it. */
export const FoundBoard = v.object({ id: v.string(), key: v.string(), title: v.string() });
export type FoundBoard = v.InferOutput<typeof FoundBoard>;
