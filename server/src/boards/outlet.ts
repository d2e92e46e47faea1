import { SLOW_READER_BYTES } from '../limits.ts';
import type { Line } from '../lines/line.ts';
import { slowReaders } from '../metrics.ts';
import { type Frame, KEEP_ALIVE } from './frames.ts';

export interface OutletOptions {
  /** What the reader has when all that was queued is sent; undefined while something waits to be stored. */
  readonly stateVector: () => Uint8Array | undefined;
  /** Called when a slow reader has caught up, with what it had when it fell behind. */
  readonly caughtUp: (stateVector: Uint8Array) => void;
}

const KEEP_ALIVE_MS = 15_000;
const SEND_BUFFER_MOST = 4 * 1024 * 1024;

/**
 * What goes out to one reader. Frames queue up during a tick and go out in one write. A reader that lags is
 * sent nothing more, and one difference for all of it once its line is empty: what waits for it in memory
 * stays small, whatever happens on the board.
 */
export class Outlet {
  private out: Frame[] = [];
  private behind: Uint8Array | undefined;
  private lastKeepAlive = performance.now();
  private unsentBefore = 0;

  constructor(
    private readonly line: Pick<Line, 'isOpen' | 'unsentBytes' | 'write'>,
    private readonly options: OutletOptions,
  ) {}

  queue(frame: Frame): void {
    if (this.line.isOpen) this.out.push(frame);
  }

  /** An update for all readers; not for those who will get a difference. */
  queueUpdate(frame: Frame): void {
    if (this.behind === undefined) this.queue(frame);
  }

  queuePresence(frame: Frame): void {
    if (this.behind === undefined && !this.isSlow) this.queue(frame);
  }

  flush(): void {
    const { out, line } = this;
    if (out.length === 0) return;
    this.out = [];
    if (!line.isOpen) return;
    line.write(out);
    if (this.behind !== undefined || !this.isSlow) return;
    this.behind = this.options.stateVector();
    if (this.behind !== undefined) slowReaders.inc();
  }

  get isSlow(): boolean {
    return this.line.unsentBytes > SLOW_READER_BYTES;
  }

  /** A slow reader asked for everything since this state: it gets it when it has caught up. */
  fallBehind(stateVector: Uint8Array): void {
    this.behind = stateVector;
  }

  /** The line is empty again. */
  drained(): void {
    if (this.behind === undefined) return;
    const stateVector = this.behind;
    this.behind = undefined;
    this.options.caughtUp(stateVector);
  }

  /**
   * Keeps the line alive.
   * @returns false when much waits and nothing got through since the last time
   */
  beat(now: number): boolean {
    const unsent = this.line.unsentBytes;
    const isStuck = unsent >= this.unsentBefore && this.unsentBefore > SEND_BUFFER_MOST;
    this.unsentBefore = unsent;
    if (isStuck) return false;
    if (now - this.lastKeepAlive >= KEEP_ALIVE_MS && !this.isSlow) {
      this.lastKeepAlive = now;
      this.queue(KEEP_ALIVE);
      this.flush();
    }
    return true;
  }
}
