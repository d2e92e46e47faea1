import { createHash, randomBytes } from 'node:crypto';
import {
  BoardInfo,
  CreatedBoard,
  MessageType,
  type NewBoardInput,
  offerProtocols,
  participantOf,
} from '@samenspel/shared/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import { WebsocketProvider } from 'y-websocket';
import * as Y from 'yjs';
import type { RunningServer } from './servers.ts';

type Reachable = Pick<RunningServer, 'url'>;

export const sha256 = (text: string) => createHash('sha256').update(text).digest('base64url');
export const newSecret = () => randomBytes(24).toString('base64url');
export const participant = (secret: string) => participantOf(secret, sha256);

/** Waits until something holds. @throws after 25 seconds, saying what did not come */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const end = Date.now() + 25_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export function request(
  server: Reachable,
  path: string,
  { key, body, method }: { key?: string; body?: unknown; method?: string } = {},
): Promise<Response> {
  return fetch(server.url + path, {
    method: method ?? (body === undefined ? 'GET' : 'POST'),
    headers: {
      ...(key === undefined ? {} : { authorization: `Bearer ${key}` }),
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { body: JSON.stringify(body) }),
  });
}

export async function createBoard(
  server: Reachable,
  wanted: Partial<NewBoardInput> = {},
): Promise<CreatedBoard> {
  const body = { title: 'Regio Foodvalley', locale: 'nl', ...wanted };
  const response = await request(server, '/api/boards', { body });
  return v.parse(CreatedBoard, await response.json());
}

export async function boardInfo(server: Reachable, id: string, key: string): Promise<BoardInfo> {
  return v.parse(BoardInfo, await (await request(server, `/api/boards/${id}`, { key })).json());
}

export function command(
  server: Reachable,
  board: CreatedBoard,
  body: unknown,
  key = board.keys.facilitate,
): Promise<Response> {
  return request(server, `/api/boards/${board.id}/commands`, { key, body });
}

export interface Closing {
  readonly code: number;
  readonly reason: string;
}

/** A stock y-websocket client on one document. */
export interface Client {
  readonly doc: Y.Doc;
  readonly provider: WebsocketProvider;
  /** Why the server closed the socket, each time it did. */
  readonly closings: readonly Closing[];
  synced(): Promise<void>;
  /** Asks for the acknowledgement of everything sent so far, and waits for it. */
  saved(): Promise<void>;
  closed(): Promise<Closing>;
  close(): void;
}

export interface ClientOptions {
  readonly document?: string;
  readonly key?: string;
  readonly secret?: string;
  readonly doc?: Y.Doc;
  /** Told every message that comes in, on whichever connection. */
  readonly onMessage?: (message: Uint8Array) => void;
}

const openClients = new Set<Client>();
// Every stock client listens for the end of the process.
process.setMaxListeners(2000);

/** Closes every client a test left open. */
export function closeClients(): void {
  for (const client of openClients) client.close();
}

export function connect(
  server: Reachable,
  board: CreatedBoard,
  options: ClientOptions = {},
): Client {
  const { document = 'canvas', key = board.keys.edit, secret, doc = new Y.Doc() } = options;
  const { onMessage = () => {} } = options;
  /** A browser's socket, overheard. */
  class Overheard extends WebSocket {
    constructor(url: string, protocols: string[]) {
      super(url, protocols);
      this.on('message', (data: Buffer) => onMessage(new Uint8Array(data)));
    }
  }
  const provider = new WebsocketProvider(
    `${server.url.replace('http', 'ws')}/sync/${board.id}`,
    document,
    doc,
    {
      protocols: offerProtocols(key, secret),
      disableBc: true,
      maxBackoffTime: 200,
      WebSocketPolyfill: Overheard as unknown as typeof globalThis.WebSocket,
    },
  );
  const closings: Closing[] = [];
  provider.on('connection-close', (event) => {
    if (event) closings.push({ code: event.code, reason: event.reason });
  });
  let asked = 0;
  let answered = 0;
  provider.messageHandlers[MessageType.saved] = (_encoder, decoder) => {
    answered = Math.max(answered, decoding.readVarUint(decoder));
  };
  const client: Client = {
    doc,
    provider,
    closings,
    synced: () => until(() => provider.synced, `${document} is synced`),
    async saved() {
      asked += 1;
      const mine = asked;
      const encoder = encoding.createEncoder();
      encoding.writeVarUint(encoder, MessageType.saved);
      encoding.writeVarUint(encoder, mine);
      provider.ws?.send(encoding.toUint8Array(encoder));
      await until(() => answered >= mine, `${document} is saved`);
    },
    async closed() {
      await until(() => closings.length > 0, `${document} is closed`);
      return closings[0] ?? { code: 0, reason: '' };
    },
    close() {
      openClients.delete(client);
      provider.destroy();
      doc.destroy();
    },
  };
  openClients.add(client);
  return client;
}

/** A client that is synced. */
export async function connected(
  server: Reachable,
  board: CreatedBoard,
  options: ClientOptions = {},
): Promise<Client> {
  const client = connect(server, board, options);
  await client.synced();
  return client;
}

/** A socket that sends what it is told to. */
export interface RawClient {
  readonly ws: WebSocket;
  /** Messages that arrived, and their number. */
  readonly messages: Uint8Array[];
  readonly protocol: string;
  send(bytes: Uint8Array | string): void;
  closed(): Promise<Closing>;
  close(): void;
}

/** Opens a socket and waits until the server has answered the upgrade. @throws with the HTTP status when it refuses */
export async function openRaw(
  server: Reachable,
  path: string,
  protocols: string[],
  headers: Record<string, string> = {},
): Promise<RawClient> {
  const ws = new WebSocket(server.url.replace('http', 'ws') + path, protocols, { headers });
  const messages: Uint8Array[] = [];
  let closing: Closing | undefined;
  ws.on('message', (data: Buffer) => messages.push(new Uint8Array(data)));
  ws.on('close', (code, reason) => {
    closing = { code, reason: reason.toString() };
  });
  await new Promise((resolve, reject) => {
    ws.once('open', resolve);
    ws.once('unexpected-response', (_, { statusCode }) => reject(new Error(`HTTP ${statusCode}`)));
    ws.once('error', reject);
  });
  return {
    ws,
    messages,
    protocol: ws.protocol,
    send: (bytes) => ws.send(bytes),
    async closed() {
      await until(() => closing !== undefined, 'the socket closes');
      return closing ?? { code: 0, reason: '' };
    },
    close: () => ws.terminate(),
  };
}

/** A y-websocket message: sync type 0 step 1, 1 step 2, 2 update. */
export function syncMessage(kind: 0 | 1 | 2, bytes: Uint8Array): Uint8Array {
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.sync);
  encoding.writeVarUint(encoder, kind);
  encoding.writeVarUint8Array(encoder, bytes);
  return encoding.toUint8Array(encoder);
}

/** An awareness message of one entry. */
export function presenceMessage(client: number, clock: number, state: unknown): Uint8Array {
  const entry = encoding.createEncoder();
  encoding.writeVarUint(entry, 1);
  encoding.writeVarUint(entry, client);
  encoding.writeVarUint(entry, clock);
  encoding.writeVarString(entry, JSON.stringify(state));
  const encoder = encoding.createEncoder();
  encoding.writeVarUint(encoder, MessageType.awareness);
  encoding.writeVarUint8Array(encoder, encoding.toUint8Array(entry));
  return encoding.toUint8Array(encoder);
}
