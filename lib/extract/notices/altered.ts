import type { Notice, Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const counts: readonly (readonly [string, number])[] = [
  ['seven', 7],
  ['ten', 10],
  ['fourteen', 14],
  ['twenty-eight', 28],
  ['thirty', 30],
  ['forty-five', 45],
  ['sixty', 60],
  ['ninety', 90],
  ['one', 1],
  ['two', 2],
  ['three', 3],
  ['four', 4],
  ['five', 5],
  ['six', 6],
  ['eight', 8],
  ['nine', 9],
  ['twelve', 12],
];
const number = `[0-9]{1,3}|${counts.map(([word]) => word).join('|')}`;
const quoted = `["']?(${number})(?: ?\\([0-9a-z]{1,10}\\))?["']?`;
/** 'For "sixty (60)" there were written "thirty (30)"', "as if 60 read 30". */
const substituted = new RegExp(
  `\\b(?:as though|as if|clause|read)\\b[^.;]{0,40}\\b(?:for|the words?|if) ${quoted},?(?: (?:there )?(?:were|was|is|shall be|read|reads|said))?(?: (?:written|substituted|replaced by|read|to be read))?(?: as)? ${quoted}`,
  'i',
);
const numberOf = (words: string): number =>
  Number(words) || (counts.find(([word]) => word === words.toLowerCase())?.[1] ?? 0);

/** A notice told again with another number, by a clause that changes how the first is to be read. */
export function substitutedNotices(notices: readonly Notice[], sentences: readonly Sentence[]): Notice[] {
  if (!notices.length) return [];
  return mayHold(sentences, substituted).flatMap((place): Notice[] => {
    const sentence = sentences[place];
    const match = sentence?.standing === 'current' ? substituted.exec(sentence.plain) : null;
    if (!sentence || !match) return [];
    const [before, after] = [numberOf(match[1] ?? ''), numberOf(match[2] ?? '')];
    const first = notices.filter(({ start, period }) => start < sentence.start && countOf(period) === before).at(-1);
    if (!first || !after) return [];
    return [{ ...first, start: sentence.start, end: sentence.end, period: first.period.replace(/[0-9]+/, `${after}`) }];
  });
}

const countOf = (period: string): number => Number(/^P([0-9]+)/.exec(period)?.[1] ?? 0);
