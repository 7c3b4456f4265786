import { expect, it } from 'vitest';
import { foreignLanguage } from '@/lib/show/foreign-language.ts';

it.each([
  ['cy', 'Welsh'],
  ['cy-GB', 'Welsh'],
  ['CY', 'Welsh'],
  ['pl', 'Polish'],
  ['pa-Guru', 'Punjabi'],
  ['ur_PK', 'Urdu'],
])('%s is %s', (tag, name) => expect(foreignLanguage(tag)).toBe(name));

it.each([null, '', 'en', 'en-GB', 'EN-us', 'und', 'mul', 'zxx', 'x-klingon', 'english', 'qqq'])(
  '%j is none to tell of',
  (tag) => expect(foreignLanguage(tag)).toBeNull(),
);
