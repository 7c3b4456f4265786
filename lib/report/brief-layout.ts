import { daysBetween } from '@/lib/calendar/calendar.ts';
import { fitsOnePage, mostPressing } from '@/lib/report/brief-points.ts';
import { questionBlocks, quoteBlock } from '@/lib/report/finding-blocks.ts';
import { type Block, type Layout, type Level, type Runs, words } from '@/lib/report/layout.ts';
import type { KeyDate, NumberedFinding, Report, ReportChapter, ReportCheck, ReportQuote } from '@/lib/report/report.ts';
import { documentRuns, headOf } from '@/lib/report/shared-blocks.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { formatDate, formatList } from '@/lib/show/format.ts';
import { shorten } from '@/lib/show/shorten.ts';
import { say } from '@/lib/show/words.ts';

/** What a page holds, in characters of each part of a point. Questions are never cut, for they are sent as they stand. */
const most = { message: 300, quote: 170, notice: 200, step: 260, titles: 330 } as const;

/** One page for people who decide and have five minutes: the answer, the points that matter most, the dates, what happens next. */
export function layoutBrief(report: Report): Layout {
  const isSeveral = report.chapters.length > 1;
  return {
    ...headOf(report),
    foot: say('report.foot.brief'),
    isBrief: true,
    blocks: report.chapters.flatMap((chapter) => [
      ...(isSeveral ? [{ is: 'heading', level: 2, text: chapter.title } as const] : []),
      ...chapterBlocks(chapter, isSeveral ? 3 : 2),
    ]),
  };
}

function chapterBlocks(chapter: ReportChapter, level: Level): readonly Block[] {
  const { corrections, notices, unread, checks } = chapter;
  const warnings = [...notices, ...(unread.length ? [`${say('document.unread')} ${unread.join(' ')}`] : [])];
  const isSeveral = checks.length > 1;
  const opening: readonly Block[] = [
    { is: 'paragraph', runs: documentLine(chapter) },
    ...warnings.map(
      (warning): Block => ({ is: 'paragraph', runs: words(shorten(warning, most.notice)), tone: 'warning' }),
    ),
    ...(corrections.length ? [{ is: 'paragraph', runs: words(corrections.join('; ')) } as const] : []),
  ];
  return [
    ...opening,
    ...checks.flatMap((check): readonly Block[] => [
      ...(isSeveral ? [{ is: 'heading', level, text: check.name } as const] : []),
      ...checkBlocks(chapter, check, isSeveral ? level + 1 : level, opening),
    ]),
  ];
}

/** What it is and where; its title stands above already, unless it is a pack. */
function documentLine({ documents, kinds }: ReportChapter): Runs {
  const [first] = documents;
  if (documents.length > 1) return [{ text: `${kinds}: `, strong: true }, ...joined(documents.map(documentRuns))];
  if (!first?.address) return [{ text: `${kinds}.`, strong: true }];
  return [
    { text: `${kinds}: `, strong: true },
    { text: first.address, link: first.address, soft: true },
  ];
}

const joined = (items: readonly Runs[]): Runs =>
  items.flatMap((runs, index) => (index ? [{ text: '; ' }, ...runs] : runs));

/** As many points as the page has room for beside everything else. */
function checkBlocks(
  { source: { today } }: ReportChapter,
  check: ReportCheck,
  level: Level,
  opening: readonly Block[],
): readonly Block[] {
  const layout = (points: readonly NumberedFinding[]): readonly Block[] => [
    { is: 'heading', level, text: say('report.brief.short') },
    { is: 'paragraph', runs: words([...check.glances, check.summary].join(' ')), tone: 'lead' },
    ...(points.length ? [{ is: 'heading', level, text: say('report.brief.points') } as const] : []),
    ...points.map((finding, index) => pointOf(finding, index + 1, level + 1)),
    ...otherBlocks(check.findings, points),
    ...(check.dates.length
      ? [
          { is: 'heading', level, text: say('report.brief.dates') } as const,
          { is: 'list', ordered: false, items: check.dates.map(dateRuns) } as const,
        ]
      : []),
    ...(check.findings.length
      ? [
          { is: 'heading', level, text: say('report.brief.next') } as const,
          { is: 'list', ordered: true, items: nextItems(check, points.length > 0, today) } as const,
        ]
      : []),
  ];
  const pressing = mostPressing(check.findings);
  for (let count = pressing.length; count > 1; count -= 1) {
    const blocks = layout(pressing.slice(0, count));
    if (fitsOnePage([...opening, ...blocks])) return blocks;
  }
  return layout(pressing.slice(0, 1));
}

