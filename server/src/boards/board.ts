import {
  canvasRoots,
  META,
  migrateCanvas,
  readMethod,
  schemaOf,
  shownRound,
} from '@samenspel/shared/document';
import { type BoardRoom, CloseCode, type DocumentName } from '@samenspel/shared/protocol';
import type { Logger } from 'pino';
import * as Y from 'yjs';
import type { Limits } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import type { BoardChange, BoardRecord, StoredBoard } from '../storage/storage.ts';
import { Author } from './author.ts';
import type { Connection, Receiver } from './connection.ts';
import type { DocumentBatch } from './document.ts';
import { Documents } from './documents.ts';
import { Guard, STALE } from './guard.ts';
import { Intake } from './intake.ts';
import { Keeping, type Keepsakes } from './keeping.ts';
import { Owners } from './owners.ts';
import { People } from './people.ts';
import { PresenceRoom } from './presenceRoom.ts';
import { changedRecord, type RecordChange, RecordChanges } from './recordChanges.ts';
import { renewals } from './renewals.ts';
import type { Batch, Ticker, Ticking } from './ticker.ts';

export interface BoardContext {
  readonly ticker: Ticker;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Called when the board must be loaded anew. */
  readonly forget: (board: Board) => void;
}

/** Why a socket cannot join. */
export interface Refusal {
  readonly code: number;
  readonly reason: string;
}

const again = (reason: string): Refusal => ({ code: CloseCode.tryAgain, reason });

/** What one tick took of the board, beside its documents. */
interface Taken {
  readonly documents: readonly DocumentBatch[];
  readonly change: BoardChange | undefined;
  readonly record: RecordChange;
  readonly kept: Keepsakes;
  readonly listeners: readonly (() => void)[];
  readonly compact: boolean;
}

/** One board in memory: its documents load, tick, commit and unload together. */
export class Board implements Receiver, Ticking {
  record: BoardRecord;
  private readonly people: People;
  /** What the server itself writes here. */
  readonly author: Author;
  private readonly documents: Documents;
  private readonly owners: Owners<Connection>;
  private readonly presence = new PresenceRoom<Connection>();
  private readonly changes = new RecordChanges();
  private readonly keeping = new Keeping();
  private readonly guard: Guard;
  private readonly intake: Intake;
  private savedListeners: (() => void)[] = [];
  private compacting = false;
  private isGone = false;

  /** @throws when what is stored is not a whole board, or of a newer schema than this program knows */
  constructor(
    stored: StoredBoard,
    private readonly context: BoardContext,
  ) {
    const { limits, metrics } = context;
    this.record = stored.record;
    this.people = new People(limits);
    this.owners = new Owners(stored.owners);
    this.documents = new Documents(
      stored.documents,
      () => this.touch(),
      () => this.people.here(),
    );
    this.guard = new Guard(this.documents.all, this.documents.get('canvas').doc, limits);
    this.intake = new Intake(this.guard, this.owners, this.presence, metrics, (error) =>
      this.abandon(error),
    );
    this.author = new Author({
      documents: this.documents,
      owners: this.owners,
      keeping: this.keeping,
      schema: () => this.record.schema,
      touched: () => this.touch(),
      led: () => this.hush(),
    });
    this.migrate();
    this.hush();
    this.touch();
  }

  get id(): string {
    return this.record.id;
  }

  get connections(): Iterable<Connection> {
    return this.people;
  }

  /** Whether everything is stored. */
  get isClean(): boolean {
    return this.changes.isEmpty && this.keeping.isEmpty && this.documents.isClean;
  }

  private touch(): void {
    if (!this.isGone) this.context.ticker.touch(this);
  }

  private migrate(): void {
    const { doc } = this.documents.get('canvas');
    const { schema } = this.record;
    // Whoever may edit can write this number too; what was stored beside the canvas is what counts.
    if (schemaOf(doc) !== schema) canvasRoots(doc).meta.set(META.schema, schema);
    migrateCanvas(doc);
    this.owners.reserve(doc.clientID);
    const now = schemaOf(doc);
    if (now !== undefined && now !== schema) this.changes.put({ schema: now });
  }

  /** Whether this is the voice of somebody who never was on the board. */
  isNew(name: DocumentName): boolean {
    return !this.documents.has(name);
  }

  /**
   * Lets a connection in and sends step 1.
   * @param left called once, when it has closed
   * @returns why not
   */
  join(connection: Connection, left: () => void): Refusal | undefined {
    if (this.isGone) return again('the board is loaded anew');
    const { document: name } = connection;
    if (this.isNew(name) && !this.documents.hasRoomForVoice) return again('too many voices');
    if (!this.people.hasRoomFor(connection)) return again('this board is full');
    this.people.add(connection);
    this.context.metrics.sockets.inc({ capability: connection.capability });
    const document = this.documents.get(connection.document);
    document.readers.add(connection);
    connection.open(this, () => {
      this.leave(connection);
      left();
    });
    document.greet(connection);
    this.onQueryPresence(connection);
    this.noteHere(connection);
    return undefined;
  }

  private noteHere({ participant }: Connection): void {
    if (participant !== undefined && this.presence.isQuiet) this.documents.noteHere();
  }

  /** While everybody places alone, nobody's cursor or selection goes out (R2). */
  private hush(): void {
    const round = shownRound(readMethod(this.author.session));
    this.presence.setQuiet(round?.phase === 'placing');
    this.touchPresence();
  }

  private leave(connection: Connection): void {
    if (!this.people.delete(connection)) return;
    this.context.metrics.sockets.dec({ capability: connection.capability });
    this.documents.get(connection.document).leave(connection);
    this.documents.forgetUnused(connection.document);
    this.owners.leave(connection);
    this.presence.leave(connection);
    this.touchPresence();
    this.noteHere(connection);
  }

