import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { timeLeft } from '@/lib/listen/changes/time-left.ts';
import { readText } from '@/lib/read/text.ts';

const left = (text: string) =>
  timeLeft(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['change'] },
    }),
    'P3M',
  )?.said ?? null;

describe('the time that a letter says it leaves', () => {
  it.each([
    'I am sorry to say that the April payment will be the last one, which leaves you only five weeks.',
    'The grant will close on 28 February, six weeks from the date at the top of this letter.',
    'The grant ends on 15 April, which is the six weeks that clause 9 obliges us to give.',
    'Grant-holders, whose funding ends in the spring, will have had notice of some five weeks.',
    'TAKE NOTICE that the agreement will determine on the expiry of 14 days from the date of this letter.',
  ])('%s', (text) => expect(left(text)).toMatch(/^It leaves/));

  it.each([
    'From Monday the rate we pay for each visit drops from £14.50 to £11.',
    'We have to close the small grants line on Friday.',
    'Your allocation therefore falls by 15% from next week.',
    'The transition payment has been discontinued as of today.',
  ])('soon: %s', (text) => expect(left(text)).toMatch(/within weeks/));

  it.each([
    'TAKE NOTICE that the agreement will determine on the expiry of six months from the date of this letter.',
    'We will write on Friday to all whose grants are to be cut.',
    'The grants meeting ends on Friday at noon.',
    'Your grant will not be cut next week.',
    'Cabinet will decide on Friday whether your grant is withdrawn.',
    'Your grant ends on Friday 31 March 2028.',
    'If you break the terms your grant is stopped immediately.',
    'We want to tell you straight away that your grant is to end in March 2028.',
    'The rate we pay for mileage falls from Monday.',
    'Please reply within 14 days of this letter if your funding is to end.',
    'The lottery grant ends next week.',
    'From now on no grant will be stopped or reduced inside thirteen weeks of our saying so.',
    '# Options\n\nClose the grants fund at once.',
  ])('none: %s', (text) => expect(left(text)).toBeNull());
});
