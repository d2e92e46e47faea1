import { mkdtemp, rm } from 'node:fs/promises';
import { networkInterfaces, tmpdir } from 'node:os';
import { join } from 'node:path';
import { CreatedBoard, type NewBoardInput, OpenJoinCode } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { startServer } from '../../support/server.ts';

/** The machine in the town hall: it can crash, and come back with what it had stored. */
export interface Host {
  readonly url: string;
  /** As others on the local network reach it: plain http, so no secure context. */
  readonly lanUrl: string;
  /** The power fails. */
  crash(): Promise<void>;
  /** Comes back on the same address with the same data. */
  comeBack(): Promise<void>;
  /** Stopped and started by the administrator. */
  restart(): Promise<void>;
  close(): Promise<void>;
}

/** Three links to one board. */
export interface Links {
  readonly facilitate: string;
  readonly takePart: string;
  readonly look: string;
}

const ENV = { HOST: '0.0.0.0', LOG_LEVEL: 'error', MAX_NEW_BOARDS_PER_HOUR: '1000' };

function lanAddress(): string {
  const all = Object.values(networkInterfaces()).flatMap((addresses) => addresses ?? []);
  const outward = all.find(({ family, internal }) => family === 'IPv4' && !internal);
  if (!outward) throw new Error('this machine has no address but its own');
  return outward.address;
}

/** Starts a real server with a data folder of its own. Whoever opens, closes. */
export async function openHost(): Promise<Host> {
  const dataDir = await mkdtemp(join(tmpdir(), 'samenspel-e2e-'));
  let server = await startServer({ dataDir, env: ENV });
  const { port } = server;
  const comeBack = async () => {
    server = await startServer({ dataDir, port, env: ENV });
  };
  return {
    url: `http://127.0.0.1:${port}`,
    lanUrl: `http://${lanAddress()}:${port}`,
    crash: () => server.kill(),
    comeBack,
    async restart() {
      await server.close();
      await comeBack();
    },
    async close() {
      await server.close();
      await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** Makes a board over HTTP, for tests that are about something else than making one. */
export async function makeBoard(url: string, board: NewBoardInput): Promise<Links> {
  const response = await fetch(`${url}/api/boards`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(board),
  });
  const { id, keys } = v.parse(CreatedBoard, await response.json());
  const link = (key: string) => `${url}/b/${id}#${key}`;
  return { facilitate: link(keys.facilitate), takePart: link(keys.edit), look: link(keys.view) };
}

/** What a facilitator's screen asks when the code is to go on the wall. */
export async function openCode(facilitateLink: string): Promise<string> {
  const { origin, pathname, hash } = new URL(facilitateLink);
  const response = await fetch(`${origin}/api/boards/${pathname.split('/').at(-1)}/commands`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: `Bearer ${hash.slice(1)}` },
    body: JSON.stringify({ type: 'openCode' }),
  });
  return v.parse(OpenJoinCode, await response.json()).code;
}
