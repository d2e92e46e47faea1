import type { DocumentName } from '@samenspel/shared/protocol';
import * as Y from 'yjs';
import { acks } from '../metrics.ts';
import type { DocumentChange, StoredDocument } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import { type Frame, savedFrame, syncFrame, SyncType } from './frames.ts';
import type { DocumentKind } from './vet.ts';

/** What one tick holds of one document; it goes out after the commit, or back when that fails. */
export interface DocumentBatch {
  readonly document: BoardDocument;
  readonly update: Uint8Array | undefined;
  readonly change: DocumentChange | undefined;
  readonly authors: ReadonlySet<unknown>;
  readonly asked: ReadonlyMap<Connection, Uint8Array>;
  readonly answers: ReadonlyMap<Connection, Frame>;
  readonly saved: ReadonlyMap<Connection, number>;
}

const NONE: ReadonlySet<number> = new Set();

/** Logs shorter than this are not worth a snapshot while people work. */
const LOG_WORTH_COMPACTING = 256 * 1024;

/**
 * One Yjs document in memory, and those who read it. Nobody receives what is not stored: changes wait here
 * for the commit of the tick, and so do newcomers while something waits. Otherwise a crash would leave
 * people with changes of others that the server never had.
 */
export class BoardDocument {
  readonly doc = new Y.Doc();
  readonly kind: DocumentKind;
  readonly readers = new Set<Connection>();
  private pending: Uint8Array[] = [];
  private authors = new Set<unknown>();
  private asked = new Map<Connection, Uint8Array>();
  private saved = new Map<Connection, number>();
  private inFlight = false;
  private wholeFrame: Frame | undefined;
  private snapshotBytes: number;
  private logBytes: number;
  /** Client ids that wrote before the document was begun anew: who knows one of them is behind. */
  readonly retired: ReadonlySet<number>;

