import { countWords, numberSaid } from '@/lib/extract/notices/counts.ts';
import { endsIt } from '@/lib/extract/notices/endings.ts';
import { sidesIn } from '@/lib/extract/notices/giver.ts';
import type { Parties } from '@/lib/extract/parties.ts';
import type { Notice, Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const number = `[0-9]{1,3}|${countWords}`;
const quoted = `["']?(${number})(?: ?\\([0-9a-z]{1,10}\\))?["']?`;
/** 'For "sixty (60)" there were written "thirty (30)"', "as if 60 read 30". */
const substituted = new RegExp(
  `\\b(?:as though|as if|clause|read)\\b[^.;]{0,40}\\b(?:for|the words?|if) ${quoted},?(?: (?:there )?(?:were|was|is|shall be|read|reads|said))?(?: (?:written|substituted|replaced by|read|to be read))?(?: as)? ${quoted}`,
  'i',
);

/** 'In clause 14.2 (ending by the Council), for "six months" substitute "one month"': a length in the place of another. */
const lengthPutIn = new RegExp(
  `\\b(?:for|the words?|replac(?:e|es|ing)|delet(?:e|es|ing)) ["'][a-z0-9 ()-]{3,40}["'],?(?: (?:there|is|are|shall|be|and|hereby|the|words?|with|by|substitut\\w+|replaced|insert(?:ed)?|read))+ ["'](?:not less than |at least )?(${number})(?: ?\\([0-9a-z]{1,10}\\))?(?: calendar| working)? (day|week|month)s?\\b`,
  'i',
);
const units: Readonly<Record<string, string>> = { day: 'D', week: 'W', month: 'M' };

/** The notices that a variation lays down by putting one length in the place of another, where it says that the clause is on ending. */
export function lengthsPutIn(sentences: readonly Sentence[], parties: Parties): Notice[] {
  return mayHold(sentences, lengthPutIn).flatMap((place): Notice[] => {
    const sentence = sentences[place];
    const match = sentence?.standing === 'current' ? lengthPutIn.exec(sentence.plain) : null;
    const count = numberSaid(match?.[1] ?? '');
    if (!sentence || !match || !count) return [];
    const lead = sentence.plain.slice(0, match.index);
    if (!endsIt(lead) && !/\bnotice\b/i.test(sentence.plain)) return [];
    return [
      {
        start: sentence.start,
        end: sentence.end,
        giver: sidesIn(lead, parties).find(({ isObject }) => !isObject)?.side ?? 'either',
        period: `P${count}${units[match[2]?.toLowerCase() ?? ''] ?? 'D'}`,
        inWriting: false,
        forCause: false,
        assumed: [],
      },
    ];
  });
}

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
