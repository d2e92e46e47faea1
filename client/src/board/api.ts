import {
  ApiError,
  BoardInfo,
  CreatedBoard,
  CurrentJoinCode,
  type ErrorCode,
  FoundBoard,
  KeptVersions,
  type NewBoardInput,
  type NewCopy,
  OpenJoinCode,
  type ResultMoment,
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

const boardUrl = (id: string, path = '') => `/api/boards/${encodeURIComponent(id)}${path}`;

const asHolder = (key: string, init: RequestInit = {}): RequestInit => {
  const headers = new Headers(init.headers);
  headers.set('authorization', `Bearer ${key}`);
  return { ...init, headers };
};

/** What the server says of a board to who holds one of its keys. Its clock is ours from then on. */
export async function boardInfo(id: string, key: string): Promise<Answer<BoardInfo>> {
  const asked = Date.now();
  const answer = await ask(boardUrl(id), asHolder(key), BoardInfo);
  if (answer.ok) setClock(answer.value.now, asked, Date.now());
  return answer;
}

/** Makes a board like this one without its people; only for who facilitates. The answer holds its three keys. */
export function copyBoard(id: string, key: string, copy: NewCopy): Promise<Answer<CreatedBoard>> {
  return ask(boardUrl(id, '/copies'), asHolder(key, json(copy)), CreatedBoard);
}

/** Asks for a change that only a facilitator may make; answered once it is stored. */
export function sendCommand(
  id: string,
  key: string,
  command: FacilitatorCommand,
): Promise<Answer<unknown>> {
  return commandFor(id, key, command, v.unknown());
}

function commandFor<Schema extends v.GenericSchema>(
  id: string,
  key: string,
  command: FacilitatorCommand,
  schema: Schema,
): Promise<Answer<v.InferOutput<Schema>>> {
  return ask(boardUrl(id, '/commands'), asHolder(key, json(command)), schema);
}

/** Opens the code by which people join, or gives the one that is open a longer life. */
export function openCode(id: string, key: string, hours = 12): Promise<Answer<OpenJoinCode>> {
  return commandFor(id, key, { type: 'openCode', hours }, OpenJoinCode);
}

/** Ends the code by which people join, where there is one. */
export function closeCode(id: string, key: string): Promise<Answer<unknown>> {
  return sendCommand(id, key, { type: 'closeCode' });
}

/** The code by which people join; null when none is open. Only for who facilitates. */
export function currentCode(id: string, key: string): Promise<Answer<CurrentJoinCode>> {
  return ask(boardUrl(id, '/code'), asHolder(key), CurrentJoinCode);
}

/** The board behind a code somebody typed, and the key to take part in it. */
export function findByCode(code: string): Promise<Answer<FoundBoard>> {
  return ask('/api/codes', json({ code }), FoundBoard);
}

/** What a round showed at its reveal or when it was closed; `not-found` until then. */
export function roundResult<Schema extends v.GenericSchema>(
  { id, key }: { readonly id: string; readonly key: string },
  round: string,
  moment: ResultMoment,
  schema: Schema,
): Promise<Answer<v.InferOutput<Schema>>> {
  const path = `/rounds/${encodeURIComponent(round)}/${moment}`;
  return ask(boardUrl(id, path), asHolder(key), schema);
}

/** The kept states of a board, the newest first. Only for who facilitates. */
export function listVersions(id: string, key: string): Promise<Answer<KeptVersions>> {
  return ask(boardUrl(id, '/versions'), asHolder(key), KeptVersions);
}
