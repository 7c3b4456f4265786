import { spawn } from 'node:child_process';
import { readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

export type Target = 'chrome' | 'firefox';

/** What a built extension is made of. */
const sources = ['assets', 'components', 'entrypoints', 'lib', 'rules', 'package-lock.json', 'wxt.config.ts'];

/** Builds the extension, unless nothing has changed since it was last built; resolves to its folder. `root` is the project's folder, absolute. */
export async function buildExtension(target: Target, root: string): Promise<string> {
  const folder = join(root, '.output', `${target}-mv3`);
  const newest = Math.max(...sources.map((source) => newestIn(join(root, source))));
  if (changed(join(folder, 'manifest.json')) < newest) {
    await run([join(root, 'node_modules', 'wxt', 'bin', 'wxt.mjs'), 'build', '-b', target], root);
  }
  return folder;
}

/** When a file was last changed, in milliseconds since 1970; 0 where there is none. */
const changed = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

/** When the newest of a file, or of a folder and all in it, was changed. A folder changes when a file in it is removed. */
function newestIn(path: string): number {
  const within = statSync(path).isDirectory() ? readdirSync(path, { recursive: true, encoding: 'utf8' }) : [];
  return Math.max(changed(path), ...within.map((name) => changed(join(path, name))));
}

async function run(args: readonly string[], cwd: string): Promise<void> {
  const child = spawn(process.execPath, args, {
    cwd,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Whoever calls this may run in development, which would build React's development version into the extension.
    env: { ...process.env, NODE_ENV: 'production', NO_COLOR: '1' },
  });
  let said = '';
  const hear = (words: Buffer) => {
    said += words;
  };
  child.stdout.on('data', hear);
  child.stderr.on('data', hear);
  const status = await new Promise((resolve) => child.once('close', resolve));
  if (status !== 0) throw new Error(`The extension could not be built:\n${said}`);
}
