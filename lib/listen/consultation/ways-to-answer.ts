import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { entryOfNone, headedValues } from '@/lib/listen/consultation/headed.ts';
import { type Heard, isDenied, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { earIn } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { rowWords } from '@/lib/listen/together/table-row.ts';
import { withoutFalseWays } from '@/lib/vocabulary/consultation/no-way-to-answer.ts';
import { onlyOneWay, onlyOnThis } from '@/lib/vocabulary/consultation/one-way-only.ts';
import {
  englishAlone,
  headOfForms,
  headOfLanguages,
  liftOut,
  noOtherForm,
  turnedAway,
} from '@/lib/vocabulary/consultation/shut-out.ts';
import {
  formatOffers,
  howTo,
  type Offer,
  offering,
  onAForm,
  standsReady,
  wayOffers,
} from '@/lib/vocabulary/consultation/taking-part.ts';
import {
  doubtfulOffer,
  formatRefused,
  meetingPlace,
  notShutOut,
  placeShut,
  unusable,
  wayRefused,
} from '@/lib/vocabulary/consultation/ways-refused.ts';

/** "Tell us what else would help" supposes nothing. */
const asking =
  /^(?:please |do |just )?(?:tell|let|ask|say|ring|call|write|contact|if you)\b|\bplease (?:contact|ask|call|ring|e-?mail|write|let|tell|telephone|phone|request)\b/i;

/** Queries, things on paper and meetings that are no way to answer. */
const otherMatters =
  /\b(?:cabinet|committee|full council|board (?:will|meets|papers)|tender|accessibility statement|privacy|cookies?|results|findings|report of|grant|careers?|google translate|translate button|staff consultation|quer(?:y|ies)|enquir(?:y|ies)|(?:more|further) information (?:about|on)|any questions|service would|mobile ["'a-z-]{1,10}|would be (?:open|run|held)|you'd (?!like|prefer|rather|want))\b/i;

const onlyWays = [onlyOneWay, onlyOnThis];

type Spoken = Pick<Heard, 'sentence'>;

/** The ways to answer and the formats that a document offers, and the sentences that offer them. */
export const listenToWays = once(hearIn);

function hearIn(facts: Facts): { ways: string[]; formats: string[]; sentences: Spoken[]; doubtful: Spoken[] } {
  const shut = new Set(listenToShutOut(facts).map(({ sentence }) => sentence));
  const doubtful: Spoken[] = [];
  const saysOnly = onlyWays.map((words) => earIn(facts.sentences, words));
  const heard = (offers: readonly Offer[]) =>
    offers.flatMap(({ name, words }) =>
      listen(facts, words, { not: otherMatters, standing: ['current', 'supposed'] })
        .filter(({ sentence: { plain, standing } }) => standing === 'current' || asking.test(plain))
        .filter(({ sentence: { plain } }) => !/^(?:is|are) there\b.*\?$/i.test(plain))
        .filter((each) => !isRefused(each) && !saysOnly.some((ear) => ear.test(each.sentence.plain)))
        .filter(({ sentence: { plain } }) => words.test(withoutFalseWays(plain)))
        .filter(({ sentence: { plain, over } }) => offering.test(plain) || howTo.test(over.at(-1) ?? ''))
        .filter(
          ({ sentence }) =>
            !shut.has(sentence) || (isRefusal(sentence.plain) && words.test(withoutRefusals(sentence.plain))),
        )
        .filter(({ sentence }) => {
          if (!doubtfulOffer.test(sentence.block.cell ? rowWords(facts, sentence) : sentence.plain)) return true;
          doubtful.push({ sentence });
          return false;
        })
        .map(({ sentence }) => ({ name, sentence })),
    );
  const formats = heard(formatOffers);
  const ways = heard(wayOffers);
  const weights = new Map<Sentence, number>();
  const weigh = (offers: readonly { sentence: Sentence }[], weight: number) => {
    for (const { sentence } of offers)
      weights.set(sentence, (weights.get(sentence) ?? (standsReady.test(sentence.plain) ? 2 : 0)) + weight);
  };
  weigh(formats, 3);
  weigh(ways, 1);
  const sentences = [...weights]
    .sort(([a, heavy], [b, light]) => light - heavy || a.start - b.start)
    .map(([sentence]) => sentence);
  const names = (offers: readonly { name: string }[]) => [...new Set(offers.map(({ name }) => name))];
  const named = names(ways);
  const isFormKnown = named.some((name) => /online|paper/.test(name));
  return {
    ways: named.filter((name) => name !== onAForm || !isFormKnown),
    formats: names(formats),
    sentences: sentences.map((sentence) => ({ sentence })),
    doubtful: doubtful.filter(({ sentence }, at) => doubtful.findIndex((each) => each.sentence === sentence) === at),
  };
}

/** Only the stretch since the last comma counts: "if you cannot go online, please write to us" offers the post; and those "who cannot come" are offered another way. */
function isRefused({ sentence: { plain }, match }: Heard): boolean {
  const from = plain.lastIndexOf(',', match.index) + 1;
  const rest = plain.slice(from);
  const whom = rest.search(forThose);
  const end = match.index - from + match[0].length;
  return isDenied(whom >= end ? rest.slice(0, whom) : rest, match.index - from, end);
}
const forThose = /\bfor (?:those|people|anyone|anybody|residents|[a-z]+ (?:of you )?who|if you)\b/i;

/** Where a document says that there is one way to take part, or that a way, a format or a place is not to be had. */
export const listenToOneWay = (facts: Facts): Spoken[] =>
  [...hearOnly(facts), ...listenToShutOut(facts)].filter(
    ({ sentence }, at, all) => all.findIndex((other) => other.sentence === sentence) === at,
  );

const refusals = [wayRefused, formatRefused, unusable, placeShut, liftOut, turnedAway, noOtherForm];
const listenToShutOut = once(hearShutOut);

function hearShutOut(facts: Facts): Spoken[] {
  const heard = refusals
    .flatMap((words) => listen(facts, words, { not: notShutOut }))
    .filter(
      ({ sentence, match }) =>
        !sentence.block.furniture &&
        !isOfAnotherExercise(facts, sentence) &&
        !ofOtherPapers.test(sentence.plain) &&
        !ofOtherBusiness.test(sentence.plain) &&
        !otherMatters.test(sentence.plain) &&
        (!(placeShut.test(match[0]) || liftOut.test(match[0])) || isOfMeeting(facts, sentence)),
    );
  const inRows = facts.sentences.filter(
    (sentence) =>
      sentence.block.cell &&
      sentence.standing === 'current' &&
      asksForOne.test(sentence.plain) &&
      sentence.plain.length < 60 &&
      formatRefused.test(rowWords(facts, sentence)),
  );
  const entered = [
    ...headedValues(facts, headOfForms).filter(({ value }) => entryOfNone.test(value)),
    ...headedValues(facts, headOfLanguages).filter(({ value }) => englishAlone.test(value)),
  ].filter(({ label, value }) => !notShutOut.test(value) && !ofOtherBusiness.test(label));
  const answered = listenToAnswers(facts, asksForOne).filter(
    ({ question, answer, yes }) =>
      yes === false &&
      /\b(?:can|could|may|is there|are there|will|do|does)\b/i.test(question.plain) &&
      !ofOtherBusiness.test(question.plain) &&
      !otherMatters.test(question.plain) &&
      !/\b(?:only|have to|must|need to)\b/i.test(question.plain) &&
      !/\bbut\b|\bhowever\b|\binstead\b/i.test(answer.plain),
  );
  return [
    ...heard,
    ...entered.map(({ sentence }) => ({ sentence })),
    ...inRows.map((sentence) => ({ sentence })),
    ...answered.flatMap(({ question, answer }) => [{ sentence: answer }, { sentence: question }]),
  ];
}

const asksForOne =
  /\b(?:paper|large[- ]?print|easy[- ]?read|braille|audio|translat\w+|languages?|formats?|versions?|interpreters?|BSL|by (?:post|letter|(?:tele)?phone|e-?mail)|over the (?:tele)?phone|in person|write to you|ring)\b/i;

/** Of a place where people are to meet, in the same breath or the one before; not of a building they are asked about. */
function isOfMeeting({ sentences }: Facts, sentence: Sentence): boolean {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return meetingPlace.test(sentence.plain) || (before?.block === sentence.block && meetingPlace.test(before.plain));
}

const isRefusal = (plain: string) => refusals.some((words) => words.test(plain));
/** What a sentence still offers after it has refused something: "no paper forms, but you can ring". A refusal that runs over the break leaves nothing: "considered but ruled out". */
const withoutRefusals = (plain: string) => {
  const parts = plain.split(/;|\bbut\b|\binstead\b|\bhowever\b/);
  const offers = parts.filter((part) => !isRefusal(part));
  return offers.length < parts.length ? offers.join(' ') : '';
};

const hearOnly = (facts: Facts) =>
  onlyWays
    .flatMap((words) => listen(facts, words))
    .filter(
      ({ sentence }, at, all) =>
        all.findIndex((other) => other.sentence === sentence) === at &&
        !isOfAnotherExercise(facts, sentence) &&
        !ofOtherPapers.test(sentence.plain) &&
        !ofOtherBusiness.test(sentence.plain) &&
        !denied.test(sentence.plain) &&
        !sentence.plain.endsWith('?') &&
        !/\b(?:not only|only (?:takes|part|take (?:a|part|about|up|[0-9]+|[a-z]+ minutes)\b)|tenders?|quotations?|bids?|cabinet|committee|board|report|results|jobs?|drop-?ins?|webcast)\b/i.test(
          sentence.plain,
        ),
    );

/** "Tickets can only be bought online", "the old site was only online": not how people answer this. */
const ofOtherBusiness =
  /\b(?:tickets?|catalogue|fines?|petitions?|old film|membership|so far|but (?:letters|calls|e-?mails)|bought|sold|shop|caf[eé]|cups|permits?|parking|bookings?|booked|applications?|apply|paid|payments?|bills?|vacanc(?:y|ies)|renew\w*|webinars?|(?:sent|addressed|copied) to (?:your |the |any |our |local )?(?:(?:ward )?councillors?|members|cabinet|leader|mayor|press|m\.?ps?|newspapers?|other (?:addresses|departments|teams))|(?:old|former|previous) (?:web ?site|site|page|portal|form|survey))\b|\b(?:last (?:year|time)|in (?:19|20)[0-9]{2})\b[^.;]{0,60}\bwas\b/i;

/** "There are no paper copies of the travel study": of another paper than the one that people answer. */
const ofOtherPapers =
  /\bcop(?:y|ies) of (?:the|our|this|that) (?!(?:[a-z]+ ){0,2}(?:survey|form|questionnaire|consultation|draft|document|paper|plan|strategy|proposals?|booklet)\b)/i;

/** "Do not think that the survey is the only way", "it is a myth that", and what comes too late. */
const denied =
  /\b(?:late (?:letters|replies|forms|answers|responses)|do not think|myth|untrue|not true|not the case|wrong to think|no need to think)\b/i;
