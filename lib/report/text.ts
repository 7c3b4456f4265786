import type { Commitment, Compact } from '@/lib/compact.ts';
import type { Facts } from '@/lib/facts.ts';
import type { Evidence, Finding, Verdict } from '@/lib/finding.ts';
import { type CompactFindings, wordsIn } from '@/lib/report/json.ts';
import { formatCount, formatDate, formatList } from '@/lib/show/format.ts';

const headings: readonly (readonly [Verdict, string])[] = [
  ['falls-short', 'Falls short'],
  ['unclear', 'Check this'],
  ['not-stated', 'Not mentioned'],
  ['meets', 'In line'],
];

/** How a report marks its parts: plain lines for a terminal, or Markdown. */
interface Style {
  readonly title: (words: string) => string;
  readonly section: (words: string) => string;
  readonly group: (words: string) => string;
  readonly point: (words: string) => string;
  readonly quote: (words: string) => string;
  readonly line: (words: string) => string;
}

const plain: Style = {
  title: (words) => `${words}\n${'='.repeat(Math.min(words.length, 78))}`,
  section: (words) => `\n${words}\n${'-'.repeat(Math.min(words.length, 78))}`,
  group: (words) => `\n${words}`,
  point: (words) => `\n  ${words}`,
  quote: (words) => `    > ${words}`,
  line: (words) => `    ${words}`,
};

/** Characters that Markdown would take for marks of its own are kept as the document wrote them. */
const escaped = (words: string) => words.replace(/[\\`*_[\]<>#|~]/g, '\\$&');

const markdown: Style = {
  title: (words) => `# ${escaped(words)}`,
  section: (words) => `\n## ${escaped(words)}`,
  group: (words) => `\n### ${escaped(words)}`,
  point: (words) => `\n#### ${escaped(words)}`,
  quote: (words) => `\n> ${escaped(words)}`,
  line: (words) => `\n${escaped(words)}`,
};

/** A report for reading in a terminal. */
export const reportText = (today: string, facts: Facts, checked: readonly CompactFindings[]): string =>
  report(plain, today, facts, checked);

/** The same report in Markdown. */
export const reportMarkdown = (today: string, facts: Facts, checked: readonly CompactFindings[]): string =>
  report(markdown, today, facts, checked);

function report(style: Style, today: string, facts: Facts, checked: readonly CompactFindings[]): string {
  const kinds = facts.kinds.map(({ kind }) => kind);
  const lines = [
    style.title(facts.doc.title || 'Untitled document'),
    style.line(
      `${kinds.length ? capital(formatList(kinds)) : 'No consultation, funding offer, tender or notice of change'} · ${formatCount(wordsIn(facts), 'word')}${facts.doc.pages ? ` · ${formatCount(facts.doc.pages, 'page')}` : ''} · read on ${formatDate(today)}`,
    ),
  ];
  if (facts.aboutCompacts)
    lines.push(style.line('It is about compacts themselves, so it is not checked as though it were an offer.'));
  for (const { page, what } of facts.doc.unread)
    lines.push(style.line(`Not read${page ? `, page ${page}` : ''}: ${what}`));
  for (const { compact, findings } of checked) {
    lines.push(style.section(compact.title));
    if (!findings.length) lines.push(style.line('Nothing in this document to hold against this compact.'));
    for (const [verdict, heading] of headings) {
      const group = findings.filter((finding) => finding.verdict === verdict);
      if (group.length) lines.push(style.group(`${heading} (${group.length})`));
      for (const finding of group) lines.push(...point(style, compact, finding));
    }
  }
  lines.push(style.line(''), style.line('A compact is a voluntary agreement, not law, and this is not legal advice.'));
  return `${lines.join('\n').trim()}\n`;
}

function point(style: Style, compact: Compact, finding: Finding): string[] {
  const promises = compact.commitments.filter(({ id }) => finding.commitments.includes(id));
  return [
    style.point(finding.title),
    style.line(finding.message),
    ...finding.evidence.map((evidence) => style.quote(`“${evidence.quote}”${place(evidence)}`)),
    ...promises.slice(0, 1).map((promise) => style.line(`The promise: ${promised(promise)}`)),
    ...(finding.question ? [style.line(`You could ask: ${finding.question}`)] : []),
  ];
}

const place = ({ page, heading }: Evidence) => (page ? ` (page ${page})` : heading ? ` (under “${heading}”)` : '');

const promised = ({ summary, operativeWords, ref }: Commitment) =>
  `${summary}${operativeWords ? ` “${operativeWords}”` : ''} (${ref})`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
