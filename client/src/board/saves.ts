import { MessageType } from '@samenspel/shared/protocol';
import { createDecoder, readVarUint } from 'lib0/decoding';
import { createEncoder, toUint8Array, writeVarUint } from 'lib0/encoding';
import type { WebsocketProvider } from 'y-websocket';
import type * as Y from 'yjs';
import * as v from 'valibot';
import { readDevice, writeDevice } from '../state/deviceStorage.ts';

const STEP_1 = 0;

/**
 * Counts the changes of one document that the server has not confirmed as stored. After each change it asks with
 * a counter (message type 102); the answer comes after the commit. A state vector cannot tell: deletes don't change it.
 * @param kept where the count outlives a reload: the changes themselves do, in IndexedDB
 * @param isMine whether a transaction of this origin is this device's own change
 */
export function countWaiting(
  provider: WebsocketProvider,
  doc: Y.Doc,
  kept: string,
  isMine: (origin: unknown) => boolean,
  onChange: (waiting: number) => void,
): () => void {
  let waiting = readDevice(kept, v.pipe(v.number(), v.integer(), v.minValue(0))) ?? 0;
  let counter = 0;
  /** Counter -> the changes it confirms. Emptied when a connection is lost: what was asked there is never answered. */
  let asked: { counter: number; changes: number }[] = [];
  let unasked = waiting;

  const update = (now: number) => {
    if (now === waiting) return;
    waiting = now;
    writeDevice(kept, now === 0 ? undefined : now);
    onChange(now);
  };

  const ask = () => {
    const { ws } = provider;
    if (!ws || ws.readyState !== ws.OPEN) return;
    const encoder = createEncoder();
    writeVarUint(encoder, MessageType.saved);
    writeVarUint(encoder, ++counter);
    asked.push({ counter, changes: unasked });
    unasked = 0;
    ws.send(toUint8Array(encoder));
  };

  let caughtUp = false;
  const onUpdate = (_update: Uint8Array, origin: unknown) => {
    if (!isMine(origin)) return;
    unasked++;
    update(waiting + 1);
    // Before our own step 2 has gone out, the server cannot know what came before.
    if (caughtUp) ask();
  };
  doc.on('update', onUpdate);

  const onStatus = ({ status }: { status: string }) => {
    if (status === 'connected') return;
    caughtUp = false;
    counter = 0;
    unasked = waiting;
    asked = [];
  };
  provider.on('status', onStatus);

  const handleSync = provider.messageHandlers[MessageType.sync];
  provider.messageHandlers[MessageType.sync] = (encoder, decoder, ...rest) => {
    const isStep1 = readVarUint(createDecoder(decoder.arr.subarray(decoder.pos))) === STEP_1;
    handleSync?.(encoder, decoder, ...rest);
    if (!isStep1) return;
    // The provider sends the step 2 it has just written when this handler returns.
    queueMicrotask(() => {
      caughtUp = true;
      ask();
    });
  };
  provider.messageHandlers[MessageType.saved] = (_encoder, decoder) => {
    const confirmed = readVarUint(decoder);
    const changes = asked
      .filter((request) => request.counter <= confirmed)
      .reduce((sum, request) => sum + request.changes, 0);
    asked = asked.filter((request) => request.counter > confirmed);
    update(Math.max(0, waiting - changes));
  };

  onChange(waiting);
  return () => {
    doc.off('update', onUpdate);
    provider.off('status', onStatus);
  };
}
