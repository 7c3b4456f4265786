import type { Facts, Sentence } from '@/lib/facts.ts';
import { entryOfNone, headedValues } from '@/lib/listen/consultation/headed.ts';
import { once } from '@/lib/listen/once.ts';
import type { Ear } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  hangs,
  labelOfElse,
  labelOfWordBack,
  longAfter,
  ofWordBack,
  ofWordBackSaid,
  putsSomething,
  saysNothingBack,
  tellsBack,
  unsure,
  valueNone,
  valueTold,
} from '@/lib/vocabulary/consultation/word-back.ts';
import { saysNothingElse } from '@/lib/vocabulary/consultation/word-back-refused.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** What is kept from people is not word of the results: their own names, a part of the answers, what is said while it runs. */
const ofElse =
  /\b(?:late|abusive|offensive|anonymous|interim|partial|duplicate|blank|incomplete|defamatory|draft|received after|(?:while|during|until|till|before|so far|yet|for now|at present|at this stage))\b|\b(?:to|with|for|tell(?:ing)?|told|giv(?:e|ing)|send(?:ing)?) us\b|\blet us know\b/i;
/** "The findings of the fire inspection", "the results of any counts": of other work than asking. */
const ofOtherWork =
  /\b(?:results?|findings|outcomes?|conclusions?|reports?|summar(?:y|ies)|analysis) (?:of|from|on (?!(?:the |our |this |your )?(?:web|site|page|line|hub|day|request))|into) (?:the |any |our |an? |its |this |that )?(?!(?:[\w'-]+ ){0,3}(?:consultations?|surveys?|exercise|engagement|questionnaires?|responses?|repl(?:y|ies)|comments|views|answers|feedback|what|how|these|those|them|it|representations|submissions|contributions|points|all|conversation|everything))/i;
/** "Not only", "no later than": nothing is denied. */
const noDenial = /\b(?:not (?:only|just|merely|simply|later|less|have to wait)|no (?:later|less|fewer|doubt|more))\b/gi;
/** What is asked of those who answer, and what comes of leaving no address. */
const ofThem =
  /^(?:if|unless|where|should|please(?! (?:note|be aware|bear in mind|understand|remember))|in the past|previously)\b|\byou (?:do|need|may|must|can|might) not\b|\b(?:asked|requested|reminded|free) not to\b|^(?:volunteers|staff|groups|members|hirers|visitors|respondents|participants|libraries)\b[^.;]{0,30}\b(?:should|must|need|may|do) not (?!expect|look|hear|be told)|\bplease (?:do not|note that you)\b(?! expect)/i;
/** "Your answers will not be shared": privacy, and no word of what came of it. */
const ofOwnAnswer =
  /\byour (?:own )?(?:\w+ )?(?:response|answers?|repl(?:y|ies)|comments?|views|submission|form)\b[^.;]{0,40}\b(?:not|never|confidential|private)\b(?![^.;]{0,40}\b(?:summar|report|explain))|\b(?:wh(?:at|y)|which) you (?:cho(?:o)?se|said|think|tell us|answered|voted)\b/i;
/** What nobody can know yet, what others must not learn of whoever answers, and what was complained of elsewhere. */
const ofOthersKnowing =
  /\b(?:not|cannot|nobody can|no one can)\b[^.;]{0,20}\b(?:know|known|say|tell|predict)\b[^.;]{0,20}\bwhat\b[^.;,]{0,40}\b(?:will|would|may|might)\b|\b(?:we|officers|staff|the [a-z]+) (?:do|does|did|can|could|will|would) ?not (?:yet |always |fully )?know\b|\bhad (?:not|never)\b|\b(?:names?|named|naming|identified|your (?:e-?mail|address|details|data)|who said what)\b|\b(?:schools?|employers?|landlords?|neighbours?|famil(?:y|ies)|parents|managers?|members?|councillors?|staff|other people|outsiders)\b[^.;,]{0,20}\b(?:not|never|nor) (?:be )?(?:told|know|hear|see|informed|shown)\b|\b(?:outcome|decision)\b[^.;]{0,40}\b(?:rests?|remains?|lies|stays) with\b/i;
/** Results that are counted for something else, or bind nobody. */
const otherSense = /\bas a result\b|\b(?:bind|binding|prejudge|affect|change|alter|influence|predict)\b/i;

/** "A summary of your answers when you press send". */
const copyOfOwn = /\b(?:summary|copy|record|report) of your (?:own )?(?:answers?|responses?|repl(?:y|ies)|form)\b/i;
/** Whether what is kept back is word of other work, or a copy of one's own answers. */
export const isOfOtherWork = (clause: string): boolean => ofOtherWork.test(clause) || copyOfOwn.test(clause);
/** A clause without "not only" and "no later than". */
export const withoutEmptyDenial = (clause: string): string =>
  clause
    .replace(quotedName, (name) =>
      !/\b(?:not|no|never|cannot)\b/i.test(name)
        ? name
        : ofWhatWasSaid.test(name)
          ? 'the feedback report'
          : '"a paper"',
    )
    .replace(notDone, 'what we decided')
    .replace(whereNotTaken, ' ')
    .replace(notYetDecided, ' ')
    .replace(pointsNotTaken, 'the other points')
    .replace(neverWithout, ' ')
    .replace(noDenial, ' ');
/** "You said, we did, and here is why not": what a paper is called denies nothing. */
const ofWhatWasSaid = /\b(?:you (?:said|told|asked)|we (?:heard|listened|did))\b/i;
const quotedName = /"[^"]{3,90}"/g;
/** "What we did not do", "what was not taken up", "what we have not been able to change": it is told of. */
const notDone =
  /\bwhat (?:(?:we|you|it|they|was|were|is|are|has|have|had|could|can|will|did|do) ){1,4}(?:not|never)\b(?: (?!and\b|or\b|why\b|sent\b|posted\b|published\b)[a-z]+){0,4}|\bwhat (?:we|it|they) cannot\b(?: (?!and\b|or\b|why\b)[a-z]+){0,3}/gi;
/** "Where a suggestion is not taken up we will say why". */
const whereNotTaken =
  /\b(?:where|if|when)\b[^.;]{0,60}\b(?:not|cannot|no|never)\b[^.;]{0,40}?(?=\bwe (?:will|shall) (?!not\b))/gi;
/** "Cabinet is not deciding till July": what waits is the decision. */
const notYetDecided =
  /\b(?:(?:will|shall|is|are|do|does) )?not (?:be )?(?:decid(?:e|ing)|settl(?:e|ing)|choos(?:e|ing)|vot(?:e|ing)|meet(?:ing)?|due)(?: (?:it|this|anything|to (?:meet|decide)))? (?:till|until|before)\b/gi;
/** "A list of the points we did not take up": these too are told of. */
const pointsNotTaken =
  /\b(?:points?|ideas?|suggestions?|comments|ones|those|any|anything|things) (?:(?:that |which )?(?:we|it|they|the [a-z]+) (?:did|have|has|had|could|can|will)|(?:that|which) (?:was|were|have|has|had|could|can)) ?not (?:been |be )?(?:taken?|accept|accepted|adopt|adopted|follow|followed|act|acted|agree|agreed|used?)(?: up| on| to| with)?\b/gi;
/** "Nobody will be left without an account of it": twice denied. */
const neverWithout = /\b(?:nobody|no one|no-one|none|no [a-z]+|not|never)\b[^.;]{0,40}\bwithout\b/gi;

const refusals: readonly RegExp[] = [...saysNothingBack, ...saysNothingElse];

/** Whether a clause says that nobody who answers will be told what came of it. */
export const refusesWordBack = (words: string, ear: Ear): boolean => {
  const clause = words.replace(whatWasSaid, 'what was said').replace(noDenial, ' ');
  return (
    !ofElse.test(clause) &&
    !ofThem.test(clause) &&
    !isOfOtherWork(clause) &&
    !ofOwnAnswer.test(clause) &&
    !otherSense.test(clause) &&
    !ofOthersKnowing.test(clause) &&
    !ofOtherWord.test(clause) &&
    refusals.some((none) => ear(none).test(clause))
  );
};
/** "Do not expect to hear from us about room bookings", "the last you will hear about the timetable", "cannot say what the Cabinet will decide". */
const ofOtherWord =
  /\b(?:not|last)\b[^.;]{0,20}\bhear (?:back )?(?:from us )?(?:about|on) (?!what|how|why|it\b|this\b|(?:the|this|our) (?:consultation|survey|responses|results|outcome|option|decision))|\bnot (?:share|pass on|publish|disclose) your (?:e-?mail|address|details|data|name|phone)|\b(?:cannot|do not|does not) (?:yet )?(?:say|know|tell you|predict) what (?:[a-z]+ ){1,3}(?:will|would|may|might)\b/i;
/** Whether what is kept back is another word than that of the results. */
export const isOfOtherWord = (clause: string): boolean => ofOtherWord.test(clause);
/** "And a summary will be published", "which will be sent to everybody": what is refused beside it is something less. */
export const alsoTold =
  /(?<!\b(?:no|nor|neither|any) (?:[a-z]+ )?)\b(?:summar(?:y|ies)|reports?|results|findings|outcome|analysis|themes|which|they|it)\b[^.;]{0,20}\b(?:will|shall|is to|are to) (?:all |then |also )?(?:be (?:published|posted|printed|on (?:this|our|the) (?:page|site|website)|sent to (?:every|all|you|those))|appear)/i;
/** What people tell us is what they said, and asks nobody to tell. */
const whatWasSaid = /\bwhat (?:[a-z]+ ){1,3}(?:tell|told|give|gave|send|sent) us\b/gi;

/** Whether what a clause says of telling people is no promise. */
export const isHedged = (clause: string): boolean =>
  unsure.test(clause.charAt(0).toLowerCase() + clause.slice(1)) || hangs.test(clause);

/** Whether a clause speaks of telling people what came of it, and leaves open whether or when it is done. */
export const hedgesWordBack = (clause: string, ear: Ear): boolean =>
  isHedged(clause) &&
  !/\b(?:tell|give|send|let) us\b/i.test(clause) &&
  ((ear(ofWordBackSaid).test(clause) && !otherFormat.test(clause) && ear(tellsBack).test(clause)) ||
    putsSomething.test(clause));

/** Whether a sentence puts word of the results off until it is of little use: eighteen months on, or the year after next. */
export function isToldLate({ consultation }: Facts, { plain }: Sentence): boolean {
  if (!ofWordBack.test(plain) || !(tellsBack.test(plain) || /\b(?:reach|learn)\b/i.test(plain))) return false;
  if (longAfter.test(plain)) return true;
  const closes = Number(consultation?.closes?.value.slice(0, 4));
  const years = (plain.match(/\b20[0-9]{2}\b(?![/-])/g) ?? []).map(Number);
  return years.length > 0 && years.every((year) => year >= closes + 2);
}

/** A summary of the paper itself, in another form. */
const otherFormat =
  /\b(?:large print|easy[- ]read|plain english|braille|printed|paper cop|audio|other (?:languages|formats)|translat\w+)\b/i;

/** "Summary of views: not prepared for the public": a form's entry for what those who answer will get. */
export const listenToNoneHeaded = (facts: Facts) =>
  headedValues(facts, headOfWordBack).filter(
    ({ label, value }) => !headOfElse.test(label) && entryOfNone.test(value) && isOfTelling(label, value),
  );
/** "Results: none" may be what came in; that nothing is planned or published is what goes out. */
const isOfTelling = (label: string, value: string) =>
  sentOut.test(label) || sentOut.test(value.replace(/^none\b/i, ''));
const sentOut =
  /\b(?:publish\w*|publication|plan(?:ned)?|prepar\w+|budget\w*|report(?:s|ing)? (?:back|to)|feed(?:ing)? back|feedback (?:to|for|given|line|budget|arrangements)|to be|public|sent|issued?|intended|proposed|provided for|offered|shar(?:ed|ing)|repl(?:y|ies) to|respondents|participants|consultees)\b/i;
const headOfWordBack = wordsOf(
  '(?:summary|report|account|digest|write-?up|publication|sharing|analysis) (?:of|on) (?:the |what )?(?:views|responses?|repl(?:y|ies)|comments|results|findings|consultation|survey|people|you|was said)',
  'feedback|feeding back|report(?:ing)? back|(?:consultation|survey|engagement|outcome) (?:report|results|feedback)|results|repl(?:y|ies) to (?:respondents|consultees|participants|comments|those)|(?:publication|communication) of (?:the )?(?:results?|outcomes?|findings|decision)',
);
const headOfElse =
  /\b(?:received|so far|to date|applications?|bids?|tenders?|grants?|performance|staff|previous|last|earlier|your|complaints?|from|learners?|service users?'|forms?|deadline)\b|\b(?:19|20)[0-9]{2}\b/i;

/** What may hold such words. */
export const ofTellingBack: readonly RegExp[] = [...refusals, ofWordBack, putsSomething];

type Said = 'promises' | 'refusals' | 'limits';

/** What a label's value says of telling people: nothing, not yet settled, or where and when. */
function saidBy(value: string): Said | null {
  if (valueNone.test(value)) return 'refusals';
  if (isHedged(value) || value.endsWith('?')) return 'limits';
  return valueTold.test(value) ? 'promises' : null;
}

const inline = /^([^:.;]{3,70}):\s+(.+)$/;

/** Rows of a table and labelled lines: "Outcome report | None", "Feedback to groups: to be confirmed". */
const labelled = (sentence: Sentence): Said | null => {
  const [, own, rest] = inline.exec(sentence.plain) ?? [];
  const pairs: readonly (readonly [string | undefined, string | undefined])[] = [
    [own, rest],
    ...(sentence.block.labels?.length ? sentence.over.slice(-2).map((label) => [label, sentence.plain] as const) : []),
  ];
  for (const [label, value] of pairs)
    if (label && value && label.length < 80 && labelOfWordBack.test(label) && !labelOfElse.test(label)) {
      const said = value.includes('@') ? null : saidBy(value);
      if (said) return said;
    }
  return null;
};

const question = /\b(?:will|shall|can|when|where|how|do|does|is|are|what)\b[^?]*\?/i;
const toBeTold =
  /\b(?:publish(?:ed)?|tell|told|hear|know|see|find out|get|receive|sent|given|share[ds]?|feed ?back|report(?:ed)? back|there be|available|public|learn|happens?|view|read|explain(?:ed)?)\b/i;

/** What a label or an answer says, with the label or the question. */
interface Told {
  readonly said: Said;
  readonly sentence: Sentence;
  readonly asked: Sentence | null;
  readonly label: string | null;
}

/** What labels and answers to questions say of telling people what came of it. */
export const listenToWordBackGiven: (facts: Facts) => readonly Told[] = once((facts) => [
  ...facts.sentences.flatMap((sentence): Told[] => {
    if (sentence.standing !== 'current' || sentence.block.kind === 'heading' || sentence.plain.length > 200) return [];
    const said = labelled(sentence);
    return said ? [{ said, sentence, asked: null, label: sentence.over.at(-1) ?? null }] : [];
  }),
  ...listenToAnswers(facts, question)
    .filter(({ question: { plain } }) => ofWordBack.test(plain) && toBeTold.test(plain) && !notOfNow.test(plain))
    .flatMap(({ question: asked, answer, yes }): Told[] => {
      const said =
        yes === false
          ? 'refusals'
          : doubtful.test(answer.plain) || (yes && isHedged(answer.plain))
            ? 'limits'
            : yes || (asksWhen.test(asked.plain) && ofThose.test(answer.plain) && valueTold.test(answer.plain))
              ? 'promises'
              : null;
      return said ? [{ said, sentence: answer, asked, label: null }] : [];
    }),
]);
/** "Possibly", "it depends on how many we get". */
const doubtful =
  /^(?:possibly|perhaps|maybe|probably|(?:it|that) (?:will )?depends?\b|we (?:may|might|hope)\b|it is hoped|this (?:has|is) (?:not|yet|still)|that (?:has|is) (?:not|yet|still)|to be (?:confirmed|decided)|(?:not|un)decided|if\b|only if)/i;
const asksWhen = /^(?:when|where|how)\b/i;
const ofThose = /^(?:they|it|these|those|that|this|on|in|by|within|we|you|everyone|the)\b/i;
const notOfNow =
  /^(?:what happens|has|have|had|was|were|did|is the|are the)\b|\b(?:my|our) (?:name|address|response|answer)/i;
