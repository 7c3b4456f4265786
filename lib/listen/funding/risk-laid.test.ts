import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { laidOnFunded } from '@/lib/listen/funding/risk-laid.ts';
import { readText } from '@/lib/read/text.ts';

const laidIn = (text: string): number =>
  laidOnFunded(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['tender'] },
    }),
  ).length;

describe('risk laid on the funded side in so many words', () => {
  it.each([
    'Redundancy costs arising are for holders to find.',
    'We have no budget for this, and any shortfall will be for Tolbury Wheels to meet.',
    'Any loss caused by a visitor is the voluntary body’s alone to meet.',
    'The payment-by-results model transfers the financial exposure from the ICB to the voluntary provider.',
    'If the Ministry cuts its grant the Commissioner shall pass on the reduction in full.',
    'A deduction of £75 will be made for every assessment completed late, irrespective of cause.',
    'Whether the fault is ours or yours, the reduction for missed appointments applies.',
    'If numbers are higher than forecast the charity will see more people within the same sum.',
    'Referrals may rise without limit and no adjustment to the block sum is foreseen.',
    'A deficit on the box office is yours; a surplus over £500 is ours.',
    'If the café makes a loss you cover it; if it makes a profit we share it.',
    'Suppliers shall maintain capacity at their own hazard.',
    'The Council does not share the risk of low referrals.',
    'The ICB takes no financial exposure under this pilot.',
    'No uplift will be entertained for fuel, whatever the movement at the pump.',
    'The Recipient shall deliver the outputs in full even if the grant is reduced.',
    'Cancellations by the Council at short notice will not be paid for.',
    '100% of the price is payable on the achievement of a sustained job outcome.',
  ])('%s', (text) => expect(laidIn(text)).toBeGreaterThan(0));

  it.each([
    'Any shortfall is for the Council to meet.',
    'The shortfall will be for members to find when the budget is set.',
    'We do not want to transfer risk to providers.',
    'The aim is to avoid passing financial risk to small charities.',
    'Any VAT reduction shall be passed on in full.',
    'No deduction will be made, whatever the cause.',
    'A reduction, for whatever cause, is treated in the same manner as an ending.',
    'Unspent grant is to be repaid, whatever the reason.',
    'If more people come, we will pay more.',
    'Demand has risen by a third since 2019 and the hall is the same.',
    'If more than 20 people want places, we will run a second course within the same budget.',
    'A surplus is yours to keep; a deficit is ours.',
    'The Council does not take risks with public money.',
    'Volunteers have no claim against the Council for expenses.',
    'The whole of the grant is paid on receipt of a report on outcomes.',
    'Other authorities have transferred risk to their providers.',
    'Any claims made are for the finance team to meet within 30 days.',
    'Should the risk of demand be passed to the provider?',
  ])('not: %s', (text) => expect(laidIn(text)).toBe(0));
});
