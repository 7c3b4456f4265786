import { build } from 'vite';
import { type Content, root } from '@/tests/browser/support/site.ts';

/** Bundles a script of ours for a page, as the extension is; with a page at `page` that runs it, all by their paths. */
export async function bundledPage(page: string, entry: string): Promise<Readonly<Record<string, Content>>> {
  const built = await build({
    root,
    configFile: false,
    logLevel: 'error',
    publicDir: false,
    resolve: { alias: { '@': root.replace(/\/$/, '') } },
    worker: { format: 'es' },
    build: {
      write: false,
      target: 'esnext',
      rolldownOptions: { input: entry, output: { entryFileNames: 'entry.js' } },
    },
  });
  const outputs = 'output' in built ? [built] : Array.isArray(built) ? built : [];
  const files = outputs
    .flatMap(({ output }) => output)
    .map((file): readonly [string, Content] => {
      const body = file.type === 'chunk' ? file.code : file.source;
      return [`/${file.fileName}`, () => ({ body, type: 'text/javascript' })];
    });
  return {
    ...Object.fromEntries(files),
    [page]: '<!doctype html><title>Timed</title><script type="module" src="/entry.js"></script>',
  };
}
