import type { Duplex } from 'node:stream';
import type { Access } from '@samenspel/shared/session';
import {
  type Capability,
  CloseCode,
  type DocumentName,
  MessageType,
} from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import * as decoding from 'lib0/decoding';
import { WebSocket } from 'ws';
import { type Limits, SLOW_READER_BYTES } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import { Bucket } from './bucket.ts';
import { type Frame, KEEP_ALIVE, SyncType } from './frames.ts';

/** What a connection hands on: its board. */
export interface Receiver {
  onStep1(from: Connection, stateVector: Uint8Array): void;
  /** @returns a promise when it cannot be decided at once; what comes after waits for it */
  onUpdate(from: Connection, update: Uint8Array): Promise<void> | undefined;
  onPresence(from: Connection, update: Uint8Array): void;
  onQueryPresence(from: Connection): void;
  onSaved(from: Connection, counter: number): void;
  onCaughtUp(from: Connection, stateVector: Uint8Array): void;
  stateVector(of: Connection): Uint8Array | undefined;
}

export interface ConnectionOptions {
  readonly document: DocumentName;
  readonly capability: Capability;
  readonly participant: ParticipantId | undefined;
  readonly access: Access;
  readonly limits: Limits;
  readonly metrics: Metrics;
}

const KEEP_ALIVE_MS = 15_000;
const SEND_BUFFER_MOST = 4 * 1024 * 1024;
/** Presence messages over the limit are dropped; who goes on for this many seconds is closed. */
const PRESENCE_PATIENCE = 10;

/** One socket on one document of a board. */
export class Connection {
  readonly document: DocumentName;
  readonly capability: Capability;
  readonly participant: ParticipantId | undefined;
  readonly access: Access;
  private readonly limits: Limits;
  private readonly metrics: Metrics;
  private readonly updates: Bucket;
  private readonly presence: Bucket;
  private readonly bytes: Bucket;
  private receiver: Receiver | undefined;
  private out: Frame[] = [];
  private sawStep2 = false;
  /** Messages that wait until an earlier one is decided. */
  private held: Uint8Array[] | undefined;
  private heldBytes = 0;
  /** For a slow reader: what it had when it was last sent something. */
  private behind: Uint8Array | undefined;
  private lastSign = performance.now();
  private lastPing = performance.now();
  private lastKeepAlive = performance.now();
  private unsentBefore = 0;

  constructor(
    private readonly ws: WebSocket,
    private readonly socket: Duplex,
    { document, capability, participant, access, limits, metrics }: ConnectionOptions,
  ) {
    this.document = document;
    this.capability = capability;
    this.participant = participant;
    this.access = access;
    this.limits = limits;
    this.metrics = metrics;
    this.updates = new Bucket(limits.updatesPerSecond, limits.updatesPerSecond * 2);
    this.presence = new Bucket(
      limits.presencePerSecond,
      limits.presencePerSecond * PRESENCE_PATIENCE,
    );
    this.bytes = new Bucket(limits.bytesPerSecond, limits.messageBytes + limits.bytesPerSecond * 4);
  }

  /** Starts to hand on what arrives; `gone` is called once, when the socket has closed. */
  open(receiver: Receiver, gone: () => void): void {
    this.receiver = receiver;
    this.ws.on('message', (data: Buffer, isBinary: boolean) => this.receive(data, isBinary));
    this.ws.on('pong', () => this.sign());
    this.ws.on('close', gone);
    this.socket.on('drain', () => this.catchUp());
  }

  get isOpen(): boolean {
    return this.ws.readyState === WebSocket.OPEN;
  }

  /** Whether a client shows the presence of who uses it: viewers are only counted. */
  get showsPresence(): boolean {
    return this.document === 'canvas' && this.capability !== 'view';
  }

  private sign(): void {
    this.lastSign = performance.now();
  }

  private receive(data: Buffer, isBinary: boolean): void {
    if (!this.isOpen) return;
    this.sign();
    if (!isBinary || data.byteLength === 0) {
      this.close(1003, 'binary messages only');
      return;
    }
    if (this.held) this.hold(data);
    else this.handle(data);
  }

  private hold(data: Uint8Array): void {
    this.heldBytes += data.byteLength;
    if (this.heldBytes > this.limits.boardBytes) this.close(CloseCode.tooFast, 'too fast');
    else this.held?.push(data);
  }

  private handle(data: Uint8Array): void {
    try {
      this.dispatch(data);
    } catch (error) {
      this.refuse(CloseCode.badMessage, error instanceof Error ? error.message : 'unreadable');
    }
  }

  private dispatch(data: Uint8Array): void {
    const decoder = decoding.createDecoder(data);
    const type = decoding.readVarUint(decoder);
    if (type === MessageType.awareness) {
      if (this.isPresenceWelcome(data)) {
        this.receiver?.onPresence(this, decoding.readVarUint8Array(decoder));
      }
      return;
    }
    const kind = type === MessageType.sync ? decoding.readVarUint(decoder) : undefined;
    const isFirstStep2 = kind === SyncType.step2 && !this.sawStep2;
    if (!isFirstStep2 && !this.isWithinLimits(data)) return;
    if (type === MessageType.sync) this.dispatchSync(kind, decoder);
    else if (type === MessageType.saved)
      this.receiver?.onSaved(this, decoding.readVarUint(decoder));
    else if (type === MessageType.queryAwareness) this.receiver?.onQueryPresence(this);
    else this.metrics.unknownMessages.inc();
  }

