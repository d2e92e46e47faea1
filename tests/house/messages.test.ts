import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const MESSAGES = fileURLToPath(new URL('../../client/messages', import.meta.url));

type Messages = Readonly<Record<string, unknown>>;

function read(locale: 'nl' | 'en', file: string): Messages {
  return JSON.parse(readFileSync(join(MESSAGES, locale, file), 'utf8')) as Messages;
}

/** The facts a text names between braces, in alphabetical order. */
function facts(message: unknown): string[] {
  const names = JSON.stringify(message).matchAll(/\{(\w+)\}/gu);
  return [...new Set(Array.from(names, ([, name]) => name ?? ''))].toSorted();
}

/** The texts people read: of a plural, each of its forms. */
function texts(message: unknown): string[] {
  if (typeof message === 'string') return [message];
  if (!Array.isArray(message)) return [];
  return message.flatMap(({ match }: { match: Record<string, string> }) => Object.values(match));
}

const FILES = readdirSync(join(MESSAGES, 'nl'));

test('Dutch and English have the same files', () => {
  expect(FILES.length).toBeGreaterThan(0);
  expect(readdirSync(join(MESSAGES, 'en'))).toEqual(FILES);
});

describe.each(FILES)('%s', (file) => {
  const nl = read('nl', file);
  const en = read('en', file);

  test('says the same things in Dutch and English', () => {
    expect(Object.keys(en).toSorted()).toEqual(Object.keys(nl).toSorted());
  });

  test('names the same facts in both', () => {
    const factsOf = (messages: Messages) =>
      Object.fromEntries(
        Object.keys(nl)
          .filter((key) => key !== '$schema')
          .map((key) => [key, facts(messages[key])]),
      );
    expect(factsOf(en)).toEqual(factsOf(nl));
  });

  test('has no empty text', () => {
    for (const [key, message] of [...Object.entries(nl), ...Object.entries(en)]) {
      const all = texts(message);
      expect(all, key).not.toEqual([]);
      expect(all.filter((text) => text.trim() === '').length, key).toBe(0);
    }
  });
});
