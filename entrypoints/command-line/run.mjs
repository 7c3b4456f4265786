// Runs a command written in TypeScript, with the project's '@/' imports and folder globs, by the bundler the extension is built with.
import { fileURLToPath } from 'node:url';
import { runnerImport } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));
const [name = '', ...argv] = process.argv.slice(2);
const { module } = await runnerImport(`${root}entrypoints/command-line/${name}.ts`, {
  root,
  configFile: false,
  logLevel: 'error',
  resolve: { alias: { '@': root.replace(/\/$/, '') } },
});
process.exitCode = await module.main(argv, process.stdin, process.stdout);
