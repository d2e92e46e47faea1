import { copyFileSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CreatedBoard } from '@samenspel/shared/protocol';
import { expect, test } from 'vitest';
import { createBoard, request } from '../contract/clients.ts';
import { startServer } from '../contract/servers.ts';
import { runBuilt } from '../support/commands.ts';
import { askDatabase } from '../support/database.ts';
import { backupFolder, damage, restore } from './backups.ts';

const folder = backupFolder();

test('a folder in use, or with a database, is not restored to; the old database can be kept aside', async () => {
  const { board, file } = folder.oneBoard();
  const server = await startServer();
  const mine = await createBoard(server, { title: 'Van nu' });
  expect(await restore(server.dataDir, file, '--replace')).toMatchObject({
    code: 1,
    said: expect.stringContaining('another server is using'),
  });
  await server.kill();
  expect(await restore(server.dataDir, file)).toMatchObject({
    code: 1,
    said: expect.stringContaining('--replace'),
  });
  const info = async ({ id, keys }: CreatedBoard, dataDir: string) => {
    const there = await startServer({ dataDir });
    const { status } = await request(there, `/api/boards/${id}`, { key: keys.view });
    await there.kill();
    return status;
  };
  expect(await info(mine, server.dataDir)).toBe(200);

  const { code, said } = await restore(server.dataDir, file, '--replace');
  expect(code).toBe(0);
  const aside = /before is in (\S+)/u.exec(said)?.[1] ?? '';
  expect(await info(board, server.dataDir)).toBe(200);
  expect(await info(mine, server.dataDir)).toBe(404);
  // After a crash part of it is in the files beside the database: they went along.
  expect(await info(mine, aside)).toBe(200);
});

test.each([
  [
    'no database',
    (file: string) => writeFileSync(file, 'beste beheerder,\n'.repeat(500)),
    'not a database',
  ],
  ['an empty file', (file: string) => writeFileSync(file, ''), 'is not a database of Samenspel'],
  ['a damaged file', damage, 'malformed'],
  ['one that contradicts itself', contradict, 'is damaged: NULL value in boards.title'],
  [
    'half a file',
    (file: string) => writeFileSync(file, readFileSync(file).subarray(0, 20_000)),
    'malformed',
  ],
  [
    'one of a newer program',
    (file: string) => script(file, 'db.exec("PRAGMA user_version = 1000")'),
    'use a newer Samenspel',
  ],
  [
    'one of another program',
    (file: string) => script(file, 'db.exec("DROP TABLE owners")'),
    'is not a database of Samenspel',
  ],
  [
    'one that would run something by itself',
    (file: string) =>
      script(file, 'db.exec("CREATE TRIGGER t AFTER INSERT ON log BEGIN DELETE FROM boards; END")'),
    'is not a database of Samenspel',
  ],
])('restoring %s is refused, and says why', async (_, spoil, why) => {
  const { file } = folder.oneBoard();
  spoil(file);
  const elsewhere = folder.file('elsewhere');
  const { code, said } = await restore(elsewhere, file);
  expect([code, said]).toEqual([1, expect.stringContaining(why)]);
  expect(readdirSync(folder.path).toSorted()).toEqual(['data', 'samenspel.db']);
});

/** Leaves something that no column of its kind can hold. */
function contradict(file: string): void {
  const declare = (from: string, to: string) =>
    script(
      file,
      `db.enableDefensive(false);
       db.exec("PRAGMA writable_schema = ON; UPDATE sqlite_schema SET sql = replace(sql, '${from}', '${to}')");`,
    );
  declare('title TEXT NOT NULL', 'title TEXT');
  script(file, 'db.exec("UPDATE boards SET title = NULL")');
  declare('title TEXT', 'title TEXT NOT NULL');
}

/** Changes a backup, which is named as a database in its own folder. */
function script(file: string, text: string): void {
  expect(file).toBe(folder.file('samenspel.db'));
  askDatabase(folder.path, text);
}

test('a copy of the whole folder of a server that has stopped can be restored as well', async () => {
  const { board, dataDir } = folder.oneBoard();
  copyFileSync(join(dataDir, 'samenspel.db'), folder.file('copy.db'));
  const elsewhere = folder.file('elsewhere');
  expect(await restore(elsewhere, folder.file('copy.db'))).toMatchObject({ code: 0 });
  const server = await startServer({ dataDir: elsewhere });
  const { status } = await request(server, `/api/boards/${board.id}`, { key: board.keys.view });
  expect(status).toBe(200);
});

test.each([
  ['backup', [], {}, 'usage: npm run backup'],
  ['restore', [], {}, 'usage: npm run restore'],
  ['backup', ['a.db', '--force'], {}, 'usage: npm run backup'],
  ['backup', ['a.db', '--replace'], {}, 'usage: npm run backup'],
  ['backup', ['a.db'], { DATABASE_URL: 'postgres://u:geheim@h/d' }, 'pg_dump --format=custom'],
  ['restore', ['a.db'], { DATABASE_URL: 'postgres://u:geheim@h/d' }, 'pg_restore --no-owner'],
] as const)('%s %j explains itself', async (name, args, env, expected) => {
  const { code, said } = await runBuilt(name, args, { DATA_DIR: folder.path, ...env });
  expect([code, said]).toEqual([1, expect.stringContaining(expected)]);
  expect(said).not.toContain('geheim@');
  expect(readdirSync(folder.path)).toEqual([]);
});
