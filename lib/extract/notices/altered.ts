import { countWords, numberSaid } from '@/lib/extract/notices/counts.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const number = `[0-9]{1,3}|${countWords}`;
const quoted = `["']?(${number})(?: ?\\([0-9a-z]{1,10}\\))?["']?`;
/** 'For "sixty (60)" there were written "thirty (30)"', "as if 60 read 30". */
const substituted = new RegExp(
  `\\b(?:as though|as if|clause|read)\\b[^.;]{0,40}\\b(?:for|the words?|if) ${quoted},?(?: (?:there )?(?:were|was|is|shall be|read|reads|said))?(?: (?:written|substituted|replaced by|read|to be read))?(?: as)? ${quoted}`,
  'i',
);

/** A notice told again with another number, by a clause that changes how the first is to be read. */
export function substitutedNotices(notices: readonly Notice[], sentences: readonly Sentence[]): Notice[] {
  if (!notices.length) return [];
  return mayHold(sentences, substituted).flatMap((place): Notice[] => {
    const sentence = sentences[place];
    const match = sentence?.standing === 'current' ? substituted.exec(sentence.plain) : null;
    if (!sentence || !match) return [];
    const [before, after] = [numberSaid(match[1] ?? ''), numberSaid(match[2] ?? '')];
    const first = notices.filter(({ start, period }) => start < sentence.start && countOf(period) === before).at(-1);
    if (!first || !after) return [];
    return [{ ...first, start: sentence.start, end: sentence.end, period: first.period.replace(/[0-9]+/, `${after}`) }];
  });
}

const countOf = (period: string): number => Number(/^P([0-9]+)/.exec(period)?.[1] ?? 0);
