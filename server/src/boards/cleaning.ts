import type { Logger } from 'pino';
import type { Boards } from './boards.ts';

const EXAMPLE_LIFE_MS = 24 * 3600 * 1000;
const INTERVAL_MS = 3600 * 1000;

/** Deletes example boards a day after the last visit, now and every hour. Returns what stops it. */
export function startCleaning(boards: Boards, log: Logger): () => void {
  const clean = () => {
    boards.deleteStaleExamples(Date.now() - EXAMPLE_LIFE_MS).then(
      (deleted) => {
        if (deleted > 0) log.info({ deleted }, 'example boards deleted');
      },
      (error: unknown) => log.warn({ err: error }, 'example boards cannot be deleted'),
    );
  };
  clean();
  const timer = setInterval(clean, INTERVAL_MS).unref();
  return () => clearInterval(timer);
}
