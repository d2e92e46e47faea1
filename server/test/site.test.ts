import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { afterEach, beforeEach, expect, test } from 'vitest';
import type { Server } from '../src/app.ts';
import { contentSecurityPolicy, validHost } from '../src/http/headers.ts';
import { cleanUp, open, temporaryFolder } from './support.ts';

let server: Server;
let site: string;
beforeEach(async () => {
  site = await temporaryFolder();
  await mkdir(join(site, 'assets'));
  await writeFile(join(site, 'index.html'), '<!doctype html><div id="root"></div>');
  await writeFile(join(site, 'sw.js'), 'self;');
  await writeFile(
    join(site, 'assets', 'index-B1a2C3d4.js'),
    `export default "${'samenspel '.repeat(500)}";`,
  );
  server = await open({ site });
});
afterEach(cleanUp);

test.each(['/', '/b/SomeBoardId_-1', '/new', '/b/x?from=mail'])(
  'the page is served for %s, and asked for anew each time',
  async (path) => {
    const response = await fetch(server.url + path);
    expect([response.status, await response.text()]).toEqual([
      200,
      '<!doctype html><div id="root"></div>',
    ]);
    expect(response.headers.get('content-type')).toContain('text/html');
    expect(response.headers.get('cache-control')).toBe('no-cache');
  },
);

test('what carries a hash in its name is kept for ever, and travels compressed', async () => {
  const response = await fetch(`${server.url}/assets/index-B1a2C3d4.js`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect(response.headers.get('cache-control')).toContain('immutable');
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('content-encoding')).toBe('br');
});

test('what the build has compressed beforehand is sent as it lies there, and kept for ever', async () => {
  const path = join(site, 'assets', 'board-B1a2C3d4.js');
  await writeFile(path, 'as it was');
  await writeFile(`${path}.br`, brotliCompressSync('as it lies there'));
  const response = await fetch(`${server.url}/assets/board-B1a2C3d4.js`, {
    headers: { 'accept-encoding': 'br' },
  });
  expect(await response.text()).toBe('as it lies there');
  expect(response.headers.get('content-type')).toContain('javascript');
  expect(response.headers.get('cache-control')).toContain('immutable');
});

test('the service worker is asked for anew each time', async () => {
  const response = await fetch(`${server.url}/sw.js`);
  expect(response.headers.get('cache-control')).toBe('no-cache');
});

test.each(['/assets/missing-00000000.js', '/api/nothing', '/favicon.ico', '/../../package.json'])(
  'there is nothing at %s',
  async (path) => {
    const response = await fetch(server.url + path);
    expect(response.status).toBe(404);
    expect(await response.json()).toMatchObject({ error: { code: 'not-found' } });
  },
);

test('a client that is not built says so, and the API works all the same', async () => {
  const bare = await open({ site: join(await temporaryFolder(), 'nowhere') });
  const page = await fetch(bare.url);
  expect([page.status, await page.text()]).toMatchObject([
    503,
    expect.stringContaining('not built'),
  ]);
  expect((await fetch(`${bare.url}/readyz`)).status).toBe(200);
});

test.each([
  ['board.example.nl', true],
  ['192.168.1.5:8080', true],
  ['[fe80::1]:8080', true],
  ["x; script-src 'unsafe-inline'", false],
  ['a b', false],
  ['x,y', false],
])('a Host of %s gets into the policy: %s', (host, isValid) => {
  expect(validHost(host) === host).toBe(isValid);
  expect(contentSecurityPolicy(validHost(host)).includes(host)).toBe(isValid);
});
