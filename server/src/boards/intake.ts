import { CloseCode } from '@samenspel/shared/protocol';
import * as Y from 'yjs';
import type { Metrics } from '../metrics.ts';
import type { Connection } from './connection.ts';
import type { BoardDocument } from './document.ts';
import type { Guard } from './guard.ts';
import type { Owners } from './owners.ts';
import type { PresenceRoom } from './presenceRoom.ts';

/** How long a guest's old socket may take to show that it is still there. */
const CONTEST_MS = 2000;
const NOT_YOURS = 'wrote under the client id of somebody else';

/** Takes in what clients write and show, or closes them for what they may not. */
export class Intake {
  constructor(
    private readonly guard: Guard,
    private readonly owners: Owners<Connection>,
    private readonly presence: PresenceRoom<Connection>,
    private readonly metrics: Metrics,
    /** Called when the board in memory can no longer be trusted. */
    private readonly broken: (error: unknown) => void,
  ) {}

  /** @returns a promise when it cannot be decided at once */
  update(from: Connection, document: BoardDocument, update: Uint8Array): Promise<void> | undefined {
    const verdict = this.guard.judge(document, from.access, update);
    switch (verdict.kind) {
      case 'nothing':
        return undefined;
      case 'refused':
        from.refuse(verdict.code, verdict.reason);
        return undefined;
      case 'write':
        return document.kind === 'canvas'
          ? this.claim(from, document, update, verdict.clients)
          : this.apply(from, document, update);
    }
  }

  private claim(
    from: Connection,
    document: BoardDocument,
    update: Uint8Array,
    clients: readonly number[],
  ): Promise<void> | undefined {
    for (const client of clients) {
      const claim = this.owners.check(client, from, this.presence.holderOf(client));
      if (claim.kind === 'foreign') {
        from.refuse(CloseCode.forbidden, NOT_YOURS);
        return undefined;
      }
      if (claim.kind === 'contested') return this.contest(from, claim.holder, document, update);
    }
    for (const client of clients) this.owners.claim(client, from);
    return this.apply(from, document, update);
  }

  /** Two guests under one client id: is it one guest whose old line is dead, or two? */
  private async contest(
    from: Connection,
    holder: Connection,
    document: BoardDocument,
    update: Uint8Array,
  ): Promise<void> {
    if (await holder.isAlive(CONTEST_MS)) {
      from.refuse(CloseCode.forbidden, NOT_YOURS);
      return;
    }
    holder.close(CloseCode.idle, 'no sign of life');
    if (from.isOpen) await this.update(from, document, update);
  }

  private apply(from: Connection, document: BoardDocument, update: Uint8Array): undefined {
    try {
      Y.applyUpdate(document.doc, update, from);
    } catch (error) {
      // Yjs broke off halfway: what it left is not to be trusted.
      from.refuse(CloseCode.badMessage, 'cannot be applied');
      this.broken(error);
      return;
    }
    this.metrics.updates.inc();
    if (document.dropPending()) {
      from.refuse(CloseCode.badMessage, 'structs that wait for each other');
    }
  }

  show(from: Connection, update: Uint8Array): void {
    if (!from.showsPresence) return;
    const dropped = this.presence.receive(update, from, (client) => {
      const claim = this.owners.check(client, from, this.presence.holderOf(client));
      return claim.kind === 'own';
    });
    if (dropped > 0) this.metrics.presenceDropped.inc(dropped);
  }
}
