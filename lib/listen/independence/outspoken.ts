import type { Facts, Sentence } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { placeOf } from '@/lib/listen/places.ts';
import {
  altered,
  askedToSpeak,
  givesNone,
  mustStop,
  ownAffair,
  regretted,
} from '@/lib/vocabulary/independence/open-speech.ts';
import {
  airedTo,
  approving,
  attacks,
  backing,
  badLight,
  boxedUp,
  carryOn,
  confirmedThat,
  forbidding,
  freeBox,
  goAhead,
  inPrivate,
  joining,
  leaveGiven,
  leaveHangs,
  leaveToAnswer,
  leftAsItWas,
  mayNotOppose,
  neitherMay,
  noAssent,
  noGrudge,
  noHindrance,
  noReason,
  notOurBusiness,
  oneVoice,
  onlyWithLeave,
  onWhom,
  opposition,
  quietly,
  saying,
  speakUp,
  speechLabel,
  takingBack,
  voiceKept,
  wantsDissent,
} from '@/lib/vocabulary/independence/outspoken.ts';
import { strongSpeech } from '@/lib/vocabulary/independence/speech-acts.ts';

type Sentences = Pick<Facts, 'sentences'>;
const standing = ['current', 'supposed'] as const;

/** Whether words are of speaking out: opposing somebody, or saying something where others hear it. */
export const isOutspoken = (plain: string): boolean =>
  opposition.test(plain) || (saying.test(plain) && airedTo.test(plain));

const isOfSpeech = (plain: string) => isOutspoken(plain) || strongSpeech.test(plain);

/** "Not free to", "hardly at liberty". */
const takenBack = /\b(?:not|no longer|never|hardly)(?: \w+)? ?$/i;
/** "You need not ask before you speak": the leave is not needed. */
const leaveNotNeeded =
  /\b(?:not|no|never|without)\b[^.;]{0,30}\b(?:need|have to|required?|obliged|ask\w*|permission|consent|approval)\b|\bwhether or not\b/i;
/** "Free to anyone who wants to speak to an adviser", "free to speak to the resident": no charge, and no public. */
const noSpeech =
  /\bfree to (?:anyone|anybody|everyone|all|those|residents|members|people|children|use|attend|join)\b|\bspeak to (?:the|a|an|any|each) (?:resident|patient|client|child|user|person|prisoner|detainee|adviser)\b/i;
/** Whether what is free is no speech that others hear. */
export const isNoSpeech = (plain: string): boolean => noSpeech.test(plain);
/** What is told to the funder itself, or of payments and bookings, is no speech in public. */
const toFunderOnly =
  /\b(?:write|speak|talk|put|say|tell|comment|object|views?)\b[^.;]{0,25}\b(?:to|with) (?:us|me|your (?:link |grants? )?officer|the (?:grants?|funding) team)\b(?!,)|\b(?:payments?|bookings?|invoices?)\b/i;

/** Whether words that forbid would be forbidding a hindrance. */
export const freesByDenial = (plain: string): boolean => noHindrance.test(plain);

/** What a letter says to its reader of its own news stands after a paragraph on other funders too. */
const toTheReader = /^you\b[^.;]{0,160}\b(?:this|our|us)\b/i;