  onStep1(from: Connection, stateVector: Uint8Array): void {
    const document = this.documents.get(from.document);
    if (this.guard.isStale(document, stateVector)) {
      from.refuse(CloseCode.stale, STALE);
      return;
    }
    if (from.isSlow) from.fallBehind(stateVector);
    else document.sync(from, stateVector);
  }

  onCaughtUp(from: Connection, stateVector: Uint8Array): void {
    this.documents.get(from.document).sync(from, stateVector);
    this.onQueryPresence(from);
  }

  stateVector(of: Connection): Uint8Array | undefined {
    const document = this.documents.get(of.document);
    return document.isClean ? Y.encodeStateVector(document.doc) : undefined;
  }

  onSaved(from: Connection, counter: number): void {
    this.documents.get(from.document).confirm(from, counter);
  }

  onUpdate(from: Connection, update: Uint8Array): Promise<void> | undefined {
    return this.intake.update(from, this.documents.get(from.document), update);
  }

  onPresence(from: Connection, update: Uint8Array): void {
    this.intake.show(from, update);
    this.touchPresence();
  }

  private touchPresence(): void {
    if (this.presence.hasFresh && !this.isGone) this.context.ticker.touchPresence(this);
  }

  onQueryPresence(from: Connection): void {
    if (from.document !== 'canvas') return;
    const everybody = this.presence.everybody();
    if (everybody) from.queuePresence(everybody);
    from.flush();
  }

  /** Changes what is known of the board without loading it. */
  changeRecord(change: RecordChange): void {
    this.changes.put(change);
    this.touch();
  }

  /** How much of its limits the board takes. */
  room(): Pick<BoardRoom, 'items' | 'bytes'> {
    return this.guard.room();
  }

  /** Generation of the links in force, or about to be. */
  get keyGeneration(): number {
    return this.changes.generation ?? this.record.keyGeneration;
  }

  /** Resolves when everything that is there now is stored. */
  saved(): Promise<void> {
    return new Promise((resolve) => {
      this.savedListeners.push(resolve);
      this.touch();
    });
  }

  /** What is to begin anew of a board that is stored and that nobody has open; undefined when nothing is. */
  renewal(): BoardChange | undefined {
    const documents = renewals(this.documents.all.values(), this.owners.clients());
    if (documents.length === 0) return undefined;
    return { board: this.id, at: Date.now(), edited: false, documents, owners: new Map() };
  }

  /** Writes the board in its shortest form at the next tick. */
  compact(): void {
    this.compacting = true;
    this.touch();
  }

  collect(): Batch | undefined {
    if (this.isGone) return undefined;
    const compact = this.compacting;
    this.compacting = false;
    const documents = this.documents.collect(compact);
    const record = this.changes.take();
    const kept = this.keeping.take();
    const change = this.toChange(documents, record, kept);
    const taken = { documents, change, record, kept, listeners: this.savedListeners, compact };
    this.savedListeners = [];
    return { change, deliver: () => this.deliver(taken), restore: () => this.restore(taken) };
  }

  private toChange(
    batches: readonly DocumentBatch[],
    record: RecordChange,
    kept: Keepsakes,
  ): BoardChange | undefined {
    const documents = batches.flatMap(({ change }) => (change ? [change] : []));
    const isRecordChanged = Object.keys(record).length > 0;
    const owners = this.owners.takeChanges();
    const isKept = Object.values(kept).some(({ length }) => length > 0);
    if (documents.length === 0 && !isRecordChanged && !isKept && owners.size === 0)
      return undefined;
    // Not by a voice alone: when somebody answers, alone, is nobody else's business (R2).
    const edited =
      isRecordChanged ||
      batches.some(({ update, document }) => update !== undefined && document.kind !== 'voice');
    return {
      board: this.id,
      at: Date.now(),
      edited,
      documents,
      owners,
      ...kept,
      ...record,
    };
  }

  private deliver({ documents, change, listeners }: Taken): void {
    for (const batch of documents) batch.document.deliver(batch);
    if (change) this.record = changedRecord(this.record, change);
    if (change?.keys) this.revoke();
    for (const listener of listeners) listener();
  }

  /** The links to take part and to look are new: who came in by the old ones leaves. */
  private revoke(): void {
    for (const connection of this.people) {
      if (connection.capability === 'facilitate') continue;
      connection.close(CloseCode.forbidden, 'this link was revoked');
    }
  }

  private restore({ documents, change, record, kept, listeners, compact }: Taken): void {
    for (const batch of documents) batch.document.restore(batch);
    if (change) this.owners.giveBack(change.owners);
    this.changes.giveBack(record);
    this.keeping.giveBack(kept);
    this.savedListeners = [...listeners, ...this.savedListeners];
    this.compacting ||= compact;
    this.touch();
  }

  deliverPresence(): void {
    const fresh = this.presence.takeFresh();
    if (!fresh) return;
    for (const reader of this.documents.get('canvas').readers) {
      if (reader !== fresh.sole) reader.queuePresence(fresh.frame);
    }
  }

  flush(): void {
    for (const connection of this.people) connection.flush();
  }

  abandon(error: unknown): void {
    this.context.log.error({ err: error, board: this.id }, 'a board is loaded anew');
    this.closeAll(CloseCode.restarting, 'loading anew');
    this.context.forget(this);
  }

  closeAll(code: number, reason: string): void {
    for (const connection of this.people) connection.close(code, reason);
  }

  /** After this the board is out of memory; what is not stored is lost. */
  destroy(): void {
    this.isGone = true;
    this.documents.destroy();
  }
}
