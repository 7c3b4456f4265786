import { describe, expect, it } from 'vitest';
import { findValues } from '@/lib/extract/values.ts';
import { describeMeanings } from '@/tests/meanings.ts';
import { readPeriods } from '@/tests/value-meanings.ts';

describeMeanings(
  'periods',
  readPeriods,
  {
    P12W: [
      '[12+ weeks]',
      '[12 weeks]',
      '[twelve weeks]',
      'a [12-week] period',
      '[twelve (12) weeks]',
      '[12 (twelve) weeks]',
      'a minimum of [12 weeks]',
      'a [twelve-week] consultation',
      '[12 wks]',
      '[12wks]',
      '[12 full weeks]',
      '[12 consecutive weeks]',
      'lasted [12W]',
    ],
    P3M: [
      '[three months]',
      "[three months]' notice",
      '[three months]’ prior written notice',
      '[3 calendar months]',
      'a [quarter]',
      "a [quarter]'s notice",
      'not less than [three (3) months]',
      'a [3-month] grant',
      '[3 mths]',
    ],
    P1M: [
      "a [month]'s notice",
      '[one month]',
      '[one (1) month]',
      '[one calendar month]',
      'at least a [month]',
      'for a [month]',
    ],
    P1W: ['for [all week].', 'for [full-week].', 'lasting a [whole week]', 'a [week]'],
    P10Y: ['[ten years]', 'It took a [decade].', 'for over a [decade]', '[one decade]'],
    P1Y: ['for a [year]', '[one year]', 'a [one-year] extension', 'a [year]-long programme', 'a [further year]'],
    P2W: [
      'a [couple of weeks]',
      'less than a [couple of weeks]',
      'a [fortnight]',
      '[two weeks]',
      '[one fortnight]',
      "a [fortnight]'s notice",
      'within a [fortnight]',
    ],
    P18M: ['[18 months]', '[eighteen months]', 'an [18-month] project', '[eighteen (18) months]', '[18 month] term'],
    P6M: [
      '[half a year]',
      '[six months]',
      'a [half-year]',
      '[half an year]',
      '[half year]',
      'for [half year].',
      'a [six-month] period',
    ],
    P2Y6M: [
      '[two and a half years]',
      '[2½ years]',
      '[2.5 years]',
      '[two years and a half]',
      '[two-and-a-half-year]',
      '[2 1/2 years]',
    ],
    P1Y6M: [
      '[one and a half years]',
      '[1 year and 6 months]',
      '[a year and a half]'.replace('[a ', 'a ['),
      'a [year and half]',
      '[one year and half].',
      '[1.5 years]',
      '[1 year, 6 months]',
    ],
    P6W3D: ['[six and a half weeks]', '[6.5 weeks]', '[6½ weeks]', '[six-and-a-half weeks]', '[6 weeks and 3 days]'],
    P28D: [
      '[28 days]',
      '[twenty-eight days]',
      '[twenty eight days]',
      '[28 (twenty eight) days]',
      'within [28 calendar days] of receipt',
    ],
    P180D: ['[180 days]', '[one hundred and eighty days]', '[one hundred and eighty (180) days]'],
    P1Y1M21D: ['[1 year 1 month 21 days]', '[one year, one month and 21 days]'],
    P2D: ["[48 hours]' notice", '[2 days]', '[two nights]'],
    'P10D working': [
      '[10 working days]',
      '[ten business days]',
      '[10 (ten) working days]',
      '[ten clear working days]',
      '[10-working-day] period',
    ],
    'P10D clear': ['[10 clear days]', '[ten clear days]', '[ten (10) clear days]'],
    'P6W to P8W': ['[six to eight weeks]', '[6-8 weeks]', '[6–8 weeks]', 'between [6 and 8 weeks]', '[6 to 8 weeks]'],
    'P2Y to P3Y': ['[two to three years]', '[2-3 years]', '[2 or 3 years]', 'a [2-3 year] programme'],
    'P12W to P6M': ['[12 weeks to 6 months]', 'from [12 weeks to 6 months]'],
    'P5Y at most': [
      'for [up to 5 years]',
      '[up to five years]',
      'a [maximum of 5 years]',
      '[no more than five years]',
      '[not exceeding 5 years]',
    ],
    'P4W + P28D': ['[4 weeks] ([28 days])', '4 weeks or 28 days'],
    'P12W + P10D': ['12 weeks, 10 days', '12 weeks and 10 days'],
  },
  [
    'next week',
    'each year',
    'week 3',
    'weeks 3 to 5',
    'the May Day holiday',
    'the third week of June',
    'year 12',
    'the first year',
    'day one',
    'one day we will',
    '24/7',
    '16–24 year olds',
    'aged 16 years and over',
    'over 65 years of age',
    'children aged 0-5 years',
    'children (5-11 years)',
    'a two-year-old',
    'two years older',
    '1 000 days',
    'children under two years',
    'adults over 65 years',
    'three months younger than the rest',
    'open all year',
    'for all year round use',
    'the full year effect',
    'for full year 2025',
    'half year results',
    'the first half year',
    'once in a decade',
    'a week and half price',
    'a couple of hours',
    'a couple of people each week',
    'the couple',
    '3 years ago',
    '5 days a week',
    'twice a year',
    'every 3 months',
    '£10 a day',
    'three quarters of respondents',
    'A quarter said they agreed',
    'a quarter of a million',
    'half-term holiday',
    'the spring term',
    'the terms of the grant',
    'open 24 hours',
    '37 hours per week',
    '1 in 4',
    'Section 106',
    'COVID-19 weeks',
    'several weeks',
    'a few months',
    'daily',
    'quarterly',
  ],
);

