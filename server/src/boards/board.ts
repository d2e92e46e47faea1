import {
  migrateCanvas,
  META,
  canvasRoots,
  readVoice,
  schemaOf,
  type Voice,
  writePublished,
} from '@samenspel/shared/document';
import { CloseCode, type DocumentName, voiceOwner } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import { publish } from '@samenspel/shared/session';
import type { Logger } from 'pino';
import * as Y from 'yjs';
import type { KeyHashes } from '../keys.ts';
import { type Limits, VOICES_MOST } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import type { BoardChange, BoardRecord, StoredBoard } from '../storage/storage.ts';
import type { Connection, Receiver } from './connection.ts';
import { BoardDocument, type DocumentBatch } from './document.ts';
import { Guard } from './guard.ts';
import { Owners } from './owners.ts';
import { PresenceRoom } from './presenceRoom.ts';
import type { Batch, Ticker, Ticking } from './ticker.ts';

export interface BoardContext {
  readonly ticker: Ticker;
  readonly limits: Limits;
  readonly metrics: Metrics;
  readonly log: Logger;
  /** Called when the board must be loaded anew. */
  readonly forget: (board: Board) => void;
}

/** New keys of a board, in force once they are stored. */
interface NewKeys {
  readonly generation: number;
  readonly hashes: KeyHashes;
}

/** How long a guest's old socket may take to show that it is still there. */
const CONTEST_MS = 2000;

/**
 * One board in memory: its documents load, tick, commit and unload together. It decides what may be written,
 * and copies from the voices into the session what everybody may see.
 */
export class Board implements Receiver, Ticking {
  record: BoardRecord;
  readonly connections = new Set<Connection>();
  private readonly documents = new Map<DocumentName, BoardDocument>();
  private readonly owners: Owners<Connection>;
  private readonly presence = new PresenceRoom<Connection>();
  private readonly guard: Guard;
  private readonly voices = new Map<ParticipantId, Voice>();
  private readonly dirty = new Set<BoardDocument>();
  private readonly changedVoices = new Set<BoardDocument>();
  private savedListeners: (() => void)[] = [];
  private newTitle: string | undefined;
  private newSchema: number | undefined;
  private newKeys: NewKeys | undefined;
  private compacting = false;
  private isGone = false;

  /** @throws when what is stored is not a whole board, or of a newer schema than this program knows */
  constructor(
    stored: StoredBoard,
    private readonly context: BoardContext,
  ) {
    this.record = stored.record;
    this.owners = new Owners(stored.owners);
    for (const [name, document] of stored.documents) this.addDocument(name, document);
    this.guard = new Guard(this.documents, this.canvas.doc, context.limits);
    this.migrate();
    for (const document of this.documents.values()) {
      if (document.kind === 'voice') this.changedVoices.add(document);
    }
    this.touch();
  }

  get id(): string {
    return this.record.id;
  }

  get canvas(): BoardDocument {
    return this.document('canvas');
  }

  get session(): BoardDocument {
    return this.document('session');
  }

  /** Whether everything is stored. */
  get isClean(): boolean {
    return (
      this.savedListeners.length === 0 &&
      [...this.documents.values()].every((document) => document.isClean)
    );
  }

  private addDocument(
    name: DocumentName,
    stored?: ConstructorParameters<typeof BoardDocument>[1],
  ): BoardDocument {
    const document = new BoardDocument(name, stored, (changed) => {
      this.dirty.add(changed);
      if (changed.kind === 'voice') this.changedVoices.add(changed);
      this.touch();
    });
    this.documents.set(name, document);
    return document;
  }

  private document(name: DocumentName): BoardDocument {
    return this.documents.get(name) ?? this.addDocument(name);
  }

  private touch(): void {
    if (!this.isGone) this.context.ticker.touch(this);
  }

  private migrate(): void {
    const { doc } = this.canvas;
    const { schema } = this.record;
    // Whoever may edit can write this number too; what was stored beside the canvas is what counts.
    if (schemaOf(doc) !== schema) canvasRoots(doc).meta.set(META.schema, schema);
    migrateCanvas(doc);
    this.owners.claimForServer(doc.clientID);
    const now = schemaOf(doc);
    if (now !== schema) this.newSchema = now;
  }

  /**
   * Lets a socket in and sends step 1.
   * @returns why not, as a close code with a reason
   */
  join(connection: Connection): { code: number; reason: string } | undefined {
    const refusal = this.refusal(connection);
    if (refusal) return refusal;
    this.connections.add(connection);
    this.context.metrics.sockets.inc({ capability: connection.capability });
    const document = this.document(connection.document);
    document.readers.add(connection);
    connection.open(this, () => this.leave(connection));
    document.greet(connection);
    if (connection.document === 'canvas') this.onQueryPresence(connection);
    return undefined;
  }

