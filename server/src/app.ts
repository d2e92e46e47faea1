import type { IncomingMessage } from 'node:http';
import { newId } from '@samenspel/shared/records';
import {
  fastify,
  type FastifyBaseLogger,
  type FastifyInstance,
  type FastifyRequest,
  LogController,
} from 'fastify';
import type { Logger } from 'pino';
import { admit } from './boards/admit.ts';
import { Boards } from './boards/boards.ts';
import { startCleaning } from './boards/cleaning.ts';
import { Bus } from './bus/bus.ts';
import { openRedisWire } from './bus/redisWire.ts';
import type { Wire } from './bus/wire.ts';
import { JoinCodes } from './codes/joinCodes.ts';
import type { Config } from './config.ts';
import { Addresses } from './http/address.ts';
import { api } from './http/api.ts';
import { answerFor, askElsewhere } from './http/elsewhere.ts';
import { handleErrors } from './http/errors.ts';
import { securityHeaders } from './http/headers.ts';
import { health } from './http/health.ts';
import { Rates } from './http/rates.ts';
import { securityTxt } from './http/securityTxt.ts';
import { SITE, site } from './http/site.ts';
import { acceptSockets } from './http/upgrade.ts';
import { openLog } from './log.ts';
import { createMetrics, watchSaving } from './metrics.ts';
import { Relay } from './relay/relay.ts';
import { openPostgres } from './storage/postgres/postgres.ts';
import { openSqlite } from './storage/sqlite/sqlite.ts';
import type { Storage } from './storage/storage.ts';

/** A server that listens. */
export interface Server {
  /** Where to reach it from this machine, without a slash at the end. */
  readonly url: string;
  readonly port: number;
  /** Saves everything, closes every socket with 1012 and the storage. Resolves to whether all is stored. */
  close(): Promise<boolean>;
}

export interface ServerOptions {
  /** Instead of the one that the settings name. */
  readonly storage?: Storage;
  /** To the other servers on the same storage, instead of Redis. */
  readonly wire?: Wire;
  /** Folder of a client's build, instead of the real one. */
  readonly site?: string;
}

/**
 * Opens the storage and listens.
 * @throws when the storage cannot be opened or the port is taken
 */
export async function openServer(config: Config, options: ServerOptions = {}): Promise<Server> {
  const { limits, publicUrl } = config;
  const log = openLog(config.logLevel);
  const metrics = createMetrics();
  const addresses = new Addresses(config.trustedProxies);
  const addressOf = ({ headers, socket }: IncomingMessage) =>
    addresses.of(socket.remoteAddress, headers['x-forwarded-for']);
  const storage = options.storage ?? (await openStorage(config));
  const wire = options.wire ?? (await openWire(config, storage, log));
  const boards = new Boards(storage, limits, metrics, log);
  watchSaving(metrics, boards.ticker);
  const rates = new Rates(limits);

  const app = openHttp(log, limits.handshakeSeconds);
  const admission = { boards, limits, metrics, rates };
  const relay =
    wire &&
    new Relay({
      bus: new Bus(storage.homes.self, wire),
      limits,
      log,
      admit: (entrant, line) => admit(entrant, line, admission),
      answer: (asked) => answerFor(app, asked),
    });
  handleErrors(app, relay && askElsewhere(relay, (request) => addressOf(request.raw)));
  health(app, boards, storage, metrics);
  securityTxt(app, config);
  const codes = new JoinCodes(storage.codes, boards);
  const asker = (request: FastifyRequest) => addressOf(request.raw);
  api(app, { boards, storage, codes, rates, limits, addressOf: asker });
  await site(app, options.site ?? SITE);
  const stopSockets = acceptSockets(app.server, {
    ...admission,
    rates,
    log,
    publicUrl,
    addressOf,
    elsewhere: relay && ((home, entrant, line) => relay.connect(home, entrant, line)),
  });
  const stopCleaning = startCleaning(boards, storage.codes, log);

  let closing: Promise<boolean> | undefined;
  const close = () => (closing ??= closeAll());
  const closeAll = async () => {
    stopCleaning();
    stopSockets();
    const isStored = await boards.close();
    await relay?.close();
    await app.close();
    await storage.close();
    return isStored;
  };
  try {
    await app.listen({ port: config.port, host: config.host });
  } catch (error) {
    await close();
    throw error;
  }
  const address = app.server.address();
  const port = typeof address === 'object' ? (address?.port ?? config.port) : config.port;
  return { url: `http://${reachable(config.host)}:${port}`, port, close };
}

async function openStorage({ databaseUrl, dataDir }: Config): Promise<Storage> {
  return databaseUrl === undefined ? openSqlite(dataDir) : openPostgres(databaseUrl, newId());
}

async function openWire(
  { redisUrl }: Config,
  storage: Storage,
  log: Logger,
): Promise<Wire | undefined> {
  if (redisUrl === undefined) return undefined;
  try {
    return await openRedisWire(redisUrl, storage.homes.self, log);
  } catch (cause) {
    await storage.close();
    throw new Error('Redis cannot be reached at REDIS_URL', { cause });
  }
}

function openHttp(loggerInstance: Logger, handshakeSeconds: number): FastifyInstance {
  const logger: FastifyBaseLogger = loggerInstance;
  const app = fastify({
    loggerInstance: logger,
    logController: new LogController({ disableRequestLogging: true }),
    // An image over a slow line: five megabytes at half a megabit a second.
    requestTimeout: 90_000,
    forceCloseConnections: true,
    http: { headersTimeout: handshakeSeconds * 1000 },
  });
  app.addHook('onResponse', async ({ method, routeOptions, log }, { statusCode, elapsedTime }) => {
    log.debug({ method, route: routeOptions.url, status: statusCode, ms: elapsedTime }, 'request');
  });
  securityHeaders(app);
  return app;
}

/** An address one can type for a server that listens on all of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
