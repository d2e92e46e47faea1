import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';

/**
 * Runs a script on a server's database, named `db`, and gives what it wrote. In a process of its own: a lock dies
 * with it.
 */
export function askDatabase(dataDir: string, script: string): string {
  const opened = `
    const { DatabaseSync } = require('@photostructure/sqlite');
    const db = new DatabaseSync(process.argv[1]);
    ${script}`;
  return execFileSync(process.execPath, ['-e', opened, join(dataDir, 'samenspel.db')], {
    cwd: fileURLToPath(new URL('../../server', import.meta.url)),
    encoding: 'utf8',
    maxBuffer: 64 * 1024 * 1024,
  });
}

const Row = v.object({
  table: v.string(),
  cells: v.record(
    v.string(),
    v.pipe(
      v.string(),
      v.transform((text) => new Uint8Array(Buffer.from(text, 'base64'))),
    ),
  ),
});

/** A row of the database; its cells as bytes by column, texts in UTF-8. */
export type Row = v.InferOutput<typeof Row>;

/** Every row of every table. */
export function rowsOf(dataDir: string): Row[] {
  const rows = askDatabase(
    dataDir,
    `const tables = db.prepare("SELECT name FROM sqlite_schema WHERE type = 'table'").all();
     const bytes = (cell) => Buffer.from(cell instanceof Uint8Array ? cell : String(cell));
     const rows = tables.flatMap(({ name: table }) => db.prepare('SELECT * FROM ' + table).all().map((row) => ({
       table,
       cells: Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, bytes(cell).toString('base64')])),
     })));
     process.stdout.write(JSON.stringify(rows));`,
  );
  return v.parse(v.array(Row), JSON.parse(rows));
}

/** A cell as text. */
export function textOf(cell: Uint8Array | undefined): string {
  return Buffer.from(cell ?? []).toString('utf8');
}
