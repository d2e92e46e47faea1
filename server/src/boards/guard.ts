import { type BoardRoom, CloseCode, type DocumentName } from '@samenspel/shared/protocol';
import type { Access } from '@samenspel/shared/session';
import * as decoding from 'lib0/decoding';
import * as Y from 'yjs';
import { type Limits, NEW_CLIENTS_MOST, STATE_VECTOR_MOST, VOICE_BYTES } from '../limits.ts';
import type { BoardDocument } from './document.ts';
import { BadUpdate, type Scan, scanUpdate } from './scan.ts';
import { changes, vetUpdate } from './vet.ts';

export type Verdict =
  | { readonly kind: 'nothing' }
  /** `clients`: the ids under which something new is written. */
  | { readonly kind: 'write'; readonly clients: readonly number[] }
  | { readonly kind: 'refused'; readonly code: number; readonly reason: string };

/** Told to a client that knows the document from before it was begun anew. */
export const STALE = 'the board was begun anew';

const refuse = (code: number, reason: string): Verdict => ({ kind: 'refused', code, reason });

/** Judges what arrives for a board before Yjs sees it: Yjs cannot un-apply. */
export class Guard {
  /** No fewer than the canvas has. */
  private items: number;
  /** No fewer than the board takes. */
  private bytes: number;

  constructor(
    private readonly documents: ReadonlyMap<DocumentName, BoardDocument>,
    private readonly canvas: Y.Doc,
    private readonly limits: Limits,
  ) {
    this.items = this.countItems();
    this.bytes = 0;
    for (const document of documents.values()) this.bytes += document.roughBytes;
  }

  /**
   * Reads what a client has.
   * @returns whether it is of a document that was begun anew since
   * @throws BadUpdate when it is no state vector, or longer than any board's
   */
  isStale({ retired }: BoardDocument, bytes: Uint8Array): boolean {
    const decoder = decoding.createDecoder(bytes);
    const entries = decoding.readVarUint(decoder);
    if (entries > STATE_VECTOR_MOST) throw new BadUpdate('a state vector without end');
    let stale = false;
    for (let i = 0; i < entries; i++) {
      const client = decoding.readVarUint(decoder);
      stale ||= retired.has(client);
      decoding.readVarUint(decoder);
    }
    if (decoding.hasContent(decoder)) throw new BadUpdate('bytes behind the state vector');
    return stale;
  }

  judge(document: BoardDocument, access: Access, update: Uint8Array): Verdict {
    const { doc, kind } = document;
    try {
      const scan = scanUpdate(update, (client) => Y.getState(doc.store, client));
      if (scan.fresh.length === 0 && scan.deletes.length === 0) return { kind: 'nothing' };
      if (document.retired.size > 0 && [...scan.ends.keys()].some((id) => document.retired.has(id)))
        return refuse(CloseCode.stale, STALE);
      if (access !== 'write') {
        return changes(doc, scan)
          ? refuse(CloseCode.forbidden, 'may not write here')
          : { kind: 'nothing' };
      }
      vetUpdate(doc, kind, scan);
      if (scan.fresh.length > 0) {
        const excess = this.excess(document, scan, update.byteLength);
        if (excess !== undefined) return refuse(CloseCode.tooLarge, excess);
      }
      return { kind: 'write', clients: [...scan.ends.keys()] };
    } catch (error) {
      if (error instanceof BadUpdate) return refuse(CloseCode.badMessage, error.message);
      throw error;
    }
  }

  /** Which limit an update would pass. */
  private excess(document: BoardDocument, scan: Scan, bytes: number): string | undefined {
    const { clients } = document.doc.store;
    const newClients = [...scan.ends.keys()].filter((client) => !clients.has(client)).length;
    if (newClients > NEW_CLIENTS_MOST) return 'too many client ids at once';
    if (clients.size + newClients > STATE_VECTOR_MOST) return 'too many client ids';
    if (document.kind === 'voice' && !this.fits(document, bytes)) return 'a voice is full';
    const items = document.kind === 'canvas' ? newItems(scan) : 0;
    if (this.items + items > this.limits.boardItems) {
      this.items = this.countItems();
      if (items > 0 && this.items + items > this.limits.boardItems) return 'too many items';
    }
    if (this.bytes + bytes > this.limits.boardBytes) {
      this.bytes = this.countBytes();
      if (this.bytes + bytes > this.limits.boardBytes) return 'the board is full';
    }
    this.items += items;
    this.bytes += bytes;
    return undefined;
  }

  private fits(voice: BoardDocument, bytes: number): boolean {
    return voice.roughBytes + bytes <= VOICE_BYTES || voice.exactBytes + bytes <= VOICE_BYTES;
  }

  private countBytes(): number {
    let bytes = 0;
    for (const document of this.documents.values()) bytes += document.exactBytes;
    return bytes;
  }

  /** How much of its limits the board takes; counted exactly only where that may be much. */
  room(): Pick<BoardRoom, 'items' | 'bytes'> {
    const { boardItems, boardBytes } = this.limits;
    this.items = this.countItems();
    if (this.bytes > boardBytes / 2) this.bytes = this.countBytes();
    return {
      items: { used: this.items, most: boardItems },
      bytes: { used: this.bytes, most: boardBytes },
    };
  }

  private countItems(): number {
    return this.canvas.getMap('items').size;
  }
}

/** Items an update adds: a key that was there before follows on what it held. */
function newItems(scan: Scan): number {
  let items = 0;
  for (const { parent } of scan.fresh) if (parent === 'items') items += 1;
  return items;
}
