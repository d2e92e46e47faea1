import type { FastifyInstance, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import { Answer, Asked } from '../relay/messages.ts';
import type { Relay } from '../relay/relay.ts';
import { type AskElsewhere, errorBody } from './errors.ts';

/** Marks a request that comes from another server: it is not passed on once more. */
const PASSED_ON = 'x-samenspel-passed-on';

/** Has requests answered by the server that keeps their board. */
export function askElsewhere(
  relay: Relay,
  addressOf: (request: FastifyRequest) => string,
): AskElsewhere {
  return async (home, request, reply) => {
    const { method, url, headers, body } = request;
    const asked = v.safeParse(Asked, {
      method,
      url,
      authorization: headers.authorization ?? '',
      ...(body === undefined || body === null ? {} : { body: JSON.stringify(body) }),
      address: addressOf(request),
    });
    if (!asked.success || headers[PASSED_ON] !== undefined)
      return reply.code(503).send(errorBody('storage', 'the board moves between servers'));
    try {
      const { status, type, body: answer } = await relay.ask(home, asked.output);
      if (type !== undefined) reply.type(type);
      return await reply.code(status).send(answer);
    } catch (error) {
      request.log.warn({ err: error }, 'the home of a board does not answer');
      return reply.code(503).send(errorBody('storage', 'the server of this board does not answer'));
    }
  };
}

/** Answers a request of another server as if it had come in here. */
export async function answerFor(app: FastifyInstance, asked: Asked): Promise<Answer> {
  const { method, url, authorization, body, address } = asked;
  const answer = await app.inject({
    method,
    url,
    remoteAddress: address,
    headers: {
      authorization,
      [PASSED_ON]: '1',
      ...(body === undefined ? {} : { 'content-type': 'application/json' }),
    },
    ...(body === undefined ? {} : { payload: body }),
  });
  const type = answer.headers['content-type'];
  return v.parse(Answer, {
    status: answer.statusCode,
    ...(type === undefined ? {} : { type: String(type) }),
    body: answer.body,
  });
}
