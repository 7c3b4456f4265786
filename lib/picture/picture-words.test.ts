import { describe, expect, it } from 'vitest';
import {
  bankHolidaysOf,
  captionOf,
  describeNotice,
  describeTerm,
  describeWindow,
  labelDate,
} from '@/lib/picture/picture-words.ts';
import { type WindowPicture, windowPicture } from '@/lib/picture/window-picture.ts';

type Stretch = Parameters<typeof windowPicture>[0];

const sixWeeks: Stretch = {
  purpose: 'consultation',
  from: '2025-03-03',
  fromAssumed: false,
  to: '2025-04-14',
  promise: { period: 'P12W', to: '2025-05-25' },
};
const draw = (today: string, rest: Partial<Stretch> = {}): WindowPicture => {
  const picture = windowPicture({ ...sixWeeks, ...rest }, today);
  if (!picture) throw new Error('nothing to draw');
  return picture;
};

describe('captionOf', () => {
  it.each<[string, Partial<Stretch>, string]>([
    ['2025-03-10', {}, '43 of the 84 days asked for · 35 days left to answer'],
    ['2025-04-13', {}, '43 of the 84 days asked for · 1 day left to answer'],
    ['2025-04-14', {}, '43 of the 84 days asked for · closes today'],
    ['2025-04-15', {}, '43 of the 84 days asked for · closed 1 day ago'],
    ['2025-04-26', {}, '43 of the 84 days asked for · closed 12 days ago'],
    ['2025-03-01', {}, '43 of the 84 days asked for · opens in 2 days'],
    ['2025-03-10', { to: '2025-05-25' }, '84 days; 84 are asked for · 76 days left to answer'],
    ['2025-03-10', { to: '2025-05-24' }, '83 of the 84 days asked for · 75 days left to answer'],
    ['2025-03-10', { promise: null }, '43 days · 35 days left to answer'],
    ['2025-03-03', { to: '2025-03-03', promise: null }, '1 day · closes today'],
    ['2025-03-10', { purpose: 'tender', to: '2025-03-17', promise: null }, '14 days · 7 days left to bid'],
    ['2025-03-17', { purpose: 'tender', to: '2025-03-17', promise: null }, '14 days · bids are due today'],
    ['2025-03-10', { purpose: 'change', promise: null }, '42 days · 35 days until it takes effect'],
    ['2025-04-15', { purpose: 'change', promise: null }, '42 days · took effect 1 day ago'],
    ['2025-03-01', { purpose: 'change', promise: null }, '42 days'],
  ])('on %s of %j is “%s”', (today, rest, expected) => expect(captionOf(draw(today, rest))).toBe(expected));
});

describe('describeWindow', () => {
  it('says all that is drawn', () =>
    expect(describeWindow(draw('2025-03-10'))).toBe(
      'Open from 3 March 2025 to 14 April 2025: 43 days. The 12 weeks that the compact asks for would run to 25 May 2025: 84 days. As of today: 35 days left to answer. Holidays in this time: Easter (18 to 21 April 2025) and a bank holiday (5 May 2025).',
    ));

  it('names bank holidays together', () =>
    expect(describeWindow(draw('2025-03-10', { to: '2025-05-26' }))).toMatch(
      /Easter \(18 to 21 April 2025\) and bank holidays \(5 May 2025 and 26 May 2025\)\.$/,
    ));

  it('says that the first day was not stated', () =>
    expect(describeWindow(draw('2025-03-10', { fromAssumed: true, promise: null }))).toMatch(
      /^Open to 14 April 2025, counted from 3 March 2025, the day it was published: 43 days\. As of today/,
    ));

  it('speaks of bids and of changes in their own words', () => {
    expect(describeWindow(draw('2025-03-10', { purpose: 'tender', to: '2025-03-17', promise: null }))).toBe(
      'Published on 3 March 2025, bids due by 17 March 2025: 14 days. As of today: 7 days left to bid.',
    );
    expect(describeWindow(draw('2025-03-01', { purpose: 'change', to: '2025-04-03', promise: null }))).toBe(
      'Told on 3 March 2025, in effect on 3 April 2025: 31 days.',
    );
  });
});

describe('labels', () => {
  it('leave the year out where all is in this year', () => {
    const picture = draw('2025-03-10');
    expect(labelDate('2025-04-14', picture, '2025-03-10')).toBe('14 April');
    expect(labelDate('2025-04-14', picture, '2026-03-10')).toBe('14 April 2025');
    const winter = draw('2025-12-01', { from: '2025-12-01', to: '2026-01-09', promise: null });
    expect(labelDate('2025-12-01', winter, '2025-12-01')).toBe('1 December 2025');
  });

  it('list bank holidays apart', () => {
    expect(bankHolidaysOf(draw('2025-03-10'))).toBe('Bank holiday: 5 May');
    expect(bankHolidaysOf(draw('2025-03-10', { to: '2025-05-26' }))).toBe('Bank holidays: 5 May and 26 May');
    expect(bankHolidaysOf(draw('2025-03-10', { promise: null }))).toBe('');
  });
});

describe('the bars of an offer', () => {
  it('say the term and what options could make of it', () => {
    const bar = {
      months: 12,
      possibleMonths: null,
      asked: 36,
      dates: null,
      share: 0,
      possibleShare: null,
      askedShare: 1,
    };
    expect(describeTerm(bar)).toBe('Funded for 1 year; 3 years asked for.');
    expect(describeTerm({ ...bar, months: 18, possibleMonths: 36 })).toBe(
      'Funded for 18 months; 3 years asked for. It could be 3 years if it is extended.',
    );
    expect(describeTerm({ ...bar, dates: { from: '2025-04-01', to: '2026-03-31', askedTo: '2028-03-31' } })).toBe(
      'Funded for 1 year, from 1 April 2025 to 31 March 2026; 3 years would run to 31 March 2028.',
    );
  });

  it('say on which days notice would run out', () => {
    const bar = {
      period: 'P1M',
      asked: 'P3M',
      from: '2025-01-31',
      to: '2025-02-28',
      askedTo: '2025-04-30',
      share: 0,
      askedShare: 1,
    };
    expect(describeNotice(bar)).toBe(
      'Given today, 1 month’s notice would run out on 28 February 2025; 3 months’ notice would run out on 30 April 2025.',
    );
    expect(describeNotice({ ...bar, period: 'P0D', to: '2025-01-31' })).toBe(
      'It may end without notice; 3 months’ notice, given today, would run out on 30 April 2025.',
    );
  });
});
