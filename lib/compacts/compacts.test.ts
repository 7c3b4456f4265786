import { expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';

it('holds the five compacts, by place', () => {
  expect(compacts.map(({ id }) => id)).toEqual([
    'birmingham-2006',
    'bristol-2012',
    'bromley',
    'dudley',
    'sandwell-2011',
  ]);
});

it('names each by its file', () => {
  const files = Object.keys(import.meta.glob('../../assets/compacts/*.json'));
  expect(files.map((path) => path.slice('../../assets/compacts/'.length, -'.json'.length)).sort()).toEqual(
    compacts.map(({ id }) => id).sort(),
  );
});

it('tells them apart by the words that show a place', () => {
  const places = compacts.flatMap((compact) => compact.places);
  expect(new Set(places).size).toBe(places.length);
});

it('leaves the pointer to the schema in the file', () => {
  expect(compacts.filter((compact) => '$schema' in compact)).toEqual([]);
});
