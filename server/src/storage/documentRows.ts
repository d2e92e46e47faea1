import { type DocumentName, parseDocumentName } from '@samenspel/shared/protocol';
import { decodeClientIds } from './clientIds.ts';
import { type Row, toBytes } from './rows.ts';
import type { StoredDocument } from './storage.ts';

/** The rows a board's documents are stored in, each kind in its order. */
export interface DocumentRows {
  readonly snapshots: Iterable<Row>;
  readonly log: Iterable<Row>;
  readonly retired: Iterable<Row>;
}

/** A board's documents. @throws when a row is of a document that there is not */
export function toDocuments(rows: DocumentRows): Map<DocumentName, StoredDocument> {
  const found = new Map<
    DocumentName,
    {
      updates: Uint8Array[];
      snapshotBytes: number;
      logBytes: number;
      retired: ReadonlySet<number>;
    }
  >();
  const documentOf = (row: Row) => {
    const name = parseDocumentName(String(row['document']));
    if (!name) throw new Error('the database holds a document of an unknown kind');
    const known = found.get(name);
    if (known) return known;
    const made = { updates: [], snapshotBytes: 0, logBytes: 0, retired: new Set<number>() };
    found.set(name, made);
    return made;
  };
  const add = (row: Row, bytes: 'snapshotBytes' | 'logBytes') => {
    const document = documentOf(row);
    const data = toBytes(row['data']);
    document.updates.push(data);
    document[bytes] += data.byteLength;
  };
  for (const row of rows.snapshots) add(row, 'snapshotBytes');
  for (const row of rows.log) add(row, 'logBytes');
  for (const row of rows.retired)
    documentOf(row).retired = decodeClientIds(toBytes(row['clients']));
  return found;
}
