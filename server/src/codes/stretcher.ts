import { scrypt } from 'node:crypto';

/** What follows from a code: how it is found, and what opens what was sealed for it. */
export interface Stretched {
  readonly lookup: Uint8Array;
  readonly key: Uint8Array;
}

const HALF_BYTES = 32;
/** A tenth of a second and 32 MiB: whoever steals the database pays this for each code they try. */
const COST = { N: 2 ** 15, r: 8, p: 1, maxmem: 64 * 1024 * 1024 };

/** Works codes out one after the other, so that nobody can make the server do nothing else. */
export class Stretcher {
  private waiting = 0;
  private last: Promise<unknown> = Promise.resolve();

  constructor(private readonly waitingMost: number) {}

  /** @returns undefined when too many wait already */
  async stretch(code: string, salt: Uint8Array): Promise<Stretched | undefined> {
    if (this.waiting >= this.waitingMost) return undefined;
    this.waiting += 1;
    const mine = this.last.then(() => scryptOf(code, salt));
    this.last = mine.catch(() => undefined);
    try {
      const bytes = await mine;
      return { lookup: bytes.subarray(0, HALF_BYTES), key: bytes.subarray(HALF_BYTES) };
    } finally {
      this.waiting -= 1;
    }
  }
}

function scryptOf(code: string, salt: Uint8Array): Promise<Uint8Array> {
  return new Promise((resolve, reject) => {
    scrypt(code, salt, 2 * HALF_BYTES, COST, (error, bytes) =>
      error ? reject(error) : resolve(bytes),
    );
  });
}
