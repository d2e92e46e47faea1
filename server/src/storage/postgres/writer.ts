import pg from 'pg';
import { BoardsLost, type Homes, type ServerId } from '../storage.ts';

/** The number under which a board's home holds its advisory lock. */
const LOCK = 'hashtextextended($1, 0)';

/**
 * The one connection through which this server writes. It holds an advisory lock for each board that is at home
 * here, so that a server that dies gives them up by itself; and a term for each, raised by every server that takes a
 * board in, so that a server that was cut off and does not know it yet cannot write any more.
 */
export class Writer implements Homes {
  private client: pg.Client | undefined;
  private connecting: Promise<pg.Client> | undefined;
  private readonly terms = new Map<string, number>();
  /** Statements of different callers must not come between those of a transaction. */
  private turn: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly config: pg.ClientConfig,
    readonly self: ServerId,
  ) {}

  /** Runs `work` on the connection, when what was asked before is done. */
  run<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    const result = this.turn.then(async () => {
      const client = await this.connected();
      try {
        return await work(client);
      } catch (error) {
        // Whether the connection is still good is not known: a new one is.
        if (!(error instanceof pg.DatabaseError) && !(error instanceof BoardsLost)) this.drop();
        throw error;
      }
    });
    this.turn = result.catch(() => undefined);
    return result;
  }

  /** Runs `work` in one transaction; when it throws, nothing of it has happened. */
  transact<T>(work: (client: pg.Client) => Promise<T>): Promise<T> {
    return this.run(async (client) => {
      await client.query('BEGIN');
      try {
        const done = await work(client);
        await client.query('COMMIT');
        return done;
      } catch (error) {
        await client.query('ROLLBACK').catch(() => this.drop());
        throw error;
      }
    });
  }

  private async connected(): Promise<pg.Client> {
    if (this.client) return this.client;
    this.connecting ??= this.connect();
    try {
      return await this.connecting;
    } finally {
      this.connecting = undefined;
    }
  }

  private async connect(): Promise<pg.Client> {
    const client = new pg.Client(this.config);
    const gone = () => {
      if (this.client === client) this.client = undefined;
    };
    client.on('error', gone);
    client.on('end', gone);
    try {
      await client.connect();
      for (const [board, term] of this.terms) await this.lockAgain(client, board, term);
    } catch (error) {
      void client.end().catch(() => undefined);
      throw error;
    }
    this.client = client;
    return client;
  }

  /** After the connection broke: nobody may have taken the board in meanwhile, which its term tells. */
  private async lockAgain(client: pg.Client, board: string, term: number): Promise<void> {
    await client.query(
      `SELECT pg_try_advisory_lock(${LOCK}) WHERE EXISTS
         (SELECT 1 FROM boards WHERE id = $1 AND term = $2)`,
      [board, term],
    );
  }

  private drop(): void {
    const { client } = this;
    this.client = undefined;
    void client?.end().catch(() => undefined);
  }

  /** Makes this server a board's home, when no other one is. @returns the home; undefined while it moves */
  claim(board: string): Promise<ServerId | undefined> {
    return this.run(async (client) => {
      if (this.terms.has(board)) return this.self;
      const { rows: locked } = await client.query<{ mine: boolean }>(
        `SELECT pg_try_advisory_lock(${LOCK}) AS mine`,
        [board],
      );
      if (!locked[0]?.mine) {
        const { rows } = await client.query<{ home: string | null }>(
          'SELECT home FROM boards WHERE id = $1',
          [board],
        );
        const home = rows[0]?.home ?? undefined;
        return home === this.self ? undefined : home;
      }
      const { rows } = await client.query<{ term: string }>(
        'UPDATE boards SET home = $2, term = term + 1 WHERE id = $1 RETURNING term',
        [board, this.self],
      );
      const [row] = rows;
      if (row) this.terms.set(board, Number(row.term));
      else await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [board]);
      return this.self;
    });
  }

  release(board: string): Promise<void> {
    return this.run(async (client) => {
      const term = this.terms.get(board);
      if (term === undefined) return;
      this.terms.delete(board);
      await client.query('UPDATE boards SET home = NULL WHERE id = $1 AND term = $2', [
        board,
        term,
      ]);
      await client.query(`SELECT pg_advisory_unlock(${LOCK})`, [board]);
    });
  }

  /** @throws BoardsLost naming those of these boards that another server has taken in; their rows stay locked until the end of the transaction */
  async holds(client: pg.Client, boards: readonly string[]): Promise<void> {
    const mine = boards.filter((board) => this.terms.has(board));
    if (mine.length === 0) return;
    const { rows } = await client.query<{ id: string }>(
      `SELECT boards.id FROM boards JOIN unnest($1::text[], $2::bigint[]) AS mine (id, term)
         ON boards.id = mine.id AND boards.term = mine.term FOR UPDATE OF boards`,
      [mine, mine.map((board) => this.terms.get(board))],
    );
    const held = new Set(rows.map(({ id }) => id));
    const lost = mine.filter((board) => !held.has(board));
    for (const board of lost) this.terms.delete(board);
    if (lost.length > 0) throw new BoardsLost(lost);
  }

  /** Which boards this server believes to keep are another's by now. */
  async lost(): Promise<readonly string[]> {
    try {
      await this.transact((client) => this.holds(client, [...this.terms.keys()]));
      return [];
    } catch (error) {
      if (error instanceof BoardsLost) return error.boards;
      throw error;
    }
  }

  async close(): Promise<void> {
    await this.turn;
    await this.client?.end();
  }
}
