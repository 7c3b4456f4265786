import { describe, expect, it } from 'vitest';
import type { Block } from '@/lib/document.ts';
import { referenceAt } from '@/lib/show/reference.ts';

const own = 'https://council.example/have-your-say';
const paper = 'https://council.example/paper.pdf';

/** A page of lines, the first of which sends its reader elsewhere; `(words)[address]` is a link. */
function reference(quote: string, lines: readonly string[], furniture: readonly number[] = []) {
  const blocks: Block[] = [];
  const links: { start: number; end: number; address: string }[] = [];
  let text = '';
  lines.forEach((line, index) => {
    const start = text.length;
    for (const piece of line.split(/(\([^)]*\)\[[^\]]*\])/)) {
      const [, words, address] = /^\(([^)]*)\)\[([^\]]*)\]$/.exec(piece) ?? [];
      if (words !== undefined && address) links.push({ start: text.length, end: text.length + words.length, address });
      text += words ?? piece;
    }
    blocks.push({
      start,
      end: text.length,
      kind: 'paragraph',
      ...(furniture.includes(index) ? { furniture: 'navigation' as const } : {}),
    });
    text += '\n';
  });
  const start = text.indexOf(quote);
  return referenceAt({ text, blocks, links, address: own }, { start, end: start + quote.length });
}

describe('referenceAt', () => {
  it('takes the link the words stand in', () =>
    expect(reference('read the consultation paper', [`Please (read the consultation paper)[${paper}] first.`])).toEqual(
      {
        quote: 'read the consultation paper',
        link: { words: 'read the consultation paper', address: paper },
      },
    ));

  it('takes a link part of the words stand in', () =>
    expect(reference('read the consultation paper', [`Please read (the consultation paper)[${paper}].`]).link).toEqual({
      words: 'the consultation paper',
      address: paper,
    }));

  it('finds a link elsewhere that names the same document', () =>
    expect(
      reference('See the full consultation paper', [
        'See the full consultation paper below.',
        '(Consultation responses)[https://council.example/answers]',
        `(Consultation paper (PDF, 2 MB)[${paper}]`,
      ]).link?.address,
    ).toBe(paper));

  it.each([
    ['the page itself', ['See the consultation paper.', `(Consultation paper)[${own}#paper]`], []],
    ['a link of another name', ['See the consultation paper.', `(Privacy notice)[${paper}]`], []],
    ['the site’s own menu', ['See the consultation paper.', `(Consultation paper)[${paper}]`], [1]],
    [
      'an address that is no page',
      ['See the consultation paper.', '(Consultation paper)[mailto:us@council.example]'],
      [],
    ],
    ['a script', ['See the consultation paper.', '(Consultation paper)[javascript:void 0]'], []],
    ['words that name nothing', ['See the full.', `(See the full list)[${paper}]`], []],
  ])('does not take %s', (_, lines, furniture) => {
    const quote = /^(.*)\.$/.exec(lines[0] ?? '')?.[1] ?? '';
    expect(reference(quote, lines, furniture)).toEqual({ quote, link: null });
  });
});
