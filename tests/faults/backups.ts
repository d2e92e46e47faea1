import { mkdtempSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { CreatedBoard } from '@samenspel/shared/protocol';
import { afterEach, beforeAll, beforeEach, expect } from 'vitest';
import { closeClients, createBoard } from '../contract/clients.ts';
import { closeServers, startServer } from '../contract/servers.ts';
import { runBuilt } from '../support/commands.ts';

export const backUp = (dataDir: string, file: string) =>
  runBuilt('backup', [file], { DATA_DIR: dataDir });
export const restore = (dataDir: string, ...args: string[]) =>
  runBuilt('restore', args, { DATA_DIR: dataDir });

export interface OneBoard {
  readonly board: CreatedBoard;
  /** Of a server that has stopped. */
  readonly dataDir: string;
  /** A backup of it. */
  readonly file: string;
}

/** A new folder for each test, and in it what is asked for. Whatever a test starts is ended after it. */
export function backupFolder() {
  let folder = '';
  let board: CreatedBoard;
  let database: Buffer;
  let backup: Buffer;
  const file = (name: string) => join(folder, name);
  const makeFolder = () => {
    folder = mkdtempSync(join(tmpdir(), 'samenspel-backup-'));
  };
  const tidy = async () => {
    closeClients();
    await closeServers();
    rmSync(folder, { recursive: true, force: true });
  };
  beforeAll(async () => {
    makeFolder();
    const server = await startServer();
    board = await createBoard(server);
    await server.stop();
    expect(await backUp(server.dataDir, file('samenspel.db'))).toMatchObject({ code: 0 });
    database = readFileSync(join(server.dataDir, 'samenspel.db'));
    backup = readFileSync(file('samenspel.db'));
    await tidy();
  });
  beforeEach(makeFolder);
  afterEach(tidy);
  return {
    get path() {
      return folder;
    },
    file,
    /** A backup of a server with one board, `samenspel.db`, and in `data` the folder of that server. */
    oneBoard(): OneBoard {
      const dataDir = file('data');
      mkdirSync(dataDir);
      writeFileSync(join(dataDir, 'samenspel.db'), database);
      writeFileSync(file('samenspel.db'), backup);
      return { board, dataDir, file: file('samenspel.db') };
    },
  };
}

/** Overwrites pages at the beginning, as a bad disk would. */
export function damage(file: string): void {
  const bytes = readFileSync(file);
  bytes.fill(0xa5, 4096, 12_288);
  writeFileSync(file, bytes);
}
