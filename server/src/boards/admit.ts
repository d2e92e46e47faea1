import { type Capability, CloseCode, type DocumentName } from '@samenspel/shared/protocol';
import type { ParticipantId } from '@samenspel/shared/records';
import { access } from '@samenspel/shared/session';
import { capabilityOfHash } from '../keys.ts';
import type { Limits } from '../limits.ts';
import type { Line } from '../lines/line.ts';
import type { Metrics } from '../metrics.ts';
import { within } from '../within.ts';
import type { Board } from './board.ts';
import type { Boards } from './boards.ts';
import { Connection } from './connection.ts';
import { Elsewhere } from './elsewhere.ts';

/** A client whose key was right, at the door of a document. */
export interface Entrant {
  readonly board: string;
  readonly document: DocumentName;
  readonly capability: Capability;
  readonly participant?: ParticipantId | undefined;
  /** SHA-256 of the key, base64url. */
  readonly keyHash: string;
  /** For what is limited by address. */
  readonly address: string;
}

/** Why a client is not let in. It is told after the upgrade: a stock client retries an HTTP refusal for ever. */
export class NotIn extends Error {
  constructor(
    readonly code: number,
    reason: string,
    options?: ErrorOptions,
  ) {
    super(reason, options);
  }
}

export interface AdmitOptions {
  readonly boards: Boards;
  readonly limits: Limits;
  readonly metrics: Metrics;
  /** What one address may do. */
  readonly rates: { mayBeNew(address: string): Promise<boolean> };
}

/**
 * Lets a client into a document of a board that is at home here.
 * @throws NotIn saying why not, or Elsewhere when another server is the board's home
 */
export async function admit(entrant: Entrant, line: Line, options: AdmitOptions): Promise<void> {
  const { boards, limits, metrics, rates } = options;
  const { board: id, document, capability, participant, keyHash, address } = entrant;
  const allowed = access(document, capability, participant);
  if (allowed === 'none')
    throw new NotIn(CloseCode.forbidden, 'this voice belongs to somebody else');
  const board = await loaded(boards, id, limits.handshakeSeconds * 1000);
  let isIn = false;
  try {
    if (board.isNew(document) && !(await rates.mayBeNew(address)))
      throw new NotIn(CloseCode.tooFast, 'too many new people from this address');
    if (!line.isOpen) return;
    // The links may have been renewed while the board was loading.
    if (capabilityOfHash(Buffer.from(keyHash, 'base64url'), board.record.keys) !== capability)
      throw new NotIn(CloseCode.noKey, 'a wrong key');
    const connection = new Connection(line, {
      document,
      capability,
      participant,
      access: allowed,
      limits,
      metrics,
    });
    const refusal = board.join(connection, () => boards.release(board));
    if (refusal) throw new NotIn(refusal.code, refusal.reason);
    isIn = true;
  } finally {
    if (!isIn) boards.release(board);
  }
}

/** The board, in memory. When loading takes too long the client tries again; it never gets an empty board. */
async function loaded(boards: Boards, id: string, patienceMs: number): Promise<Board> {
  const loading = boards.hold(id);
  try {
    const board = await within(patienceMs, loading);
    if (board) return board;
  } catch (cause) {
    loading.then(
      (found) => found && boards.release(found),
      () => undefined,
    );
    if (cause instanceof Elsewhere) throw cause;
    throw new NotIn(CloseCode.tryAgain, 'the board cannot be loaded now', { cause });
  }
  throw new NotIn(CloseCode.boardDeleted, 'this board was deleted');
}
