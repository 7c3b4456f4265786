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
    // A browser on a busy computer now and then loses a key or a frame; what is wrong fails every time.
    retry: 2,
    testTimeout: 60_000,
    hookTimeout: 90_000,
  },
});
