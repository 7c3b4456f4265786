import { compactNameAndYear } from '@/lib/compacts/compact-name.ts';
import type { DocumentText } from '@/lib/document.ts';
import { cleanLine, cleanWords, webAddress } from '@/lib/report/clean-words.ts';
import { keyDatesOf } from '@/lib/report/key-dates.ts';
import { linkerOf } from '@/lib/report/link-to-words.ts';
import type { ReportChapter, ReportCheck, ReportSource } from '@/lib/report/report.ts';
import { type Found, reportFinding, reportPromise } from '@/lib/report/report-finding.ts';
import { glanceWords, summaryOf, timelineOf } from '@/lib/report/sum-up.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { foreignLanguage } from '@/lib/show/foreign-language.ts';
import { formatCorrections, formatKinds } from '@/lib/show/format-corrections.ts';
import { shorten } from '@/lib/show/shorten.ts';
import { say } from '@/lib/show/words.ts';

/** A page may have a paragraph for its title. In characters. */
const mostTitle = 160;

/** One document, or a pack checked as one, as a report tells it. */
export function chapterOf(source: ReportSource): ReportChapter {
  const { doc, digest, corrections = {}, notes = '' } = source;
  const found: Found = { doc, link: linkerOf(doc) };
  return {
    title: titleOf(doc.title),
    documents: doc.parts?.length
      ? doc.parts.map(({ title, address }) => ({ title: titleOf(title), address: webAddress(address), pages: null }))
      : [{ title: titleOf(doc.title), address: webAddress(doc.address), pages: doc.pages }],
    kinds: formatKinds(digest.kinds.map(({ kind }) => kind)),
    words: digest.words,
    notices: noticesOf(source),
    unread: doc.unread.map(({ page, what }) =>
      cleanLine(page === undefined ? what : say('report.unread.page', { page: String(page), what })),
    ),
    corrections: formatCorrections(corrections),
    notes: cleanWords(notes).trim() || null,
    checks: source.checks.map((check) => checkOf(source, check, found)),
    source,
  };
}

const titleOf = (title: DocumentText['title']) => shorten(cleanLine(title), mostTitle) || say('document.untitled');

function noticesOf({ doc, digest: { aboutCompacts, refersTo } }: ReportSource): readonly string[] {
  const language = foreignLanguage(doc.language);
  return [
    ...(aboutCompacts === null ? [] : [say('document.about-compacts')]),
    ...(language === null ? [] : [say('document.foreign', { language })]),
    ...(refersTo === null ? [] : [say('document.refers', { words: `“${cleanLine(refersTo.quote)}”` })]),
    ...(refersTo?.link ? [`${say('document.refers.link')} ${refersTo.link.address}`] : []),
  ].map(cleanLine);
}

function checkOf(
  source: ReportSource,
  { compact, comparison }: ReportSource['checks'][number],
  found: Found,
): ReportCheck {
  const { setAsides = {}, judgements = {} } = source;
  const counted = comparison.findings.filter(({ id }) => !setAsides[id]);
  const ordered = verdicts.flatMap((verdict) => counted.filter((finding) => finding.verdict === verdict));
  const made = judgements[compact.id] ?? {};
  return {
    compact,
    name: compactNameAndYear(compact),
    title: compact.title,
    summary: summaryOf(source.digest, counted),
    glances: comparison.glances.map(glanceWords),
    timeline: timelineOf(comparison.pictures),
    dates: keyDatesOf(source, compact, comparison),
    findings: ordered.map((finding, index) => ({ ...reportFinding(finding, compact, found), number: index + 1 })),
    setAside: comparison.findings.flatMap((finding) => {
      const aside = setAsides[finding.id];
      if (!aside) return [];
      return [{ ...reportFinding(finding, compact, found), reason: cleanLine(aside.reason), on: aside.on }];
    }),
    judgements: compact.commitments.flatMap((commitment) => {
      const judgement = made[commitment.id];
      if (!judgement) return [];
      return [
        { promise: reportPromise(commitment), answer: judgement.answer, note: cleanWords(judgement.note).trim() },
      ];
    }),
    resolution: { ref: compact.resolution.ref, summary: compact.resolution.summary, steps: comparison.steps },
  };
}
