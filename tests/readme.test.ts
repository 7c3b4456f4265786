import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';

const read = (path: string) => readFileSync(new URL(`../${path}`, import.meta.url), 'utf8');
const readme = read('README.md');

it('counts the undertakings of each compact as they are', () => {
  const rows = [...readme.matchAll(/^\| (\w+)(?:, (\d{4}))? \| (\d+) \| (\d+) \|$/gm)];
  expect(
    rows.map(([, place, year, all, checked]) => [place, year ? Number(year) : null, Number(all), Number(checked)]),
  ).toEqual(
    compacts.map(({ place, year, commitments }) => [
      place,
      year,
      commitments.length,
      commitments.filter(({ feeds }) => feeds.length).length,
    ]),
  );
});

it('names every compact by its id', () => {
  expect(compacts.filter(({ id }) => !readme.includes(`\`${id}\``))).toEqual([]);
});

it('has its first commands run by CI, and no script named that there is not', () => {
  const ci = read('.ci/run');
  for (const command of ['npm ci', 'npm start', 'npm test']) {
    expect(readme).toContain(command);
    expect(ci).toContain(command);
  }
  const { scripts } = JSON.parse(read('package.json'));
  const named = [...readme.matchAll(/npm run (?:--silent )?([\w-]+)/g)].map(([, name = '']) => name);
  expect(new Set(named)).toEqual(new Set(['build', 'check', 'extract']));
  expect(named.filter((name) => !scripts[name])).toEqual([]);
});

it('shows a picture of at most 300 kB', () => {
  const [, path = ''] = /!\[[^\]]+\]\((assets\/readme\/[\w-]+\.png)\)/.exec(readme) ?? [];
  expect(readFileSync(new URL(`../${path}`, import.meta.url)).length).toBeLessThan(300 * 1024);
});
