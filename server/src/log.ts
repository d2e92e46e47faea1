import { type DestinationStream, type Logger, pino, stdSerializers } from 'pino';
import type { LogLevel } from './config.ts';

const REDACTED = '[redacted]';

/** Fields that hold, or may hold, what opens a board. */
const SECRET_FIELDS = [
  'authorization',
  'cookie',
  '"sec-websocket-protocol"',
  'key',
  'keys',
  'secret',
];
const path = (...parts: string[]) =>
  parts.map((part) => (part.startsWith('"') ? `[${part}]` : `.${part}`)).join('');
const REDACT = [...SECRET_FIELDS, 'headers', 'body'].flatMap((field) =>
  [path(field), path('*', field), path('*', '*', field)].map((found) => found.replace(/^\./u, '')),
);

/** What opens a board in the middle of a text: a message of an error, an address somebody typed. */
const IN_TEXT: readonly (readonly [RegExp, string])[] = [
  [/\b(Bearer\s+)[^\s"'\\]+/giu, `$1${REDACTED}`],
  [/\b(key|secret)\.[\w-]{16,}/gu, `$1.${REDACTED}`],
  [/([?&](?:key|secret|code)=)[^&\s"'\\]+/giu, `$1${REDACTED}`],
  [/#[\w-]{22}(?![\w-])/gu, `#${REDACTED}`],
  // The password of a database.
  [/(\w:\/\/)[^\s/@"'\\]+@/gu, `$1${REDACTED}@`],
];

/** A line of the log without anything that opens a board. */
function withoutSecrets(line: string): string {
  return IN_TEXT.reduce((text, [found, instead]) => text.replace(found, instead), line);
}

/** Of an error what says what went wrong. Others hang more on it: Node the whole packet it could not read. */
function plainError(error: unknown): unknown {
  if (!(error instanceof Error)) return error;
  const { type, message, stack, code } = stdSerializers.err(error);
  return { type, message, stack, ...(code === undefined ? {} : { code }) };
}

/**
 * Lines of JSON on stderr: stdout is for the one line a person reads. Nobody logs keys, secrets, codes, contents of
 * a board or addresses of people; should somebody once, what opens a board is taken out here.
 */
export function openLog(level: LogLevel, to?: DestinationStream): Logger {
  return pino(
    {
      level,
      base: null,
      timestamp: pino.stdTimeFunctions.isoTime,
      serializers: {
        err: plainError,
        req: ({ method }: { method?: string }) => ({ method }),
        res: ({ statusCode }: { statusCode?: number }) => ({ statusCode }),
      },
      redact: { paths: REDACT, censor: REDACTED },
      hooks: { streamWrite: withoutSecrets },
    },
    to ?? pino.destination({ dest: 2, sync: true }),
  );
}
