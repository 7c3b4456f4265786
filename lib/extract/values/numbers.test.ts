import { describeMeanings } from '@/tests/meanings.ts';
import { readMoney, readPercents, readPeriods } from '@/tests/value-meanings.ts';

describeMeanings(
  'decimals in words, in shares',
  readPercents,
  {
    '2.5': ['an uplift of [two point five per cent]', '[two point five percent]', 'by [two point five (2.5) per cent]'],
    '0.5': ['[nought point five per cent]', '[zero point five per cent]', 'capped at [.5%]', '[0.5 per cent]'],
    '3.75': ['inflation at [three point seven five per cent]'],
    '5': ['by that point [five per cent] had replied', 'on this point [five per cent] disagreed'],
  },
  ['item two point five', 'two point five percentage points', 'a five point plan', 'paragraph .5'],
);

describeMeanings(
  'parts of one per cent',
  readPercents,
  {
    '0.5': [
      '[half of one per cent] of the budget',
      '[half a per cent]',
      '[half of 1%]',
      'just over [half a percent]',
      'a [half of one per cent]',
    ],
    '0.25': ['a [quarter of one per cent]', 'a [quarter of a per cent]', '[one quarter of one per cent]'],
    '0.75': ['[three quarters of one per cent]', '[three-quarters of a per cent]'],
    '0.1': ['a [tenth of one per cent]', '[one-tenth of 1%]'],
    '0.3': ['[three tenths of one per cent]'],
    '1': ['a rise of [one per cent]', 'growth of [1%]', 'a cut of [one per cent]', 'under [1 per cent]'],
    '1.5': ['[one and a half per cent]'],
  },
  [
    'a fraction of one per cent',
    'two thirds of one per cent',
    'nine twentieths of 1%',
    'half a percentage point',
    'half of one percentage point',
    'half of the members',
    'one half of the year',
  ],
);

describeMeanings(
  'decimals in words, in sums and periods',
  (text) => [...readMoney(text), ...readPeriods(text)],
  {
    '1200000': ['[one point two million pounds]', '[£1.2m]'],
    '2500000000': ['[two point five billion pounds]'],
    P2Y: ['two and, at that point, [two years] more'],
    P2Y6M: ['[two point five years]', '[2.5 years]'],
    '5': ['at one point [five pounds] was asked'],
  },
  ['a two point plan', 'ten point one'],
);

describeMeanings(
  'either of two lengths',
  readPeriods,
  {
    'P2Y to P3Y': ['a grant of [2/3 years]', '[two/three years]'],
    'P3W to P4W': ['in [3/4 weeks]', '[3/4 weeks]'],
    'P6W to P8W': ['[6/8 weeks]', '[six/eight weeks]', 'a [6/8 week] consultation', '[6-8 weeks]'],
    'P12M to P18M': ['[12/18 months]'],
    P6M: ['[1/2 year]', '[half a year]'],
    P9M: ['[3/4 year]'],
    P2Y6M: ['[2 1/2 years]'],
  },
  ['every 2/3 years', '2/3 of the year', '5/7 days a week', '3/4 years old', '1/12 months', 'CWF/3/4 years'],
);
