import { loadFailures } from '../metrics.ts';
import type { Board } from './board.ts';
import { Boards } from './boards.ts';

/** The boards in memory, and how often somebody asked for one in vain. */
export class WatchedBoards extends Boards {
  override async hold(id: string): Promise<Board | undefined> {
    try {
      return await super.hold(id);
    } catch (error) {
      loadFailures.inc();
      throw error;
    }
  }
}
