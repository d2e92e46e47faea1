import { resolve } from 'node:path';
import * as v from 'valibot';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';

/** Everything the administrator may set. Only this file reads the environment. */
export interface Config {
  readonly port: number;
  readonly host: string;
  /** Folder of the SQLite database, absolute. */
  readonly dataDir: string;
  /** `postgres://…`; undefined: SQLite in the data folder. */
  readonly databaseUrl: string | undefined;
  /** `redis://…`, through which several servers on one database reach each other; undefined: there is one server. */
  readonly redisUrl: string | undefined;
  /** Address under which people reach the server, without a slash at the end; undefined: as each request says. */
  readonly publicUrl: string | undefined;
  readonly logLevel: LogLevel;
  /** Addresses or ranges (CIDR) of proxies whose `X-Forwarded-For` is believed. */
  readonly trustedProxies: readonly string[];
  /** Where to tell of a weakness: mailto:, https: or tel:, the preferred one first. */
  readonly securityContact: readonly string[];
  /** Page that says how such a report is handled. */
  readonly securityPolicy: string | undefined;
  readonly limits: Limits;
}

const LogLevel = v.picklist(['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent']);
export type LogLevel = v.InferOutput<typeof LogLevel>;

/** A setting that cannot be used; its message is for the administrator. */
export class ConfigError extends Error {}

type Environment = Readonly<Record<string, string | undefined>>;

const LIMIT_NAMES: Readonly<Record<string, keyof Limits>> = {
  MAX_MESSAGE_BYTES: 'messageBytes',
  MAX_BOARD_BYTES: 'boardBytes',
  MAX_BOARD_ITEMS: 'boardItems',
  MAX_BOARD_PEOPLE: 'boardPeople',
  MAX_BOARD_SOCKETS: 'boardSockets',
  MAX_UPDATES_PER_SECOND: 'updatesPerSecond',
  MAX_PRESENCE_PER_SECOND: 'presencePerSecond',
  MAX_BYTES_PER_SECOND: 'bytesPerSecond',
  MAX_ADDRESS_SOCKETS: 'addressSockets',
  MAX_CONNECTS_PER_MINUTE: 'connectsPerMinute',
  MAX_WRONG_KEYS_PER_MINUTE: 'wrongKeysPerMinute',
  MAX_WRONG_CODES_PER_MINUTE: 'wrongCodesPerMinute',
  MAX_NEW_VOICES_PER_HOUR: 'newVoicesPerHour',
  MAX_NEW_BOARDS_PER_HOUR: 'newBoardsPerHour',
  MAX_EXAMPLE_BOARDS_PER_HOUR: 'exampleBoardsPerHour',
  MAX_IMAGE_BYTES: 'imageBytes',
  MAX_BOARD_IMAGE_BYTES: 'boardImageBytes',
  MAX_IMAGES_PER_MINUTE: 'imagesPerMinute',
  HANDSHAKE_SECONDS: 'handshakeSeconds',
  IDLE_SECONDS: 'idleSeconds',
  UNLOAD_SECONDS: 'unloadSeconds',
};

function whole(name: string, text: string, least: number, most: number): number {
  const number = /^\d+$/.test(text) ? Number(text) : Number.NaN;
  if (!(number >= least && number <= most)) {
    throw new ConfigError(`${name} must be a whole number from ${least} to ${most}, not "${text}"`);
  }
  return number;
}

function readLimits(environment: Environment): Limits {
  const limits = { ...DEFAULT_LIMITS };
  for (const [name, key] of Object.entries(LIMIT_NAMES)) {
    const text = environment[name];
    const least = key === 'unloadSeconds' ? 0 : 1;
    if (text !== undefined && text !== '') limits[key] = whole(name, text, least, 2 ** 31 - 1);
  }
  return limits;
}

function readPublicUrl(text: string | undefined): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.pathname !== '/' || url.search || url.hash) {
    throw new ConfigError(
      `PUBLIC_URL must be an address such as https://samenspel.example.nl, not "${text}"`,
    );
  }
  return url.origin;
}

/** An address with one of these schemes. Its text is in no message: it may hold a password. */
function readServiceUrl(
  name: string,
  text: string | undefined,
  schemes: readonly string[],
): string | undefined {
  if (text === undefined || text === '') return undefined;
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (url && schemes.includes(url.protocol)) return text;
  throw new ConfigError(`${name} must be an address that begins with ${schemes.join('// or ')}//`);
}

function readServices(environment: Environment): Pick<Config, 'databaseUrl' | 'redisUrl'> {
  const read = (name: string, ...schemes: string[]) =>
    readServiceUrl(name, environment[name]?.trim(), schemes);
  const databaseUrl = read('DATABASE_URL', 'postgres:', 'postgresql:');
  const redisUrl = read('REDIS_URL', 'redis:', 'rediss:');
  if (redisUrl !== undefined && databaseUrl === undefined) {
    throw new ConfigError(
      'REDIS_URL is for several servers on one database: set DATABASE_URL as well, or neither',
    );
  }
  return { databaseUrl, redisUrl };
}

function readLogLevel(text: string | undefined): LogLevel {
  const parsed = v.safeParse(LogLevel, text === undefined || text === '' ? 'info' : text);
  if (parsed.success) return parsed.output;
  throw new ConfigError(`LOG_LEVEL must be one of ${LogLevel.options.join(', ')}, not "${text}"`);
}

const listed = (text: string) => text.split(/[\s,]+/u).filter(Boolean);

/** @throws ConfigError when an address does not begin with one of these schemes */
function readUri(name: string, text: string, schemes: readonly string[], example: string): string {
  const protocol = URL.canParse(text) ? new URL(text).protocol : '';
  if (schemes.includes(protocol)) return text;
  throw new ConfigError(`${name} must be an address such as ${example}, not "${text}"`);
}

function readContact(text: string): string[] {
  const schemes = ['mailto:', 'https:', 'tel:'];
  const example = 'mailto:security@example.nl or https://example.nl/security';
  return listed(text).map((uri) => readUri('SECURITY_CONTACT', uri, schemes, example));
}

function readPolicy(text: string): string | undefined {
  if (text === '') return undefined;
  return readUri('SECURITY_POLICY', text, ['https:'], 'https://example.nl/responsible-disclosure');
}

/** Whether boards are kept in PostgreSQL instead of the data folder. */
export function usesPostgres(environment: Environment = process.env): boolean {
  return Boolean(environment['DATABASE_URL']?.trim());
}

/**
 * The settings in an environment.
 * @throws ConfigError naming the variable and what it should be
 */
export function readConfig(environment: Environment = process.env): Config {
  const given = (name: string, otherwise: string) => environment[name]?.trim() || otherwise;
  return {
    port: whole('PORT', given('PORT', '8080'), 0, 65_535),
    host: given('HOST', '127.0.0.1'),
    dataDir: resolve(given('DATA_DIR', './data')),
    ...readServices(environment),
    publicUrl: readPublicUrl(environment['PUBLIC_URL']?.trim()),
    logLevel: readLogLevel(environment['LOG_LEVEL']?.trim()),
    trustedProxies: listed(given('TRUSTED_PROXIES', '')),
    securityContact: readContact(given('SECURITY_CONTACT', '')),
    securityPolicy: readPolicy(given('SECURITY_POLICY', '')),
    limits: readLimits(environment),
  };
}
