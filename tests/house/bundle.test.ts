import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'vitest';

const SITE = fileURLToPath(new URL('../../client/dist/site', import.meta.url));
/** Bytes, compressed, of all scripts and styles that must be there before a board is painted. */
const BUDGET = 250_000;

const read = (file: string) => readFileSync(join(SITE, file), 'utf8');
const bytes = (file: string) => gzipSync(readFileSync(join(SITE, file)), { level: 9 }).byteLength;

/** What the page itself names, and what it fetches together with the board's own chunk. */
function beforePaint(): Set<string> {
  const named = [
    ...read('index.html').matchAll(/(?:src|href)="\/(?<file>assets\/[^"]+\.(?:js|css))"/gu),
  ];
  const page = named.map(({ groups }) => groups?.['file'] ?? '');
  const [entry = ''] = page.filter((file) => /\/app-[^/]+\.js$/u.test(file));
  const code = read(entry);
  const list = /m\.f=(?<files>\[[^\]]*\])/u.exec(code)?.groups?.['files'] ?? '[]';
  const files: readonly string[] = JSON.parse(list);
  const board = /import\(`\.\/board-[^`]+`\)[^[]*?__vite__mapDeps\((?<at>\[[\d,]+\])\)/u.exec(code);
  const deps: readonly number[] = JSON.parse(board?.groups?.['at'] ?? '[]');
  return new Set([...page, ...deps.map((at) => files[at] ?? '')]);
}

test('a board is painted from less than 250 kB of scripts and styles', () => {
  const files = beforePaint();
  // Were the build written in another way, nothing would be counted.
  expect([...files].some((file) => file.includes('/board-'))).toBe(true);
  expect(files.size).toBeGreaterThanOrEqual(4);
  const total = [...files].reduce((sum, file) => sum + bytes(file), 0);
  expect(total).toBeLessThan(BUDGET);
});

test('panels, dialogs and what a facilitator leads with come after it', () => {
  const later = readdirSync(join(SITE, 'assets')).filter((file) =>
    /^(?:(?:join|rest)~|(?:panels|facilitator|Menu|Toasts|Tips|Tray)-).*\.js$/u.test(file),
  );
  expect(later.length).toBeGreaterThanOrEqual(12);
  const files = beforePaint();
  expect(later.filter((file) => files.has(`assets/${file}`))).toEqual([]);
});

test('nothing of what measures the board is in what people get', () => {
  const scripts = readdirSync(join(SITE, 'assets')).filter((file) => file.endsWith('.js'));
  expect(scripts.length).toBeGreaterThan(8);
  const measuring = scripts.filter((file) => read(`assets/${file}`).includes('benchReady'));
  expect(measuring).toEqual([]);
});
