import { type BoardInfo, type CreatedBoard, NewBoard, NewCopy } from '@samenspel/shared/protocol';
import { type BoardCommand, isJoinCodeCommand } from '@samenspel/shared/session';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Board } from '../boards/board.ts';
import type { Boards } from '../boards/boards.ts';
import type { CommandResult } from '../boards/commandResult.ts';
import { runFacilitatorCommand } from '../boards/commands.ts';
import { createBoard, createCopy } from '../boards/create.ts';
import { restoreVersion } from '../boards/restore.ts';
import { resultBefore } from '../boards/shownAgain.ts';
import type { JoinCodes } from '../codes/joinCodes.ts';
import type { Limits } from '../limits.ts';
import type { Storage } from '../storage/storage.ts';
import { parse, parseCommand } from './bodies.ts';
import { CodeHandlers } from './codes.ts';
import { type Authorized, type BoardRequest, Door } from './door.ts';
import { within } from '../within.ts';
import { answered, Refused } from './errors.ts';
import { images } from './images.ts';
import { kept } from './kept.ts';
import type { Rates } from './rates.ts';

export interface ApiOptions {
  readonly boards: Boards;
  readonly storage: Storage;
  readonly codes: JoinCodes;
  readonly rates: Rates;
  readonly limits: Limits;
  readonly addressOf: (request: FastifyRequest) => string;
}

const BODY_BYTES_MOST = 256 * 1024;
/** How long a command waits to be stored before it says that it is not. */
const STORE_PATIENCE_MS = 3000;

/** Boards over HTTP: make, look up, delete, and what facilitators ask. */
export function api(app: FastifyInstance, options: ApiOptions): void {
  const { boards, storage, rates, addressOf } = options;
  const door = new Door(boards, rates, addressOf);
  const codes = new CodeHandlers({ ...options, door });
  const handlers = new Handlers(options, door, codes);
  const bodyLimit = BODY_BYTES_MOST;
  app.post('/api/boards', { bodyLimit }, (request, reply) => handlers.create(request, reply));
  app.get('/api/boards/:id', (request: BoardRequest) => handlers.info(request));
  app.delete('/api/boards/:id', (request: BoardRequest, reply) => handlers.remove(request, reply));
  app.post('/api/boards/:id/commands', { bodyLimit }, (request: BoardRequest) =>
    handlers.command(request),
  );
  app.post('/api/boards/:id/copies', { bodyLimit }, (request: BoardRequest, reply) =>
    handlers.copy(request, reply),
  );
  codes.register(app);
  kept(app, storage, door);
  images(app, { ...options, images: storage.images, door });
}

class Handlers {
  constructor(
    private readonly options: ApiOptions,
    private readonly door: Door,
    private readonly codes: CodeHandlers,
  ) {}

  async create(request: FastifyRequest, reply: FastifyReply): Promise<CreatedBoard> {
    const { storage } = this.options;
    const wanted = parse(NewBoard, request.body);
    const example = wanted.template === 'example';
    await this.mayCreate(request, example);
    const created = await answered(createBoard(storage, wanted));
    request.log.info({ board: created.id, example }, 'board created');
    reply.code(201);
    return created;
  }

  /** Makes a board like this one, without its people; also what is not stored yet goes along. */
  async copy(request: BoardRequest, reply: FastifyReply): Promise<CreatedBoard> {
    const { boards, storage } = this.options;
    const { record } = await this.door.authorizeFacilitator(request);
    const { title } = parse(NewCopy, request.body);
    const board = await answered(boards.hold(record.id));
    if (!board) throw new Refused('not-found', 'no such board, or a wrong key');
    try {
      await this.mayCreate(request, false);
      const created = await answered(createCopy(storage, board, title));
      request.log.info({ board: created.id }, 'board copied');
      reply.code(201);
      return created;
    } finally {
      boards.release(board);
    }
  }

  /** @throws Refused when too many boards were made from this address */
  private async mayCreate(request: FastifyRequest, example: boolean): Promise<void> {
    const { rates, addressOf } = this.options;
    if (await rates.mayCreate(addressOf(request), example)) return;
    throw new Refused('too-many-requests', 'too many new boards, try again in an hour');
  }

  async info(request: BoardRequest): Promise<BoardInfo> {
    const { record, capability } = await this.door.authorize(request);
    const { id, title, keyGeneration } = record;
    const createdAt = new Date(record.createdAt).toISOString();
    const updatedAt = new Date(record.updatedAt).toISOString();
    const now = new Date().toISOString();
    const room = await answered(this.room(id));
    return { id, title, capability, keyGeneration, createdAt, updatedAt, now, ...room };
  }

  private async room(id: string): Promise<Pick<BoardInfo, 'room'>> {
    const { boards, storage, limits } = this.options;
    const board = boards.loaded(id);
    if (!board) return {};
    const used = await storage.images.bytes(id);
    return { room: { ...board.room(), images: { used, most: limits.boardImageBytes } } };
  }

  async remove(request: BoardRequest, reply: FastifyReply): Promise<void> {
    const { record } = await this.door.authorizeFacilitator(request);
    await answered(this.options.boards.delete(record.id));
    request.log.info({ board: record.id }, 'board deleted');
    reply.code(204);
  }

  async command(request: BoardRequest): Promise<{ ok: true } & object> {
    const facilitator = await this.door.authorizeFacilitator(request);
    const command = parseCommand(request.body);
    const result = isJoinCodeCommand(command)
      ? await this.codes.command(command, facilitator, request)
      : await this.change(command, facilitator);
    request.log.info({ board: facilitator.record.id, command: command.type }, 'command');
    return { ok: true, ...result };
  }

  /** Carries out a command on the board itself; it is stored when this resolves. */
  private async change(command: BoardCommand, { record, key }: Authorized): Promise<object> {
    const { boards } = this.options;
    const board = await answered(boards.hold(record.id));
    if (!board) throw new Refused('not-found', 'no such board, or a wrong key');
    try {
      const result = carriedOut(await this.carryOut(board, command, key));
      await answered(within(STORE_PATIENCE_MS, board.saved()));
      return result;
    } finally {
      boards.release(board);
    }
  }

  private async carryOut(board: Board, command: BoardCommand, key: string): Promise<CommandResult> {
    const { storage } = this.options;
    if (command.type !== 'restoreVersion') {
      const takesAway = command.type === 'cancelRound' || command.type === 'rehearse';
      const before = takesAway ? await answered(resultBefore(board, storage)) : undefined;
      return runFacilitatorCommand(board, command, key, before);
    }
    const newest = async () => (await storage.listVersions(board.id))[0]?.id;
    const id = command.version === 'newest' ? await answered(newest()) : command.version;
    const version = id && (await answered(storage.loadVersion(board.id, id)));
    if (!version) return { ok: false, refusal: 'unknown-id' };
    restoreVersion(board, version);
    return { ok: true, result: {} };
  }
}

function carriedOut(done: CommandResult): Extract<CommandResult, { ok: true }>['result'] {
  if (done.ok) return done.result;
  throw new Refused('bad-request', `refused: ${done.refusal}`, done.refusal);
}
