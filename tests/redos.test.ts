import { createHash } from 'node:crypto';
import { globSync, readFileSync, writeFileSync } from 'node:fs';
import { runInNewContext } from 'node:vm';
import { check } from 'recheck';
import { parseAst } from 'vite';
import { beforeAll, describe, expect, it, vi } from 'vitest';

/**
 * Every pattern we ship is either proven linear by recheck, or withstands the worst text recheck could find for it. Proving hundreds takes minutes,
 * so what was proven is kept by its hash beside this file; new and changed patterns are proven here. `CHECK_PATTERNS=new` takes all the time
 * it needs and keeps the outcome; `CHECK_PATTERNS=all` proves them all anew.
 */
const RECORD = new URL('./redos.checked.json', import.meta.url);

/** A text grown by repeating its middles. */
interface Attack {
  readonly prefix: string;
  readonly pumps: readonly string[];
  readonly suffix: string;
}

interface Verdicts {
  /** Hashes of the patterns proven linear. */
  safe: string[];
  /** For each of the others, by hash, the worst text found: an `Attack` as JSON, which keeps the file to a line each. */
  withstood: Record<string, string>;
}

interface Pattern {
  readonly source: string;
  readonly flags: string;
  readonly file: string;
}

const hashOf = ({ source, flags }: Pattern) =>
  createHash('sha256').update(`/${source}/${flags}`).digest('hex').slice(0, 16);

const isShipped = (file: string) => !/\.test\.tsx?$|\.d\.ts$/.test(file);
const files = globSync('{lib,rules,components,entrypoints}/**/*.{ts,tsx}').filter(isShipped);

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}

function* literalsIn(node: unknown): Generator<{ source: string; flags: string }> {
  if (Array.isArray(node)) for (const child of node) yield* literalsIn(child);
  else if (isObject(node)) {
    const { regex } = node;
    if (node.type === 'Literal' && isObject(regex)) yield { source: String(regex.pattern), flags: String(regex.flags) };
    else for (const child of Object.values(node)) yield* literalsIn(child);
  }
}

/** The patterns written out in a file. */
function readLiterals(file: string): Pattern[] {
  const tree = parseAst(readFileSync(file, 'utf8'), { lang: file.endsWith('x') ? 'tsx' : 'ts' });
  return [...literalsIn(tree.body)].map((literal) => ({ ...literal, file }));
}

const modules = import.meta.glob(['../lib/**/*.ts', '../rules/*.ts', '!../**/*.test.ts']);

/** The patterns put together from parts when a file is loaded. */
async function readBuilt(): Promise<Pattern[]> {
  const built: Pattern[] = [];
  const Plain = RegExp;
  let file = '';
  vi.stubGlobal(
    'RegExp',
    new Proxy(Plain, {
      construct: (_, [source, flags]: [string | RegExp, string | undefined]) => {
        const pattern = new Plain(source, flags);
        const from = new Error().stack?.split('\n')[2] ?? '';
        if (!from.includes('node_modules')) built.push({ source: pattern.source, flags: pattern.flags, file });
        return pattern;
      },
    }),
  );
  try {
    for (const [path, load] of Object.entries(modules)) {
      file = path.replace('../', '');
      if (readFileSync(file, 'utf8').includes('new RegExp(')) await load();
    }
  } finally {
    vi.unstubAllGlobals();
  }
  return built;
}

const PROOF_TIME = process.env.CHECK_PATTERNS ? 120_000 : 10_000;
const ALL_PROOFS_TIME = 45_000;

