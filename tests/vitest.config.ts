import { defineConfig } from 'vitest/config';
import { WxtVitest } from 'wxt/testing/vitest-plugin';

export default defineConfig(async () => ({
  plugins: [await WxtVitest()],
  test: {
    root: new URL('..', import.meta.url).pathname,
    include: ['**/*.test.{ts,tsx}'],
    exclude: ['node_modules/**', '.output/**', 'tests/benchmark/**', 'tests/browser/**'],
    environment: 'node',
    restoreMocks: true,
    // Some wait for what comes later, and a busy computer keeps them waiting; what passed only the second time is told at the end.
    retry: 1,
    testTimeout: 30_000,
  },
}));
