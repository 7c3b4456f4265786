import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('notice in plain words', () => {
  it.each([
    [
      'If the Trust ever has to shut a centre, or take money away from it, it will tell the provider at least seven months before.',
      'funder P7M',
    ],
    ['If the council must close a club or lower its grant, it writes at least 15 weeks beforehand.', 'funder P15W'],
    ["If we had to end the award early you'd get no less than fifteen weeks, by letter.", 'funder P15W'],
    [
      'If the council had to cut or end a grant early we would write to you three months or more beforehand.',
      'funder P3M',
    ],
    ['If we had to cut your grant you would have three months or more to get ready.', 'funder P3M'],
    ['Should we need to reduce the grant you will have at least five months, in writing.', 'funder P5M'],
    ['Were the fund to be trimmed, groups would get no less than seven weeks by e-mail.', 'funder P7W'],
    ['Should you want to hand it back, nine weeks.', 'recipient P9W'],
    [
      "If the Club decides to shut before September, I would be glad of four weeks' warning so that we can stop the payment.",
      'recipient P4W',
    ],
    [
      "If we have to end the grant early we will give you four months' notice, and would be grateful for a month's notice from you.",
      'funder P4M, recipient P1M',
    ],
    [
      "The Council may end the grant on three months' notice. We looked at giving four weeks' and decided against it.",
      'funder P3M',
    ],
    ['If you decide to give the contract back, nine weeks.', 'recipient P9W'],
    [
      '13.1 The ICB may end this Agreement by a letter of not less than nine weeks. 13.2 The Provider may end it by a letter of not less than five months.',
      'funder P9W, recipient P5M',
    ],
    [
      "The force can finish the arrangement early by giving 15 working days' notice; you can do so by giving 30.",
      'funder P15WD, recipient P30WD',
    ],
    ['For abuse or theft the contract may be ended overnight.', 'funder P0D for cause'],
    ['Danger to children is another matter, and the contract can then be ended overnight.', 'funder P0D for cause'],
  ])('%s', (text, notices) => expect(noticesIn(text)).toBe(notices));

  it.each([
    '# Is it like the 2019 agreement?\n\nNo. That was one contract for the whole county, let for a year at a time, and could be ended on four weeks’ notice.',
    "How does this differ from the old contract? It was for one year and could be ended at 28 days' notice.",
    "Under the arrangement before this, grants were renewed each spring and could be withdrawn at a month's notice.",
    "The trustees were glad of it. The overnight stay may be cancelled on two days' notice.",
    'If you want to keep the equipment, eight weeks.',
    'The judges would get no less than six weeks to read the entries.',
  ])('says nothing of: %s', (text) => expect(noticesIn(text)).toBe(''));
});
