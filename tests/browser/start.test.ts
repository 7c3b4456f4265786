import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdtemp, rm, stat, symlink } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { chromiumPath, firefoxPath } from '@/tests/browser/support/browsers.ts';
import { root } from '@/tests/browser/support/site.ts';

/** Runs `npm start`'s program; resolves to its exit status and what it printed. */
async function start(env: NodeJS.ProcessEnv): Promise<{ status: number | null; printed: string }> {
  const child = spawn(process.execPath, ['entrypoints/command-line/run.mjs', 'start', '--headless'], {
    cwd: root,
    env,
  });
  let printed = '';
  child.stdout.on('data', (words) => {
    printed += words;
  });
  child.stderr.on('data', (words) => {
    printed += words;
  });
  const status = await new Promise<number | null>((resolve) => child.once('close', resolve));
  return { status, printed };
}

/** The sample is open for 43 days. */
const finding = /Falls short · Time to reply\n +.*5 weeks and 6 days short/;

describe('npm start', () => {
  it.skipIf(!chromiumPath && !firefoxPath)(
    'checks the sample in a browser without a window and keeps pictures',
    async () => {
      const { status, printed } = await start(process.env);
      expect(printed).toMatch(finding);
      const pictures = [...printed.matchAll(/^ {2}(.+\.png)$/gm)].map(([, path = '']) => path);
      expect(pictures.length).toBe(2);
      for (const picture of pictures) {
        const { size, mtimeMs } = await stat(picture);
        expect(size).toBeGreaterThan(10_000);
        expect(Date.now() - mtimeMs).toBeLessThan(60_000);
      }
      expect(status).toBe(0);
    },
    90_000,
  );

  it.skipIf(process.platform !== 'linux' || !firefoxPath)(
    'does the same in Firefox where there is no other',
    async () => {
      const folder = await mkdtemp(join(tmpdir(), 'compact-lens-'));
      // Debian's "firefox" is a script that runs "firefox-esr".
      for (const name of ['firefox', 'firefox-esr']) {
        const program = join(dirname(firefoxPath ?? ''), name);
        if (existsSync(program)) await symlink(program, join(folder, name));
      }
      const { status, printed } = await start({ ...process.env, PATH: folder });
      await rm(folder, { recursive: true });
      expect(printed).toContain('in Firefox, with no window');
      expect(printed).toMatch(finding);
      expect(status).toBe(0);
    },
    90_000,
  );

  it.skipIf(process.platform !== 'linux')(
    'says how to get a browser where there is none, and checks the sample itself',
    async () => {
      const { status, printed } = await start({ ...process.env, PATH: '' });
      expect(printed).toContain('No browser was found');
      expect(printed).toContain('apt install chromium');
      expect(printed).toMatch(/5 weeks and 6 days short/);
      expect(status).toBe(0);
    },
    90_000,
  );
});
