import { type CreatedBoard, KeptVersions } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterEach, beforeEach, expect } from 'vitest';
import { closeClients, command, createBoard, request } from './clients.ts';
import { closeServers, type RunningServer, startServer } from './servers.ts';
import { attend, type Attendee, type Entrance, PARTNERS } from './workshop.ts';

/** A server with one board of three partners, anew for each test. */
export interface Workshop {
  readonly server: RunningServer;
  readonly board: CreatedBoard;
  readonly attend: (entrance?: Entrance) => Promise<Attendee>;
  /** What a facilitator asks, and is done. */
  readonly ask: (body: object) => Promise<void>;
  /** Why a facilitator's command is not carried out. */
  readonly refusal: (body: object) => Promise<string>;
  /** Asks for something of the board over HTTP. */
  readonly get: (path: string, key?: string) => Promise<Response>;
  /** The kept versions, the newest first. */
  readonly versions: () => Promise<KeptVersions['versions']>;
  /** Ends the server as a crash would, and starts it anew. */
  readonly crash: () => Promise<void>;
}

const Refused = v.object({ error: v.object({ refusal: v.string() }) });

/** Opens a workshop before each test of a file, and closes it after. */
export function openWorkshops(): Workshop {
  let server: RunningServer;
  let board: CreatedBoard;
  beforeEach(async () => {
    server = await startServer();
    board = await createBoard(server, { partners: PARTNERS });
  });
  afterEach(async () => {
    closeClients();
    await closeServers();
  });
  const get: Workshop['get'] = (path, key = board.keys.facilitate) =>
    request(server, `/api/boards/${board.id}${path}`, { key });
  return {
    get server() {
      return server;
    },
    get board() {
      return board;
    },
    attend: (entrance) => attend(server, board, entrance),
    async ask(body) {
      const answer = await command(server, board, body);
      expect([body, answer.status, await answer.text()]).toEqual([body, 200, expect.any(String)]);
    },
    async refusal(body) {
      const answer = await command(server, board, body);
      return v.parse(Refused, await answer.json()).error.refusal;
    },
    get,
    async versions() {
      const answer = await get('/versions');
      return v.parse(KeptVersions, await answer.json()).versions;
    },
    async crash() {
      const { port, dataDir } = server;
      await server.kill();
      server = await startServer({ port, dataDir });
    },
  };
}
