import { endsIt } from '@/lib/extract/notices/endings.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isDenied, sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
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
} from '@/lib/vocabulary/changes/in-writing.ts';

/** How a document says that an ending or a cut is told. `aloud`: by word of mouth, or not in writing. `open`: as the funder likes, or mostly in writing. */
export type Telling = 'aloud' | 'open' | 'written';
export interface ToldHow {
  readonly how: Telling;
  readonly sentence: Sentence;
  /** Told already, and no term of what is to come. */
  readonly isPast: boolean;
}

const notice = /\b(?:notices?|notification|intimation|terminat\w+|formally notified)\b/i;
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
  const isTelling = telling.test(plain) || wayLabel.test(label) || about.some((words) => words.endsWith('?'));
  if (rest !== plain && !isWritten) return otherPaper.test(plain) && !telling.test(plain) ? null : 'aloud';
  const spoken = spokenIn(rest, isOwn, isTelling, plain.length < 60 || wayLabel.test(label));
  if (spoken && !isWritten) {
    if (denied.test(rest.slice(0, spoken.index)) || voided.test(rest)) return null;
    if (isDenied(rest, spoken.index, spoken.index + spoken[0].length)) return null;
    return isWrittenBeside(facts, sentence) ? 'open' : 'aloud';
  }
  if ((anyWay.test(plain) || (otherWay.test(plain) && isTelling)) && !isWritten) return 'open';
  if (mostlyWritten.test(plain) && isOwn) return 'open';
  if (!isWritten || rest !== plain) return null;
  if (plain.length < 90 && wayLabel.test(label)) return 'written';
  const written = isOwn || changes.test(plain) ? writtenTelling.exec(plain) : null;
  return written && !isDenied(plain, written.index, written.index + written[0].length) ? 'written' : null;
}

/** A way of telling by mouth that is told of an ending, and of no talk beside it. */
function spokenIn(rest: string, isOwn: boolean, isTelling: boolean, isShort: boolean): RegExpExecArray | null {
  if (otherTalk.test(rest)) return null;
  const spoken = isTelling || (isOwn && rung.test(rest)) ? spokenWay.exec(rest) : null;
  return spoken ?? (toldWhereMet.test(rest) || (isTelling && isShort) ? metWay.exec(rest) : null);
}
const rung = /\b(?:ring|rings|rang|rung|call|calls|called|(?:tele)?phone[sd]?|mention\w*|word with)\b/i;
/** "Notice may be given at a review meeting", "a talk with the chair is enough notice". */
const toldWhereMet =
  /\b(?:tell|tells|told|inform(?:s|ed)?|notif\w+|notice|announc\w+|communicat\w+|know|warn(?:s|ed)?|hears?|heard|news|convey\w*|suffic\w+)\b/i;
/** Talk for some other purpose, or as a matter of course. */
const otherTalk =
  /\b(?:every|each|once a|twice a|per) (?:\w+ )?(?:weeks?|fortnight|months?|quarter|term|year)\b|\b(?:to|and) (?:talk|discuss|arrange|go (?:over|through)|see (?:how|what|whether)|agree|check|ask|plan|help|collect|explain|support|say goodbye|thank)\b|\bcall a meeting\b|\b(?:love|like|want|keen) to (?:know|hear)\b|\bknow what (?:you|people)\b|\b(?:procurement|bidders?|tenderers?|helpline|callers|answerphone message)\b|\b(?:chance|opportunity|hearing|representations?|say what|make (?:your|its|their) case|be heard|speak to (?:the )?(?:panel|members|committee|councillors))\b/i;
/** "We no longer end grants by telephone." */
const denied = /\b(?:no longer|never|not|nor|no|nothing|stopped|neither)\b[^.;]{0,60}$/i;
/** "Verbal notice will not be accepted." */
const voided =
  /\bnot (?:be |count as |amount to |treated as )?(?:accepted|valid|effective|binding|sufficient|enough|suffic\w+|good notice|proper notice|notice|allowed|permitted|recogni[sz]ed|acceptable)\b|\b(?:is|are) (?:invalid|void|of no effect)\b|\b(?:no|without) (?:force|effect)\b/i;
/** What is done without is no notice: the group's own letter, the forms, a letter that is still to come. */
const otherPaper =
  /\bpaperwork\b|\b(?:you|they|recipient|grantee|provider|contractor|organisation|charity|group|applicant)s?(?: \w+){0,2} (?:not|never) (?:yet |also )?(?:been )?(?:writ(?:e|ten)|put|sent|send|wrote)\b|\bletters? (?:of (?:support|recommendation|reference|comfort|authority|consent)|from)\b|\bnot yet\b/i;

/** Whether the same paragraph says that it is written as well. */
const isWrittenBeside = ({ sentences }: Facts, sentence: Sentence): boolean => {
  const at = placeOf(sentences, sentence);
  return [sentences[at - 1], sentences[at + 1]].some(
    (other) =>
      other?.block === sentence.block &&
      /\b(?:in writing|writes?|written|letters?|confirm\w*)\b/i.test(other.plain) &&
      !unwritten.test(other.plain) &&
      !actOfFunded.test(other.plain),
  );
};

const changes = /\b(?:any(?:thing)?|every|a|such) (?:\w+ )?chang(?:es?|ed)\b/i;

const patterns = [spokenWay, metWay, otherWay, unwritten, anyWay, eitherWay, mostlyWritten, onlyWritten, inWriting];
const writes = /\b(?:in writing|writ(?:e|ten)|letters?|formal(?:ly)? noti\w+)\b/i;
const asksOfYou =
  /\b(?:must|should|do|does|can|may|need|have to|has to) (?:we|i|my|our|the group|groups?|trustees?|applicants?)\b|\b(?:write|writing|letters?|tell|notify|inform|ask) (?:to )?you\b/i;

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
    return how
      ? [
          {
            how,
            sentence,
            isPast: (sentence.standing === 'past' || hasTold.test(sentence.plain)) && !countsNow.test(sentence.plain),
          },
        ]
      : [];
  }),
]);
/** "We have told your manager, so please consider yourselves notified": told, and meant to count. */
const countsNow =
  /\b(?:consider|regard|treat|take|deem)\b[^.;]{0,40}\b(?:notified|told|informed|warned|given notice)\b/i;
const hasTold =
  /\b(?:was|were|has been|have been|had been|we|officers) (?:\w+ )?(?:told|given|informed|notified|telephoned|phoned|rung|rang|announced|spoke|called)\b/i;
