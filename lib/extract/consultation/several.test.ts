import { expect, test } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

const today = '2025-09-10';

/** What a document says of each exercise it tells of, by what is meant. */
const means: Readonly<Record<string, readonly string[]>> = {
  '2025-09-01 to 2025-11-23; 2025-09-08 to 2025-10-10': [
    '# Autumn bulletin\n\n## Library strategy\n\nThe consultation opened on 1 September 2025 and closes on 23 November 2025.\n\n## Care charges\n\nHave your say between 8 September and 10 October 2025.',
    '# Have your say\n\n- Library strategy: consultation runs from 1 September to 23 November 2025\n- Care charges: consultation runs from 8 September to 10 October 2025',
    'The consultation on the library strategy runs from 1 September to 23 November 2025. The consultation on care charges runs from 8 September to 10 October 2025.',
    '# What we are asking this autumn\n\n## 1. Libraries\n\n### Have your say\n\nThe survey is open from 1 September 2025 until 23 November 2025.\n\n## 2. Charging for care\n\n### Have your say\n\nThe survey is open from 8 September 2025 until 10 October 2025.',
  ],
  '2025-09-01 to 2025-11-23; 2025-09-08 to 2025-10-10, decides 2025-10-28': [
    '# Have your say\n\n## Library strategy\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## Care charges\n\nThe consultation runs from 8 September to 10 October 2025.\n\nThe Cabinet will decide on 28 October 2025.',
  ],
  '? to 2025-10-10': ['The survey on parks closes on 10 October 2025; the survey on pools closes on 23 November 2025.'],
  '? to 2025-11-23; ? to 2025-10-10': [
    '# Consultation news\n\n## Library strategy\n\nThe consultation closes on 23 November 2025.\n\n## Care charges\n\nThe consultation closes on 10 October 2025.',
    'In this issue: libraries, care charges\n\n# Libraries\n\nPlease reply to the consultation by 23 November 2025.\n\n# Care charges\n\nPlease reply to the consultation by 10 October 2025.',
  ],
  '2025-09-01 to 2025-11-23, P12W; 2025-09-08 to 2025-10-10, P5W': [
    '# Have your say\n\n## Library strategy\n\nThis 12-week consultation runs from 1 September to 23 November 2025.\n\n## Care charges\n\nThis five-week consultation runs from 8 September to 10 October 2025.',
  ],
  // One exercise, whose days must agree wherever they stand.
  '2025-09-01 to 2025-11-23, also 2025-11-16': [
    '# Library strategy: have your say\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## How to respond\n\nThe consultation runs from 1 September to 16 November 2025.',
    '# Library strategy\n\n## Overview\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## Timetable\n\nThe consultation runs from 1 September to 16 November 2025.',
    '# Library strategy\n\n## Opening hours\n\nThe consultation runs from 1 September to 23 November 2025.\n\n## Mobile libraries\n\nThe consultation runs from 1 September to 16 November 2025.',
  ],
  '? to 2025-11-23, also 2025-11-16': [
    '# Library strategy\n\nThe consultation closes on 23 November 2025.\n\n## Mobile libraries\n\nThe closing date for the consultation is 16 November 2025.',
  ],
  '2025-09-01 to 2025-11-23': [
    '# Library strategy\n\nThe consultation runs from 1 September to 23 November 2025. The library survey closes on 23 November 2025.',
    '# Library strategy\n\nThe consultation runs from 1 September to 23 November 2025. The consultation on care charges closes on 10 October 2025.',
    // Another survey that the page names in passing.
    '# Draft library strategy\n\nThe consultation on our library strategy runs from 1 September to 23 November 2025.\n\n## Is the budget part of this?\n\nNo. A survey on the budget will be open from 1 to 31 October 2025.',
    '# Draft library strategy\n\nThe consultation on our library strategy runs from 1 September to 23 November 2025. A survey on bus routes will be open from 1 to 31 October 2025.',
  ],
};

test.each(Object.entries(means).flatMap(([meaning, texts]) => texts.map((text) => [text, meaning])))(
  '%s',
  (text, meaning) => {
    expect(meaningOf(text, today)).toBe(meaning);
  },
);
