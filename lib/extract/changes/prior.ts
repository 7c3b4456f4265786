import { given } from '@/lib/extract/changes/endings.ts';
import type { Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { firstFrom } from '@/lib/listen/places.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const mostPriors = 2;

/** The two sentences before a mention's own in the same paragraph, the nearest first. */
export function priorSentences(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
): (mention: Mention<DateFound>) => readonly Sentence[] {
  const priors = new Map<Sentence, readonly Sentence[]>();
  for (const { sentence } of mentions) {
    if (priors.has(sentence)) continue;
    const place = firstFrom(sentences, sentence.start);
    const before = sentences.slice(Math.max(0, place - mostPriors), place).reverse();
    priors.set(
      sentence,
      before.filter(({ block }) => block === sentence.block),
    );
  }
  return ({ sentence }) => priors.get(sentence) ?? [];
}

const lastDay =
  /\b(?:final|last) (?:day|date|evening|session|night|morning|afternoon|journey|clinic|payment|instalment)s?\b[^.;]{0,45} (?:will|is|are|shall|falls?|being)(?: therefore| then)?(?: be)?(?: the one due| that due| made| paid)?(?: on)? (?:\w+day,? )?$/i;

/** "The grant should come to an end. The final day will be 31 December": the day stands after the sentence that ends it. */
export const isLastDay = (
  { sentence, before }: Mention<DateFound>,
  priors: readonly Sentence[],
  isEnding: (sentence: Sentence) => boolean,
): boolean =>
  sentence.standing === 'current' && lastDay.test(before) && [sentence, ...priors].some((one) => isEnding(one));

const itStops =
  /(?:^|[:;] )(?:so )?(?:it|this|that|they|these|the (?:money|payments?|funding|grants?|contract|agreement|support|arrangement|award)|(?:the |this )?(?:termination|ending|notice|withdrawal|reduction|decision))(?: will| shall| is to)?(?: now| then| therefore)? (?:stops?|ends?|ceases?|terminates?|expires?|finish(?:es)?|comes? to an end|takes? effect|comes? into (?:effect|force)|bites?|appl(?:y|ies))\b[^.;]{0,25}$/i;
/** "This stops at the end of this month, 31 March". */
const itStopsAtEnd =
  /(?:^|[:;] )(?:so )?(?:it|this|that|they|these|both)(?: too| also)?(?: will| shall| is to| are to)?(?: now| then| therefore| also)? (?:stops?|ends?|ceases?|finish(?:es)?|comes? to (?:an|its) end)(?: (?:on|from|after|with))?(?: (?:at|by|from) the (?:very )?(?:end|close) of (?:this|the|our) (?:\w+ )?(?:week|month|quarter|term|year),? ?\(?(?:on |that is,? )?)? ?(?:\w+day,? )?$/i;
/** A few words that name what is given, and stand alone. */
export const namesHelp = new RegExp(
  String.raw`^(?:[(]?[0-9a-z]{1,3}[.)] )?(?:the |your |our |this )?(?:[\w'-]+ ){0,4}(?:${given}|allowance|bursary)(?: \([^)]{1,60}\)| (?:for|of|to|from|towards|with) [^.;:]{2,50})?[.:]$`,
  'i',
);
const otherHelp = /\b(?:loan|contract register|council tax|insurance|support (?:worker|group|plan|staff))\b/i;

/** "1. The programme grant (£16,000 a year). This stops on 31 March": what ends is named by a few words before, and by nothing else. */
export const stopsAsNamed = ({ sentence, before }: Mention<DateFound>, [prior]: readonly Sentence[]): boolean =>
  sentence.standing === 'current' &&
  itStopsAtEnd.test(before) &&
  prior !== undefined &&
  namesHelp.test(prior.plain) &&
  !otherHelp.test(prior.plain);

const noticeGiven = /\bnotice (?:of (?:termination|ending)|to (?:end|terminate))\b/i;

/** "We have decided to end your grant. It will stop on 31 March": whose subject points back to what was just ended. */
export const stopsThen = (
  { sentence, before }: Mention<DateFound>,
  priors: readonly Sentence[],
  isEnding: (sentence: Sentence) => boolean,
): boolean =>
  sentence.standing === 'current' &&
  itStops.test(before) &&
  priors.some((prior) => isEnding(prior) || noticeGiven.test(prior.plain));

const lastPaid = /\b(?:final|last) [^.;]{0,25}(?:payment|instalment|cheque)s?\b[^.;]{0,45}$/i;

/** The day on which the last money is paid, which is seldom the day on which the help ends. */
export const isPayDay = ({ before }: Mention<DateFound>): boolean => lastPaid.test(before);

const paidSum = /\b(?:getting|get|receiv\w+|been paid|pay you|paid|given|grant|funding)\b[^.;]{0,40}£[0-9]/i;
const otherSum = /\b(?:fees?|charges?|tax|rents?|tickets?|admission|fines?|salar(?:y|ies)|wages?)\b/i;
const goesDown =
  /^ ?(?:this|that|it) (?:will|is to|shall) (?:go down|drop|fall|be (?:reduced|cut|lowered))\b[^.;]{0,30}£[0-9]/i;

/** "You have been getting £4,150 a month. From 1 December this will go down to £2,600." */
export const isLoweredThen = ({ sentence, after }: Mention<DateFound>, [prior]: readonly Sentence[]): boolean =>
  sentence.standing === 'current' &&
  goesDown.test(after.replace(/^,/, '')) &&
  prior !== undefined &&
  paidSum.test(prior.plain) &&
  !otherSum.test(`${prior.plain} ${sentence.plain}`);

const newSum =
  /(?:(?:^|\bthat |\bfrom [^.;£]{4,30},? )(?:it|this|that)\b|\b(?:grant|award|funding|contribution|subsidy|payment|allocation|(?:annual|yearly|contract|new) (?:sum|figure|price|value|amount)))\b[^.;£]{0,60}\b(?:will|is to|shall|should|would)(?: therefore| now| then| accordingly)? be (?:set at |fixed at |only |just )?£ ?([0-9][0-9,]*)/i;
/** "Your grant from 1 April: £72,000", as a form has it. */
const newRow =
  /\b(?:grant|award|funding|contribution|subsidy|payment|allocation|sum|amount|price)\b[^.;£:]{0,25}\bfrom [^.;£:]{4,20}: ?£ ?([0-9][0-9,]*)/i;
const presentSum =
  /\b(?:(?:present|current|existing|old) (?:\w+ )?(?:agreement|contract|grant|award|sla)\b[^.;£]{0,70} (?:at|of|for|worth)|gives?|pays?|paid|receiv\w+|gets?|getting|worth|(?:grants?|award|contribution|subsidy|allocation|funding|payment|sum|amount)(?: is)?(?: now| at present| currently| today)?:|(?:grants?|award|contribution|subsidy|allocation|funding|payment)\b[^.;£]{0,60} (?:of|is)|currently|at present|at the moment|this year|costs?)\b[^.;£]{0,40}£ ?([0-9][0-9,]*)/i;
/** "From 1 April the grant will be £52,000. It is £61,200 now." */
const presentNext =
  /^(?:it|this|that|the (?:present|current|existing) (?:sum|figure|grant|award|level))\b[^.;£]{0,20}\b(?:is|stands at) (?:now |currently |at present )?£ ?([0-9][0-9,]*)[^.;£]{0,20}\b(?:now|at present|at the moment|this year|currently|today)\b|^(?:at present|at the moment|currently|now|this year),? (?:it|that|the (?:sum|figure|grant|award)|you)\b[^.;£]{0,25}£ ?([0-9][0-9,]*)/i;
const amountOf = (words: string | undefined) => Number((words ?? '').replaceAll(',', ''));

/** Tells of a mention whose sentence sets a sum that is less than one which the document says is paid now: "The grant will be £41,000 from 1 April." */
export function smallerSums(
  sentences: readonly Sentence[],
): (mention: Pick<Mention<DateFound>, 'sentence' | 'place'>) => boolean {
  const paid = mayHold(sentences, presentSum).flatMap((place) => {
    const sentence = sentences[place];
    const sum = sentence && !otherSum.test(sentence.plain) ? presentSum.exec(sentence.plain)?.[1] : undefined;
    return sentence && sum ? [{ start: sentence.start, amount: amountOf(sum) }] : [];
  });
  return ({ sentence, place }) => {
    const next = sentences[place + 1];
    const told = next?.block === sentence.block ? presentNext.exec(next.plain) : null;
    const sum = paid.length || told ? (newSum.exec(sentence.plain) ?? newRow.exec(sentence.plain))?.[1] : undefined;
    if (!sum || sentence.standing === 'quoted' || sentence.standing === 'other' || otherSum.test(sentence.plain))
      return false;
    const before = paid.filter(({ start }) => start < sentence.start).at(-1);
    const now = before?.amount ?? (told ? amountOf(told[1] ?? told[2]) : null);
    return now !== null && amountOf(sum) < now;
  };
}

/** "April's payment leaves here on 25 March", "the instalment will be made on 1 May": the day money is sent, by which nothing is yet lowered. */
export const isSentThen = ({ before }: Mention<DateFound>): boolean => sentThen.test(before) && !lessSent.test(before);
const sentThen =
  /\b(?:payments?|instalments?|money|cheques?|transfers?|tranches?)\b[^.;]{0,80}\b(?:leaves?|goes? (?:out|off)|reach(?:es)?|arrives?|lands?|(?:is|are|falls?|falling) due|(?:is|are|be) (?:sent|made|paid|transferred|released|issued|posted))\b[^.;]{0,30}\bon (?:or (?:about|before) )?(?:\w+day,? )?$/i;
const lessSent =
  /\b(?:last|final|no|not|nothing|none|never|new|lower|lowered|reduced|smaller|revised|less|ceas\w*|stop\w*|ends?(?! of)|ending|withdraw\w*|cut)\b/i;

const paidUntil = /\b(?:paid|pay)\b[^.;]{0,30}\b(?:until|to|up to) (?:and including )?(?:\w+day,? )?$/i;
const notBeyond = /^,? (?:and|but) (?:not|no longer|no further|nothing) (?:beyond|after|past|thereafter)\b/i;

/** "Your grant will be paid up to and including 30 April and not beyond that date." */
export const isNotBeyond = ({ before, after }: Mention<DateFound>): boolean =>
  paidUntil.test(before) && notBeyond.test(after);
