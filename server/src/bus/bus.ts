import * as decoding from 'lib0/decoding';
import * as encoding from 'lib0/encoding';
import { randomInt } from 'node:crypto';
import type { ServerId } from '../storage/storage.ts';
import type { Wire } from './wire.ts';

/** What the bus tells whoever uses it. */
export interface BusListener {
  message(from: ServerId, bytes: Uint8Array): void;
  /** What was under way from or to this server may be lost: begin anew with it. */
  broken(peer: ServerId): void;
}

const Kind = { beat: 0, data: 1, reset: 2 } as const;

const BEAT_MS = 1000;
/** How long a server may be silent before it is taken for gone. */
const SILENCE_MS = 5000;
const RESET_PACE_MS = 500;
const EPOCHS = 2 ** 47;

/** How long a message may take to be counted by who it was sent to. */
const TRANSIT_MS = 2500;

/** What is known of another server. Epochs tell one unbroken row of messages from the next. */
interface Peer {
  readonly epoch: number;
  next: number;
  sentAt: number;
  theirs: { readonly epoch: number; next: number } | undefined;
  heardAt: number;
}

/** What a server says in its beat of another one: the row it sends to it, and how far it has received the other's. */
interface Account {
  readonly epoch: number;
  readonly received: number;
  readonly next: number;
}

/**
 * Messages between servers over a wire that may lose some. From each server they arrive in order and without a gap; as
 * soon as one may be missing both sides hear that it is broken, before anything that came later.
 */
export class Bus {
  private readonly peers = new Map<ServerId, Peer>();
  /** Rows of messages that broke: what still comes of them is of no use. */
  private readonly dead = new Map<ServerId, number>();
  private readonly resets = new Map<ServerId, number>();
  private listener: BusListener | undefined;
  private readonly timer: NodeJS.Timeout;
  private beatAt = performance.now();
  private heardSelfAt = performance.now();

  constructor(
    readonly self: ServerId,
    private readonly wire: Wire,
  ) {
    wire.listen({ message: (bytes) => this.receive(bytes), down: () => this.breakAll() });
    this.timer = setInterval(() => this.beat(), BEAT_MS);
    this.timer.unref();
    this.beat();
  }

  listen(listener: BusListener): void {
    this.listener = listener;
  }

  send(to: ServerId, bytes: Uint8Array): void {
    const peer = this.peers.get(to) ?? this.meet(to);
    peer.sentAt = performance.now();
    this.wire.publish(
      to,
      this.encode(Kind.data, (encoder) => {
        encoding.writeVarUint(encoder, peer.epoch);
        encoding.writeVarUint(encoder, peer.next);
        encoding.writeUint8Array(encoder, bytes);
      }),
    );
    peer.next += 1;
  }

  private meet(server: ServerId): Peer {
    const peer: Peer = {
      epoch: randomInt(1, EPOCHS),
      next: 0,
      sentAt: performance.now(),
      theirs: undefined,
      heardAt: performance.now(),
    };
    this.peers.set(server, peer);
    return peer;
  }

  private encode(
    kind: (typeof Kind)[keyof typeof Kind],
    more?: (encoder: encoding.Encoder) => void,
  ): Uint8Array {
    const encoder = encoding.createEncoder();
    encoding.writeVarUint(encoder, kind);
    encoding.writeVarString(encoder, this.self);
    more?.(encoder);
    return encoding.toUint8Array(encoder);
  }

  private receive(bytes: Uint8Array): void {
    const decoder = decoding.createDecoder(bytes);
    const kind = decoding.readVarUint(decoder);
    const from = decoding.readVarString(decoder);
    const now = performance.now();
    if (from === this.self) {
      this.heardSelfAt = now;
      return;
    }
    const known = this.peers.get(from);
    if (known) known.heardAt = now;
    if (kind === Kind.beat) this.compare(from, this.accountOf(decoder), now);
    else if (kind === Kind.reset) this.break(from);
    else if (kind === Kind.data) {
      const epoch = decoding.readVarUint(decoder);
      const number = decoding.readVarUint(decoder);
      this.take(from, epoch, number, decoding.readTailAsUint8Array(decoder));
    }
  }

