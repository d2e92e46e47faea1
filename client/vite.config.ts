import react from '@vitejs/plugin-react';
import { defineConfig } from 'vite';
import { VitePWA } from 'vite-plugin-pwa';

const SERVER = process.env['SAMENSPEL_SERVER'] ?? 'http://127.0.0.1:8080';

export default defineConfig({
  plugins: [
    react(),
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
  ],
  resolve: { conditions: ['source', 'import', 'module', 'browser', 'default'] },
  build: { outDir: 'dist/site', emptyOutDir: true, modulePreload: { polyfill: false } },
  server: {
    proxy: {
      '/api': SERVER,
      '/sync': { target: SERVER, ws: true },
    },
  },
});
