/** A token bucket: so many a second, and a burst that may come at once. */
export class Bucket {
  private tokens: number;
  private at = performance.now();

  constructor(
    private readonly perSecond: number,
    private readonly burst: number,
  ) {
    this.tokens = burst;
  }

  /** Takes tokens and says how many are left; below zero it is too much. The debt grows no larger than a burst. */
  take(tokens: number): number {
    const now = performance.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    this.tokens = Math.max(-this.burst, this.tokens - tokens);
    return this.tokens;
  }
}
