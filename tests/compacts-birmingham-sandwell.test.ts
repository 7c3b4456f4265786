import { describe, expect, it } from 'vitest';
import birminghamData from '@/assets/compacts/birmingham-2006.json';
import sandwellData from '@/assets/compacts/sandwell-2011.json';
import type { Commitment, Compact, Party } from '@/lib/compact.ts';
import { parseCompact } from '@/lib/compacts/parse-compact.ts';

const birmingham = parseCompact(birminghamData, 'birmingham-2006.json');
const sandwell = parseCompact(sandwellData, 'sandwell-2011.json');

/** Commitments of a party under a heading: its own reference, or one that goes on with a space or a comma. */
const count = (compact: Compact, heading: string, by: Party) =>
  compact.commitments.filter(
    (one) => one.by === by && [heading, `${heading} `, `${heading},`].includes(one.ref.slice(0, heading.length + 1)),
  ).length;

const countBy = (compact: Compact, by: Party) => compact.commitments.filter((c) => c.by === by).length;

/** The references whose commitments feed a rule, in printed order. */
const refsFeeding = (compact: Compact, rule: string) =>
  compact.commitments.filter(({ feeds }) => feeds.some((feed) => feed.rule === rule)).map(({ ref }) => ref);

const rulesFed = (compact: Compact) => [
  ...new Set(compact.commitments.flatMap(({ feeds }) => feeds.map(({ rule }) => rule))),
];

function commitment(compact: Compact, id: string): Commitment {
  const found = compact.commitments.find((one) => one.id === id);
  if (!found) throw new Error(`${compact.id} has no commitment ${id}`);
  return found;
}

/*
 * Counted in the printed compact, heading by heading. Where it prints bullets or numerals, each is one. Where it prints running
 * text, each thing the partners are to do is one; background, aims and recognitions of fact are none. The glossaries count nothing.
 */
describe('Sandwell, counted bullet by bullet', () => {
  it.each([
    // "All partners agree that the following values and principles will govern": eleven, each with its name in bold.
    ['Section 3', 'shared', 11],
    ['Section 4 §1', 'vcs', 5],
    ['Section 4 §1', 'public', 2],
    ['Section 4 §2', 'vcs', 3],
    // Four bullets. The 2nd is two sentences, early notice and the 12 weeks; "where possible" softens only the first, so it is two.
    ['Section 4 §2', 'public', 5],
    ['Section 4 §3', 'shared', 10],
    ['Section 4 §3', 'vcs', 2],
    ['Section 4 §3', 'public', 3],
    ['Section 4 §4', 'vcs', 1],
    ['Section 4 §4', 'public', 1],
    ['Section 4 §5', 'vcs', 2],
    ['Section 4 §5', 'public', 3],
    // "The Compact Implementation Group … will": three bullets, by both sides' representatives.
    ['Section 7', 'shared', 3],
    // "We agree": to work within the values and strengthen relationships; to renew every three years.
    ['Section 9', 'shared', 2],
  ] as const)('%s, %s: %i', (heading, by, expected) => {
    expect(count(sandwell, heading, by)).toBe(expected);
  });

  it('has none besides', () => {
    expect([countBy(sandwell, 'public'), countBy(sandwell, 'vcs'), countBy(sandwell, 'shared')]).toEqual([14, 13, 26]);
  });
});

describe('Birmingham, counted section by section', () => {
  it.each([
    // "It commits all partners to …"; the Champion's action plan.
    ['Foreword', 'shared', 2],
    ['Background', 'shared', 1],
    ['Status', 'shared', 1],
    ['The Public Good', 'shared', 1],
    ['Pluralism', 'shared', 1],
    // The two need each other; each stays independent.
    ['Interdependence of Sectors', 'shared', 2],
    // Difference accommodated and celebrated; a shared view to be developed.
    ['Diversity and Difference', 'shared', 2],
    ['Social Inclusion and Community Cohesion', 'shared', 1],
    // Reflected in practice; discriminatory practice avoided; steps to make resources available.
    ['Equality of Opportunity', 'shared', 3],
    // Open and accessible; information shared; time for consultation; how complex consultation is.
    ['Openness and Accessibility', 'shared', 4],
    // Three "preliminary points", (i) with two bullets, (ii), (iii).
    ['Governance', 'shared', 7],
    // The opening paragraph, then (i) to (iv).
    ['Black and Minority Ethnic Issues', 'shared', 5],
    ['Partnership', 'shared', 3],
    // The "commitment in principle" of the opening, (i) with its three aims parted by semicolons, (ii).
    ['Funding', 'public', 5],
    ['Commissioning', 'public', 2],
    // The early report on mediation; who settles disputes is the resolution itself.
    ['Resolution of Disputes', 'shared', 1],
  ] as const)('%s, %s: %i', (heading, by, expected) => {
    expect(count(birmingham, heading, by)).toBe(expected);
  });

  it('has none besides, and none that the voluntary sector makes alone', () => {
    expect([countBy(birmingham, 'public'), countBy(birmingham, 'vcs'), countBy(birmingham, 'shared')]).toEqual([
      7, 0, 34,
    ]);
  });
});

