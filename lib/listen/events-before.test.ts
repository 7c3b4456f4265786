import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { eventsBefore } from '@/lib/listen/events-before.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (text: string) =>
  eventsBefore(
    extract(readText(`# Tender notice\n\n${text}`, { markdown: true }), {
      today: '2025-09-20',
      complete: true,
      corrections: { kinds: ['tender'] },
    }),
  ).map(({ plain }) => plain);

const published = 'Published: 15 September 2025. Tenders are due by 20 October 2025.';

describe('days on which a buyer spoke with providers before it asked for bids', () => {
  it.each([
    'Planning: we are holding two events on 12 May and 3 June 2025 for interested providers.',
    'A webinar for potential bidders is on 12 May 2025.',
    'Suppliers can come to a briefing on 12 May 2025.',
    'Workshops with local providers: 12 May 2025.',
    'A morning session on 12 May 2025 was open to all providers.',
  ])('%s', (text) => expect(heardIn(`${text}\n\n${published}`)).toHaveLength(1));

  it.each([
    'A webinar for bidders is on 22 September 2025.',
    'A meeting for residents was held on 12 May 2025.',
    'Training sessions for providers began on 12 May 2025.',
    'The contract with the present provider began on 12 May 2022.',
    'An event for interested providers will be held in the autumn.',
  ])('are none: %s', (text) => expect(heardIn(`${text}\n\n${published}`)).toEqual([]));
});
