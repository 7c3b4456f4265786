import { describe, expect, it, vi } from 'vitest';
import { exportReviews, mostBytes, parseReviews, readReviewsFile } from '@/lib/reviews/exchange.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { hash, review } from '@/tests/fixtures/reviews/stand-ins.ts';

const file = (reviews: readonly unknown[], rest = {}) =>
  JSON.stringify({ format: 'compact-lens-reviews', version: 1, reviews, ...rest });

const faultOf = (text: string): string | null => {
  try {
    parseReviews(text);
    return null;
  } catch (error) {
    if (error instanceof ReviewError) return `${error.reason}: ${error.message}`;
    throw error;
  }
};

describe('what is exported', () => {
  it('is a file of the day that can be read again', () => {
    const other = review({ id: hash('e'), notes: '“Ü” </script><img onerror=alert(1)>' });
    const { name, type, text } = exportReviews([review(), other], '2026-11-21');
    expect(name).toBe('compact-lens-reviews-2026-11-21.json');
    expect(type).toBe('application/json');
    expect(parseReviews(text)).toEqual({
      reviews: [review({ revision: 0 }), { ...other, revision: 0 }],
      refused: [],
    });
  });

  it('may be of none', () => {
    expect(parseReviews(exportReviews([], '2026-11-21').text)).toEqual({ reviews: [], refused: [] });
  });

  it('can be read with the mark that some editors put first', () => {
    expect(parseReviews(`\uFEFF${file([review()])}`).reviews).toHaveLength(1);
  });
});

describe('a file is refused', () => {
  it.each([
    ['that is cut off', file([review()]).slice(0, -20), /^damaged: This file is damaged/],
    ['that is empty', '', /^damaged/],
    ['of pictures', '\u0089PNG\r\n', /^damaged/],
    ['of brackets without end', '['.repeat(200_000), /^damaged/],
    ['of something else', '{"bookmarks": []}', /^foreign: This file holds no reviews/],
    ['that is a list', '[]', /^foreign/],
    ['that is a word', '"compact-lens-reviews"', /^foreign/],
    ['without reviews', file([], { reviews: 'none' }), /^foreign/],
    ['from a newer Compact Lens', file([review()], { version: 2 }), /^newer: .*Update Compact Lens first/],
  ])('%s', (_what, text, fault) => {
    expect(faultOf(text)).toMatch(fault);
  });

  it('that is too large, before it is read', async () => {
    const text = vi.fn(async () => file([]));
    await expect(readReviewsFile({ size: mostBytes + 1, text })).rejects.toThrow('larger than 50 MB');
    expect(text).not.toHaveBeenCalled();
    expect(await readReviewsFile({ size: mostBytes, text })).toEqual({ reviews: [], refused: [] });
  });
});

describe('of a file that is partly bad', () => {
  it('the good are taken and the bad are named', () => {
    const documents = review().documents.map((doc) => ({ ...doc, title: `<img onerror=alert(1)>${'x'.repeat(100)}` }));
    const { reviews, refused } = parseReviews(
      file([
        { ...review(), today: 'never' },
        review(),
        7,
        { ...review(), version: 2 },
        { ...review(), documents, notes: 1 },
      ]),
    );
    expect(reviews).toEqual([review({ revision: 0 })]);
    expect(refused).toEqual([
      { what: '“Have your say on our libraries”', why: 'This review is damaged and cannot be read.' },
      { what: 'Review 3 of 5', why: 'This review is damaged and cannot be read.' },
      { what: '“Have your say on our libraries”', why: expect.stringMatching(/newer Compact Lens/) },
      { what: '“<img…”', why: 'This review is damaged and cannot be read.' },
    ]);
  });

  it('a text of absurd length is not taken', () => {
    expect(parseReviews(file([review({ notes: 'x'.repeat(1_000_001) })])).refused).toHaveLength(1);
    expect(parseReviews(file([review({ notes: 'x'.repeat(1_000_000) })])).reviews).toHaveLength(1);
  });

  it('nothing reaches into every object', () => {
    const text = file([review()]).replace(
      '"notes":',
      '"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},"notes":',
    );
    const { reviews } = parseReviews(text);
    expect(reviews.some((each) => 'polluted' in each)).toBe(false);
    expect('polluted' in {}).toBe(false);
  });
});
