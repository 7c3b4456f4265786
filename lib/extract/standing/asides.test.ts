import { describe, expect, it } from 'vitest';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

const standingOf = (words: string, markdown = words) => {
  const doc = readText(markdown, { markdown: true });
  const found = settleStanding(doc, extractSentences(doc), '2025-09-16', '2025-09-16');
  return found.find(({ plain }) => plain.startsWith(words))?.standing;
};

describe('terms told as they once were', () => {
  it.each([
    'Payments were in arrears, which left some groups short.',
    'Overheads were held at 5% because that was the rule of the fund.',
    'In a few cases we heard of volunteers being asked to cover for staff who had left.',
    'One group had been asked to use volunteers at the front desk.',
    'In the third the club was given two weeks’ notice and the grant stopped.',
    'The monitoring forms were fourteen pages long.',
    'Awards were for five months.',
    'The clause was removed.',
    'In rounds one and two we gave grants for twelve months, and groups told us what that did to them.',
    'In our first two rounds the most we could give was a year, and we heard that it was too little.',
  ])('%s', (words) => expect(standingOf(words.replace('’', "'"), words)).toBe('past'));

  it.each([
    'Payments are made in arrears.',
    'Overheads will be held at 5%.',
    'Your grant was £20,000.',
    'The reason was that the fund was oversubscribed.',
    'Members decided that the grant should end.',
    'The grant has been cut.',
    'The closing date was 3 March.',
    'Volunteers should not be asked to cover for staff.',
    'The survey was open for six weeks.',
    'We were pleased to have your application.',
    'In round two grants will last for three years.',
    'In round two grants are for three years.',
  ])('%s is of now', (words) => expect(standingOf(words)).not.toBe('past'));
});

describe('what others do', () => {
  it.each([
    'Other councils pay in arrears.',
    'Of eight similar cities that answered, two give one month’s notice.',
    'A neighbouring authority limits overheads to 5%.',
    'In other areas awards are for one year.',
    'Most other funders ask for three years of accounts.',
  ])('%s', (words) => expect(standingOf(words.replace('’', "'"), words)).toBe('other'));

  it.each([
    'Other organisations may apply.',
    'We pay in arrears, as other councils do.',
    'Similar awards are made by the Council each year.',
    'Another group may join the bid.',
  ])('%s is its own', (words) => expect(standingOf(words)).toBe('current'));

  it('stands under a heading that compares', () => {
    expect(standingOf('Two give', '# Review\n\n## How we compare\n\nTwo give a month of notice.')).toBe('other');
  });
});

describe('an option that was turned down', () => {
  const table =
    '| Option | View |\n| --- | --- |\n| End all grants on a month of notice | Rejected. It would do harm. |\n| Lower them by a tenth from April | Recommended. |';
  it('is no part of what the paper says', () => {
    expect(standingOf('End all', table)).toBe('other');
    expect(standingOf('Lower them', table)).toBe('current');
  });
});

describe('what somebody says between quotation marks', () => {
  const paragraph =
    '“We asked twice,” said the chair. “The last funder paid us late. It would not pay rent.” The hall is open.';
  it.each([
    ['"The last funder', 'quoted'],
    ['It would not pay', 'quoted'],
    ['The hall is open', 'current'],
  ])('%s is %s', (words, standing) => {
    expect(standingOf(words, paragraph)).toBe(standing);
  });
});

describe('options that are turned down', () => {
  const options =
    'Option 1: let the grants lapse. It would save £80,000 from 1 April 2026. Not recommended.\n\nOption 2: carry on for two years from 1 April 2026. Grants are paid each quarter. Recommended.';
  it.each(['Option 1', 'It would save', 'Not recommended'])('%s', (words) =>
    expect(standingOf(words, options)).toBe('other'),
  );
  it.each(['Option 2', 'Grants are paid', 'Recommended'])('%s', (words) =>
    expect(standingOf(words, options)).toBe('current'),
  );
  it('under headings of their own, and not beyond', () => {
    const under =
      '## Option A\n\nStop in May. This is not supported.\n\n## Option B\n\nStop in June. The award ends on 30 June 2026.\n\nThis is the one that officers favour.';
    expect(['Stop in May', 'Stop in June', 'The award ends'].map((words) => standingOf(words, under))).toEqual([
      'other',
      'current',
      'current',
    ]);
  });
  it('says nothing of requests that are turned down', () =>
    expect(standingOf('Elm Pantry', 'Elm Pantry: £4,000 asked for. Not recommended.')).toBe('current'));
});
