import { Socket } from 'node:net';
import type { Duplex } from 'node:stream';
import { WebSocket } from 'ws';
import type { Frame } from '../boards/frames.ts';
import { closeSocket } from './closeSocket.ts';
import type { Line, LineListener } from './line.ts';

/** A line to a client whose socket ends here. */
export class SocketLine implements Line {
  private lastSign = performance.now();
  private lastPing = performance.now();
  private bytesRead = 0;

  constructor(
    private readonly ws: WebSocket,
    /** Under the websocket: whole frames go out on it. */
    private readonly socket: Duplex,
  ) {}

  get isOpen(): boolean {
    return this.ws.readyState === WebSocket.OPEN;
  }

  get unsentBytes(): number {
    return this.socket.writableLength;
  }

  listen(listener: LineListener): void {
    this.ws.on('message', (data: Buffer, isBinary: boolean) => listener.message(data, isBinary));
    this.ws.on('close', () => listener.closed());
    this.socket.on('drain', () => listener.drained());
  }

  write(frames: readonly Frame[]): void {
    const { socket } = this;
    if (frames.length > 1) socket.cork();
    for (const frame of frames) socket.write(frame);
    if (frames.length > 1) socket.uncork();
  }

  close(code: number, reason: string): void {
    closeSocket(this.ws, code, reason);
  }

  beat(now: number, idleMs: number): boolean {
    this.noteSign(now);
    if (now - this.lastSign > idleMs) return false;
    if (now - this.lastPing > idleMs / 3) {
      this.lastPing = now;
      this.ws.ping();
    }
    return true;
  }

  /** A pong is a sign of life, and so is a large message that is still coming in over a slow line. */
  private noteSign(now: number): void {
    const bytesRead = this.socket instanceof Socket ? this.socket.bytesRead : 0;
    if (bytesRead === this.bytesRead) return;
    this.bytesRead = bytesRead;
    this.lastSign = now;
  }

  isAlive(withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      const answer = (alive: boolean) => () => {
        clearTimeout(timer);
        this.ws.off('pong', yes);
        this.ws.off('close', no);
        resolve(alive);
      };
      const yes = answer(true);
      const no = answer(false);
      const timer = setTimeout(no, withinMs);
      this.ws.on('pong', yes);
      this.ws.on('close', no);
      if (this.isOpen) this.ws.ping();
      else no();
    });
  }
}
