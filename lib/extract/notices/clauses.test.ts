import { describe, expect, it } from 'vitest';
import { referencesIn } from '@/lib/extract/clauses.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const noticesIn = (...lines: readonly string[]) =>
  extract(readText(lines.join('\n\n'), { markdown: false }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  }).notices.map(({ giver, period, forCause }) => `${giver} ${period}${forCause ? ' for cause' : ''}`);

const threeMonths = (besides: string) =>
  `14.1 ${besides}the Council may end this Agreement on three months’ written notice.`;
const budgetCut = '14.2 The Council may end this Agreement where its own budget is reduced.';

describe('a clause that refers to another', () => {
  it.each([
    [
      'subject to one by which the funder may end it',
      ['Subject to clause 14.2, ', budgetCut],
      ['funder P3M', 'funder P0D'],
    ],
    ['save as provided there', ['Save as provided in paragraph 14.2, ', budgetCut], ['funder P3M', 'funder P0D']],
    [
      'subject to one that answers fraud',
      ['Subject to clause 14.2, ', '14.2 The Council may end this Agreement where the Recipient commits fraud.'],
      ['funder P3M'],
    ],
    [
      'subject to one about something else',
      ['Subject to clause 14.2, ', '14.2 The Recipient shall keep accounts and may ask for help with them.'],
      ['funder P3M'],
    ],
    [
      'subject to one by which the recipient may end it',
      ['Subject to clause 14.2, ', '14.2 The Recipient may end this Agreement where its trustees decide to close it.'],
      ['funder P3M'],
    ],
    ['subject to one that is not there', ['Subject to clause 19.2, ', budgetCut], ['funder P3M']],
    ['subject to an Act', ['Subject to section 14 of the Charities Act 2011, ', budgetCut], ['funder P3M']],
    ['beside one it does not name', ['', budgetCut], ['funder P3M']],
  ])('%s', (_, [besides = '', clause = ''], notices) =>
    expect(noticesIn('GRANT AGREEMENT', threeMonths(besides), clause)).toEqual(notices),
  );

  it('does not choose between two clauses of one number', () =>
    expect(
      noticesIn(threeMonths('Subject to clause 14.2, '), budgetCut, 'Schedule 1', '1.1 Money.', budgetCut),
    ).toEqual(['funder P3M']));

  it('takes the notice of the clause that says how it is given', () =>
    expect(
      noticesIn(
        '9.1 The Council may end this Agreement at any time in accordance with clause 12.',
        '12. The Council shall give at least three months’ written notice to end this Agreement.',
      ),
    ).toEqual(['funder P3M']));

  it('leaves “at any time” as it is where that clause gives no time', () =>
    expect(
      noticesIn(
        '9.1 The Council may end this Agreement at any time in accordance with clause 12.',
        '12. Letters shall be sent by post to the address at the head of this Agreement.',
      ),
    ).toEqual(['funder P0D']));

  it.each([
    ['17.1 The events are fraud, insolvency and serious breach by the Grant Holder.', 'funder P0D for cause'],
    ['17.1 The events are a change in the Council’s priorities and fraud.', 'funder P0D'],
    ['18.1 The events are fraud and insolvency.', 'funder P0D'],
  ])('knows listed events for causes by their clause: %s', (clause, notice) =>
    expect(noticesIn('17.2 The Council may end this Agreement forthwith on any event in clause 17.1.', clause)).toEqual(
      [notice],
    ),
  );
});

describe('references', () => {
  it.each([
    ['subject to clause 14.2', ['14.2']],
    ['under clauses 9 and 14.2(b)', ['9', '14.2']],
    ['in accordance with paragraph 3 of these conditions', ['3']],
    ['paragraph 3 of Schedule 2', []],
    ['section 149 of the Equality Act 2010', []],
    ['clause 7 of your agreement', []],
    ['no clauses', []],
  ])('%s', (words, numbers) => expect(referencesIn(words).map(({ number }) => number)).toEqual(numbers));
});

describe('what the same sentence says beside a notice', () => {
  it.each([
    [
      "The Council may terminate on three months' notice, or immediately if the Recipient commits a breach.",
      'funder P3M',
    ],
    ["We can end the grant on 28 days' notice or at once where there has been fraud.", 'funder P28D'],
    ["The ICB may end this contract on six months' notice, except where the Provider is in breach.", 'funder P6M'],
    [
      "Either party may end this on three months' notice, save that the Council may end it immediately on the Provider's insolvency.",
      'either P3M',
    ],
    ["The Council may end it on 14 days' notice, but only if the Recipient is in breach.", 'funder P14D for cause'],
    ["The Council may end it on 14 days' notice where the Recipient is in breach.", 'funder P14D for cause'],
    [
      "The ICB may end this Agreement on 30 days' written notice, save that where its allocation is reduced it may do so without notice.",
      'funder P30D, funder P0D',
    ],
    [
      "The Council may end the grant on three months' notice, but where its budget is cut it can do so with immediate effect.",
      'funder P3M, funder P0D',
    ],
    ["The Council may end it on three months' notice, but will tell you at once if it means to.", 'funder P3M'],
    ["The Council may end it on three months' notice, though the Recipient can stop immediately.", 'funder P3M'],
  ])('%s', (text, notices) => expect(noticesIn(text).join(', ')).toBe(notices));
});
