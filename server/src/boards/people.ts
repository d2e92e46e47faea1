import type { ParticipantId } from '@samenspel/shared/records';
import type { Limits } from '../limits.ts';
import type { Connection } from './connection.ts';

/** The sockets that are open on a board, and the people behind them. */
export class People {
  private readonly connections = new Set<Connection>();

  constructor(private readonly limits: Limits) {}

  [Symbol.iterator](): Iterator<Connection> {
    return this.connections.values();
  }

  add(connection: Connection): void {
    this.connections.add(connection);
  }

  /** @returns whether it was here */
  delete(connection: Connection): boolean {
    return this.connections.delete(connection);
  }

  /** Whether one more socket, and the person behind it, is within the limits of a board. */
  hasRoomFor({ document, participant }: Connection): boolean {
    if (this.connections.size >= this.limits.boardSockets) return false;
    const people = new Set<unknown>();
    for (const other of this.connections) {
      // Guests cannot be told apart: the socket that every one of them has on the canvas stands for them.
      if (other.participant !== undefined) people.add(other.participant);
      else if (other.document === 'canvas') people.add(other);
    }
    const isNew = participant === undefined ? document === 'canvas' : !people.has(participant);
    return !isNew || people.size < this.limits.boardPeople;
  }

  /** Participants who have the board open. */
  here(): ReadonlySet<ParticipantId> {
    return new Set([...this.connections].flatMap(({ participant }) => participant ?? []));
  }
}
