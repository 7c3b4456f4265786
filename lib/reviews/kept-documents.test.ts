import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '@/lib/document.ts';
import { readText } from '@/lib/read/text.ts';
import { hashOf, keepDocuments, keptAddress } from '@/lib/reviews/kept-documents.ts';

const hashed = (words: string) => createHash('sha256').update(words).digest('hex');
const kept = async (doc: DocumentText) => (await keepDocuments(doc))[0];

describe('keepDocuments', () => {
  it('hashes and counts the words, whatever the space between them', async () => {
    const one = await kept(readText('Have your say.\n\nIt closes on 14 April.', { markdown: true }));
    expect(one).toMatchObject({ words: 8, contentHash: hashed('Have your say. It closes on 14 April.') });
    expect(
      (await kept(readText('Have your\u00a0 say.\nIt closes on 14 April.', { markdown: true })))?.contentHash,
    ).toBe(one?.contentHash);
    expect((await kept(readText('Have your say.\nIt closes on 15 April.', { markdown: true })))?.contentHash).not.toBe(
      one?.contentHash,
    );
  });

  it('leaves out what belongs to the site, which changes by the day', async () => {
    const doc = readText('Have your say.\nWeather: rain.', { markdown: true });
    const blocks = doc.blocks.map((block, index) => (index === 1 ? { ...block, furniture: 'banner' as const } : block));
    expect(await kept({ ...doc, blocks })).toMatchObject({ words: 3, contentHash: hashed('Have your say.') });
  });

  it('counts striking words out as a change of words', async () => {
    const doc = readText('It closes on 14 April 12 May.', { markdown: true });
    const struck = [{ start: 13, end: 22 }];
    expect((await kept({ ...doc, struck }))?.contentHash).toBe(hashed('It closes on 12 May.'));
  });

  it('keeps each document of a pack by itself', async () => {
    const doc = readText('Have your say.\nTerms apply here.', { markdown: true });
    const parts = [
      { start: 0, end: 14, title: 'Letter', address: 'https://council.example/letter' },
      { start: 15, end: doc.text.length, title: 'Terms', address: null },
    ];
    expect(await keepDocuments({ ...doc, parts })).toMatchObject([
      { title: 'Letter', address: 'https://council.example/letter', contentHash: hashed('Have your say.') },
      { title: 'Terms', address: null, contentHash: hashed('Terms apply here.') },
    ]);
  });

  it('keeps an empty document, and one without a title', async () => {
    expect(await kept({ ...readText('', { markdown: true }), title: '' })).toMatchObject({
      words: 0,
      title: 'Document without a title',
      contentHash: hashed(''),
    });
  });
});

it('hashes as SHA-256 does', async () => {
  expect(await hashOf('abc')).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
});

it.each([
  ['https://council.example/page#dates', 'https://council.example/page'],
  ['file:///offers/offer.pdf', 'file:///offers/offer.pdf'],
  ['blob:https://council.example/1', null],
  ['javascript:alert(1)', null],
  [`https://council.example/${'x'.repeat(20_000)}`, null],
  [null, null],
])('finds a document again by %s', (address, again) => {
  expect(keptAddress(address)).toBe(again);
});
