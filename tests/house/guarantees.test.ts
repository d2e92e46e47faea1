import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { expect, test } from 'vitest';

const ROOT = new URL('../../', import.meta.url);
const read = (path: string) => readFileSync(fileURLToPath(new URL(path, ROOT)), 'utf8');

/** What docs/guarantees.md says holds each guarantee. */
function quoted(): { number: number; tests: { file: string; title: string }[] }[] {
  const [, ...parts] = read('docs/guarantees.md').split(/^\*\*G/mu);
  return parts.map((part) => ({
    number: Number.parseInt(part, 10),
    tests: [...part.matchAll(/^- `([^`]+)`: (.+)$/gmu)].map(([, file = '', title = '']) => ({
      file,
      title,
    })),
  }));
}

test('guarantees are numbered in turn', () => {
  const numbers = quoted().map(({ number }) => number);
  expect(numbers.length).toBeGreaterThan(10);
  expect(numbers).toEqual(numbers.map((_, i) => i + 1));
});

test.each(quoted())('G$number is held by tests that are there', ({ tests }) => {
  expect(tests.length).toBeGreaterThan(0);
  const missing = tests.filter(({ file, title }) => !read(file).includes(title));
  expect(missing).toEqual([]);
});
