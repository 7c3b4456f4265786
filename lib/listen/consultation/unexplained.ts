import type { Span } from '@/lib/document.ts';
import { isSaidOfTime, isSoBecauseOfThat, isTimeShort } from '@/lib/extract/consultation/short-time.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { hearingIn } from '@/lib/listen/sieve/sieve.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';

/**
 * What a document says of a short time to answer without saying why. `withheld`: it refuses the reason or has none; `bare`: it says that the time is
 * short and goes on to other things; `vague`: words that could stand anywhere; `elsewhere`: another paper has the reason.
 */
export interface Unexplained extends Span {
  readonly how: 'withheld' | 'bare' | 'vague' | 'elsewhere';
}

const reasons = '(?:reasons?|grounds|explanations?|explain\\w*|justif\\w+|rationale|account for|choice of|why|how)';
const time =
  '(?:period|time(?:s?cale|table|frame|span|line)?s?|window|length|duration|deadline|closing date|span|weeks?|months?|consultations?|dates?|so (?:short|soon|little|quick\\w*)|until|speed)';
const gives =
  '(?:give[ns]?|giving|offer\\w*|provid\\w+|publish\\w*|record\\w*|state[ds]?|say|said|share[ds]?|disclos\\w+|explain\\w*|justif\\w+|suppl\\w+|comment\\w*|discuss\\w*|add|go into|set out|put forward|enter)';
const refuses = `(?:without (?:further |any )?${gives}|(?:do|does|did|will|shall|can|could|has|have|is|are|was|were|need|may) ?not\\b[^.;]{0,25}\\b(?:${gives}|obliged|required|bound)|no(?:ne| further| other)?\\b[^.;]{0,25}\\b(?:is|are|was|were|will be|has been|have been|need be|to be)(?: or (?:is|will be|has been|ever))? (?:${gives})|under no (?:obligation|duty)|declin\\w+ to|refus\\w+ to|(?:not|un)(?: \\w+)? (?:able|willing|prepared|obliged|required|in a position|proposing|intending)|prefers? not to|nothing (?:more |further )?to (?:add|say)|not (?:been )?(?:recorded|given|stated|disclosed|published|explained|minuted)|makes? no apolog\\w+|no (?:reasons?|explanation|grounds|justification)\\b)`;

/** "May fix the length of any consultation without giving grounds", "no explanation is offered for the shorter period", "we cannot say how the timetable was arrived at". */
const isWithheld = new RegExp(
  `\\bno (?:reasons?|explanation|grounds|justification|rationale)\\b[^.]{0,60}\\b${time}\\b|\\b${refuses}\\b[^.]{0,40}\\b(?:${reasons}\\b[^.]{0,40}\\b${time}\\b|(?:length|timing|duration|speed|timetable) of (?:the|this|our|its|any) (?:\\w+ )?(?:consultations?|survey|exercise|period))|\\b${time}\\b[^.]{0,40}\\b${refuses}\\b[^.]{0,30}\\b${reasons}\\b|\\b${time}\\b[^.]{0,60}\\bwithout (?:giving |any |further |offering |stating )*(?:reasons?|grounds|explanation|justification)\\b|\\b(?:reasons?|explanation|grounds|justification)\\b[^.]{0,40}\\b${time}\\b[^.]{0,30}\\b(?:not (?:been )?(?:given|recorded|stated|disclosed|published|minuted)|withheld|confidential)\\b|\\bmakes? no apolog\\w+ for the (?:speed|length|time\\w*|short\\w*)`,
  'i',
);
/** Told after a sentence about the time: "We have nothing to add". */
const declines =
  /^because (?:that|it|this) is (?:what|how|the)\b|\b(?:giv(?:e[ns]?|ing)|offer\w*) none\b|\b(?:do|does|will) not (?:share|disclose|publish|release)\b|\b(?:nothing (?:more |further )?to (?:add|say)|(?:matter|one|decision) for (?:us|the (?:council|board|trust|authority|commissioner|cabinet|leader|executive)|officers|members)\b|(?:not|un)(?: \w+)? (?:able|willing|prepared|in a position) to (?:say|comment|explain|discuss|go into|share|add|give)|(?:cannot|will not|do not|shall not) (?:be )?(?:say|comment|explain\w*|discuss\w*|going into|go into|give (?:a |any |our )?reasons?|disclos\w+|enter into)|declin\w+ to)/i;
