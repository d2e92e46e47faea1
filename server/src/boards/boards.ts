import { CloseCode } from '@samenspel/shared/protocol';
import type { Logger } from 'pino';
import { IMAGE_GRACE_MS, type Limits } from '../limits.ts';
import { loadFailures, type Metrics } from '../metrics.ts';
import { type BoardRecord, BoardsLost, type Storage } from '../storage/storage.ts';
import { Board, type BoardContext } from './board.ts';
import { Elsewhere } from './elsewhere.ts';
import { Ticker } from './ticker.ts';

interface Entry {
  readonly loading: Promise<Board | undefined>;
  board: Board | undefined;
  /** Sockets and requests that use the board, or wait for it. */
  holds: number;
  unloadTimer: NodeJS.Timeout | undefined;
}

const HEARTBEAT_MS = 2500;

/** How often, and after how many milliseconds each, a board is asked for that moves between servers. */
const MOVING = { tries: 40, ms: 50 } as const;

/**
 * The boards in memory, each at most once. A board leaves memory only after a save that succeeded, and only
 * when by then nobody has come back to it.
 */
export class Boards {
  readonly ticker: Ticker;
  private readonly entries = new Map<string, Entry>();
  private readonly context: BoardContext;
  private readonly heart: NodeJS.Timeout;
  private isWatching = false;
  /** Boards that have left memory and are begun anew: they are loaded when that is done. */
  private readonly leaving = new Map<string, Promise<void>>();

  constructor(
    private readonly storage: Storage,
    private readonly limits: Limits,
    private readonly metrics: Metrics,
    private readonly log: Logger,
  ) {
    this.ticker = new Ticker(storage, metrics, log);
    this.context = {
      ticker: this.ticker,
      limits,
      metrics,
      log,
      forget: (board) => this.forget(board),
    };
    const beat = Math.min(HEARTBEAT_MS, (limits.idleSeconds * 1000) / 6);
    this.heart = setInterval(() => this.heartbeat(), beat).unref();
  }

  get loadedCount(): number {
    return this.entries.size;
  }

  /** A board's record, from memory when it is loaded. */
  async find(id: string): Promise<BoardRecord | undefined> {
    return this.entries.get(id)?.board?.record ?? this.storage.findBoard(id);
  }

  /** A board, when it is in memory. */
  loaded(id: string): Board | undefined {
    return this.entries.get(id)?.board;
  }

  /**
   * Loads a board, or takes the one in memory, and keeps it there until `release`.
   * @returns undefined when there is no such board
   * @throws Elsewhere when another server keeps it; and when it cannot be loaded: nobody gets an empty board instead
   */
  async hold(id: string): Promise<Board | undefined> {
    const entry = this.entries.get(id) ?? this.load(id);
    entry.holds += 1;
    clearTimeout(entry.unloadTimer);
    try {
      const board = await entry.loading;
      if (!board) entry.holds -= 1;
      return board;
    } catch (error) {
      entry.holds -= 1;
      throw error;
    }
  }

  /** Gives back what `hold` gave; the last one out starts the clock after which the board leaves memory. */
  release(board: Board): void {
    const { id } = board;
    const entry = this.entries.get(id);
    if (entry?.board !== board) return;
    entry.holds -= 1;
    if (entry.holds > 0) return;
    clearTimeout(entry.unloadTimer);
    entry.unloadTimer = setTimeout(
      () => void this.unload(id, entry),
      this.limits.unloadSeconds * 1000,
    );
    entry.unloadTimer.unref();
  }

  private load(id: string): Entry {
    const entry: Entry = {
      loading: this.read(id).then(
        (board) => {
          entry.board = board;
          if (!board) this.entries.delete(id);
          this.metrics.boards.set(this.entries.size);
          return board;
        },
        (error: unknown) => {
          this.entries.delete(id);
          if (!(error instanceof Elsewhere)) {
            loadFailures.inc();
            this.log.error({ err: error, board: id }, 'a board cannot be loaded');
          }
          throw error;
        },
      ),
      board: undefined,
      holds: 0,
      unloadTimer: undefined,
    };
    this.entries.set(id, entry);
    return entry;
  }

  private async read(id: string): Promise<Board | undefined> {
    // A commit under way may be the last of a board that just left memory.
    await this.ticker.idle();
    await this.leaving.get(id);
    await this.comeHome(id);
    try {
      const stored = await this.storage.loadBoard(id);
      if (!stored) return await this.giveUp(id);
      if (stored.record.example) await this.storage.visit(id, Date.now());
      return new Board(stored, this.context);
    } catch (error) {
      await this.giveUp(id);
      throw error;
    }
  }

  /** Makes this server the board's home. @throws Elsewhere when another one is */
  private async comeHome(id: string): Promise<void> {
    const { homes } = this.storage;
    for (let tries = 0; tries < MOVING.tries; tries++) {
      const home = await homes.claim(id);
      if (home === homes.self) return;
      if (home !== undefined) throw new Elsewhere(home);
      await new Promise((resolve) => setTimeout(resolve, MOVING.ms));
    }
    throw new Error('the board moves between servers');
  }

