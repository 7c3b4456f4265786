import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-03-01', complete: true });
const kindsOf = (markdown: string) => factsOf(markdown).kinds.map(({ kind }) => kind);

describe('minutes of those who decide', () => {
  it('are a notice of what they resolved to end', () => {
    const { kinds, changes } = factsOf(
      '# Minutes of the Cabinet held in the Guildhall on Tuesday 20 January 2026\n\nPresent: Councillors Ames, Bright, Cole\n\nApologies: Councillor Day\n\n## 1. Minutes\n\nThe minutes of the last meeting were agreed.\n\n## 4. Debt advice contract\n\nThe Director explained that the contract with Money Help had eighteen months to run. Members asked what would become of clients. The Director did not know.\n\nRESOLVED that the contract be terminated on 30 April 2026 and that the Director write to Money Help at once.\n\n## 5. Car parks\n\nNoted.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['change']);
    expect(changes.map(({ announced, effective }) => [announced?.value, effective.value])).toEqual([
      ['2026-01-20', '2026-04-30'],
    ]);
  });

  it.each([
    '# Minutes of the Cabinet held on 20 January 2026\n\nPresent: Councillors Ames and Bright\n\nApologies: none\n\n## Community grants\n\nMembers heard that the grant to the Scouts had ended.\n\nRESOLVED that the report be noted.',
    '# Minutes of the Voluntary Sector Forum\n\nPresent: nine groups\n\nApologies: two\n\nAgreed: that the council’s grants be reduced was not something that the forum could support.',
    '# Minutes of the Audit Committee held on 3 March 2026\n\nPresent: Councillor Cole\n\nApologies: none\n\nThe auditor had found that the contract with the arts trust ended in 2024.\n\nRESOLVED that the Chair write to the trust.',
  ])('are of no kind otherwise: %s', (markdown) => expect(kindsOf(markdown)).toEqual([]));
});

describe('a cut, however it is put', () => {
  it.each([
    'Dear Mrs Lyle\n\nThe Thursday Club\n\nWhen you and I met in November I warned you that money would be short. I now have to confirm that the payment which the council has made to the club each April will not be made this year or after. The minibus will be collected on 31 March 2026.\n\nI know how unwelcome this is.\n\nYours sincerely, Director of Adult Care, Bexford Council\n\n12 February 2026',
    '# Executive, 9 February 2026: decisions\n\nPublished 11 February 2026\n\n**Item 6. Voluntary sector support**\n\nAgreed:\n\n1. That the core support paid to the five advice bodies be lowered by 15% in 2026/27, from 1 April 2026.\n2. That the bodies be told within the week.\n\nHartmoor Borough Council',
    '# Budget 2026/27: what has been decided\n\nFull Council met on 25 February 2026. Members voted to take £60,000 out of the small grants budget, which leaves £40,000, and to stop paying the rents of the three village halls with effect from June 2026.\n\nHalls will hear from us this week.\n\nBrockley District Council',
    'Dear Chair\n\nYour annual contribution\n\nThe contribution that the Council makes to your costs is £40,000 in the present year. It will be £31,500 with effect from 1 April 2026. I am sorry to have to tell you so.\n\nDirector, Dale Council',
    '# Report to Cabinet\n\n## Outcome of the review of youth grants\n\n## Recommendations\n\nCabinet is recommended to:\n\n(a) approve the ending of the five Youth Grants in the table on 30 June 2026;\n\n(b) note the replies.\n\nDale Borough Council',
  ])('%s', (markdown) => expect(kindsOf(markdown)).toEqual(['change']));

  it.each([
    ['The award starts on 1 April 2026 and will finish on 31 March 2029.', []],
    ['Each of the eight grants will be a quarter lower from 1 April 2026.', ['2026-04-01']],
    ['Your grant will come to an end, and the last day for which it will be paid is 31 March 2026.', ['2026-03-31']],
    ['We are ending your grant on 31 March 2026. The last payment will be made on 16 March 2026.', ['2026-03-31']],
    ['Cabinet approves the withdrawal in full of the grants on 30 June 2026.', ['2026-06-30']],
    ['Your payment from the Council will not be made any more after 31 March 2026.', ['2026-03-31']],
  ])('%s', (text, days) => {
    const { changes } = factsOf(
      `Dale Borough Council\n\n12 January 2026\n\nDear Ms Okafor\n\nI am sorry to tell you that your grant will be cut.\n\n${text}`,
    );
    expect(changes.map(({ effective }) => effective.value)).toEqual(days);
  });
});
