import { defineConfig } from 'vitest/config';

/** The engines beside Chromium: Firefox, and WebKit as in every browser on an iPhone. One at a time. */
export default defineConfig({
  resolve: { conditions: ['source', 'import', 'module', 'default'] },
  ssr: { resolve: { conditions: ['source', 'import', 'module', 'node', 'default'] } },
  test: {
    name: 'engines',
    include: ['tests/engines/**/*.test.ts'],
    fileParallelism: false,
    testTimeout: 120_000,
    hookTimeout: 60_000,
  },
});
