import { compactJson } from '@/lib/report/findings-json.ts';
import type { Report, ReportChapter } from '@/lib/report/report.ts';

/** A report for programs: what the command line prints of each document, and beside it what the reader said. */
export const writeJson = (report: Report): string => {
  const told = report.chapters.map(chapterJson);
  return `${JSON.stringify(told.length === 1 ? told[0] : told, null, 2)}\n`;
};

function chapterJson({ title, source, corrections: told }: ReportChapter) {
  const { doc, digest, checks, today, corrections = {}, setAsides = {}, judgements = {}, notes = '' } = source;
  return {
    file: doc.address ?? title,
    document: {
      title: doc.title,
      kinds: digest.kinds.map(({ kind }) => kind),
      words: digest.words,
      pages: doc.pages,
      published: source.said?.published ?? doc.published,
      unread: doc.unread,
    },
    today,
    facts: source.said?.facts ?? null,
    compacts: checks.map(({ compact, comparison: { findings } }) => compactJson({ compact, findings }, doc)),
    reader: { corrections, correctionsInWords: told, setAsides, judgements, notes },
  };
}
