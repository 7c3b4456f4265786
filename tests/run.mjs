// What `npm test` does: type check, lint, unit and component tests, browser tests. Its last line is `N passed, N failed`.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const reports = `${root}.output/tests`;
const program = (name) => `${root}node_modules/${name}`;

/** Runs a program of ours by the Node this runs in, its output shown as it comes. */
const run = (file, ...args) =>
  spawnSync(process.execPath, [file, ...args], { cwd: root, stdio: 'inherit' }).status === 0;

const heading = (words) => console.log(`\n── ${words}`);

/** A check that passes or fails as one. */
function check(name, ...command) {
  heading(name);
  const passed = run(...command);
  console.log(passed ? `${name}: passed` : `${name}: failed`);
  return { passed: passed ? 1 : 0, failed: passed ? 0 : 1 };
}

/** Runs Vitest and counts its tests. A file that cannot be run, or a Vitest that ends without a report, counts as one that failed. */
function tests(name, config) {
  heading(name);
  const report = `${reports}/${name.replaceAll(' ', '-')}.json`;
  rmSync(report, { force: true });
  const ended = run(
    program('vitest/vitest.mjs'),
    'run',
    '--config',
    config,
    '--reporter=default',
    '--reporter=json',
    `--outputFile.json=${report}`,
  );
  if (!existsSync(report)) return { passed: 0, failed: 1 };
  const { numPassedTests, numFailedTests } = JSON.parse(readFileSync(report, 'utf8'));
  return { passed: numPassedTests, failed: ended ? numFailedTests : Math.max(1, numFailedTests) };
}

/** Debian's browsers, got where they are missing and may be. The tests that need one that is still missing are left out, and that is said. */
function getBrowsers() {
  const commands = [
    ['chromium', ['google-chrome', 'google-chrome-stable', 'chromium', 'chromium-browser', 'microsoft-edge']],
    ['firefox-esr', ['firefox', 'firefox-esr']],
  ];
  const missing = () => commands.filter(([, names]) => !names.some(isCommand)).map(([name]) => name);
  if (process.platform !== 'linux') return;
  const isDebian = existsSync('/etc/debian_version') && isCommand('apt-get');
  if (missing().length && isDebian && process.getuid() === 0) {
    heading(`installing ${missing().join(' and ')}`);
    const apt = (...args) =>
      spawnSync('apt-get', args, { stdio: 'inherit', env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', ...missing());
  }
  for (const name of missing()) {
    const why = isDebian ? 'only root may install it here' : 'this is not Debian, so it is not installed for you';
    console.log(
      `The tests in ${name === 'chromium' ? 'Chromium' : 'Firefox'} are not run: it was not found, and ${process.getuid() === 0 && isDebian ? 'apt-get could not install it' : why}.`,
    );
  }
}

const isCommand = (name) =>
  (process.env.PATH ?? '').split(':').some((folder) => folder && existsSync(`${folder}/${name}`));

mkdirSync(reports, { recursive: true });
const results = [
  check('type check', program('typescript/bin/tsc'), '--noEmit'),
  check('lint', program('@biomejs/biome/bin/biome'), 'check', '--error-on-warnings'),
  tests('unit and component tests', 'tests/vitest.config.ts'),
];
getBrowsers();
results.push(tests('browser tests', 'tests/browser/vitest.config.ts'));

const sum = (key) => results.reduce((total, result) => total + result[key], 0);
const line = `${sum('passed')} passed, ${sum('failed')} failed`;
writeFileSync(`${reports}/result.txt`, `${line}\n`);
console.log(`\n${line}`);
process.exitCode = sum('failed') ? 1 : 0;