  private refusal({
    document,
    participant,
  }: Connection): { code: number; reason: string } | undefined {
    const { boardPeople, boardSockets } = this.context.limits;
    const full = { code: CloseCode.tryAgain, reason: 'this board is full' };
    if (this.isGone) return { code: CloseCode.tryAgain, reason: 'the board is loaded anew' };
    if (this.connections.size >= boardSockets) return full;
    const people = new Set<unknown>();
    for (const other of this.connections) people.add(other.participant ?? other);
    if (people.size >= boardPeople && !(participant && people.has(participant))) return full;
    if (this.documents.has(document) || voiceOwner(document) === undefined) return undefined;
    return this.documents.size < VOICES_MOST ? undefined : full;
  }

  private leave(connection: Connection): void {
    if (!this.connections.delete(connection)) return;
    this.context.metrics.sockets.dec({ capability: connection.capability });
    this.documents.get(connection.document)?.leave(connection);
    this.owners.leave(connection);
    this.presence.leave(connection);
    if (this.presence.hasFresh) this.context.ticker.touchPresence(this);
  }

  onStep1(from: Connection, stateVector: Uint8Array): void {
    this.guard.stateVector(stateVector);
    if (from.isSlow) from.fallBehind(stateVector);
    else this.document(from.document).sync(from, stateVector);
  }

  onCaughtUp(from: Connection, stateVector: Uint8Array): void {
    this.document(from.document).sync(from, stateVector);
    if (from.document === 'canvas') this.onQueryPresence(from);
  }

  stateVector(of: Connection): Uint8Array | undefined {
    const document = this.document(of.document);
    return document.isClean ? Y.encodeStateVector(document.doc) : undefined;
  }

  onSaved(from: Connection, counter: number): void {
    this.document(from.document).confirm(from, counter);
  }

  onUpdate(from: Connection, update: Uint8Array): Promise<void> | undefined {
    const document = this.document(from.document);
    const verdict = this.guard.judge(document, from.access, update);
    switch (verdict.kind) {
      case 'nothing':
        return undefined;
      case 'refused':
        from.refuse(verdict.code, verdict.reason);
        return undefined;
      case 'write':
        return this.write(from, document, update, verdict.clients);
    }
  }

  private write(
    from: Connection,
    document: BoardDocument,
    update: Uint8Array,
    clients: readonly number[],
  ): Promise<void> | undefined {
    if (document.kind === 'canvas') {
      for (const client of clients) {
        const claim = this.owners.check(client, from, this.presence.holderOf(client));
        if (claim.kind === 'foreign') {
          from.refuse(CloseCode.forbidden, 'wrote under the client id of somebody else');
          return undefined;
        }
        if (claim.kind === 'contested') return this.contest(from, claim.holder, update);
      }
      for (const client of clients) this.owners.claim(client, from);
    }
    Y.applyUpdate(document.doc, update, from);
    this.context.metrics.updates.inc();
    if (document.dropPending())
      from.refuse(CloseCode.badMessage, 'structs that wait for each other');
    return undefined;
  }

  /** Two guests under one client id: is it one guest whose old line is dead, or two? */
  private async contest(from: Connection, holder: Connection, update: Uint8Array): Promise<void> {
    if (await holder.isAlive(CONTEST_MS)) {
      from.refuse(CloseCode.forbidden, 'wrote under the client id of somebody else');
      return;
    }
    holder.close(CloseCode.idle, 'no sign of life');
    if (from.isOpen) await this.onUpdate(from, update);
  }

  onPresence(from: Connection, update: Uint8Array): void {
    if (!from.showsPresence) return;
    const dropped = this.presence.receive(update, from, (client) => {
      const holder = this.presence.holderOf(client);
      return this.owners.check(client, from, holder).kind === 'own';
    });
    if (dropped > 0) this.context.metrics.presenceDropped.inc(dropped);
    if (this.presence.hasFresh) this.context.ticker.touchPresence(this);
  }

  onQueryPresence(from: Connection): void {
    if (from.document !== 'canvas') return;
    const everybody = this.presence.everybody();
    if (!everybody) return;
    from.queuePresence(everybody);
    from.flush();
  }

  /** Changes the session or a voice in the server's own name. */
  edit(name: DocumentName, change: (doc: Y.Doc) => void): void {
    const { doc } = this.document(name);
    doc.transact(() => change(doc));
  }

  has(name: DocumentName): boolean {
    return this.documents.has(name);
  }

  setTitle(title: string): void {
    this.newTitle = title;
    this.touch();
  }

