import { isAbout, isOtherStage, isSomebodys, isTheirs } from '@/lib/extract/consultation/others.ts';
import { isUnder } from '@/lib/extract/consultation/subject.ts';
import { isTimeGiven, isTimeLabelled } from '@/lib/extract/consultation/time-given.ts';
import { exercise } from '@/lib/extract/consultation/words.ts';
import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { isTold } from '@/lib/extract/tense.ts';
import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Consultation, Said, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { ofOthersPractice } from '@/lib/vocabulary/others-practice.ts';

/** "a 12-week consultation": the noun follows. */
const lengthThenNoun =
  /^[ -]{0,2}(?:(?!the |our |this |on |to |for |and |after |before )\w+ ){0,3}(?:consultation|survey|engagement|involvement|questionnaire|(?:feedback|comment|response|representations?) (?:period|window))/i;
/** "the consultation is open for", "we are consulting over": the noun or verb leads. */
const nounThenLength =
  /\b(?:consult(?:ation|ing)?(?: period)?|survey|engagement|it|which)\b[^.;]{0,60}\b(?:for|lasts?|runs?|open|last|of|over|is|period)\b[^.;]{0,20}$/i;
/** "The consultation is now planned to begin after the election and will run for": all that comes between is of its beginning. */
const thenRuns =
  /\b(?:consultation|survey|engagement)\b[^.;]{0,110}\b(?:will|to|shall|and) (?:then )?(?:run|last|(?:be|remain|stay) open)(?: for)? (?:(?:a )?(?:period|total) of )?$/i;
/** "It will run for ten weeks.", after a sentence about the exercise. */
const itRuns =
  /^(?:it|this|the exercise) (?:(?:will|shall|is to|is going to) )?(?:be )?(?:runs?|running|lasts?|open|(?:stays?|remains?) open|continues?)\b[^.;]{0,20}$/i;