  /**
   * @param touched called when there is something for the next tick
   * @throws when what is stored is not a whole document
   */
  constructor(
    readonly name: DocumentName,
    stored: StoredDocument | undefined,
    private readonly touched: (document: BoardDocument) => void,
  ) {
    this.kind = name === 'canvas' || name === 'session' ? name : 'voice';
    this.snapshotBytes = stored?.snapshotBytes ?? 0;
    this.logBytes = stored?.logBytes ?? 0;
    this.retired = stored?.retired ?? NONE;
    this.doc.transact(() => {
      for (const update of stored?.updates ?? []) Y.applyUpdate(this.doc, update);
    });
    if (this.dropPending()) throw new Error(`what is stored of ${this.kind} has a gap`);
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      this.pending.push(update);
      this.authors.add(origin);
      this.wholeFrame = undefined;
      this.touched(this);
    });
  }

  /** Bytes on disk and in memory, no less than what the document takes when it is written compactly. */
  get roughBytes(): number {
    return this.pending.reduce(
      (sum, { byteLength }) => sum + byteLength,
      this.snapshotBytes + this.logBytes,
    );
  }

  get exactBytes(): number {
    return this.whole().byteLength;
  }

  get isClean(): boolean {
    return this.pending.length === 0 && !this.inFlight;
  }

  /** A voice in which nothing was ever said, and which nobody has open. */
  get isUnused(): boolean {
    return this.kind === 'voice' && this.readers.size === 0 && this.doc.store.clients.size === 0;
  }

  /** Drops structs that wait for others. @returns whether there were any */
  dropPending(): boolean {
    const { store } = this.doc;
    const found = store.pendingStructs !== null || store.pendingDs !== null;
    store.pendingStructs = null;
    store.pendingDs = null;
    return found;
  }

  /** The first thing a client hears: step 1, what the server has. */
  greet(reader: Connection): void {
    reader.queue(syncFrame(SyncType.step1, Y.encodeStateVector(this.doc)));
    reader.flush();
  }

  /** Answers a state vector with all that is missing, when all that is there is stored. */
  sync(reader: Connection, stateVector: Uint8Array): void {
    if (this.isClean) {
      reader.queue(this.answer(stateVector));
      reader.flush();
      return;
    }
    this.asked.set(reader, stateVector);
    this.touched(this);
  }

  /** Tells a client that all it sent is stored, when it is. */
  confirm(reader: Connection, counter: number): void {
    if (this.isClean) {
      tell(reader, counter);
      reader.flush();
      return;
    }
    this.saved.set(reader, Math.max(counter, this.saved.get(reader) ?? 0));
    this.touched(this);
  }

  leave(reader: Connection): void {
    this.readers.delete(reader);
    this.asked.delete(reader);
    this.saved.delete(reader);
  }

  private whole(): Frame {
    this.wholeFrame ??= syncFrame(SyncType.step2, Y.encodeStateAsUpdate(this.doc));
    return this.wholeFrame;
  }

  private answer(stateVector: Uint8Array): Frame {
    const isEmpty = stateVector.byteLength <= 1;
    return isEmpty
      ? this.whole()
      : syncFrame(SyncType.step2, Y.encodeStateAsUpdate(this.doc, stateVector));
  }

  /** Takes what waits, for one tick. @param compact write the whole document where there is a log */
  collect(compact: boolean): DocumentBatch | undefined {
    const { pending, authors, asked, saved } = this;
    const change = this.takeChange(compact);
    if (!change && asked.size === 0 && saved.size === 0) return undefined;
    const answers = new Map<Connection, Frame>();
    for (const [reader, stateVector] of asked) answers.set(reader, this.answer(stateVector));
    const update = pending.length > 1 ? Y.mergeUpdates(pending) : pending[0];
    this.pending = [];
    this.authors = new Set();
    this.asked = new Map();
    this.saved = new Map();
    this.inFlight = true;
    return { document: this, update, change: change?.(update), authors, asked, answers, saved };
  }

  private takeChange(
    compact: boolean,
  ): ((update: Uint8Array | undefined) => DocumentChange) | undefined {
    const log = this.logBytes + this.pending.reduce((sum, { byteLength }) => sum + byteLength, 0);
    const worth = log > LOG_WORTH_COMPACTING && log > this.snapshotBytes;
    if (log > 0 && (worth || compact)) {
      const data = Y.encodeStateAsUpdate(this.doc);
      return () => ({ document: this.name, how: 'replace', data });
    }
    if (this.pending.length === 0) return undefined;
    return (update) => ({ document: this.name, how: 'append', data: update ?? new Uint8Array() });
  }

  /** After the commit: everybody gets what is new, newcomers their answer, and who asked hears it is saved. */
  deliver({ change, update, authors, answers, saved }: DocumentBatch): void {
    this.inFlight = false;
    if (change?.how === 'replace') {
      this.snapshotBytes = change.data.byteLength;
      this.logBytes = 0;
    } else this.logBytes += change?.data.byteLength ?? 0;
    if (update) {
      const frame = syncFrame(SyncType.update, update);
      const sole = authors.size === 1;
      for (const reader of this.readers) {
        const isAlone = sole && authors.has(reader);
        if (!isAlone && !answers.has(reader)) reader.queueUpdate(frame);
      }
    }
    for (const [reader, frame] of answers) reader.queue(frame);
    for (const [reader, counter] of saved) tell(reader, counter);
  }

  /** After a commit that failed: all of it waits for the next. */
  restore({ update, authors, asked, saved }: DocumentBatch): void {
    this.inFlight = false;
    if (update) this.pending = [update, ...this.pending];
    this.authors = new Set([...authors, ...this.authors]);
    for (const [reader, stateVector] of asked) {
      if (this.readers.has(reader) && !this.asked.has(reader)) this.asked.set(reader, stateVector);
    }
    for (const [reader, counter] of saved) {
      if (!this.readers.has(reader)) continue;
      this.saved.set(reader, Math.max(counter, this.saved.get(reader) ?? 0));
    }
    this.touched(this);
  }

  destroy(): void {
    this.doc.destroy();
  }
}

/** That all is saved which was sent before this counter. */
function tell(reader: Connection, counter: number): void {
  reader.queue(savedFrame(counter));
  acks.inc();
}