  private dispatchSync(kind: number | undefined, decoder: decoding.Decoder): void {
    const bytes = decoding.readVarUint8Array(decoder);
    if (kind === SyncType.step1) this.receiver?.onStep1(this, bytes);
    else if (kind === SyncType.step2 || kind === SyncType.update) {
      if (kind === SyncType.step2) this.sawStep2 = true;
      const undecided = this.receiver?.onUpdate(this, bytes);
      if (undecided) this.holdUntil(undecided);
    } else this.refuse(CloseCode.badMessage, 'no such sync message');
  }

  private holdUntil(undecided: Promise<void>): void {
    this.held = [];
    undecided
      .catch((error: unknown) => this.refuse(CloseCode.badMessage, String(error)))
      .finally(() => {
        const held = this.held ?? [];
        this.held = undefined;
        this.heldBytes = 0;
        for (const data of held) {
          if (this.held) this.hold(data);
          else if (this.isOpen) this.handle(data);
        }
      });
  }

  private isWithinLimits(data: Uint8Array): boolean {
    if (data.byteLength > this.limits.messageBytes) {
      this.refuse(1009, `a message is at most ${this.limits.messageBytes} bytes`);
      return false;
    }
    if (this.updates.take(1) >= 0 && this.bytes.take(data.byteLength) >= 0) return true;
    this.refuse(CloseCode.tooFast, 'too fast');
    return false;
  }

  private isPresenceWelcome(data: Uint8Array): boolean {
    if (data.byteLength > this.limits.messageBytes) {
      this.refuse(1009, `a message is at most ${this.limits.messageBytes} bytes`);
      return false;
    }
    const left = Math.min(this.presence.take(1), this.bytes.take(data.byteLength));
    if (left >= 0) return true;
    this.refuse(CloseCode.tooFast, 'too fast');
    return false;
  }

  /** Puts a frame in line; `flush` sends all of them at once. */
  queue(frame: Frame): void {
    if (this.isOpen) this.out.push(frame);
  }

  /** An update for all readers. A reader that lags gets none: one difference makes up for all of them. */
  queueUpdate(frame: Frame): void {
    if (this.behind === undefined) this.queue(frame);
  }

  queuePresence(frame: Frame): void {
    if (this.behind === undefined && this.unsent < SLOW_READER_BYTES) this.queue(frame);
  }

  /** Sends what is in line, in one write. Call it with nothing uncommitted that was not sent. */
  flush(): void {
    const { out } = this;
    if (out.length === 0) return;
    this.out = [];
    if (!this.isOpen) return;
    if (out.length > 1) this.socket.cork();
    for (const frame of out) this.socket.write(frame);
    if (out.length > 1) this.socket.uncork();
    if (this.behind === undefined && this.unsent > SLOW_READER_BYTES) {
      this.behind = this.receiver?.stateVector(this);
    }
  }

  private get unsent(): number {
    return this.socket.writableLength;
  }

  get isSlow(): boolean {
    return this.unsent > SLOW_READER_BYTES;
  }

  /** A slow reader asked for everything since this state: it gets it when it has caught up. */
  fallBehind(stateVector: Uint8Array): void {
    this.behind = stateVector;
  }

  private catchUp(): void {
    if (this.behind === undefined) return;
    const stateVector = this.behind;
    this.behind = undefined;
    this.receiver?.onCaughtUp(this, stateVector);
  }

  /** Pings, keeps the line alive, and closes it when nobody is there or nothing gets through any more. */
  heartbeat(): void {
    if (!this.isOpen) return;
    const now = performance.now();
    const idleMs = this.limits.idleSeconds * 1000;
    if (now - this.lastSign > idleMs) {
      this.close(CloseCode.idle, 'no sign of life');
      return;
    }
    const isStuck = this.unsent > SEND_BUFFER_MOST && this.unsent >= this.unsentBefore;
    if (isStuck && this.unsentBefore > SEND_BUFFER_MOST) {
      this.close(CloseCode.tryAgain, 'reads too slowly');
      return;
    }
    this.unsentBefore = this.unsent;
    if (now - this.lastPing > idleMs / 3) {
      this.lastPing = now;
      this.ws.ping();
    }
    if (now - this.lastKeepAlive >= KEEP_ALIVE_MS && !this.isSlow) {
      this.lastKeepAlive = now;
      this.queue(KEEP_ALIVE);
      this.flush();
    }
  }

  /** Whether the other end answers within this time. */
  isAlive(withinMs: number): Promise<boolean> {
    return new Promise((resolve) => {
      if (!this.isOpen) {
        resolve(false);
        return;
      }
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
      this.ws.ping();
    });
  }

  /** Closes because of what this client did; counted. */
  refuse(code: number, reason: string): void {
    this.metrics.refused.inc({ code: String(code) });
    this.close(code, reason);
  }

  close(code: number, reason: string): void {
    closeSocket(this.ws, code, reason);
  }
}

/** How long a peer may take to answer a close before the line is cut. */
const CLOSE_PATIENCE_MS = 2000;
const REASON_BYTES_MOST = 123;

/** Closes politely, and cuts the line when the other end does not answer. */
export function closeSocket(ws: WebSocket, code: number, reason: string): void {
  if (ws.readyState !== WebSocket.OPEN) return;
  ws.close(
    code,
    Buffer.from(reason)
      .subarray(0, REASON_BYTES_MOST)
      .toString('latin1')
      .replace(/[^ -~]/gu, '?'),
  );
  const timer = setTimeout(() => ws.terminate(), CLOSE_PATIENCE_MS);
  ws.once('close', () => clearTimeout(timer));
}
