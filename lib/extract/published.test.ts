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
    '# Surgery\n\nDate consultation ended\n\n29 September 2026\n\nWe are reading the answers.',
    '# Surgery\n\nDeadline for replies\n\n29 October 2026',
    '# Surgery\n\n| Phase one survey opens | 5 October 2026 |\n| Phase one survey closes | 29 November 2026 |',
    '# Surgery\n\n- Notice published, comment period starts: 5 October 2026\n- Comment period ends: 29 November 2026',
  ])('is not that of its timetable: %s', (words) => expect(publishedOf(words)).toBeNull());

  it.each([
    '# Surgery: have your say\n\nFrequently asked questions - 7 October 2026',
    '# Surgery: have your say\n\nEqualities leaflet - updated 7 October 2026',
    '# Surgery: have your say\n\nDraft plan (PDF, 2MB), published 7 October 2026',
    '# Surgery: have your say\n\nEquality impact assessment, 7 October 2026',
  ])('is not that of a file it links to: %s', (words) => expect(publishedOf(words)).toBeNull());

  it.each([
    '# Surgery: have your say\n\nPrimary Care Directorate, 7 October 2026',
    '# Survey opens on surgery\n\n7 October 2026\n\nGive us your views.',
    '# Equality impact assessment\n\nEquality impact assessment, 7 October 2026',
    '# Surgery\n\n| Published | 7 October 2026 |\n| Closes | 29 November 2026 |',
  ])('is its own: %s', (words) => expect(publishedOf(words)).toBe('2026-10-07'));

  it.each([
    '# Surgery: public meeting\n\nThursday 29 October 2026, 7pm to 8.30pm\n\nThe village hall',
    '# Surgery: public meeting\n\n29 October 2026, 10am–noon\n\nThe village hall',
  ])('is not when people meet: %s', (words) => expect(publishedOf(words)).toBeNull());
});
