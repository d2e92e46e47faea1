import { MessageType } from '@samenspel/shared/protocol';
import type { Limits } from '../limits.ts';
import { Bucket } from './bucket.ts';

/** Seconds' worth of presence that may come at once: pointers come in bursts, and only the newest counts. */
const PRESENCE_BURST_S = 10;

/** How much one connection may send. */
export class Allowance {
  private readonly updates: Bucket;
  private readonly questions: Bucket;
  private readonly presences: Bucket;
  private readonly bytes: Bucket;

  constructor({ updatesPerSecond, presencePerSecond, bytesPerSecond, messageBytes }: Limits) {
    this.updates = new Bucket(updatesPerSecond, updatesPerSecond * 2);
    this.questions = new Bucket(updatesPerSecond, updatesPerSecond * 2);
    this.presences = new Bucket(presencePerSecond, presencePerSecond * PRESENCE_BURST_S);
    this.bytes = new Bucket(bytesPerSecond, messageBytes + bytesPerSecond * 4);
  }

  /**
   * Counts a message. Each kind has an allowance of its own: who asks after each update whether it is saved may
   * still write as often as who does not.
   * @returns false when it is too much
   */
  take(type: number, bytes: number): boolean {
    return this.bucketOf(type).take() && this.bytes.take(bytes);
  }

  private bucketOf(type: number): Bucket {
    if (type === MessageType.sync) return this.updates;
    return type === MessageType.awareness ? this.presences : this.questions;
  }
}
