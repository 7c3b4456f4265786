import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2025-10-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

describe('papers that only look back', () => {
  it.each([
    "Quarterly performance report to the Committee (for information)\n\nOf the 40 awards made last year two were ended early, one on four weeks' notice. Payments were in arrears. The next report will come in March 2026. Members are asked to note the report.",
    "What became of our grants, 2024/25\n\nA look back at the year. This publication is for information only. Twelve groups had awards of one year. Overheads were capped at 5%. Payments were made on receipts. Two awards were stopped on three weeks' notice. Nothing in it is an offer and no applications are being taken.",
    "Internal audit report 2025/14: small grants\n\nAudit opinion: limited assurance. In four of twenty files the award had been ended with a fortnight's notice. The agreement forbade recipients to criticise the council. Payments were made in arrears. We recommend that the template be changed by 31 December 2025. Report to the Audit Committee, 12 September 2025.",
    'Lessons from the Winter Fund: an evaluation\n\nThe university was asked to look at how the fund had worked. Groups had nine days to apply. The grants lasted five months and were paid at the end. Overheads were not covered. The evaluators suggest that a future fund should be open for longer.',
    "A day in the life of a community garden\n\nOur news from the allotment behind the surgery. The council grant paid for the shed. The old funder would not cover rent or phone bills, and paid us after the event. If it rains the open day will be put off with two days' notice. Come along on 12 July 2025.",
    "Scrutiny Committee: monitoring of previous recommendations\n\nRecommendation 3 (March 2024): that grant holders be given three months' notice. Position: done. Recommendation 4: that payments be made in advance and not in arrears. Position: partly done. Members are asked to note progress. 9 October 2025.",
    'Who we funded in 2024: Borough Council\n\n| Group | Award | What it did |\n| --- | --- | --- |\n| Toy Library | £4,000 for one year | 300 loans |\n| Lunch Club | £2,500 for six months | 1,200 meals |\n\nAll awards were paid on receipts. The scheme has now closed.',
    "Frequently asked questions from councillors about the grants review of 2023\n\nWhy did the review take so long? It took nine months because two officers left. How long was the consultation? Six weeks, which respondents said was too short. Were grants cut? Three were, on a month's notice.",
  ])('%s', (markdown) => {
    expect(kindsOf(markdown)).toEqual([]);
  });
});

describe('papers that look back and offer, ask or end something as well', () => {
  it.each([
    [
      '# Community Fund: the year in review, and how to apply for the next\n\nLast year we gave 40 grants. How to apply: send the form to the Council by 3 November 2025. Grants are of up to £2,000 and will be paid in advance. You must send receipts.',
      'funding',
    ],
    [
      '# Tender: evaluation of the Youth Service\n\nThe Council invites quotations for an evaluation of its youth service. Quotations must be received by noon on 14 November 2025. Quality 70%, price 30%. The contract starts on 5 January 2026.',
      'tender',
    ],
    [
      '# Review of grants\n\nReport to Cabinet, 14 October 2025\n\n## Recommendations\n\nThat the grant to the Toy Library come to an end on 31 March 2026.\n\n## What we found\n\nPayments were in arrears and two clubs closed.',
      'change',
    ],
  ])('%s', (markdown, kind) => {
    expect(kindsOf(markdown)).toEqual([kind]);
  });
});

describe('news that lets people speak', () => {
  it.each([
    [
      `# New boiler for the Corn Hall\n\nFenwick Borough Council news, 3 June 2025\n\nThe Corn Hall has a new boiler after volunteers won a grant of £18,000 from the Landfill Fund. "We had to apply three times," said the hall's chair. "The last funder paid in arrears and gave us a week's notice of every visit."\n\nThe mayor said: "It is warm at last." The hall is open every day.`,
      [],
    ],
    [
      '# £400,000 for local groups\n\nFenwick Borough Council news, 3 June 2025\n\nGroups can now apply for a share of £400,000. "This is good news," said the Leader. The portfolio holder added: "We want small groups to come forward." Grants of up to £5,000 are paid in advance. Applications close on 31 July 2025.',
      ['funding'],
    ],
    [
      '# Have your say on the library strategy\n\nFenwick Borough Council is consulting on its library strategy. "Libraries matter," said the Leader. The survey is open from 2 June to 25 August 2025. Tell us what you think online. "We want to hear from everyone," said the portfolio holder. Responses will be published in October.',
      ['consultation'],
    ],
    [
      '# Council agrees to end lunch club grants\n\nThe Council has decided that the lunch club grants will end on 31 March 2026. "It was a hard decision," said the Leader. The portfolio holder said: "We will help the clubs to find other money." Letters will be sent to each club on 1 December 2025.\n\nFenwick Borough Council, 20 November 2025',
      ['change'],
    ],
    [
      `# Chair's blog: what a year\n\nEastshire NHS Foundation Trust. "I never thought I'd see it," said one volunteer at our awards evening. The funding for the café came from a bequest. A nurse said: "The café is my favourite place." It will close for a week at Christmas. The old contract ended in May.`,
      [],
    ],
  ])('%s', (markdown, kinds) => {
    expect(kindsOf(markdown)).toEqual(kinds);
  });
});
