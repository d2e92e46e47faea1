import { NEWEST_SCHEMA, readSettings } from '@samenspel/shared/document';
import {
  type CreatedBoard,
  deriveKeys,
  type DocumentName,
  type NewBoard,
  voiceOf,
} from '@samenspel/shared/protocol';
import { newId } from '@samenspel/shared/records';
import { copyBoard, exampleBoard, newBoard } from '@samenspel/shared/session';
import * as Y from 'yjs';
import { hashKeys, sha256 } from '../keys.ts';
import type { BoardRecord, DocumentChange, Storage } from '../storage/storage.ts';
import type { Board } from './board.ts';
import { SERVER } from './owners.ts';

/** Characters of a key: 22 of base64url are 132 bits. */
const KEY_LENGTH = 22;

function firstDocuments(wanted: NewBoard): Map<DocumentName, Y.Doc> {
  const example = wanted.template === 'example' ? exampleBoard(wanted.locale) : undefined;
  const { canvas, session } = example ?? newBoard(wanted);
  const documents = new Map<DocumentName, Y.Doc>([
    ['canvas', canvas],
    ['session', session],
  ]);
  for (const [participant, voice] of example?.voices ?? [])
    documents.set(voiceOf(participant), voice);
  return documents;
}

/** Makes a board and stores it. The keys are given once and kept nowhere. */
export function createBoard(storage: Storage, wanted: NewBoard): Promise<CreatedBoard> {
  return store(storage, firstDocuments(wanted), wanted.title, wanted.template === 'example');
}

/** Makes a board like another one, without its people, and stores it; the first stays as it is. */
export async function createCopy(
  storage: Storage,
  from: Board,
  title: string,
): Promise<CreatedBoard> {
  const { canvas, session } = copyBoard(from.author, title);
  const documents = new Map<DocumentName, Y.Doc>([
    ['canvas', canvas],
    ['session', session],
  ]);
  const created = await store(storage, documents, title, false);
  await storage.images.copy(from.id, created.id);
  return created;
}

async function store(
  storage: Storage,
  documents: ReadonlyMap<DocumentName, Y.Doc>,
  wantedTitle: string,
  example: boolean,
): Promise<CreatedBoard> {
  const canvas = documents.get('canvas');
  const session = documents.get('session');
  const title = (session && readSettings(session)?.title) ?? wantedTitle;
  const id = newId();
  const keys = deriveKeys(newId(KEY_LENGTH), 0, sha256);
  const at = Date.now();
  const record: BoardRecord = {
    id,
    title,
    createdAt: at,
    updatedAt: at,
    example,
    keyGeneration: 0,
    keys: hashKeys(keys),
    schema: NEWEST_SCHEMA,
    deletedAt: undefined,
  };
  const changes: DocumentChange[] = [];
  for (const [document, doc] of documents) {
    changes.push({ document, how: 'replace', data: Y.encodeStateAsUpdate(doc) });
  }
  const writers = [...(canvas?.store.clients.keys() ?? [])];
  const owners = new Map(writers.map((client) => [client, SERVER]));
  await storage.createBoard(record, { board: id, at, edited: true, documents: changes, owners });
  return { id, keys };
}
