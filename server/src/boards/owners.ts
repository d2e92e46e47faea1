import type { ParticipantId } from '@samenspel/shared/records';
import type { Owner } from '../storage/storage.ts';

/** Who writes: a participant, or a guest, of whom nothing is known but the socket. */
export interface Writer {
  readonly participant: ParticipantId | undefined;
  readonly isOpen: boolean;
}

export const GUEST: Owner = 'guest';
export const SERVER: Owner = 'server';

export type Claim<W extends Writer> =
  | { readonly kind: 'own' }
  | { readonly kind: 'foreign' }
  /** A guest writes under it on another socket, which may be the same guest's old one. */
  | { readonly kind: 'contested'; readonly holder: W };

/**
 * Who may write under which Yjs client id of a canvas: it belongs to whoever first wrote under it. Without
 * this, twelve bytes under a colleague's id would make that colleague's next edit vanish.
 */
export class Owners<W extends Writer> {
  private readonly owners: Map<number, Owner>;
  /** The socket on which a guest writes under an id. */
  private readonly guests = new Map<number, W>();
  private changed = new Map<number, Owner>();

  constructor(stored: ReadonlyMap<number, Owner>) {
    this.owners = new Map(stored);
  }

  /** Every client id that belongs to somebody. */
  clients(): Iterable<number> {
    return this.owners.keys();
  }

  check(client: number, writer: W, shownBy: W | undefined): Claim<W> {
    const owner = this.owners.get(client);
    if (owner === undefined && shownBy) return judge(shownBy.participant, shownBy, writer);
    if (owner === undefined) return { kind: 'own' };
    if (owner === GUEST) return judge(undefined, this.guests.get(client), writer);
    return owner === writer.participant ? { kind: 'own' } : { kind: 'foreign' };
  }

  claim(client: number, writer: W): void {
    if (writer.participant === undefined) this.guests.set(client, writer);
    this.put(client, writer.participant ?? GUEST);
  }

  /** The id under which the server itself writes to the canvas while the board is in memory. */
  reserve(client: number): void {
    this.owners.set(client, SERVER);
  }

  /** The server has written under its id: that is to be known after a restart too. */
  keepReserved(client: number): void {
    this.owners.set(client, SERVER);
    this.changed.set(client, SERVER);
  }

  private put(client: number, owner: Owner): void {
    if (this.owners.get(client) === owner) return;
    this.owners.set(client, owner);
    this.changed.set(client, owner);
  }

  leave(writer: W): void {
    for (const [client, holder] of this.guests) if (holder === writer) this.guests.delete(client);
  }

  /** What was claimed since the last call; after a commit that failed it is given back. */
  takeChanges(): ReadonlyMap<number, Owner> {
    const taken = this.changed;
    this.changed = new Map();
    return taken;
  }

  giveBack(changes: ReadonlyMap<number, Owner>): void {
    this.changed = new Map([...changes, ...this.changed]);
  }
}

function judge<W extends Writer>(
  participant: ParticipantId | undefined,
  holder: W | undefined,
  writer: W,
): Claim<W> {
  if (participant !== undefined && participant === writer.participant) return { kind: 'own' };
  if (!holder?.isOpen || holder === writer) return { kind: 'own' };
  return participant === undefined ? { kind: 'contested', holder } : { kind: 'foreign' };
}
