import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { isOtherStage, isSomebodys, isTheirs } from '@/lib/extract/consultation/others.ts';
import { castDate } from '@/lib/extract/consultation/roles.ts';
import { speaksForDates } from '@/lib/extract/consultation/speaks.ts';
import type { DateInPlace } from '@/lib/extract/consultation/subject.ts';
import { exercise } from '@/lib/extract/consultation/words.ts';
import { isTold } from '@/lib/extract/tense.ts';
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
  /\b(?:took place|taken place|held|ran|run|consulted|asked|sought|invited|(?:was|were) (?:open|live|available|out|carried out|conducted|undertaken|published|put out|issued)|opened|(?:consultation|engagement|survey|response|comment)(?: and engagement)? (?:period|exercise|window|phase))\b/i;

const people =
  '(?:you|people|residents|patients|tenants|passengers|carers|parents|visitors|groups|organisations|communities|stakeholders|everyone)';
const whatIsGiven =
  '(?:views?|comments?|feedback|opinions?|thoughts|suggestions|representations|respond|reply|take part|(?:have|had) (?:your|their) say|(?:what|how) (?:you|they|people|residents|local people) (?:think|thought|felt|feel))';
const ourBody =
  '(?:we|council|(?<!combined )authority|board|trust|icb|nhs [a-z]+|commissioner|pcc|partnership|force|officers|service|borough|trustees)';
/** "We asked for your views", "the County Council invited residents to comment", "people were invited to respond", "views were sought", "we ran a survey". */
const weAsked = new RegExp(
  `\\b${ourBody}(?: also| then| jointly)? (?:(?:asked|invited|sought|gathered|collected|welcomed|wanted)\\b[^.;]{0,80}\\b${whatIsGiven}|consulted\\b|(?:held|ran|carried out|undertook|conducted) (?:a|an|our|the) (?:[a-z0-9-]+ ){0,3}(?:consultation|survey|engagement))\\b|\\b${people} were (?:invited|asked|encouraged|able) to\\b[^.;]{0,60}\\b${whatIsGiven}\\b|\\byou (?:told us|gave us|sent us|shared)\\b[^.;]{0,40}\\b${whatIsGiven}\\b|\\b(?:views|comments|opinions|feedback|responses|representations) (?:was|were) (?:sought|invited|gathered|collected|asked for|welcomed)\\b`,
  'i',
);
/** Other people than the public, or what came before the exercise. */
const notTheExercise =
  /\b(?:staff|employees?|unions?|ward members|councillors|internal|informal|pilot|pre-consultation)\b|^(?:before|prior to|ahead of|earlier|previously|in preparation)\b/i;
/** "The draft was published for consultation from", "the consultation was open from". */
const wasOpen =
  /\b(?:was|were|went) (?:open|live|out|published|put out|placed|issued|made available|released)\b[^.;]{0,40}\b(?:consultation|comments?|views|feedback)\b|\b(?:consultation|survey|questionnaire|engagement|(?:response|comments?) (?:window|period))\b[^.;]{0,40}\b(?:was (?:open|live|held|carried out|conducted|undertaken|run)|ran|took place)\b/i;
/** Somebody is asked now, so that what is told as over may be of another exercise. */
const stillAsking =
  /\b(?:have your say(?! (?:was|has|closed))|tell us\b|let us know|(?:we|council|board|trust|icb|authority|commissioner) (?:is|are|am) (?:now |currently |also )?(?:asking|consulting|seeking|inviting|looking for|keen|gathering|running|holding)|we (?:now )?(?:want|would like|welcome|invite|need) (?:to hear|your|you|people|residents|views|comments|feedback)|(?:share|send|give|submit|let us have) (?:us )?your|(?:complete|fill in|fill out|take) (?:the|our|this) (?:[a-z]+ ){0,2}(?:survey|questionnaire|form)|take part (?:in|by|now|today|online)|(?:consultation|survey|questionnaire|exercise|it) is (?:now |currently )?(?:open|live|running|under way)|(?:respond|reply|comment) (?:by|online|using|before)|(?:consultation|survey|engagement|exercise)\b[^.;]{0,20}\b(?:will|is due to|is to) (?:open|start|begin|launch|run|be (?:held|launched|open))|views are (?:being )?(?:sought|invited|wanted)|comments are (?:being )?(?:sought|invited|wanted))\b/i;

/** Whether a document asks nothing of anybody now, in the words in which such papers ask. */
const isAskingNothing = (sentences: readonly Sentence[]): boolean =>
  !mayHold(sentences, stillAsking).some((place) => {
    const sentence = sentences[place];
    return (
      sentence &&
      sentence.standing !== 'other' &&
      sentence.standing !== 'past' &&
      stillAsking.test(sentence.plain) &&
      !isTold(sentence.plain)
    );
  });

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

/**
 * Reads a document for an exercise that it tells as history: one that it says is over, or the one that it plainly tells of while it asks nothing now. Null
 * where there is no such exercise.
 */
export function overReader(
  sentences: readonly Sentence[],
  today: string,
): ((mention: DateInPlace) => Cast | null) | null {
  if (isSaidToBeOver(sentences)) return castOver;
  return isAskingNothing(sentences) ? (mention) => castPlainlyOver(mention, today) : null;
}

function castPlainlyOver(mention: DateInPlace, today: string): Cast | null {
  const { when } = mention.value;
  const { plain } = mention.sentence;
  if (when.shape !== 'range' || when.to >= today || !(weAsked.test(plain) || wasOpen.test(plain))) return null;
  if (notTheExercise.test(plain)) return null;
  return castOver(mention);
}

/** What a date is to an exercise that is over, where it is told as history: "the consultation took place between 3 March and 14 April". */
function castOver(mention: DateInPlace): Cast | null {
  const { sentence, previous, value, before, after } = mention;
  if (!tellsOfIt(sentence, previous)) return null;
  const { when } = value;
  if (when.shape === 'day') return speaksForDates(sentence) ? null : castDate(mention);
  if (when.shape !== 'range' || when.unit !== 'days') return null;
  const isIts = exercise.test(`${before.slice(-110)} ${after.slice(0, 90)}`) || /^(?:it|this)\b/i.test(sentence.plain);
  if ((weAsked.test(sentence.plain) || wasOpen.test(sentence.plain)) && besideIt.test(before))
    return { role: 'window', weight: 3 };
  return isIts && wentOn.test(sentence.plain) ? { role: 'window', weight: 3 } : null;
}

/** The days of the asking, at the head of the sentence or at its foot. */
const besideIt = /^(?:[a-z]+ [a-z]+, )?(?:from|between|during|over) (?:the )?$|\b(?:from|between) (?:the )?$/i;

const tellsOfIt = (sentence: Sentence, previous: Sentence | null) =>
  (sentence.standing === 'current' || sentence.standing === 'past') &&
  (exercise.test(sentence.plain) ||
    weAsked.test(sentence.plain) ||
    wasOpen.test(sentence.plain) ||
    (/^(?:it|this)\b/i.test(sentence.plain) && !!previous && exercise.test(previous.plain))) &&
  !formerOne.test(sentence.plain) &&
  !isTheirs(sentence, previous) &&
  !isSomebodys(sentence) &&
  !isOtherStage(sentence);