  /** Any server may be the board's home now. */
  private async giveUp(id: string): Promise<undefined> {
    try {
      await this.storage.homes.release(id);
    } catch (error) {
      this.log.warn({ err: error, board: id }, 'a board is given up when the storage notices');
    }
  }

  private async unload(id: string, entry: Entry): Promise<void> {
    const { board } = entry;
    if (!board || entry.holds > 0) return;
    board.compact();
    await board.saved();
    // Somebody may have come back while it was saved, and written.
    if (entry.holds > 0 || this.entries.get(id) !== entry) return;
    if (!board.isClean) {
      await this.unload(id, entry);
      return;
    }
    const leaving = this.beginAnew(board).finally(() => this.leaving.delete(id));
    this.leaving.set(id, leaving);
    this.drop(id, board, leaving);
    await leaving;
    await this.sweepImages(id);
  }

  /** Leaves the past of a board behind that has left memory, when it is worth it. What fails here is tried next time. */
  private async beginAnew(board: Board): Promise<void> {
    try {
      const renewal = board.renewal();
      if (!renewal) return;
      await this.ticker.exclusive(() => this.storage.commit([renewal]));
      const documents = renewal.documents.length;
      this.log.info({ board: board.id, documents }, 'a board was begun anew');
    } catch (error) {
      this.log.warn({ err: error, board: board.id }, 'a board could not be begun anew');
    }
  }

  /** An image that nobody names for a month goes. What fails here is tried when the board next leaves memory. */
  private async sweepImages(board: string): Promise<void> {
    const now = Date.now();
    try {
      const removed = await this.storage.images.sweep(board, now, now - IMAGE_GRACE_MS);
      if (removed > 0) this.log.info({ board, removed }, 'unused images removed');
    } catch (error) {
      this.log.warn({ err: error, board }, 'unused images cannot be removed');
    }
  }

  /** @param after what is still to be stored of it, while it is at home here */
  private drop(id: string, board: Board, after = Promise.resolve()): void {
    this.entries.delete(id);
    board.destroy();
    this.metrics.boards.set(this.entries.size);
    void after.then(() => this.giveUp(id));
  }

  private forget(board: Board): void {
    if (this.entries.get(board.id)?.board === board) this.drop(board.id, board);
  }

  /** Deletes a board for ever; who is on it is told. @throws Elsewhere when another server keeps it */
  async delete(id: string): Promise<void> {
    if (!this.entries.has(id)) {
      await this.comeHome(id);
      // Nobody may have loaded it here meanwhile: then it is that one's to give up.
      if (!this.entries.has(id)) {
        try {
          await this.storage.deleteBoard(id, Date.now());
        } finally {
          await this.giveUp(id);
        }
        return;
      }
    }
    await this.ticker.exclusive(async () => {
      await this.storage.deleteBoard(id, Date.now());
      const board = this.entries.get(id)?.board;
      if (!board) return;
      board.closeAll(CloseCode.boardDeleted, 'this board was deleted');
      this.drop(id, board);
    });
  }

  /** Deletes example boards that nobody visited since `before`; those in memory are being visited. */
  async deleteStaleExamples(before: number): Promise<number> {
    const stale = (await this.storage.staleExamples(before)).filter((id) => !this.entries.has(id));
    let deleted = 0;
    for (const id of stale) {
      try {
        await this.delete(id);
        deleted += 1;
      } catch (error) {
        // Another server has it in memory: somebody is visiting.
        if (!(error instanceof Elsewhere)) throw error;
      }
    }
    return deleted;
  }

  private heartbeat(): void {
    for (const { board } of this.entries.values()) {
      for (const connection of board?.connections ?? []) connection.heartbeat();
    }
    if (this.entries.size > 0) void this.watchHomes();
  }

  /** A board that another server has taken in, because this one was cut off, must not go on here. */
  private async watchHomes(): Promise<void> {
    if (this.isWatching) return;
    this.isWatching = true;
    try {
      this.leaveTo(await this.storage.homes.lost());
    } catch {
      // Cut off still: the next commit or the next beat finds out.
    }
    this.isWatching = false;
  }

  private leaveTo(lost: readonly string[]): void {
    for (const id of lost) this.entries.get(id)?.board?.abandon(new BoardsLost([id]));
  }

  /**
   * Saves all and closes all sockets, so that clients come back to the next server.
   * @returns whether everything is stored
   */
  async close(): Promise<boolean> {
    clearInterval(this.heart);
    await this.ticker.saveAll();
    for (const { board } of this.entries.values()) {
      board?.closeAll(CloseCode.restarting, 'the server restarts');
      board?.compact();
    }
    let isStored = await this.ticker.saveAll();
    for (let tries = 0; !isStored && tries < 10; tries++) {
      await new Promise((resolve) => setTimeout(resolve, 300));
      isStored = await this.ticker.saveAll();
    }
    this.ticker.close();
    for (const [id, { board, unloadTimer }] of this.entries) {
      clearTimeout(unloadTimer);
      if (board) this.drop(id, board);
    }
    return isStored;
  }
}
