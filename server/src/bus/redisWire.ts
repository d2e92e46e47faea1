import { createClient, type RedisClientType } from '@redis/client';
import type { Logger } from 'pino';
import type { ServerId } from '../storage/storage.ts';
import { within } from '../within.ts';
import type { Wire, WireListener } from './wire.ts';

const ALL = 'samenspel:all';
const channelOf = (server: ServerId) => `samenspel:to:${server}`;

/** Every server hears its own beat each second: a connection on which nothing comes for so long is dead. */
const SILENCE_MS = 5000;
const RETRY_MOST_MS = 1000;
const CLOSING_MS = 1000;

/**
 * Opens a wire through Redis or Valkey, by publish and subscribe.
 * @throws when it cannot be reached
 */
export async function openRedisWire(url: string, self: ServerId, log: Logger): Promise<Wire> {
  const subscriber = connect(url);
  const publisher = connect(url);
  const wire = new RedisWire(subscriber, publisher, log);
  await Promise.all([subscriber.connect(), publisher.connect()]);
  await wire.subscribe([ALL, channelOf(self)]);
  return wire;
}

function connect(url: string): RedisClientType {
  const client: RedisClientType = createClient({
    url,
    // What waits for a connection would arrive when nobody counts on it any more.
    disableOfflineQueue: true,
    socket: {
      socketTimeout: SILENCE_MS,
      reconnectStrategy: (tries) => Math.min(50 * 2 ** tries, RETRY_MOST_MS),
    },
  });
  return client;
}

class RedisWire implements Wire {
  private listener: WireListener | undefined;
  private isDown = false;

  constructor(
    private readonly subscriber: RedisClientType,
    private readonly publisher: RedisClientType,
    private readonly log: Logger,
  ) {
    for (const client of [subscriber, publisher]) {
      client.on('error', (error: unknown) => this.down(error));
      client.on('ready', () => this.up());
    }
  }

  private down(error: unknown): void {
    if (!this.isDown) this.log.error({ err: error }, 'Redis cannot be reached');
    this.isDown = true;
    this.listener?.down();
  }

  private up(): void {
    if (!this.isDown || !this.subscriber.isReady || !this.publisher.isReady) return;
    this.isDown = false;
    this.log.info('Redis is reached again');
  }

  async subscribe(channels: readonly string[]): Promise<void> {
    const receive = (message: Buffer) => this.listener?.message(message);
    await this.subscriber.subscribe([...channels], receive, true);
  }

  listen(listener: WireListener): void {
    this.listener = listener;
  }

  publish(to: ServerId | undefined, bytes: Uint8Array): void {
    const channel = to === undefined ? ALL : channelOf(to);
    const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    this.publisher.publish(channel, message).catch((error: unknown) => this.down(error));
  }

  async close(): Promise<void> {
    this.listener = undefined;
    this.subscriber.destroy();
    // What was published last still goes out, unless nothing gets through.
    if (this.publisher.isReady)
      await within(CLOSING_MS, this.publisher.close()).catch(() => undefined);
    if (this.publisher.isOpen) this.publisher.destroy();
  }
}
