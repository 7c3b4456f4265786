import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const publishedOf = (words: string) =>
  extract(readText(words, { markdown: true }), { today: '2026-10-20', complete: true }).published?.value ?? null;

const letter = (words: string) => `Marlford District Council\n\n8 October 2026\n\nDear Manager\n\n${words}`;

describe('the day a letter was written', () => {
  it.each([
    'They sent a full reply on 16 July.',
    'You sent us your accounts on 3 September 2026.',
    'We sent you the form on 1 September 2026.',
    'Your trustees posted a petition on 9 September 2026.',
    'The members who published it on 2 September 2026 have our thanks.',
  ])('is not that of another paper: %s', (words) => expect(publishedOf(letter(words))).toBe('2026-10-08'));

  it.each([
    ['Sent: 7 October 2026\n\nDear Manager\n\nYour grant will stop.', '2026-10-07'],
    ['# Your grant\n\nWe published this page on 7 October 2026.', '2026-10-07'],
    ['# Your grant\n\nThis letter was issued on 7 October 2026.', '2026-10-07'],
    ['# Your grant\n\nPosted on 7 October 2026', '2026-10-07'],
    ['# Surgery\n\nNotice given on Wednesday 7 October 2026\n\nThursday 29 October 2026, 7pm to 8.30pm', '2026-10-07'],
    ['# Surgery\n\n7 October 2026\n\nCome to the hall.', '2026-10-07'],
  ])('is said with the paper: %s', (words, day) => expect(publishedOf(words)).toBe(day));

  it.each([
    '# Surgery: public meeting\n\nThursday 29 October 2026, 7pm to 8.30pm\n\nThe village hall',
    '# Surgery: public meeting\n\n29 October 2026, 10am–noon\n\nThe village hall',
  ])('is not when people meet: %s', (words) => expect(publishedOf(words)).toBeNull());
});
