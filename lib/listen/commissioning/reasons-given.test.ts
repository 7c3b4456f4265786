import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearReasons } from '@/lib/listen/commissioning/reasons-given.ts';
import { readText } from '@/lib/read/text.ts';

const invitation =
  '# Invitation to tender\n\nTenders must be submitted by noon on 2 May 2025. Price 40%, method 60%.\n\n# How tenders are judged\n\n';
const heard = (words: string) => {
  const { refused, told } = hearReasons(
    extract(readText(invitation + words, { markdown: true }), { today: '2025-03-10', complete: true }),
    true,
    false,
  );
  return `${told.length ? 'told' : ''}${refused.length ? 'refused' : ''}` || 'neither';
};

describe('hearReasons', () => {
  it.each([
    'The Council may end the contract for any reason, or for none, and need give no explanation.',
    'The Council may end the contract at any time and give no reasons. Its decision cannot be appealed.',
    'The Contract runs to 31 March 2028 and may be extended at the sole discretion of the Council.',
    'Whether to take up the third year is for the Board at its sole discretion.',
    'The provider shall arrange its rota as it sees fit.',
    'You must not discuss the reasons for a referral with anyone.',
    'We cannot say in advance how many people will be referred, nor give reasons for the numbers.',
    'Marks are not given for presentation.',
    'The contract manager’s decision on the quality of meals is final.',
    'No feedback has been received on the draft.',
    'The scores for hygiene are not published by the agency.',
    'Officers will use their judgement about the weather.',
    'Please do not ask councillors how you scored.',
    'We were asked to keep the weights secret and said no.',
    'Some funders never tell you why.',
    'If the contract is cut you will be given reasons.',
    'You must tell us why a visit was missed.',
    'We will give feedback to the partners on the first year.',
    'Until the letters go out we cannot say how you did.',
    'The panel may not give reasons to the press.',
    'No excuses are accepted for a late tender, and no reasons are accepted either.',
  ])('takes it for another matter: %s', (words) => expect(heard(words)).toBe('neither'));

  it.each([
    'We will write to you in June with your marks and, if it is a no, with the reasons.',
    'Standstill letters will set out each tenderer’s marks and the reasons for them.',
    'If we say no we say why.',
    'Win or lose, you’ll see your marks and what the panel said.',
    'All the marks go to every bidder, whether they won or not.',
    'We’re happy to talk you through how you scored.',
    'An assessment summary goes to every bidder before the contract is signed.',
    'Marks are not published, but each group is sent its own.',
    'Every “no” is explained.',
    'The panel’s choice is final, but you can ask us how you scored.',
  ])('hears that bidders are told: %s', (words) => expect(heard(words)).toMatch(/^told/));

  it.each([
    'Nobody sees the panel’s marks.',
    'Comments are for the panel’s use and will not be passed to bidders.',
    'Reasons aren’t given.',
    'We aren’t using a points system this year.',
    'The two directors will choose the ones they feel are the best fit.',
    'Because there are only two of us we won’t be able to tell people why they missed out.',
    'We don’t explain ourselves to those left out.',
    'The Board chooses whom it pleases.',
    'We trust our instinct about who will do well.',
    'Which questions matter most will be settled when we have seen the bids.',
  ])('hears a refusal: %s', (words) => expect(heard(words)).toBe('refused'));
});
