import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearWeighing } from '@/lib/listen/changes/weighed.ts';
import { readText } from '@/lib/read/text.ts';

const isDenied = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  const { denied, unasked } = hearWeighing(facts);
  return denied.length + unasked.length > 0;
};

describe('the harm of a cut', () => {
  it.each([
    '# Effect on organisations and users\n\nNot assessed in detail.',
    '# Who was consulted\n\nNone.',
    "We haven't done an impact assessment because it isn't a service change in the formal sense.",
    'Nobody has totted up how many of your clients would be left on their own.',
    'What closing the strand does to disabled trainees has yet to be worked out.',
    "What the loss of its third will do to the Society hasn't come up at any meeting.",
    'There was not time to look into how members of the club would be affected.',
    'A full assessment will be done after the decision, as part of implementation.',
    'The grant stops in June, and no separate assessment of that has been thought necessary.',
    'It was felt better to settle the matter first and tell you afterwards.',
    'No holder was approached while the options were drawn up.',
    'There was not, I am afraid, an opportunity before the budget meeting to speak with you.',
  ])('is told as never weighed in: %s', (text) => expect(isDenied(text)).toBe(true));

  it.each([
    'We have not yet worked out what that would mean for the groups; we will do so with them before anything is decided.',
    'There was no consultation on this with the contractor, a private company.',
    "We shall not weigh the effect on a bidder's other work.",
    'Nobody spoke in favour of option (c).',
    'Volunteers will not be asked to replace them.',
    'No group was told to stop work before the letter.',
    'No group was left out of the talks.',
    'No impact assessment will be complete without your views.',
    'No study of the river has been made.',
    'We have not asked how the roof would be paid for.',
    'The County has not looked into what its own cut would mean for its clients.',
  ])('is not in: %s', (text) => expect(isDenied(text)).toBe(false));
});
