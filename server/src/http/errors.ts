import type { ApiError, ErrorCode } from '@samenspel/shared/protocol';
import { Elsewhere } from '../boards/elsewhere.ts';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { ServerId } from '../storage/storage.ts';

const STATUS: Readonly<Record<ErrorCode, number>> = {
  'bad-request': 400,
  'unknown-command': 400,
  forbidden: 403,
  'not-found': 404,
  'too-large': 413,
  'too-many-requests': 429,
  internal: 500,
  storage: 503,
};

/** An answer that is not what was asked for; thrown by handlers, its message is for developers. */
export class Refused extends Error {
  constructor(
    readonly code: ErrorCode,
    message: string,
    /** Why a command that was understood could not be carried out. */
    readonly refusal?: string,
    cause?: unknown,
  ) {
    super(message, { cause });
  }
}

/** The body of every answer that is an error; its message is for developers. */
export function errorBody(code: ErrorCode, message: string, refusal?: string): ApiError {
  return { error: { code, message, ...(refusal === undefined ? {} : { refusal }) } };
}

const CODE_OF_STATUS: Readonly<Record<number, ErrorCode>> = {
  404: 'not-found',
  413: 'too-large',
  429: 'too-many-requests',
};

/** Answers what is asked of a board that another server keeps. */
export type AskElsewhere = (
  home: ServerId,
  request: FastifyRequest,
  reply: FastifyReply,
) => Promise<unknown>;

/**
 * Answers every error in one form, and tells nobody what went wrong inside.
 * @param askElsewhere undefined when there is only this server
 */
export function handleErrors(app: FastifyInstance, askElsewhere: AskElsewhere | undefined): void {
  app.setErrorHandler((error: FastifyError | Refused | Elsewhere, request, reply) => {
    if (error instanceof Elsewhere) {
      if (askElsewhere) return askElsewhere(error.server, request, reply);
      request.log.error('another server keeps this board, and REDIS_URL is not set');
      return reply.code(503).send(errorBody('storage', 'another server keeps this board'));
    }
    if (error instanceof Refused) {
      if (error.code === 'storage')
        request.log.warn({ err: error.cause }, 'storage does not answer');
      return reply
        .code(STATUS[error.code])
        .send(errorBody(error.code, error.message, error.refusal));
    }
    const status = error.statusCode ?? 500;
    if (status >= 500) {
      request.log.error({ err: error }, 'a request failed');
      return reply.code(500).send(errorBody('internal', 'something went wrong'));
    }
    return reply
      .code(status)
      .send(errorBody(CODE_OF_STATUS[status] ?? 'bad-request', error.message));
  });
}

/** What the storage answers. @throws Refused when it does not, or Elsewhere when another server is to be asked */
export async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    if (cause instanceof Elsewhere) throw cause;
    throw new Refused('storage', 'the storage does not answer; nothing was lost', undefined, cause);
  }
}
