import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: false }), { today: '2025-01-10', complete: true }).kinds.map(({ kind }) => kind);

describe('a notice by its description of the contract, without its card', () => {
  it.each([
    'Parish planning help 2025-2029\nNotice description\nThe Contract is for the services below. The initial term shall begin on 1 April 2025 and end on 31 March 2029. DWP may extend it by up to 12 months by giving the Contractor not less than 3 months written notice.',
    'Carers’ services\nDescription of the contract\nThe contract is for support to carers of all ages in Holme Borough. The initial contract period is three years, with an option to extend for two more years. The total value is £900,000 excluding VAT.',
    'Money advice\nShort description\nProvision of a money advice service to Holme Council. Contract period 1 April 2025 to 31 March 2028. Value £240,000 excluding VAT.',
    'Day care\nII.1.4) Short description:\nThe Borough Council requires a provider of day care. The initial term is three years with an option to extend for two. The contractor may be asked to work at weekends.',
  ])('%s', (text) => expect(kindsOf(text)).toEqual(['tender']));

  it.each([
    'Money advice\nShort description\nProvision of a money advice service to Holme Council. Contract period 1 April 2025 to 31 March 2028. Value £240,000 excluding VAT. The contract was awarded to Holme Advice.',
    'Our contracts\nDescription of the contract\nThe contract is for a call centre for Holme Council. Contract period 2021 to 2026. Value £2m excluding VAT.\nSupplier: Fitco',
    'Leisure contract\nHolme Council’s leisure contract is with Fitco. The initial term ends on 31 March 2028. The Council may extend it. Complaints about the contractor go to Fitco.',
    'Works on the High Street\nNotice description\nHolme Council gives notice of works. The contractor will start in June.',
  ])('not %s', (text) => expect(kindsOf(text)).toEqual([]));
});
