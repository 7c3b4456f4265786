import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Readable, Writable } from 'node:stream';
import { findBrowsers, hasDisplay, type InstalledBrowser } from '@/entrypoints/command-line/browsers/find-browsers.ts';
import { serveFolder } from '@/entrypoints/command-line/browsers/serve-folder.ts';
import { buildExtension } from '@/entrypoints/command-line/build-extension.ts';
import { main as checkFiles } from '@/entrypoints/command-line/check.ts';
import { checkInChromium, checkInFirefox, type SampleCheck } from '@/entrypoints/command-line/start-headless.ts';
import { openForPerson } from '@/entrypoints/command-line/start-window.ts';

/** Thornbeck is invented and has no compact; any would do. */
const compact = 'dudley';

const noBrowser = `No browser was found that can run the extension. Install Google Chrome, Chromium, Microsoft Edge or Firefox:
  Debian or Ubuntu   apt install chromium     (or firefox-esr, or on Ubuntu firefox)
  Windows or macOS   https://www.google.com/chrome/ or https://www.mozilla.org/firefox/
`;

/**
 * Does the main job once: builds the extension and opens a browser with it and a sample consultation. Where no window can be shown, or with
 * `--headless`, it presses the button itself, prints the findings and saves pictures; without a browser it checks the sample on the command line.
 * Resolves to the exit status, 0 unless nothing worked.
 */
export async function main(argv: readonly string[], input: Readable, output: Writable): Promise<number> {
  const root = process.cwd();
  const say = (line: string) => void output.write(`${line}\n`);
  const browsers = findBrowsers({ platform: process.platform, env: process.env, exists: existsSync });
  const headless = argv.includes('--headless') || !hasDisplay(process);
  const samples = await serveFolder(join(root, 'assets', 'sample'));
  try {
    for (const browser of browsers) {
      const extension = await buildExtension(browser.family === 'firefox' ? 'firefox' : 'chrome', root);
      const task = { path: browser.path, extension, address: `${samples.origin}/consultation.html` };
      try {
        if (headless) {
          say(`Checking a sample consultation in ${browser.name}, with no window.\n`);
          const folder = join(root, '.output', 'start');
          const checkIn = browser.family === 'chromium' ? checkInChromium : checkInFirefox;
          report(await checkIn({ ...task, compact, folder }), say);
        } else {
          await openForPerson(browser.family, task, () => say(invitation(browser)));
        }
        return 0;
      } catch (error) {
        say(`${browser.name} could not be used: ${error instanceof Error ? error.message : String(error)}\n`);
      }
    }
  } finally {
    await samples.close();
  }
  if (!browsers.length) say(noBrowser);
  say('Checking the sample consultation on the command line instead.\n');
  const status = await checkFiles([join('assets', 'sample', 'consultation.html'), '--compact', compact], input, output);
  // That the sample falls short is what was to be shown.
  return status === 1 ? 0 : status;
}

const invitation = ({ name, family }: InstalledBrowser) => `${name} is open with Compact Lens and a sample consultation.

  1. Press the Compact Lens button in the toolbar${family === 'chromium' ? ' (behind the puzzle piece)' : ' (behind the jigsaw piece)'}, or Alt+Shift+C.
  2. Choose a compact at the top of the panel, such as Dudley.

Close the browser when you have seen enough.`;

function report({ compact: name, findings, pictures }: SampleCheck, say: (line: string) => void): void {
  say(`${name}: ${findings.length} findings\n`);
  for (const { verdict, title, message } of findings) say(`${verdict} · ${title}\n  ${message}\n`);
  say('Pictures:');
  for (const picture of pictures) say(`  ${picture}`);
}
