import { renewDocument } from '@samenspel/shared/document';
import * as Y from 'yjs';
import type { DocumentChange } from '../storage/storage.ts';
import type { BoardDocument } from './document.ts';

/** Below this a document's past is not worth the trouble, for its readers least of all. Bytes. */
const WORTH = { canvas: 128 * 1024, session: 128 * 1024, voice: 16 * 1024 } as const;
/** So many client ids make what everybody says on arriving long. */
const CLIENTS_MANY = 2000;

/**
 * What of a board is to begin anew, when nobody has it open: years of work leave a past behind that every newcomer would
 * have to load. Nothing when it would not become much smaller.
 * @param owners client ids that belong to somebody on the canvas
 */
export function renewals(
  documents: Iterable<BoardDocument>,
  owners: Iterable<number>,
): DocumentChange[] {
  return [...documents].flatMap((document) => renewal(document, owners) ?? []);
}

function renewal(document: BoardDocument, owners: Iterable<number>): DocumentChange | undefined {
  const { doc, kind, name } = document;
  const { clients } = doc.store;
  const isLong = clients.size > CLIENTS_MANY;
  const bytes = document.exactBytes;
  if (!isLong && (bytes < WORTH[kind] || !isMostlyGone(doc))) return undefined;
  const data = Y.encodeStateAsUpdate(renewDocument(doc, kind));
  if (!isLong && data.byteLength * 2 > bytes) return undefined;
  const retired = new Set([...document.retired, ...clients.keys()]);
  if (kind === 'canvas') for (const client of owners) retired.add(client);
  return { document: name, how: 'replace', data, retired };
}

/** Whether half of what the document holds is what was there once: to be known before it is written anew. */
function isMostlyGone(doc: Y.Doc): boolean {
  let all = 0;
  let gone = 0;
  for (const structs of doc.store.clients.values()) {
    all += structs.length;
    for (const struct of structs) if (struct.deleted) gone += 1;
  }
  return gone * 2 > all;
}
