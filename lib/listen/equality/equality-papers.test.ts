import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearWeighing } from '@/lib/listen/changes/weighed.ts';
import { equalityAssessed } from '@/lib/listen/equality/equality-papers.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (words: string) =>
  extract(
    readText(`# Grants\n\nThe grants will be cut by a quarter from 1 April 2026.\n\n${words}`, { markdown: true }),
    {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['change'] },
    },
  );

describe('an assessment for equality that was made or is among the papers', () => {
  it.each([
    'An equality impact assessment has been completed.',
    'The equality analysis is at Appendix 2.',
    'The full proposal, which includes the Equality Impact Assessment, is below.',
    'The report comes with an EqIA.',
    '## Related documents\n\n- Full proposal\n- Equality Impact Assessment (PDF, 200 KB)',
  ])('%s', (words) => expect(equalityAssessed(factsOf(words))).not.toEqual([]));

  it.each([
    'An equality impact assessment will follow.',
    'No equality impact assessment is needed.',
    'The report does not come with an equality impact assessment, for none has been made.',
    'Bidders must send an equality impact assessment.',
    '## Related documents\n\n- Equality policy\n- Noise assessment',
  ])('none: %s', (words) => expect(equalityAssessed(factsOf(words))).toEqual([]));
});

it('stands for the effect only where nothing else is said of it', () => {
  const papers = 'The report comes with an EqIA.';
  expect(hearWeighing(factsOf(papers)).impacts).toHaveLength(1);
  expect(hearWeighing(factsOf(`${papers} We asked all seven groups for their views in May.`)).impacts).toEqual([]);
});
