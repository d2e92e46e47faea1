import { type DocumentName, parseDocumentName } from '@samenspel/shared/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import type { Frame } from '../boards/frames.ts';

/** What a server has found out about a client before its board's home lets it in. */
export const Entrant = v.object({
  board: v.string(),
  document: v.pipe(
    v.string(),
    v.transform((name): DocumentName | undefined => parseDocumentName(name)),
    v.custom<DocumentName>((name) => name !== undefined),
  ),
  capability: v.picklist(['facilitate', 'edit', 'view']),
  participant: v.optional(v.string()),
  /** SHA-256 of the key, base64url: what is stored of it, and no more. */
  keyHash: v.string(),
  /** For what is limited by address. */
  address: v.string(),
});
export type Entrant = v.InferOutput<typeof Entrant>;

/** A request that is answered by a board's home. */
export const Asked = v.object({
  method: v.picklist(['GET', 'POST', 'PUT', 'PATCH', 'DELETE']),
  url: v.string(),
  authorization: v.string(),
  body: v.optional(v.string()),
  address: v.string(),
});
export type Asked = v.InferOutput<typeof Asked>;

export const Answer = v.object({
  status: v.pipe(v.number(), v.integer(), v.minValue(200), v.maxValue(599)),
  type: v.optional(v.string()),
  body: v.string(),
});
export type Answer = v.InferOutput<typeof Answer>;

/**
 * What servers say to each other about clients. The front is the server on which a client's socket ends; the home
 * keeps the board. Lines are numbered by the front, requests and signs of life by who asks.
 */
export type RelayMessage =
  | { readonly kind: 'open'; readonly line: number; readonly entrant: Entrant }
  | {
      readonly kind: 'data';
      readonly line: number;
      readonly bytes: Uint8Array;
      readonly isBinary: boolean;
    }
  /** The client's socket is closed. */
  | { readonly kind: 'gone'; readonly line: number }
  /** Much waits at the front for the client, or nothing any more. */
  | { readonly kind: 'slow'; readonly line: number; readonly slow: boolean }
  | { readonly kind: 'alive'; readonly line: number; readonly alive: boolean }
  /** The same frames for several clients. */
  | {
      readonly kind: 'frames';
      readonly lines: readonly number[];
      readonly frames: readonly Frame[];
    }
  | {
      readonly kind: 'close';
      readonly line: number;
      readonly code: number;
      readonly reason: string;
    }
  | { readonly kind: 'isAlive'; readonly line: number; readonly withinMs: number }
  | { readonly kind: 'ask'; readonly id: number; readonly asked: Asked }
  | { readonly kind: 'answer'; readonly id: number; readonly answer: Answer };

const KINDS = [
  'open',
  'data',
  'gone',
  'slow',
  'alive',
  'frames',
  'close',
  'isAlive',
  'ask',
  'answer',
] as const satisfies readonly RelayMessage['kind'][];

/** Messages one after another, as bytes. */
export function encodeMessages(messages: readonly RelayMessage[]): Uint8Array {
  const encoder = encoding.createEncoder();
  for (const message of messages) write(encoder, message);
  return encoding.toUint8Array(encoder);
}

function write(encoder: encoding.Encoder, message: RelayMessage): void {
  encoding.writeVarUint(encoder, KINDS.indexOf(message.kind));
  switch (message.kind) {
    case 'open':
      encoding.writeVarUint(encoder, message.line);
      encoding.writeVarString(encoder, JSON.stringify(message.entrant));
      return;
    case 'data':
      encoding.writeVarUint(encoder, message.line);
      encoding.writeUint8(encoder, message.isBinary ? 1 : 0);
      encoding.writeVarUint8Array(encoder, message.bytes);
      return;
    case 'gone':
      encoding.writeVarUint(encoder, message.line);
      return;
    case 'slow':
    case 'alive':
      encoding.writeVarUint(encoder, message.line);
      encoding.writeUint8(
        encoder,
        (message.kind === 'slow' ? message.slow : message.alive) ? 1 : 0,
      );
      return;
    case 'frames':
      encoding.writeVarUint(encoder, message.lines.length);
      for (const line of message.lines) encoding.writeVarUint(encoder, line);
      encoding.writeVarUint(encoder, message.frames.length);
      for (const frame of message.frames) encoding.writeVarUint8Array(encoder, frame);
      return;
    case 'close':
      encoding.writeVarUint(encoder, message.line);
      encoding.writeVarUint(encoder, message.code);
      encoding.writeVarString(encoder, message.reason);
      return;
    case 'isAlive':
      encoding.writeVarUint(encoder, message.line);
      encoding.writeVarUint(encoder, message.withinMs);
      return;
    case 'ask':
      encoding.writeVarUint(encoder, message.id);
      encoding.writeVarString(encoder, JSON.stringify(message.asked));
      return;
    case 'answer':
      encoding.writeVarUint(encoder, message.id);
      encoding.writeVarString(encoder, JSON.stringify(message.answer));
  }
}

/** @throws when the bytes are no messages: the other server is of another version */
export function decodeMessages(bytes: Uint8Array): RelayMessage[] {
  const decoder = decoding.createDecoder(bytes);
  const messages: RelayMessage[] = [];
  while (decoding.hasContent(decoder)) messages.push(read(decoder));
  return messages;
}

const json = (decoder: decoding.Decoder): unknown => JSON.parse(decoding.readVarString(decoder));
const flag = (decoder: decoding.Decoder): boolean => decoding.readUint8(decoder) === 1;

function list<T>(decoder: decoding.Decoder, readOne: (decoder: decoding.Decoder) => T): T[] {
  return Array.from({ length: decoding.readVarUint(decoder) }, () => readOne(decoder));
}

function read(decoder: decoding.Decoder): RelayMessage {
  const kind = KINDS[decoding.readVarUint(decoder)];
  if (kind === undefined) throw new Error('a message of an unknown kind');
  if (kind === 'frames') {
    const lines = list(decoder, decoding.readVarUint);
    // A copy of its own: the packet it came in is reused.
    const frames = list(decoder, (from) => Buffer.from(decoding.readVarUint8Array(from)));
    return { kind, lines, frames };
  }
  const number = decoding.readVarUint(decoder);
  switch (kind) {
    case 'open':
      return { kind, line: number, entrant: v.parse(Entrant, json(decoder)) };
    case 'data': {
      const isBinary = flag(decoder);
      return { kind, line: number, isBinary, bytes: decoding.readVarUint8Array(decoder) };
    }
    case 'gone':
      return { kind, line: number };
    case 'slow':
      return { kind, line: number, slow: flag(decoder) };
    case 'alive':
      return { kind, line: number, alive: flag(decoder) };
    case 'close': {
      const code = decoding.readVarUint(decoder);
      return { kind, line: number, code, reason: decoding.readVarString(decoder) };
    }
    case 'isAlive':
      return { kind, line: number, withinMs: decoding.readVarUint(decoder) };
    case 'ask':
      return { kind, id: number, asked: v.parse(Asked, json(decoder)) };
    case 'answer':
      return { kind, id: number, answer: v.parse(Answer, json(decoder)) };
  }
}