/** Freedom to speak that is given by words of leave beside words of speech, wherever in the sentence they stand. */
export function leaveToSpeak(facts: Sentences): Heard[] {
  const given = listen(facts, leaveGiven, { standing: [...standing, 'other'] }).filter(
    ({ sentence: { plain, standing: of }, match }) =>
      (of !== 'other' || toTheReader.test(plain)) &&
      isOutspoken(plain) &&
      !takenBack.test(plain.slice(0, match.index)) &&
      !isNoSpeech(plain) &&
      !/^ ?(?:not|never)\b/i.test(plain.slice(match.index + match[0].length)) &&
      !(leaveHangs.test(plain) && !leaveNotNeeded.test(plain)) &&
      (!toFunderOnly.test(plain) || airedTo.test(plain)),
  );
  const left = listen(facts, leftAsItWas, { standing, not: forbidding }).filter(({ sentence }) =>
    /\b(?:speak|write|comment|campaign|lobby|challenge|criticise|publish|protest|oppose|dissent)\b/i.test(
      sentence.plain,
    ),
  );
  const kept = listen(facts, leftAsItWas, { standing }).filter(
    ({ sentence: { plain } }) =>
      /\bnot (?:\w+ )?(?:touched|affected|limited|restricted|excepted)\b/i.test(plain) && isOutspoken(plain),
  );
  const loud = listen(facts, noReason, { standing }).filter(({ sentence }) => quietly.test(sentence.plain));
  const forgiven = listen(facts, noGrudge, { standing }).filter(({ sentence }) => isOutspoken(sentence.plain));
  const goOn = listen(facts, carryOn, { standing }).filter(({ sentence }) =>
    isOfSpeech(sentenceBefore(facts, sentence)),
  );
  const boxes = listen(facts, freeBox, { over: speechLabel }).filter(({ sentence }) =>
    speechLabel.test(labelsOf(sentence)),
  );
  const approved = [approving, confirmedThat].flatMap((pattern) =>
    listen(facts, pattern, { standing: [...standing, 'past'] }).filter(
      ({ sentence, denied }) =>
        (isOutspoken(sentence.plain) ||
          isOfSpeech(sentenceBefore(facts, sentence)) ||
          /\bvoice\b/i.test(sentenceBefore(facts, sentence))) &&
        (!denied || /\b(?:nothing|way|away|otherwise|worse|less)\b/i.test(sentence.plain)),
    ),
  );
  const shouted = listen(facts, speakUp, { standing }).filter(({ sentence }) => airedTo.test(sentence.plain));
  const plain = [
    noAssent,
    notOurBusiness,
    wantsDissent,
    goAhead,
    voiceKept,
    noHindrance,
    ownAffair,
    askedToSpeak,
  ].flatMap((pattern) => listen(facts, pattern, { standing }));
  return [
    ...given,
    ...left,
    ...kept,
    ...loud,
    ...forgiven,
    ...goOn,
    ...boxes,
    ...approved,
    ...shouted,
    ...plain,
  ].filter(({ sentence }) => !sentence.plain.endsWith('?'));
}

/** "The Authority welcomes it and will not let it colour its decisions." */
const welcomed = /\bwelcomes? (?:it|this|that|such)\b|\bnot (?:let|allow) (?:it|this|that|them)\b/i;

/** What a duty not to, or a wish, keeps from being said: the same words in any order. */
export function leaveWithheld(facts: Sentences): Heard[] {
  const forbidden = [badLight, joining, attacks].flatMap((pattern) =>
    listen(facts, pattern, { standing, not: welcomed }).filter(({ sentence: { plain } }) => forbidding.test(plain)),
  );
  const hanging = listen(facts, leaveHangs, { standing }).filter(
    ({ sentence: { plain } }) => leaveGiven.test(plain) && isOutspoken(plain) && !leaveNotNeeded.test(plain),
  );
  const several = [neitherMay, onlyWithLeave].flatMap((pattern) =>
    listen(facts, pattern, { standing }).filter(
      ({ sentence: { plain } }) => isOutspoken(plain) && !leaveNotNeeded.test(plain.replace(onlyWithLeave, ' ')),
    ),
  );
  const boxes = listen(facts, boxedUp, { over: speechLabel, not: freeBox }).filter(({ sentence }) =>
    speechLabel.test(labelsOf(sentence)),
  );
  const priced = listen(facts, takingBack, { standing }).filter(
    ({ sentence: { plain } }) =>
      isOutspoken(plain) && onWhom.test(plain) && !/\b(?:not|never|no|nobody|used?|spen[dt])\b/i.test(plain),
  );
  const asked = [
    backing,
    mayNotOppose,
    inPrivate,
    oneVoice,
    leaveToAnswer,
    altered,
    regretted,
    mustStop,
    givesNone,
  ].flatMap((pattern) => listen(facts, pattern, { standing }));
  return [...forbidden, ...hanging, ...several, ...boxes, ...priced, ...asked];
}

/** The sentence before one in its block. */
function sentenceBefore({ sentences }: Sentences, sentence: Sentence): string {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return before?.block === sentence.block ? before.plain : '';
}
