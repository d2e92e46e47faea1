import {
  readMethod,
  readVoice,
  shownRound,
  type Voice,
  writePublished,
} from '@samenspel/shared/document';
import { voiceOwner } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import { publish } from '@samenspel/shared/session';
import type { BoardDocument } from './document.ts';

/**
 * Copies from the voices into the session what everybody may see. It writes differences from what the session
 * holds, so whatever a crash left between the two is mended when the board loads.
 */
export class Publisher {
  private readonly read = new Map<ParticipantId, Voice>();
  private readonly changed = new Set<BoardDocument>();
  private isDue = true;

  /** @param here who has the board open now */
  constructor(private readonly here: () => ReadonlySet<ParticipantId>) {}

  /** A voice that is to be read again at the next tick. */
  note(document: BoardDocument): void {
    if (document.kind !== 'voice') return;
    this.changed.add(document);
    this.isDue = true;
  }

  /** The phase, or who is here, has changed: what may be seen too. */
  due(): void {
    this.isDue = true;
  }

  /** Every voice, as it is now. */
  voices(): ReadonlyMap<ParticipantId, Voice> {
    for (const { name, doc } of this.changed) {
      const owner = voiceOwner(name);
      if (owner !== undefined) this.read.set(owner, readVoice(doc));
    }
    this.changed.clear();
    return this.read;
  }

  run(session: BoardDocument): void {
    if (!this.isDue) return;
    this.isDue = false;
    const { doc } = session;
    const round = shownRound(readMethod(doc));
    const published = publish(this.voices(), round, this.here());
    doc.transact(() => writePublished(doc, published));
  }
}
