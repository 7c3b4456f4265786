import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearBearers } from '@/lib/listen/funding/risk-bearers.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (text: string): string => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['tender'] },
  });
  return Object.entries(hearBearers(facts))
    .filter(([, heard]) => heard.length)
    .map(([who]) => who)
    .join(' ');
};

describe('who bears what may go wrong', () => {
  it.each([
    'Any variance above the budget shall be made good by the Lead Provider.',
    'Pay awards must be contained within the tendered rates.',
    'Losses in the first year sit with yourselves.',
    'Who pays if fewer people come? That would be for your trustees to sort out.',
    'No-shows: the visit is not paid for and the cost is yours.',
    'Closure costs shall be funded from the Recipient’s own reserves.',
    '| Risk | Held by |\n| --- | --- |\n| Inflation | The supplier |\n| Change in law | The supplier |',
    'If the target is missed we reclaim the entire grant.',
  ])('the funded side alone: %s', (words) => expect(heardIn(words)).toBe('alone'));

  it.each([
    'Where demand is above the forecast the Board will pay for the additional places.',
    'Losses shall be split 50/50.',
    'New ideas sometimes fail, and we will not ask for the money back.',
    'Rates are uplifted each year by CPI.',
    'A joint contingency is held for unforeseen costs.',
    '| Risk | Held by |\n| --- | --- |\n| Demand | Council |\n| Staffing | Provider |\n| Inflation | Jointly |',
    'Redundancy pay shall be reimbursed by the Council where it ends the grant.',
  ])('both, or the funder: %s', (words) => expect(heardIn(words)).toBe('both'));

  it.each([
    'Who bears inflation is to be agreed.',
    'The Council may contribute to unexpected costs.',
    'The allocation of TUPE risk has yet to be settled.',
  ])('nobody yet: %s', (words) => expect(heardIn(words)).toBe('open'));

  it.each([
    'The Provider bears the cost of its insurance premiums.',
    'Bidders bear their own costs, whatever the risk.',
    'The Council’s director is responsible for the risk register.',
    'You do not bear any overspend.',
    'The Recipient is responsible for risk assessments.',
    'The Provider shall report any rise in referrals.',
    'What happens if costs rise?',
  ])('nobody at all: %s', (words) => expect(heardIn(words)).toBe(''));
});
