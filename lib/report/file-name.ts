import type { Report } from '@/lib/report/report.ts';
import type { Format, Shape } from '@/lib/report/write-report.ts';

/** Enough to know a document by; file systems take no more than about 250 bytes, and four may make a letter. In letters. */
const mostTitle = 48;

const endings: Readonly<Record<Format, string>> = {
  docx: 'docx',
  html: 'html',
  markdown: 'md',
  csv: 'csv',
  json: 'json',
  ics: 'ics',
};

/** The name a report is saved under: "compact-lens-harrowfield-library-review-dudley-2025-03-10.docx". */
export function fileNameOf(report: Report, shape: Shape, format: Format): string {
  const compacts = new Set(report.chapters.flatMap(({ checks }) => checks.map(({ compact }) => compact.id)));
  const [compact] = compacts;
  const isBrief = shape === 'briefing' && (format === 'docx' || format === 'html' || format === 'markdown');
  const parts = [
    'compact-lens',
    slugOf(report.title),
    compacts.size === 1 ? compact : null,
    isBrief ? 'briefing' : null,
    report.today,
  ];
  return `${parts.filter(Boolean).join('-')}.${endings[format]}`;
}

/** Letters and figures of any script, in small letters and without accents, joined by hyphens. */
function slugOf(title: string): string {
  const plain = title
    .normalize('NFKD')
    .replace(/[\u0300-\u036F]/g, '')
    .normalize('NFC')
    .toLowerCase();
  const words = plain.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  let slug = '';
  for (const word of words) {
    const longer = slug ? `${slug}-${word}` : word;
    if ([...longer].length > mostTitle) return slug || [...word].slice(0, mostTitle).join('');
    slug = longer;
  }
  return slug;
}
