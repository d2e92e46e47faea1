import {
  type Capability,
  CloseCode,
  type DocumentName,
  MessageType,
} from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import type { Access } from '@samenspel/shared/session';
import * as decoding from 'lib0/decoding';
import type { Limits } from '../limits.ts';
import type { Line } from '../lines/line.ts';
import type { Metrics } from '../metrics.ts';
import { Allowance } from './allowance.ts';
import { type Frame, SyncType } from './frames.ts';
import { Outlet } from './outlet.ts';

/** What a connection hands on: its board. */
export interface Receiver {
  onStep1(from: Connection, stateVector: Uint8Array): void;
  /** @returns a promise when it cannot be decided at once; what comes after waits for it */
  onUpdate(from: Connection, update: Uint8Array): Promise<void> | undefined;
  onPresence(from: Connection, update: Uint8Array): void;
  onQueryPresence(from: Connection): void;
  onSaved(from: Connection, counter: number): void;
  onCaughtUp(from: Connection, stateVector: Uint8Array): void;
  /** What a reader has that was sent everything; undefined while something waits to be stored. */
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

/** One client on one document of a board. */
export class Connection {
  readonly document: DocumentName;
  readonly capability: Capability;
  readonly participant: ParticipantId | undefined;
  readonly access: Access;
  private readonly limits: Limits;
  private readonly metrics: Metrics;
  private readonly allowance: Allowance;
  private readonly outlet: Outlet;
  private receiver: Receiver | undefined;
  private sawStep2 = false;
  /**
   * What came before the first step 2: a client that works on while it comes back sends what it just did first, and only
   * then what it did while it was away, on which that may build. In turn they would not fit.
   */
  private early: Uint8Array[] = [];
  private earlyBytes = 0;
  /** Messages that wait until an earlier one is decided. */
  private held: Uint8Array[] | undefined;
  private heldBytes = 0;

  constructor(
    private readonly line: Line,
    { document, capability, participant, access, limits, metrics }: ConnectionOptions,
  ) {
    this.document = document;
    this.capability = capability;
    this.participant = participant;
    this.access = access;
    this.limits = limits;
    this.metrics = metrics;
    this.allowance = new Allowance(limits);
    this.outlet = new Outlet(line, {
      stateVector: () => this.receiver?.stateVector(this),
      caughtUp: (stateVector) => this.receiver?.onCaughtUp(this, stateVector),
    });
  }

  /** Starts to hand on what arrives; `gone` is called once, when the line has closed. */
  open(receiver: Receiver, gone: () => void): void {
    this.receiver = receiver;
    this.line.listen({
      message: (data, isBinary) => this.receive(data, isBinary),
      drained: () => this.outlet.drained(),
      closed: gone,
    });
  }

  get isOpen(): boolean {
    return this.line.isOpen;
  }

  /** Whether others see this client's presence: viewers are only counted. */
  get showsPresence(): boolean {
    return this.document === 'canvas' && this.capability !== 'view';
  }

  private receive(data: Uint8Array, isBinary: boolean): void {
    if (!this.isOpen) return;
    if (!isBinary || data.byteLength === 0) this.refuse(1003, 'binary messages only');
    else this.inTurn(data);
  }

  private inTurn(data: Uint8Array): void {
    if (this.held) this.hold(data);
    else if (this.isOpen) this.handle(data);
  }

  private hold(data: Uint8Array): void {
    this.heldBytes += data.byteLength;
    if (this.heldBytes > this.limits.boardBytes) this.refuse(CloseCode.tooFast, 'too fast');
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
    const kind = type === MessageType.sync ? decoding.readVarUint(decoder) : undefined;
    if (this.isEarly(type, kind)) return this.keepEarly(data);
    const isFirstStep2 = kind === SyncType.step2 && !this.sawStep2;
    if (!isFirstStep2 && !this.isWithinLimits(type, data.byteLength)) return;
    if (type === MessageType.sync) this.dispatchSync(kind, decoding.readVarUint8Array(decoder));
    else if (type === MessageType.saved)
      this.receiver?.onSaved(this, decoding.readVarUint(decoder));
    else if (type === MessageType.queryAwareness) this.receiver?.onQueryPresence(this);
    else if (type === MessageType.awareness)
      this.receiver?.onPresence(this, decoding.readVarUint8Array(decoder));
    else this.metrics.unknownMessages.inc();
  }

