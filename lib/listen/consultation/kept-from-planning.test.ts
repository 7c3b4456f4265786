import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearInvolved } from '@/lib/listen/consultation/involved.ts';
import { readText } from '@/lib/read/text.ts';

const keptOut = (words: string): boolean => {
  const facts = extract(readText(`# Advice services\n\n${words}`, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['tender'] },
  });
  const { left, late } = hearInvolved(facts);
  return left.length + late.length > 0;
};

describe('voluntary organisations kept from the planning, or shown it when it was settled', () => {
  it.each([
    'There was not time, before the papers had to go out, to sound out the charities that run these services.',
    'We did not see any need to go out to the sector on how the new service is designed.',
    'It was decided that bringing the voluntary sector in before the strategy was approved would slow matters down.',
    'By the time the sector was brought to the table the outcomes and the budget had all been settled.',
    'Shaping the service is a matter for commissioners; the role of the sector is to deliver it.',
    'Engagement with the sector will begin once the specification has been signed off.',
  ])('%s', (words) => expect(keptOut(words)).toBe(true));

  it.each([
    'There was no time to ask the charities for references on the service.',
    'Bringing the voluntary sector in early did not slow matters down.',
    'The 2018 tender was prepared without the sector.',
    'It isn’t true that groups had no say in this scheme.',
    'From publication until award officers may not discuss the tender with any bidder.',
    'Once the contract is awarded the Provider will meet voluntary organisations to explain how to refer.',
  ])('none: %s', (words) => expect(keptOut(words)).toBe(false));
});
