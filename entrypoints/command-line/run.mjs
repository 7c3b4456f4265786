// Runs a command written in TypeScript, with the project's '@/' imports and folder globs, by the bundler the extension is built with.
import { fileURLToPath } from 'node:url';
import { createServer } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...argv] = process.argv.slice(2);
// A server that listens to nothing: it stays open while the command runs, because commands load the heavier readers only when they need them.
const server = await createServer({
  root,
  configFile: false,
  logLevel: 'error',
  appType: 'custom',
  server: { middlewareMode: true, hmr: false, ws: false, watch: null },
  optimizeDeps: { noDiscovery: true, include: [] },
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
try {
  const command = await server.ssrLoadModule(`${root}entrypoints/command-line/${name}.ts`);
  process.exitCode = await command.main(argv, process.stdin, process.stdout);
} finally {
  await server.close();
}
