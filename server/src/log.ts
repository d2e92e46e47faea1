import { type Logger, pino } from 'pino';
import type { LogLevel } from './config.ts';

/** Lines of JSON on stderr: stdout is for the one line a person reads. Requests are logged without headers or query. */
export function openLog(level: LogLevel): Logger {
  return pino(
    { level, base: null, timestamp: pino.stdTimeFunctions.isoTime },
    pino.destination({ dest: 2, sync: true }),
  );
}
