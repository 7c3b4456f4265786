import { offer, tightOffer } from '@/lib/extract/term/words.ts';

/** What stands around a date or period, as the ways of finding a term look at it. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The last words before it. */
  readonly near: string;
  /** Its sentence, after those to which the sentence's subject points back. */
  readonly plain: string;
  /** The sentence before. */
  readonly previous: string;
  readonly labels: readonly string[];
  readonly over: readonly string[];
  /** The document sends its reader here for the length. */
  readonly isNamed: boolean;
}

/** A way in which documents say how long an offer lasts, and how surely: the surest that holds is believed. */
export type Way = readonly [weight: number, holds: (around: Around) => boolean];

const lengthAsked =
  /\b(?:how long|(?:length|duration|term) of|grant period|funding period|duration|when (?:does|will) (?:it|the \w+) (?:start|run|end))\b/i;

/** A heading of nothing else: "Contract length", "4. Term and extension", "Proposed duration". */
const headsLength =
  /^(?:[0-9.()]{1,6} )?(?:the )?(?:(?:contract|grant|funding|agreement|award|service|initial|proposed|anticipated|expected|project|delivery) ){0,2}(?:length|term|duration|period)(?: (?:and|&|\/|with) (?:\w+ ){0,2}(?:extensions?|options?|value|breaks?|renewals?|start|dates?))?[:.]?$/i;

/** Under a question or a heading, or straight after it: "How long will the money last? Two years." */
const isAnswer = ({ over, previous }: Around) =>
  headsLength.test(over.at(-1) ?? '') ||
  lengthAsked.test(over.at(-1) ?? '') ||
  (/\?$/.test(previous) && lengthAsked.test(previous));

/** In a clause that says how long: at its head, or after words for a length. */
const standsForLength = (before: string) =>
  before.length < 14 ||
  /\b(?:period|term|duration|agreement|grant|funding|for|from|is|lasts?|runs?|continues?)\b[^.;]{0,30}$/i.test(before);

/** "It is to be spent between", "you have from". */
const spentFrom =
  /\b(?:spent|used|spend|use)\b(?: (?:it|this|the (?:grant|money|funding|award|whole)))?(?: (?:only|wholly|by you|in full))?(?: (?:in|during) the period)? (?:between|from|over|in|during|within)(?: the period)?(?: from)? $/i;
const toSpend = /^,? (?:in which )?to (?:spend|use) (?:it|the|this|your)\b/i;

/** Whether the dates are those between which the money may be used. */
export const isToSpend = ({ before, after }: Pick<Around, 'before' | 'after'>): boolean =>
  spentFrom.test(before.slice(-100)) || toSpend.test(after.slice(0, 40)) || paidFor.test(before.slice(-120));
/** "The money is for work done between", "you may claim for sessions held between". */
const paidFor =
  /\b(?:money|grant|funding|award|claim)\b[^.;]{0,30}\bfor (?:the )?(?:work|activity|activities|sessions|services?|support|visits|projects?)(?: (?:that|which) (?:is|are|takes?|you))? (?:done|do|carried out|held|delivered|given|provided|taking place|take place|place)(?: by you)? (?:between|from|during|in) $/i;

/** Over or beside the days between which an offer lasts. */
export const labelOfLength =
  /\b(?:contract dates?|term|duration|funding period|period of (?:grant|award|funding)|(?:grant|contract|award) period|(?:grant|funding) year|length|how long|dates of (?:grant|award|funding)|(?:start|beginning|first day|from) (?:and|to|-|\/) (?:finish|end|completion|last day|to)|(?:start|begins?) (?:and|-) (?:ends?|finish(?:es)?)|(?:project|grant|award|service|delivery|funding|agreement|work) dates)\b|^(?:the )?(?:period|in force)$|\b(?:periods?|dates?|years?|time) (?:it )?cover(?:ed|s)\b|\b(?:delivery|project|activity|grant|funding|spending) window\b|^(?:it )?(?:covers|goes on|is for)$|^(?:(?:it )?lasts?|runs?)(?: for| from)?$|^when (?:the |this |your )?(?:work|service|money|grant|contract|project|support|job)\b(?! is (?:paid|announced|advertised))/i;

