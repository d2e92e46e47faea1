import type { ServerId } from '../storage/storage.ts';
import type { Wire, WireListener } from './wire.ts';

/** Joins servers that live in one process, as tests have them. */
export class LocalHub {
  private readonly ends = new Map<ServerId, LocalWire>();

  wire(server: ServerId): LocalWire {
    const wire = new LocalWire(this);
    this.ends.set(server, wire);
    return wire;
  }

  /** @internal */
  deliver(to: ServerId | undefined, bytes: Uint8Array): void {
    const ends = to === undefined ? [...this.ends.values()] : [this.ends.get(to)];
    setImmediate(() => {
      for (const end of ends) end?.receive(bytes);
    });
  }
}

/** One server's end of a hub. */
export class LocalWire implements Wire {
  private listener: WireListener | undefined;
  private isCut = false;

  constructor(private readonly hub: LocalHub) {}

  listen(listener: WireListener): void {
    this.listener = listener;
  }

  publish(to: ServerId | undefined, bytes: Uint8Array): void {
    if (!this.isCut) this.hub.deliver(to, bytes);
  }

  receive(bytes: Uint8Array): void {
    if (!this.isCut) this.listener?.message(bytes);
  }

  /** From now on nothing gets through, in either direction, until it is mended. Nobody is told. */
  cut(): void {
    this.isCut = true;
  }

  mend(): void {
    this.isCut = false;
  }

  async close(): Promise<void> {
    this.isCut = true;
  }
}