  setKeys(keys: NewKeys): void {
    this.newKeys = keys;
    this.touch();
  }

  /** Generation of the keys in force, or about to be. */
  get keyGeneration(): number {
    return this.newKeys?.generation ?? this.record.keyGeneration;
  }

  /** Resolves when everything that is there now is stored. */
  saved(): Promise<void> {
    return new Promise((resolve) => {
      this.savedListeners.push(resolve);
      this.touch();
    });
  }

  /** Writes the board in its shortest form at the next tick. */
  compact(): void {
    this.compacting = true;
    this.touch();
  }

  collect(): Batch | undefined {
    if (this.isGone) return undefined;
    this.publish();
    const compact = this.compacting;
    const documents: DocumentBatch[] = [];
    for (const document of compact ? this.documents.values() : this.dirty) {
      const batch = document.collect(compact);
      if (batch) documents.push(batch);
    }
    this.dirty.clear();
    this.compacting = false;
    const listeners = this.savedListeners;
    this.savedListeners = [];
    const change = this.takeChange(documents);
    return {
      change,
      deliver: () => this.deliver(documents, change, listeners),
      restore: () => this.restore(documents, change, listeners, compact),
    };
  }

  private publish(): void {
    if (this.changedVoices.size === 0) return;
    for (const { name, doc } of this.changedVoices) {
      const owner = voiceOwner(name);
      if (owner !== undefined) this.voices.set(owner, readVoice(doc));
    }
    this.changedVoices.clear();
    this.edit('session', (session) => writePublished(session, publish(this.voices)));
  }

  private takeChange(batches: readonly DocumentBatch[]): BoardChange | undefined {
    const documents = batches.flatMap(({ change }) => (change ? [change] : []));
    const { newTitle: title, newSchema: schema, newKeys: keys } = this;
    const isChanged = title !== undefined || schema !== undefined || keys !== undefined;
    if (documents.length === 0 && !isChanged && !this.owners.hasChanges) return undefined;
    this.newTitle = undefined;
    this.newSchema = undefined;
    const edited = isChanged || batches.some(({ update }) => update !== undefined);
    return {
      board: this.id,
      at: Date.now(),
      edited,
      documents,
      owners: this.owners.takeChanges(),
      ...(title === undefined ? {} : { title }),
      ...(schema === undefined ? {} : { schema }),
      ...(keys === undefined ? {} : { keys }),
    };
  }

  private deliver(
    batches: readonly DocumentBatch[],
    change: BoardChange | undefined,
    listeners: readonly (() => void)[],
  ): void {
    for (const batch of batches) batch.document.deliver(batch);
    if (change) {
      const { record } = this;
      this.record = {
        ...record,
        updatedAt: change.edited ? change.at : record.updatedAt,
        title: change.title ?? record.title,
        schema: change.schema ?? record.schema,
        keyGeneration: change.keys?.generation ?? record.keyGeneration,
        keys: change.keys?.hashes ?? record.keys,
      };
      if (change.keys) this.revoke();
    }
    for (const listener of listeners) listener();
  }

  /** The links to take part and to look are new: who came in by the old ones leaves. */
  private revoke(): void {
    if (this.newKeys?.generation === this.record.keyGeneration) this.newKeys = undefined;
    for (const connection of this.connections) {
      if (connection.capability !== 'facilitate')
        connection.close(CloseCode.forbidden, 'this link was revoked');
    }
  }

  private restore(
    batches: readonly DocumentBatch[],
    change: BoardChange | undefined,
    listeners: readonly (() => void)[],
    compact: boolean,
  ): void {
    for (const batch of batches) batch.document.restore(batch);
    if (change) this.owners.giveBack(change.owners);
    this.newTitle ??= change?.title;
    this.newSchema ??= change?.schema;
    this.savedListeners = [...listeners, ...this.savedListeners];
    this.compacting ||= compact;
    this.touch();
  }

  deliverPresence(): void {
    const fresh = this.presence.takeFresh();
    if (!fresh) return;
    for (const reader of this.canvas.readers) {
      if (reader !== fresh.sole) reader.queuePresence(fresh.frame);
    }
  }

  flush(): void {
    for (const connection of this.connections) connection.flush();
  }

  abandon(error: unknown): void {
    this.context.log.error({ err: error, board: this.id }, 'a board is loaded anew');
    this.closeAll(CloseCode.restarting, 'loading anew');
    this.context.forget(this);
  }

  closeAll(code: number, reason: string): void {
    for (const connection of this.connections) connection.close(code, reason);
  }

  /** After this the board is out of memory; what is not stored is lost. */
  destroy(): void {
    this.isGone = true;
    for (const document of this.documents.values()) document.destroy();
  }
}
