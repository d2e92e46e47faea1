import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: ['shared', 'server', 'client', 'tests'].map((name) => ({
      resolve: { conditions: ['source', 'import', 'module', 'default'] },
      ssr: { resolve: { conditions: ['source', 'import', 'module', 'node', 'default'] } },
      test: {
        name,
        include: [name === 'tests' ? 'tests/{convergence,contract,faults}/**/*.test.ts' : `${name}/test/**/*.test.ts`],
        testTimeout: 30_000,
        hookTimeout: 30_000,
      },
    })),
  },
});
