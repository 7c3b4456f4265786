import { describe, expect, it } from 'vitest';
import { cutsIn } from '@/lib/extract/kinds/cuts.ts';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

/** The sorts of signs heard in one sentence, and the words they rest on. */
const heard = (text: string, isLoud = false) => {
  const doc = readText(text, { markdown: false });
  const sentences = settleStanding(doc, extractSentences(doc), null, '2026-01-10');
  const found = cutsIn(sentences)(0, isLoud);
  return {
    sorts: found.map(({ sign }) => sign.sort),
    words: found.map(({ from, to }) => sentences[0]?.plain.slice(from, to))[0],
  };
};

describe('cutsIn', () => {
  it.each([
    ['What was decided about help', 'Cabinet agreed that the grant be reduced', ['hints', 'acts'], 'grant be reduced'],
    ['What is to be done', 'To lower the grant', ['hints', 'acts'], 'lower the grant'],
    ['Help and its end alone', 'A smaller grant', ['hints'], 'A smaller grant'],
  ])('%s', (_, text, sorts, words) => expect(heard(text)).toEqual({ sorts, words }));

  it('takes a heading of which it is the whole matter by name', () => {
    expect(heard('Youth grant: reduction', true).sorts).toEqual(['hints', 'names']);
    expect(heard('Youth grant: reduction', false).sorts).toEqual(['hints']);
  });

  it('hears nothing across the end of a clause', () => {
    expect(heard('The grant is paid; the road will close').sorts).toEqual([]);
  });

  it('hears help and its end within sixty characters, and no further', () => {
    const apart = (between: number) => `grant ${'x'.repeat(between - 2)} ends`;
    expect(heard(apart(60)).sorts).toEqual(['hints']);
    expect(heard(apart(61)).sorts).toEqual([]);
  });

  it('hears nothing where only one of them is named', () => {
    expect(heard('The grant is paid in May').sorts).toEqual([]);
    expect(heard('The road will close in May').sorts).toEqual([]);
  });
});
