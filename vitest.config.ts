import { defineConfig } from 'vitest/config';

const PROJECTS = {
  shared: 'shared/test/**/*.test.ts',
  server: 'server/test/**/*.test.ts',
  client: 'client/test/**/*.test.{ts,tsx}',
  tests: 'tests/{house,convergence,contract,faults}/**/*.test.ts',
};

export default defineConfig({
  test: {
    projects: Object.entries(PROJECTS).map(([name, include]) => ({
      resolve: { conditions: ['source', 'module', 'default'] },
      ssr: { resolve: { conditions: ['source', 'module', 'node', 'default'] } },
      test: {
        name,
        include: [include],
        // One start for all files: half of the time was reading the same modules a hundred times.
        isolate: false,
        unstubGlobals: true,
        testTimeout: 30_000,
        hookTimeout: 30_000,
      },
    })),
  },
});
