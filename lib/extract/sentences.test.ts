import { describe, expect, it } from 'vitest';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

const read = (markdown: string) => readText(markdown, { markdown: true });
const sentencesOf = (markdown: string) => {
  const doc = read(markdown);
  return settleStanding(doc, extractSentences(doc), '2025-03-03', '2025-03-10');
};
const standingOf = (markdown: string) => sentencesOf(markdown).at(-1)?.standing;

describe('extractSentences', () => {
  it.each([
    ['It opens today. It closes on Friday.', 2],
    ['It closes at 5.30pm. Late answers are not read.', 2],
    ['See para. 4 of the report.', 1],
    ['Grants of e.g. £500 are paid by St. John Ambulance.', 1],
    ['14.2 Without prejudice to clause 14.1 the Council may end it.', 1],
    ['“Is it decided?” No. It is not.', 3],
    ['', 0],
  ])('cuts %j into %i', (text, count) => {
    expect(sentencesOf(text)).toHaveLength(count);
  });

  it.each([
    ['Closing date\n\n30 May 2025', ['Closing date']],
    ['Value of contract:\n\n£450,000 to £500,000', ['Value of contract']],
    ['Duration of contract\n\n36 (months)', ['Duration of contract']],
    ['- Deadline for questions\n\nFriday 30 May 2025, noon', ['Deadline for questions']],
    ['30 May 2025\n\n2 June 2025', []],
    ['It closes in spring.\n\n30 May 2025', []],
    ['Closing date\n\n30 May 2025 is the day on which it closes.', []],
  ])('takes a line for the label of a day, a sum or a length below it: %j', (text, over) => {
    expect(sentencesOf(text).at(-1)?.over).toEqual(over);
  });

  it.each([
    ['We cannot pay for:\n1. Loans\n2. Core running costs', 'We cannot pay for:'],
    ['What can the money not be used for?\na) loans\nb) rent\nc) alcohol', 'What can the money not be used for?'],
    ['The following are left out:\n(i) loans\n(ii) overheads', 'The following are left out:'],
    ['4. The Recipient shall:\n(a) keep accounts\n(b) send a report', undefined],
    ['We paid for a van.\n1. Loans\n2. Core running costs', undefined],
  ])('takes what leads into a list that counts for the label of its lines: %j', (text, lead) => {
    const doc = readText(
      `${'Grants help groups in every part of the county to bring neighbours together. '.repeat(2)}\n${text}`,
      { markdown: false },
    );
    expect(extractSentences(doc).at(-1)?.over.at(-1)).toBe(lead);
  });

  it('keeps each sentence at its own place', () => {
    const doc = read('It opens today. It closes on 3 March – at noon.');
    const [, second] = extractSentences(doc);
    expect(doc.text.slice(second?.start, second?.end)).toBe('It closes on 3 March – at noon.');
    expect(second?.plain).toBe('It closes on 3 March - at noon.');
  });

  it('finds its way through letters that are not seen', () => {
    const doc = read('Please re\u00adply. The consul\u00adtation closes soon.');
    const second = extractSentences(doc)[1];
    expect(second?.plain).toBe('The consultation closes soon.');
    expect(doc.text.slice(second?.start, second?.end)).toBe('The consul\u00adtation closes soon.');
  });

  it('hangs headings and labels over a sentence', () => {
    const over = sentencesOf('# Libraries\n\n## Key dates\n\n| Closes | 3 May |').at(-1)?.over;
    expect(over).toEqual(['Libraries', 'Key dates', 'Closes']);
  });
});

describe('settleStanding', () => {
  it.each([
    'The consultation closes on 14 April 2025.',
    'We have put the closing date back to 11 April 2025.',
    'We would like to hear from carers.',
    'I would be grateful if you would not comment on it.',
    '# Other ways to have your say\n\nWrite to us by 14 April 2025.',
    '# Ways to have your say this winter\n\nFill in the survey by 14 April 2025.',
    'No separate tender is needed for this work, which closes on 14 April 2025.',
    'The two lots will each have a separate contract.',
    'The Recipient shall refrain from comment which might be thought unfavourable.',
    'At its meeting on 6 March 2025 Cabinet agreed to extend the funding.',
  ])('current: %s', (text) => {
    expect(standingOf(text)).toBe('current');
  });

  it.each([
    'In 2019 we consulted for six weeks.',
    'The last consultation ran for six weeks.',
    'Earlier awards were paid in arrears.',
    '# How long did you consult for last time?\n\nSeven weeks, in 2016.',
  ])('past: %s', (text) => {
    expect(standingOf(text)).toBe('past');
  });

  it.each([
    ['supposed', 'If we go further we would hold a consultation of twelve weeks.'],
    ['supposed', 'For example, a six-week consultation is short.'],
    ['other', '# Related pages\n\nWard budgets: apply by 30 May 2025.'],
    ['other', 'Staff consultation is a separate process with its own timetable.'],
    ['other', 'The separate tender for meals on wheels closes on 30 January, with a supplier day on 14 January.'],
    ['other', 'A separate grants scheme for warm rooms will open in May.'],
    ['other', 'Note that our separate procurement for catering closes on Friday.'],
    ['other', '# Other ways to have a say this winter\n\nPharmacy review: ends 20 February.'],
    ['other', '# Other ways to get involved this month\n\nParks survey, closes on 3 May.'],
    ['quoted', '> Partners will allow at least twelve weeks.'],
    ['quoted', 'The Compact says:\n\n“Funders will give three months’ notice of any change.”'],
    ['struck', '~~The consultation closes on 3 March 2025.~~'],
  ])('%s: %s', (standing, text) => {
    expect(standingOf(text)).toBe(standing);
  });
});
