import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import {
  CloseCode,
  type DocumentName,
  isSecret,
  parseDocumentName,
  parseProtocols,
  participantOf,
  SUBPROTOCOL,
} from '@samenspel/shared/protocol';
import type { Logger } from 'pino';
import { type WebSocket, WebSocketServer } from 'ws';
import { admit, type AdmitOptions, type Entrant, NotIn } from '../boards/admit.ts';
import { Elsewhere } from '../boards/elsewhere.ts';
import { capabilityOf, sha256 } from '../keys.ts';
import { closeSocket } from '../lines/closeSocket.ts';
import { SocketLine } from '../lines/socketLine.ts';
import type { Line } from '../lines/line.ts';
import type { ServerId } from '../storage/storage.ts';
import type { Rates } from './rates.ts';

export interface UpgradeOptions extends AdmitOptions {
  readonly rates: Rates;
  /** Passes a client on to the server that keeps its board; undefined when there is only this one. */
  readonly elsewhere: ((home: ServerId, entrant: Entrant, line: Line) => void) | undefined;
  readonly log: Logger;
  readonly publicUrl: string | undefined;
  readonly addressOf: (request: IncomingMessage) => string;
}

/** The frame around the largest message a client may send. */
const FRAMING_BYTES = 1024;

/** Lets websockets in at `/sync/<board>/<document>`. Returns what stops it. */
export function acceptSockets(server: Server, options: UpgradeOptions): () => void {
  const wss = new WebSocketServer({
    noServer: true,
    maxPayload: options.limits.boardBytes + FRAMING_BYTES,
    perMessageDeflate: false,
    clientTracking: false,
    handleProtocols: (offered) => (offered.has(SUBPROTOCOL) ? SUBPROTOCOL : false),
  });
  let isOpen = true;
  server.on('upgrade', (request, socket, head) => {
    socket.on('error', () => socket.destroy());
    const path = parsePath(request.url ?? '');
    if (!isOpen) refuseUpgrade(socket, '503 Service Unavailable');
    else if (!path) refuseUpgrade(socket, '404 Not Found');
    else if (!isOwnOrigin(request, options.publicUrl)) refuseUpgrade(socket, '403 Forbidden');
    else {
      wss.handleUpgrade(request, socket, head, (ws) => {
        greet(ws, socket, request, path, options);
      });
    }
  });
  return () => {
    isOpen = false;
  };
}

/** Holds what the client sends until it is in, or closes it saying why not. */
function greet(
  ws: WebSocket,
  socket: Duplex,
  request: IncomingMessage,
  path: SyncPath,
  options: UpgradeOptions,
): void {
  const { rates, log, addressOf } = options;
  const address = addressOf(request);
  // Without a listener, one malformed frame would end the process.
  ws.on('error', (error) => log.debug({ err: error }, 'socket error'));
  ws.pause();
  const isCounted = rates.openSocket(address);
  if (isCounted) ws.on('close', () => rates.closeSocket(address));
  const entry = isCounted
    ? letIn(ws, socket, request, path, options)
    : Promise.reject(new NotIn(CloseCode.tryAgain, 'too many sockets from this address'));
  entry.catch((error: unknown) => turnAway(ws, error, options)).finally(() => ws.resume());
}

interface SyncPath {
  readonly board: string;
  /** Undefined when there is no document of that name. */
  readonly document: DocumentName | undefined;
}

function parsePath(url: string): { board: string; document: DocumentName | undefined } | undefined {
  const found = /^\/sync\/([A-Za-z0-9_-]{1,64})\/([^?#]+)(?:\?|$)/.exec(url);
  const [, board, document] = found ?? [];
  if (board === undefined || document === undefined) return undefined;
  return { board, document: parseDocumentName(document) };
}

function refuseUpgrade(socket: Duplex, status: string): void {
  socket.end(`HTTP/1.1 ${status}\r\nConnection: close\r\nContent-Length: 0\r\n\r\n`);
}

/** A page of another site may not open a socket in a visitor's name. Programs send no Origin: the key decides. */
function isOwnOrigin({ headers }: IncomingMessage, publicUrl: string | undefined): boolean {
  const { origin, host } = headers;
  if (origin === undefined || origin === publicUrl) return true;
  return URL.canParse(origin) && new URL(origin).host === host?.toLowerCase();
}

async function letIn(
  ws: WebSocket,
  socket: Duplex,
  request: IncomingMessage,
  { board: id, document }: SyncPath,
  options: UpgradeOptions,
): Promise<void> {
  const { boards, rates, addressOf, elsewhere } = options;
  const address = addressOf(request);
  if (!(await rates.mayConnect(address)))
    throw new NotIn(CloseCode.tooFast, 'too many connections');
  const { key = '', secret } = parseProtocols(splitProtocols(request));
  const record = await boards.find(id);
  const capability = capabilityOf(key, record?.keys);
  if (!record || !capability) {
    if (await rates.wrongKey(address))
      throw new NotIn(CloseCode.noKey, 'no such board, or a wrong key');
    throw new NotIn(CloseCode.tooFast, 'too many wrong keys');
  }
  if (record.deletedAt !== undefined)
    throw new NotIn(CloseCode.boardDeleted, 'this board was deleted');
  if (!document) throw new NotIn(CloseCode.badMessage, 'no such document');
  if (secret !== undefined && !isSecret(secret))
    throw new NotIn(CloseCode.badMessage, 'a secret has 22 characters');
  const participant = secret === undefined ? undefined : participantOf(secret, sha256);
  const entrant = { board: id, document, capability, participant, keyHash: sha256(key), address };
  const line = new SocketLine(ws, socket);
  try {
    await admit(entrant, line, options);
  } catch (error) {
    if (!(error instanceof Elsewhere)) throw error;
    if (!elsewhere) throw new NotIn(CloseCode.tryAgain, 'another server keeps this board');
    if (line.isOpen) elsewhere(error.server, entrant, line);
  }
}

function splitProtocols(request: IncomingMessage): string[] {
  return (request.headers['sec-websocket-protocol'] ?? '')
    .split(',')
    .map((protocol) => protocol.trim());
}

function turnAway(ws: WebSocket, error: unknown, { metrics, log }: UpgradeOptions): void {
  if (!(error instanceof NotIn)) log.error({ err: error }, 'a socket could not be let in');
  const code = error instanceof NotIn ? error.code : CloseCode.tryAgain;
  metrics.refused.inc({ code: String(code) });
  closeSocket(ws, code, error instanceof NotIn ? error.message : 'try again');
}
