import {
  membersOf,
  readMethod,
  readVoice,
  shownRound,
  type Voice,
  writePublished,
  writePublishedOf,
} from '@samenspel/shared/document';
import { voiceOwner } from '@samenspel/shared/protocol';
import type { ParticipantId, Round } from '@samenspel/shared/records';
import { publish } from '@samenspel/shared/session';
import type { BoardDocument } from './document.ts';

/**
 * Copies from the voices into the session what everybody may see. It writes differences from what the session
 * holds, so whatever a crash left between the two is mended when the board loads.
 */
export class Publisher {
  private readonly read = new Map<ParticipantId, Voice>();
  private readonly changed = new Set<BoardDocument>();
  /** Whose voice is to be published again. */
  private readonly fresh = new Set<ParticipantId>();
  /** Everything is to be published again, not only what the fresh voices show. */
  private isWholeDue = true;

  /** @param here who has the board open now */
  constructor(private readonly here: () => ReadonlySet<ParticipantId>) {}

  /** A voice that is to be read again at the next tick. */
  note(document: BoardDocument): void {
    if (document.kind === 'voice') this.changed.add(document);
  }

  /** The phase, the partners or who is here has changed: what may be seen too. */
  due(): void {
    this.isWholeDue = true;
  }

  /** Every voice, as it is now. */
  voices(): ReadonlyMap<ParticipantId, Voice> {
    for (const { name, doc } of this.changed) {
      const owner = voiceOwner(name);
      if (owner === undefined) continue;
      this.read.set(owner, readVoice(doc));
      this.fresh.add(owner);
    }
    this.changed.clear();
    return this.read;
  }

  run(session: BoardDocument): void {
    const voices = this.voices();
    if (!this.isWholeDue && this.fresh.size === 0) return;
    const { doc } = session;
    const round = shownRound(readMethod(doc));
    const room = { here: this.here(), members: membersOf(doc) };
    const fresh = new Set(this.fresh);
    this.fresh.clear();
    if (this.isWholeDue || !isLive(round)) {
      this.isWholeDue = false;
      doc.transact(() => writePublished(doc, publish(voices, round, room)));
      return;
    }
    // With tens of thousands of markers, one that moves must not cost as much as all.
    const some = new Map([...voices].filter(([id]) => fresh.has(id)));
    doc.transact(() => writePublishedOf(doc, fresh, publish(some, round, room)));
  }
}

/** Whether each voice shows its own markers and nothing else: then one is published without the others. */
function isLive(round: Round | undefined): boolean {
  return round === undefined || (round.phase === 'revealed' && !round.anonymous);
}