describe('what Sandwell asks of documents', () => {
  it.each([
    ['consultation-length', ['Section 4 §2, statutory sector, 2nd']],
    ['consultation-early-notice', ['Section 4 §2, statutory sector, 2nd']],
    ['consultation-before-decision', ['Section 4 §2, statutory sector, 1st']],
    ['vcs-involved', ['Section 4 §2, statutory sector, 1st', 'Section 4 §2, statutory sector, 4th']],
    ['open-criteria', ['Section 4 §2, statutory sector, 3rd']],
    [
      'freedom-to-campaign',
      [
        'Section 3, Independence',
        'Section 4 §1, VCS, 4th',
        'Section 4 §1, VCS, 5th',
        'Section 4 §1, statutory sector, 1st',
        'Section 4 §1, statutory sector, 2nd',
      ],
    ],
    ['terms-clear-from-start', ['Section 4 §3, all partners, 3rd', 'Section 4 §3, all partners, 4th']],
    ['shared-risk', ['Section 4 §3, all partners, 5th']],
    ['exit-strategy', ['Section 4 §3, all partners, 9th']],
    ['social-value', ['Section 3, Social Value', 'Section 4 §3, VCS, 2nd']],
    ['volunteers', ['Section 3, Volunteering', 'Section 4 §3, statutory sector, 3rd']],
    [
      'equality',
      [
        'Section 4 §5, statutory sector, 1st',
        'Section 4 §5, statutory sector, 2nd',
        'Section 4 §5, statutory sector, 3rd',
      ],
    ],
    ['asked-of-vcs', ['Section 4 §2, VCS, 2nd', 'Section 4 §3, VCS, 2nd']],
  ])('%s', (rule, refs) => {
    expect(refsFeeding(sandwell, rule)).toEqual(refs);
  });

  it('asks nothing about notice, length of funding, full cost, payment in advance or feedback', () => {
    expect(rulesFed(sandwell)).toHaveLength(13);
    for (const rule of [
      'notice-period',
      'funding-length',
      'full-cost',
      'payment-in-advance',
      'consultation-feedback',
      'consultation-accessible',
      'proportionate-monitoring',
    ])
      expect(refsFeeding(sandwell, rule)).toEqual([]);
  });

  it('asks for 12 weeks flatly, of formal written consultations, and says where the scan stops', () => {
    const twelveWeeks = commitment(sandwell, 'twelve-week-consultations');
    expect(twelveWeeks.feeds).toEqual([
      { rule: 'consultation-length', strength: 'firm', atLeast: 'P12W', scope: 'formal written consultations' },
    ]);
    expect(twelveWeeks.operativeWords).toBe('Conduct 12 week formal written consultations');
    expect(twelveWeeks.qualifier).toBeUndefined();
    expect(twelveWeeks.note).toContain('"with an"');
  });

  it('asks for early notice only where possible', () => {
    expect(commitment(sandwell, 'early-notice-of-consultations').qualifier).toBe('where possible');
  });

  it('leaves the codes of practice to the reader', () => {
    expect(commitment(sandwell, 'consultation-code')).toMatchObject({
      by: 'public',
      kinds: ['consultation'],
      feeds: [],
    });
    expect(commitment(sandwell, 'funding-code')).toMatchObject({
      by: 'public',
      kinds: ['funding', 'tender'],
      feeds: [],
    });
  });
});

