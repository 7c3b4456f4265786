import { describe, expect, it } from 'vitest';
import { bearings } from '@/lib/extract/kinds/opening.ts';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

const bearingsOf = (markdown: string) => {
  const doc = readText(markdown, { markdown: true });
  const sentences = settleStanding(doc, extractSentences(doc), null, '2026-01-10');
  const bearing = bearings(doc, sentences);
  return new Map(sentences.map(({ plain }, place) => [plain, bearing[place]]));
};
const filler = Array.from({ length: 20 }, (_, i) => `Line ${i} of the page says nothing that matters.`).join('\n\n');

describe('bearings', () => {
  it('hears a page’s own heading most, then other headings, then its first words', () => {
    const page = bearingsOf(`# Tree strategy\n\nWe have a plan.\n\n${filler}\n\n## Dates\n\nIt ends in May.`);
    expect(page.get('Tree strategy')).toMatchObject({ weight: 3, isTitle: true, opens: true });
    expect(page.get('We have a plan.')).toMatchObject({ weight: 1.5, isTitle: false, opens: true });
    expect(page.get('Dates')).toMatchObject({ weight: 2, isLoud: true, isTitle: false, opens: false });
    expect(page.get('It ends in May.')).toMatchObject({ weight: 1, opens: false });
  });

  it('takes the line after a salutation for what a letter is about', () => {
    const letter = bearingsOf('Ashby Council\n\nTown Hall\n\nDear Chair\n\nLunch club grant\n\nI write with news.');
    expect(letter.get('Lunch club grant')).toMatchObject({ weight: 3, isTitle: true });
    expect(letter.get('I write with news.')).toMatchObject({ weight: 1.5, isTitle: false });
    expect(letter.get('Town Hall')).toMatchObject({ weight: 1, opens: false });
  });

  it('takes a sentence after a salutation for no subject', () => {
    expect(bearingsOf('Dear Chair\n\nThank you for your letter.').get('Thank you for your letter.')).toMatchObject({
      isTitle: false,
      opens: true,
    });
  });

  it('knows what a report asks its readers to decide, however far down', () => {
    const report = bearingsOf(
      `# Report\n\n${filler}\n\n## Recommendations\n\nThat the grant ends.\n\n## Background\n\nIt is old.`,
    );
    expect(report.get('That the grant ends.')).toMatchObject({ weight: 1.5, opens: true, decides: true });
    expect(report.get('It is old.')).toMatchObject({ opens: false, decides: false });
  });

  it('hears what a document says of itself, wherever that stands', () => {
    const page = bearingsOf(`# Notes\n\n${filler}\n\nThis agreement sets out the terms.\n\nThat agreement is old.`);
    expect(page.get('This agreement sets out the terms.')).toMatchObject({ opens: true });
    expect(page.get('That agreement is old.')).toMatchObject({ opens: false });
  });
});
