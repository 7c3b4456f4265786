import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearNoHeed } from '@/lib/listen/equality/no-heed.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (words: string): string[] => {
  const facts = extract(readText(words, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
  return Object.entries(hearNoHeed(facts)).flatMap(([part, said]) => (said.length ? [part] : []));
};

describe('whom nobody looked at, who is shut out and what help is refused', () => {
  it.each([
    ['unassessed', 'No separate assessment was made of what this means for your Bengali-speaking clients.'],
    ['unassessed', 'What closing Strand B does to disabled trainees has yet to be worked out.'],
    ['unassessed', 'Officers do not consider that the equality duty is engaged by a decision to let a grant lapse.'],
    ['shut', 'The Authority does not wish to receive bids from refugee-led or black-led organisations.'],
    ['shut', '# What we won’t fund\n\nGroups serving a single ethnic or national community.'],
    ['shut', 'The Committee is unable to meet the cost of adapting materials for people who are deaf or blind.'],
  ])('%s: %s', (part, words) => expect(heardIn(words)).toContain(part));

  it.each([
    '# What we can fund\n\nGroups serving a single ethnic or national community.',
    'We cannot provide interpreters on the day but can arrange one if you ask us.',
    'The equality monitoring form will not be scored.',
    'The Provider has not collected data on disabled users.',
    'No group will be refused because it is led by refugees.',
    'Has the effect on disabled people been considered?',
  ])('none: %s', (words) => expect(heardIn(words)).toEqual([]));
});