  private take(from: ServerId, epoch: number, number: number, bytes: Uint8Array): void {
    if (this.dead.get(from) === epoch) {
      this.reset(from);
      return;
    }
    const begun = this.peers.get(from)?.theirs;
    if (begun && begun.epoch !== epoch) this.begin(from);
    const peer = this.peers.get(from) ?? this.meet(from);
    peer.theirs ??= { epoch, next: 0 };
    if (number !== peer.theirs.next) {
      this.begin(from);
      return;
    }
    peer.theirs.next += 1;
    this.listener?.message(from, bytes);
  }

  /** What another server's beat says of this one. */
  private accountOf(decoder: decoding.Decoder): Account | undefined {
    let mine: Account | undefined;
    const entries = decoding.readVarUint(decoder);
    for (let i = 0; i < entries; i++) {
      const server = decoding.readVarString(decoder);
      const account = {
        epoch: decoding.readVarUint(decoder),
        received: decoding.readVarUint(decoder),
        next: decoding.readVarUint(decoder),
      };
      if (server === this.self) mine = account;
    }
    return mine;
  }

  /** A lost message shows when another follows it; the last of a row shows here, and so does a break of the other side. */
  private compare(from: ServerId, account: Account | undefined, now: number): void {
    const peer = this.peers.get(from);
    if (!peer) return;
    const isOther = peer.theirs !== undefined && peer.theirs.epoch !== account?.epoch;
    const isCounted = account?.received === peer.epoch && account.next === peer.next;
    const isLate = peer.next > 0 && now - peer.sentAt > TRANSIT_MS && !isCounted;
    if (isOther || isLate) this.begin(from);
  }

  /** Breaks with a server, and tells it. */
  private begin(server: ServerId): void {
    this.break(server);
    this.reset(server);
  }

  /** Tells a server to begin anew; again as long as it goes on with what broke, but not for each message. */
  private reset(server: ServerId): void {
    const now = performance.now();
    if (now - (this.resets.get(server) ?? -RESET_PACE_MS) < RESET_PACE_MS) return;
    this.resets.set(server, now);
    this.wire.publish(server, this.encode(Kind.reset));
  }

  private break(server: ServerId): void {
    const peer = this.peers.get(server);
    if (!peer) return;
    this.peers.delete(server);
    if (peer.theirs) this.dead.set(server, peer.theirs.epoch);
    this.listener?.broken(server);
  }

  private breakAll(): void {
    for (const server of this.peers.keys()) this.break(server);
  }

  private beat(): void {
    const now = performance.now();
    // When this process itself stood still, the others could not be heard.
    const stood = now - this.beatAt > SILENCE_MS / 2;
    this.beatAt = now;
    if (stood) {
      this.heardSelfAt = now;
      for (const peer of this.peers.values()) peer.heardAt = now;
    }
    this.wire.publish(
      undefined,
      this.encode(Kind.beat, (encoder) => this.writeAccounts(encoder)),
    );
    if (now - this.heardSelfAt > SILENCE_MS) this.breakAll();
    for (const [server, { heardAt }] of this.peers)
      if (now - heardAt > SILENCE_MS) this.begin(server);
  }

  private writeAccounts(encoder: encoding.Encoder): void {
    encoding.writeVarUint(encoder, this.peers.size);
    for (const [server, { epoch, theirs }] of this.peers) {
      encoding.writeVarString(encoder, server);
      encoding.writeVarUint(encoder, epoch);
      encoding.writeVarUint(encoder, theirs?.epoch ?? 0);
      encoding.writeVarUint(encoder, theirs?.next ?? 0);
    }
  }

  async close(): Promise<void> {
    clearInterval(this.timer);
    this.listener = undefined;
    // The others need not wait until they miss this one.
    for (const server of this.peers.keys()) this.wire.publish(server, this.encode(Kind.reset));
    await this.wire.close();
  }
}
