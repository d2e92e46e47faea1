import { type DocumentName, offerProtocols } from '@samenspel/shared/protocol';
import { IndexeddbPersistence } from 'y-indexeddb';
import type { Awareness } from 'y-protocols/awareness';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import { countWaiting } from './saves.ts';

/** Origin of every transaction that dispatch opens. */
export const MINE = Symbol('mine');

export interface DocumentConnection {
  readonly doc: Y.Doc;
  readonly awareness: Awareness;
  /** Resolves when what this device kept has been read; false when the browser keeps nothing. */
  readonly kept: Promise<boolean>;
  /** Forgets this document on this device. */
  readonly forget: () => Promise<void>;
  readonly close: () => void;
}

export interface ConnectionEvents {
  readonly onWaiting: (waiting: number) => void;
  readonly onStatus: (status: 'connecting' | 'connected' | 'disconnected') => void;
  readonly onSynced: () => void;
  /** The server closed for good; see CloseCode. */
  readonly onClosed: (code: number) => void;
}

/** Where this device keeps a document. A voice is its participant's own, so the name tells them apart. */
const deviceName = (board: string, document: DocumentName) => `samenspel:${board}:${document}`;

/** Own changes: dispatch, and the undo managers. Not what came over the wire or from this device's own store. */
function isMine(origin: unknown): boolean {
  return origin === MINE || origin instanceof Y.UndoManager;
}

/**
 * Opens one document: from this device first, then in step with the server. Whoever opens, closes.
 * @param keys without a secret as nobody: such a guest gets the server's word alone. What this device keeps may hold
 * changes that are not stored yet, and a guest who sent those along would be writing in somebody's name.
 */
export function openDocument(
  board: string,
  document: DocumentName,
  keys: { readonly key: string; readonly secret: string | undefined },
  events: ConnectionEvents,
): DocumentConnection {
  const doc = new Y.Doc();
  const name = deviceName(board, document);
  const socketScheme = location.protocol === 'https:' ? 'wss:' : 'ws:';
  const provider = new WebsocketProvider(
    `${socketScheme}//${location.host}/sync/${encodeURIComponent(board)}`,
    document,
    doc,
    {
      protocols: offerProtocols(keys.key, keys.secret),
      // Two tabs would sync past the server, and "saved" would not mean saved.
      disableBc: true,
      connect: false,
    },
  );
  provider.awareness.setLocalState(null);
  const isGuest = keys.secret === undefined;
  const stopCounting = isGuest
    ? () => undefined
    : countWaiting(provider, doc, `${name}:waiting`, isMine, events.onWaiting);
  provider.on('status', ({ status }) => {
    if (status === 'connected') {
      forgetAway(provider.awareness);
      renewPresence(provider.awareness);
    }
    events.onStatus(status);
  });
  // A first connection that fails has no status: only one that was there is "disconnected".
  provider.on('connection-error', () => events.onStatus('disconnected'));
  provider.on('sync', (synced: boolean) => {
    if (synced) events.onSynced();
  });
  provider.on('closed', ({ code }) => events.onClosed(code));

  // A line that has gone silent is noticed only after half a minute; the browser knows at once. A server on this very
  // machine is still there then: so the line is tried again, not given up.
  const tryAgain = () => {
    if (!provider.shouldConnect) return;
    provider.disconnect();
    provider.connect();
  };
  globalThis.addEventListener('offline', tryAgain);

  let closed = false;
  const opening = (isGuest ? Promise.resolve(undefined) : openKept(name, doc)).then((store) => {
    if (!closed) provider.connect();
    return store;
  });
  return {
    doc,
    awareness: provider.awareness,
    kept: opening.then((store) => store !== undefined),
    async forget() {
      await (await opening)?.clearData();
    },
    close() {
      closed = true;
      globalThis.removeEventListener('offline', tryAgain);
      stopCounting();
      provider.destroy();
      void opening.then((store) => store?.destroy()).finally(() => doc.destroy());
    },
  };
}

/**
 * Who was on the board is taken off the screen when a line breaks, but their clocks are remembered, and what the server
 * tells of them on coming back is under the same: without this, everybody who sits still would be away for a quarter of a minute.
 */
function forgetAway({ meta, states, clientID }: Awareness): void {
  for (const client of meta.keys())
    if (client !== clientID && !states.has(client)) meta.delete(client);
}

/** Others have dropped who went away, and ignore a state under a clock they know: a new clock brings one back. */
function renewPresence(awareness: Awareness): void {
  const state = awareness.getLocalState();
  if (state) awareness.setLocalState(state);
}

/** This device's copy, read into the document; undefined where the browser keeps none (private windows, full disk). */
async function openKept(name: string, doc: Y.Doc): Promise<IndexeddbPersistence | undefined> {
  if (!(await canKeep())) return undefined;
  const store = new IndexeddbPersistence(name, doc);
  await store.whenSynced;
  return store;
}

/** Finds out whether this device keeps anything, which takes a moment, ahead of the first document. */
export function prepareDevice(): void {
  void canKeep();
}

let keeps: Promise<boolean> | undefined;

function canKeep(): Promise<boolean> {
  keeps ??= new Promise((resolve) => {
    try {
      const request = indexedDB.open('samenspel:probe');
      request.addEventListener('success', () => {
        request.result.close();
        resolve(true);
      });
      request.addEventListener('error', () => resolve(false));
      request.addEventListener('blocked', () => resolve(false));
    } catch {
      resolve(false);
    }
  });
  return keeps;
}
