import type { Bus } from '../bus/bus.ts';
import type { Frame } from '../boards/frames.ts';
import type { ServerId } from '../storage/storage.ts';
import { encodeMessages, type RelayMessage } from './messages.ts';

/** Above so many bytes a parcel goes at once: Redis takes large messages, but nobody should wait for them. */
const PARCEL_BYTES = 256 * 1024;

interface Parcel {
  readonly messages: RelayMessage[];
  /** The last message, while it may be joined by more lines. */
  joinable: { readonly lines: number[]; readonly frames: readonly Frame[] } | undefined;
  bytes: number;
}

/** Gathers what goes to one server in the same moment: what a tick sends to many clients goes once. */
export class Post {
  private readonly parcels = new Map<ServerId, Parcel>();
  private isDue = false;

  constructor(private readonly bus: Bus) {}

  private parcel(to: ServerId): Parcel {
    const parcel = this.parcels.get(to) ?? { messages: [], joinable: undefined, bytes: 0 };
    this.parcels.set(to, parcel);
    if (!this.isDue) {
      this.isDue = true;
      setImmediate(() => this.flush());
    }
    return parcel;
  }

  send(to: ServerId, message: RelayMessage): void {
    const parcel = this.parcel(to);
    parcel.joinable = undefined;
    parcel.messages.push(message);
    this.weigh(to, parcel, message.kind === 'data' ? message.bytes.byteLength : 0);
  }

  /** The same frames as for the client before it go along with those. */
  frames(to: ServerId, line: number, frames: readonly Frame[]): void {
    const parcel = this.parcel(to);
    const { joinable } = parcel;
    if (joinable && isSame(joinable.frames, frames)) {
      joinable.lines.push(line);
      return;
    }
    const lines = [line];
    parcel.joinable = { lines, frames };
    parcel.messages.push({ kind: 'frames', lines, frames });
    this.weigh(
      to,
      parcel,
      frames.reduce((sum, { byteLength }) => sum + byteLength, 0),
    );
  }

  private weigh(to: ServerId, parcel: Parcel, bytes: number): void {
    parcel.bytes += bytes;
    if (parcel.bytes > PARCEL_BYTES) this.flushOne(to);
  }

  private flushOne(to: ServerId): void {
    const parcel = this.parcels.get(to);
    this.parcels.delete(to);
    if (parcel) this.bus.send(to, encodeMessages(parcel.messages));
  }

  private flush(): void {
    this.isDue = false;
    for (const to of this.parcels.keys()) this.flushOne(to);
  }

  /** What waits for a server is no longer of use. */
  forget(server: ServerId): void {
    this.parcels.delete(server);
  }
}

function isSame(some: readonly Frame[], others: readonly Frame[]): boolean {
  return some.length === others.length && some.every((frame, place) => frame === others[place]);
}
