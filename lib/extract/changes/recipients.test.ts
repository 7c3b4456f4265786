import { describe, expect, it } from 'vitest';
import { withoutNames } from '@/lib/extract/changes/recipients.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The kinds of a decision in these words, and the days on which it ends something. */
const heard = (words: string) => {
  const text = `Northgate Borough Council: Cabinet\n\n15 January 2026\n\n${words}`;
  const { kinds, changes } = extract(readText(text, { markdown: false }), { today: '2026-01-20', complete: true });
  return [...kinds.map(({ kind }) => kind), ...changes.map(({ effective }) => effective.value)];
};

describe('a resolution to end or cut', () => {
  it.each([
    '1. That the core advice grants to Northgate Citizens Advice, Eastshire Law Centre, Eastshire Unemployed Workers Centre and Links CVS be ceased from 1 April 2026.',
    'RESOLVED that the annual funding to Age Concern Northgate (£12,000), the Friends of the Park (£2,000), Eastside Youth Club (£4,500), Westway and the Carers’ Centre is withdrawn from 1 April 2026.',
    'Cabinet decided that grants to the Arts Trust, the Music Trust, the Dance Trust & the Film Trust will be reduced by half from 1 April 2026.',
    'The Executive agreed to withdraw from the Northgate Furniture Project, the Eastside Repair Workshop, the Westway Food Co-operative and the Southfield Toy Library all of their grants from 1 April 2026.',
    'i. That funding is ceased to the Northgate shopmobility scheme from 1 April 2026.',
    '(b) That the subsidies for the two community buses are ended on 1 April 2026.',
    'That the subsidy for the community buses end on 1 April 2026.',
    'RESOLVED: that the service level agreements with the three advice agencies terminate on 1 April 2026.',
    'Funding is ceased to the lunch clubs from 1 April 2026.',
  ])('%s', (words) => expect(heard(words)).toEqual(['change', '2026-04-01']));

  it.each([
    'That it be noted that the grants are reduced each year from 1 April 2026.',
    'That grants be awarded to projects that end on 31 March 2026.',
    'That the grants to Northgate Advice, Eastside Advice and Westway Law Centre be noted, and the meeting be closed at 8pm on 1 April 2026.',
    'That the agreement with the agency for interim staff end on 31 March 2026.',
    'That support be given to Northgate Advice, Eastside Advice and Westway Law Centre when their lease is ended on 1 April 2026.',
    'That grants for the Arts Trust, the Music Trust and the Dance Trust be paid from 1 April 2026 and end on 31 March 2028.',
  ])('nothing: %s', (words) => expect(heard(words)).not.toContain('change'));
});

describe('those who are named one after the other', () => {
  it('are left out', () => {
    expect(withoutNames('That grants to Age UK, the Friends of the Park and Links CVS (£900) be cut')).toBe(
      'That grants to them be cut',
    );
  });

  it('are kept where there are but two', () => {
    const two = 'That grants to Age UK and the Friends of the Park be cut';
    expect(withoutNames(two)).toBe(two);
  });
});
