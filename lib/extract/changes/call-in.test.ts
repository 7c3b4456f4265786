import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The days on which something ends by a paper of these lines. */
const endsOn = (...lines: string[]) =>
  extract(readText(lines.join('\n\n'), { markdown: true }), {
    today: '2026-03-12',
    complete: true,
    corrections: { kinds: ['change'] },
  }).changes.map(({ effective }) => effective.value);

const ended = 'That the grant to the lunch club be withdrawn.';
const record = ['Decision maker: Cabinet', 'Is subject to call-in? Yes', 'Date of decision: 4 March 2026', ended];

describe('the day from which a decision may be carried out', () => {
  it.each([
    'Effective from: 12/03/2026',
    'Effective date: 12 March 2026',
    'Decision effective from: 12 March 2026',
    'Implementation date: 12 March 2026',
    'Date decision takes effect: 12 March 2026',
    'May be implemented from: 12 March 2026',
  ])('ends no money: %s', (line) => expect(endsOn(...record, line)).toEqual([]));

  it.each([
    'The grants to lunch clubs will be withdrawn. This will take effect from 12 March 2026, when the call-in period ends.',
    'The grants will cease. The decision can be implemented from 12 March 2026 if it has not been called in.',
  ])('ends none in a sentence: %s', (line) => expect(endsOn('4 March 2026', line)).toEqual([]));

  it('leaves the day on which the money stops', () => {
    const said = 'That the grant to the lunch club cease from 30 June 2026.';
    expect(endsOn(...record, said, 'Effective from: 12 March 2026')).toEqual(['2026-06-30']);
    expect(endsOn('4 March 2026', 'The grants will end on 30 June 2026, unless this is called in.')).toEqual([
      '2026-06-30',
    ]);
  });

  it('is the day of the change in a letter', () => {
    const letter = ['4 March 2026', 'Dear Chair', 'Your grant is reduced by a fifth.'];
    expect(endsOn(...letter, 'Effective from: 30 June 2026')).toEqual(['2026-06-30']);
    expect(endsOn(...letter, 'Reason for decision: savings', 'Effective from: 30 June 2026')).toEqual(['2026-06-30']);
  });
});

describe('what a decision says that it ends', () => {
  it.each([
    'RESOLVED that the Council cease to fund the lunch clubs from 30 June 2026.',
    'The Council will cease to fund the lunch clubs on 30 June 2026.',
    'Approve ceasing the funding of the advice centre with effect from 30 June 2026.',
    'Agreed the withdrawal of the subsidy to the bus from 30 June 2026.',
    'That funding for the lunch clubs not be continued after 30 June 2026.',
    'Decision: To reduce the grants to advice agencies by 10% from 30 June 2026.',
    '(2) To end the grants to advice agencies on 30 June 2026.',
  ])('%s', (line) => expect(endsOn('4 March 2026', line)).toEqual(['2026-06-30']));

  it.each([
    'Approve the withdrawal of the planning application on 30 June 2026. The grant stays.',
    'Approve the reduction in opening hours of the library from 30 June 2026.',
    'If we cease to fund you we will tell you by 30 June 2026.',
    'That the grant not be reviewed before 30 June 2026.',
    '(2) To end the grant agreement, write to us on 30 June 2026.',
    'Purpose: To consider the grants from 30 June 2026.',
  ])('nothing: %s', (line) => expect(endsOn('4 March 2026', line)).toEqual([]));
});
