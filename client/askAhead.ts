import { createHash } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Plugin } from 'vite';

function linkTo(href: string) {
  const how = href.endsWith('.css') ? { rel: 'preload', as: 'style' } : { rel: 'modulepreload' };
  return { ...how, href, crossOrigin: '' };
}

/** Asks for the files of a page while those of the app are still coming. */
const scriptOf = (files: readonly string[]) => `if (/^\\/b\\/[^/]+\\/?$/.test(location.pathname))
  for (const link of ${JSON.stringify(files.map(linkTo))})
    document.head.append(Object.assign(document.createElement('link'), link));
`;

/**
 * Lets the page of a board ask for this chunk together with the app's: else that is asked for when the app has come and
 * run. In a file of its own: the policy of the page takes no script within it.
 */
export function askAhead(chunk: string): Plugin {
  return {
    name: 'ask-ahead',
    apply: 'build',
    async writeBundle({ dir = '' }, bundle) {
      const wanted = new RegExp(`^assets/${chunk}-[^/]+\\.(?:js|css)$`, 'u');
      const files = Object.keys(bundle).filter((name) => wanted.test(name));
      if (files.length === 0) throw new Error(`no chunk is called ${chunk}`);
      const script = scriptOf(files.map((name) => `/${name}`));
      const hash = createHash('sha256').update(script).digest('hex').slice(0, 8);
      const name = `assets/ahead-${hash}.js`;
      const page = join(dir, 'index.html');
      const html = await readFile(page, 'utf8');
      const tag = `<script type="module" async src="/${name}"></script>`;
      await writeFile(join(dir, name), script);
      await writeFile(page, html.replace('<link rel="icon"', `${tag}\n    <link rel="icon"`));
    },
  };
}
