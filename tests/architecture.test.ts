import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const root = fileURLToPath(new URL('..', import.meta.url));
const ignored = /^(?:node_modules|\.git|\.output|\.wxt)(?:\/|$)/;

/** Every file that is the project's own, by its path from the root. */
const files = readdirSync(root, { recursive: true, withFileTypes: true })
  .filter((entry) => entry.isFile())
  .map(({ parentPath, name }) => `${parentPath}/${name}`.replaceAll('\\', '/').replace(/\/+/g, '/').slice(root.length))
  .filter((path) => !ignored.test(path));
const read = (path: string) => readFileSync(root + path, 'utf8');
const isCode = (path: string) => /\.(?:tsx?|mjs)$/.test(path);
const isTest = (path: string) => path.startsWith('tests/') || /\.test\.tsx?$/.test(path);

/** What a source file asks for by name: `import … from`, `import '…'`, `import('…')`, `export … from`. */
const importsIn = (source: string): string[] =>
  [...source.matchAll(/(?:\bfrom|\bimport)\s*\(?\s*'([^']+)'/g)].map(([, name = '']) => name);

/** assets ← lib ← rules ← entrypoints → components: what each folder may ask of the others. */
const mayAskOf: Readonly<Record<string, readonly string[]>> = {
  lib: ['assets', 'lib'],
  rules: ['lib', 'rules'],
  components: ['components', 'lib'],
  entrypoints: ['assets', 'components', 'entrypoints', 'lib', 'rules'],
};

/** Where each package lives, so that it can be changed for another in one place. */
const homes: readonly (readonly [RegExp, RegExp])[] = [
  [/^compromise(?:\/|$)/, /^lib\/extract\//],
  [/^pdfjs-dist(?:\/|$)/, /^(?:lib\/read|entrypoints\/reader|entrypoints\/command-line)\//],
  [/^idb$/, /^lib\/browser\//],
  [/^tesseract\.js(?:\/|$)/, /^entrypoints\/reader\//],
  [/^wxt(?:\/|$)/, /^(?:lib\/browser|entrypoints)\//],
  [/^react(?:-dom)?(?:\/|$)/, /^(?:components|entrypoints)\//],
  [/^zustand(?:\/|$)/, /^entrypoints\//],
  [/^zustand\/vanilla$/, /^entrypoints\/[\w-]+\/store\.ts$/],
  [/^playwright-core$/, /^entrypoints\/command-line\/browsers\//],
  [/^docx$/, /^lib\/report\//],
  // lib runs in a browser's worker as it runs on the command line.
  [/^node:/, /^entrypoints\/command-line\//],
];

/** What is wrong with a file asking for a module, in words; null where nothing is. */
function faultOf(path: string, name: string): string | null {
  const folder = path.split('/')[0] ?? '';
  if (name.startsWith('../')) return `${path} leaves its folder by ${name}`;
  const [, other, ending] = /^@\/(\w+)\/.*?(\.\w+)?$/.exec(name) ?? [];
  if (other && !ending) return `${path} asks for ${name} without its ending`;
  if (other && !mayAskOf[folder]?.includes(other)) return `${path} may not ask for ${name}`;
  const away = homes.some(([package_, home]) => package_.test(name) && !home.test(path));
  return away ? `${name} does not belong in ${path}` : null;
}

const themes = '(?:changes|commissioning|conduct|consultation|dates|equality|funding|independence|volunteering)';
const ofTheme = new RegExp(`^@/lib/(?:listen|vocabulary)/${themes}/`);
const sharedByThemes = new RegExp(`^lib/(?:listen|vocabulary)/(?!${themes}/)`);

const source = files.filter((path) => isCode(path) && !isTest(path) && mayAskOf[path.split('/')[0] ?? '']);

describe('directions of import', () => {
  it.each([
    ['lib/check.ts', '@/rules/index.ts'],
    ['lib/check.ts', '@/components/findings/FindingCard.tsx'],
    ['lib/check.ts', 'node:fs'],
    ['lib/check.ts', 'wxt/browser'],
    ['lib/check.ts', 'compromise'],
    ['lib/check.ts', '../rules/index.ts'],
    ['lib/check.ts', '@/lib/finding'],
    ['lib/extract/index.ts', 'pdfjs-dist'],
    ['rules/notice-period.ts', '@/entrypoints/sidepanel/store.ts'],
    ['rules/notice-period.ts', 'react'],
    ['components/findings/FindingCard.tsx', '@/rules/index.ts'],
    ['components/findings/FindingCard.tsx', '@/entrypoints/sidepanel/store.ts'],
    ['components/findings/FindingCard.tsx', 'wxt/browser'],
    ['components/findings/FindingCard.tsx', 'zustand'],
  ])('refuses %s asking for %s', (path, name) => {
    expect(faultOf(path, name)).not.toBeNull();
  });

  it.each([
    ['lib/browser/choice.ts', 'wxt/browser'],
    ['lib/extract/tagger.ts', 'compromise/two'],
    ['lib/compacts/compacts.ts', '@/assets/compacts/dudley.json'],
    ['rules/notice-period.ts', '@/lib/rule.ts'],
    ['rules/index.ts', './notice-period.ts'],
    ['components/findings/FindingCard.tsx', 'react'],
    ['entrypoints/sidepanel/Panel.tsx', '@/components/findings/FindingCard.tsx'],
    ['entrypoints/command-line/check.ts', 'node:fs/promises'],
  ])('lets %s ask for %s', (path, name) => {
    expect(faultOf(path, name)).toBeNull();
  });

  it('reads every form of import', () => {
    const forms = `import 'a';\nimport b from 'b';\nimport type { C } from 'c';\nexport { d } from 'd';\nawait import('e');\nimport {\n  f,\n} from 'f';`;
    expect(importsIn(forms)).toEqual(['a', 'b', 'c', 'd', 'e', 'f']);
  });

  it('holds in every source file', () => {
    const asked = source.flatMap((path) => importsIn(read(path)).map((name) => [path, name] as const));
    expect(asked.length).toBeGreaterThan(200);
    expect(asked.map(([path, name]) => faultOf(path, name)).filter(Boolean)).toEqual([]);
  });
});

describe('listening', () => {
  it('keeps what every theme shares apart from any one theme', () => {
    const shared = source.filter((path) => sharedByThemes.test(path));
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter((path) => importsIn(read(path)).some((name) => ofTheme.test(name)))).toEqual([]);
  });
});

describe('files', () => {
  it('has none over 300 lines', () => {
    const lines = (path: string) => read(path).split('\n').length - 1;
    const long = files.filter((path) => isCode(path) || path.endsWith('.css')).filter((path) => lines(path) > 300);
    expect(long).toEqual([]);
  });

  it('names files in kebab-case, and components as React does', () => {
    const code = files.filter(isCode).map((path) => path.split('/').at(-1) ?? '');
    const odd = code.filter(
      (name) => !/^(?:[a-z0-9]+(?:-[a-z0-9]+)*|[A-Z][A-Za-z]*(?=\.(?:test\.)?tsx$))\./.test(name),
    );
    expect(odd.filter((name) => !/^[a-z-]+(?:\.config)?\.(?:ts|mjs)$/.test(name))).toEqual([]);
  });

  it.each([
    ['a path of somebody’s machine', /(?<![\w.:/-])\/(?:work|root|tmp|home\/[a-z]+|Users\/[A-Za-z]+)\//],
    ['a package registry', /registry\.[a-z]|\bnpmjs\.(?:org|com)|"resolv[e]d": ?"/],
  ])('names nowhere %s', (_what, pattern) => {
    const text = files.filter((path) => /\.(?:tsx?|mjs|css|html|json|jsonl|md|svg|yml)$|^\.|LICENSE/.test(path));
    expect(text.filter((path) => pattern.test(read(path)))).toEqual([]);
  });
});