/** "6.1 Period. From …": the heading at the head of its own paragraph. */
/** "This is for the coming financial year, 2026/27". */
const forTheYear =
  /^(?:it|this|that|the (?:money|sum|amount))\b[^.;]{0,20}\bfor (?:the )?(?:coming |next |current |one )?financial year,? \(?$/i;
const runInHeading =
  /^(?:[0-9.()]{1,8} )?(?:(?:contract|grant|funding|agreement|initial|service|award|project|delivery) )?(?:period|term|duration|length|in force|when|window)(?: of (?:the )?(?:contract|agreement|grant|service|funding|award)| covered)?[.:]?(?: from)? ?$/i;
const isRunIn = ({ previous, before, over }: Around) =>
  runInHeading.test(before) ||
  (before.length < 14 && (runInHeading.test(previous) || runInHeading.test(over.at(-1) ?? '')));

/** '"First Period": thirty months beginning on the Start Day'. */
const definedPeriod =
  /["'](?:the )?(?:first|initial|main|core|funding|grant|contract|agreement|service|award|project|delivery|support|partnership) (?:period|term)["'](?: means| is|:|,)?(?: (?:the|a) period of| a term of)? $/i;
const beginning = /^,? (?:beginning|starting|commencing|running|from)\b/i;

const paysFor =
  /\b(?:pay|paying|fund|funding|support|supporting|finance) (?:for )?(?!(?:the|a) (?:review|consultation|survey|study)\b)[^.;,£]{3,60} (?:from|between)(?: the(?: (?:start|beginning) of)?)? ?$/i;
const isToRun =
  /\b(?:(?:is|are) to|will|must|shall|has to)(?: be)? (?:operate[ds]?|run|open|staffed|provided|delivered)\b[^.;]{0,40}\b(?:from|between)? ?$/i;

const forMonthsFrom =
  /^(?:it|this|that|these|they|both|each)\b[^.;,]{0,20}\b(?:for|lasts?|covers?|over) (?:the |a )?(?:full |whole |period of )?[a-z0-9-]{1,14} (?:months?|years?),? (?:from|between)?(?: the)? ?$/i;

/** "We will extend it for one more year, from …", of a grant named before. */
const extendsIt =
  /\b(?:extend|renew|continue|prolong|roll(?:ed)? (?:on|over|forward))(?:s|ed|ing)? (?:it|this|that|them)\b[^.;]{0,50}$/i;

/** "We are pleased to offer the Centre £34,500 for 2025/26." */
const gladToGive =
  /\b(?:pleased|delighted|glad|happy|able) to (?:offer|award|give|grant|confirm|pay)\b[^.;]{0,80}£[0-9][0-9,.]*k? (?:for|in|during) (?:the )?(?:financial year )?$/i;

export const rangeWays: readonly Way[] = [
  [2, ({ before }) => gladToGive.test(before.slice(-140))],
  [5, isRunIn],
  // A labelled box: "Contract dates: 1 October 2025 to 30 September 2028".
  [6, ({ labels }) => labels.some((label) => labelOfLength.test(label))],
  [5, ({ before, plain }) => /\b(?:in force|binds the parties)\b[^.;]{0,30}$/i.test(before) && offer.test(plain)],
  // "Funding runs from …", "The extension runs from …", "a provider of journeys from …".
  [
    5,
    ({ before, plain }) =>
      /\b(?:runs?|lasts?|term|continues?|for the (?:period|financial years?)|provid\w+|cover(?:s|ing)?|extension|available|fund(?:ed|ing)?|required?|operate)\b/i.test(
        before.slice(-120),
      ) && offer.test(plain),
  ],
  // "It is for the eighteen months from …", of a grant named before.
  [5, ({ before, plain }) => forMonthsFrom.test(before.slice(-80)) && offer.test(plain)],
  [4, ({ before, previous }) => extendsIt.test(before) && offer.test(previous)],
  [4, ({ before, after }) => offer.test(`${before.slice(-100)} ${after.slice(0, 60)}`)],
  // "Length" over "1 August 2025 to 31 July 2026. We may carry on for six months more."
  [5, ({ over, before }) => before.length < 14 && labelOfLength.test(over.at(-1) ?? '')],
  // "The shelter is to operate every night from 1 December to 31 March."
  [2, ({ before }) => isToRun.test(before.slice(-100))],
  [2, ({ before }) => forTheYear.test(before)],
  // "We can only commit to the current financial year, 2025/26."
  [3, ({ before }) => promisesNow.test(before.slice(-80))],
  // "We will pay £31,200 in each of the financial years 2026/27 and 2027/28."
  [
    4,
    ({ before }) =>
      /\b(?:pay|give|award|grant|offer|receive)\b[^.;]{0,20}£[0-9][0-9,.]*k? (?:in|for) each of (?:the )?(?:\w+ ){0,2}$/i.test(
        before.slice(-90),
      ),
  ],
  // "Payments will be made from April 2025 to March 2027."
  [
    3,
    ({ before }) =>
      /\bpayments? (?:will be|are|shall be) (?:made|paid)(?: \w+)? (?:from |between |in )?$/i.test(before.slice(-60)),
  ],
  // "The money is to be spent between 1 April 2025 and 31 March 2026."
  // "We should like to pay for classes from the beginning of June 2025 to the end of November 2026."
  [3, ({ before }) => paysFor.test(before.slice(-110))],
  [
    4,
    (around) => isToSpend(around) && (offer.test(around.plain) || /\b(?:money|it|this|claim)\b/i.test(around.before)),
  ],
  // "We would like to give you £20,000 a year from April 2026 to March 2029."
  [
    4,
    ({ before, plain }) =>
      /£[0-9][0-9,.]*k? (?:a year|each year|per year|per annum|p\.a\.|annually|for each year)/i.test(
        before.slice(-120),
      ) && !/\b(?:income|turnover|rent|raised|sav(?:e|ed|ings?)|cost)\b/i.test(plain),
  ],
  [2, ({ before, plain, over }) => /£[0-9]/.test(before) && [plain, ...over].some((words) => offer.test(words))],
  // "How long is it for?" over "Eighteen months, from 1 June 2025 to 30 November 2026."
  [5, (around) => around.before.length < 60 && isAnswer(around)],
  [1, ({ over, before }) => before.length < 40 && over.some((words) => offer.test(words))],
  // "The term is as set out in Schedule 2", and this is Schedule 2.
  [5, ({ isNamed, before }) => isNamed && standsForLength(before)],
];

/** Words that may stand between a verb and the length it is said of: "for a period of no more than". */
const fillers = new Set(
  'a an as long up to from between initial initially period periods of further total maximum minimum full the fixed term terms at least most no not more longer less than each'.split(
    ' ',
  ),
);
const mostFillers = 8;

/** What stands before a length without the words that only lead up to it; nothing where a mark stands between. */
function leadTo(near: string): string {
  if (!near.endsWith(' ')) return '';
  let words = near.trimEnd();
  for (let left = mostFillers; left > 0; left--) {
    const at = words.lastIndexOf(' ');
    if (!fillers.has(words.slice(at + 1).toLowerCase())) break;
    words = words.slice(0, Math.max(at, 0));
  }
  return words;
}
const saysLength =
  /\b(?:for|lasts?|lasting|runs?|running|over|by|is|covers?|view is|extend\w*|award\w*|fund\w*|(?:has|have) a life)$/i;
const fromDay =
  /^,? (?:from|(?:beginning|starting|commencing) (?:on|from)|with effect from) (?:the )?[0-9]{1,2}(?:st|nd|rd|th)? [A-Z]/;
const startsOn = /^,? (?:from|beginning|starting) (?:on )?(?:the )?[0-9]{1,2}(?:st|nd|rd|th)? [A-Z]/;
const forLength = /\b(?:for|over)(?: the next)?$/i;
/** "We will support the hub for three years". */
export const backs =
  /\b(?:we|us|council|trust|board|fund|panel|partnership|foundation|icb|authority|cabinet|committee|funder)(?: \w+){0,5} (?:support|fund|back|finance|sponsor|pay|(?:meet|cover) the costs?)\b/i;
/** "We can offer one year", "we can only look one year ahead". */
const promises =
  /\b(?:offer|commit to|promise|guarantee|go (?:to|up to|as far as)|stretch to|run to|manage)(?: you)?(?: only| just| more than| beyond)?(?: an?)? $/i;
const weCan =
  /\b(?:we|us|i|council|trust|board|fund|panel|partnership|authority|members|cabinet|commissioner) (?:\w+ ){0,3}(?:can|could|able to|unable to|cannot|will|shall)\b[^.;]{0,40}$/i;
const lookAhead = /\b(?:look|plan|see|promise|commit|pledge)(?:ing|ed|s)?(?: \w+){0,3} $/i;
/** "Money is available for eighteen months", "a provider will be appointed for three years". */
const thereFor =
  /\b(?:money|support|sum) (?:is|will be) (?:\w+ )?(?:available|there|yours|guaranteed|secured|promised|confirmed|assured|committed) for (?:up to )?$/i;
const appointed = /\b(?:appointed|engaged|chosen) for (?:an initial |a period of |up to )?$/i;
const aheadOnly = /^ (?:ahead|forward|at a time|and no (?:more|further|longer))\b/i;
/** "Twelve months is the most that we can do", "a year is all that can be offered". */
const isAllThereIs =
  /^,? (?:is|will be|has to be) (?:(?:the (?:most|longest|limit)|as (?:long|far|much) as|all)\b[^.;]{0,40}\b(?:can|could|able|offer\w*|allows?|funded)|(?:our|the) (?:limit|maximum))\b/i;
const promisesNow =
  /\b(?:we|council|trust|board|fund|panel|partnership) (?:\w+ ){0,3}(?:commit to|promise|guarantee|confirm)\b[^.;]{0,40}$/i;
const sumOver =
  /£[0-9][0-9,.]*[km]?(?: (?:will be|to be|is|are|per organisation|million|in all|in total|a year|each year|per year|per annum|p\.a\.|altogether)){0,2},? (?:spread |paid |payable |awarded |available |provided )?(?:for|over)(?: each of| a period of| up to)?(?: the next)? $/i;
const given =
  /\b(?:award(?:ed|s)?|approved?|offer(?:ed|s)?|give|grant(?:ed|s)?|pay|agreed|fund(?:ing)?|paid|support|yours)\b/i;
/** "Apply for £20,000 a year (up to £60,000 over three years)". */
const appliedFor = /\b(?:appl(?:y|ying|ications?)|bids?) for\b[^.;]{0,20}£/i;
/** "Savings of £90,000 over three years". */
export const notGiven =
  /\b(?:sav(?:e|es|ed|ings?)|cuts?|reductions?|income|turnover|gap|shortfall|deficit|surplus|raised|reserves) (?:\w+ ){0,3}(?:between )?£[^.;]{0,40}$/i;
/** "Apply for funding for up to three years", "costs incurred over a period of one year": what may be had, and not what the application takes. */
export const mayHave =
  /\b(?:apply(?:ing)?|applications?|ask|bids?) for (?:a |an |the |our |up to )?(?:\w+ |£[0-9,]+ )?(?:grants?|funding|awards?|support|money)(?: of (?:up to )?£[0-9,]+)? (?:for|over|lasting|covering|of)(?: a)?(?: (?:up to|period of|between|from|maximum of|minimum of))* $|\bcosts (?:incurred |arising )?(?:throughout|over|during) (?:the |a )?(?:period of )?$|\b(?:to|must|should|can|may|will) be spent over(?: a period of| up to| the next)? $|\b(?:grants?|awards?|funding|projects?|agreements?|contracts?) of (?:up to |between |from )?$|\bminimum\b[^.;]{0,30}\band (?:a |an )?(?:maximum (?:\w+ )?of )?$/i;
/** "A provider who will run the centre for five years". */
const provider = /\b(?:provider|supplier|contractor|bidder|tenderer|organisation|partner|someone|charity)s?\b/i;
const delivers = /\b(?:will|to|shall|can) (?:deliver|provide|run|operate|manage)\b/i;

/** "The service will start on", "delivery ends on": of what the offer pays for. */
export const workRuns =
  /^(?:the |your |this )?(?:service|project|work|delivery|provision)\b[^.;]{0,40}\b(?:starts?|starting|begins?|beginning|commenc\w+|runs?|running|operates?|ends?|finish\w*|lasts?)\b[^.;]{0,60}$/i;

/** "Summary of award" over "12 months from 1 July." */
const headsOffer =
  /\b(?:contract|award|grant|funding|agreement|headlines|the (?:deal|offer)|key (?:facts|terms)|at a glance|terms|summary)\b/i;
const headOfSentence = /^(?:\(?[0-9.]{1,8}\)? )?(?:(?:it |this )?(?:runs?|lasts?|is) (?:for )?)?$/i;

/** "£61,000 shall be paid in each of the three years to 31 March 2029". */
const paidInEach =
  /\b(?:paid|payable|pay|given?|award(?:ed)?|grant(?:ed)?|receive|provided)\b[^.;]{0,30}\b(?:in|for) each of the $/i;

export const periodWays: readonly Way[] = [
  [
    4,
    ({ before, after, over }) =>
      headOfSentence.test(before) && startsOn.test(after) && headsOffer.test(over.at(-1) ?? ''),
  ],
  [4, isRunIn],
  [3, ({ before, after }) => paidInEach.test(before.slice(-70)) && /^ (?:to|ending|from|beginning)\b/i.test(after)],
  [4, ({ near, after }) => definedPeriod.test(near) && beginning.test(after)],
  // "a three-year award", "36 month contract".
  [
    4,
    ({ after }) =>
      /^'?[- ]?(?:conditional |core |standard |firm |fixed |initial |rolling |further )?(?:grant|award|funding|contract|agreement|term|extension|programme|deal|settlement|commitment|offer|sla|service level agreement)\b/i.test(
        after,
      ),
  ],
  // "Three years' money".
  [
    3,
    ({ after, plain }) =>
      /^' (?:\w+ )?(?:money|support)\b/i.test(after) && /\b(?:gives?|offers?|means?|will|is)\b/i.test(plain),
  ],
  // "for a period of three years", "the term is three years".
  [
    4,
    ({ near, plain }) =>
      /\b(?:period|term|duration|length)\b[^.;]{0,50}(?:of|is|be|:|\|) ?(?:up to |an initial |initially )?$/i.test(
        near,
      ) && offer.test(plain),
  ],
  [
    4,
    ({ labels, before }) =>
      before.length < 30 &&
      labels.some((label) => /\b(?:term|duration|length|how long|(?:contract|funding|grant) period)\b/i.test(label)),
  ],
  // "£30,000 per annum for 3 years", "awarded you £24,000 over two years".
  [3, ({ before }) => /£[0-9][0-9,.]*k? (?:a year|each year|per year|per annum|p\.a\.) (?:for|over) $/i.test(before)],
  [3, ({ near, plain, before }) => sumOver.test(near) && (given.test(plain) || appliedFor.test(before))],
  [4, (around) => around.before.length < 30 && isAnswer(around)],
  // "The contract is for four years from 1 September 2026": surer than a length told of elsewhere.
  [5, ({ near, plain, after }) => fromDay.test(after) && saysLength.test(leadTo(near)) && tightOffer.test(plain)],
  // "funding for three years", "the contract lasts two years".
  [3, ({ near, plain }) => saysLength.test(leadTo(near)) && tightOffer.test(plain)],
  // "You have eighteen months in which to spend it."
  [3, ({ after }) => toSpend.test(after.slice(0, 40))],
  [3, ({ near, plain, before }) => promises.test(near) && (offer.test(plain) || weCan.test(before.slice(-90)))],
  [3, ({ near }) => thereFor.test(near)],
  [3, ({ near, before }) => appointed.test(near) && provider.test(before.slice(-160))],
  [3, ({ near, after }) => aheadOnly.test(after) && lookAhead.test(near)],
  [3, ({ after }) => isAllThereIs.test(after)],
  [
    3,
    ({ before, plain, over }) =>
      mayHave.test(before.slice(-110)) && [plain, ...over].some((words) => tightOffer.test(words) || given.test(words)),
  ],
  [3, ({ before, near }) => forLength.test(leadTo(near)) && backs.test(before.slice(-140))],
  [
    3,
    ({ before, near }) =>
      /\bfor$/i.test(leadTo(near)) && delivers.test(before.slice(-100)) && provider.test(before.slice(-160)),
  ],
  // "The service will start on 1 July 2025 for 18 months", under the heading of a contract.
  [
    2,
    ({ before, near, over }) =>
      saysLength.test(leadTo(near)) && workRuns.test(before) && over.some((words) => tightOffer.test(words)),
  ],
  [4, ({ isNamed, before }) => isNamed && standsForLength(before)],
];
