import type { DocumentName, ImageType, ResultMoment } from '@samenspel/shared/protocol';
import type { KeyHashes } from '../keys.ts';

/** What is known of a board without loading it. Times in milliseconds since 1970. */
export interface BoardRecord {
  readonly id: string;
  readonly title: string;
  readonly createdAt: number;
  readonly updatedAt: number;
  /** Example boards are deleted a day after the last visit. */
  readonly example: boolean;
  readonly keyGeneration: number;
  readonly keys: KeyHashes;
  /** Schema of the stored canvas. What the canvas says of itself can be written by anybody with an edit link. */
  readonly schema: number;
  /** Set when the board was deleted: its content is gone, the links still say so. */
  readonly deletedAt: number | undefined;
}

/** Who first wrote under a Yjs client id: a participant, `guest` or `server`. */
export type Owner = string;

export interface StoredDocument {
  /** Snapshot and log in order; together they are the document. */
  readonly updates: readonly Uint8Array[];
  readonly snapshotBytes: number;
  readonly logBytes: number;
  /** Client ids that wrote in it before it was last begun anew. */
  readonly retired: ReadonlySet<number>;
}

export interface StoredBoard {
  readonly record: BoardRecord;
  readonly documents: ReadonlyMap<DocumentName, StoredDocument>;
  readonly owners: ReadonlyMap<number, Owner>;
}

/** A document's share of a commit: one update behind the log, or the whole document in place of snapshot and log. */
export interface DocumentChange {
  readonly document: DocumentName;
  readonly how: 'append' | 'replace';
  readonly data: Uint8Array;
  /** With a replacement that begins anew: every client id that wrote before. On a canvas nobody owns them any more. */
  readonly retired?: ReadonlySet<number>;
}

/** A kept state of canvas and session; restoring is a forward change. */
export interface NewVersion {
  readonly id: string;
  readonly at: number;
  readonly cause: string;
  /** The round of which the reveal or the close was the reason. */
  readonly round?: string;
  readonly schema: number;
  readonly canvas: Uint8Array;
  readonly session: Uint8Array;
}

export interface VersionInfo {
  readonly id: string;
  readonly at: number;
  readonly cause: string;
}

/** What a round showed at its reveal, or when it was closed; immutable JSON. */
export interface NewResult {
  readonly round: string;
  readonly moment: ResultMoment;
  readonly json: string;
}

/** What one tick changed on one board. */
export interface BoardChange {
  readonly board: string;
  readonly at: number;
  /** False when people changed nothing, as when a board is only written more compactly. */
  readonly edited: boolean;
  readonly documents: readonly DocumentChange[];
  readonly owners: ReadonlyMap<number, Owner>;
  readonly title?: string;
  readonly schema?: number;
  readonly keys?: { readonly generation: number; readonly hashes: KeyHashes };
  /** Of a board's versions the newest are kept, `VERSIONS_MOST` of them. */
  readonly versions?: readonly NewVersion[];
  /** A result that is there already is never written over. */
  readonly results?: readonly NewResult[];
  /** Rounds that were only rehearsed: their results, and the versions kept for them, go. */
  readonly forgotten?: readonly string[];
}

/** The code by which people join a board, of which neither it nor the key it gives can be read here. */
export interface StoredCode {
  readonly board: string;
  /** By which the code is found by who types it. */
  readonly lookup: Uint8Array;
  /** The key to take part, for who types the code. */
  readonly sealedKey: Uint8Array;
  /** The code itself, for who facilitates the board. */
  readonly sealedCode: Uint8Array;
  readonly expiresAt: number;
}

/** Keeps join codes, one for a board at most. Expired ones are there until they are removed. */
export interface CodeStorage {
  /** Random bytes, the same for ever. */
  salt(): Promise<Uint8Array>;
  ofBoard(board: string): Promise<StoredCode | undefined>;
  find(lookup: Uint8Array): Promise<StoredCode | undefined>;
  /**
   * Adds a code while the board's links are of this generation; new links end its code.
   * @returns false when they are not, when the board has a code, or another board has this one
   */
  add(code: StoredCode, keyGeneration: number): Promise<boolean>;
  /** Lets a code live until then, or longer. @returns when it expires; undefined when there is none */
  prolong(board: string, until: number): Promise<number | undefined>;
  remove(board: string): Promise<void>;
  removeExpired(now: number): Promise<void>;
}

