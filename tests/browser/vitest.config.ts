import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    root,
    include: ['tests/browser/**/*.test.ts'],
    globalSetup: 'tests/browser/support/build.ts',
    environment: 'node',
    // A browser fills two processors by itself, and some of what is measured here is time.
    fileParallelism: false,
    // Two tests have failed once on a busy computer by what the browser did beside us. Once more is told in the report, and no more is forgiven.
    retry: 1,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
