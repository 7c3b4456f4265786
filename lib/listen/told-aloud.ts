import { endsIt } from '@/lib/extract/notices/endings.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { isDenied, sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import {
  actOfFunded,
  anyWay,
  countsForNothing,
  eitherWay,
  inWriting,
  metWay,
  mostlyWritten,
  onlyWritten,
  otherTelling,
  otherWay,
  spokenWay,
  telling,
  unwritten,
  wayLabel,
  writtenTelling,
} from '@/lib/vocabulary/in-writing.ts';

/** How a document says that an ending or a cut is told. `aloud`: by word of mouth, or not in writing. `open`: as the funder likes, or mostly in writing. */
export type Telling = 'aloud' | 'open' | 'written';
export interface ToldHow {
  readonly how: Telling;
  readonly sentence: Sentence;
  /** Told already, and no term of what is to come. */
  readonly isPast: boolean;
}

const notice = /\b(?:notices?|notification|terminat\w+)\b/i;
/** Notice of something other than an ending, or given by nobody's funder. */
const otherNotice =
  /\b(?:privacy|public|planning|procurement|contract|tender|improvement|copyright) notices?\b|\bnotices? of (?:the |a |an |any |each )?(?:\w+ )?(?:meetings?|visits?|inspections?|changes? of|absence|motion)\b/i;
/** How much of what stands before bears on a cell or a sentence of the same paragraph. */
const nearby = 4;

/** What a sentence speaks of: its own words, its labels, and what was said just before it in its paragraph, table or question. */
function aboutOf({ sentences }: Pick<Facts, 'sentences'>, sentence: Sentence): readonly string[] {
  const { block, over } = sentence;
  const at = placeOf(sentences, sentence);
  const before = sentences
    .slice(Math.max(0, at - nearby), at)
    .filter(
      (other, i, all) =>
        other.block === block ||
        (block.cell && other.block.cell?.table === block.cell.table) ||
        (i === all.length - 1 && (other.plain.endsWith('?') || isHead(other))),
    );
  return [sentence.plain, ...over.slice(-2), ...before.map(({ plain }) => plain)];
}

/** A few words that stand alone over what they name, as a row of one table's only two cells does. */
const isHead = ({ plain, block, start, end }: Sentence) =>
  plain.length < 60 && !/[.;,:]$/.test(plain) && start === block.start && end === block.end;

const isOfEnd = (words: readonly string[]) => words.some((said) => endsIt(said) || notice.test(said));

/** How one sentence says that it is told; null where it does not, or of something else. */
function howIn(facts: Facts, sentence: Sentence): Telling | null {
  const { plain } = sentence;
  const about = aboutOf(facts, sentence);
  if (
    !(isOfEnd(about) || changes.test(plain)) ||
    otherNotice.test(plain) ||
    otherTelling.test(plain) ||
    actOfFunded.test(plain)
  )
    return null;
  const isOwn = endsIt(plain) || notice.test(plain);
  const label = [labelsOf(sentence), plain.length < 60 ? (about.at(-1) ?? '') : ''].join(' ');
  if (onlyWritten.test(plain)) return isOwn ? 'written' : null;
  if (countsForNothing.test(plain)) return null;
  if (eitherWay.test(plain)) return 'open';
  const rest = plain.replace(new RegExp(unwritten.source, 'gi'), ' ');
  const isWritten = inWriting.test(rest);
  if (rest !== plain && !isWritten) return 'aloud';
  const isTelling = telling.test(plain) || wayLabel.test(label) || about.some((words) => words.endsWith('?'));
  const spoken = (isOwn || isTelling ? spokenWay.exec(rest) : null) ?? (isTelling ? metWay.exec(rest) : null);
  if (spoken && !isWritten) return isDenied(rest, spoken.index, spoken.index + spoken[0].length) ? null : 'aloud';
  if ((anyWay.test(plain) || (otherWay.test(plain) && isTelling)) && !isWritten) return 'open';
  if (mostlyWritten.test(plain) && isOwn) return 'open';
  if (!isWritten || rest !== plain) return null;
  if (plain.length < 90 && wayLabel.test(label)) return 'written';
  const written = isOwn || changes.test(plain) ? writtenTelling.exec(plain) : null;
  return written && !isDenied(plain, written.index, written.index + written[0].length) ? 'written' : null;
}

const changes = /\b(?:any(?:thing)?|every|a|such) (?:\w+ )?chang(?:es?|ed)\b/i;

const patterns = [spokenWay, metWay, otherWay, unwritten, anyWay, eitherWay, mostlyWritten, onlyWritten, inWriting];
const writes = /\b(?:in writing|writ(?:e|ten)|letters?|formal(?:ly)? noti\w+)\b/i;
const asksOfYou = /\b(?:must|should|do|can|may|need) (?:we|i)\b/i;

/** A question whether it is written, with its yes or no. */
const answered = (facts: Facts): ToldHow[] =>
  listenToAnswers(facts, writes).flatMap(({ question, answer, yes }): ToldHow[] =>
    yes === null || !endsIt(question.plain) || asksOfYou.test(question.plain)
      ? []
      : [{ how: yes ? 'written' : 'aloud', sentence: answer, isPast: false }],
  );

/** Every place where a document says how an ending or a cut is told, in order. */
export const toldHow: (facts: Facts) => readonly ToldHow[] = once((facts) => [
  ...answered(facts),
  ...sentencesThatMayHold(facts, patterns).flatMap((sentence): ToldHow[] => {
    if (!['current', 'supposed', 'past'].includes(sentence.standing)) return [];
    const how = howIn(facts, sentence);
    return how ? [{ how, sentence, isPast: sentence.standing === 'past' || hasTold.test(sentence.plain) }] : [];
  }),
]);
const hasTold =
  /\b(?:was|were|has been|have been|had been|we|officers) (?:\w+ )?(?:told|given|informed|notified|telephoned|phoned|rung|rang|announced|spoke|called)\b/i;
