import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { Worker } from 'node:worker_threads';
import { build } from 'vite';
import { afterAll, beforeAll } from 'vitest';

const root = fileURLToPath(new URL('../..', import.meta.url)).replace(/\/$/, '');

/**
 * Bundles the engine once for the tests of a file, as it is shipped, and gives them threads of their own to run it in. A test's own copy of a module is
 * slower, because every name is looked up in its file each time it is used.
 */
export function threadForTests() {
  const folder = mkdtempSync(join(tmpdir(), 'benchmark-'));

  beforeAll(async () => {
    await build({
      root,
      configFile: false,
      logLevel: 'error',
      publicDir: false,
      resolve: { alias: { '@': root } },
      ssr: { noExternal: true },
      build: {
        ssr: 'tests/benchmark/in-thread.ts',
        outDir: folder,
        minify: true,
        rolldownOptions: { output: { entryFileNames: '[name].cjs', format: 'cjs' } },
      },
    });
  }, 60_000);
  afterAll(() => rmSync(folder, { recursive: true }));

  /** Does a piece of work in a thread, which ends with an error when it holds more than so many megabytes, all its code included. */
  return (job: { readonly work: string; readonly [key: string]: unknown }, megabytes?: number): Promise<unknown> =>
    new Promise((resolve, reject) => {
      const worker = new Worker(join(folder, 'in-thread.cjs'), {
        workerData: job,
        resourceLimits: megabytes ? { maxOldGenerationSizeMb: megabytes } : {},
      });
      worker.once('message', resolve);
      worker.once('error', reject);
    });
}