/** An image of a board; width and height in pixels. */
export interface StoredImage {
  /** Its name: what is in it. */
  readonly hash: string;
  readonly type: ImageType;
  readonly width: number;
  readonly height: number;
  readonly data: Uint8Array;
}

/** Keeps the images of boards, each once on a board. They go with their board. */
export interface ImageStorage {
  /**
   * Adds an image; one that is there already stays, and counts as used again.
   * @returns `full` when the board's images would take more than `bytesMost`, `gone` when there is no such board
   */
  add(board: string, image: StoredImage, bytesMost: number): Promise<'kept' | 'full' | 'gone'>;
  find(board: string, hash: string): Promise<StoredImage | undefined>;
  /** Gives a board the images of another one that its own stored canvas names. */
  copy(from: string, to: string): Promise<void>;
  /** What all images of a board take. */
  bytes(board: string): Promise<number>;
  /**
   * Marks which images the stored canvas no longer names, and removes those it has not named since `before`, but
   * for those a kept version names: they are looked at again after as long.
   * @returns how many were removed
   */
  sweep(board: string, now: number, before: number): Promise<number>;
}

/** Names one server among those that share a storage; a new one at each start. */
export type ServerId = string;

/**
 * Which server keeps a board in memory: one at a time. Where a storage is one server's alone, that is this one.
 */
export interface Homes {
  /** This server. */
  readonly self: ServerId;
  /**
   * Makes this server a board's home, unless another one is. What is loaded afterwards holds everything that was committed
   * before, and nobody else can commit to the board any more.
   * @returns the server that is; undefined when that cannot be told at this moment
   */
  claim(board: string): Promise<ServerId | undefined>;
  /** Gives a board up, so that any server may take it in. */
  release(board: string): Promise<void>;
  /** Boards that were this server's and are another's by now. */
  lost(): Promise<readonly string[]>;
}

/** A commit that was refused, as a whole, because other servers have taken these boards in. */
export class BoardsLost extends Error {
  constructor(readonly boards: readonly string[]) {
    super('another server keeps the board');
  }
}

/**
 * Keeps boards. Every method rejects when the storage fails, and has then changed nothing.
 * What `commit` and `createBoard` resolve for survives a crash a millisecond later.
 */
export interface Storage {
  readonly codes: CodeStorage;
  readonly images: ImageStorage;
  readonly homes: Homes;
  createBoard(record: BoardRecord, change: BoardChange): Promise<void>;
  findBoard(id: string): Promise<BoardRecord | undefined>;
  /** Undefined when there is no such board or it was deleted. */
  loadBoard(id: string): Promise<StoredBoard | undefined>;
  /**
   * All changes of a tick, over all boards, in one transaction. Changes to deleted boards are left out.
   * @throws BoardsLost when some are no longer this server's
   */
  commit(changes: readonly BoardChange[]): Promise<void>;
  /** The newest first. */
  listVersions(board: string): Promise<VersionInfo[]>;
  loadVersion(board: string, id: string): Promise<NewVersion | undefined>;
  /** JSON, as it was written. */
  loadResult(board: string, round: string, moment: ResultMoment): Promise<string | undefined>;
  /** Removes the content; the record stays, so that links can say the board is deleted. */
  deleteBoard(id: string, at: number): Promise<void>;
  /** Remembers that somebody visited: an example board lives a day from here. */
  visit(id: string, at: number): Promise<void>;
  /** Example boards that nobody has visited since `before`. */
  staleExamples(before: number): Promise<string[]>;
  /** Rejects when the storage cannot be written to. */
  check(): Promise<void>;
  close(): Promise<void>;
}
