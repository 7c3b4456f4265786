import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearUnpaidWork } from '@/lib/listen/volunteering/unpaid-work.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (words: string): string[] => {
  const facts = extract(readText(words, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding'] },
  });
  return Object.entries(hearUnpaidWork(facts)).flatMap(([part, said]) => (said.length ? [part] : []));
};

describe('what volunteers are to do in the stead of paid people, and what is not paid or counted', () => {
  it.each([
    ['replacing', 'Museum attendants will be made redundant in June and their rota filled by the Guild of Stewards.'],
    ['replacing', 'The mowing now done by the grounds team will be carried out by Friends groups.'],
    [
      'replacing',
      'School crossing patrols will be withdrawn as postholders retire and parents be invited to do it unpaid.',
    ],
    ['replacing', 'We expect clubs to replace two sessional staff with unpaid young leaders.'],
    ['unpaid', "# What we won't fund\n\nVolunteer expenses, mileage, refreshments"],
    ['unpaid', 'We are withdrawing the volunteer expenses budget.'],
    ['unpaid', 'No part of the grant shall be applied in reimbursing volunteers, nor in training them.'],
    ['unpaid', 'Volunteer management is not something this fund covers.'],
    ['unpaid', "Please don't list volunteer contributions on the return."],
    ['slighted', 'Every adult who is helped must in return give six hours’ unpaid work a month.'],
    ['slighted', 'Residents will be made to volunteer with you for twelve weeks.'],
  ])('%s: %s', (part, words) => expect(heardIn(words)).toContain(part));

  it.each([
    'No posts will be lost; volunteers will take on extra gardening.',
    'Volunteers will work alongside the wardens, whose hours are not reduced.',
    'Since staff were cut in 2019 volunteers have kept the museum going.',
    'Officers recommend against deleting the posts and handing the work to volunteers.',
    '# What we can pay for\n\nVolunteer expenses, mileage, refreshments',
    'Please do not include volunteer hours in the paid staff column.',
    'Nobody will be made to volunteer with you.',
    'Offenders on community payback must do unpaid work.',
    '# We won’t…\n\n- expect volunteers to take over the work our redundant wardens did',
  ])('none: %s', (words) => expect(heardIn(words)).toEqual([]));
});
