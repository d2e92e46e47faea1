import {
  ApiError,
  BoardInfo,
  CreatedBoard,
  type ErrorCode,
  type NewBoardInput,
} from '@samenspel/shared/protocol';
import type { FacilitatorCommand, Refusal } from '@samenspel/shared/session';
import * as v from 'valibot';
import { setClock } from './clock.ts';

/** What the server answered, or why there is no answer. Expected failures are values. */
export type Answer<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly code: ErrorCode | 'unreachable'; readonly refusal?: Refusal };

async function ask<Schema extends v.GenericSchema>(
  path: string,
  init: RequestInit,
  schema: Schema,
): Promise<Answer<v.InferOutput<Schema>>> {
  try {
    const response = await fetch(path, { ...init, cache: 'no-store' });
    const body: unknown = response.status === 204 ? {} : await response.json();
    if (response.ok) return { ok: true, value: v.parse(schema, body) };
    const error = v.safeParse(ApiError, body);
    if (!error.success) return { ok: false, code: 'internal' };
    return { ok: false, code: error.output.error.code, ...refusalOf(body) };
  } catch {
    return { ok: false, code: 'unreachable' };
  }
}

const REFUSALS = [
  'too-few-levels',
  'too-many-levels',
  'too-many-partners',
  'too-many-roles',
  'last-role',
  'short-taken',
  'shape-taken',
  'already-there',
  'round-running',
  'round-over',
  'not-revealed',
  'too-few-options',
  'unknown-id',
] as const satisfies readonly Refusal[];

function refusalOf(body: unknown): { refusal?: Refusal } {
  const refused = v.safeParse(
    v.object({ error: v.object({ refusal: v.picklist(REFUSALS) }) }),
    body,
  );
  return refused.success ? { refusal: refused.output.error.refusal } : {};
}

const json = (body: unknown) => ({
  method: 'POST',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify(body),
});

/** Makes a board on the server; the answer holds its three keys, which the server itself does not keep. */
export function createBoard(board: NewBoardInput): Promise<Answer<CreatedBoard>> {
  return ask('/api/boards', json(board), CreatedBoard);
}

/** What the server says of a board to who holds one of its keys. Its clock is ours from then on. */
export async function boardInfo(id: string, key: string): Promise<Answer<BoardInfo>> {
  const asked = Date.now();
  const answer = await ask(
    `/api/boards/${encodeURIComponent(id)}`,
    { headers: { authorization: `Bearer ${key}` } },
    BoardInfo,
  );
  if (answer.ok) setClock(answer.value.now, asked, Date.now());
  return answer;
}

/** Asks for a change that only a facilitator may make; answered once it is stored. */
export function sendCommand(
  id: string,
  key: string,
  command: FacilitatorCommand,
): Promise<Answer<unknown>> {
  const request = json(command);
  return ask(
    `/api/boards/${encodeURIComponent(id)}/commands`,
    { ...request, headers: { ...request.headers, authorization: `Bearer ${key}` } },
    v.unknown(),
  );
}
