import { sessionRoots, type Voice } from '@samenspel/shared/document';
import type { DocumentName } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import type { StoredDocument } from '../storage/storage.ts';
import { BoardDocument, type DocumentBatch } from './document.ts';
import { Publisher } from './publisher.ts';
import { hasRoomForVoice } from './voices.ts';

/** The documents of one board: they load, tick and commit together. */
export class Documents {
  private readonly byName = new Map<DocumentName, BoardDocument>();
  private readonly dirty = new Set<BoardDocument>();
  private readonly publisher: Publisher;

  /**
   * @param touched called when there is something for the next tick
   * @param here who has the board open now
   * @throws when what is stored of one is not a whole document
   */
  constructor(
    stored: ReadonlyMap<DocumentName, StoredDocument>,
    private readonly touched: () => void,
    here: () => ReadonlySet<ParticipantId>,
  ) {
    this.publisher = new Publisher(here);
    for (const [name, document] of stored) this.publisher.note(this.add(name, document));
  }

  private add(name: DocumentName, stored?: StoredDocument): BoardDocument {
    const document = new BoardDocument(name, stored, (changed) => {
      this.dirty.add(changed);
      this.touched();
    });
    document.doc.on('update', () => this.publisher.note(document));
    // Who counts depends on the partners and roles, whoever changes them: a command, or a version that comes back.
    if (name === 'session') sessionRoots(document.doc).board.observe(() => this.publisher.due());
    this.byName.set(name, document);
    return document;
  }

  /** A document by its name; a voice that nobody used yet is empty. */
  get(name: DocumentName): BoardDocument {
    return this.byName.get(name) ?? this.add(name);
  }

  has(name: DocumentName): boolean {
    return this.byName.has(name);
  }

  get all(): ReadonlyMap<DocumentName, BoardDocument> {
    return this.byName;
  }

  /** Whether everything is stored. */
  get isClean(): boolean {
    return [...this.byName.values()].every((document) => document.isClean);
  }

  /** Forgets a voice that was opened and never used. */
  forgetUnused(name: DocumentName): void {
    if (this.byName.get(name)?.isUnused) this.byName.delete(name);
  }

  /** Every voice, as it is now. */
  voices(): ReadonlyMap<ParticipantId, Voice> {
    return this.publisher.voices();
  }

  /** Whether somebody can come who never was on the board. */
  get hasRoomForVoice(): boolean {
    return hasRoomForVoice([...this.voices().values()]);
  }

  /** Brings the session up to what may be seen, now rather than at the next tick. */
  publish(): void {
    this.publisher.due();
    this.publisher.run(this.get('session'));
  }

  /** Who is here has changed. */
  noteHere(): void {
    this.publisher.due();
    this.touched();
  }

  /** Publishes, and takes what waits for this tick. @param compact write every document in its shortest form */
  collect(compact: boolean): DocumentBatch[] {
    this.publisher.run(this.get('session'));
    const batches: DocumentBatch[] = [];
    for (const document of compact ? this.byName.values() : this.dirty) {
      const batch = document.collect(compact);
      if (batch) batches.push(batch);
    }
    this.dirty.clear();
    return batches;
  }

  destroy(): void {
    for (const document of this.byName.values()) document.destroy();
  }
}
