import { describe, expect, it } from 'vitest';
import type { Compact } from '@/lib/compact.ts';
import type { Finding } from '@/lib/finding.ts';
import { formatPoint, placeOf } from '@/lib/show/format-point.ts';

const text = 'The consultation closes on 14 April 2025.';
const doc = {
  text,
  blocks: [{ start: 0, end: text.length, kind: 'paragraph' as const }],
  title: 'Have your say',
  address: 'https://council.example/have-your-say',
};
const compact: Compact = {
  id: 'dudley',
  place: 'Dudley',
  title: 'The Dudley Partners’ Compact',
  year: null,
  signatories: [],
  places: [],
  commitments: [
    {
      id: 'twelve-weeks',
      ref: '8.1',
      by: 'public',
      theme: 'consultation',
      summary: 'At least 12 weeks to answer.',
      feeds: [],
    },
  ],
  resolution: { ref: '1', summary: '', stages: [] },
};
const finding: Finding = {
  id: 'consultation-length/falls-short/27',
  rule: 'consultation-length',
  title: 'Time to reply',
  theme: 'consultation',
  verdict: 'falls-short',
  message: 'It is open for six weeks.',
  question: 'Could the closing date move?',
  evidence: [
    {
      start: 27,
      end: 40,
      quote: '14 April 2025',
      page: 3,
      heading: 'Key dates',
      sentence: { start: 0, end: text.length },
    },
  ],
  commitments: ['twelve-weeks'],
};

describe('formatPoint', () => {
  it('gives the quote, where it stands, the promise and the question', () =>
    expect(formatPoint(finding, doc, compact)).toBe(
      [
        'Time to reply: Falls short',
        'It is open for six weeks.',
        'The document says: “The consultation closes on 14 April 2025.” (page 3)',
        'The promise: At least 12 weeks to answer. (Dudley Compact, 8.1)',
        'Question: Could the closing date move?',
        'From: Have your say, https://council.example/have-your-say',
      ].join('\n\n'),
    ));

  it('says what the reader has put right', () =>
    expect(formatPoint(finding, doc, compact, { closes: '2025-05-12' })).toContain(
      '\n\nClosing date: 12 May 2025 (put right by the reader)\n\n',
    ));

  it('leaves out what there is not', () =>
    expect(
      formatPoint(
        { ...finding, verdict: 'not-stated', evidence: [], commitments: [], question: '' },
        { ...doc, address: null },
        compact,
      ),
    ).toBe('Time to reply: Not mentioned\n\nIt is open for six weeks.\n\nFrom: Have your say'));
});

describe('placeOf', () => {
  it.each([
    [{ page: 3, heading: 'Key dates' }, 'page 3'],
    [{ page: 3, heading: null, recognised: 91 }, 'page 3, recognised from a picture with 91 % confidence'],
    [{ page: null, heading: 'Key dates' }, 'under “Key dates”'],
    [{ page: null, heading: null }, null],
  ])('of %o is %s', (quote, place) => expect(placeOf(quote)).toBe(place));
});
