import {
  membersOf,
  readMethod,
  readVoice,
  shownRound,
  type Voice,
  writePublished,
  writeRepublished,
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
  /** Voices that are to be published again, as they were when they last were. */
  private readonly before = new Map<ParticipantId, Voice | undefined>();
  /** Everything is to be published again, not only these. */
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
      if (!this.before.has(owner)) this.before.set(owner, this.read.get(owner));
      this.read.set(owner, readVoice(doc));
    }
    this.changed.clear();
    return this.read;
  }

  run(session: BoardDocument): void {
    const voices = this.voices();
    if (!this.isWholeDue && this.before.size === 0) return;
    const { doc } = session;
    const round = shownRound(readMethod(doc));
    const room = { here: this.here(), members: membersOf(doc) };
    const before = new Map(this.before);
    this.before.clear();
    if (this.isWholeDue || !isLive(round)) {
      this.isWholeDue = false;
      doc.transact(() => writePublished(doc, publish(voices, round, room)));
      return;
    }
    // With tens of thousands of markers, one that moves must not cost as much as all.
    const then = publish(only(before, before), round, room);
    const now = publish(only(before, voices), round, room);
    doc.transact(() => writeRepublished(doc, then, now));
  }
}

/** Whether each voice shows its own markers and nothing else: then one is published without the others. */
function isLive(round: Round | undefined): boolean {
  return round === undefined || (round.phase === 'revealed' && !round.anonymous);
}

/** These participants' voices, where they have one. */
function only(
  these: ReadonlyMap<ParticipantId, unknown>,
  voices: ReadonlyMap<ParticipantId, Voice | undefined>,
): Map<ParticipantId, Voice> {
  return new Map(
    [...these.keys()].flatMap((id) => {
      const voice = voices.get(id);
      return voice ? [[id, voice] as const] : [];
    }),
  );
}
