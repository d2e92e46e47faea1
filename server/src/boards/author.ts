import {
  type Members,
  membersOf,
  type Method,
  ROOTS,
  type Voice,
  writeMethod,
} from '@samenspel/shared/document';
import { type DocumentName, voiceOf } from '@samenspel/shared/protocol';
import type { ParticipantId, Round, RoundId } from '@samenspel/shared/records';
import type * as Y from 'yjs';
import type { NewResult } from '../storage/storage.ts';
import type { Connection } from './connection.ts';
import type { Documents } from './documents.ts';
import type { Keeping, VersionCause } from './keeping.ts';
import type { Owners } from './owners.ts';

interface Parts {
  readonly documents: Documents;
  readonly owners: Owners<Connection>;
  readonly keeping: Keeping;
  readonly schema: () => number;
  /** Called when there is something for the next tick. */
  readonly touched: () => void;
  /** Called when the group has been led on. */
  readonly led: () => void;
}

/** What the server itself reads and writes on a board, when a facilitator asks. */
export class Author {
  constructor(private readonly parts: Parts) {}

  /** Changes the session or a voice. */
  edit(name: DocumentName, change: (doc: Y.Doc) => void): void {
    const { doc } = this.parts.documents.get(name);
    doc.transact(() => change(doc));
  }

  /** Every voice, as it is now. */
  voices(): ReadonlyMap<ParticipantId, Voice> {
    return this.parts.documents.voices();
  }

  /** The partners and roles that are on the board. */
  members(): Members {
    return membersOf(this.session);
  }

  /** Takes away all that somebody has said. */
  clearVoice(participant: ParticipantId): void {
    const voice = voiceOf(participant);
    if (!this.parts.documents.has(voice)) return;
    this.edit(voice, (doc) => {
      for (const root of ROOTS.voice) doc.getMap(root).clear();
    });
  }

  get canvas(): Y.Doc {
    return this.parts.documents.get('canvas').doc;
  }

  get session(): Y.Doc {
    return this.parts.documents.get('session').doc;
  }

  has(name: DocumentName): boolean {
    return this.parts.documents.has(name);
  }

  /**
   * Leads the group on: the method and all that may be seen from now on change in one transaction, and so in one
   * commit and one frame for everybody.
   * @param change run inside that transaction, after the method has been written
   */
  lead(method: Method, change: (session: Y.Doc) => void = () => {}): void {
    this.session.transact(() => {
      writeMethod(this.session, method);
      change(this.session);
      this.parts.documents.publish();
    });
    this.parts.led();
  }

  /** Brings the session up to date with the voices, now. */
  publish(): void {
    this.parts.documents.publish();
  }

  /** Keeps canvas and session as they are now, with the next commit. */
  keepVersion(cause: VersionCause, round?: RoundId): void {
    const reason = round === undefined ? { cause } : { cause, round };
    this.parts.keeping.version(reason, this.parts.schema(), this.canvas, this.session);
    this.parts.touched();
  }

  /** Takes away, with the next commit, what was kept of these rounds; no other may have their ids again. */
  forgetKept(rounds: readonly RoundId[]): void {
    if (rounds.length === 0) return;
    this.parts.keeping.forget(rounds);
    this.parts.touched();
  }

  /** Keeps what the session shows of a round now, with the next commit. */
  keepResult(round: Round, moment: NewResult['moment']): void {
    this.parts.keeping.result(round, moment, this.session);
    this.parts.touched();
  }

  /** Changes the canvas; from then on nobody else may write under the client id of the server. */
  editCanvas(change: (canvas: Y.Doc) => void): void {
    this.parts.owners.keepReserved(this.canvas.clientID);
    this.edit('canvas', change);
  }
}
