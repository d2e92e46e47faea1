import type { FastifyInstance } from 'fastify';
import type { Config } from '../config.ts';

const PATH = '/.well-known/security.txt';
const DAY_MS = 24 * 3600 * 1000;
/** How long what is said here may be relied on. As long as the server runs it is said anew each day. */
const DAYS = 90;

/** Whom to tell of a weakness, as RFC 9116 says it. Nothing is there when no contact is set. */
export function securityTxt(app: FastifyInstance, config: Config): void {
  if (config.securityContact.length === 0) return;
  app.get(PATH, async (_, reply) => {
    reply.type('text/plain; charset=utf-8').header('cache-control', 'max-age=86400');
    return written(config, Date.now());
  });
}

function written({ securityContact, securityPolicy, publicUrl }: Config, now: number): string {
  const midnight = now - (now % DAY_MS);
  const fields: [string, string | undefined][] = [
    ...securityContact.map((uri): [string, string] => ['Contact', uri]),
    ['Expires', new Date(midnight + DAYS * DAY_MS).toISOString()],
    ['Preferred-Languages', 'nl, en'],
    ['Canonical', publicUrl?.startsWith('https:') ? publicUrl + PATH : undefined],
    ['Policy', securityPolicy],
  ];
  return fields.flatMap(([name, value]) => (value ? [`${name}: ${value}\n`] : [])).join('');
}
