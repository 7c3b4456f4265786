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
  },
}));
