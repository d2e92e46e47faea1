import { execFileSync } from 'node:child_process';
import { cpSync, createReadStream, existsSync, statSync } from 'node:fs';
import { createServer } from 'node:http';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('..', import.meta.url));
const MODULES = join(HERE, 'node_modules');
const TYPES = {
  '.html': 'text/html',
  '.js': 'text/javascript',
  '.css': 'text/css',
  '.woff2': 'font/woff2',
  '.svg': 'image/svg+xml',
  '.json': 'application/json',
  '.png': 'image/png',
};

const run = (command, args, env = {}) =>
  execFileSync(command, args, {
    cwd: HERE,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'ignore', 'inherit'],
  });

/** Installs the peers once: they are no part of the product, and no test needs them. */
function install() {
  const lock = join(HERE, 'package-lock.json');
  const done = join(MODULES, '.package-lock.json');
  if (existsSync(done) && statSync(done).mtimeMs >= statSync(lock).mtimeMs) return;
  run('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error']);
}

function build(name) {
  const fonts = join(MODULES, '@excalidraw/excalidraw/dist/prod/fonts');
  const open = join(HERE, 'dist/public-excalidraw/fonts');
  if (name === 'excalidraw') cpSync(fonts, open, { recursive: true });
  run(process.execPath, [join(MODULES, 'vite/bin/vite.js'), 'build', '--logLevel', 'error'], {
    PEER: name,
  });
}

/** A page of a peer, built and served. Whoever opens, closes. */
export async function openPeer(name) {
  install();
  build(name);
  const folder = join(HERE, 'dist', name);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = normalize(decodeURIComponent(pathname));
    const file = join(folder, path.endsWith('/') ? `${path}index.html` : path);
    const type = TYPES[extname(file)] ?? 'application/octet-stream';
    if (!existsSync(file)) response.writeHead(404).end();
    else {
      response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' });
      createReadStream(file).pipe(response);
    }
  });
  await new Promise((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address();
  return {
    url: (n) => `http://127.0.0.1:${port}/?n=${n}`,
    prepare: async () => undefined,
    close: async () => server.close(),
  };
}
