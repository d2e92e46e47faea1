import { type KeptVersions, ResultMoment } from '@samenspel/shared/protocol';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import * as v from 'valibot';
import type { Storage } from '../storage/storage.ts';
import type { BoardRequest, Door } from './door.ts';
import { answered, Refused } from './errors.ts';

type ResultRequest = FastifyRequest<{ Params: { id: string; round: string; moment: string } }>;

/** What was kept of a board: its versions, and the results of its rounds. */
export function kept(app: FastifyInstance, storage: Storage, door: Door): void {
  app.get('/api/boards/:id/versions', (request: BoardRequest) => versions(request));
  app.get('/api/boards/:id/rounds/:round/:moment', (request: ResultRequest, reply) =>
    result(request, reply),
  );

  async function versions(request: BoardRequest): Promise<KeptVersions> {
    const { record } = await door.authorizeFacilitator(request);
    const found = await answered(storage.listVersions(record.id));
    return {
      versions: found.map(({ id, at, cause }) => ({ id, at: new Date(at).toISOString(), cause })),
    };
  }

  async function result(request: ResultRequest, reply: FastifyReply): Promise<string> {
    const { record } = await door.authorize(request);
    const { round, moment } = request.params;
    const json = v.is(ResultMoment, moment)
      ? await answered(storage.loadResult(record.id, round, moment))
      : undefined;
    if (json === undefined) throw new Refused('not-found', 'this round has no such result');
    reply.type('application/json; charset=utf-8');
    return json;
  }
}
