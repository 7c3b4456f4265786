import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { boundUnseen } from '@/lib/listen/funding/bound-unseen.ts';
import { readText } from '@/lib/read/text.ts';

const unseenIn = (text: string): number =>
  boundUnseen(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['funding'] },
    }),
  ).length;

describe('bound by what cannot be seen yet', () => {
  it.each([
    'Please begin delivery on 1 April; the agreement itself will follow in the summer.',
    'The contract conditions haven’t been finalised, but we would need your acceptance by Friday.',
    'You must accept by Friday. What the monitoring will look like is not yet known.',
    'By accepting you agree to the terms, a copy of which we’ll send on later.',
    'Extra conditions, now being drafted, shall be deemed to form part of this Agreement from the date on which they are issued.',
    'The Council may substitute new conditions at any time by posting them on its website.',
    'The Trust may change these terms without notice and your use of the grant is taken as acceptance.',
    'Three indicators have become eleven, which you didn’t sign up to, but we need them from this quarter.',
    'Quarterly returns were not mentioned in the offer letter. They are nevertheless now due.',
    'Clawback rules are under review and will apply to grants already made.',
  ])('%s', (text) => expect(unseenIn(text)).toBeGreaterThan(0));

  it.each([
    'The agreement has not been finalised; please do not start until it has.',
    'The contract has not yet been finalised, but please carry on under the existing terms.',
    'The new timetable is not ready. Please send comments by May.',
    'Further conditions agreed with both parties will bind the Recipient.',
    'Any new terms will bind you only if you agree them in writing.',
    'New laws may add requirements that bind the Recipient.',
    'The menu was not mentioned in the offer; we now need a cook.',
    'The specification is enclosed. Please sign and return it.',
    'The Council may post new guidance on its website.',
    'The rules on allotments will apply to leases already signed.',
  ])('not: %s', (text) => expect(unseenIn(text)).toBe(0));
});
