import { describeMeanings } from '@/tests/meanings.ts';
import { readPeriods } from '@/tests/value-meanings.ts';

describeMeanings(
  'a possible part whose unit is not said again',
  readPeriods,
  {
    'P3Y and perhaps P2Y': [
      '[three plus two years]',
      '[3 plus 2 years]',
      '[three years plus up to two]',
      '[three years, plus two] at our option',
      '[three years, with up to two more]',
      '[three years firm, two optional]',
      '[three years plus one plus one]',
      'for [three years and, if both agree, two more]',
    ],
    'P30M and perhaps P18M': ['[thirty months, with up to eighteen more]'],
    P1Y6M: ['for a [year and six months]', 'lasts a [year and six months].'],
    P2Y: [
      'for [two years] plus two staff',
      '[two years], with two more groups joining',
      '[two years] and two optional visits',
    ],
    'P1Y + P6M': ["for a [year] and [six months]' notice"],
  },
  ['two plus two is four', 'one plus one more helper'],
);
