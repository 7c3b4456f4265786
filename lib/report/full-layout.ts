import { findingsBlocks, findingsTable, setAsideBlocks } from '@/lib/report/finding-blocks.ts';
import { type Block, type Layout, type Level, type Runs, words } from '@/lib/report/layout.ts';
import type { Report, ReportChapter, ReportCheck } from '@/lib/report/report.ts';
import {
  closingBlocks,
  documentRuns,
  headOf,
  judgementBlocks,
  stepBlocks,
  warningBlocks,
} from '@/lib/report/shared-blocks.ts';
import { say } from '@/lib/show/words.ts';

/** Everything that was found, each finding with its quotes, and all of them in a table. */
export function layoutFull(report: Report): Layout {
  const isSeveral = report.chapters.length > 1;
  return {
    ...headOf(report),
    isBrief: false,
    blocks: [
      ...report.chapters.flatMap((chapter) => [
        ...(isSeveral ? [{ is: 'heading', level: 2, text: chapter.title } as const] : []),
        ...chapterBlocks(chapter, isSeveral ? 3 : 2),
      ]),
      ...closingBlocks(report),
    ],
  };
}

function chapterBlocks(chapter: ReportChapter, level: Level): readonly Block[] {
  const isSeveral = chapter.checks.length > 1;
  return [
    aboutPairs(chapter),
    ...warningBlocks(chapter),
    ...correctionBlocks(chapter, level),
    ...chapter.checks.flatMap((check): readonly Block[] => [
      ...(isSeveral ? [{ is: 'heading', level, text: check.name } as const] : []),
      ...checkBlocks(check, isSeveral ? level + 1 : level),
    ]),
    ...(chapter.notes ? noteBlocks(chapter.notes, level) : []),
  ];
}

function aboutPairs({ documents, kinds, words: count, checks }: ReportChapter): Block {
  const size = documents
    .map(({ pages }) => (pages === null ? '' : ` · ${say('document.pages', { count: pages })}`))
    .join('');
  return {
    is: 'pairs',
    pairs: [
      ...documents.map((each, index): readonly [string, Runs] => [
        documents.length > 1 ? say('report.document.number', { number: index + 1 }) : say('report.document'),
        documentRuns(each),
      ]),
      [say('report.kinds'), words(`${kinds} · ${say('document.words', { count })}${documents.length > 1 ? '' : size}`)],
      ...checks.map(({ title }): readonly [string, Runs] => [say('report.compact'), words(title)]),
    ],
  };
}

function correctionBlocks({ corrections }: ReportChapter, level: Level): readonly Block[] {
  if (!corrections.length) return [];
  return [
    { is: 'heading', level, text: say('report.corrected') },
    { is: 'list', ordered: false, items: corrections.map(words) },
  ];
}

function checkBlocks(check: ReportCheck, level: Level): readonly Block[] {
  return [
    { is: 'heading', level, text: say('report.summary') },
    { is: 'paragraph', runs: words([...check.glances, check.summary].join(' ')), tone: 'lead' },
    ...(check.timeline.length ? [{ is: 'list', ordered: false, items: check.timeline.map(words) } as const] : []),
    ...(check.findings.length ? [findingsTable(check, level)].flat() : []),
    ...findingsBlocks(check, level),
    ...setAsideBlocks(check, level),
    ...judgementBlocks(check, level),
    ...(check.findings.length ? stepBlocks(check, level) : []),
  ];
}

function noteBlocks(notes: string, level: Level): readonly Block[] {
  return [
    { is: 'heading', level, text: say('report.notes') },
    ...notes
      .split(/\n+/)
      .filter((line) => line.trim())
      .map((line): Block => ({ is: 'paragraph', runs: [{ text: line.trim(), theirs: true }] })),
  ];
}
