import type { Frame } from '../boards/frames.ts';
import { SLOW_READER_BYTES } from '../limits.ts';
import type { Line, LineListener } from '../lines/line.ts';
import type { ServerId } from '../storage/storage.ts';
import type { Post } from './post.ts';

/** A line to a client whose socket ends at another server. */
export class RemoteLine implements Line {
  isOpen = true;
  private listener: LineListener | undefined;
  /** What came before anybody listened. */
  private early: (() => void)[] = [];
  private isSlow = false;
  private answers: ((alive: boolean) => void)[] = [];

  constructor(
    private readonly post: Post,
    private readonly front: ServerId,
    private readonly number: number,
    /** Called once, when it is closed. */
    private readonly closed: () => void,
  ) {}

  /** The front knows how much waits there; here it counts that it is too much. */
  get unsentBytes(): number {
    return this.isSlow ? SLOW_READER_BYTES + 1 : 0;
  }

  listen(listener: LineListener): void {
    this.listener = listener;
    const { early } = this;
    this.early = [];
    for (const tell of early) tell();
  }

  write(frames: readonly Frame[]): void {
    if (this.isOpen) this.post.frames(this.front, this.number, frames);
  }

  close(code: number, reason: string): void {
    if (!this.isOpen) return;
    this.post.send(this.front, { kind: 'close', line: this.number, code, reason });
    this.end();
  }

  /** The front watches over its sockets, and is watched over itself. */
  beat(): boolean {
    return true;
  }

  isAlive(withinMs: number): Promise<boolean> {
    if (!this.isOpen) return Promise.resolve(false);
    this.post.send(this.front, { kind: 'isAlive', line: this.number, withinMs });
    return new Promise((resolve) => this.answers.push(resolve));
  }

  /** The client sent something. */
  receive(bytes: Uint8Array, isBinary: boolean): void {
    if (this.listener) this.listener.message(bytes, isBinary);
    else this.early.push(() => this.listener?.message(bytes, isBinary));
  }

  setSlow(slow: boolean): void {
    this.isSlow = slow;
    if (!slow) this.listener?.drained();
  }

  answer(alive: boolean): void {
    this.answers.shift()?.(alive);
  }

  /** The client is gone, or its server is. */
  end(): void {
    if (!this.isOpen) return;
    this.isOpen = false;
    for (const answer of this.answers.splice(0)) answer(false);
    this.closed();
    if (this.listener) this.listener.closed();
    else this.early.push(() => this.listener?.closed());
  }
}
