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
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
