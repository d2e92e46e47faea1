import { setTimeout as pause } from 'node:timers/promises';
import * as v from 'valibot';
import type { Engine } from './engine.ts';
import { FIND, GRAB_DOWNLOADS, GRABBED, SHOWN_TEXT } from './inPage.ts';

const PATIENCE_MS = 20_000;
const Rect = v.object({ x: v.number(), y: v.number(), width: v.number(), height: v.number() });
type Rect = v.InferOutput<typeof Rect>;

/** What assistive technology calls the things a person presses, chooses or fills in here. */
export type Role = 'button' | 'radio' | 'textbox' | 'checkbox' | 'menuitem';

/** What a person finds on the screen: by role and name, or as text. Everything waits until it is there. */
export interface Screen {
  goto(url: string): Promise<void>;
  click(role: Role, name: string | RegExp): Promise<void>;
  /** Types over what is in a field. */
  fill(role: Role, name: string | RegExp, text: string): Promise<void>;
  /** Waits until this text can be read somewhere. */
  see(text: string | RegExp): Promise<void>;
  /** Waits until this text can be read nowhere. */
  miss(text: string | RegExp): Promise<void>;
}

/** A screen of an engine that is driven without Playwright. */
export interface EngineScreen extends Screen {
  readonly engine: Engine;
  /** The next file the page gives to the user, instead of putting it in a folder. */
  download(start: () => Promise<void>): Promise<Uint8Array>;
}

/** Asks until the answer parses. @throws saying what was waited for, and what the page said last */
async function until<Schema extends v.GenericSchema>(
  ask: () => Promise<unknown>,
  schema: Schema,
  what: string,
): Promise<v.InferOutput<Schema>> {
  const deadline = Date.now() + PATIENCE_MS;
  for (;;) {
    // A page that is just being replaced cannot answer; the next one can.
    const answer = await ask().catch(String);
    const parsed = v.safeParse(schema, answer);
    if (parsed.success) return parsed.output;
    if (Date.now() > deadline) throw new Error(`${what} did not appear: ${JSON.stringify(answer)}`);
    await pause(50);
  }
}

const pattern = (name: string | RegExp) =>
  typeof name === 'string' ? { exact: name } : { source: name.source, flags: name.flags };

export function screenOf(engine: Engine): EngineScreen {
  const where = (role: string, name: string | RegExp) => engine.evaluate(FIND, role, pattern(name));
  const find = (role: string, name: string | RegExp) =>
    until(() => where(role, name), Rect, `${engine.name}: ${role} ${name}`);
  /** Where it comes to rest: panels and dialogs slide in. */
  const settled = async (role: string, name: string | RegExp) => {
    let last = await find(role, name);
    for (;;) {
      await pause(50);
      const next = await find(role, name);
      if (JSON.stringify(next) === JSON.stringify(last)) return next;
      last = next;
    }
  };
  const click = async (role: string, name: string | RegExp) => {
    const { x, y, width, height } = await settled(role, name);
    await engine.clickAt(x + width / 2, y + height / 2);
  };
  const shown = (text: string | RegExp) => engine.evaluate(SHOWN_TEXT, pattern(text));
  return {
    engine,
    goto: (url) => engine.goto(url),
    click,
    async fill(role, name, text) {
      await click(role, name);
      await engine.evaluate('document.activeElement.select?.()');
      await engine.type(text);
    },
    async see(text) {
      await until(() => shown(text), v.literal(true), `${engine.name}: the text ${text}`);
    },
    async miss(text) {
      const gone = async () => (await shown(text)) !== true;
      await until(gone, v.literal(true), `${engine.name}: a page without ${text}`);
    },
    async download(start) {
      await engine.evaluate(GRAB_DOWNLOADS);
      await start();
      const file = await until(() => engine.evaluate(GRABBED), v.string(), 'a file');
      return new Uint8Array(Buffer.from(file, 'base64'));
    },
  };
}