/** "The closing date is final", "the dates are not negotiable", "requests for more time will be refused": no more time, and no word why. */
const isFinal =
  /\b(?:deadline|closing date|dates?|timetable|timescale|period|window|length)\b[^.;]{0,30}\b(?:is|are) (?:now )?(?:final|fixed|firm|set in stone|not (?:up for|open to|for) (?:discussion|debate|negotiation|change)|(?:not|non-)? ?negotiable|not (?:be )?(?:negotiable|movable|moveable|flexible))\b|\b(?:not|no)\b[^.;]{0,30}\b(?:correspondence|discussion|debate)\b[^.;]{0,30}\b(?:length|timing|timetable|deadline|closing date|period|dates)\b|\bno (?:further )?(?:extension|extra time|more time)\b|\b(?:deadline|closing date|period|dates?|timetable)\b[^.;]{0,20}\b(?:cannot|will not|is not to|are not to) (?:now )?be (?:extended|moved|changed|altered|put back|lengthened|revisited)\b|\b(?:not|no)\b[^.;]{0,30}\b(?:requests? for|ask for) (?:an extension|more time|longer|extra time|extensions)\b|\brequests? for (?:an extension|more time|longer|extra time|extensions)\b[^.;]{0,30}\b(?:not|refused|declined|turned down|rejected)\b/i;

/** A cell or a line for the reason, and what stands there where none is given. */
const labelOfReason =
  /^(?:(?:if (?:so|yes|shorter)|please),? ?)?(?:(?:state|give|the) )*(?:reasons?|justification|explanation|rationale|grounds|why)\b.{0,60}$/i;
const noValue =
  /^(?:reason\w*|justification|explanation|rationale|grounds|why)?[^:]{0,60}?(?:^|: ?)(?:none|n\/?a|nil|not (?:given|stated|applicable|known|recorded|specified|provided|supplied|disclosed|available|yet known|yet given)|none (?:given|stated|recorded|provided|supplied)|to (?:follow|be (?:confirmed|advised|added|given|supplied))|tb[ca]|blank|unknown|-+|left blank|no reason(?: given)?)[.]?$/i;
const ofShortTime =
  /\b(?:short\w*|reduc\w+|less than|under|curtail\w*|period|time ?(?:scale|table|frame)?|length|(?:12|twelve) weeks|window|departure)\b/i;

/** "Reason for the shorter period", at the head of a row. */
export const isLabelOfReason = (words: string): boolean => labelOfReason.test(words) && ofShortTime.test(words);

/** Words that could stand over any haste. */
const vague =
  /\b(?:time (?:constraints?|pressures?|limits?|limitations?)|pressures? (?:of|on) time|constraints? (?:of|on) time|(?:operational|administrative|internal|logistical|practical|technical|organisational|scheduling|timetabling|programme|resource|business|strategic|various|certain|several|other) (?:reasons|requirements|needs|considerations|constraints|factors|pressures)|(?:a number|a variety|a range|reasons) of (?:reasons|factors|urgency|speed|expedienc\w+|convenience|efficiency)|(?:unforeseen|unavoidable|exceptional|special|present|current|the|these|certain) circumstances|(?:pace|programme|timetable|timescale|schedule)\b[^.;]{0,30}\b(?:does|do|did|will) not (?:leave|allow|permit)|circumstances (?:beyond|outside|have|mean|require|dictate)|(?:is|are|was|sometimes|often) (?:unavoidable|inevitable|necessary|needed)|need (?:to|for) (?:speed|move (?:quickly|at pace|on)|make progress)|in the interests of (?:speed|efficiency|progress))\b/i;
/** "Six weeks is considered adequate", "as we feel a month is enough". */
const isOpinion =
  /\b(?:feels?|felt|believes?|believed|thinks?|thought|consider(?:s|ed)?|regard(?:s|ed)?|deem(?:s|ed)?|judge[sd]?|satisfied|confident|view|opinion)\b[^.;]{0,60}\b(?:enough|sufficient|adequate|ample|reasonable|appropriate|proportionate|plenty|long enough|fair|all the time)\b|\bstrikes? (?:the right |a (?:fair )?)balance\b|\b(?:weeks?|months?|period|time|fortnight|window|timescale|length)\b[^.;]{0,20}\b(?:is|are|should be|ought to be) (?:quite |more than |perfectly |wholly )?(?:enough|sufficient|adequate|ample|reasonable|appropriate|proportionate|plenty|long enough)\b/i;
const hasTime = /\b(?:weeks?|months?|days|fortnight|period|time|time(?:scale|table)|window|length)\b/i;
/** "Six weeks is the Council's standard for surveys of this sort". */
const isNorm =
  /\b(?:weeks?|months?|days|fortnight|period|time|length|timescale|window)\b[^.;]{0,30}\b(?:is|are|reflects|follows|matches|accords? with|in line with|in keeping with)\b[^.;]{0,30}\b(?:standard|usual|normal|custom\w*|policy|practice|norm|typical|default|protocol|convention|approach)\b(?![^.;]{0,30}\b(?:twelve|12)\b)/i;
