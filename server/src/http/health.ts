import type { FastifyInstance } from 'fastify';
import type { Boards } from '../boards/boards.ts';
import type { Metrics } from '../metrics.ts';
import type { Storage } from '../storage/storage.ts';

/** For whoever watches over the server: does it live, can it save, what does it do. */
export function health(
  app: FastifyInstance,
  boards: Boards,
  storage: Storage,
  metrics: Metrics,
): void {
  app.get('/healthz', async () => ({ status: 'ok' }));

  app.get('/readyz', async (_, reply) => {
    const answers = await storage.check().then(
      () => true,
      () => false,
    );
    if (answers && !boards.ticker.isFailing) return { status: 'ok' };
    return reply.code(503).send({ status: 'storage does not answer' });
  });

  app.get('/metrics', async (_, reply) => {
    reply.type(metrics.registry.contentType);
    return metrics.registry.metrics();
  });
}
