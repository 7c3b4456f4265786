import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { extract } from '@/lib/extract/index.ts';
import {
  invitesApplications,
  isAboutEnding,
  isActOfFunded,
  isActOfFunder,
  isEndingSaid,
  offersGrant,
  setsOutTerms,
  worthOf,
} from '@/lib/listen/offer.ts';
import { readText } from '@/lib/read/text.ts';

const factsOf = (markdown: string, kind: DocumentKind = 'funding') =>
  extract(readText(markdown, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: [kind] },
  });

const duties =
  'The Recipient shall run the club. The Recipient shall keep accounts. The Recipient shall insure itself. The Council shall pay in June.';

describe('setsOutTerms', () => {
  it.each([
    `# Grant agreement\n\n${duties} The Council may visit.`,
    '# Conditions of grant\n\nYou must spend it by March. You must keep receipts. You must tell us. We will pay you. We may visit.',
  ])('knows an agreement: %s', (text) => expect(setsOutTerms(factsOf(text))).toBe(true));

  it('knows the contract inside an invitation to tender', () =>
    expect(
      setsOutTerms(factsOf(`${duties.replaceAll('Recipient', 'Provider')} The Provider shall report.`, 'tender')),
    ).toBe(true));

  it.each([
    ['one duty too few', `# Grant agreement\n\n${duties}`],
    [
      'a grant too small for more than a page',
      `# Grant agreement\n\nThe grant is £5,000. ${duties} The Council may visit.`,
    ],
    ['no word of an agreement', `# The club\n\n${duties} The Council may visit.`],
    [
      'guidance for applicants',
      '# Grant conditions\n\nWho can apply? You must be a club. How to apply: you must fill in the form. We will write to you. You must wait. We may visit. You will hear.',
    ],
    [
      'news of an extension',
      '# Funding agreement extended\n\nThe agreement with the advice centre will run for a year. A review will begin in June.',
    ],
  ])('is not taken in by %s', (_, text) => expect(setsOutTerms(factsOf(text))).toBe(false));

  it('does not take the duties of bidders for a contract', () =>
    expect(
      setsOutTerms(
        factsOf(
          'Tenderers must register. Tenderers shall ask by May. Tenderers must sign. Tenderers may bid twice. Bidders shall pay their costs.',
          'tender',
        ),
      ),
    ).toBe(false));
});

describe('invitesApplications', () => {
  it('knows guidance for applicants', () =>
    expect(invitesApplications(factsOf('# Who can apply\n\nAny club.\n\n# How to apply\n\nUse the form.'))).toBe(true));
  it('does not take an agreement that mentions the application for one', () =>
    expect(invitesApplications(factsOf('The Recipient applied in May. The work is as in the application form.'))).toBe(
      false,
    ));
});

describe('offersGrant', () => {
  const letter =
    'The grant is for the choir. You will send a return. Please tell us of changes. We may visit. To accept this offer, sign and return a copy.';
  it.each([
    'We are pleased to offer you a grant of £8,000.',
    'You have been awarded £8,000.',
    'It gives me great pleasure to say that members have approved your application for £8,000.',
    'The Committee has agreed to support your choir with £8,000.',
    'Your bid to the arts fund has been approved in full.',
  ])('knows: %s', (news) => expect(offersGrant(factsOf(`${news} ${letter}`))).toBe(true));
  it('knows a letter that asks for a signed copy back', () =>
    expect(
      offersGrant(
        factsOf(
          'Your bid was successful. The grant is for the choir. We pay in four parts. Send us an invoice with each claim. You must keep receipts. Return one signed copy of this letter by Friday.',
        ),
      ),
    ).toBe(true));
  it.each([
    ['a small grant', `We are pleased to offer you a grant of £5,000. ${letter}`],
    ['no offer', letter],
    [
      'nothing to accept',
      'We are pleased to offer you a grant. The grant is for the choir. We may visit. You may ring.',
    ],
    ['too few terms', 'We are pleased to offer you a grant. Please sign and return a copy.'],
  ])('is not taken in by %s', (_, text) => expect(offersGrant(factsOf(text))).toBe(false));
});

describe('isEndingSaid', () => {
  it.each([
    'The grant may be terminated',
    'we may reduce it',
    'non-renewal',
    'if funding stops',
    'withholding payment',
  ])('hears an ending: %s', (words) => expect(isEndingSaid(words)).toBe(true));
  it.each(['the end of each quarter', 'the financial year', 'year end accounts', 'send a report', 'a friend'])(
    'hears none: %s',
    (words) => expect(isEndingSaid(words)).toBe(false),
  );
});

describe('isAboutEnding', () => {
  it.each([
    ['its heading', '# Ending the grant\n\nWe will write to you.'],
    ['the sentence before', 'We may end the grant. We will write to you.'],
  ])('looks to %s', (_, text) => {
    const facts = factsOf(text);
    const last = facts.sentences.at(-1);
    expect(last && isAboutEnding(facts, last)).toBe(true);
  });
  it('does not look across headings', () => {
    const facts = factsOf('# Ending\n\nWe may end the grant.\n\n# Visits\n\nWe will write to you.');
    const last = facts.sentences.at(-1);
    expect(last && isAboutEnding(facts, last)).toBe(false);
  });
});

describe('worthOf', () => {
  it.each([
    ['The grant is £12,000 a year.', { amount: 12_000, yearly: true }],
    ['Grants of up to £2,000.', { amount: 2_000, yearly: false }],
    ['The grant is £90,000 from 1 April 2025 to 31 March 2028.', { amount: 30_000, yearly: true }],
    ['Public liability insurance of £5 million. The award is £8,000.', { amount: 8_000, yearly: false }],
  ])('%s', (text, worth) => expect(worthOf(factsOf(text))).toEqual(worth));
  it.each(['Bidders need a turnover of £2 million.', 'Receipts for items over £50.', 'No sum is given.'])(
    'finds none: %s',
    (text) => expect(worthOf(factsOf(text))).toBeNull(),
  );
});

describe('isActOfFunder and isActOfFunded', () => {
  it.each(['We will pay you in May.', '4.2 The Council shall visit once a year.'])('knows the funder: %s', (plain) => {
    expect(isActOfFunder({ plain })).toBe(true);
    expect(isActOfFunded({ plain })).toBe(false);
  });
  it.each(['You must keep accounts.', '(c) The Grant Holder shall report each year.'])(
    'knows the funded: %s',
    (plain) => {
      expect(isActOfFunded({ plain })).toBe(true);
      expect(isActOfFunder({ plain })).toBe(false);
    },
  );
  it.each([
    'We will ask you to keep accounts.',
    'The Council must always require a report.',
    'The grant is paid in May.',
  ])('takes neither for the funder’s act: %s', (plain) => expect(isActOfFunder({ plain })).toBe(false));
});
