import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isOtherStage, isSomebodys, isTheirs } from '@/lib/extract/consultation/others.ts';
import { castDate } from '@/lib/extract/consultation/roles.ts';
import { speaksForDates } from '@/lib/extract/consultation/speaks.ts';
import type { DateInPlace } from '@/lib/extract/consultation/subject.ts';
import { exercise } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** Words by which a page says that its own exercise is over: "now closed", "thank you to all who took part", "responses have been analysed". */
const over =
  /\b(?:consultations?|surveys?|engagement|exercise|questionnaire|conversation|period|this)\b[^.;]{0,60}\b(?:(?:is|are|has|have)(?: now)?(?: been)? (?:closed|ended|concluded|finished|completed|over\b(?! the))|came to an end|now (?:closed|ended|over))\b|^(?:this |the )?(?:[a-z]+ )?(?:consultation |survey |engagement )?(?:closed|concluded|ended)\b|\bthank(?:s|ed)? (?:you )?(?:to )?(?:all|every(?:one|body))\b[^.;]{0,40}\b(?:took part|take part|responded|gave|replied|contributed|commented|shared|completed|sent)\b|\b(?:responses?|comments|replies|representations|feedback|submissions)\b[^.;]{0,60}\b(?:(?:is|are|were|was|has been|have been)(?: now| currently| all)?(?: being)? (?:analysed|considered|collated|reviewed|processed)|(?:were|was|being|been) received|received during)\b|\b(?:outcomes?|results) (?:now |are |are now )?(?:available|published)\b|\bwhat (?:people|you|residents|respondents) (?:told us|said)\b|\bwe recently (?:consulted|asked)\b|\b(?:the|this|our|public) (?:public )?(?:consultation|survey|engagement|exercise) (?:exercise |period )?(?:took place|was (?:held|carried out|conducted|undertaken))\b|\b(?:formal |public )?consultations?\b[^.;]{0,60}\btook place between\b|\bsee the (?:full )?(?:results|findings|outcomes?)\b|\bconsultation (?:findings|results|outcomes?|feedback report|report)\b|\b(?:feedback|report) (?:received )?has been (?:prepared|produced|published)\b/i;
/** A later part of it is under way, of which the page says no day. */
const nextPart =
  /\b(?:phase|stage|part|second|third|further|next|new|latest|final)\b[^.;]{0,50}\b(?:(?:is|are)(?: now)? (?:open|live|running|under way|underway)|now (?:open|live)|open now|(?:has|have) (?:been )?launched|launches)\b/i;
const formerOne =
  /\b(?:last|previous|earlier|former|prior|past|initial|first|preliminary) (?:year|winter|summer|spring|autumn|month|time|consultations?|exercises?|surveys?|rounds?|engagement)\b|\b(?:previously|years ago|at that time)\b/i;
/** The exercise went on in those days: "took place between", "we held a consultation", "the consultation period". */
const wentOn =
  /\b(?:took place|taken place|held|ran|run|consulted|asked|sought|invited|(?:was|were) (?:open|live|available|out|carried out|conducted|undertaken|published)|opened|(?:consultation|engagement|survey|response|comment)(?: and engagement)? (?:period|exercise|window|phase))\b/i;

/** Whether a document says that the exercise it is about is over, and of no further part that it is open. */
export function isSaidToBeOver(sentences: readonly Sentence[]): boolean {
  const saying = (pattern: RegExp) =>
    mayHold(sentences, pattern).flatMap((place) => {
      const sentence = sentences[place];
      const isOwn = sentence?.standing === 'current' || sentence?.standing === 'past';
      return sentence && isOwn && pattern.test(sentence.plain) ? [sentence] : [];
    });
  return (
    saying(over).some((sentence) => !formerOne.test(sentence.plain) && !isOtherStage(sentence)) &&
    saying(nextPart).length === 0
  );
}

/** What a date is to an exercise that is over, where it is told as history: "the consultation took place between 3 March and 14 April". */
export function castOver(mention: DateInPlace): Cast | null {
  const { sentence, previous, value, before, after } = mention;
  if (!tellsOfIt(sentence, previous)) return null;
  const { when } = value;
  if (when.shape === 'day') return speaksForDates(sentence) ? null : castDate(mention);
  if (when.shape !== 'range' || when.unit !== 'days') return null;
  const isIts = exercise.test(`${before.slice(-110)} ${after.slice(0, 90)}`) || /^(?:it|this)\b/i.test(sentence.plain);
  return isIts && wentOn.test(sentence.plain) ? { role: 'window', weight: 3 } : null;
}

const tellsOfIt = (sentence: Sentence, previous: Sentence | null) =>
  (sentence.standing === 'current' || sentence.standing === 'past') &&
  (exercise.test(sentence.plain) ||
    (/^(?:it|this)\b/i.test(sentence.plain) && !!previous && exercise.test(previous.plain))) &&
  !formerOne.test(sentence.plain) &&
  !isTheirs(sentence, previous) &&
  !isSomebodys(sentence) &&
  !isOtherStage(sentence);
