import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';

const here = import.meta.dirname;
const peer = process.env.PEER ?? '';

/** A production build of one peer's page. */
export default defineConfig({
  root: join(here, 'pages', peer),
  // Excalidraw fetches its fonts by name at run time.
  publicDir: peer === 'excalidraw' ? join(here, 'dist/public-excalidraw') : false,
  plugins: [react()],
  build: {
    outDir: join(here, 'dist', peer),
    emptyOutDir: true,
    chunkSizeWarningLimit: 9999,
    assetsInlineLimit: 0,
  },
});