describe('what Birmingham asks of documents', () => {
  it.each([
    ['consultation-length', ['Openness and Accessibility']],
    ['consultation-accessible', ['Openness and Accessibility']],
    ['funding-length', ['Funding', 'Funding (i), 1st aim']],
    ['full-cost', ['Funding', 'Funding (i), 2nd aim']],
    ['freedom-to-campaign', ['Interdependence of Sectors', 'Governance, first point']],
    ['open-criteria', ['Funding (i), 3rd aim', 'Funding (ii)', 'Commissioning (i)', 'Commissioning (ii)']],
    ['vcs-involved', ['Partnership (ii)']],
    [
      'equality',
      [
        'Equality of Opportunity',
        'Equality of Opportunity',
        'Equality of Opportunity',
        'Black and Minority Ethnic Issues',
        'Black and Minority Ethnic Issues (i)',
        'Black and Minority Ethnic Issues (ii)',
        'Black and Minority Ethnic Issues (iii)',
        'Black and Minority Ethnic Issues (iv)',
        'Funding (ii)',
      ],
    ],
  ])('%s', (rule, refs) => {
    expect(refsFeeding(birmingham, rule)).toEqual(refs);
  });

  it('asks nothing about notice, payment in advance, feedback, social value or volunteers', () => {
    expect(rulesFed(birmingham)).toHaveLength(8);
    for (const rule of ['notice-period', 'payment-in-advance', 'consultation-feedback', 'social-value', 'volunteers'])
      expect(refsFeeding(birmingham, rule)).toEqual([]);
  });

  it('sets no figure for consultations', () => {
    expect(commitment(birmingham, 'time-for-consultation').feeds).toEqual([
      { rule: 'consultation-length', strength: 'guiding' },
    ]);
  });

  it('asks for three years, save for pilots', () => {
    const threeYears = commitment(birmingham, 'three-year-funding');
    expect(threeYears.feeds).toEqual([{ rule: 'funding-length', strength: 'firm', atLeast: 'P3Y' }]);
    expect(threeYears.operativeWords).toContain('three year funding cycle');
    expect(threeYears.qualifier).toBe('allowing also for short-term funding of pilot projects');
  });

  it('asks for full cost in Funding (i) and only in principle before it', () => {
    expect(commitment(birmingham, 'full-cost-recovery').feeds).toEqual([{ rule: 'full-cost', strength: 'firm' }]);
    expect(commitment(birmingham, 'secure-medium-term-funding').qualifier).toBe('commitment in principle');
  });

  it('has the year it is dated, and no figure but the three years', () => {
    expect(birmingham.year).toBe(2006);
    const figures = birmingham.commitments.flatMap(({ feeds }) => feeds.flatMap(({ atLeast }) => atLeast ?? []));
    expect(figures).toEqual(['P3Y']);
  });
});

describe('who made them, and how disagreements are settled', () => {
  it('names bodies and offices, never persons', () => {
    expect(sandwell.signatories).toEqual([
      'Sandwell Council (Chief Executive)',
      'SCVO, Sandwell Council of Voluntary Organisations (Chief Executive)',
      'Sandwell PCT (Managing Director)',
      'West Midlands Police (Chief Superintendent)',
      'Black Country LEP',
      'Fire Service (Borough Commander)',
      'PEC (Chair)',
    ]);
    expect(birmingham.signatories).toEqual([
      'Birmingham Strategic Partnership',
      'Birmingham Voluntary Service Council (Chief Executive)',
      'Learning Skills Council (Regional Director)',
      'Eastern and North Primary Care Trust (Chief Executive)',
      'Jobcentre Plus, West Midlands (Acting Regional Director)',
      'West Midlands Police (Assistant Chief Constable)',
      'West Midlands Fire Service (Assistant Chief Fire Officer)',
      'Birmingham City Council (Leader)',
    ]);
  });

  it('gives Sandwell four stages, with a written answer within 21 days at the second alone', () => {
    expect(sandwell.resolution.stages.map(({ answerWithin }) => answerWithin)).toEqual([
      undefined,
      'P21D',
      undefined,
      undefined,
    ]);
  });

  it('sends Birmingham disputes to the BSP Secretariat, with no time set', () => {
    expect(birmingham.resolution.stages.map(({ title }) => title)).toEqual(['BSP Secretariat']);
    expect(birmingham.resolution.stages[0]?.answerWithin).toBeUndefined();
  });
});
