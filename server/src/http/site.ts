import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { constants } from 'node:zlib';
import compress from '@fastify/compress';
import fastifyStatic from '@fastify/static';
import type { FastifyInstance } from 'fastify';
import { errorBody } from './errors.ts';

/** Where the client's build lies, seen from the built server. */
export const SITE = fileURLToPath(new URL('../../../client/dist/site', import.meta.url));

const NOT_BUILT = `<!doctype html><html lang="en"><title>Samenspel</title><h1>The client is not built</h1>
<p>The server runs. Build the client with <code>npm run build</code>, then load this page again.</p></html>`;
const NEVER_CHANGES = 'public, max-age=31536000, immutable';
const ASK_EACH_TIME = 'no-cache';
/** A name with the hash of its content in it, as the bundler gives. */
const HASHED = /[/\\]assets[/\\].+-[\w-]{8,}\.\w+(?:\.br|\.gz)?$/;

/** Serves the built client: its files, and its page for every route of the client. */
export async function site(app: FastifyInstance, folder: string): Promise<void> {
  await app.register(compress, {
    encodings: ['br', 'gzip'],
    brotliOptions: { params: { [constants.BROTLI_PARAM_QUALITY]: 5 } },
  });
  await app.register(fastifyStatic, {
    root: folder,
    cacheControl: false,
    // The build lies there as small as it gets; what is made on the way, as answers of the API, is pressed above.
    preCompressed: true,
    setHeaders: (reply, path) => {
      reply.header('cache-control', HASHED.test(path) ? NEVER_CHANGES : ASK_EACH_TIME);
    },
  });
  app.setNotFoundHandler(async (request, reply) => {
    const path = request.url.split('?', 1)[0] ?? '/';
    const isPage = request.method === 'GET' || request.method === 'HEAD';
    const isRoute = !/^\/(?:api|sync)(?:\/|$)/.test(path) && !/\.\w+$/.test(path);
    if (!isPage || !isRoute)
      return reply.code(404).send(errorBody('not-found', 'there is nothing here'));
    if (existsSync(join(folder, 'index.html'))) return reply.sendFile('index.html');
    return reply
      .code(503)
      .header('cache-control', 'no-store')
      .type('text/html; charset=utf-8')
      .send(NOT_BUILT);
  });
}
