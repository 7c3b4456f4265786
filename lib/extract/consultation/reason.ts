import type { Span } from '@/lib/document.ts';
import { because, exercise, timeAllowed } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHoldAt } from '@/lib/listen/sieve/sieve.ts';

/** "Why six weeks", "Isn't seven weeks a bit short?", "Is that long enough?": a question about the time allowed. */
const whyHeading =
  /\bwhy\b[^?]{0,40}\b(?:weeks?|months?|shorter|short|so (?:little|soon|quick\w*)|time|timetable|over (?:christmas|(?:the )?summer|easter)|now)\b|\b(?:isn't|aren't|is|are|was|does|do|can|could|will)\b[^?]{0,60}\b(?:weeks|months?|time|consultation|deadline|closing date|timetable)\b[^?]{0,40}\b(?:short|enough|long enough|mean|tight|rushed|quick|extended|longer|later|more)\b[^?]{0,20}\?|\b(?:long enough|enough time|more time|so short|so little time)\b[^?]{0,40}\?/i;

/** "Six weeks is all that can be given", "the period cannot be longer", "shorter than we would like": it can be said of nothing but the time. */
const shortTime =
  /\b(?:could not|couldn't|unable to|not able to|not been able to) (?:have )?(?:start|begin|open|launch|consult|ask)(?:ed|un)?\b[^.;]{0,20}\b(?:sooner|earlier|before)\b|\b(?:all|the most) that can be (?:given|allowed|offered)\b|\bless time (?:than|to (?:reply|respond|answer))\b|\b(?:period|time|timetable|window|consultation|exercise|deadline|closing date|close)\b[^.;]{0,30}\b(?:cannot|can't|could not|couldn't|is not able to) be (?:made )?(?:any )?(?:longer|extended|lengthened|later|moved|put back|more)\b|\b(?:cannot|can't|unable to|not able to|no room to|not possible to|impossible to) (?:give|allow|offer|extend|leave|wait|run|consult)\b[^.;]{0,40}\b(?:longer|more|extra|any more|period|closing date|deadline|twelve weeks|12 weeks|time)\b|\b(?:shorter|less time|tighter|quicker) than (?:we(?:'d| would)? (?:like|want|wish|hope)\w*|usual|normal|is usual|the usual|our usual|[a-z ]{1,30}(?:recommends|asks|usual))\b|\b(?:would|do) (?:normally|usually|ordinarily|otherwise|generally) (?:give|allow|offer|run|consult|leave|have)\b|\b(?:normally|usually|ordinarily) (?:give|allow|offer|run|consult|leave)\b[^.;]{0,40}\b(?:weeks|months|longer|twelve|12)\b|\b(?:know|appreciate|accept|realise|recognise|sorry|apologi[sz]e|aware)\b[^.;]{0,40}\b(?:short|tight|not (?:very )?long|less than)\b/i;

/** A day or a duty that leaves no choice: "must be printed by", "was not settled until", "the contract runs out in". */
const constraint =
  /\b(?:must|have to|has to|had to|needs? to|required|requires?|obliged?|by law|statutory|legal(?:ly)?|regulations|(?:was|were|is|are) not (?:settled|known|announced|published|confirmed|available|received|told) until|only (?:told|learn(?:ed|t)|heard|announced|confirmed)|(?:runs?|ran) out|expires?|ends? (?:on|in|this)|ceases?|cannot be (?:extended|stretched|renewed|put off)|can't be (?:extended|stretched|renewed|put off)|due (?:in|on|by)|deadline|in time (?:for|to)|before (?:the|we|it|that|next|[0-9])|in place (?:by|before|for)|grant conditions?|election|purdah|budget)\b/i;

/** Words by which the document says why the time is short, or who imposed the timetable: one sentence with the time and its cause, a statement of shortness and the cause beside it, or the answer to a question about the time; null where there are none. */
export function findReason(sentences: readonly Sentence[]): Span | null {
  const [mayBeShort, mayAllowTime] = [shortTime, timeAllowed].map((pattern) => mayHoldAt(sentences, pattern));
  let asked: string | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const { plain, standing, block } = sentence;
    const previous = sentences[i - 1];
    if (previous?.plain.endsWith('?')) asked = previous.plain;
    else if (previous?.block !== block) asked = null;
    // "Shorter than we would like" supposes nothing.
    if ((standing !== 'current' && !(standing === 'supposed' && shortTime.test(plain))) || plain.endsWith('?'))
      continue;
    const question = questionOver(sentence) ?? asked;
    if (
      question &&
      whyHeading.test(question) &&
      !ofOthers.test(question) &&
      (because.test(plain) || constraint.test(plain))
    )
      return runOf(sentences, i);
    if (mayBeShort?.(i) && shortTime.test(plain) && !ofOthers.test(plain)) {
      // "I owe you an explanation" may stand between.
      const cause = sentences
        .slice(i + 1, i + 4)
        .find((next) => next.block === block && (constraint.test(next.plain) || because.test(next.plain)));
      if (cause) return { start: sentence.start, end: cause.end };
      if (because.test(plain) || constraint.test(plain)) return spanOf(sentence);
      continue;
    }
    if (mayAllowTime?.(i) && timeAllowed.test(plain) && because.test(plain) && isOfThis(sentence))
      return spanOf(sentence);
  }
  return null;
}

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isOfThis = ({ plain, over }: Sentence) => exercise.test(plain) || over.some((words) => exercise.test(words));
/** Hours, waiting lists and buses have times that are short too. */
const ofOthers =
  /\b(?:opening hours|waiting|wait times?|journeys?|bus(?:es)?|appointments?|shifts?|term of|tenanc\w+|grants? (?:period|term))\b/i;

/** The question in a sentence's nearest heading; without one it answers what was last asked in its block or just before it. */
function questionOver({ over }: Sentence): string | null {
  const heading = over.at(-1);
  return heading && (heading.endsWith('?') || /^why\b/i.test(heading)) ? heading : null;
}

/** The sentence and those after it in its block that go on giving causes, up to three in all. */
function runOf(sentences: readonly Sentence[], at: number): Span | null {
  const first = sentences[at];
  if (!first) return null;
  let last = first;
  for (const next of sentences.slice(at + 1, at + 3)) {
    if (next.block !== first.block || !(because.test(next.plain) || constraint.test(next.plain))) break;
    last = next;
  }
  return { start: first.start, end: last.end };
}
