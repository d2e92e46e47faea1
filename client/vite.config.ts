import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';
import { askAhead } from './askAhead.ts';
import { precompress } from './precompress.ts';

const SERVER = process.env['SAMENSPEL_SERVER'] ?? 'http://127.0.0.1:8080';

/**
 * What is needed at the same moment is one file, with all it imports that no chunk before it has. Left to itself the
 * bundler makes a hundred small ones, and a browser asks for six at a time. What comes later is divided further: the
 * page that makes a board needs half of it.
 */
const CHUNKS = [
  { name: 'app', test: /\/src\/main\.tsx$/ },
  { name: 'board', test: /\/src\/pages\/board\/BoardRoute\.tsx$/ },
  { name: 'join', test: /\/src\/pages\/join\/JoinPage\.tsx$/ },
  { name: 'rest', test: /\/src\/pages\/board\/rest\.ts$/ },
].map((chunk, i) => ({
  ...chunk,
  priority: 10 - i,
  entriesAware: i > 1,
}));

export default defineConfig({
  plugins: [
    react(),
    askAhead('board'),
    VitePWA({
      // The page registers it itself: an inline script would break the content security policy.
      injectRegister: false,
      registerType: 'prompt',
      manifest: {
        name: 'Samenspel',
        short_name: 'Samenspel',
        start_url: '/',
        display: 'standalone',
        background_color: '#F6F5F1',
        theme_color: '#F6F5F1',
        icons: [{ src: '/favicon.svg', sizes: 'any', type: 'image/svg+xml' }],
      },
      workbox: {
        globPatterns: ['**/*.{js,css,html,svg,woff2}'],
        navigateFallback: '/index.html',
        navigateFallbackDenylist: [/^\/(api|sync|healthz|readyz|metrics)/],
      },
    }),
    precompress(),
  ],
  resolve: { conditions: ['source', 'import', 'module', 'browser', 'default'] },
  build: {
    outDir: 'dist/site',
    emptyOutDir: true,
    modulePreload: { polyfill: false },
    rolldownOptions: { output: { codeSplitting: { groups: CHUNKS } } },
  },
  server: {
    proxy: {
      '/api': SERVER,
      '/sync': { target: SERVER, ws: true },
    },
  },
});
