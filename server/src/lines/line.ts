import type { Frame } from '../boards/frames.ts';

/** What a line tells its connection. */
export interface LineListener {
  message(data: Uint8Array, isBinary: boolean): void;
  /** Everything that was written is on its way. */
  drained(): void;
  /** Called once. */
  closed(): void;
}

/** The wire between a connection and its client, which may have its socket on another server. */
export interface Line {
  readonly isOpen: boolean;
  /** Bytes that were written and are not on their way yet. */
  readonly unsentBytes: number;
  listen(listener: LineListener): void;
  write(frames: readonly Frame[]): void;
  close(code: number, reason: string): void;
  /**
   * Asks for a sign of life where there was none for a while.
   * @param now milliseconds of this process
   * @returns false when there was none for `idleMs`
   */
  beat(now: number, idleMs: number): boolean;
  /** Whether the client answers within this time. */
  isAlive(withinMs: number): Promise<boolean>;
}