/** Adds to the record what can be proven of patterns, `all` of which are in use, and returns those for which time ran out. */
async function prove(patterns: readonly Pattern[], all: readonly Pattern[], record: Verdicts): Promise<Pattern[]> {
  const started = performance.now();
  const unproven: Pattern[] = [];
  for (const pattern of patterns) {
    if (!process.env.CHECK_PATTERNS && performance.now() - started > ALL_PROOFS_TIME) {
      unproven.push(pattern);
      continue;
    }
    const result = await check(pattern.source, pattern.flags, { timeout: PROOF_TIME });
    if (result.status === 'safe') record.safe.push(hashOf(pattern));
    else if (result.status === 'vulnerable')
      record.withstood[hashOf(pattern)] = JSON.stringify(attackOf(result.attack));
    else unproven.push(pattern);
    // Kept at once: whoever stops a long run loses nothing.
    if (process.env.CHECK_PATTERNS) writeRecord(all, record);
  }
  return unproven;
}

function attackOf({ pumps, suffix }: { pumps: { prefix: string; pump: string }[]; suffix: string }): Attack {
  return { prefix: pumps.map(({ prefix }) => prefix).join('\u0000'), pumps: pumps.map(({ pump }) => pump), suffix };
}

/** Longer than any sentence a person wrote. */
const LENGTH = 10_000;
/** A machine may have much else to do. */
const TIME_ALLOWED = 3000;

/** The attack grown to about so many characters. */
function grow({ prefix, pumps, suffix }: Attack): string {
  const prefixes = prefix.split('\u0000');
  const share = LENGTH / Math.max(1, pumps.length);
  const middle = pumps.map(
    (pump, index) => (prefixes[index] ?? '') + pump.repeat(Math.ceil(share / Math.max(1, pump.length))),
  );
  return middle.join('') + suffix;
}

/** Whether a pattern is done with a text in good time. A context of its own can be stopped, where a test cannot. */
function endsInTime(pattern: Pattern, text: string): boolean {
  try {
    runInNewContext('new RegExp(source, flags).test(text)', { ...pattern, text }, { timeout: TIME_ALLOWED });
    return true;
  } catch (error) {
    if (isObject(error) && error.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT') return false;
    throw error;
  }
}

describe('patterns', () => {
  let patterns: Pattern[] = [];
  let unproven: Pattern[] = [];
  const record: Verdicts = JSON.parse(readFileSync(RECORD, 'utf8'));

  beforeAll(async () => {
    const all = [...files.flatMap(readLiterals), ...(await readBuilt())];
    patterns = [...new Map(all.map((pattern) => [hashOf(pattern), pattern])).values()];
    const everything = process.env.CHECK_PATTERNS === 'all';
    if (everything) Object.assign(record, { safe: [], withstood: {} });
    const known = new Set([...record.safe, ...Object.keys(record.withstood)]);
    unproven = await prove(
      patterns.filter((pattern) => !known.has(hashOf(pattern))),
      patterns,
      record,
    );
    if (process.env.CHECK_PATTERNS) writeRecord(patterns, record);
  }, 3_600_000);

  it('are found', () => {
    expect(patterns.length).toBeGreaterThan(500);
  });

  it('are each proven, or known by their worst text', () => {
    expect(unproven.map(({ source, flags, file }) => `${file}: /${source}/${flags}`)).toEqual([]);
  });

  it('withstand the worst text found for them', () => {
    const slow: string[] = [];
    for (const pattern of patterns) {
      const attack = record.withstood[hashOf(pattern)];
      if (!attack) continue;
      if (!endsInTime(pattern, grow(JSON.parse(attack))))
        slow.push(`${pattern.file}: /${pattern.source}/${pattern.flags}`);
    }
    expect(slow).toEqual([]);
  }, 120_000);
});

function writeRecord(patterns: readonly Pattern[], record: Verdicts): void {
  const used = new Set(patterns.map(hashOf));
  const safe = record.safe.filter((hash) => used.has(hash)).sort();
  const withstood = Object.fromEntries(
    Object.entries(record.withstood)
      .filter(([hash]) => used.has(hash))
      .sort(([a], [b]) => a.localeCompare(b)),
  );
  writeFileSync(RECORD, `${JSON.stringify({ safe, withstood }, null, 2)}\n`);
}
