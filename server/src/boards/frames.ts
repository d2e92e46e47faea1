import { MessageType } from '@samenspel/shared/protocol';
import * as encoding from 'lib0/encoding';

/**
 * A whole websocket frame, header and all: made once, the same bytes go to everybody. Encoding a frame for
 * each reader would cost more than all the rest of a delivery.
 */
export type Frame = Buffer;

const FINAL_BINARY = 0x82;

function frame(payload: Uint8Array): Frame {
  const length = payload.byteLength;
  const headerLength = length < 126 ? 2 : length < 65_536 ? 4 : 10;
  const bytes = Buffer.allocUnsafe(headerLength + length);
  bytes[0] = FINAL_BINARY;
  if (headerLength === 2) bytes[1] = length;
  else if (headerLength === 4) {
    bytes[1] = 126;
    bytes.writeUInt16BE(length, 2);
  } else {
    bytes[1] = 127;
    bytes.writeBigUInt64BE(BigInt(length), 2);
  }
  bytes.set(payload, headerLength);
  return bytes;
}

export const SyncType = { step1: 0, step2: 1, update: 2 } as const;

/** @param kind one of SyncType; `bytes` a state vector for step 1, else an update */
export function syncFrame(
  kind: (typeof SyncType)[keyof typeof SyncType],
  bytes: Uint8Array,
): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, bytes);
  return frame(encoding.toUint8Array(encoder));
}

/** Tells a client that all it sent before this counter is stored. */
export function savedFrame(counter: number): Frame {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.saved);
  encoding.writeVarUint(encoder, counter);
  return frame(encoding.toUint8Array(encoder));
}

/** One client's presence as it travels: `json` is `null` for who left. */
export interface PresenceEntry {
  readonly client: number;
  readonly clock: number;
  readonly json: string;
}

/** Several clients' presence in one message. */
export function presenceFrame(entries: readonly PresenceEntry[]): Frame {
  const list = encoding.createEncoder();
  encoding.writeVarUint(list, entries.length);
  for (const { client, clock, json } of entries) {
    encoding.writeVarUint(list, client);
    encoding.writeVarUint(list, clock);
    encoding.writeVarString(list, json);
  }
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(list));
  return frame(encoding.toUint8Array(encoder));
}

/** y-websocket drops a line on which nothing comes for 30 seconds, and ping frames do not count. */
export const KEEP_ALIVE: Frame = presenceFrame([]);
