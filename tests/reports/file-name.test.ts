import { describe, expect, it } from 'vitest';
import { safeFileName } from '@/lib/browser/save-file.ts';
import { fileNameOf } from '@/lib/report/file-name.ts';
import { makeReport } from '@/lib/report/report.ts';
import { consultation, sourceOf } from '@/tests/reports/made-source.ts';

const reportOn = (title: string, ids = ['dudley']) => makeReport([sourceOf(consultation, ids, { doc: { title } })]);

describe('fileNameOf', () => {
  it.each([
    ['Harrowfield library review', 'compact-lens-harrowfield-library-review-dudley-2025-03-10.docx'],
    ['Café “Zoë” & friends: 50% off?', 'compact-lens-cafe-zoe-friends-50-off-dudley-2025-03-10.docx'],
    ['図書館の見直し', 'compact-lens-図書館の見直し-dudley-2025-03-10.docx'],
    ['<img onerror>', 'compact-lens-img-onerror-dudley-2025-03-10.docx'],
    ['../..', 'compact-lens-dudley-2025-03-10.docx'],
    ['', 'compact-lens-document-without-a-title-dudley-2025-03-10.docx'],
    [
      'A title of more words than a name of a file ought to have',
      'compact-lens-a-title-of-more-words-than-a-name-of-a-file-dudley-2025-03-10.docx',
    ],
  ])('of %j is %s', (title, name) => {
    expect(fileNameOf(reportOn(title), 'full', 'docx')).toBe(name);
    expect(safeFileName(name)).toBe(name);
  });

  it('says that it is a briefing, where the format has one', () => {
    expect(fileNameOf(reportOn('Review'), 'briefing', 'html')).toBe(
      'compact-lens-review-dudley-briefing-2025-03-10.html',
    );
    expect(fileNameOf(reportOn('Review'), 'briefing', 'csv')).toBe('compact-lens-review-dudley-2025-03-10.csv');
  });

  it('names no compact where there are several', () => {
    expect(fileNameOf(reportOn('Review', ['dudley', 'bromley']), 'full', 'markdown')).toBe(
      'compact-lens-review-2025-03-10.md',
    );
  });

  it('cuts a word without end', () => {
    expect(fileNameOf(reportOn('図'.repeat(150)), 'full', 'json')).toBe(
      `compact-lens-${'図'.repeat(48)}-dudley-2025-03-10.json`,
    );
  });
});
