// What `npm test` does: type check, lint, unit and component tests, benchmarks, browser tests. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
// Run by Node itself, which knows no '@/'.
import { findBrowsers } from '../entrypoints/command-line/browsers/find-browsers.ts';

interface Result {
  readonly passed: number;
  readonly failed: number;
  /** A line for each that failed, and for each that had to be tried again. */
  readonly told: readonly string[];
}

/** What is read of the report of Vitest's that it calls json. */
interface Report {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly assertionResults: readonly {
      readonly status: string;
      readonly fullName: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.output/tests`;

/** Runs a package's program by the Node this runs in, its output shown as it comes; whether it ended well. */
function run(program: string, ...args: readonly string[]): boolean {
  const { status } = spawnSync(process.execPath, [`${root}node_modules/${program}`, ...args], {
    cwd: root,
    stdio: 'inherit',
  });
  return status === 0;
}

const heading = (words: string) => console.log(`\n── ${words}`);

/** A check that passes or fails as one. */
function check(name: string, program: string, ...args: readonly string[]): Result {
  heading(name);
  const passed = run(program, ...args);
  console.log(`${name}: ${passed ? 'passed' : 'failed'}`);
  return { passed: Number(passed), failed: Number(!passed), told: passed ? [] : [`failed: ${name}`] };
}

/** Runs Vitest and counts its tests. A file that cannot be run, or a Vitest that ends without a report, counts as one test that failed. */
function tests(name: string, config: string): Result {
  heading(name);
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`;
  rmSync(report, { force: true });
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  const endedWell = run('vitest/vitest.mjs', 'run', '--config', config, ...reporters);
  if (!existsSync(report)) return { passed: 0, failed: 1, told: [`failed: ${name} ended without a report`] };
  const {
    numPassedTests: passed,
    numFailedTests: failed,
    testResults,
  }: Report = JSON.parse(readFileSync(report, 'utf8'));
  const told = testResults.flatMap((file) =>
    file.assertionResults.flatMap(({ status, fullName, failureMessages }) => {
      const where = `${file.name.replace(root, '')}: ${fullName}`;
      const [why = ''] = failureMessages[0]?.split('\n') ?? [];
      if (status === 'failed') return [`failed: ${where}: ${why}`];
      return failureMessages.length ? [`passed only when tried again: ${where}: ${why}`] : [];
    }),
  );
  return { passed, failed: endedWell ? failed : Math.max(1, failed), told };
}

const packages = { chromium: 'chromium', firefox: 'firefox-esr' } as const;

/** The families of browsers of which none is on this computer. */
function missing(): ('chromium' | 'firefox')[] {
  const { platform, env } = process;
  const found = findBrowsers({ platform, env, exists: existsSync }).map(({ family }) => family);
  return (['chromium', 'firefox'] as const).filter((family) => !found.includes(family));
}

/** Gets Debian's browsers where they are missing and we may; says which tests will not be run, and why. */
function getBrowsers(): void {
  const isDebian = existsSync('/etc/debian_version');
  const isRoot = process.getuid?.() === 0;
  if (missing().length && isDebian && isRoot) {
    const wanted = missing().map((family) => packages[family]);
    heading(`installing ${wanted.join(' and ')}`);
    const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
    const apt = (...args: readonly string[]) => spawnSync('apt-get', args, { stdio: 'inherit', env });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...wanted);
  }
  const why = !isDebian
    ? 'only on Debian is it installed for you'
    : isRoot
      ? 'apt-get did not install it'
      : 'installing it takes root';
  for (const family of missing()) {
    const name = family === 'chromium' ? 'Chromium (or Chrome, or Edge)' : 'Firefox';
    console.log(`\nThe tests in ${name} will not be run: there is none on this computer, and ${why}.`);
  }
}

mkdirSync(reports, { recursive: true });
const results = [
  check('type check', 'typescript/bin/tsc', '--noEmit'),
  check('lint', '@biomejs/biome/bin/biome', 'check', '--error-on-warnings'),
  tests('unit and component tests', 'tests/vitest.config.ts'),
  tests('benchmarks', 'tests/benchmark/vitest.config.ts'),
];
getBrowsers();
results.push(tests('browser tests', 'tests/browser/vitest.config.ts'));

const told = results.flatMap((result) => result.told);
// Thousands of lines stand between a failure and the end.
if (told.length) console.log(`\n${told.join('\n')}`);
const sum = (key: 'passed' | 'failed') => results.reduce((total, result) => total + result[key], 0);
const line = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(`${reports}/result.txt`, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = sum('failed') ? 1 : 0;
