import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOwnDuty } from '@/lib/listen/funding/little-asked.ts';
import { isSameForSmall, personalDetails, weightsIn } from '@/lib/listen/funding/reporting-weight.ts';
import { isActOfFunder, labelsOf, worthOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { rowWords } from '@/lib/listen/together/table-row.ts';
import { lighterNow } from '@/lib/vocabulary/funding/lighter.ts';
import {
  counted,
  everyVisit,
  hearingFrom,
  keptOnly,
  manyFields,
  noReceipts,
  noReport,
  notLight,
  notReporting,
  proofs,
  quarterly,
  reporting,
  shortThough,
} from '@/lib/vocabulary/funding/monitoring.ts';
import {
  aLot,
  asksHowMuch,
  auditAsked,
  everyItem,
  forCause,
  inspections,
  longReport,
  meetings,
  ofTheFunded,
  often,
  oftenerThanMonthly,
  sending,
  sentUp,
  whateverSize,
} from '@/lib/vocabulary/funding/reporting-load.ts';
import { notTheirs, ofBefore, shortForm, unasked } from '@/lib/vocabulary/funding/reporting-weight.ts';

/** One heavy thing that is asked of those who are funded, in words that follow "It asks for". */
export interface Burden {
  readonly what: string;
  readonly sentence: Sentence;
}

/** Every heavy thing that the document asks to be reported, sent or shown. */
export const burdensIn = once(findBurdens);

function findBurdens(facts: Facts): Burden[] {
  const worth = worthOf(facts);
  const isSmall = worth !== null && worth.amount <= smallGrant;
  const burdens: Burden[] = [];
  const heads = tableHeads(facts);
  let previous: Sentence | null = null;
  for (const sentence of facts.sentences) {
    const { plain, standing, over, block } = sentence;
    if (standing !== 'current' || noReceipts.test(plain) || noReport.test(plain) || lighterNow.test(plain)) continue;
    if (nothingOften.test(plain) || notTheirs.test(plain)) continue;
    const add = (what: string) => burdens.push({ what, sentence });
    const isVisited =
      (inspections.test(plain) && ofTheFunded.test(plain) && !keptOnly.test(plain)) || unasked.test(plain);
    if (isVisited && !forCause.test(plain)) add('frequent or unannounced inspections');
    if (meetings.test(plain)) add('meetings more often than monthly');
    if (isActOfFunder(sentence)) continue;
    const head = block.cell ? (heads.get(block.cell.table) ?? '') : '';
    const words = block.cell ? `${labelsOf(sentence)} ${rowWords(facts, sentence)}` : `${labelsOf(sentence)} ${plain}`;
    // "Submit the following each month" says of what only in its heading.
    const isUnderReporting =
      /\b(?:submit|send|provide|supply|complete)\b/i.test(plain) && reporting.test(over.at(-1) ?? '');
    // "Every month: the workbook", under "Keeping us informed", or a log that is uploaded each day.
    const isSentUp =
      sentUp.test(words) &&
      (sending.test(words) || hearingFrom.test(over.at(-1) ?? '') || reporting.test(head) || sending.test(head));
    const isReport =
      (isUnderReporting || isSentUp || reporting.test(words)) &&
      !notReporting.test(words.replace(untilThen, ' ')) &&
      !notLight.test(words);
    const frequent = often.exec(block.cell ? plain : words)?.[0].toLowerCase();
    const before = burdens.length;
    if (isReport && frequent && !shortThough.test(plain))
      add(oftenerThanMonthly.test(frequent) ? 'reports more often than monthly' : 'monthly reports');
    else if (isReport && isSmall && quarterly.test(words)) add('quarterly reports');
    const fields = manyFields.exec(plain);
    const many = counted.exec(plain)?.[1] ?? fields?.[1] ?? fields?.[2];
    if (many && !(Number(many) < 15)) add(`${many} indicators`);
    if (longReport.test(plain)) add('a long report');
    if (everyVisit.test(plain)) add(everyVisitNoted);
    if (!keptOnly.test(plain)) {
      if (everyItem.test(plain)) add('itemised receipts or timesheets');
      else if (proofs.test(plain)) add(bankRecords);
      if (auditAsked.test(plain) && (isReport || isSmall)) add('an audit or an outside check');
    }
    const named = new Set(burdens.slice(before).map(({ what }) => what));
    for (const what of weightsIn(plain, words))
      if (!named.has(what) && !(what === personalDetails && named.has(everyVisitNoted))) add(what);
    const isLong = !shortForm.test(plain);
    if (isReport && isLong && isSameForSmall(plain, words)) {
      if (burdens.length === before) add('reports');
      add(sameOfSmall);
    } else if (saysWhateverSize(plain) && burdens.length > before) add(sameOfSmall);
    else if (saysWhateverSize(plain) && ofBefore.test(plain) && burdens.at(-1)?.sentence === previous) add(sameOfSmall);
    previous = sentence;
  }
  for (const { question, answer } of listenToAnswers(facts, asksHowMuch))
    if (aLot.test(answer.plain) && !/\blighter\b/i.test(question.plain))
      burdens.push({ what: 'a good deal of paperwork', sentence: answer });
  const own = burdens.filter(({ sentence }) => isOwnDuty(facts, sentence));
  // Bank records by themselves are ordinary at the start of a grant.
  return own.some(({ what }) => what !== bankRecords) ? own : [];
}

const untilThen = /\buntil further notice\b/i;
const nothingOften = /\bnothing (?:monthly|weekly)\b/i;
const sameOfSmall = 'the same of small awards as of large ones';
const everyVisitNoted = 'a record of every visit';
const bankRecords = 'payroll or bank records';
/** "A receipt for every item, whatever its value" is of things bought, and not of awards. */
const saysWhateverSize = (plain: string): boolean => {
  const match = whateverSize.exec(plain);
  return match !== null && !(ofThings.test(plain.slice(0, match.index)) && !ofAwards.test(match[0]));
};
const ofThings =
  /\b(?:items?|purchases?|expenditure|spending|spend|payments?|costs?|transactions?|receipts?|invoices?|changes?|variations?|virements?|vouchers?|complaints?|incidents?|assets?|equipment)\b[^.;]{0,25}$/i;
const ofAwards = /\b(?:awards?|grants?|groups?|gets?|receives?)\b/i;

/** Pounds. */
const smallGrant = 5_000;

/** What stands at the head of each table: under "Return" every row is something that is sent. */
function tableHeads({ sentences }: Pick<Facts, 'sentences'>): ReadonlyMap<number, string> {
  const heads = new Map<number, string>();
  for (const { block, plain } of sentences)
    if (block.cell?.row === 0) heads.set(block.cell.table, `${heads.get(block.cell.table) ?? ''} ${plain}`);
  return heads;
}
