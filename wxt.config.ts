import { readdirSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { defineConfig } from 'wxt';

const packages = fileURLToPath(new URL('node_modules', import.meta.url));
const pdfjs = `${packages}/pdfjs-dist`;

/**
 * What recognises words in scans, by where it stands among the packages: tesseract's worker, its program twice over, for processors old and new, and its English.
 * It adds about 6 MB to the 2 MB of the packed extension. It is in every build all the same: an extension may not fetch programs, a second one would have to be
 * found, trusted and kept up to date, and those who are sent scans are those who can least do that. None of it is loaded before the button is pressed.
 */
const recognition = [
  'tesseract.js/dist/worker.min.js',
  'tesseract.js/dist/worker.min.js.LICENSE.txt',
  'tesseract.js-core/LICENSE',
  'tesseract.js-core/tesseract-core-relaxedsimd-lstm.wasm.js',
  'tesseract.js-core/tesseract-core-simd-lstm.wasm.js',
  '@tesseract.js-data/eng/4.0.0_best_int/eng.traineddata.gz',
];

/**
 * What our own pages may load. Everything is bundled, so the answer is nothing but ourselves, with three exceptions. `connect-src`: the reader fetches
 * the PDF the person has open, from wherever it is; the browser still asks for permission. `img-src` and `font-src`: pdf.js hands pictures and
 * typefaces embedded in a PDF to the page as data and blobs. `wasm-unsafe-eval`: its decoders for scanned pages (JPEG 2000, JBIG2) are WebAssembly.
 */
const extensionPages = [
  "default-src 'none'",
  "script-src 'self' 'wasm-unsafe-eval'",
  "style-src 'self'",
  "img-src 'self' data: blob:",
  "font-src 'self' data: blob:",
  "connect-src 'self' http: https: file:",
  "worker-src 'self'",
  "base-uri 'none'",
  "form-action 'none'",
  "frame-ancestors 'none'",
].join('; ');

type ModuleInfo = (id: string) => { readonly importedIds: readonly string[] } | null;

/** The pages that share code with the panel. */
const pages = ['options', 'reader', 'sample', 'text-reader', 'welcome'];
const pageOf = (name: string) => fileURLToPath(new URL(`entrypoints/${name}/index.html`, import.meta.url));

/** All that a page loads at first, by where it stands. */
function loadedBy(page: string, infoOf: ModuleInfo): ReadonlySet<string> {
  const found = new Set<string>();
  const follow = (id: string) => {
    if (found.has(id)) return;
    found.add(id);
    for (const next of infoOf(id)?.importedIds ?? []) follow(next);
  };
  follow(page);
  return found;
}

/**
 * The files that all that the panel loads at first is gathered in: React, what other pages load too, and the rest. A panel is waited for, and each file costs
 * it a question to the browser: left to the bundler they are nearly forty, and take half as long again.
 */
function panelFiles() {
  let loaded: { readonly panel: ReadonlySet<string>; readonly others: ReadonlySet<string> } | null = null;
  const isOfPanel = (id: string, { infoOf, isShared }: { readonly infoOf: ModuleInfo; readonly isShared: boolean }) => {
    loaded ??= {
      panel: loadedBy(pageOf('sidepanel'), infoOf),
      others: new Set(pages.flatMap((page) => [...loadedBy(pageOf(page), infoOf)])),
    };
    // Its entry runs when it is loaded, so it stays by itself.
    const isEntry = id === pageOf('sidepanel') || id.includes('/entrypoints/sidepanel/main.');
    return loaded.panel.has(id) && loaded.others.has(id) === isShared && !isEntry;
  };
  const file = (name: string, isShared: boolean) => ({
    name: (id: string, context: { getModuleInfo: ModuleInfo }) =>
      isOfPanel(id, { infoOf: (each) => context.getModuleInfo(each), isShared }) ? name : null,
    debugName: name,
  });
  const react = { name: 'react', test: /\/node_modules\/(?:react|react-dom|scheduler)\// };
  // The first that takes a module has it, and takes with it what that needs.
  return [react, file('shared', true), file('panel', false)];
}

export default defineConfig({
  modules: ['@wxt-dev/module-react', '@wxt-dev/auto-icons'],
  autoIcons: { baseIconPath: 'assets/icons/lens.svg' },
  imports: false,
  manifestVersion: 3,
  targetBrowsers: ['chrome', 'firefox'],

  manifest: ({ browser }) => ({
    name: 'Compact Lens',
    description: 'Shows where a consultation, funding offer or tender falls short of the local compact.',
    // Nothing is read until the toolbar button, the menu or the shortcut is used, and then only that tab; or a site is opened that the person has allowed.
    permissions: ['activeTab', 'contextMenus', 'scripting', 'storage', ...(browser === 'firefox' ? [] : ['sidePanel'])],
    // Asked for one site at a time, and only from a button that says so.
    optional_host_permissions: ['http://*/*', 'https://*/*', 'file:///*'],
    action: { default_title: 'Check this page against a compact' },
    commands: { _execute_action: { suggested_key: { default: 'Alt+Shift+C' } } },
    content_security_policy: { extension_pages: extensionPages },
    ...(browser === 'firefox'
      ? {
          browser_specific_settings: {
            gecko: {
              id: 'compact-lens@compact-lens.example',
              strict_min_version: '140.0',
              data_collection_permissions: { required: ['none'] },
            },
          },
        }
      : // Chrome has light-dark() since 123; side panels opened by a click (116) and CSS highlights (105) are older.
        { minimum_chrome_version: '123' }),
  }),

  vite: () => ({
    // The panel's engine is a module: it shares no chunk with the page, and Vite's default format for workers cannot load one.
    worker: { format: 'es' },
    // Both browsers preload modules themselves; the substitute would be one more place that fetches.
    build: { modulePreload: { polyfill: false } },
  }),

  hooks: {
    // pdf.js fetches the standard typefaces and its decoders by name at run time, so they are copied as they are, with their licences. Not quickjs:
    // it runs scripts inside PDFs, which we never do.
    'vite:build:extendConfig'(entrypoints, config) {
      if (!entrypoints.some(({ name }) => name === 'sidepanel')) return;
      const codeSplitting = { groups: panelFiles() };
      config.plugins ??= [];
      config.plugins.push({ name: 'panel-files', outputOptions: (options) => ({ ...options, codeSplitting }) });
    },

    'build:publicAssets'(_wxt, files) {
      for (const folder of ['standard_fonts', 'wasm']) {
        for (const name of readdirSync(`${pdfjs}/${folder}`)) {
          if (!/\.(?:pfb|ttf|wasm)$|^LICENSE_/.test(name) || /quickjs/i.test(name)) continue;
          files.push({ absoluteSrc: `${pdfjs}/${folder}/${name}`, relativeDest: `pdfjs/${folder}/${name}` });
        }
      }
      for (const path of recognition) {
        files.push({
          absoluteSrc: `${packages}/${path}`,
          relativeDest: `tesseract/${path.slice(path.lastIndexOf('/') + 1)}`,
        });
      }
    },
  },
});
