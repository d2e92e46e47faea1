import { execFile, execFileSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { CreatedBoard } from '@samenspel/shared/protocol';
import * as v from 'valibot';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Child, lineOf, startChild } from '../support/children.ts';
import { freePort } from '../support/server.ts';
import { readDockerfile, ROOT, said, type Stage } from './dockerfile.ts';

/** What the two stages of the Dockerfile say. */
const [build, final] = readDockerfile() as [Stage, Stage];
/** Nobody, who owns nothing. Without root there is no other user to be, and one's own rights are taken away. */
const NOBODY = process.getuid?.() === 0 ? { uid: 65_534, gid: 65_534 } : {};

let folder: string;
/** What the image holds as /app. */
let app: string;
let data: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'samenspel-image-'));
  chmodSync(folder, 0o755);
  const out = join(folder, 'out');
  const [setup, compile, ...rest] = said(build, 'RUN');
  // Those two have been run, or there would be no test.
  expect([setup, compile]).toEqual(['npm run -s setup', 'npm run -s build']);
  for (const step of rest) {
    const here = step.replaceAll('/out', out);
    execFileSync('sh', ['-c', here], {
      cwd: ROOT,
      env: { ...process.env, CI: '1' },
      stdio: 'pipe',
    });
  }
  expect(said(final, 'COPY')).toEqual(['--from=build /out ./']);
  app = join(folder, 'app');
  // Copied, as COPY does: what pnpm links belongs to its store, and keeps its rights.
  execFileSync('cp', ['-R', out, app]);
  execFileSync('chmod', ['-R', 'a-w,a+rX', app]);
  data = join(folder, 'data');
  mkdirSync(data);
  if (NOBODY.uid !== undefined) execFileSync('chown', [`${NOBODY.uid}:${NOBODY.gid}`, data]);
}, 120_000);

afterAll(() => {
  execFileSync('chmod', ['-R', 'u+w', folder]);
  rmSync(folder, { recursive: true, force: true });
});

/** The settings of the image, here: another port, another folder. */
async function settings(): Promise<Record<string, string>> {
  const image = Object.fromEntries(said(final, 'ENV').map((text) => text.split('=', 2)));
  expect(image).toEqual({
    NODE_ENV: 'production',
    HOST: '0.0.0.0',
    PORT: '8080',
    DATA_DIR: '/data',
  });
  const { PATH = '' } = process.env;
  return { ...image, PATH, HOST: '127.0.0.1', PORT: String(await freePort()), DATA_DIR: data };
}

function commandOf(text: string): string[] {
  return v.parse(v.array(v.string()), JSON.parse(text.replace(/^.*?(?=\[)/u, '')));
}

const [healthcheck = ''] = said(final, 'HEALTHCHECK');

/** What the image's HEALTHCHECK ends with. */
async function healthOf(env: Record<string, string>): Promise<number> {
  const [program = '', ...args] = commandOf(healthcheck);
  return promisify(execFile)(program, args, { env }).then(
    () => 0,
    ({ code }: { code: number }) => code,
  );
}

function start(args: readonly string[], env: Record<string, string>): Child {
  return startChild('node', args, { cwd: app, env, ...NOBODY, stdio: ['ignore', 'pipe', 'pipe'] });
}

test('what the image holds runs as nobody, writes nowhere but in its data folder, and says how it is', async () => {
  const env = await settings();
  const url = `http://127.0.0.1:${env['PORT']}`;
  expect(await healthOf(env)).toBe(1);
  const [program, ...args] = commandOf(said(final, 'CMD')[0] ?? '');
  expect(program).toBe('node');
  const server = start(args, env);
  try {
    await lineOf(server, server.process.stdout, /Samenspel is open at/u);
    expect(await healthOf(env)).toBe(0);
    expect((await fetch(`${url}/readyz`)).status).toBe(200);
    expect(await (await fetch(url)).text()).toContain('<title>Samenspel</title>');
    const made = await fetch(`${url}/api/boards`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify({ title: 'In een doos', locale: 'nl', template: 'example' }),
    });
    expect(v.is(CreatedBoard, await made.json())).toBe(true);
    const backup = start(['server/dist/backup.js', join(data, 'backup.db')], env);
    await lineOf(backup, backup.process.stdout, /: 1 board, last changed/u);
    await backup.stop();
  } finally {
    await server.stop();
  }
  expect(server.process.exitCode).toBe(0);
  expect(readdirSync(data).filter((name) => !/^samenspel\.(?:db|lock)/u.test(name))).toEqual([
    'backup.db',
  ]);
  expect(() =>
    execFileSync('touch', [join(app, 'server/new')], { ...NOBODY, stdio: 'pipe' }),
  ).toThrow();
});

test('the image holds what runs and no more, and is nobody in particular', () => {
  expect(readdirSync(app).toSorted()).toEqual(['LICENSE', 'client', 'server']);
  const packages = readdirSync(join(app, 'server/node_modules/.pnpm')).join('\n');
  for (const tool of ['vitest', 'typescript', 'vite', 'playwright', 'konva', 'react'])
    expect(packages).not.toMatch(new RegExp(`^${tool}@`, 'mu'));
  expect(packages).toMatch(/^fastify@/mu);
  expect(said(final, 'USER')).toEqual(['1000:1000']);
  expect(said(final, 'VOLUME')).toEqual(['/data']);
  expect(build.from).toMatch(/ AS build$/u);
  expect(said(final, 'RUN')).toEqual(['mkdir /data && chown 1000:1000 /data']);
});
