import { describe, expect, it } from 'vitest';
import '@/lib/extract/tagger.ts';
import { isTold } from '@/lib/extract/tense.ts';

describe('isTold', () => {
  it.each([
    'In 2019 we consulted for six weeks.',
    'When the number of centres was cut in 2016 there was a consultation of seven weeks.',
    'We spoke to residents for eight weeks before drawing up these plans.',
    'A four-week conversation took place with carers over the summer.',
    'The first stage lasted ten weeks.',
    'Under the old scheme groups received one month’s notice.',
    'We gave providers three months’ notice when the contract ended.',
  ])('hears the past in: %s', (sentence) => {
    expect(isTold(sentence)).toBe(true);
  });

  it.each([
    'This consultation runs for six weeks.',
    'We have put the closing date back to 11 April.',
    'The consultation has been extended by two weeks.',
    'You have until noon on Friday to reply.',
    'Either party may end this agreement on one month’s notice.',
    'The recipient shall give three months’ notice.',
    '',
  ])('hears the present in: %s', (sentence) => {
    expect(isTold(sentence)).toBe(false);
  });
});
