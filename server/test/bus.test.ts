import { afterAll, afterEach, describe, expect, test } from 'vitest';
import { type Redis, startRedis } from '../../tests/support/redis.ts';
import { Bus } from '../src/bus/bus.ts';
import { LocalHub, type LocalWire } from '../src/bus/localWire.ts';
import { openRedisWire } from '../src/bus/redisWire.ts';
import type { Wire, WireListener } from '../src/bus/wire.ts';
import { openLog } from '../src/log.ts';
import { cleanUp, later, PATIENT } from './support.ts';

afterEach(cleanUp);

let redis: Promise<Redis> | undefined;
afterAll(async () => {
  await (await redis)?.close();
});

/** What a server has heard, in its order: numbers it was sent, or that a peer is broken. */
interface Heard {
  readonly bus: Bus;
  readonly log: (number | string)[];
}

function join(self: string, wire: Wire): Heard {
  const bus = new Bus(self, wire);
  const log: (number | string)[] = [];
  bus.listen({
    message: (from, bytes) =>
      log.push(from === self ? -1 : Number(new TextDecoder().decode(bytes))),
    broken: (peer) => log.push(`broken ${peer}`),
  });
  later(() => bus.close());
  return { bus, log };
}

const say = (from: Heard, to: string, number: number) =>
  from.bus.send(to, new TextEncoder().encode(String(number)));
const numbers = ({ log }: Heard) =>
  log.filter((entry): entry is number => typeof entry === 'number');

type Wires = () => Promise<(self: string) => Promise<Wire>>;
const WIRES: readonly [string, Wires][] = [
  [
    'in one process',
    async () => {
      const hub = new LocalHub();
      return async (self) => hub.wire(self);
    },
  ],
  [
    'Redis',
    async () => {
      redis ??= startRedis();
      const { url } = await redis;
      return (self) => openRedisWire(url, self, openLog('silent'));
    },
  ],
];

describe.each(WIRES)('a bus, %s', (_, wires) => {
  test('brings everything once, in its order, to who it is for', async () => {
    const open = await wires();
    const [a, b, c] = [
      join('a', await open('a')),
      join('b', await open('b')),
      join('c', await open('c')),
    ];
    for (let i = 0; i < 500; i++) {
      say(a, 'b', i);
      say(c, 'b', 1000 + i);
      say(b, 'a', i);
    }
    await expect.poll(() => numbers(b).length, PATIENT).toBe(1000);
    await expect.poll(() => numbers(a).length, PATIENT).toBe(500);
    const all = Array.from({ length: 500 }, (__, i) => i);
    expect(numbers(b).filter((n) => n < 1000)).toEqual(all);
    expect(numbers(b).filter((n) => n >= 1000)).toEqual(all.map((n) => n + 1000));
    expect(numbers(a)).toEqual(all);
    expect(
      [a, b, c].flatMap(({ log }) => log.filter((entry) => typeof entry === 'string')),
    ).toEqual([]);
  });

  test('says that a server is gone', async () => {
    const open = await wires();
    const [a, b] = [join('d', await open('d')), join('e', await open('e'))];
    say(a, 'e', 1);
    say(b, 'd', 2);
    await expect.poll(() => [numbers(a), numbers(b)], PATIENT).toEqual([[2], [1]]);
    await b.bus.close();
    await expect.poll(() => a.log, PATIENT).toEqual([2, 'broken e']);
  });

  test('a server that starts anew under the same name breaks with what was before', async () => {
    const open = await wires();
    const a = join('f', await open('f'));
    const first = join('g', await open('g'));
    say(first, 'f', 1);
    await expect.poll(() => numbers(a), PATIENT).toEqual([1]);
    await first.bus.close();
    const second = join('g', await open('g'));
    say(second, 'f', 2);
    await expect.poll(() => a.log, PATIENT).toEqual([1, 'broken g', 2]);
  });
});

/** A wire that loses what it is told to. */
class Lossy implements Wire {
  losing: (bytes: Uint8Array) => boolean = () => false;
  lost = 0;

  constructor(private readonly wire: LocalWire) {}

  listen(listener: WireListener): void {
    this.wire.listen(listener);
  }

  publish(to: string | undefined, bytes: Uint8Array): void {
    if (this.losing(bytes)) this.lost += 1;
    else this.wire.publish(to, bytes);
  }

  close(): Promise<void> {
    return this.wire.close();
  }
}

/** Data messages begin with a 1. */
const isData = (bytes: Uint8Array) => bytes[0] === 1;

describe('a bus on a wire that loses', () => {
  function pair() {
    const hub = new LocalHub();
    const lossy = new Lossy(hub.wire('a'));
    return { lossy, a: join('a', lossy), b: join('b', hub.wire('b')) };
  }

  test('nothing comes after a gap but what was sent after both sides heard of it', async () => {
    const { lossy, a, b } = pair();
    say(a, 'b', 1);
    say(b, 'a', 10);
    await expect.poll(() => [a.log, b.log], PATIENT).toEqual([[10], [1]]);
    lossy.losing = isData;
    say(a, 'b', 2);
    lossy.losing = () => false;
    for (const n of [3, 4, 5]) say(a, 'b', n);
    await expect.poll(() => a.log, PATIENT).toEqual([10, 'broken b']);
    expect(b.log).toEqual([1, 'broken a']);
    say(a, 'b', 6);
    await expect.poll(() => b.log, PATIENT).toEqual([1, 'broken a', 6]);
    say(b, 'a', 11);
    await expect.poll(() => a.log, PATIENT).toEqual([10, 'broken b', 11]);
  });

  test('a last message that is lost shows as well, though nothing follows it', async () => {
    const { lossy, a, b } = pair();
    say(a, 'b', 1);
    await expect.poll(() => b.log, PATIENT).toEqual([1]);
    lossy.losing = isData;
    say(a, 'b', 2);
    await expect.poll(() => a.log, PATIENT).toEqual(['broken b']);
    await expect.poll(() => b.log, PATIENT).toEqual([1, 'broken a']);
  });

  test('so does the very first', async () => {
    const { lossy, a, b } = pair();
    lossy.losing = isData;
    say(a, 'b', 1);
    await expect.poll(() => a.log, PATIENT).toEqual(['broken b']);
    expect(b.log).toEqual([]);
  });

  test('whatever is lost, at random: what arrives between two breaks is a row without a gap', async () => {
    const { lossy, a, b } = pair();
    let seed = 7;
    lossy.losing = () => {
      seed = (seed * 1103515245 + 12345) % 2 ** 31;
      return seed % 10 === 0;
    };
    for (let i = 0; i < 400; i++) {
      say(a, 'b', i);
      if (i % 20 === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    }
    await expect.poll(() => lossy.lost, PATIENT).toBeGreaterThan(10);
    lossy.losing = () => false;
    const end = 1000;
    await expect
      .poll(() => {
        say(a, 'b', end);
        return b.log.at(-1);
      }, PATIENT)
      .toBe(end);
    const gaps = b.log.filter(
      (entry, i) =>
        typeof entry === 'number' &&
        entry < end &&
        typeof b.log[i - 1] === 'number' &&
        entry !== Number(b.log[i - 1]) + 1,
    );
    expect(gaps).toEqual([]);
    expect(new Set(numbers(b)).size).toBe(numbers(b).filter((n) => n !== end).length + 1);
  });
});
