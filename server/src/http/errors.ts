import type { ApiError, ErrorCode } from '@samenspel/shared/protocol';
import type { FastifyError, FastifyInstance } from 'fastify';

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

/** Answers every error in one form, and tells nobody what went wrong inside. */
export function handleErrors(app: FastifyInstance): void {
  app.setErrorHandler((error: FastifyError | Refused, request, reply) => {
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

/** What the storage answers. @throws Refused when it does not */
export async function answered<T>(work: Promise<T>): Promise<T> {
  try {
    return await work;
  } catch (cause) {
    throw new Refused('storage', 'the storage does not answer; nothing was lost', undefined, cause);
  }
}

/** @throws when it takes longer than this */
export async function within<T>(ms: number, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`took longer than ${ms} ms`)), ms);
  });
  return Promise.race([work, late]).finally(() => clearTimeout(timer));
}
