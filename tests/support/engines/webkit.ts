import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Child, lineOf, programOf, startChild } from '../children.ts';
import { freePort } from '../server.ts';
import { type Engine, expression, LAPTOP, type WindowSize } from './engine.ts';
import { driverReady, type Session, startSession } from './webdriver.ts';

const MINI_BROWSERS = ['x86_64', 'aarch64'].map(
  (machine) => `/usr/lib/${machine}-linux-gnu/webkit2gtk-4.1/MiniBrowser`,
);

/** A display without a screen: WebKitGTK has no headless mode. */
async function startDisplay({ width, height }: WindowSize): Promise<[Child, string]> {
  const display = startChild(
    programOf(['Xvfb'], 'xvfb'),
    ['-displayfd', '3', '-screen', '0', `${width}x${height}x24`, '-nolisten', 'tcp'],
    { stdio: ['ignore', 'ignore', 'pipe', 'pipe'] },
  );
  const numbers = display.process.stdio[3];
  const readable = numbers && 'read' in numbers ? numbers : undefined;
  const [, number] = await lineOf(display, readable, /(\d+)\n/);
  return [display, `:${number}`];
}

async function startDriver(display: string, home: string): Promise<[Child, string]> {
  const port = await freePort();
  const driver = startChild(
    programOf(['WebKitWebDriver'], 'webkit2gtk-driver'),
    [`--port=${port}`],
    {
      stdio: 'ignore',
      env: {
        ...process.env,
        DISPLAY: display,
        HOME: home,
        XDG_RUNTIME_DIR: home,
        LANG: 'nl_NL.UTF-8',
        LANGUAGE: 'nl',
        NO_AT_BRIDGE: '1',
        LIBGL_ALWAYS_SOFTWARE: '1',
        // The sandbox cannot start as root, and no page from outside is ever opened here.
        WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1',
      },
    },
  );
  const url = `http://127.0.0.1:${port}`;
  await driverReady(url);
  return [driver, url];
}

const strokes = (keys: string) =>
  Array.from(keys, (value) => [
    { type: 'keyDown', value },
    { type: 'keyUp', value },
  ]).flat();

/** What a person's hands do, as WebDriver wants it told. */
function hands(session: Session): Pick<Engine, 'clickAt' | 'type'> {
  const act = (type: string, id: string, actions: readonly object[]) =>
    session.post('/actions', { actions: [{ type, id, actions }] });
  return {
    async clickAt(x, y) {
      await act('pointer', 'mouse', [
        { type: 'pointerMove', x: Math.round(x), y: Math.round(y), duration: 0 },
        { type: 'pointerDown', button: 0 },
        { type: 'pointerUp', button: 0 },
      ]);
    },
    async type(text) {
      await act('key', 'keyboard', strokes(text));
    },
  };
}

/** Starts WebKitGTK's small browser on a display of its own. */
export async function startWebKit(window = LAPTOP): Promise<Engine> {
  const binary =
    process.env['WEBKIT'] ?? programOf(MINI_BROWSERS, 'webkit2gtk-driver libwebkit2gtk-4.1-0');
  const home = await mkdtemp(join(tmpdir(), 'samenspel-webkit-'));
  const started: Child[] = [];
  const end = async () => {
    for (const child of started.toReversed()) await child.stop();
    await rm(home, { recursive: true, force: true });
  };
  try {
    const [display, displayName] = await startDisplay(window);
    started.push(display);
    const [driver, url] = await startDriver(displayName, home);
    started.push(driver);
    const session = await startSession(url, {
      // Without its own bar, which is wider than a phone.
      'webkitgtk:browserOptions': { binary, args: ['--automation', '--full-screen'] },
    });
    await session.post('/window/rect', { x: 0, y: 0, ...window });
    return {
      name: 'WebKit',
      ...hands(session),
      async goto(address) {
        await session.post('/url', { url: address });
      },
      async reload() {
        await session.post('/refresh', {});
      },
      evaluate: (body, ...args) =>
        session.post('/execute/sync', { script: `return ${expression(body, args)}`, args: [] }),
      async close() {
        await session.end().catch(() => undefined);
        await end();
      },
    };
  } catch (error) {
    await end();
    throw error;
  }
}
