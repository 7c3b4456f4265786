import { readdirSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { compacts } from '@/lib/compacts/compacts.ts';
import { readText } from '@/lib/read/text.ts';
import { review as check } from '@/lib/review.ts';
import { keepDocuments } from '@/lib/reviews/kept-documents.ts';
import { keepFacts } from '@/lib/reviews/kept-facts.ts';
import { parseKeptReview } from '@/lib/reviews/kept-review.ts';
import { makeReview } from '@/lib/reviews/make-review.ts';
import { currentVersion, type Migration, migrate } from '@/lib/reviews/migrations.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { rules } from '@/rules/index.ts';
import { readFixture, review } from '@/tests/fixtures/reviews/stand-ins.ts';

const reasonOf = (raw: unknown): string | null => {
  try {
    parseKeptReview(raw);
    return null;
  } catch (error) {
    if (error instanceof ReviewError) return error.reason;
    throw error;
  }
};
const changed = (changes: Record<string, unknown>) => ({ ...review(), ...changes });

describe('every version', () => {
  const folder = new URL('../../tests/fixtures/reviews/', import.meta.url);
  const versions = readdirSync(folder).flatMap((name) => /^version-(\d+)\.json$/.exec(name)?.[1] ?? []);

  it('has a file written by it', () => {
    expect(versions.map(Number).sort((a, b) => a - b)).toEqual(Array.from({ length: currentVersion }, (_, i) => i + 1));
  });

  it.each(versions.map(Number))('%d opens, and says what it said', (version) => {
    const opened = parseKeptReview(readFixture(version));
    expect(opened.version).toBe(currentVersion);
    expect(opened.documents[0]?.title).toBe('Have your say on our libraries');
    expect(opened.facts.closes).toBe('2025-04-14');
    expect(opened.findings.map(({ verdict }) => verdict)).toEqual(['falls-short', 'not-stated', 'meets']);
    expect(opened.setAsides['consultation-feedback/not-stated/']?.reason).toBe('It is answered elsewhere');
    expect(opened.judgements.dudley?.['in-good-faith']?.note).toBe('See the second page.');
    expect(opened.notes).toMatch(/^Ask Ms Ahmed/);
  });

  it('loses nothing on the way in and out again', () => {
    const opened = parseKeptReview(readFixture(currentVersion));
    expect(parseKeptReview(JSON.parse(JSON.stringify(opened)))).toEqual(opened);
    expect(readFixture(currentVersion)).toEqual(opened);
  });
});

describe('migrations', () => {
  const steps: Migration[] = [
    ({ note, ...rest }) => ({ ...rest, notes: note }),
    (before) => ({ ...before, notes: `${before.notes}!` }),
  ];

  it('go from one version to the next, each once', () => {
    expect(migrate({ version: 1, note: 'a' }, 1, steps)).toEqual({ version: 3, notes: 'a!' });
    expect(migrate({ version: 2, notes: 'a' }, 2, steps)).toEqual({ version: 3, notes: 'a!' });
    expect(migrate({ version: 3, notes: 'a' }, 3, steps)).toEqual({ version: 3, notes: 'a' });
  });
});

describe('parseKeptReview refuses', () => {
  it('a review from a newer Compact Lens, and says what to do', () => {
    expect(reasonOf(changed({ version: currentVersion + 1, surprise: true }))).toBe('newer');
    expect(() => parseKeptReview(changed({ version: currentVersion + 1 }))).toThrow(/Update Compact Lens first/);
  });

  it.each([
    ['nothing', undefined],
    ['a list', []],
    ['no version', changed({ version: undefined })],
    ['version nought', changed({ version: 0 })],
    ['half a version', changed({ version: 1.5 })],
    ['a name it does not know', changed({ extra: 1 })],
    ['no documents', changed({ documents: [] })],
    [
      'a link that runs',
      changed({ documents: review().documents.map((doc) => ({ ...doc, address: 'javascript:alert(1)' })) }),
    ],
    ['a day the calendar has not', changed({ facts: { ...review().facts, closes: '2025-02-31' } })],
    ['a correction that is no day', changed({ corrections: { closes: '14 April' } })],
    ['a period that is none', changed({ facts: { ...review().facts, noticeByFunder: ['P'] } })],
    ['a verdict there is not', changed({ findings: review().findings.map((each) => ({ ...each, verdict: 'bad' })) })],
    [
      'a title of absurd length',
      changed({ documents: review().documents.map((doc) => ({ ...doc, title: 'x'.repeat(2_001) })) }),
    ],
    ['an id that is a path', changed({ id: '../../x' })],
  ])('%s', (_what, raw) => {
    expect(reasonOf(raw)).toBe('damaged');
  });

  it('says where the fault is, for whoever looks into it', () => {
    expect.assertions(1);
    try {
      parseKeptReview(changed({ today: 'yesterday' }));
    } catch (error) {
      expect(String((error as Error).cause)).toMatch(/^today: /);
    }
  });

  it('takes a title of the greatest length', () => {
    const documents = review().documents.map((doc) => ({ ...doc, title: 'x'.repeat(2_000) }));
    expect(reasonOf(changed({ documents }))).toBeNull();
  });

  it('lets no file reach into every object', () => {
    const raw: unknown = JSON.parse(
      JSON.stringify(review()).replace(
        '"setAsides":{',
        '"__proto__":{"polluted":1},"setAsides":{"__proto__":{"reason":"x","on":"2025-01-01"},',
      ),
    );
    const read = parseKeptReview(raw);
    expect(Object.keys(read.setAsides)).toEqual(['consultation-feedback/not-stated/']);
    expect('polluted' in read).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});

describe('a review made of a check', () => {
  const compact = compacts.find(({ id }) => id === 'dudley');
  const make = async (text: string) => {
    if (!compact) throw new Error('There is no Dudley');
    const doc = readText(text, { markdown: true });
    const { facts, findings } = check(doc, compact, rules, { today: '2025-03-10', complete: true });
    const documents = await keepDocuments(doc);
    const kinds = facts.kinds.map(({ kind }) => kind);
    return makeReview(
      { documents, compact, today: '2025-03-10', kinds, facts: keepFacts(facts), findings },
      '2025-03-10T09:00:00.000Z',
    );
  };

  it('can be read again', async () => {
    const made = await make(
      'Consultation on our libraries\nHave your say. The consultation opens on 3 March 2025 and closes on 14 April 2025. The council will decide on 1 May 2025.',
    );
    expect(made.facts).toMatchObject({ opens: '2025-03-03', closes: '2025-04-14', decision: '2025-05-01' });
    expect(made.findings.length).toBeGreaterThan(2);
    expect(parseKeptReview(made)).toEqual(made);
  });

  it('keeps what a funding agreement says', async () => {
    const made = await make(
      'Grant agreement\nThe Council offers you a grant of £10,000 for the period 1 April 2025 to 31 March 2026. The Council may terminate this agreement on one month’s written notice. The grant is paid quarterly in arrears.',
    );
    expect(made.facts).toMatchObject({
      termStarts: '2025-04-01',
      termEnds: '2026-03-31',
      termMonths: 12,
      noticeByFunder: ['P1M'],
      payment: 'arrears',
    });
    expect(parseKeptReview(made)).toEqual(made);
  });

  it('is the same review for the same words under the same compact', async () => {
    const [one, same, other] = [
      await make('Have your say.'),
      await make('Have  your say.'),
      await make('Have our say.'),
    ];
    expect(one.id).toBe(same.id);
    expect(one.id).not.toBe(other.id);
  });

  it('cuts what a page of one endless line would quote', async () => {
    const documents = review().documents;
    const endless = 'word '.repeat(20_000);
    const [first] = review().findings;
    if (!first || !compact) throw new Error('The stand-in has no finding');
    const [evidence] = first.evidence;
    if (!evidence) throw new Error('The stand-in has no evidence');
    const made = await makeReview(
      {
        documents,
        compact,
        today: '2025-03-10',
        kinds: [],
        facts: review().facts,
        findings: [{ ...first, message: endless, evidence: [{ ...evidence, quote: endless, heading: endless }] }],
      },
      '2025-03-10T09:00:00.000Z',
    );
    expect(parseKeptReview(made).findings[0]?.evidence[0]?.quote).toMatch(/^word word .*…$/);
  });
});
