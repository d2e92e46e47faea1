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

  /** @returns false when there are not so many left; then none is taken */
  take(tokens = 1): boolean {
    const now = performance.now();
    this.tokens = Math.min(this.burst, this.tokens + ((now - this.at) / 1000) * this.perSecond);
    this.at = now;
    if (this.tokens < tokens) return false;
    this.tokens -= tokens;
    return true;
  }
}
