import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildExtension, type Target } from '@/entrypoints/command-line/build-extension.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Words by which a script asks the network for something or makes a program of text. */
const reaches =
  /\b(?:fetch|importScripts|eval|Function|sendBeacon)\(|\b(?:XMLHttpRequest|WebSocket|EventSource|WebTransport|RTCPeerConnection)\b/g;

/**
 * Where the built scripts may do so, and why. The browser holds them to it: our pages' policy has no `unsafe-eval`, and the extension has no
 * permission to read a site until it is given one.
 */
const allowed: readonly { readonly file: RegExp; readonly words: readonly string[]; readonly why: string }[] = [
  {
    file: /^chunks\/reader-[\w-]+\.js$/,
    words: ['fetch(', 'XMLHttpRequest'],
    why: 'pdf.js fetches its typefaces and decoders from the extension',
  },
  {
    file: /^chunks\/fetch-file-[\w-]+\.js$/,
    words: ['fetch('],
    why: 'the readers fetch the document the person has open',
  },
  {
    file: /^chunks\/tesseract\.esm\.min-[\w-]+\.js$|^tesseract\/worker\.min\.js$/,
    words: ['fetch(', 'importScripts(', 'Function('],
    why: 'tesseract.js loads its recogniser from the extension; what would make a program of text is never reached, and our policy refuses it',
  },
  {
    file: /^tesseract\/tesseract-core-[\w-]+\.wasm\.js$/,
    words: ['fetch(', 'XMLHttpRequest'],
    why: 'the recogniser loads its own program from the extension',
  },
  {
    file: /^assets\/pdf\.worker\.min-[\w-]+\.mjs$/,
    words: ['fetch(', 'XMLHttpRequest'],
    why: 'pdf.js fetches its typefaces and decoders from the extension',
  },
];

describe.each<Target>(['chrome', 'firefox'])('built for %s', (target) => {
  let folder = '';
  let manifest: Record<string, unknown> = {};

  beforeAll(async () => {
    folder = await buildExtension(target, root);
    manifest = JSON.parse(readFileSync(`${folder}/manifest.json`, 'utf8'));
  }, 120_000);

  it('asks for these permissions and no others', () => {
    const everywhere = ['activeTab', 'contextMenus', 'scripting', 'storage'];
    expect(new Set(Object(manifest.permissions))).toEqual(
      new Set(target === 'chrome' ? [...everywhere, 'sidePanel'] : everywhere),
    );
    expect(manifest).not.toHaveProperty('host_permissions');
    expect(manifest).not.toHaveProperty('optional_permissions');
    expect(manifest.optional_host_permissions).toEqual(['http://*/*', 'https://*/*', 'file:///*']);
  });

  it('runs nothing in a page unasked and shows pages nothing of itself', () => {
    expect(manifest).not.toHaveProperty('content_scripts');
    expect(manifest).not.toHaveProperty('web_accessible_resources');
    expect(manifest).not.toHaveProperty('externally_connectable');
  });

  it('lets its own pages load nothing but themselves', () => {
    expect(manifest.content_security_policy).toEqual({
      extension_pages:
        "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data: blob:; font-src 'self' data: blob:; connect-src 'self' http: https: file:; worker-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    });
  });

  it('is Manifest V3 and says from which version on it works', () => {
    expect(manifest.manifest_version).toBe(3);
    if (target === 'chrome') expect(manifest.minimum_chrome_version).toBe('123');
    else
      expect(manifest.browser_specific_settings).toEqual({
        gecko: {
          id: 'compact-lens@compact-lens.example',
          strict_min_version: '140.0',
          data_collection_permissions: { required: ['none'] },
        },
      });
  });

  it('opens by the toolbar button and a shortcut, never by itself', () => {
    expect(manifest.action).not.toHaveProperty('default_popup');
    expect(manifest.commands).toEqual({ _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } });
    if (target === 'firefox') expect(manifest.sidebar_action).toMatchObject({ open_at_install: false });
  });

  it('opens its options in a tab of their own', () => {
    expect(manifest.options_ui).toEqual({ page: 'options.html', open_in_tab: true });
    expect(readdirSync(folder)).toEqual(expect.arrayContaining(['options.html', 'sample.html', 'welcome.html']));
  });

  it('asks the network and makes programs of text only where it is known to', () => {
    const scripts = filesIn(folder).filter((path) => /\.m?js$/.test(path));
    expect(scripts.length).toBeGreaterThan(4);
    const found = scripts.flatMap((path) => {
      const words = new Set(readFileSync(`${folder}/${path}`, 'utf8').match(reaches));
      const known = allowed.filter(({ file }) => file.test(path)).flatMap((each) => each.words);
      return [...words].filter((word) => !known.includes(word)).map((word) => `${path}: ${word}`);
    });
    expect(found).toEqual([]);
  });

  it('loads no script, style or picture from elsewhere', () => {
    const pages = filesIn(folder).filter((path) => /\.(?:html|css)$/.test(path));
    expect(pages).toContain('sidepanel.html');
    const remote = /(?:src|href)="(?:https?:)?\/\/|url\(\s*['"]?(?:https?:)?\/\/|@import/;
    expect(pages.filter((path) => remote.test(readFileSync(`${folder}/${path}`, 'utf8')))).toEqual([]);
  });
});

const filesIn = (folder: string): string[] => readdirSync(folder, { recursive: true, encoding: 'utf8' });
