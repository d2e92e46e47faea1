import { startPostgres, type Postgres } from './postgres.ts';
import { type Proxy, startProxy } from './proxy.ts';
import { type Redis, startRedis } from './redis.ts';
import { type RunningServer, startServer } from './server.ts';

/** One server of several, with a line of its own to Redis. */
export interface Member {
  server: RunningServer;
  readonly toRedis: Proxy;
}

/** Several servers on one PostgreSQL and one Redis, behind a balancer that sends each connection to any of them. */
export interface Cluster {
  readonly postgres: Postgres;
  readonly redis: Redis;
  readonly members: readonly Member[];
  /** Of the balancer. */
  readonly url: string;
  readonly databaseUrl: string;
  /** Starts a member again that was killed. */
  restart(member: Member): Promise<void>;
  close(): Promise<void>;
}

/** Starts everything; each server is the built one in a process of its own. */
export async function startCluster(
  size: number,
  env: Readonly<Record<string, string>> = {},
): Promise<Cluster> {
  const [postgres, redis] = await Promise.all([startPostgres(), startRedis()]);
  const databaseUrl = await postgres.database();
  const start = (toRedis: Proxy) =>
    startServer({
      env: {
        DATABASE_URL: databaseUrl,
        REDIS_URL: `redis://127.0.0.1:${toRedis.port}`,
        UNLOAD_SECONDS: '1',
        MAX_ADDRESS_SOCKETS: '5000',
        MAX_CONNECTS_PER_MINUTE: '100000',
        LOG_LEVEL: 'warn',
        ...env,
      },
    });
  const members: Member[] = [];
  for (let i = 0; i < size; i++) {
    const toRedis = await startProxy(() => redis.port);
    members.push({ toRedis, server: await start(toRedis) });
  }
  let turn = 0;
  const balancer = await startProxy(() => {
    const alive = members.filter(({ server }) => server.isRunning);
    turn += 1;
    return alive[turn % alive.length]?.server.port;
  });
  return {
    postgres,
    redis,
    members,
    databaseUrl,
    url: `http://127.0.0.1:${balancer.port}`,
    async restart(member) {
      member.server = await start(member.toRedis);
    },
    async close() {
      await balancer.close();
      await Promise.all(members.map(({ server }) => server.close()));
      await Promise.all(members.map(({ toRedis }) => toRedis.close()));
      await Promise.all([postgres.close(), redis.close()]);
    },
  };
}
