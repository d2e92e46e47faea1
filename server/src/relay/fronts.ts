import { CloseCode } from '@samenspel/shared/protocol';
import type { Entrant } from '../boards/admit.ts';
import { type Limits, SLOW_READER_BYTES } from '../limits.ts';
import type { Line } from '../lines/line.ts';
import type { ServerId } from '../storage/storage.ts';
import type { RelayMessage } from './messages.ts';
import type { Post } from './post.ts';

/** What may wait here for a client; the home sends no more when it hears of much less. */
const UNSENT_MOST = 8 * 1024 * 1024;

interface Front {
  readonly home: ServerId;
  readonly line: Line;
  isSlow: boolean;
}

type ToFront = Extract<RelayMessage, { kind: 'frames' | 'close' | 'isAlive' }>;

/** Clients whose socket ends here, on boards that other servers keep. */
export class Fronts {
  private readonly fronts = new Map<number, Front>();
  private newest = 0;

  constructor(
    private readonly post: Post,
    private readonly limits: Limits,
  ) {}

  open(home: ServerId, entrant: Entrant, line: Line): void {
    this.newest += 1;
    const number = this.newest;
    const front: Front = { home, line, isSlow: false };
    this.fronts.set(number, front);
    this.post.send(home, { kind: 'open', line: number, entrant });
    line.listen({
      message: (bytes, isBinary) =>
        this.tell(number, { kind: 'data', line: number, bytes, isBinary }),
      drained: () => this.setSlow(number, front, false),
      closed: () => {
        this.tell(number, { kind: 'gone', line: number });
        this.fronts.delete(number);
      },
    });
  }

  /** Tells the home, while it still counts this client as there. */
  private tell(number: number, message: RelayMessage): void {
    const front = this.fronts.get(number);
    if (front) this.post.send(front.home, message);
  }

  private setSlow(number: number, front: Front, slow: boolean): void {
    if (front.isSlow === slow) return;
    front.isSlow = slow;
    this.tell(number, { kind: 'slow', line: number, slow });
  }

  handle(from: ServerId, message: ToFront): void {
    if (message.kind === 'frames') {
      for (const line of message.lines) this.write(from, line, message);
      return;
    }
    const front = this.fronts.get(message.line);
    if (front?.home !== from) return;
    if (message.kind === 'close') {
      // The home knows: it must not hear of it again.
      this.fronts.delete(message.line);
      front.line.close(message.code, message.reason);
    } else void this.sayAlive(message.line, front, message.withinMs);
  }

  private write(
    from: ServerId,
    number: number,
    { frames }: Extract<ToFront, { kind: 'frames' }>,
  ): void {
    const front = this.fronts.get(number);
    if (front?.home !== from || !front.line.isOpen) return;
    front.line.write(frames);
    const { unsentBytes } = front.line;
    if (unsentBytes > UNSENT_MOST) front.line.close(CloseCode.tryAgain, 'reads too slowly');
    else if (unsentBytes > SLOW_READER_BYTES) this.setSlow(number, front, true);
  }

  private async sayAlive(number: number, { line }: Front, withinMs: number): Promise<void> {
    this.tell(number, { kind: 'alive', line: number, alive: await line.isAlive(withinMs) });
  }

  beat(now: number): void {
    for (const { line } of this.fronts.values())
      if (!line.beat(now, this.limits.idleSeconds * 1000))
        line.close(CloseCode.idle, 'no sign of life');
  }

  /** What this server carried may be lost: its clients begin anew. */
  broken(home: ServerId): void {
    for (const [number, front] of this.fronts) {
      if (front.home !== home) continue;
      this.fronts.delete(number);
      front.line.close(CloseCode.tryAgain, 'the servers lost each other');
    }
  }

  closeAll(code: number, reason: string): void {
    for (const { line } of this.fronts.values()) line.close(code, reason);
  }
}
