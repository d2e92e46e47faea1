import { readdirSync, readFileSync, realpathSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));

/** Where a package finds yjs, seen through what it imports on the way. */
function yjsOf(...path: string[]): string {
  let from = join(ROOT, path[0] ?? '', 'package.json');
  for (const name of path.slice(1)) from = createRequire(from).resolve(name);
  return realpathSync(createRequire(from).resolve('yjs'));
}

test('one copy of Yjs is installed, and everybody finds that one', () => {
  const copies = readdirSync(join(ROOT, 'node_modules/.pnpm')).filter((name) =>
    name.startsWith('yjs@'),
  );
  expect(copies).toHaveLength(1);
  const found = new Set([
    yjsOf('shared'),
    yjsOf('server'),
    yjsOf('server', 'y-protocols/sync'),
    yjsOf('client'),
    yjsOf('client', 'y-websocket'),
    yjsOf('client', 'y-indexeddb'),
    yjsOf('tests'),
  ]);
  expect(found.size).toBe(1);
});

test('the built client holds one copy of Yjs: two break its instanceof checks', () => {
  const assets = join(ROOT, 'client/dist/site/assets');
  const copies = readdirSync(assets)
    .filter((name) => name.endsWith('.js'))
    .map((name) => readFileSync(join(assets, name), 'utf8').split('__ $YJS$ __').length - 1);
  expect(copies.reduce((sum, count) => sum + count, 0)).toBe(1);
});
