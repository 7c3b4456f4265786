import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Compact } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Finding } from '@/lib/finding.ts';
import { readHtml } from '@/lib/read/html-file.ts';
import { compare } from '@/lib/show/comparison.ts';
import { isRaisable, writeLetter } from '@/lib/show/letter.ts';
import { rules } from '@/rules/index.ts';

const text = 'The consultation closes on 14 April 2025.';
const doc = {
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
  title: 'Have your say',
  address: 'https://council.example/have-your-say',
};
const compact: Compact = {
  id: 'sandwell-2011',
  place: 'Sandwell',
  title: 'Sandwell Compact',
  year: 2011,
  signatories: [],
  places: [],
  commitments: [
    {
      id: 'twelve-weeks',
      ref: 'Section 4 §2',
      by: 'public',
      theme: 'consultation',
      summary: 'At least 12 weeks to answer.',
      feeds: [],
    },
  ],
  resolution: { ref: 'Section 6', summary: '', stages: [] },
};
const finding: Finding = {
  id: 'consultation-length/falls-short/27',
  rule: 'consultation-length',
  title: 'Time to reply',
  theme: 'consultation',
  verdict: 'falls-short',
  message: 'It is open for six weeks.',
  question: 'Could the closing date move to 25 May 2025?',
  evidence: [
    {
      start: 27,
      end: 40,
      quote: '14 April 2025',
      page: null,
      heading: 'Key dates',
      sentence: { start: 0, end: text.length },
    },
  ],
  commitments: ['twelve-weeks'],
};
const silent: Finding = {
  ...finding,
  title: 'Feedback afterwards',
  verdict: 'not-stated',
  question: 'Will you tell us what you heard?',
  evidence: [],
  commitments: [],
};
const steps = [
  { title: 'Talk', what: 'Talk.', answerBy: null },
  { title: 'Write', what: 'Write.', answerWithin: 'P21D', answerBy: '2025-04-12' },
];

describe('writeLetter', () => {
  it('raises each point with its quote, its place, the promise and the question', () =>
    expect(writeLetter({ doc, compact, findings: [finding, silent], steps, closes: '2025-04-14' })).toBe(
      [
        'To:\nSubject:',
        'Dear colleague,',
        'We have read “Have your say” (https://council.example/have-your-say) beside the Sandwell Compact, the agreement between public bodies and voluntary and community groups in Sandwell. We would be grateful for your help with 2 points.',
        [
          '1. Time to reply',
          'Your document says: “The consultation closes on 14 April 2025.” (under “Key dates”)',
          'Sandwell Compact, Section 4 §2: At least 12 weeks to answer.',
          'Could the closing date move to 25 May 2025?',
        ].join('\n'),
        ['2. Feedback afterwards', 'We could not find this in your document.', 'Will you tell us what you heard?'].join(
          '\n',
        ),
        'The consultation closes on 14 April 2025, so an early answer would help us to reply in time.',
        'The compact itself speaks of a written answer within 21 days, which would be by 12 April 2025.',
        'We know that the compact is a voluntary agreement, and we write in its spirit.',
        'With kind regards,\n',
      ].join('\n\n'),
    ));

  it('leaves out what there is not', () => {
    const letter = writeLetter({
      doc: { ...doc, address: null },
      compact,
      findings: [finding],
      steps: [],
      closes: null,
    });
    expect(letter).toContain('We have read “Have your say” beside the Sandwell Compact');
    expect(letter).toContain('your help with one point.');
    expect(letter).not.toMatch(/closes on 14 April 2025, so|written answer within/);
  });

  it('gives several quotes a line each', () => {
    const [evidence] = finding.evidence;
    if (!evidence) throw new Error('no evidence');
    const start = text.indexOf('closes');
    const twice = {
      ...finding,
      evidence: [evidence, { ...evidence, start, end: text.length, sentence: { start, end: text.length } }],
    };
    expect(writeLetter({ doc, compact, findings: [twice], steps: [], closes: null })).toContain(
      [
        'Your document says:',
        '- “The consultation closes on 14 April 2025.” (under “Key dates”)',
        '- “closes on 14 April 2025.” (under “Key dates”)',
        'Sandwell Compact',
      ].join('\n'),
    );
  });

  it('gives the page where the document has pages', () => {
    const [evidence] = finding.evidence;
    if (!evidence) throw new Error('no evidence');
    const onPage = { ...finding, evidence: [{ ...evidence, page: 3 }] };
    expect(writeLetter({ doc, compact, findings: [onPage], steps: [], closes: null })).toContain('(page 3)');
  });
});

describe('isRaisable', () => {
  it('is what has a question', () => {
    expect(isRaisable(finding)).toBe(true);
    expect(isRaisable({ question: '' })).toBe(false);
  });
});

describe('a letter on the sample consultation', async () => {
  const sample = await readHtml(readFileSync('assets/sample/consultation.html', 'utf8'), { address: null });
  const facts = extract(sample, { today: '2025-03-10', complete: true });

  it.each(compacts)('under $id never judges, and speaks to nobody but the author', (held) => {
    const { findings, steps: own } = compare(facts, held, rules, '2025-03-10');
    const raised = findings.filter(isRaisable);
    expect(raised.length).toBeGreaterThan(0);
    const letter = writeLetter({ doc: sample, compact: held, findings: raised, steps: own, closes: '2025-04-14' });
    expect(letter).not.toMatch(/breach|unlawful|illegal|violat|fail(?:s|ed|ure)\b|for you to judge|falls short/i);
    expect(letter.match(/^\d+\. /gm)).toHaveLength(raised.length);
  });
});
