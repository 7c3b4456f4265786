import type { PaymentSaid, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const money = '(?:pa(?:y|id|ying|yments?)|money|grants?|funds?|funding|cash|instalments?|some of it|advances?)';
/** "Can we have some of the money at the beginning?", "Will you pay us before the project starts?" */
const asksForEarly = wordsOf(
  `${money}\\b${within(40)}\\b(?:in advance|up[- ]?front|early|at the (?:start|beginning|outset)|before (?:we|you|the|it|our)|first|straight ?away|ahead)`,
  `(?:advance|early|upfront) payments?|(?:an|any) advance|payments? on account`,
);
/** "Do we have to spend the money before you pay us?", "Will we have to wait for the money?" */
const asksForLate = wordsOf(
  `(?:spend|pay|find|lay out|use|fund|buy)\\b${within(40)}\\b(?:first|before (?:you|we|the \\w+) (?:pay|are paid|get|claim|refund|send)|ourselves|up[- ]?front|our own)`,
  `(?:wait|waiting)\\b${within(20)}\\b(?:money|paid|payment|grant|funds)`,
  'in arrears|claim (?:it |the money )?back|after we have spent',
);
const asksWhen = /\b(?:when|how)\b[^?]{0,40}\b(?:paid|pay|money|grant|funds|payments?|cash)\b/i;
const afterwards =
  /^(?:afterwards|later\b|in arrears|retrospectively|at the (?:very )?end\b|(?:only )?(?:after|once|when) (?:it|the \w+|you|your \w+)(?:'s| is| are| have| has)* (?:\w+ )?(?:over|done|finished|complete|spent|paid|delivered|ended))/i;
const beforehand =
  /^(?:up[- ]?front|in advance|straight ?away|at the (?:start|outset|beginning)|before you|as soon as you (?:sign|accept|start)|on (?:signing|acceptance)|right at the start)/i;
const refusesToo =
  /^(?:i'm afraid|i am afraid|sadly|alas|regrettably|our (?:auditors|rules|regulations)|that (?:is not|would not)|this is not)\b/i;

interface Answered {
  readonly question: Sentence;
  readonly value: PaymentSaid;
}

/** What the document answers to its own question on when the money comes, by the answering sentence. */
export function answeredTimings(sentences: readonly Sentence[]): ReadonlyMap<Sentence, Answered> {
  const told = new Map<Sentence, Answered>();
  for (const { question, answer, yes } of listenToAnswers({ sentences }, /\w/)) {
    const { plain } = question;
    if (answer.block.kind === 'heading' || ofOthers.test(plain)) continue;
    const agreed = yes ?? (refusesToo.test(answer.plain) ? false : null);
    const isHedged = /\b(?:may|might|perhaps|depends?|sometimes|possibly|perhaps|unless|but|case|if)\b/i.test(
      answer.plain,
    );
    if (asksForLate.test(plain)) {
      if (agreed !== null) told.set(answer, { question, value: agreed ? 'arrears' : 'advance' });
    } else if (asksForEarly.test(plain)) {
      if (agreed !== null || unsure.test(answer.plain))
        told.set(answer, { question, value: isHedged ? 'on-request' : agreed ? 'advance' : 'arrears' });
    } else if (asksWhen.test(plain)) {
      if (afterwards.test(answer.plain)) told.set(answer, { question, value: 'arrears' });
      else if (beforehand.test(answer.plain)) told.set(answer, { question, value: 'advance' });
    }
  }
  return told;
}
const unsure = /^(?:perhaps|possibly|maybe|sometimes|it depends|that depends|in some cases|talk to us)\b/i;
const ofOthers =
  /\b(?:rent|tickets?|fares?|room|hall|volunteers?|staff|tax|tell|ask you|apply|application|bid|interview|book|report)\b/i;