describeMeanings(
  'firm and possible terms',
  readPeriods,
  {
    'P3Y and perhaps P2Y': [
      '[3+1+1]',
      '[3+1+1 years]',
      'a [3 + 1 + 1 year] contract',
      '[three years, with options to extend by one year and then by a further year]',
      '[3 years + 1 + 1]',
      '[3 years plus an optional 2-year extension]',
      '[three years (plus two optional one-year extensions])',
      'an initial term of [3 years with an option to extend for up to a further 2 years]',
      '[three years, extendable by up to two further years]',
      '[3 years with the option of 2 x 12 months]'.replace('2 x 12 months', '2 x 1 year'),
      '[three years with the possibility of extension to five years]',
      '[three years and two one-year extensions]',
      'a [5-year term (initial 3 years + 1 + 1]), subject to funding',
      'a [five year contract (3+2])',
      '[5 years, made up of an initial term of 3 years and two one-year extensions]',
      'Contract term: [5 years (3 years with the option to extend for a further 2 years])',
      '[three years plus two]',
      '[3 years with the option to extend for 2 years, potentially totalling five years]',
    ],
    P4Y: ['with extensions of [1+1+1+1]', 'available extensions of [1+1+1+1] (the term)'],
    P2Y: ['[1 + 1] extension', 'option to extend by [1+1 years]'],
    'P5Y and perhaps P3Y': [
      '[5 years extendable subject to contractual terms and service review for a period of 3 years, giving a total of 8 years]',
    ],
    'P3Y and perhaps P24M': [
      '[three years with two optional extensions of 12 months each]',
      '[three years plus 2 x 12 months]',
      '[three years with 2 x 12 month extension options]',
    ],
    'P12M and perhaps P24M': [
      '[12 months with the option to extend for 12 months on 2 separate occasions]',
      '[12 months with the option to extend for 12 months on up to two occasions]',
      '[12 months with the option to extend by 12 months twice]',
    ],
    'P36M and perhaps P24M': ['[36 months + 2 x 12 months]', '[36 months (plus 24])'],
    'P36M + P12M': ['36 months with 2 x 12 month reviews', '36 months, and two of them with 12 month plans'],
    'P7Y + P3Y and perhaps P2Y': ['[7 years] in all after [3 years with an option to extend by 2 years]'],
    'P5Y + P3Y': ['5 years (3 years of them rent-free)'],
    P36M: [
      'Duration in [months: 36]',
      'Contract length in [months 36]',
      'Duration in\n[months]\n36'.replace('[months]\n36', '[months\n36]'),
    ],
    'P2Y and perhaps P1Y': [
      '[two years with the option to extend by a further year]',
      '[two years with an option of a third]',
      '[two years with an option for a third year]',
      'a [2+1] contract',
      '[2 years plus 1]',
      '[two years, renewable for a further year]',
    ],
    'P12M and perhaps P12M': [
      '[12 months, extendable to 24 months]',
      '[12 months with the possibility of a further 12 months extension]',
      '[12 months plus an optional 12 months]',
      '[12 months plus an optional 12 months] on 2 sites',
    ],
    'P1Y and perhaps P2Y': [
      '[up to three years, renewed annually]',
      '[up to three years, subject to annual renewal]',
      '[one year with options to extend to three years]',
    ],
    P3Y: [
      'three years',
      'three years with visits every 6 months',
      'three years, reviewed after each year',
      '3 years with an annual review',
    ],
    'P3Y + P3M': [
      "three years, with the option for either party to terminate on 3 months' notice",
      "three years. Either party may give three months' notice.",
    ],
    'P12W + P2Y': ['12 weeks before the contract may be extended by 2 years'],
  },
  [
    '2+2=4',
    '3+1',
    'aged 5+',
    '+44 1632 960114',
    'Duration in months: 6 (from the date stated for receipt of tender)',
    'Duration in months: 36%',
    'born in months 36',
    'the last two in months 3 to 5',
  ],
);

describe('what had to be assumed', () => {
  const whyOf = (text: string) =>
    findValues(text, { published: null, today: null }).periods.flatMap(({ assumed }) =>
      assumed.map(({ what }) => what),
    );

  it.each([
    ['six and a half weeks', 'unit'],
    ['2.4 years', 'unit'],
    ['a couple of months', 'unit'],
    ['3+1+1', 'unit'],
    ["a quarter's notice", 'unit'],
    ["two terms' notice", 'unit'],
    ['twelve (10) weeks', 'read-through'],
    ['l2 weeks', 'read-through'],
  ])('%s: %s', (text, what) => {
    expect(whyOf(text)).toEqual([what]);
  });

  it.each(['12 weeks', 'half a year', 'a fortnight', 'six to eight weeks'])('%s: nothing', (text) => {
    expect(whyOf(text)).toEqual([]);
  });

  it('keeps the fraction of a year that no months make', () => {
    const [period] = findValues('1.8 years on average', { published: null, today: null }).periods;
    expect(period).toMatchObject({ period: 'P1Y9M', fraction: 'P1.8Y' });
    expect(period?.assumed[0]?.why).toBe('The part of a year is 9.6 months and is counted as 9.');
  });

  it('keeps the fraction as said', () => {
    const [period] = findValues('six and a half weeks', { published: null, today: null }).periods;
    expect(period?.fraction).toBe('P6.5W');
  });
});
