import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { readText } from '@/lib/read/text.ts';

const lastOf = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), { today: '2025-03-10', complete: true });
  const last = facts.sentences.at(-1);
  return last !== undefined && isOthersDoing(facts, last);
};

describe('what is left undone by others than the author', () => {
  it.each([
    'The Government did not consult councils before it cut our grant.',
    'The bus company has not asked its passengers.',
    'The consultants’ study did not look at equality.',
    'Some groups told us that they had not been consulted by the County on its plans.',
    'You have not told us what the loss would mean.',
    'Bidders did not involve charities in their pilots.',
    'In Exeter charities were not asked.',
    'If no assessment had been made we could not have gone ahead.',
    '“Nobody was asked,” said one of the old groups.',
  ])('%s', (text) => expect(lastOf(`# Notice from the Council\n\n${text}`)).toBe(true));

  it.each([
    'We did not consult the clubs.',
    'You have not been asked.',
    'The charity was not consulted.',
    'The groups had not heard of it.',
    'The Council has not assessed the effect.',
    'In March charities were not asked.',
    'Nobody has spoken to the clubs.',
  ])('not: %s', (text) => expect(lastOf(`# Notice from the Council\n\n${text}`)).toBe(false));

  it('holds against the author what the author says of itself', () =>
    expect(lastOf('# Marsh County Council\n\nThe County did not assess the impact.')).toBe(false));
});
