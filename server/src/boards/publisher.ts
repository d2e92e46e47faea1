import { readVoice, type Voice, writePublished } from '@samenspel/shared/document';
import { voiceOwner } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import { publish } from '@samenspel/shared/session';
import type { BoardDocument } from './document.ts';

/**
 * Copies from the voices into the session what everybody may see. It writes differences from what the session
 * holds, so whatever a crash left between the two is mended when the board loads.
 */
export class Publisher {
  private readonly voices = new Map<ParticipantId, Voice>();
  private readonly changed = new Set<BoardDocument>();
  private isDue = true;

  /** A voice that is to be read again at the next tick. */
  note(document: BoardDocument): void {
    if (document.kind !== 'voice') return;
    this.changed.add(document);
    this.isDue = true;
  }

  run(session: BoardDocument): void {
    if (!this.isDue) return;
    for (const { name, doc } of this.changed) {
      const owner = voiceOwner(name);
      if (owner !== undefined) this.voices.set(owner, readVoice(doc));
    }
    this.changed.clear();
    this.isDue = false;
    const { doc } = session;
    doc.transact(() => writePublished(doc, publish(this.voices)));
  }
}
