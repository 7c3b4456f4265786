import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (text: string) =>
  extract(readText(text, { markdown: true }), { today: '2025-03-20', complete: true })
    .kinds.map(({ kind }) => kind)
    .join() || 'none';

describe('the card of a procurement portal', () => {
  it.each([
    [
      'tender',
      'Mobile library and reading service for older people\n\nThis service brings books, talk and company to older people who seldom leave home, in every village of the district, once a fortnight and in all weathers.\n\nNotice status\n\nOpen\n\nPublication date\n\n3 March 2025\n\nClosing date\n\n4 April 2025\n\nContract start date\n\n1 July 2025\n\nContract value\n\n£90,000',
    ],
    [
      'tender',
      '**Date published:** 3 March 2025\n\n**Closing date for submissions:** 4 April 2025\n\n**Contract start date:** 1 July 2025\n\n**Contract value:** £90,000\n\nThe Council is seeking a provider of an advocacy service for adults in the borough.',
    ],
    [
      'tender',
      '# Befriending\n\n| Buyer | Elm District Council |\n| Procedure type | Open |\n| Published | 3 March 2025 |\n| Closing date | 4 April 2025 |\n| CPV code | 85312000 |\n| Estimated value | £60,000 |\n\nVisits to people who live alone.',
    ],
    [
      'tender',
      '# Carers break service\n\nExpression of interest window: 03/03/2025 - 04/04/2025\n\nContract dates: 01/07/2025 - 30/06/2028\n\nValue: £150,000\n\nProcurement reference: DN7788\n\nElm Borough Council. A service that gives carers a rest.',
    ],
    [
      'none',
      '# Befriending\n\n| Buyer | Elm District Council |\n| Procedure type | Open |\n| Published | 3 March 2025 |\n| Closing date | 4 April 2025 |\n| Awarded date | 9 May 2025 |\n| Supplier | Elm Care Ltd |\n| Contract value | £60,000 |\n\nVisits to people who live alone.',
    ],
  ])('is %s: %s', (kinds, text) => expect(kindsOf(text)).toBe(kinds));
});