function pointOf(finding: NumberedFinding, number: number, level: Level): Block {
  const quote = bestQuote(finding.quotes);
  const [promise] = finding.promises;
  // Most messages name the promise themselves.
  const isTold = !promise || finding.message.includes(promise.ref);
  return {
    is: 'point',
    level,
    title: say('report.point', { number, title: finding.title }),
    verdict: finding.verdict,
    blocks: [
      {
        is: 'paragraph',
        runs: words(`${shorten(finding.message, most.message)}${isTold ? '' : ` (${promise?.ref})`}`),
      },
      ...(quote ? [quoteBlock(quote)] : []),
      ...questionBlocks(finding),
    ],
  };
}

/** The one that says most and can stand whole; else as much of the first as there is room for, from the words that count. */
function bestQuote(quotes: readonly ReportQuote[]): ReportQuote | null {
  const [first] = quotes;
  if (!first) return null;
  const [best] = quotes.filter((quote) => textOf(quote).length <= most.quote).sort((a, b) => worth(b) - worth(a));
  if (best) return { ...best, link: null };
  const key = first.pieces.find((piece) => piece.key)?.text ?? textOf(first);
  return { ...first, link: null, pieces: [{ text: shorten(key, most.quote), key: true }] };
}

/** Words that can be found again are worth more than a few letters. */
const worth = (quote: ReportQuote) =>
  textOf(quote).length + quote.labels.join(', ').length + (quote.place === null ? 0 : 40);

const textOf = ({ pieces }: ReportQuote) => pieces.map(({ text }) => text).join('');

/** The rest by their titles alone, what is as promised among them. */
function otherBlocks(findings: readonly NumberedFinding[], told: readonly NumberedFinding[]): readonly Block[] {
  return verdicts.flatMap((verdict): readonly Block[] => {
    const titles = new Set(
      findings.filter((each) => each.verdict === verdict && !told.includes(each)).map(({ title }) => title),
    );
    if (!titles.size) return [];
    const names = shorten(formatList([...titles]), most.titles);
    const isMore = told.some((each) => each.verdict === verdict);
    const label = say(isMore ? 'report.brief.also' : 'report.brief.group', { verdict: say(`verdict.${verdict}`) });
    return [{ is: 'paragraph', runs: [{ text: `${label} `, strong: true }, { text: `${names}.` }] }];
  });
}

function dateRuns({ day, words: what, isCorrected }: KeyDate): Runs {
  const text = isCorrected ? say('report.by-reader', { words: what }) : what;
  return [{ text: `${formatDate(day)}: `, strong: true }, { text }];
}

function nextItems({ dates, resolution, name }: ReportCheck, hasPoints: boolean, today: string): readonly Runs[] {
  const due = dates.find(({ what, day }) => (what === 'closes' || what === 'bids') && day >= today);
  const { summary, ref } = resolution;
  return [
    ...(due ? [words(dueWords(due, today))] : []),
    ...(hasPoints ? [words(say('report.brief.ask'))] : []),
    words(`${shorten(summary, most.step)} (${say('next.source', { compact: name, ref })})`),
  ];
}

const dueWords = ({ what, day }: KeyDate, today: string) =>
  say(what === 'bids' ? 'report.brief.bid' : 'report.brief.answer', {
    date: formatDate(day),
    count: daysBetween(today, day, 'exclusive'),
  });