/** "Public consultation (12 weeks)". */
const nounWithLength = /\b(?:consultation|survey|engagement)(?: period| window| dates)? ?[(,:–-] ?$/i;
const youHave =
  /\b(?:you (?:have|will have|get)|consulting for|open for|run(?:s|ning)? for|asking(?: for (?:views|comments))? for|(?:accept|take|taking|welcome) (?:responses|comments|views|replies|answers) for)(?: (?:a|period of|a period of|about|just|only|over|at least|the full)){0,3} ?$/i;
/** "This was extended to 12 weeks", "to extend the consultation from six weeks to ten": how long it came to be; "by two weeks" would not be its length. */
const extendedTo =
  /(?:\b(?:consultation|survey|engagement|exercise|period|window)(?: period| exercise)?(?: on [a-z ]{1,30}?)?(?:,? which|[^.;]{0,40} and)?|^(?:this|it)) (?:(?:has|have|had|was|were|is|will|be|been|now|since|then) ){1,3}extended (?:from [a-z0-9 ]{1,14} )?to (?:a (?:full |total (?:of )?)?(?:period of )?)?$|\bextend(?:ed|ing)? (?:the |this |our )?(?:[a-z0-9-]+ ){0,2}(?:consultation|survey|engagement|exercise|period)(?: from [a-z0-9 ]{1,14})? to (?:a (?:full |total (?:of )?)?(?:period of )?)?$/i;
const notGranted =
  /\b(?:ask(?:s|ed|ing)?|requests?(?:ed)?|want(?:s|ed)?|urged?|wished|called|cannot|not|unable|whether|if)\b/i;
/** "For eight weeks from 12 January we are asking patients". */
const leadsOn = /^(?:for|over)(?: a period of)? $/i;
/** A standard, a time limit for something else, or a delay. */
const otherLength =
  /\b(?:(?:19|20)[0-9]{2} (?:survey|consultation|exercise|review)|within|after|at least|minimum|notice|should|normally|usually|ordinarily|normal|usual|standard|typically|generally|asks? for|recommends?|promised|further|additional|extra|another|extended|extend|by)\b[^.;]{0,30}$/i;
/** A rule, a habit, another kind of exercise or a later one: "consultations of this size are open for", "the code says", "the statutory consultation that follows". */
const notThisOne =
  /^(?:the |our |this |a |any )?(?:[a-z]+ )?(?:contracts?|bids?|applications?|tenders?|leases?|licen[cs]es?)\b|\b(?:usual(?:ly)?|normal(?:ly)?|as a rule|in general|practice|rule of thumb|standard)\b[^.;]{0,90}$|\b(?:consultations|surveys|exercises|engagements)\b(?! (?:on|about|into)\b)[^.;]{0,60}\b(?:are|is|be|being|run|last|open)\b[^.;]{0,30}$|\b(?:compact|code|policy|guidance|regulations?|act|charter|law|constitution)\b[^.;]{0,20}\b(?:says?|asks?|requires?|recommends?|provides?|states?|promises?|expects?|wants?)\b[^.;]{0,80}$|\b(?:that|which|will|would|may|to) (?:then )?follows?\b[^.;]{0,30}$|\b(?:kept|stored|retained|destroyed|deleted)\b[^.;]{0,30}$|\b(?:forum|exhibition|display|workshops?|webinars?|ideas wall|stalls?|photo|competition|pilot|trial|helpline|statement|petition)\b[^.;]{0,50}$/i;
/** What has a time to reply of its own, unless the document is about that. */
const replyingElse =
  /\b(complain|planning|appeal|staff|union|employees|precept|rota|licensing|enforcement|freedom of information|audit|inspect)\w*\b[^.;]{0,60}$/i;
const isReplyingElse = ({ over }: Sentence, before: string): boolean => {
  const word = replyingElse.exec(before)?.[1]?.toLowerCase();
  return word !== undefined && !over.some((words) => words.toLowerCase().includes(word));
};

/** "If you object there is a 28-day consultation", "is a twelve-week consultation not the rule?" */
const isSupposing = ({ plain }: Sentence) => /^(?:if|where|should|unless|were)\b/i.test(plain) || plain.endsWith('?');

/** "a further fortnight". */
const more = /\b(?:further|extra|another|additional|more)\b/i;
/** "which would last at least twelve weeks", "was consulted on for": a consultation that may never be, or is over. */
const notNow = /\b(?:would|could|might|should it|was|were|had been|lasted)\b[^.;]{0,60}$/i;
/** "Closing six weeks after it opened". */
const afterOpening =
  /^ later\b|^ (?:after|from)(?: (?:it|the|this|of|survey|consultation|exercise|its|day|date)){0,4} (?:open(?:ed|s|ing)|launch(?:ed|es|ing)?|beg[ai]n(?:s|ning)?|start(?:ed|s)?|went live|goes live|publication)\b/i;
const delay = /^[^.;]{0,20}\b(?:after|later|before|ago|longer|more|shorter|less|left|to go|remain\w*)\b/i;
/** "for 13 weeks last summer", "in 2019". */
const lookingBack =
  /^[^.;]{0,30}\b(?:last (?:year|spring|summer|autumn|winter|month|time)|in (?:19|20)[0-9]{2}|previously|at that time)\b/i;
/** "We launched a 12-week consultation on 3 March" tells of this one. */
const launched = /\b(?:launch\w*|opened|commenced|written to|notified|went live|start(?:ed|ing)|began|begins?)\b/i;

/** "This time there are twelve clear weeks", under a heading of the exercise or after a sentence about it. */
const thereAre =
  /\b(?:this time|on this occasion|now),? (?:there (?:are|will be|is)|(?:it|we) (?:is|are giving|have|give|allow)|you have) (?:a full |a )?$/i;

const isAboutBefore = (sentence: Sentence, sentences: readonly Sentence[]) => {
  const previous = sentences[placeOf(sentences, sentence) - 1];
  return previous?.block === sentence.block && (isAbout(previous) || /\bweeks\b/i.test(previous.plain));
};

/** How long a document says that its own consultation is open, in order of place. */
export function lengthsOf(periods: readonly PeriodFound[], sentences: readonly Sentence[]): Said<string>[] {
  const mentions = mentionsOf(periods, sentences).filter(({ value }) => /^P\d+(?:W|M|D)$/.test(value.period));
  const extended = mentions.filter(
    ({ sentence, before }) =>
      sentence.standing === 'current' &&
      extendedTo.test(before) &&
      !notGranted.test(before) &&
      (exercise.test(before) || isAboutBefore(sentence, sentences)),
  );
  const found = extended.length ? extended : mentions.filter((mention) => isLength(mention, sentences));
  return found.filter(({ value, before }) => !isRough(value, before)).map(saidOf);
}

/** "Somewhere between ten and thirteen weeks", "for at least eight weeks": how long it may be, where a document says no more; null at an end that is left open. */
export function roughLengthOf(
  periods: readonly PeriodFound[],
  sentences: readonly Sentence[],
): Consultation['roughLength'] {
  const found = mentionsOf(periods, sentences).find(
    (mention) => isRough(mention.value, mention.before) && isLength(mention, sentences),
  );
  if (!found) return null;
  const { start, end, period, atMost } = found.value;
  const isFloor = atLeast.test(found.before);
  const isCeiling = !isFloor && atMost === period;
  return { start, end, least: isCeiling ? null : period, most: isFloor ? null : (atMost ?? period) };
}

/** Neither a range nor a bound says how long it is. */
const isRough = ({ atMost }: PeriodFound, before: string): boolean => atMost !== null || atLeast.test(before);
const bound =
  /\b(?:at least|(?:no|not) (?:less|fewer|shorter|more|longer) than|up to|(?:a )?(?:minimum|maximum)(?: period)? of|(?:somewhere )?between|anything from) (?:a )?$/i;
const atLeast = /\b(?:at least|(?:no|not) (?:less|fewer|shorter) than|a minimum(?: period)? of) (?:a )?$/i;

const saidOf = ({ value: { period, days, start, end, assumed } }: Mention<PeriodFound>): Said<string> => ({
  value: days === 'working' ? period.replace(/D$/, 'WD') : period,
  start,
  end,
  assumed,
});

/** "Groups asked for longer than usual, so there is": what leads up to it is of another time. */
const ownClause = (before: string): string => before.replace(/^.*(?:[,;] (?:so|and so|but)|; ?|[a-z]: ) /i, '');

/** Whether a period is how long the exercise is open, by the words about it. */
function isLength(mention: Mention<PeriodFound>, sentences: readonly Sentence[]): boolean {
  const { sentence, after } = mention;
  const { plain, standing } = sentence;
  const clause = ownClause(mention.before);
  const before = clause.replace(bound, '');
  if (standing === 'current' && isTimeLabelled(mention)) return true;
  const isAtIt =
    standing === 'current' &&
    (isAbout(sentence) ||
      (thereAre.test(before) && (isUnder(sentence) || isAboutBefore(sentence, sentences))) ||
      (itRuns.test(before) && isAboutBefore(sentence, sentences)) ||
      (isUnder(sentence) && isTimeGiven({ ...mention, before })));
  if (!isAtIt) return false;
  // "You will have six weeks to return your books".
  if (/^ to (?!be\b|be open)/i.test(after) && !isTimeGiven({ ...mention, before })) return false;
  const isSaid =
    youHave.test(before) ||
    thereAre.test(before) ||
    itRuns.test(before) ||
    leadsOn.test(before) ||
    isTimeGiven({ ...mention, before }) ||
    (exercise.test(plain) &&
      (lengthThenNoun.test(after) ||
        nounThenLength.test(before) ||
        thenRuns.test(before) ||
        nounWithLength.test(before)));
  return (
    isSaid &&
    !isReplyingElse(sentence, before) &&
    !more.test(plain.slice(mention.before.length, plain.length - after.length)) &&
    !otherLength.test(before) &&
    !notThisOne.test(before) &&
    !notNow.test(before) &&
    (!delay.test(after) || afterOpening.test(after)) &&
    !lookingBack.test(after) &&
    !isSupposing(sentence) &&
    !isTheirs(sentence, sentences[placeOf(sentences, sentence) - 1] ?? null) &&
    !isSomebodys(sentence) &&
    !isOtherStage(sentence) &&
    !ofOthersPractice.test(plain) &&
    (launched.test(plain) || !isTold(plain.slice(mention.before.length - clause.length)))
  );
}
