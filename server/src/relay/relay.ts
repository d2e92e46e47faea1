import { CloseCode } from '@samenspel/shared/protocol';
import type { Logger } from 'pino';
import type { Bus } from '../bus/bus.ts';
import type { Entrant } from '../boards/admit.ts';
import type { Limits } from '../limits.ts';
import type { Line } from '../lines/line.ts';
import type { ServerId } from '../storage/storage.ts';
import { Fronts } from './fronts.ts';
import { Guests } from './guests.ts';
import { type Answer, type Asked, decodeMessages, type RelayMessage } from './messages.ts';
import { Post } from './post.ts';
import { Requests } from './requests.ts';

export interface RelayOptions {
  readonly bus: Bus;
  readonly limits: Limits;
  readonly log: Logger;
  /** Lets a client of another server into a board that is at home here. @throws when it is not let in */
  readonly admit: (entrant: Entrant, line: Line) => Promise<void>;
  /** Answers a request of another server about a board that is at home here. */
  readonly answer: (asked: Asked) => Promise<Answer>;
}

const HEARTBEAT_MS = 2500;

/**
 * Joins the servers that share a database: a board is kept by one of them, its home, and clients whose socket ends at
 * another one are passed on. What breaks between two servers closes the sockets it carried: their clients come
 * back, and bring what was not saved.
 */
export class Relay {
  private readonly fronts: Fronts;
  private readonly guests: Guests;
  private readonly requests: Requests;
  private readonly post: Post;
  private readonly heart: NodeJS.Timeout;

  constructor(private readonly options: RelayOptions) {
    const { bus, limits, log } = options;
    this.post = new Post(bus);
    this.fronts = new Fronts(this.post, limits);
    this.guests = new Guests(this.post, log, options.admit);
    this.requests = new Requests(this.post, log, options.answer);
    bus.listen({
      message: (from, bytes) => this.receive(from, bytes),
      broken: (peer) => {
        this.post.forget(peer);
        this.fronts.broken(peer);
        this.guests.broken(peer);
        this.requests.broken(peer);
      },
    });
    const beat = Math.min(HEARTBEAT_MS, (limits.idleSeconds * 1000) / 6);
    this.heart = setInterval(() => this.fronts.beat(performance.now()), beat).unref();
  }

  private receive(from: ServerId, bytes: Uint8Array): void {
    try {
      for (const message of decodeMessages(bytes)) this.handle(from, message);
    } catch (error) {
      this.options.log.error({ err: error, from }, 'a message of another server cannot be read');
    }
  }

  private handle(from: ServerId, message: RelayMessage): void {
    switch (message.kind) {
      case 'frames':
      case 'close':
      case 'isAlive':
        this.fronts.handle(from, message);
        return;
      case 'ask':
      case 'answer':
        this.requests.handle(from, message);
        return;
      case 'open':
      case 'data':
      case 'gone':
      case 'slow':
      case 'alive':
        this.guests.handle(from, message);
    }
  }

  /** Passes a client on to its board's home. */
  connect(home: ServerId, entrant: Entrant, line: Line): void {
    this.fronts.open(home, entrant, line);
  }

  /** Has a request answered by a board's home. @throws when there is no answer in time */
  ask(home: ServerId, asked: Asked): Promise<Answer> {
    return this.requests.ask(home, asked);
  }

  /** Closes every socket that is passed on, so that clients come back to the next server. */
  async close(): Promise<void> {
    clearInterval(this.heart);
    this.fronts.closeAll(CloseCode.restarting, 'the server restarts');
    // What was said last must still go out.
    await new Promise((resolve) => setImmediate(resolve));
    await this.options.bus.close();
  }
}
