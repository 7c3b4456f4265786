import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const kindsOf = (markdown: string) =>
  extract(readText(markdown, { markdown: true }), { today: '2026-02-10', complete: true }).kinds.map(
    ({ kind }) => kind,
  );

/** What such pages say of the market all through. */
const market =
  '# What guides us\n\nEvery tender is announced six months beforehand on the procurement portal. Contracts are for five years. We expect bids to recover their full costs.\n\n# Market engagement\n\nDrug and alcohol recovery: meet the commissioner on 10 March 2026. The tender is expected in September 2026, in two lots.';
const page = (title: string, ending: string) =>
  `# ${title}\n\nPublished 2 February 2026 by Carrowdale Council. This page tells providers what we plan to buy and what we plan to stop.\n\n${ending}\n\n${market}`;

describe('a page of what is to be bought', () => {
  it.each([
    [
      'Commissioning plan for adult social care 2026',
      'The contract with the befriending charity will not be renewed when it ends on 30 June 2026.',
    ],
    ['Market position statement', 'The grant to the lunch clubs will be reduced by a third from 1 May 2026.'],
    [
      'ICB commissioning intentions 2026/27',
      'We have decided to withdraw funding from the carers service on 30 April 2026.',
    ],
  ])('is a change where it ends something: %s', (title, ending) => {
    expect(kindsOf(page(title, ending))).toEqual(['change']);
  });

  it.each([
    ['Public health commissioning intentions, 2026/27', 'The sexual health contract runs to September 2027.'],
    [
      'Invitation to tender: recovery service',
      'The present contract ends on 31 March 2027. Tenders must be in by 3 May.',
    ],
  ])('is none where nothing is ended: %s', (title, ending) => {
    expect(kindsOf(page(title, ending))).not.toContain('change');
  });
});

describe('a scheme of grants that is put out for views', () => {
  const views =
    'A 12-week consultation on the draft policy runs from 3 February to 25 April 2026. Please use the online form to have your say.';
  const scheme =
    'It has £48,000 a year to give away and last year it helped 41 groups. The largest award would be £3,000. Match funding would be 25%. Running costs would not be eligible. The application form would be shorter, and grants paid on receipts.';
  it.each([
    'Community Grants Policy review',
    'Proposed changes to the small grants scheme',
    'Ward fund consultation',
    'Draft voluntary sector grants policy',
  ])('offers none: %s', (title) => {
    expect(
      kindsOf(`# ${title}\n\nHarrowmere District Council\n\n${scheme}\n\n# Give us your views\n\n${views}`),
    ).toEqual(['consultation']);
  });

  it('is an offer where groups can apply', () => {
    expect(
      kindsOf(
        '# Community Grants Policy\n\nHarrowmere District Council\n\nGrants of up to £3,000. Who can apply: groups in the district. How to apply: fill in the form by 31 March. The grant must be spent within a year. You must send us a report.',
      ),
    ).toEqual(['funding']);
  });
});
