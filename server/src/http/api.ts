import {
  type BoardInfo,
  type Capability,
  type CreatedBoard,
  NewBoard,
} from '@samenspel/shared/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Boards } from '../boards/boards.ts';
import { type CommandResult, runFacilitatorCommand } from '../boards/commands.ts';
import { createBoard } from '../boards/create.ts';
import { capabilityOf } from '../keys.ts';
import type { BoardRecord, Storage } from '../storage/storage.ts';
import { parse, parseCommand } from './bodies.ts';
import { answered, Refused, within } from './errors.ts';
import type { Rates } from './rates.ts';

export interface ApiOptions {
  readonly boards: Boards;
  readonly storage: Storage;
  readonly rates: Rates;
  readonly addressOf: (request: FastifyRequest) => string;
}

const BODY_BYTES_MOST = 256 * 1024;
/** How long a command waits to be stored before it says that it is not. */
const STORE_PATIENCE_MS = 3000;

type BoardRequest = FastifyRequest<{ Params: { id: string } }>;

interface Authorized {
  readonly record: BoardRecord;
  readonly capability: Capability;
  readonly key: string;
}

/** Boards over HTTP: make, look up, delete, and what facilitators ask. */
export function api(app: FastifyInstance, options: ApiOptions): void {
  const handlers = new Handlers(options);
  const bodyLimit = BODY_BYTES_MOST;
  app.post('/api/boards', { bodyLimit }, (request, reply) => handlers.create(request, reply));
  app.get('/api/boards/:id', (request: BoardRequest) => handlers.info(request));
  app.delete('/api/boards/:id', (request: BoardRequest, reply) => handlers.remove(request, reply));
  app.post('/api/boards/:id/commands', { bodyLimit }, (request: BoardRequest) =>
    handlers.command(request),
  );
}

class Handlers {
  constructor(private readonly options: ApiOptions) {}

  /** The board a request is about and what its key allows. An unknown board and a wrong key look the same. */
  private async authorize(request: BoardRequest): Promise<Authorized> {
    const { boards, rates, addressOf } = this.options;
    const key = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const record = await answered(boards.find(request.params.id));
    const capability = capabilityOf(key, record?.keys);
    if (record && capability && record.deletedAt === undefined) return { record, capability, key };
    if (capability || (await rates.wrongKey(addressOf(request)))) {
      throw new Refused('not-found', 'no such board, or a wrong key');
    }
    throw new Refused('too-many-requests', 'too many wrong keys, try again in a minute');
  }

  private async authorizeFacilitator(request: BoardRequest): Promise<Authorized> {
    const found = await this.authorize(request);
    if (found.capability === 'facilitate') return found;
    throw new Refused('forbidden', 'the facilitate link is needed');
  }

  async create(request: FastifyRequest, reply: FastifyReply): Promise<CreatedBoard> {
    const { storage, rates, addressOf } = this.options;
    const wanted = parse(NewBoard, request.body);
    const example = wanted.template === 'example';
    if (!(await rates.mayCreate(addressOf(request), example))) {
      throw new Refused('too-many-requests', 'too many new boards, try again in an hour');
    }
    const created = await answered(createBoard(storage, wanted));
    request.log.info({ board: created.id, example }, 'board created');
    reply.code(201);
    return created;
  }

  async info(request: BoardRequest): Promise<BoardInfo> {
    const { record, capability } = await this.authorize(request);
    const { id, title, keyGeneration } = record;
    const createdAt = new Date(record.createdAt).toISOString();
    const updatedAt = new Date(record.updatedAt).toISOString();
    return { id, title, capability, keyGeneration, createdAt, updatedAt };
  }

  async remove(request: BoardRequest, reply: FastifyReply): Promise<void> {
    const { record } = await this.authorizeFacilitator(request);
    await answered(this.options.boards.delete(record.id));
    request.log.info({ board: record.id }, 'board deleted');
    reply.code(204);
  }

  async command(request: BoardRequest): Promise<{ ok: true; keyGeneration?: number; id?: string }> {
    const { record, key } = await this.authorizeFacilitator(request);
    const command = parseCommand(request.body);
    const { boards } = this.options;
    const board = await answered(boards.hold(record.id));
    if (!board) throw new Refused('not-found', 'no such board, or a wrong key');
    try {
      const result = carriedOut(runFacilitatorCommand(board, command, key));
      await answered(within(STORE_PATIENCE_MS, board.saved()));
      request.log.info({ board: record.id, command: command.type }, 'command');
      return { ok: true, ...result };
    } finally {
      boards.release(board);
    }
  }
}

function carriedOut(done: CommandResult): { keyGeneration?: number; id?: string } {
  if (done.ok) return done.result;
  throw new Refused('bad-request', `refused: ${done.refusal}`, done.refusal);
}
