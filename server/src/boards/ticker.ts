import type { Logger } from 'pino';
import { TICK_MS } from '../limits.ts';
import type { Metrics } from '../metrics.ts';
import { type BoardChange, BoardsLost, type Storage } from '../storage/storage.ts';

/** What a board gives to one tick. */
export interface Batch {
  /** Undefined when nothing is to be stored. */
  readonly change: BoardChange | undefined;
  /** Called after the commit. */
  readonly deliver: () => void;
  /** Called when the commit failed: everything waits for the next. */
  readonly restore: () => void;
}

export interface Ticking {
  /** Whether everything is stored. */
  readonly isClean: boolean;
  collect(): Batch | undefined;
  deliverPresence(): void;
  /** Sends what was delivered. */
  flush(): void;
  /** Something is wrong that cannot be: the board starts anew from what is stored. */
  abandon(error: unknown): void;
}

const RETRY_FIRST_MS = 250;
const RETRY_MOST_MS = 2000;

/**
 * The heartbeat of all boards: what came in goes to storage in one transaction over all of them, and then out.
 * The first message after quiet goes at once. When a commit fails nothing is lost and nothing is confirmed: it
 * is tried again until it works, while presence goes on.
 */
export class Ticker {
  private readonly touched = new Set<Ticking>();
  private readonly lively = new Set<Ticking>();
  private stopTimer: (() => void) | undefined;
  private due = 0;
  private lastTick = 0;
  private running: Promise<void> | undefined;
  /** Since when the oldest of what is to be stored waits. */
  private since: number | undefined;
  /** What the commit under way holds. */
  private inFlight: { readonly boards: readonly Ticking[]; readonly since: number } | undefined;
  private failures = 0;
  private retryAt = 0;

  constructor(
    private readonly storage: Storage,
    private readonly metrics: Metrics,
    private readonly log: Logger,
  ) {}

  /** Whether the last commit failed. */
  get isFailing(): boolean {
    return this.failures > 0;
  }

  /** Boards with changes that are not stored, and for how many seconds the oldest of these has waited. */
  unsaved(): { boards: number; seconds: number } {
    const waiting = [...this.touched].filter(({ isClean }) => !isClean);
    const boards = new Set([...waiting, ...(this.inFlight?.boards ?? [])]).size;
    const now = performance.now();
    const since = this.inFlight?.since ?? this.since ?? now;
    return { boards, seconds: boards === 0 ? 0 : (now - since) / 1000 };
  }

  touch(board: Ticking): void {
    this.since ??= performance.now();
    this.touched.add(board);
    this.schedule();
  }

  touchPresence(board: Ticking): void {
    this.lively.add(board);
    this.schedule();
  }

  private schedule(): void {
    if (this.running) return;
    const next = this.lastTick + TICK_MS;
    const due = this.lively.size > 0 ? next : Math.max(next, this.retryAt);
    if (this.stopTimer && this.due <= due) return;
    this.cancel();
    this.due = due;
    const now = performance.now();
    const tick = () => {
      this.stopTimer = undefined;
      void this.tick();
    };
    if (due <= now) {
      const soon = setImmediate(tick);
      this.stopTimer = () => clearImmediate(soon);
    } else {
      const later = setTimeout(tick, due - now);
      this.stopTimer = () => clearTimeout(later);
    }
  }

  private cancel(): void {
    this.stopTimer?.();
    this.stopTimer = undefined;
  }

  /** Resolves when no commit is under way. */
  async idle(): Promise<void> {
    while (this.running) await this.running;
  }

  private async tick(): Promise<void> {
    await this.idle();
    this.lastTick = performance.now();
    const present = [...this.lively];
    this.lively.clear();
    const saved = this.lastTick >= this.retryAt ? await this.run(() => this.save()) : [];
    for (const board of present) board.deliverPresence();
    for (const board of new Set([...saved, ...present])) board.flush();
    if (this.touched.size > 0 || this.lively.size > 0) this.schedule();
  }

  private async run<T>(work: () => Promise<T>): Promise<T> {
    const result = work();
    this.running = result.then(
      () => undefined,
      () => undefined,
    );
    await this.running;
    this.running = undefined;
    return result;
  }

  private collect(): { board: Ticking; batch: Batch }[] {
    const boards = [...this.touched];
    this.touched.clear();
    return boards.flatMap((board) => {
      try {
        const batch = board.collect();
        return batch ? [{ board, batch }] : [];
      } catch (error) {
        board.abandon(error);
        return [];
      }
    });
  }

  /** @returns the boards that now have something to send */
  private async save(): Promise<Ticking[]> {
    const collected = this.collect();
    const stored = collected.flatMap(({ batch }) => (batch.change ? [batch.change] : []));
    const since = this.since ?? performance.now();
    this.since = undefined;
    const boards = collected.flatMap(({ board, batch }) => (batch.change ? [board] : []));
    this.inFlight = { boards, since };
    try {
      const start = performance.now();
      if (stored.length > 0) {
        await this.storage.commit(stored);
        this.metrics.commits.observe((performance.now() - start) / 1000);
      }
    } catch (error) {
      const lost = new Set(error instanceof BoardsLost ? error.boards : []);
      if (lost.size === 0) this.fail(error);
      this.since = since;
      for (const { board, batch } of collected) {
        if (batch.change && lost.has(batch.change.board)) board.abandon(error);
        else batch.restore();
      }
      return [];
    } finally {
      this.inFlight = undefined;
    }
    if (stored.length > 0) this.recover();
    for (const { batch } of collected) batch.deliver();
    return collected.map(({ board }) => board);
  }

  private recover(): void {
    if (this.failures > 0) this.log.info('storage works again, everything is saved');
    this.failures = 0;
    this.retryAt = 0;
  }

  private fail(error: unknown): void {
    if (this.failures === 0)
      this.log.error(
        { err: error },
        'cannot save: changes are kept in memory and nothing is confirmed',
      );
    this.metrics.failedCommits.inc();
    this.retryAt = performance.now() + Math.min(RETRY_MOST_MS, RETRY_FIRST_MS * 2 ** this.failures);
    this.failures += 1;
  }

  /** Runs something while no commit is under way and none starts. */
  async exclusive<T>(work: () => Promise<T>): Promise<T> {
    await this.idle();
    try {
      return await this.run(work);
    } finally {
      if (this.touched.size > 0 || this.lively.size > 0) this.schedule();
    }
  }

  /** Saves everything now, whatever the clock says. @returns whether all is stored */
  async saveAll(): Promise<boolean> {
    const saved = await this.exclusive(() => this.save());
    for (const board of saved) board.flush();
    return !this.isFailing && this.touched.size === 0;
  }

  close(): void {
    this.cancel();
  }
}
