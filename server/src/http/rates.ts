import { RateLimiterMemory } from 'rate-limiter-flexible';
import { type Limits, NEW_CODES_PER_MINUTE } from '../limits.ts';

/** How much one address may do. A whole workshop shares one. */
export class Rates {
  private readonly connects;
  private readonly wrongKeys;
  private readonly wrongCodes;
  private readonly newCodes;
  private readonly newVoices;
  private readonly newBoards;
  private readonly exampleBoards;
  private readonly images;
  private readonly sockets = new Map<string, number>();

  constructor(private readonly limits: Limits) {
    const minute = 60;
    const hour = 3600;
    this.connects = new RateLimiterMemory({ points: limits.connectsPerMinute, duration: minute });
    this.wrongKeys = new RateLimiterMemory({ points: limits.wrongKeysPerMinute, duration: minute });
    this.wrongCodes = new RateLimiterMemory({
      points: limits.wrongCodesPerMinute,
      duration: minute,
    });
    this.newCodes = new RateLimiterMemory({ points: NEW_CODES_PER_MINUTE, duration: minute });
    this.newVoices = new RateLimiterMemory({ points: limits.newVoicesPerHour, duration: hour });
    this.newBoards = new RateLimiterMemory({ points: limits.newBoardsPerHour, duration: hour });
    this.images = new RateLimiterMemory({ points: limits.imagesPerMinute, duration: minute });
    this.exampleBoards = new RateLimiterMemory({
      points: limits.exampleBoardsPerHour,
      duration: hour,
    });
  }

  mayConnect(address: string): Promise<boolean> {
    return take(this.connects, address);
  }

  /**
   * Counts a wrong key. Right keys always pass: one device with an old link must not lock out the whole room
   * that shares its address.
   * @returns false when there were too many
   */
  wrongKey(address: string): Promise<boolean> {
    return take(this.wrongKeys, address);
  }

  /**
   * Counts a join code before it is known to be right. A code can be guessed, so that after too many wrong ones
   * no other is looked at.
   * @returns false when there were too many
   */
  mayTryCode(address: string): Promise<boolean> {
    return take(this.wrongCodes, address);
  }

  /** Gives back what `mayTryCode` counted: the code was not wrong. */
  async giveBackCode(address: string): Promise<void> {
    await this.wrongCodes.reward(address, 1);
  }

  mayMakeCode(address: string): Promise<boolean> {
    return take(this.newCodes, address);
  }

  /** Whether one more person may come who was on none of the boards before: anybody with a link can invent many. */
  mayBeNew(address: string): Promise<boolean> {
    return take(this.newVoices, address);
  }

  mayCreate(address: string, example: boolean): Promise<boolean> {
    return take(example ? this.exampleBoards : this.newBoards, address);
  }

  maySendImage(address: string): Promise<boolean> {
    return take(this.images, address);
  }

  /** Counts an open socket; false when the address has too many. What was counted is given back with `close`. */
  openSocket(address: string): boolean {
    const open = this.sockets.get(address) ?? 0;
    if (open >= this.limits.addressSockets) return false;
    this.sockets.set(address, open + 1);
    return true;
  }

  closeSocket(address: string): void {
    const open = (this.sockets.get(address) ?? 1) - 1;
    if (open === 0) this.sockets.delete(address);
    else this.sockets.set(address, open);
  }
}

async function take(limiter: RateLimiterMemory, address: string): Promise<boolean> {
  try {
    await limiter.consume(address);
    return true;
  } catch (reason) {
    if (reason instanceof Error) throw reason;
    return false;
  }
}
