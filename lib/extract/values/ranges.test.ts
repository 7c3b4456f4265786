import { describeMeanings } from '@/tests/meanings.ts';
import { readDates } from '@/tests/value-meanings.ts';

describeMeanings(
  'ranges',
  readDates,
  {
    '2025-03-03/2025-04-14': [
      'between [3 March and 14 April 2025]',
      'from [3 March 2025 to 14 April 2025]',
      '[3 March – 14 April 2025]',
      '[3 March 2025 – 14 April]',
      '[03/03/2025 - 14/04/2025]',
      '[03/03 to 14/04/2025]',
      '[3.3.25 to 14.4.25]',
      '[03.03.25–14.04.25]',
      '[2025-03-03 to 2025-04-14]',
      '[Monday 3 March to Monday 14 April 2025]',
      'from [3rd March until 14th April 2025]',
      '[3 March up to and including 14 April 2025]',
      '[March 3 - April 14, 2025]',
      'open [3 March 2025 till 14 April 2025]',
    ],
    '2025-03-03/2025-03-28': [
      '[3–28 March 2025]',
      '[3 to 28 March 2025]',
      'between [3 and 28 March 2025]',
      'between the [3rd and 28th of March 2025]',
      'from [Monday 3 to Friday 28 March 2025]',
      '[3rd-28th March 2025]',
      '[March 3 to 28, 2025]',
    ],
    '2025-03-03/2025-03-28 17:00': [
      'from [9am on Monday 3 March to 5pm on Friday 28 March 2025]',
      'from [3 March until 5pm on 28 March 2025]',
      '[9am on Monday 3 to 5pm on Friday 28 March 2025]',
    ],
    '2025-12-15/2026-01-10': [
      '[15 December to 10 January 2026]',
      '[15 December 2025 – 10 January]',
      'from [15 December 2025 until 10 January 2026]',
      'between [15 December and 10 January 2026]',
      '[15/12/2025-10/1/2026]',
    ],
    '2025-04-01/2028-03-31': [
      '[1 April 2025 to 31 March 2028]',
      '[01/04/2025 – 31/03/2028]',
      '[1st April 2025 until 31st March 2028]',
      'from [1 April 2025 to the end of March 2028]',
      '[1/4/25-31/3/28]',
    ],
    'month 2025-04-01/2025-06-30': [
      '[April to June 2025]',
      '[April–June 2025]',
      'between [April and June 2025]',
      '[Apr-Jun 2025]',
      'from [April 2025 to June 2025]',
    ],
    'month 2025-04-01/2028-03-31': [
      '[April 2025 to March 2028]',
      '[04/2025 - 03/2028]',
      'from [April 2025 until March 2028]',
    ],
    '--03-03': ['from [3 March to 14 April]', 'between [3 March and 14 April]'],
  },
  ['March to the town hall', '3 to 5 people', 'pages 3-14', '2-3 years', '9am to 5pm', 'from 5 to 7', 'Lots 1 to 14'],
);
