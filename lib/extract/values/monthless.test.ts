import { describe, expect, it } from 'vitest';
import { findValues } from '@/lib/extract/values.ts';

const published = '2025-03-03';
const daysIn = (text: string, own: string | null = published) =>
  findValues(text, { published: own, today: '2025-03-10' }).dates.map(({ when }) =>
    when.shape === 'day' ? when.day : when.shape,
  );

describe('a day said without its month', () => {
  it.each([
    ['Replies by noon on Friday 14th, please.', '2025-03-14'],
    ['Replies by Monday 31st.', '2025-03-31'],
    ['It shuts on Thursday the 17th.', '2025-04-17'],
    ['Trustees met on Friday 28th and agreed.', '2025-02-28'],
  ])('is the nearest such day to the document’s own: %s', (text, day) => {
    expect(daysIn(text)).toEqual([day]);
  });

  it('says so', () => {
    const [date] = findValues('Replies by Friday 14th.', { published, today: null }).dates;
    expect(date?.assumed).toEqual([
      {
        what: 'month',
        why: 'The month is not stated. 14 March 2025 is the nearest such day to the day the document was published, 3 March 2025.',
      },
    ]);
  });

  it.each([
    'The meeting is on the Friday 3rd floor.',
    'Wednesday 1st team training',
    'Friday 30 people came.',
    'The Sunday 2nd March issue',
    'on Friday 29th',
  ])('is nothing where the words mean another thing, or no such day is near: %s', (text) => {
    expect(daysIn(text).filter((day) => day !== '2025-03-02')).toEqual([]);
  });

  it('is left alone where the document’s own day is unknown', () => {
    expect(daysIn('Replies by Friday 14th.', null)).toEqual([]);
  });
});

describe('a year said in words', () => {
  it.each([
    ['from the beginning of April this year to the end of September 2027', ['2025-04-01', '2027-09-30']],
    ['on 1 June next year, and until 31 May 2029', ['2026-06-01', '2029-05-31']],
  ])('counts before another date of the sentence: %s', (text, days) => {
    expect(daysIn(text)).toEqual(days);
  });
});
