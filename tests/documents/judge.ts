import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import type { Finding } from '@/lib/finding.ts';
import { reportJson } from '@/lib/report/json.ts';
import { rules } from '@/rules/index.ts';
import type { Gold } from './gold.ts';

/** How many of something were right, out of how many. */
export interface Share {
  readonly right: number;
  readonly all: number;
}

/**
 * What is looked at in a document. `preferredVerdicts` counts only the verdict an expert put first, `fallsShortRecall` the findings where nothing but
 * falling short is acceptable, `traps` the words that are rightly let pass, and `silence` the compacts under which a document that cannot be blamed
 * is not.
 */
export const subjects = [
  'kinds',
  'facts',
  'verdicts',
  'preferredVerdicts',
  'evidence',
  'fallsShortRecall',
  'fallsShortPrecision',
  'traps',
  'silence',
] as const;

export type Subject = (typeof subjects)[number];

/** One thing looked at: whether the answer was right, and in words what was answered and wanted. */
export interface Mark {
  readonly subject: Subject;
  readonly right: boolean;
  readonly says: string;
}

/** Reads and checks one document as the command line does, under all the compacts, and marks the answers against the expert's. */
export async function judge(gold: Gold): Promise<readonly Mark[]> {
  const doc = await readDocument(gold.file);
  const facts = extract(doc, { today: gold.today, complete: doc.unread.length === 0 });
  const checked = compacts.map((compact) => ({ compact, findings: check(facts, compact, rules, gold.today) }));
  const report = reportJson(gold.file, gold.today, facts, checked);
  return [
    sameMark('kinds', 'kinds', [...report.document.kinds].sort(), [...gold.kinds].sort()),
    ...factMarks(gold, report.facts),
    ...checked.flatMap(({ compact, findings }) => [
      ...expectedMarks(gold, compact.id, findings),
      ...fallsShortMarks(gold, compact.id, findings),
      ...silenceMarks(gold, compact.id, findings),
    ]),
    ...gold.never.map((trap): Mark => {
      const caught = checked.find(({ compact, findings }) =>
        findings.some(
          (finding) =>
            finding.rule === trap.rule &&
            finding.verdict === 'falls-short' &&
            restsOn(finding, trap.quote) &&
            !acceptsFallsShort(gold, compact.id, finding),
        ),
      );
      return { subject: 'traps', right: !caught, says: `${trap.rule} at “${trap.quote}” (${trap.why})` };
    }),
  ];
}

/** How many marks on a subject were right. */
export function shareOf(marks: readonly Mark[], subject: Subject): Share {
  const of = marks.filter((mark) => mark.subject === subject);
  return { right: of.filter(({ right }) => right).length, all: of.length };
}

function factMarks(gold: Gold, found: Readonly<Record<string, unknown>>): Mark[] {
  return Object.entries(gold.facts).flatMap(([name, want]) => {
    const have = found[name];
    if (Array.isArray(want))
      return [sameMark('facts', name, Array.isArray(have) ? [...have].sort() : have, [...want].sort())];
    if (!isRecord(want)) return [sameMark('facts', name, have, want)];
    return Object.entries(want).map(([part, value]) =>
      sameMark('facts', `${name} ${part}`, isRecord(have) ? have[part] : null, value),
    );
  });
}

function expectedMarks(gold: Gold, compact: string, findings: readonly Finding[]): Mark[] {
  return (gold.findings[compact] ?? []).flatMap(({ rule, verdicts, quote, why }) => {
    const mine = findings.filter((finding) => finding.rule === rule);
    const accepted = mine.filter(({ verdict }) => verdicts.includes(verdict));
    const given = mine.map(({ verdict }) => verdict).join(', ') || 'nothing';
    const says = `${compact} ${rule}: ${given} for ${verdicts.join(' or ')} (${why})`;
    const marks: Mark[] = [
      { subject: 'verdicts', right: accepted.length > 0, says },
      { subject: 'preferredVerdicts', right: mine.some(({ verdict }) => verdict === verdicts[0]), says },
    ];
    if (verdicts.length === 1 && verdicts[0] === 'falls-short')
      marks.push({ subject: 'fallsShortRecall', right: accepted.length > 0, says });
    if (quote && accepted.length)
      marks.push({
        subject: 'evidence',
        right: accepted.some((finding) => restsOn(finding, quote)),
        says: `${compact} ${rule}: not at “${quote}”`,
      });
    return marks;
  });
}

const fallsShortMarks = (gold: Gold, compact: string, findings: readonly Finding[]): Mark[] =>
  findings
    .filter(({ verdict }) => verdict === 'falls-short')
    .map((finding) => ({
      subject: 'fallsShortPrecision',
      right: wanted(gold, compact, finding.rule).some(({ verdicts }) => verdicts.includes('falls-short')),
      says: `${compact} ${finding.rule}: ${finding.message}`,
    }));

/** A document of no kind is blamed for nothing, and a teaser for nothing that the paper behind it may say. */
function silenceMarks(gold: Gold, compact: string, findings: readonly Finding[]): Mark[] {
  const hushed = gold.kinds.length === 0 ? ['falls-short', 'not-stated'] : gold.teaser ? ['not-stated'] : [];
  if (!hushed.length) return [];
  const said = findings.filter(({ verdict }) => hushed.includes(verdict));
  const words = said.map(({ rule, verdict }) => `${rule} ${verdict}`).join(', ');
  return [{ subject: 'silence', right: said.length === 0, says: `${compact}: ${words}` }];
}

const wanted = (gold: Gold, compact: string, rule: string) =>
  (gold.findings[compact] ?? []).filter((one) => one.rule === rule);

/** Whether an expert grants that the words a finding rests on fall short, however much they overlap a trap. */
const acceptsFallsShort = (gold: Gold, compact: string, finding: Finding) =>
  wanted(gold, compact, finding.rule).some(
    ({ verdicts, quote }) => verdicts.includes('falls-short') && quote && restsOn(finding, quote),
  );

function sameMark(subject: Subject, name: string, have: unknown, want: unknown): Mark {
  const [mine, theirs] = [JSON.stringify(have ?? null), JSON.stringify(want)];
  return { subject, right: mine === theirs, says: `${name}: ${mine} for ${theirs}` };
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const restsOn = (finding: Finding, quote: string) =>
  finding.evidence.some((evidence) => overlap(wordsOf(evidence.quote), wordsOf(quote)) >= 0.6);

const wordsOf = (text: string): readonly string[] => text.toLowerCase().match(/[a-z0-9£%]+/g) ?? [];

/** The share of the shorter quotation's words that the longer one holds, each word as often as it stands there. */
function overlap(a: readonly string[], b: readonly string[]): number {
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  const left = [...long];
  const held = short.filter((word) => {
    const at = left.indexOf(word);
    if (at >= 0) left.splice(at, 1);
    return at >= 0;
  });
  return short.length ? held.length / short.length : 0;
}
