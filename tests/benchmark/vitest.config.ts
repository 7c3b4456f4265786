import { fileURLToPath } from 'node:url';
import { defineConfig } from 'vitest/config';

const root = fileURLToPath(new URL('../..', import.meta.url));

export default defineConfig({
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
  test: {
    root,
    include: ['tests/benchmark/**/*.test.ts'],
    environment: 'node',
    // What is measured is time: other tests at its side would take theirs from it.
    fileParallelism: false,
  },
});