const isMore = /\b(?:longer|more|extra|extended|further)\b/i;
/** A cause with a name, whatever vague words stand beside it. */
const substance =
  /\b(?:government|ministers?|secretary of state|statut\w+|by law|legal\w*|act|court|tribunal|judge|election|purdah|lease|landlord|grants?|fund\w*|insur\w+|contracts?|regulat\w+|flood\w*|fire|safety|unsafe|budget|cabinet|committee|board|recess|forum|school|deadline of|(?:by|before|on|after) [0-9]{1,2} [a-z]+)\b/i;

const whoDecides = /^(?:the |our )?(?:board|cabinet|committee) (?:has|have|is|will)\b/i;

/** "The reasons for the shorter period are set out in the paper". */
const isElsewhere = new RegExp(
  `\\b(?:ask|contact|speak to|write to) us\\b[^.;]{0,20}\\bwhy\\b|\\b(?:reasons?|explanation|rationale|justification|why)\\b[^.;]{0,60}\\b${time}\\b[^.;]{0,40}\\b(?:will follow|available|on request|set out|given|explained|described|found|stated|in (?:the|our|section|appendix|paragraph|annex))\\b`,
  'i',
);

/** Thanks, regret, requests and offers of help, which explain nothing. */
const saysNothing =
  /^(?:please|thank|thanks|sorry|we (?:are (?:sorry|grateful)|apologise|thank|hope|can only|would ask|ask|appreciate|know|realise|regret)|i (?:am sorry|apologise|hope|know)|do |send|reply|return|get|make sure|if you|you (?:can|may|will|should)|officers (?:can|will)|copies|paper copies)\b|\b(?:grateful|thank you|apologis\w+|sorry|do your best|bear(?:ing)? with us)\b/i;

/** What the document says of a short time without the reason for it; null where it says nothing of it. */
export function unexplainedIn(facts: Pick<Facts, 'sentences'>): Unexplained | null {
  const found = facts.sentences.flatMap((sentence, i) => heardIn(facts, sentence, i) ?? []);
  return order.flatMap((how) => found.filter((one) => one.how === how))[0] ?? null;
}
const order = ['withheld', 'elsewhere', 'vague', 'bare'] as const;

function heardIn(facts: Pick<Facts, 'sentences'>, sentence: Sentence, i: number): Unexplained | null {
  const { plain, start, end, block, over } = sentence;
  const as = (how: Unexplained['how']): Unexplained => ({ how, start, end });
  const previous = facts.sentences[i - 1];
  if (sentence.standing !== 'current' && sentence.standing !== 'supposed') return null;
  if (noValue.test(plain) && isOfReason(facts, sentence, previous)) return as('withheld');
  const asked = [previous?.block === block ? previous.plain : '', over.at(-1) ?? ''].find((words) =>
    words.endsWith('?'),
  );
  const isAsked = asked !== undefined && asksOfTime.test(asked);
  const isAfter = previous?.block === block && (isTimeShort(previous) || whyTime.test(previous.plain));
  if (declines.test(plain) && (isAsked || isAfter || whyTime.test(plain))) return as('withheld');
  if (previous?.block === block && saysTwelve.test(previous.plain) && givesFewer.test(plain))
    return isCauseBeside(facts.sentences, i) || hasCause.test(plain) ? null : as('bare');
  if (!isAsked && !isSaidOfTime(sentence, previous)) return null;
  if (isElsewhere.test(plain)) return as('elsewhere');
  if (isWithheld.test(plain) && !promises.test(plain)) return as('withheld');
  const isShort = isTimeShort(sentence, previous);
  if ((isShort || isAsked) && vague.test(plain))
    return as(substance.test(plain.replace(vague, ' ')) ? 'elsewhere' : 'vague');
  if (vague.test(plain) && /\b(?:longer|more time|extend\w*|window|weeks)\b/i.test(plain)) return as('vague');
  if (
    ((isOpinion.test(plain) && hasTime.test(plain)) || (isNorm.test(plain) && !isShort && !isMore.test(plain))) &&
    !substance.test(plain)
  )
    return as('vague');
  if (isFinal.test(plain)) return isCauseBeside(facts.sentences, i) ? null : as('bare');
  if (!isShort || ofOtherTime.test(plain)) return null;
  if (hasCause.test(plain)) return as('vague');
  const isLedUpTo = isSoBecauseOfThat.test(plain) && previous?.block === block;
  return isLedUpTo || isCauseBeside(facts.sentences, i) || substance.test(plain.replace(whoDecides, ''))
    ? as('vague')
    : as('bare');
}

/** A cause in the same breath, well said or not. */
const hasCause =
  /\b(?:because|since|as (?:the|a|we|it)|so that|owing to|due to|in order|given that|to (?:meet|allow|let|enable|fit))\b/i;
