import type { DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import { formatDate, formatList } from '@/lib/show/format.ts';
import { say, type WordKey } from '@/lib/show/words.ts';

const corrected: Readonly<Record<Exclude<keyof Corrections, 'kinds' | 'we'>, WordKey>> = {
  opens: 'report.corrected.opens',
  closes: 'report.corrected.closes',
  decision: 'report.corrected.decision',
  termStarts: 'report.corrected.term-starts',
  termEnds: 'report.corrected.term-ends',
};

/** Each value that the reader put right, marked as theirs: "Closing date: 12 May 2025 (put right by the reader)". */
export function formatCorrections({ kinds, we, ...days }: Corrections): readonly string[] {
  const told: [WordKey, string][] = [];
  if (kinds) told.push(['report.corrected.kinds', formatKinds(kinds)]);
  for (const [name, day] of Object.entries(days)) {
    if (isDay(name) && day !== undefined) told.push([corrected[name], formatDate(day)]);
  }
  if (we) told.push(['report.corrected.we', say(`report.corrected.we.${we}`)]);
  return told.map(([name, words]) => say('report.by-reader', { words: `${say(name)}: ${words}` }));
}

/** What a document is for, in words. */
export const formatKinds = (kinds: readonly DocumentKind[]) =>
  kinds.length ? formatList(kinds.map((kind) => say(`kind.${kind}`))) : say('kinds.none');
const isDay = (name: string): name is keyof typeof corrected => Object.hasOwn(corrected, name);
