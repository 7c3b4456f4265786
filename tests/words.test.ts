import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { parseSync } from 'vite';
import { describe, expect, it } from 'vitest';
import english from '@/assets/words.en-GB.json';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Where words reach the screen. The rules keep their own sentences beside what they listen for; the command line speaks to a terminal. */
const folders = ['components', 'entrypoints', 'lib/show', 'lib/picture', 'lib/browser'];
const isShown = (path: string) =>
  /\.tsx?$/.test(path) && !/\.test\.|stand-ins/.test(path) && !path.startsWith('entrypoints/command-line/');

const files = folders
  .flatMap((folder) =>
    readdirSync(`${root}${folder}`, { recursive: true, encoding: 'utf8' }).map((name) => `${folder}/${name}`),
  )
  .filter(isShown);

/** Names of words, and a name that a data file gives a holiday. */
const names: ReadonlySet<string> = new Set([...Object.keys(english), 'Christmas and New Year']);

interface Node {
  readonly type: string;
  readonly [field: string]: unknown;
}
const isNode = (value: unknown): value is Node =>
  typeof value === 'object' && value !== null && 'type' in value && typeof value.type === 'string';

/** Attributes whose words a person reads or hears. */
const spoken = new Set([
  'aria-label',
  'aria-description',
  'aria-roledescription',
  'alt',
  'label',
  'placeholder',
  'title',
]);
const hasWord = (text: string) => /\p{L}{2}/u.test(text);
/** Several words that begin as a sentence does. */
const isSentence = (text: string) => /^\p{Lu}\p{Ll}*[’,]? \p{L}+[ ,.]\p{L}*/u.test(text.trim());

/** What a file says on its own, rather than by name from the files of words. */
function ownWords(path: string, source: string): string[] {
  const found: string[] = [];
  const visit = (node: Node, within: Node | null): void => {
    const { type } = node;
    // What goes wrong in our own code or data is told to whoever mends it.
    const isFault = type === 'NewExpression' && isNode(node.callee) && /Error$/.test(String(node.callee.name));
    if (isFault && isNode(node.callee) && node.callee.name !== 'ReadError') return;
    const text = textOf(node);
    if (type === 'JSXText' && hasWord(text)) found.push(text.trim());
    if (type === 'Literal' && isSpoken(within) && hasWord(text)) found.push(text);
    if ((type === 'Literal' || type === 'TemplateElement') && isSentence(text)) found.push(text);
    for (const value of Object.values(node).flat()) if (isNode(value)) visit(value, node);
  };
  visit(parseProgram(path, source), null);
  return [...new Set(found)].filter((words) => !names.has(words)).map((words) => `${path}: ${words}`);
}

function parseProgram(path: string, source: string): Node {
  const { program }: { program: unknown } = parseSync(path, source);
  if (!isNode(program)) throw new Error(`${path} could not be parsed`);
  return program;
}

function textOf(node: Node): string {
  if (node.type === 'TemplateElement') return Object(node.value).raw;
  return typeof node.value === 'string' ? node.value : '';
}

const isSpoken = (attribute: Node | null) =>
  attribute?.type === 'JSXAttribute' && isNode(attribute.name) && spoken.has(String(attribute.name.name));

describe('words on the screen', () => {
  it.each([
    ['const a = <p>Check this</p>;', 'Check this'],
    ['const a = <p>\n  Check {b}\n</p>;', 'Check'],
    ['const a = <input placeholder="Search" />;', 'Search'],
    ["const a = { message: 'Something went wrong.' };", 'Something went wrong.'],
    ['const a = <Copy label="letter.copy" />;', null],
    ["throw new ReadError('empty', 'There is nothing here.');", 'There is nothing here.'],
    ["throw new Error('The tab has no id');", null],
    ['const a = <p className="a">{b} · {c}</p>;', null],
    ["const a = say('check.page');", null],
  ])('are seen in %s', (source, words) => {
    expect(ownWords('a.tsx', source)).toEqual(words === null ? [] : [`a.tsx: ${words}`]);
  });

  it('come from the files of words', () => {
    expect(files.length).toBeGreaterThan(80);
    expect(files.flatMap((path) => ownWords(path, readFileSync(root + path, 'utf8')))).toEqual([]);
  });
});