  private isEarly(type: number, kind: number | undefined): boolean {
    if (this.sawStep2) return false;
    // Nobody hears that something is saved that still waits here.
    return kind === SyncType.update || (type === MessageType.saved && this.early.length > 0);
  }

  private keepEarly(data: Uint8Array): void {
    this.earlyBytes += data.byteLength;
    if (this.earlyBytes > this.limits.messageBytes) this.refuse(CloseCode.tooFast, 'too fast');
    else this.early.push(data);
  }

  private takeEarly(): void {
    const { early } = this;
    this.early = [];
    for (const data of early) this.inTurn(data);
  }

  private dispatchSync(kind: number | undefined, bytes: Uint8Array): void {
    if (kind === SyncType.step1) this.receiver?.onStep1(this, bytes);
    else if (kind === SyncType.step2 || kind === SyncType.update) {
      const isFirst = kind === SyncType.step2 && !this.sawStep2;
      this.sawStep2 ||= isFirst;
      const undecided = this.receiver?.onUpdate(this, bytes);
      if (undecided) void this.holdUntil(undecided);
      if (isFirst) this.takeEarly();
    } else this.refuse(CloseCode.badMessage, 'no such sync message');
  }

  private async holdUntil(undecided: Promise<void>): Promise<void> {
    this.held = [];
    try {
      await undecided;
    } catch (error) {
      this.refuse(CloseCode.badMessage, String(error));
    }
    const { held } = this;
    this.held = undefined;
    this.heldBytes = 0;
    for (const data of held ?? []) this.inTurn(data);
  }

  private isWithinLimits(type: number, bytes: number): boolean {
    if (bytes > this.limits.messageBytes) {
      this.refuse(1009, `a message is at most ${this.limits.messageBytes} bytes`);
      return false;
    }
    const isAllowed = this.allowance.take(type, bytes);
    if (!isAllowed) this.refuse(CloseCode.tooFast, 'too fast');
    return isAllowed;
  }

  /** Puts a frame in line; `flush` sends all of them at once. */
  queue(frame: Frame): void {
    this.outlet.queue(frame);
  }

  queueUpdate(frame: Frame): void {
    this.outlet.queueUpdate(frame);
  }

  queuePresence(frame: Frame): void {
    this.outlet.queuePresence(frame);
  }

  flush(): void {
    this.outlet.flush();
  }

  get isSlow(): boolean {
    return this.outlet.isSlow;
  }

  /** A slow reader asked for everything since this state: it gets it when it has caught up. */
  fallBehind(stateVector: Uint8Array): void {
    this.outlet.fallBehind(stateVector);
  }

  /** Pings, keeps the line alive, and closes it when nobody is there or nothing gets through any more. */
  heartbeat(): void {
    if (!this.isOpen) return;
    const now = performance.now();
    const idleMs = this.limits.idleSeconds * 1000;
    if (!this.line.beat(now, idleMs)) this.refuse(CloseCode.idle, 'no sign of life');
    else if (!this.outlet.beat(now)) this.refuse(CloseCode.tryAgain, 'reads too slowly');
  }

  /** Whether the other end answers within this time. */
  isAlive(withinMs: number): Promise<boolean> {
    return this.line.isAlive(withinMs);
  }

  /** Closes because of what this client did; counted. */
  refuse(code: number, reason: string): void {
    this.metrics.refused.inc({ code: String(code) });
    this.close(code, reason);
  }

  close(code: number, reason: string): void {
    this.line.close(code, reason);
  }
}
