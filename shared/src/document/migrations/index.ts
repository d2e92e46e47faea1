import type * as Y from 'yjs';
import { canvasRoots, META } from '../roots.ts';

/** Leads a canvas from the version before to its own. */
export interface Migration {
  readonly to: number;
  readonly migrate: (canvas: Y.Doc) => void;
}

/** In order of version. Version 1 is the first, so there is none to lead there. */
const MIGRATIONS: readonly Migration[] = [];

export const NEWEST_SCHEMA = 1 + MIGRATIONS.length;

/** Version of a stored canvas; an empty document has none. */
export function schemaOf(canvas: Y.Doc): number | undefined {
  const schema = canvasRoots(canvas).meta.get(META.schema);
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : undefined;
}

/**
 * Brings a stored canvas to the newest version, in one transaction.
 * @throws when it is of a version this program does not know: an older server must not write to it
 */
export function migrateCanvas(canvas: Y.Doc, migrations = MIGRATIONS): void {
  const from = schemaOf(canvas) ?? 1;
  const newest = 1 + migrations.length;
  if (from > newest)
    throw new Error(`canvas is of schema ${from}, this program knows up to ${newest}`);
  if (from === newest) return;
  canvas.transact(() => {
    for (const { to, migrate } of migrations) {
      if (to <= from) continue;
      migrate(canvas);
      canvasRoots(canvas).meta.set(META.schema, to);
    }
  });
}
