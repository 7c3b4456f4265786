import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-03-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('extractKinds', () => {
  it.each([
    [
      'consultation',
      '# Have your say on day services\n\nThe council is consulting on changes to day services. Fill in the online survey by 14 April 2025.',
    ],
    [
      'consultation',
      '# Draft housing strategy: consultation\n\nThis consultation runs from 3 March 2025 to 26 May 2025. The council would like to hear from voluntary groups. How to respond: complete our questionnaire.',
    ],
    [
      'funding',
      '# Grant Agreement\n\nThis agreement is between Ashby Borough Council and the Recipient. The Recipient shall use the Grant only for the Funded Activity. The Council shall pay the Grant quarterly.',
    ],
    [
      'funding',
      '# Neighbourhood fund: small grants scheme\n\nWho can apply: groups in the borough. What we can fund: equipment. The council pays the grant in advance.',
    ],
    [
      'tender',
      '# Invitation to tender: advice services\n\nThe Council invites tenders for advice services. Tenderers must submit by noon on 18 August 2025. Award criteria: price 40%, quality 60%.',
    ],
    [
      'change',
      '3 March 2025\n\nDear Trustees\n\nThe Council has decided to end the core grant. Your grant will cease on 31 March 2025.',
    ],
  ])('%s', (kind, markdown) => {
    expect(kindsOf(markdown)).toEqual([kind]);
  });

  it.each([
    '# Bin collections at Christmas\n\nYour council bin day will change. The garden waste service stops for six weeks.',
    '# Planning application 25/00417/FUL\n\nNeighbour consultation expiry date: 28 March 2025. Comments may be made to the council within 21 days.',
    '# Privacy notice\n\nThe council keeps your data for six years.',
    '# Community worker\n\nThe council is recruiting. The post is funded for two years. The notice period is one month.',
    '# Council tax 2025/26\n\nPay your council tax by direct debit.',
    '',
  ])('none: %s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });

  it('takes the reader’s word', () => {
    const doc = readText('# Bin collections', { markdown: true });
    const facts = extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['tender'] } });
    expect(facts.kinds).toEqual([{ kind: 'tender', because: [] }]);
  });
});
