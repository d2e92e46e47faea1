import { fileURLToPath } from 'node:url';
import { mergeConfig, type Plugin } from 'vite';
import app from '../vite.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** The client as it is, save that whoever opens a board shows it to `window.bench`. */
const shown: Plugin = {
  name: 'shown-to-bench',
  enforce: 'pre',
  resolveId(source, importer) {
    const isDoor = importer?.endsWith('/client/src/board/index.ts') && source === './openBoard.ts';
    return isDoor ? here('./openBoard.ts') : null;
  },
};

export default mergeConfig(app, {
  root: here('..'),
  plugins: [shown],
  build: { outDir: 'dist/bench' },
});
