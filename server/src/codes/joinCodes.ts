import { randomInt } from 'node:crypto';
import {
  deriveKeys,
  type FoundBoard,
  JOIN_CODE_ALPHABET,
  JOIN_CODE_LENGTH,
} from '@samenspel/shared/protocol';
import type { Boards } from '../boards/boards.ts';
import { capabilityOf, sha256 } from '../keys.ts';
import { CODES_WAITING_MOST } from '../limits.ts';
import type { BoardRecord, CodeStorage } from '../storage/storage.ts';
import { facilitatorsSeal, seal, unseal } from './seal.ts';
import { type Stretched, Stretcher } from './stretcher.ts';

/** A code that lets people join; the time in milliseconds since 1970. */
export interface OpenCode {
  readonly code: string;
  readonly expiresAt: number;
}

const HOUR_MS = 3600 * 1000;
/** Another code may be the same, or another facilitator just quicker; never so often in a row. */
const TRIES = 3;

/** The codes by which people join a board. What is stored of them opens nothing without the code itself. */
export class JoinCodes {
  private readonly stretcher = new Stretcher(CODES_WAITING_MOST);

  constructor(
    private readonly codes: CodeStorage,
    private readonly boards: Boards,
  ) {}

  /** A board's code, while it has one. */
  async current({ id }: BoardRecord, facilitateKey: string): Promise<OpenCode | undefined> {
    const stored = await this.codes.ofBoard(id);
    if (!stored || stored.expiresAt <= Date.now()) return undefined;
    const code = unseal(facilitatorsSeal(facilitateKey), stored.sealedCode, id);
    return { code, expiresAt: stored.expiresAt };
  }

  /** The board's code with its life made longer, where it has one: one code stays on the wall. */
  async prolong(
    record: BoardRecord,
    facilitateKey: string,
    hours: number,
  ): Promise<OpenCode | undefined> {
    const open = await this.current(record, facilitateKey);
    if (!open) return undefined;
    const expiresAt = await this.codes.prolong(record.id, Date.now() + hours * HOUR_MS);
    return expiresAt === undefined ? undefined : { ...open, expiresAt };
  }

  /**
   * Makes a code for a board, or prolongs the one that somebody made meanwhile.
   * @returns undefined when too many codes are being worked out
   * @throws when it cannot be stored
   */
  async open(
    record: BoardRecord,
    facilitateKey: string,
    hours: number,
  ): Promise<OpenCode | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const open = await this.prolong(record, facilitateKey, hours);
      if (open) return open;
      const code = newCode();
      const stretched = await this.stretch(code);
      if (!stretched) return undefined;
      const expiresAt = Date.now() + hours * HOUR_MS;
      if (await this.store(record, facilitateKey, { code, expiresAt }, stretched))
        return { code, expiresAt };
    }
    throw new Error('no code could be stored for this board');
  }

  private async store(
    { id, keyGeneration }: BoardRecord,
    facilitateKey: string,
    { code, expiresAt }: OpenCode,
    { lookup, key }: Stretched,
  ): Promise<boolean> {
    const { edit } = deriveKeys(facilitateKey, keyGeneration, sha256);
    const sealedKey = seal(key, edit, id);
    const sealedCode = seal(facilitatorsSeal(facilitateKey), code, id);
    await this.codes.removeExpired(Date.now());
    return this.codes.add({ board: id, lookup, sealedKey, sealedCode, expiresAt }, keyGeneration);
  }

  /** Ends the board's code, where it has one. */
  close(board: string): Promise<void> {
    return this.codes.remove(board);
  }

  /** Slow on purpose. @returns undefined when too many codes are being worked out */
  async stretch(code: string): Promise<Stretched | undefined> {
    return this.stretcher.stretch(code, await this.codes.salt());
  }

  /** The board behind a code, and the key to take part in it; undefined when no open code is this one. */
  async find({ lookup, key }: Stretched): Promise<FoundBoard | undefined> {
    const stored = await this.codes.find(lookup);
    if (!stored || stored.expiresAt <= Date.now()) return undefined;
    const { board } = stored;
    const edit = unseal(key, stored.sealedKey, board);
    const record = await this.boards.find(board);
    // New links may have been made that are not stored yet.
    if (!record || capabilityOf(edit, record.keys) !== 'edit') return undefined;
    return { id: board, key: edit, title: record.title };
  }
}

function newCode(): string {
  const draw = () => JOIN_CODE_ALPHABET.charAt(randomInt(JOIN_CODE_ALPHABET.length));
  return Array.from({ length: JOIN_CODE_LENGTH }, draw).join('');
}
