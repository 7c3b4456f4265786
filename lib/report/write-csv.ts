import type { Report, ReportChapter, ReportCheck, ReportFinding, ReportQuote } from '@/lib/report/report.ts';
import { formatDate } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Row {
  readonly report: Report;
  readonly chapter: ReportChapter;
  readonly check: ReportCheck;
  readonly finding: ReportFinding;
  /** Empty for a finding that counts. */
  readonly setAside: string;
}

/** Programs read the names of the columns, so these are not for translation. */
const columns: readonly (readonly [string, (row: Row) => string])[] = [
  ['Document', ({ chapter }) => chapter.title],
  ['Address', ({ chapter }) => chapter.documents.flatMap(({ address }) => address ?? []).join('\n')],
  ['Checked on', ({ chapter }) => chapter.source.today],
  ['Compact', ({ check }) => check.name],
  ['Verdict', ({ finding }) => say(`verdict.${finding.verdict}`)],
  ['Subject', ({ finding }) => finding.title],
  ['What was found', ({ finding }) => finding.message],
  ['Words of the document', ({ finding }) => finding.quotes.map(quoteWords).join('\n')],
  ['Where', ({ finding }) => finding.quotes.map(whereWords).join('\n').trim()],
  ['Link', ({ finding }) => finding.quotes.flatMap(({ link }) => link ?? []).join('\n')],
  ['Promise', ({ finding }) => finding.promises.map(({ summary }) => summary).join('\n')],
  ['Reference', ({ finding }) => finding.promises.map(({ ref }) => ref).join('\n')],
  ['Question', ({ finding }) => finding.question],
  ['Set aside by the reader', ({ setAside }) => setAside],
  ['Put right by the reader', ({ chapter }) => chapter.corrections.join('\n')],
];

/** A row for each finding (RFC 4180), those set aside last, with the mark by which Excel knows UTF-8. */
export function writeCsv(report: Report): string {
  const rows = report.chapters.flatMap((chapter) =>
    chapter.checks.flatMap((check) => [
      ...check.findings.map((finding): Row => ({ report, chapter, check, finding, setAside: '' })),
      ...check.setAside.map(
        (finding): Row => ({
          report,
          chapter,
          check,
          finding,
          setAside: `${formatDate(finding.on)}: ${finding.reason}`,
        }),
      ),
    ]),
  );
  const lines = [columns.map(([name]) => name), ...rows.map((row) => columns.map(([, read]) => read(row)))];
  return `\uFEFF${lines.map((cells) => cells.map(cellOf).join(',')).join('\r\n')}\r\n`;
}

const quoteWords = ({ pieces, labels }: ReportQuote) =>
  `${labels.length ? `${labels.join(', ')}: ` : ''}${pieces.map(({ text }) => text).join('')}`;
const whereWords = ({ document, place }: ReportQuote) =>
  [document?.title, place].filter((each) => each != null).join(', ');

/** A spreadsheet takes a cell that begins so for a formula, whatever blanks or quotes stand before; an apostrophe makes it words. */
const formula = /^[\s\p{Cf}"'“‘]*[=+\-@＝＋－＠]|^[\t\r]/u;

/** One cell; quoted where it must be. */
export function cellOf(words: string): string {
  const safe = formula.test(words) ? `'${words}` : words;
  return /[",\r\n]/.test(safe) ? `"${safe.replace(/"/g, '""')}"` : safe;
}