/** Time on a machine, at a desk or for a speaker. */
const ofOtherTime =
  /\b(?:computers?|loans?|speakers?|parking|rooms?|hall|slots?|appointments?|(?:one|two|three) hours?|minutes)\b/i;
/** "The Compact suggests twelve weeks. We are giving six." */
const saysTwelve =
  /\b(?:compact|usual\w*|normal\w*|norm|standard|recommend\w*|custom\w*|suggests?|asks? for)\b[^.;]{0,50}\b(?:twelve|12)\b|\b(?:twelve|12)\b[^.;]{0,40}\b(?:compact|usual|normal|norm|standard|recommended|customary)\b/i;
const givesFewer =
  /^(?:we|this|here|on this occasion|it|you|the council|this time)\b[^.;]{0,40}\b(?:giv|offer|allow|ha(?:ve|s)|is|are|runs?|set|get)\w*[^.;]{0,20}\b(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|[1-9]|1[01]|a month|a fortnight)\b/i;

/** Whether words that sound like a reason hold it back, or say that there is none. */
const isNoReason = (plain: string): boolean =>
  noValue.test(plain) || declines.test(plain) || (isWithheld.test(plain) && !promises.test(plain));

/** `isNoReason` of the sentence at a place, for those who go through all of them. */
export function noReasonsIn(sentences: readonly Sentence[]): (place: number) => boolean {
  const hears = hearingIn(sentences, [noValue, declines, isWithheld]);
  return (place) =>
    hears(noValue, place) ||
    hears(declines, place) ||
    (hears(isWithheld, place) && !promises.test(sentences[place]?.plain ?? ''));
}

/** Whether words that are heard as a reason name no cause; null where they do. */
export function weaknessOf(plain: string): 'vague' | 'elsewhere' | null {
  if (isElsewhere.test(plain)) return 'elsewhere';
  const isVague = vague.test(plain) || isOpinion.test(plain) || (isNorm.test(plain) && !isMore.test(plain));
  return isVague && !substance.test(plain.replace(vague, ' ')) ? 'vague' : null;
}

/** Whether it could answer why the time is short: a statement, and neither thanks nor a request nor a view of the time. */
export const mayAnswerWhy = (plain: string): boolean =>
  plain.length > 24 && !saysNothing.test(plain) && !isNoReason(plain) && !isOpinion.test(plain) && !isNorm.test(plain);

/** Whether what follows in the paragraph may be the cause in words that nobody foresaw. */
const isCauseBeside = (sentences: readonly Sentence[], i: number): boolean =>
  sentences
    .slice(i + 1, i + 3)
    .some((next) => next.block === sentences[i]?.block && !saysNothing.test(next.plain) && !next.plain.endsWith('?'));

const asksOfTime =
  /\bhow (?:was|were|did|is)\b[^?]{0,40}\b(?:period|deadline|closing date|dates|timetable|timescale|weeks|length)\b[^?]{0,20}\b(?:chosen|set|decided|fixed|arrived|agreed)\b|\b(?:why|how come|what is the|reason)\b[^?]{0,60}\b(?:weeks?|months?|long|longer|short|shorter|time|period|deadline|closing date|window|soon|hurry|rush|less)\b/i;
/** "Several groups have asked why they have only until 11 July". */
const whyTime =
  /\bask(?:ed|s|ing)?\b[^.;]{0,20}\b(?:why|about)\b[^.;]{0,60}\b(?:until|weeks?|months?|long|short|time\w*|period|deadline|window|narrow|closing)\b/i;
/** "If we ever allowed less we would explain why". */
const promises =
  /\bwe (?:will|would|shall) (?:always )?(?:explain|say why|give (?:our|the) reasons)\b|\byou (?:do not|need|may|can)\b/i;

/** Whether a line or cell is for the reason of a shorter time, by its own label or by the row or line before it. */
function isOfReason(facts: Pick<Facts, 'sentences'>, sentence: Sentence, previous: Sentence | undefined): boolean {
  const own = sentence.plain.includes(':') ? sentence.plain.split(':')[0] : '';
  const labels = [
    own ?? '',
    restOfRow(facts, sentence),
    ...sentence.over.slice(-(sentence.block.labels?.length ?? 0) || 9e9),
  ];
  const label = labels.find((words) => labelOfReason.test(words.replace(/[:?. ]+$/, '')));
  if (label === undefined) return false;
  const place = placeOf(facts.sentences, sentence);
  const before = facts.sentences.slice(Math.max(0, place - 4), place).map(({ plain }) => plain);
  return (
    ofShortTime.test(label) ||
    [previous?.plain ?? '', ...before].some((words) => ofShortTime.test(words) && words.length < 90)
  );
}
