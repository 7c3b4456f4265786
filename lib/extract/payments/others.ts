import type { Sentence } from '@/lib/facts.ts';
import { anyOf, wordsOf } from '@/lib/vocabulary/words.ts';

const people = anyOf(
  'staff|employees|workers|volunteers|residents|tenants|leaseholders|parents|carers|families|customers|visitors|participants|trainees|learners|claimants|members(?: of the public)?|the public|users|hirers|passengers|pensioners|landlords|suppliers|sub-?contractors',
);
const dues = anyOf(
  'rents?|deposits?|vat|business rates|council tax|subscriptions?|wages|salar(?:y|ies)|(?:housing |welfare )?benefits?|interest|tickets?|(?:energy |fuel |utility |phone )?bills?|tuition|premiums?|pensions?|membership|hire (?:charges?|fees?)|course fees|service charges?|ground rent|parking|travel(?:ling)?|fares?|mileage',
);
const owed =
  '(?:paid|payable|due|refunded|reimbursed|returned|required|collected|charged|repaid(?! (?:each|every|what|quarterly|monthly))|billed)';

/** Other people's money: fares, hire, fees, what is given back, and one small bill. */
export const otherMoney = wordsOf(
  // "Volunteers' travel is reimbursed", "the Home Office pays us", "extra work".
  "(?:volunteers?'?|participants?'?|carers?'?|members'?) (?:\\w+ )?(?:travel|fares|mileage|expenses|costs|meals)",
  'claims? (?:back )?(?:their|his|her) (?:\\w+ )?(?:mileage|expenses|travel|fares)',
  '(?:pays|paid|pay) us (?:in|after|on|quarterly|monthly|only|half)|invoices for (?:extra|additional|other)|(?:extra|additional) work',
  `(?:payment|paying) of (?:your |the |any )?(?:\\w+ )?${dues}`,
  "volunteers?'? expenses|expenses of volunteers|hirers?|rooms?|(?:hall|room|venue|van) hire|fares|(?:meals|lunch(?:es)?)(?! (?:has |have )?(?:been |is |are )?(?:delivered|served|cooked|provided))|membership|(?:full|half|partial|no) refunds?|final (?:payment|instalment)(?! (?:\\(|of )?[0-9]{1,2} ?(?:%|per cent))|unspent|underspen[dt]s?|repaid(?! (?:for )?(?:what|each|every)\\b)|repay(?:able|ment)?|mileage claims?|tickets|council(?:'s)? invoices|invoices? (?:from|of)|(?:caterer|suppliers)'?s? invoices|vat invoices",
  // "Bus, train and parking costs, paid monthly in arrears": what people spend on coming.
  '(?:bus|train|tram|rail|parking|taxi|petrol|mileage|travel)(?:(?:,| and|, and| or) (?:bus|train|tram|rail|parking|taxi|petrol|mileage|travel)){0,4} (?:costs?|fares?|tickets?|charges|expenses)\\b[^.;]{0,60}\\b(?:paid|refunded|reimbursed|repaid)',
  '(?:travel|fares?|parking|mileage|childcare|(?:a |the cost of a )?(?:baby-?)?sitters?|carers?)\\b[^.;]{0,60}\\b(?:will|can|may) be (?:refunded|reimbursed|repaid|paid back)',
  "(?:travel(?:ling)?|out-of-pocket|participants?'?|childcare) (?:expenses|costs)|expenses (?:of|for|to) (?:attend|taking part|people|volunteers)|expenses (?:can|may|will) be paid to",
  // "The Provider shall settle its subcontractors' invoices", "Parks pay their hedge contractor in arrears".
  '(?:settles?|meets?|discharges?|pays?) (?:its|their|any|all) (?:own |\\w+ )?(?:sub-?contractors?|suppliers?|contractors?|cleaners?|gardeners?|caretakers?)\\b|concessionary (?:passes|fares|travel)',
  // "Parents pay for sessions", "staff are paid monthly".
  `${people}(?: who \\w+)?(?: (?:is|are|will|shall|must|should|can|may|have to|to))?(?: be)? (?:pa(?:y|ys|id)|charged|billed|reimbursed)`,
  // "The charity pays its staff"; what the Provider is paid is another matter.
  // "Our own allocation from the Ministry is paid in arrears."
  "(?:our|its|the \\w+(?:'s)?) own (?:grant|funding|allocation|settlement|award|budget|money|income)",
  `(?:recipient|provider|charity|organisation|supplier|contractor|grantee|grant holder)(?: (?:shall|will|must|should|may)(?: not)?)? pays?(?! (?:for|back|it back))`,
  `(?<!\\b(?:of|against|on) )pa(?:y|ys|id|ying) (?:\\w+ ){0,2}(?:${people}|${dues})`,
  '(?:refund|reimburse|repay)s? (?:\\w+ ){0,2}(?:deposits?|tickets?|fares?|subscriptions?|parking|fees|members|customers|hirers|families|parents)',
  `(?:^|[.;:,] )(?:[0-9.()]{1,8} )?(?:the |any |all |a |your |its |their )?(?:\\w+ )?${dues}\\b[^.;]{0,30}\\b${owed}`,
);

