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
import { Boards } from './boards/boards.ts';
import { startCleaning } from './boards/cleaning.ts';
import { JoinCodes } from './codes/joinCodes.ts';
import type { Config } from './config.ts';
import { Addresses } from './http/address.ts';
import { api } from './http/api.ts';
import { handleErrors } from './http/errors.ts';
import { securityHeaders } from './http/headers.ts';
import { health } from './http/health.ts';
import { Rates } from './http/rates.ts';
import { SITE, site } from './http/site.ts';
import { acceptSockets } from './http/upgrade.ts';
import { openLog } from './log.ts';
import { createMetrics } from './metrics.ts';
import { openPostgres } from './storage/postgres/postgres.ts';
import { openSqlite } from './storage/sqlite/sqlite.ts';
import type { ServerId, Storage } from './storage/storage.ts';

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
  const self = newId();
  const storage = options.storage ?? (await openStorage(config, self));
  const boards = new Boards(storage, limits, metrics, log);
  const rates = new Rates(limits);

  const app = openHttp(log, limits.handshakeSeconds);
  health(app, boards, storage, metrics);
  const codes = new JoinCodes(storage.codes, boards);
  const asker = (request: FastifyRequest) => addressOf(request.raw);
  api(app, { boards, storage, codes, rates, limits, addressOf: asker });
  await site(app, options.site ?? SITE);
  const sockets = { boards, limits, metrics, rates, log, publicUrl, addressOf };
  const stopSockets = acceptSockets(app.server, sockets);
  const stopCleaning = startCleaning(boards, storage.codes, log);

  let closing: Promise<boolean> | undefined;
  const close = () => (closing ??= closeAll());
  const closeAll = async () => {
    stopCleaning();
    stopSockets();
    const isStored = await boards.close();
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

function openStorage({ databaseUrl, dataDir }: Config, self: ServerId): Promise<Storage> {
  if (databaseUrl !== undefined) return openPostgres(databaseUrl, self);
  return Promise.resolve(openSqlite(dataDir));
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
  handleErrors(app);
  securityHeaders(app);
  return app;
}

/** An address one can type for a server that listens on all of them. */
function reachable(host: string): string {
  if (host === '0.0.0.0' || host === '::') return 'localhost';
  return host.includes(':') ? `[${host}]` : host;
}
