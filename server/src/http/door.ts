import type { Capability } from '@samenspel/shared/protocol';
import type { FastifyRequest } from 'fastify';
import type { Boards } from '../boards/boards.ts';
import { capabilityOf } from '../keys.ts';
import type { BoardRecord } from '../storage/storage.ts';
import { answered, Refused } from './errors.ts';
import type { Rates } from './rates.ts';

/** A request about one board. */
export type BoardRequest = FastifyRequest<{ Params: { id: string } }>;

export interface Authorized {
  readonly record: BoardRecord;
  readonly capability: Capability;
  readonly key: string;
}

/** Lets requests in by the key they carry. */
export class Door {
  constructor(
    private readonly boards: Boards,
    private readonly rates: Rates,
    private readonly addressOf: (request: FastifyRequest) => string,
  ) {}

  /**
   * The board a request is about and what its key allows. An unknown board and a wrong key look the same.
   * @throws Refused
   */
  async authorize(request: BoardRequest): Promise<Authorized> {
    const key = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const record = await answered(this.boards.find(request.params.id));
    const capability = capabilityOf(key, record?.keys);
    if (record && capability && record.deletedAt === undefined) return { record, capability, key };
    if (capability || (await this.rates.wrongKey(this.addressOf(request)))) {
      throw new Refused('not-found', 'no such board, or a wrong key');
    }
    throw new Refused('too-many-requests', 'too many wrong keys, try again in a minute');
  }

  /** The same, for who may change the board. @throws Refused */
  async authorizeEditor(request: BoardRequest): Promise<Authorized> {
    const found = await this.authorize(request);
    if (found.capability !== 'view') return found;
    throw new Refused('forbidden', 'with this link one can only look');
  }

  /** The same, for the facilitate key alone. @throws Refused */
  async authorizeFacilitator(request: BoardRequest): Promise<Authorized> {
    const found = await this.authorize(request);
    if (found.capability === 'facilitate') return found;
    throw new Refused('forbidden', 'the facilitate link is needed');
  }
}
