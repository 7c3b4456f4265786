import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { digestOf } from '@/lib/show/digest.ts';

const digest = (markdown: string, ...kinds: DocumentKind[]) =>
  digestOf(
    extract(readText(markdown, { markdown: true }), {
      today: '2024-06-10',
      complete: true,
      ...(kinds.length ? { corrections: { kinds } } : {}),
    }),
  );

describe('digestOf', () => {
  it('says what a document is for, with the words that decided it', () => {
    const { kinds } = digest(
      '# Have your say on day services\n\nThe council is consulting on changes to day services.',
    );
    expect(kinds.map(({ kind }) => kind)).toEqual(['consultation']);
    expect(kinds[0]?.because.join(' ')).toMatch(/have your say/i);
  });

  it('takes the reader’s word for it', () =>
    expect(digest('# Have your say', 'tender').kinds).toMatchObject([{ kind: 'tender' }]));

  it('has no kind for a document that asks and offers nothing', () =>
    expect(digest('# Bin collections\n\nYour bins are emptied on Tuesdays.').kinds).toEqual([]));

  it('counts the document’s own words', () => expect(digest('# Have your say\n\nTell us by June.').words).toBe(7));

  it('tells where a covering page sends its reader', () =>
    expect(digest('# Have your say\n\nPlease read the full consultation document.', 'consultation').refersTo).toEqual({
      quote: 'read the full consultation document',
      link: null,
    }));
});
