import type { Limits } from '../limits.ts';
import { Bucket } from './bucket.ts';

/** Seconds' worth of presence that may come at once: pointers come in bursts, and only the newest counts. */
const PRESENCE_BURST_S = 10;

/** How much one connection may send. */
export class Allowance {
  private readonly messages: Bucket;
  private readonly presences: Bucket;
  private readonly bytes: Bucket;

  constructor({ updatesPerSecond, presencePerSecond, bytesPerSecond, messageBytes }: Limits) {
    this.messages = new Bucket(updatesPerSecond, updatesPerSecond * 2);
    this.presences = new Bucket(presencePerSecond, presencePerSecond * PRESENCE_BURST_S);
    this.bytes = new Bucket(bytesPerSecond, messageBytes + bytesPerSecond * 4);
  }

  /** @returns false when it is too much */
  message(bytes: number): boolean {
    return this.messages.take() && this.bytes.take(bytes);
  }

  presence(bytes: number): boolean {
    return this.presences.take() && this.bytes.take(bytes);
  }
}
