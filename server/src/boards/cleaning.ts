import type { Logger } from 'pino';
import type { CodeStorage } from '../storage/storage.ts';
import type { Boards } from './boards.ts';

const EXAMPLE_LIFE_MS = 24 * 3600 * 1000;
const INTERVAL_MS = 3600 * 1000;

/**
 * Deletes example boards a day after the last visit, and join codes that have expired, now and every hour.
 * @returns what stops it
 */
export function startCleaning(boards: Boards, codes: CodeStorage, log: Logger): () => void {
  const clean = () => {
    boards.deleteStaleExamples(Date.now() - EXAMPLE_LIFE_MS).then(
      (deleted) => {
        if (deleted > 0) log.info({ deleted }, 'example boards deleted');
      },
      (error: unknown) => log.warn({ err: error }, 'example boards cannot be deleted'),
    );
    codes
      .removeExpired(Date.now())
      .catch((error: unknown) => log.warn({ err: error }, 'expired codes cannot be removed'));
  };
  clean();
  const timer = setInterval(clean, INTERVAL_MS).unref();
  return () => clearInterval(timer);
}
