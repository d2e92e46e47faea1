import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import * as v from 'valibot';

const MESSAGES = fileURLToPath(new URL('../../../client/messages', import.meta.url));
const Plural = v.array(v.object({ match: v.record(v.string(), v.string()) }));
const Messages = v.record(v.string(), v.union([v.string(), Plural]));

/** All texts of the interface in a language; of a plural each of its forms. */
function textsIn(locale: 'nl' | 'en'): Set<string> {
  const folder = join(MESSAGES, locale);
  const all = readdirSync(folder).flatMap((file) =>
    Object.values(v.parse(Messages, JSON.parse(readFileSync(join(folder, file), 'utf8')))),
  );
  return new Set(
    all.flatMap((text) =>
      typeof text === 'string' ? [text] : text.flatMap(({ match }) => Object.values(match)),
    ),
  );
}

/** The texts that exist in Dutch only, each as a pattern of a whole text: between its facts stands what it says. */
function onlyDutch(): RegExp[] {
  const english = textsIn('en');
  const words = [...textsIn('nl')].filter(
    (text) => !english.has(text) && /\p{L}{2}/u.test(text.replaceAll(/\{\w+\}/gu, '')),
  );
  return words.map((text) => {
    const parts = text
      .split(/\{\w+\}/u)
      .map((part) => part.replaceAll(/[$()*+.?[\\\]^{|}]/gu, '\\$&'));
    return new RegExp(`^${parts.join('.+')}$`, 'u');
  });
}

/** What is read or heard on a page: every piece of text, and every name given to something. */
function saidOn(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const said = new Set<string>([document.title]);
    for (const element of document.body.querySelectorAll('*')) {
      for (const name of ['aria-label', 'aria-description', 'title', 'alt', 'placeholder'])
        said.add(element.getAttribute(name) ?? '');
      const own = [...element.childNodes].filter(({ nodeType }) => nodeType === Node.TEXT_NODE);
      if (own.length === 0 || element.matches('script,style')) continue;
      said.add(element.textContent ?? '');
      for (const node of own) said.add(node.textContent ?? '');
    }
    return Array.from(said, (text) => text.replaceAll(/\s+/gu, ' ').trim());
  });
}

const DUTCH = onlyDutch();

/** The Dutch texts of the interface that are on a page. */
export async function dutchOn(page: Page): Promise<string[]> {
  const said = await saidOn(page);
  return said.filter((text) => DUTCH.some((pattern) => pattern.test(text)));
}
