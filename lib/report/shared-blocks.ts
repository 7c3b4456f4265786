import { promiseRuns } from '@/lib/report/finding-blocks.ts';
import { type Block, type Layout, type Level, type Run, type Runs, words } from '@/lib/report/layout.ts';
import type { Report, ReportChapter, ReportCheck } from '@/lib/report/report.ts';
import { formatCount, formatDate, formatList, formatPeriod } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

/** A report's title, what stands beside it, and the foot of its pages. */
export function headOf({ title, chapters, today }: Report): Pick<Layout, 'title' | 'subtitle' | 'foot'> {
  const names = [...new Set(chapters.flatMap(({ checks }) => checks.map(({ name }) => name)))];
  const others = chapters.length - 1;
  const date = formatDate(today);
  return {
    title: others ? say('report.title.more', { title, others: formatCount(others, 'other') }) : title,
    subtitle: names.length
      ? say('report.subtitle', { compacts: formatList(names), date })
      : say('report.subtitle.none', { date }),
    foot: say('report.foot'),
  };
}

/** A document by its title, with its address. */
export const documentRuns = ({ title, address }: ReportChapter['documents'][number]): Runs =>
  address === null
    ? [{ text: title, theirs: true }]
    : [{ text: title, theirs: true }, { text: ' ' }, { text: address, link: address, soft: true }];

/** What a reader must know before trusting that nothing was missed. */
export function warningBlocks({ notices, unread }: ReportChapter): readonly Block[] {
  return [
    ...notices.map((notice): Block => ({ is: 'paragraph', runs: words(notice), tone: 'warning' })),
    ...(unread.length
      ? ([
          { is: 'paragraph', runs: words(say('document.unread')), tone: 'warning' },
          { is: 'list', ordered: false, items: unread.map(words) },
        ] as const)
      : []),
  ];
}

/** What the reader said of commitments that no rule can test. */
export function judgementBlocks({ judgements, name }: ReportCheck, level: Level): readonly Block[] {
  if (!judgements.length) return [];
  return [
    { is: 'heading', level, text: say('report.judged') },
    { is: 'paragraph', runs: words(say('report.judged.what', { compact: name })) },
    {
      is: 'list',
      ordered: false,
      items: judgements.map(({ promise, answer, note }) => [
        ...promiseRuns(promise),
        { text: ` ${answer ? say(`judge.answer.${answer}`) : say('report.judged.unanswered')}.`, strong: true },
        ...(note ? ([{ text: ` ${say('report.judged.note')} ` }, { text: note, theirs: true }] satisfies Run[]) : []),
      ]),
    },
  ];
}

/** What can be done about it, ending with the compact's own way to settle a disagreement. */
export function stepBlocks({ resolution, name }: ReportCheck, level: Level): readonly Block[] {
  const { summary, ref, steps } = resolution;
  return [
    { is: 'heading', level, text: say('next.title') },
    { is: 'paragraph', runs: words(say('next.voluntary')) },
    {
      is: 'paragraph',
      runs: words(`${say('next.resolution')}: ${summary} (${say('next.source', { compact: name, ref })})`),
    },
    ...(steps.length
      ? [
          {
            is: 'list',
            ordered: true,
            items: steps.map(({ title, what, answerWithin }) => [
              { text: `${title}. `, strong: true },
              { text: what },
              ...(answerWithin
                ? [{ text: ` ${say('report.answer-within', { period: formatPeriod(answerWithin) })}` }]
                : []),
            ]),
          } satisfies Block,
        ]
      : []),
  ];
}

/** What a report ends with: files it does not speak of, and what it is worth. */
export function closingBlocks({ refused, today }: Report): readonly Block[] {
  return [
    ...(refused.length
      ? ([
          { is: 'heading', level: 2, text: say('report.refused') },
          {
            is: 'list',
            ordered: false,
            items: refused.map(({ file, why }) => [{ text: `${file}: `, strong: true, theirs: true }, { text: why }]),
          },
        ] satisfies Block[])
      : []),
    { is: 'heading', level: 2, text: say('report.about') },
    { is: 'paragraph', runs: words(say('report.about.what', { date: formatDate(today) })) },
  ];
}
