import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenToBurden } from '@/lib/listen/changes/burden.ts';
import { readText } from '@/lib/read/text.ts';

const heard = (text: string) => {
  const found = listenToBurden(extract(readText(text, { markdown: true }), { today: '2025-03-10', complete: true }));
  return found && [Math.round(found.ofBudget), Math.round(found.ofSavings), found.isSaidByOne];
};

describe('share of the savings beside share of the budget', () => {
  it.each<[string, readonly unknown[]]>([
    ['The grants are a tenth of the service’s budget and are to find a third of the savings.', [10, 33, false]],
    ['Charities receive 4 per cent of the budget. They would bear 12% of the cuts.', [4, 12, false]],
    ['The service must save £500,000. Of this £100,000 comes from grants, which are 5% of its budget.', [5, 20, false]],
    ['Councillor Hale said that charities had a twentieth of the budget and half of the savings.', [5, 50, true]],
    ['Voluntary groups have a fifth of the budget and will find a tenth of the savings.', [20, 10, false]],
  ])('hears %s', (text, wanted) => {
    expect(heard(text)).toEqual(wanted);
  });

  it.each([
    'The grant may not exceed a tenth of your budget.',
    'The council must save 3% of its budget.',
    'Half of the savings come from parks.',
    'A quarter of the budget goes on roads and a third of the savings come from them.',
  ])('is silent at %s', (text) => {
    expect(heard(text)).toBeNull();
  });
});
