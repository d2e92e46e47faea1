import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import {
  CreatedBoard,
  MessageType,
  type NewBoardInput,
  offerProtocols,
} from '@samenspel/shared/protocol';
import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import * as v from 'valibot';
import { WebSocket } from 'ws';
import { readSyncMessage, writeSyncStep1, writeUpdate } from 'y-protocols/sync';
import * as Y from 'yjs';
import { openServer, type Server, type ServerOptions } from '../src/app.ts';
import { readConfig } from '../src/config.ts';

const cleanups: (() => Promise<unknown>)[] = [];

/** Undoes everything a test opened, last first. For `afterEach`. */
export async function cleanUp(): Promise<void> {
  for (const undo of cleanups.splice(0).toReversed()) await undo();
}

export function later(undo: () => Promise<unknown>): void {
  cleanups.push(undo);
}

export async function temporaryFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'samenspel-test-'));
  later(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

/** A server in this process, on a free port, with a folder of its own. */
export async function open(
  options: ServerOptions & { env?: Record<string, string> } = {},
): Promise<Server> {
  const { env, ...rest } = options;
  const DATA_DIR = env?.['DATA_DIR'] ?? (await temporaryFolder());
  const config = readConfig({ PORT: '0', LOG_LEVEL: 'silent', ...env, DATA_DIR });
  const server = await openServer(config, rest);
  later(() => server.close());
  return server;
}

/** For `expect.poll`: a busy machine takes its time. */
export const PATIENT = { timeout: 20_000 };

/** Waits until something holds. @throws after 25 seconds */
export async function until(holds: () => unknown, what = String(holds)): Promise<void> {
  const end = Date.now() + 25_000;
  while (!holds()) {
    if (Date.now() > end) throw new Error(`did not happen: ${what}`);
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
}

export async function createBoard(
  server: Server,
  wanted: Partial<NewBoardInput> = {},
): Promise<CreatedBoard> {
  const response = await fetch(`${server.url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ title: 'Regio', locale: 'nl', ...wanted }),
  });
  return v.parse(CreatedBoard, await response.json());
}

/** A small client: one socket, one document. */
export class TestClient {
  isSynced = false;
  saved = 0;
  closed: number | undefined;
  private readonly ws: WebSocket;
  private asked = 0;

  constructor(
    server: Server,
    board: CreatedBoard,
    document = 'canvas',
    secret?: string,
    /** What the client has already. */
    readonly doc = new Y.Doc(),
  ) {
    const url = `${server.url.replace('http', 'ws')}/sync/${board.id}/${document}`;
    this.ws = new WebSocket(url, offerProtocols(board.keys.edit, secret));
    this.ws.on('open', () => this.send((encoder) => writeSyncStep1(encoder, this.doc)));
    this.ws.on('message', (data: Buffer) => this.read(new Uint8Array(data)));
    this.ws.on('close', (code) => {
      this.closed = code;
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this) this.send((encoder) => writeUpdate(encoder, update));
    });
    later(async () => this.ws.terminate());
  }

  private send(write: (encoder: encoding.Encoder) => void): void {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MessageType.sync);
    write(encoder);
    this.ws.send(encoding.toUint8Array(encoder));
  }

  private read(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === MessageType.saved) this.saved = decoding.readVarUint(decoder);
    if (type !== MessageType.sync) return;
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MessageType.sync);
    const kind = readSyncMessage(decoder, encoder, this.doc, this);
    if (kind === 1) this.isSynced = true;
    if (encoding.length(encoder) > 1) this.ws.send(encoding.toUint8Array(encoder));
  }

  /** Asks whether everything sent so far is stored. */
  ask(): number {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, MessageType.saved);
    encoding.writeVarUint(encoder, ++this.asked);
    this.ws.send(encoding.toUint8Array(encoder));
    return this.asked;
  }

  leave(): void {
    this.ws.close();
  }

  synced(): Promise<void> {
    return until(() => this.isSynced, 'synced');
  }

  async confirmed(): Promise<void> {
    const mine = this.ask();
    await until(() => this.saved >= mine, 'saved');
  }
}
