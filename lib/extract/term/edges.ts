import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import { isOfAnother, wordsAbout } from '@/lib/extract/term/subjects.ts';
import { backs, isToSpend, labelOfLength, workRuns } from '@/lib/extract/term/ways.ts';
import { aroundOf, type Best, bestOf, isOfThis, type Setting } from '@/lib/extract/term/weights.ts';
import {
  dayToAct,
  defined,
  endWords,
  ifExtended,
  ofAsking,
  offer,
  optionLabel,
  optionTo,
  otherPeriod,
  stageOfTender,
} from '@/lib/extract/term/words.ts';
import type { DateFound } from '@/lib/extract/values.ts';

/** A date said to be the start, or the end, of the offer: by a definition, its label, or the words just before it. */
export function edgeOf(
  dated: readonly Mention<DateFound>[],
  is: RegExp,
  isNot: RegExp,
  setting: Setting,
): Best<Mention<DateFound>> | null {
  const fits = (words: string) =>
    is.test(words) && !isNot.test(words) && (!otherPeriod.test(words) || isToSpend({ before: words, after: '' }));
  const weightOf = (mention: Mention<DateFound>): number => {
    if (!isEdge(mention.value) || optionTo.test(mention.before) || ifExtended.test(mention.after)) return 0;
    const around = aroundOf(mention, setting);
    const { before, plain, labels } = around;
    if (isOfAnother(before, plain) || labels.some((label) => optionLabel.test(label) || dayToAct.test(label))) return 0;
    if (dayToAct.test(before) || ofAsking.test(before)) return 0;
    const name = defined.exec(before)?.[0];
    if (name !== undefined) return fits(name) ? 7 : 0;
    if (
      labels.some(
        (label) =>
          label.length < 50 &&
          !stageOfTender.test(label) &&
          (fits(label.replace(fromWhom, '')) || (is === endWords && /^to$/i.test(label))),
      )
    )
      return 5.2;
    const near = before.replace(onAndIncluding, '').slice(-50);
    const clause = near.slice(Math.max(near.lastIndexOf(','), near.lastIndexOf(';'), near.lastIndexOf(' and ')) + 1);
    if (!fits(clause)) return 0;
    if (
      around.isNamed ||
      offer.test(plain) ||
      backs.test(plain) ||
      saysHowLong.test(plain) ||
      labels.some((label) => /\b(?:period|term|duration|length)\b/i.test(label)) ||
      labelOfLength.test(mention.sentence.over.at(-1) ?? '')
    )
      return mention.value.when.shape === 'day' ? 3 : 2.8;
    if (ofUse.test(clause) && moneyOrWork.test(before)) return 2;
    if (is === endWords ? endsPair.test(before) : startsPair.test(around.after)) return 2;
    if (!mention.sentence.over.some((words) => offer.test(words))) return 0;
    if (namedDay.test(before.slice(-50))) return 3;
    return workRuns.test(before) || /\b(?:finish|expir|ending|with effect)/i.test(clause) ? 2 : 0;
  };
  return bestOf(dated, weightOf, (mention) => isOfThis(mention, setting));
}

/** "How long: you start on", "two years are certain, that is to". */
const saysHowLong =
  /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:how long|length|duration|term)\b[^.:]{0,20}[:.] |\b(?:years|months) (?:are|is) (?:[a-z]+ )?(?:certain|guaranteed|firm|secured?|promised|definite|confirmed|in the bag)\b/i;
/** "Start date 1 April 2025; end date 31 March 2028", "the end date will be". */
const namedDay =
  /(?:^|[;,.] |\band |\bthe )(?:(?:grant|contract|funding|agreement|service|project|award) )?(?:start(?:ing)?|commencement|end|expiry|completion|finish) date(?: (?:is|will be|shall be))?[:,]? $/i;
/** "The money can be used from", "projects can begin on", "has to be gone by". */
const ofUse =
  /\b(?:used?|spent|spend|gone|spending|costs?|projects?|activit(?:y|ies)|sessions|delivery)\b[^.;]{0,40}$/i;
const moneyOrWork =
  /\b(?:money|sums?|it|this|award|projects?|work|activit(?:y|ies)|sessions|delivery|spending|costs?)\b/i;

/** "You hear from us". */
const fromWhom = /\bfrom (?:us|you|them|the (?!(?:start|beginning)\b)\w+)\b/i;
/** "It has to be used up by 31 March 2026", where nothing else says when the money ends; not its first part. */
export function spentBy(dated: readonly Mention<DateFound>[], setting: Setting): Mention<DateFound> | null {
  return (
    dated.find((mention) => {
      const {
        value: { when },
        before,
        sentence,
      } = mention;
      return (
        when.shape === 'day' &&
        (toBeSpentBy.test(before.slice(-70)) || labelsOf(mention).some((label) => spentLabel.test(label))) &&
        !/\b(?:first|second|half|instalments?|part|carr\w+|forms?|applications?|reports?)\b/i.test(before) &&
        (offer.test(wordsAbout(sentence, setting.before)) ||
          moneyOrWork.test([...sentence.over.slice(-2), before].join(' ')))
      );
    }) ?? null
  );
}
/** "The last day on which you can spend it is", "nothing spent after". */
const toBeSpentBy =
  /\b(?:spent|spend|incurred|defrayed|used(?: up)?|use|gone)\b(?:[^.;,]{0,25}\b|, )(?:by|before|later than)(?: the)? $|\band (?:(?:must|has to|have to|should|to) )?(?:be )?(?:finish(?:ed)?|completed?|over|done)(?: and (?:paid for|spent))?(?:,[^.;,]{0,40},)? (?:by|before|no later than)(?: the)? $|\b(?:spending|expenditure|projects?|activit(?:y|ies)|work)\b[^.;,]{0,30}\b(?:finish\w*|complet\w*|over|done|end(?:ed)?)\b[^.;,]{0,12}\b(?:by|before|later than)(?: the)? $|\b(?:last|final|latest) (?:day|date|moment)\b[^.;,]{0,25}\b(?:spend|spending|spent|use|used|using)\b[^.;,]{0,15} $|\b(?:nothing|no (?:money|spending|costs?|expenditure))\b[^.;,]{0,20}\b(?:after|beyond|later than)(?: the)? $/i;
/** "All money spent" over a day. */
const spentLabel =
  /^(?:all )?(?:of )?(?:the |your )?(?:money|grants?|funds|funding|awards?|spending|spend|projects?)(?: must| has| have| needs?| is| are| to| be| all| been){0,3} (?:spent|used|finished|completed?|over|ends?|finish(?:es)?)(?: by| in full)?$/i;
const onAndIncluding = /\b(?:and|up to and) includ(?:ing|es) $/i;
/** "In April 2025" serves for its first day, or its last. */
const isEdge = ({ when }: DateFound) => when.shape === 'day' || (when.shape === 'range' && when.unit === 'month');

/** "Start 1 July 2026, finish 31 March 2027": one sentence for both ends. */
const startsPair =
  /^,? (?:and |to )?(?:finish|end|clos|conclud|complet|expir)(?:e?s|ing)?:?(?: on| by)?:? (?:\w+ )?[0-9]/i;
const endsPair =
  /\b(?:start|begin|commenc)(?:e?s|ing)?:?(?: on)?:? (?:\w+ )?[0-9][^.;,]{4,24},? (?:and |to )?(?:finish|end|clos|conclud|complet|expir)(?:e?s|ing)?:?(?: on| by)?:? (?:[a-z]+ )?$/i;