/** "If a fare or a sitter would stop anybody from coming, send us the receipt and we shall refund it": what it costs to come, and not the grant. */
export const costOfComing =
  /^(?!.*\b(?:grants?|awards?|funding|instalments?|quarter(?:ly)?|contract)\b).*(?:\b(?:fares?|sitters?|child ?-?care|bus tickets?|train tickets?|taxis?|parking|crèche|carers?|personal assistants?)\b.*\b(?:receipts?|bills?|tickets?|refund\w*|reimburs\w*|pa(?:y|id) (?:you |it |them )?(?:back|for)|settle)\b|\breceipts?\b.{0,40}\b(?:fares?|sitters?|child ?-?care|taxis?|tickets?|parking)\b|\b(?:com(?:e|ing)|get(?:ting)?|travel(?:ling)?) (?:along )?to (?:the|a|an|any|our|one of the) (?:[a-z]+ )?(?:meetings?|sessions?|events?|workshops?|discussions?)\b.*\b(?:receipts?|refund\w*|reimburs\w*|pa(?:y|id) (?:you |it )?back)\b)/i;

/** "Payment. Twice a year and up front", "When do we get the money? Before you start": the heading at the head of its own paragraph, and what follows it. */
export const isUnderRunIn = (sentence: Sentence, before: Sentence | undefined): boolean =>
  before !== undefined &&
  before.block === sentence.block &&
  (before.plain.length < 35 || (before.plain.length < 70 && before.plain.endsWith('?'))) &&
  runInPay.test(before.plain);
const runInPay =
  /\bpa(?:y|id|yments?)\b|\binstalments?\b|\b(?:when|how)\b.{0,20}\b(?:comes?|get|have|receive|reaches|arrives?)\b/i;

/** "The Winter Chest gives up to £500", "the Council's Strategic Partner agreements": a fund with a name of its own. */
const namedFund =
  /\b(?:[A-Z][A-Za-z'’-]+ ){1,4}(?:Fund|Chest|Pots?|Scheme|Grants?|Programme|Awards?|Loans?|agreements)\b/;
const takesUp = /^(?:it|they|these|those|this|that)\b/i;

const whatAbout =
  /^(?:and )?(?:what|how) about (?:the|our|its) (?!grant\b|award\b|money\b|payments?\b|funding\b)[^?]{0,80}\?$/i;

/** Whether a sentence tells of a fund that the document names in this one place, and so of another than its own. */
export function isOfAnotherFund(sentences: readonly Sentence[], place: number): boolean {
  const sentence = sentences[place];
  const before = sentences[place - 1];
  if (!sentence || sentence.block.kind === 'heading') return false;
  // "What about the mini-grants? Those are paid up front."
  if ([sentence.over.at(-1), before?.plain].some((words) => words && whatAbout.test(words))) return true;
  const own = namedFund.exec(sentence.plain);
  const told = own ?? (before && takesUp.test(sentence.plain) ? namedFund.exec(before.plain) : null);
  if (!told) return false;
  const name = told[0].split(' ').slice(-2).join(' ').toLowerCase();
  const holding = sentences.filter(({ plain, over }) =>
    [plain, ...over].some((said) => said.toLowerCase().includes(name)),
  );
  return holding.length === 1 && !/\b(?:your|this|our)\b/i.test(told.input.slice(0, told.index + 12));
}
