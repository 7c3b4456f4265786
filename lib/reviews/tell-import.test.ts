import { expect, it } from 'vitest';
import { tellImport } from '@/lib/reviews/tell-import.ts';

const nothing = { added: 0, joined: 0, same: 0, told: [], ids: [] };

it('tells of each sort in a sentence of its own', () => {
  expect(tellImport({ ...nothing, added: 3, joined: 1, same: 2, told: ['Both are kept.'] }, [])).toEqual([
    '3 reviews were added.',
    '1 review was here already and was brought together with the one in the file.',
    'Both are kept.',
    '2 reviews were here already, just the same.',
  ]);
});

it('names what was left out', () => {
  expect(
    tellImport({ ...nothing, added: 1 }, [{ what: '“Libraries”', why: 'This review is damaged and cannot be read.' }]),
  ).toEqual([
    '1 review was added.',
    '1 review could not be read and was left out:',
    '“Libraries”: This review is damaged and cannot be read.',
  ]);
});

it('says so where a file is of none', () => {
  expect(tellImport(nothing, [])).toEqual(['There are no reviews in this file.']);
});
