import type { Span } from '@/lib/document.ts';
import { isSoBecauseOfThat, isTimeShort, shortTimes } from '@/lib/extract/consultation/short-time.ts';
import { because, exercise, timeAllowed } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isLabelOfReason, mayAnswerWhy, noReasonsIn } from '@/lib/listen/consultation/unexplained.ts';
import { mayHoldAt } from '@/lib/listen/sieve/sieve.ts';

/** "Why six weeks", "Isn't seven weeks a bit short?", "Is that long enough?": a question about the time allowed. */
const whyHeading =
  /\bwhy\b[^?]{0,40}\b(?:longer|more time|weeks?|months?|shorter|short|so (?:little|soon|quick\w*)|time|timetable|over (?:christmas|(?:the )?summer|easter)|quick|tight|rush\w*|hurry)\b|\bwhat(?:'s| is) the (?:rush|hurry|urgency)\b|\b(?:is not|are not|is|are|was|does|do|can|could|will)\b[^?]{0,60}\b(?:weeks|months?|time|consultation|deadline|closing date|timetable)\b[^?]{0,40}\b(?:short|enough|long enough|mean|tight|rushed|quick|extended|longer|later|more)\b[^?]{0,20}\?|\b(?:long enough|enough time|more time|so short|so little time)\b[^?]{0,40}\?/i;

/** "Six weeks is all that can be given", "the period cannot be longer", "shorter than we would like": it can be said of nothing but the time. */
const shortTime =
  /\b(?:because|owing to|due to|so that|given)\b[^.;]{0,60}\b(?:we|it|the (?:consultation|survey|exercise)) (?:have to|has to|had to|needs? to|must) (?:close|end|finish) (?:it |this |the (?:consultation|survey|exercise) )?(?:before|by|on|ahead of)\b|\b(?:rather|sooner) have (?:given|allowed|had|left|offered)\b|\b(?:weeks?|months?|days|fortnight|time|period|this|that|it)\b[^.;]{0,20}\bis (?:the most|all|as (?:long|much) as) (?:that )?(?:we|i|officers|the \w+) (?:can|could|are able to)\b|\b(?:normally|usually|ordinarily|as a rule)\b[^.;]{0,60}\b(?:keep|leave|hold|run|be|is|are|stays?)\b[^.;]{0,60}\b(?:open|out|running|consultation)\b[^.;]{0,30}\b(?:weeks|months)\b|\bnowhere near (?:the|as|enough|long)\b|\bwish (?:it|this|we|there)\b[^.;]{0,30}\b(?:longer|more time|more)\b|\bdepart(?:ed|ing)? from (?:it|that|this|our (?:policy|practice|usual|code))\b|\b(?:could not|unable to|not able to|not been able to) (?:have )?(?:start|begin|open|launch|consult|ask)(?:ed|un)?\b[^.;]{0,20}\b(?:sooner|earlier|before)\b|\b(?:all|the most) that can be (?:given|allowed|offered)\b|\bless time (?:than|to (?:reply|respond|answer))\b|\b(?:period|time|timetable|window|consultation|exercise|deadline|closing date|close)\b[^.;]{0,30}\b(?:cannot|could not|is not able to) be (?:made )?(?:any )?(?:longer|extended|lengthened|later|moved|put back|more)\b|\b(?:cannot|unable to|not able to|no room to|not possible to|impossible to) (?:give|allow|offer|extend|leave|wait|run|consult)\b[^.;]{0,40}\b(?:longer|more|extra|any more|period|closing date|deadline|twelve weeks|12 weeks|time)\b|\b(?:shorter|less time|tighter|quicker) than (?:we(?:'d| would)? (?:like|want|wish|hope)\w*|usual|normal|is usual|the usual|our usual|[a-z ]{1,30}(?:recommends|asks|usual))\b|\b(?:would|do) (?:normally|usually|ordinarily|otherwise|generally) (?:give|allow|offer|run|consult|leave|have (?:given|allowed|offered|had|run|left|[a-z0-9]+ (?:weeks|months)|longer|more))\b|\b(?:normally|usually|ordinarily) (?:give|allow|offer|run|consult|leave)\b[^.;]{0,40}\b(?:weeks|months|longer|twelve|12)\b|\b(?:know|appreciate|accept|realise|recognise|sorry|apolog\w+|aware)\b[^.;]{0,40}\b(?:short|tight|not (?:very )?long|less than)\b/i;

/** "Our usual practice is to leave surveys open for twelve weeks", beside a shorter time. */
const asARule = /\b(?:usual|normal|customary|general) (?:practice|rule|way) is to\b[^.;]{0,50}\b(?:weeks|months)\b/i;

/** "A couple of days under the twelve weeks we allow", "half the usual time", "twelve weeks was not possible", "we have shortened the period": less than a measure. */
const underMeasure =
  /\b(?:under|below|less than|short of|shorter than|half|half of|fewer than|instead of|rather than|not|down from|within) (?:the |our |your |a |its |what (?:we|you|is) )*(?:would )?(?:(?:full|usual|normal|normally|usually|customary|standard|recommended|promised|twelve|12)(?:-week|(?: \w+)? weeks?| period| time(?:scale)?| allow\w*| give\w*)?)\b(?! (?:hours|days|working|opening|price|rate|cost|fee|charge|income))|\b(?:weeks?|months?|days|time|period)\b[^.;]{0,40}\b(?:less|shorter) than (?:we|you|before|last|the (?:first|last|one|previous)|is usual|people)\b|\b(?:weeks?|months?|period|time|timescale|timetable) is (?:very |rather |quite |too )?(?:tight|brief|short|less|not long|not much)\b|\b(?:twelve|12|more|longer|eight|ten)(?: weeks)? (?:was|is|were|would) (?:not )?(?:be )?(?:not |im)?(?:possible|available|an option|feasible|practical)\b|\bwould have (?:given|allowed|had|left|liked|preferred|run)\b[^.;]{0,40}\b(?:weeks|months|longer|twelve|12|more time)\b|\bleaves? (?:us |you |everyone |people )?(?:with )?(?:no more than|only|just|barely|but) [a-z0-9]+ weeks\b|\b(?:cut|halved|shortened|reduced|trimmed|compressed|curtailed)\b[^.;]{0,40}\b(?:period|time allowed|consultation time|weeks|timescale|window)\b|\b(?:a |the |this )?(?:shorter|reduced|abbreviated|truncated|compressed) (?:consultation |response )?(?:period|time|timescale|timetable|consultation|window|exercise)\b(?! of (?!consultation))|\bso little time\b|\b(?:normally|usually|ordinarily) there would be\b[^.;]{0,30}\bweeks\b|\b(?:could not|cannot) (?:be )?(?:ma(?:ke|de)|let|keep|kept|left?) (?:it |the period |this |open )*(?:longer|open)\b|\b(?:timetable|timescale|time ?scale|deadline|period|dates?) (?:is|are|was) not (?:of our|one we|ours|in our)\b|\b(?:limit|restrict|confine|keep)(?:ed)? (?:this|it|the (?:consultation|period|survey|exercise)) to [a-z0-9]+ weeks\b|\b(?:shorter|less) than (?:our|the) (?:compact|code|policy|standard|guidance)\b/i;

/** "Ministers want our plan by May", "only two tables have changed", "agreed with the forum": other causes that people give. */
const otherCause =
  /\b(?:arises?|stems?|flows?|results?|follows?) from\b|\b(?:prompted|driven|forced|dictated) (?:by|on us)\b|\bon account of\b|\bsince (?:[a-z]+ ){1,4}(?:will|has|have|is|are|must|cannot|was|were)\b|\b(?:kept|prevented|stopped) (?:us )?from\b|\bwould (?:have )?(?:mean|take|miss|push)\w*|\bhave to be settled\b|\bwants? (?:us|our|an|the)\b|\b(?:is|are|was) (?:pulling out|leaving|closing|withdrawing|retiring|(?:fixed|set|settled|printed|decided) (?:in|on|by))\b|\bwill only [a-z]+ (?:if|when|once|to)\b|\b(?:has|have) told us\b|\bneeds? (?:the|our|it|to know|an answer)\b[^.;]{0,40}\bby\b|\b(?:leaves|goes|closes) on\b|\b(?:has|have) (?:it|the [a-z]+) down for\b|\b(?:has|have) to (?:go|be|know|choose)\b|\b(?:ministers?|(?:the )?(?:government|department|regulator|home office|treasury|nhs england|inspectorate)) wants?\b|\bworking back(?:wards)? from\b|\b(?:expects?|tells?|told|asked|asks) (?:us|plans?|our|the council|the trust|councils|boards)\b|\b(?:without|or) (?:missing|losing|delaying|putting)\b|\bconfirmed only\b|\breflects\b|\b(?:the )?reasons? (?:is|being|are|for)\b|\bordered\b|\b(?:agreed|discussed) with\b[^.;]{0,60}\b(?:forum|cvs|sector|groups|partners|compact|board|network)\b|\bonly (?:\w+ ){1,4}(?:has|have) changed\b|\b(?:small|minor|limited|narrow|technical|urgent) (?:change|matter|amendment|point|question|revision|decision)s?\b|\balready (?:consulted|commented|had their say|been consulted)\b|\bto (?:be|have) (?:a|the|its|our) \w+ in place\b|\b(?:is|are|was|were|has been|being) (?:being )?(?:sold|withdrawn|imposed|brought forward)\b|\b(?:reached|came to|given to|told) us (?:only )?(?:in|on|last|late|that)\b/i;

/** "We have added a further two weeks", "longer than we usually give": a cause for more time, and none for less. */
const moreTime =
  /(?<!\b(?:not|cannot|would|could|might|should|no|unable to|able to|wanted to|like to|liked to)(?: have)?(?: been)? )\b(?:add(?:ed|ing)?|allow(?:ed|ing)?|giv(?:en|ing)|gave|built in|put on|tacked on) (?:on )?(?:you |people |everyone |groups |in )?(?:(?:an? )?(?:further|extra|additional|another)|[a-z0-9]+ (?:more|extra|further|additional)) (?:(?:[a-z0-9]+ )?(?:weeks?|fortnight|days|months?|time)\b|(?:two|three|four|five|six|[2-6])\b(?! [a-z]))|(?<!\b(?:not|cannot|no|could not)(?: be)? )\b(?:longer|more (?:time|weeks)) than (?:usual|normal|is usual|our (?:usual|normal|standard)|the (?:usual|normal|standard)|(?:we|the [a-z]+) (?:usually|normally|ordinarily|generally))\b|\b(?:have|has been|have been|was|were) (?:extended|lengthened)\b/i;
const whyMore =
  /\bwhy (?:is|are|has|have|was|were|does|do|did)\b(?! not\b)(?![^?]{0,40}\bnot\b)[^?]{0,60}\b(?:longer|more time|extended|extra (?:time|weeks))\b/i;

/** A day or a duty that leaves no choice: "must be printed by", "was not settled until", "the contract runs out in". */
const constraint =
  /\b(?:must|have to|has to|had to|needs? to|required|requires?|obliged?|by law|statutory|legal(?:ly)?|regulations|(?:was|were|is|are) not (?:settled|known|announced|published|confirmed|available|received|told) until|only (?:told|learn(?:ed|t)|heard|announced|confirmed)|(?:runs?|ran) out|expires?|ends? (?:on|in|this)|ceases?|cannot be (?:extended|stretched|renewed|put off)|due (?:in|on|by)|deadline|in time (?:for|to)|before (?:the|we|it|that|next|[0-9])|in place (?:by|before|for)|grant conditions?|election|purdah|budget)\b/i;

/** "Isn't generous", "only just over a fortnight", "sorry for the squeeze": of the time, that it is little. */
const littleTime =
  /\b(?:not|hardly|barely) (?:very |particularly |especially |the most |exactly )?(?:generous|ideal|long|much|a lot)\b|\b(?:squeeze|turn-?around|hasty|hurried|rushed|narrower|tighter)\b|\b(?:is|was|it's|have|has|gives|leaves|allows|that's)(?: you| people| everyone)? (?:only|just|little more than|barely) (?:just )?(?:over |under )?(?:a|one|two|three|four|five|six|[0-9]+) (?:fortnight|weeks?|months?|days)\b(?! (?:of|old|ago|away)\b)|\b(?:would|should) have (?:liked|preferred|wished for|wanted) (?:to (?:give|allow|leave) (?:you )?)?(?:longer|more)\b|\bno room (?:for|to)\b[^.;]{0,30}\b(?:weeks|months|longer|more)\b|\b(?:quick|short|brief|hurried) (?:exercise|consultation|survey|turn-?around)\b/i;

/** "Many would expect three months", "the period has been cut": less than people look for. */
const lessThanExpected =
  /\b(?:would|might|may|will) (?:rightly |normally |well )?(?:have )?(?:expect(?:ed)?|look(?:ed)? for|be used to)\b[^.;]{0,20}\b(?:longer|more|months|weeks|twelve|12)\b|\b(?:period|consultation|time|window|exercise) (?:has been|was|is|had to be|has had to be) (?:\w+ )?(?:cut|halved|shortened|reduced|trimmed|curtailed)\b/i;

/** "Twelve weeks would be usual", "our norm is twelve weeks", "would ordinarily last twelve weeks": the measure, beside what was given instead. */
const usualMeasure =
  /\b(?:12|twelve) weeks (?:would be|is|are) (?:the |our |more )?(?:usual|normal|customary|norm|standard|rule)\b(?! (?:wait|term|time|length)\b)|\b(?:norm|rule|standard|practice) (?:is|would be) (?:12|twelve) weeks\b|\b(?:usual|customary|normal|standard) (?:12|twelve) weeks (?:would|could|was|were|is|are|cannot|had)\b|\b(?:ordinarily|normally|usually) (?:last|run|be open|give|allow|have|get)\b[^.;]{0,20}\b(?:12|twelve) weeks\b/i;

/** Words by which the document says why the time is short, or who imposed the timetable: one sentence with the time and its cause, a statement of shortness and the cause beside it, or the answer to a question about the time; null where there are none. */
export function findReason(sentences: readonly Sentence[]): Span | null {
  const [mayBeShort, mayBeARule, mayBeUsual, mayBeUnder, mayBeLess, mayBeLittle, mayAllowTime] = [
    shortTime,
    asARule,
    usualMeasure,
    underMeasure,
    lessThanExpected,
    littleTime,
    timeAllowed,
  ].map((pattern) => mayHoldAt(sentences, pattern));
  const holdsBack = noReasonsIn(sentences);
  const mayBeShortTime = shortTimes.map((pattern) => mayHoldAt(sentences, pattern));
  let asked: string | null = null;
  for (const [i, sentence] of sentences.entries()) {
    const { plain, standing, block } = sentence;
    const previous = sentences[i - 1];
    if (previous?.plain.endsWith('?')) asked = previous.plain;
    else if (previous?.block !== block) asked = null;
    const isShort =
      (mayBeShort?.(i) && shortTime.test(plain)) ||
      (mayBeARule?.(i) && asARule.test(plain)) ||
      (mayBeUsual?.(i) && usualMeasure.test(plain)) ||
      (mayBeUnder?.(i) && underMeasure.test(plain) && isOfTime(sentence)) ||
      (mayBeLess?.(i) && lessThanExpected.test(plain)) ||
      (mayBeLittle?.(i) && littleTime.test(plain) && isOfTime(sentence)) ||
      (mayBeShortTime.some((may) => may(i)) && isTimeShort(sentence, previous));
    // "Shorter than we would like" supposes nothing.
    if ((standing !== 'current' && !(standing === 'supposed' && isShort)) || plain.endsWith('?')) continue;
    if (holdsBack(i)) continue;
    // A cell for the reason is none itself: what stands beside it is.
    if (block.cell && isLabelOfReason(plain)) {
      const value = sentences[i + 1];
      const isBeside = value?.block.cell?.table === block.cell.table && value.block.cell.row === block.cell.row;
      if (value && isBeside && !holdsBack(i + 1)) return spanOf(value);
      continue;
    }
    const question = questionOver(sentence) ?? asked;
    if (moreTime.test(plain) || (question && whyMore.test(question))) continue;
    if (question && whyHeading.test(question) && !ofOthers.test(question)) {
      if (isCause(plain)) return runOf(sentences, i);
      if (/^(?:so |but )?why\b/i.test(question) && isFirstUnder(sentence, previous) && mayAnswerWhy(plain))
        return spanOf(sentence);
    }
    if (isShort && !ofOthers.test(plain)) {
      // "I owe you an explanation" may stand between.
      const cause = sentences
        .slice(i + 1, i + 4)
        .find((next) => next.block === block && isCause(next.plain) && !request.test(next.plain));
      if (cause && moreTime.test(cause.plain)) continue;
      if (cause) return { start: sentence.start, end: cause.end };
      if (isCause(plain)) return spanOf(sentence);
      // "A new duty comes into force in May, hence the six weeks"; "The roof fell in. The time is therefore short."
      const led = isSoBecauseOfThat.exec(plain);
      if (led && led.index > 25) return spanOf(sentence);
      if (led && previous?.block === block && mayAnswerWhy(previous.plain))
        return { start: previous.start, end: sentence.end };
      continue;
    }
    if (
      mayAllowTime?.(i) &&
      timeAllowed.test(plain) &&
      because.test(plain) &&
      !ofOthers.test(plain) &&
      (isOfThis(sentence) || isOfItsTime(sentence, previous))
    )
      return spanOf(sentence);
  }
  return null;
}

const isCause = (plain: string) => because.test(plain) || constraint.test(plain) || otherCause.test(plain);
/** "Please have your answers in by the deadline" gives no cause. */
const request =
  /^(?:please|so please|do|make sure|send|reply|return|get)\b|\b(?:your|all) (?:answers?|repl(?:y|ies)|responses?|comments|views) (?:must|have to|has to|need to|should)\b/i;
/** Whether it may be the time to answer that is short, and no other time. */
const isOfTime = ({ plain }: Sentence) =>
  /\b(?:weeks?|months?|fortnight|period|time|timescale|timetable|window|consultation|exercise|longer|squeeze|turn-?around|deadline)\b/i.test(
    plain,
  );

/** Whether a sentence is the first to answer the question over it. */
const isFirstUnder = ({ block }: Sentence, previous: Sentence | undefined): boolean =>
  !previous || previous.block !== block || previous.plain.endsWith('?');

const spanOf = ({ start, end }: Span): Span => ({ start, end });
const isOfThis = ({ plain, over }: Sentence) => exercise.test(plain) || over.some((words) => exercise.test(words));
/** "Six weeks reflects", "This period was chosen because", after a sentence about the exercise. */
const isOfItsTime = ({ plain, block }: Sentence, previous: Sentence | undefined) =>
  previous?.block === block &&
  exercise.test(previous.plain) &&
  /^(?:the |this |that |a |an? )?(?:[a-z0-9]+[ -]weeks?|period|time|timescale|timetable|length|deadline|closing date)\b/i.test(
    plain,
  );
/** Hours, waiting lists and buses have times that are short too. */
const ofOthers =
  /\b(?:opening hours|waiting|waits?|wait times?|book(?:ing)? a|journeys?|bus(?:es)?|appointments?|shifts?|term of|tenanc\w+|grants? (?:period|term)|(?:take|takes|took) (?:us |them |me )?(?:about )?[a-z0-9]+ weeks?)\b|^(?:the )?(?:county|district|parish|neighbouring|government|hospital|fire|ambulance)\b[^.;]{0,30}\b(?:gave|gives|allow\w*|has|had|ran|runs)\b/i;

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
    if (next.block !== first.block || !isCause(next.plain)) break;
    last = next;
  }
  return { start: first.start, end: last.end };
}
