import type { Block, Level, Run, Runs } from '@/lib/report/layout.ts';
import { words } from '@/lib/report/layout.ts';
import type { NumberedFinding, ReportCheck, ReportFinding, ReportPromise, ReportQuote } from '@/lib/report/report.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { formatDate } from '@/lib/show/format.ts';
import { say, type WordKey } from '@/lib/show/words.ts';

/** How many of a finding's promises are told; one on equality rests on a dozen. */
const mostPromises = 3;

/** All findings of a check, a row each. */
export function findingsTable({ findings }: ReportCheck, level: Level): readonly Block[] {
  return [
    {
      is: 'table',
      level,
      title: say('report.table'),
      columns: [
        { title: say('report.column.number'), width: 6 },
        { title: say('report.column.verdict'), width: 12 },
        { title: say('report.column.subject'), width: 17 },
        { title: say('report.column.found'), width: 34 },
        { title: say('report.column.where'), width: 15 },
        { title: say('report.column.promise'), width: 16 },
      ],
      rows: findings.map((finding) => [
        words(String(finding.number)),
        [{ text: say(`verdict.${finding.verdict}`), strong: true, verdict: finding.verdict }],
        words(finding.title),
        words(finding.message),
        whereRuns(finding),
        words(referencesOf(finding)),
      ]),
    },
  ];
}

/** Each reference once; the rest stand with the finding itself. */
function referencesOf({ promises }: ReportFinding): string {
  const refs = [...new Set(promises.map(({ ref }) => ref))];
  const more = refs.length - mostPromises;
  const told = refs.slice(0, mostPromises).join('; ') || '–';
  return more > 0 ? say('report.references.more', { refs: told, count: more }) : told;
}

/** Each place once, with a link where there is one. The column is narrow, so the documents of a pack are told by their numbers. */
function whereRuns({ quotes }: ReportFinding): Runs {
  const places = new Map<string, Run>();
  for (const { place, document, link } of quotes) {
    const told = document && say('report.document.number', { number: document.number });
    const text = [told, place].filter((each) => each !== null).join(', ') || say('report.in-text');
    if (!places.has(text)) places.set(text, link === null ? { text } : { text, link });
  }
  if (!places.size) return words('–');
  return [...places.values()].flatMap((run, index) => (index ? [{ text: '; ' }, run] : [run]));
}

/** Every finding in full, by verdict. */
export function findingsBlocks({ findings }: ReportCheck, level: Level): readonly Block[] {
  return verdicts.flatMap((verdict) => {
    const group = findings.filter((finding) => finding.verdict === verdict);
    if (!group.length) return [];
    return [
      { is: 'heading', level, text: say('report.group', { verdict: say(`verdict.${verdict}`), count: group.length }) },
      ...group.map((finding) => pointOf(finding, level + 1)),
    ] satisfies readonly Block[];
  });
}

function pointOf(finding: NumberedFinding, level: Level): Block {
  return {
    is: 'point',
    level,
    title: say('report.point', { number: finding.number, title: finding.title }),
    verdict: finding.verdict,
    blocks: [
      { is: 'paragraph', runs: words(finding.message) },
      ...finding.quotes.map(quoteBlock),
      ...finding.promises.slice(0, 1).map((promise): Block => ({ is: 'paragraph', runs: promiseRuns(promise) })),
      ...finding.promises.slice(1, mostPromises).map(alsoBlock),
      ...restBlocks(finding.promises.slice(mostPromises)),
      ...questionBlocks(finding),
    ],
  };
}

/** The document's sentence with the words that count set off, and where it stands. */
export function quoteBlock({ pieces, labels, place, document, link }: ReportQuote): Block {
  const where = [document?.title, place].filter((each) => each != null).join(', ');
  const open = say('report.open');
  return {
    is: 'quote',
    runs: [
      ...(labels.length ? [{ text: `${labels.join(', ')}: `, theirs: true } as const] : []),
      { text: '“' },
      ...pieces.map(({ text, key }): Run => (key ? { text, strong: true, theirs: true } : { text, theirs: true })),
      { text: '”' },
      ...(where || link ? [{ text: ' (', soft: true } as const] : []),
      ...(where ? [{ text: where, soft: true } as const] : []),
      ...(where && link ? [{ text: ', ', soft: true } as const] : []),
      ...(link ? [{ text: open, soft: true, link } as const] : []),
      ...(where || link ? [{ text: ')', soft: true } as const] : []),
    ],
  };
}

/** More promises on the same matter by their references alone. */
const restBlocks = (promises: readonly ReportPromise[]): readonly Block[] =>
  promises.length
    ? [
        {
          is: 'paragraph',
          runs: words(say('report.promise.rest', { refs: promises.map(({ ref }) => ref).join('; ') })),
        },
      ]
    : [];

/** The first carries the figure; the others are told more briefly. */
const alsoBlock = ({ ref, summary, note }: ReportPromise): Block => ({
  is: 'paragraph',
  runs: promiseRuns({ ref, summary, note, operativeWords: null }, 'report.promise.also'),
});

/** A promise at its printed reference, in plain words and in the few of its own that carry it. */
export function promiseRuns(
  { ref, summary, operativeWords, note }: ReportPromise,
  label: WordKey = 'report.promise',
): Runs {
  return [
    { text: `${say(label, { ref })} `, strong: true },
    { text: summary },
    ...(operativeWords ? [{ text: ` ${say('finding.promise.words', { words: `“${operativeWords}”` })}.` }] : []),
    ...(note ? [{ text: ` ${say('finding.note')} ${note}`, soft: true } as const] : []),
  ];
}

export const questionBlocks = ({ question }: ReportFinding): readonly Block[] =>
  question ? [{ is: 'paragraph', runs: [{ text: `${say('finding.ask')} `, strong: true }, { text: question }] }] : [];

/** What the reader set aside, with the reason; listed apart and not counted. */
export function setAsideBlocks({ setAside }: ReportCheck, level: Level): readonly Block[] {
  if (!setAside.length) return [];
  return [
    { is: 'heading', level, text: say('report.set-aside') },
    { is: 'paragraph', runs: words(say('report.set-aside.what')) },
    {
      is: 'list',
      ordered: false,
      items: setAside.map(({ title, verdict, message, reason, on }) => [
        { text: `${title} (${say(`verdict.${verdict}`)}). `, strong: true },
        { text: `${message} ${say('report.set-aside.on', { date: formatDate(on) })} ` },
        { text: reason || say('report.set-aside.no-reason'), theirs: true },
      ]),
    },
  ];
}
