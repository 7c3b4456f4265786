import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearNoChances } from '@/lib/listen/changes/no-chances.ts';
import { readText } from '@/lib/read/text.ts';

const isRefused = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  return hearNoChances(facts, true, false).length > 0;
};

describe('a chance to improve', () => {
  it.each([
    'Under-delivery in any month lets us cancel without discussion.',
    'Should the KPI be missed, the ICB can re-let the work elsewhere with no further step.',
    'Missed targets lead to automatic termination.',
    "Fall below 80% on time in any month and we'll stop referrals and end the contract.",
    'Providers rated amber for one quarter lose their place on the framework.',
    'Any shortfall in volunteer hours is treated as a fundamental breach and cannot be remedied.',
    'We have considered whether to ask you for an improvement plan and decided against it.',
    'No purpose would be served by an improvement plan.',
    'The Council will not wait for performance to pick up.',
    'Further time would not help, and the grant ends in May.',
    'On the strength of those figures we have decided to end the grant; this was not something we had raised before.',
  ])('is refused in: %s', (text) => expect(isRefused(text)).toBe(true));

  it.each([
    'If a target is missed we shall tell you at once and meet to agree a plan.',
    'If performance falls below 80% the Provider shall immediately submit a recovery plan, failing which the contract ends.',
    'We do not think it right to end a grant at once because a target was missed.',
    'If insurance falls below £5m the contract ends automatically.',
    "The Provider shall end a volunteer's placement at once where standards are not met.",
    "If a target is missed the Council may end the agreement on three months' written notice.",
    'Where no improvement plan has been agreed the parties shall meet.',
    'No improvement plan has been needed this year.',
    'You will have no time to put right errors in the form.',
    'We cannot give applicants time to improve their bids.',
    'Poor performance is dealt with immediately: your officer will visit.',
  ])('is not in: %s', (text) => expect(isRefused(text)).toBe(false));
});
