import {
  type Capability,
  type BoardInfo,
  type CreatedBoard,
  NewBoard,
} from '@samenspel/shared/protocol';
import { FacilitatorCommand } from '@samenspel/shared/session';
import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Boards } from '../boards/boards.ts';
import { runFacilitatorCommand } from '../boards/commands.ts';
import { createBoard } from '../boards/create.ts';
import { capabilityOf } from '../keys.ts';
import type { BoardRecord, Storage } from '../storage/storage.ts';
import { Refused } from './errors.ts';
import type { Rates } from './rates.ts';

export interface ApiOptions {
  readonly boards: Boards;
  readonly storage: Storage;
  readonly rates: Rates;
  readonly addressOf: (request: FastifyRequest) => string;
}

const BODY_BYTES_MOST = 256 * 1024;
/** How long a command waits to be stored before it says that it is not. */
const STORE_PATIENCE_MS = 5000;

type BoardRequest = FastifyRequest<{ Params: { id: string } }>;

export function api(app: FastifyInstance, { boards, storage, rates, addressOf }: ApiOptions): void {
  /** The board a request is about and what its key allows. An unknown board and a wrong key look the same. */
  async function authorize(
    request: BoardRequest,
  ): Promise<{ record: BoardRecord; capability: Capability; key: string }> {
    const key = /^Bearer (\S+)$/i.exec(request.headers.authorization ?? '')?.[1] ?? '';
    const record = await answered(boards.find(request.params.id));
    const capability = capabilityOf(key, record?.keys);
    if (record && capability && record.deletedAt === undefined) return { record, capability, key };
    if (capability || (await rates.wrongKey(addressOf(request)))) {
      throw new Refused('not-found', 'no such board, or a wrong key');
    }
    throw new Refused('too-many-requests', 'too many wrong keys, try again in a minute');
  }

  async function authorizeFacilitator(request: BoardRequest) {
    const found = await authorize(request);
    if (found.capability !== 'facilitate')
      throw new Refused('forbidden', 'the facilitate link is needed');
    return found;
  }

  app.post(
    '/api/boards',
    { bodyLimit: BODY_BYTES_MOST },
    async (request, reply): Promise<CreatedBoard> => {
      const wanted = parse(NewBoard, request.body);
      if (!(await rates.mayCreate(addressOf(request), wanted.template === 'example'))) {
        throw new Refused('too-many-requests', 'too many new boards, try again in an hour');
      }
      const created = await answered(createBoard(storage, wanted));
      request.log.info(
        { board: created.id, example: wanted.template === 'example' },
        'board created',
      );
      reply.code(201);
      return created;
    },
  );

  app.get('/api/boards/:id', async (request: BoardRequest): Promise<BoardInfo> => {
    const { record, capability } = await authorize(request);
    const { id, title, keyGeneration, createdAt, updatedAt } = record;
    const iso = (time: number) => new Date(time).toISOString();
    return {
      id,
      title,
      capability,
      keyGeneration,
      createdAt: iso(createdAt),
      updatedAt: iso(updatedAt),
    };
  });

  app.delete('/api/boards/:id', async (request: BoardRequest, reply) => {
    const { record } = await authorizeFacilitator(request);
    await answered(boards.delete(record.id));
    request.log.info({ board: record.id }, 'board deleted');
    return reply.code(204).send();
  });

  app.post(
    '/api/boards/:id/commands',
    { bodyLimit: BODY_BYTES_MOST },
    async (request: BoardRequest) => {
      const { record, key } = await authorizeFacilitator(request);
      const command = parseCommand(request.body);
      const board = await answered(boards.hold(record.id));
      if (!board) throw new Refused('not-found', 'no such board, or a wrong key');
      try {
        const done = runFacilitatorCommand(board, command, key);
        if (!done.ok) throw new Refused('bad-request', `refused: ${done.refusal}`, done.refusal);
        await answered(within(STORE_PATIENCE_MS, board.saved()));
        request.log.info({ board: record.id, command: command.type }, 'command');
        return { ok: true, ...done.result };
      } finally {
        boards.release(board);
      }
    },
  );
}

function parse<Schema extends v.GenericSchema>(
  schema: Schema,
  body: unknown,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(schema, body);
  if (parsed.success) return parsed.output;
  const [issue] = parsed.issues;
  const path = v.getDotPath(issue);
  throw new Refused('bad-request', path === null ? issue.message : `${path}: ${issue.message}`);
}

const COMMAND_TYPES: ReadonlySet<unknown> = new Set(
  FacilitatorCommand.options.map((option) => option.entries.type.literal),
);

function parseCommand(body: unknown): FacilitatorCommand {
  const type: unknown =
    typeof body === 'object' && body !== null && 'type' in body ? body.type : undefined;
  if (typeof type === 'string' && !COMMAND_TYPES.has(type)) {
    throw new Refused('unknown-command', 'there is no command of this type');
  }
  return parse(FacilitatorCommand, body);
}

/** What the storage answers, or the answer that it does not. */
async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Refused) throw error;
    throw Object.assign(new Refused('storage', 'the storage does not answer; nothing was lost'), {
      cause: error,
    });
  }
}

async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error('took too long')), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
