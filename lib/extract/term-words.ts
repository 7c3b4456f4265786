export const offer =
  /\b(?:fund(?:ed|ing|s)?|(?:core|financial) support|agreements?|contracts?|award(?:ed|s)?|grants?|on offer|term|providers?|services?|arrangements?|extension|programme|commission(?:ed)?|sla|delivery period)\b/i;
/** Without the words that speak of much besides an offer: "notices stay on the service for ten years". */
export const tightOffer =
  /\b(?:fund(?:ed|ing|s)?|agreements?|contracts?|awards?|grants?|term|arrangements?|extension|commission(?:ed)?|sla)\b/i;
/** Periods that money, records, bids and staff have, none of them the length of the offer. */
export const otherPeriod =
  /\b(?:spend|spent|report(?:s|ing)?|claims?|evaluation|retain|retention|records?|keep|kept|accounts|turnover|experience|previous|(?:the|its|your|their|our) last|since|insurance|tupe|remain open|acceptance|validity|valid for|mobilisation|standstill (?:period|ends)|interest|repay|constitution|established|dbs|waiting list|referral|age|aged|complain\w*|respond|apply|applications?|deadline|questions?|notice|warning|review of|maintenance|defects|warranty|probation|half-term|reserves|running costs|afterwards|arrears|drop-in|event|interview)\b/i;
export const provisionalWords =
  /\b(?:provisional|indicative|proposed|our (?:current )?(?:view|intention)|subject to (?:confirmation|approval)|anticipated)\b/i;
export const startWords =
  /\b(?:start(?:s|ing)?(?: date| on)?|commenc(?:es?|ing|ement)(?: date)?|begin(?:s|ning)?|effective date|takes effect|first day|contract start|from|with effect from|award starts)\b/i;
export const endWords =
  /\b(?:finish(?:es|ing)?|(?:years?|months?),? to|end(?:s|ing)?(?: date)?|expir(?:y|es|ation|ing)(?: date)?|long-?stop date|termination date|last day|final day|conclu(?:des|sion)|until|up to and including|contract end|completion date|terminates on|(?:continues?|lasts?|runs?|subsists?|remains? in force) (?:to|till))\b/i;
export const optionTo =
  /\b(?:extension|extend(?:ed|able)?|prolong(?:ed)?|lengthen(?:ed)?|renew(?:ed|al)?|again)\b[^.;]{0,40}\b(?:to|until)\b[^.;]{0,12}$/i;
/** Over, or in a definition before, time that an option may add. */
export const optionLabel =
  /\b(?:extensions?|extended|options?|renewal)\b(?! (?:of (?:the|your|this) (?:grant|agreement|contract) (?:is|was|has been) agreed))/i;
/** A contract or grant before this one, or the one that this replaces: "the present contract, let for two years". */
export const anotherTerm =
  /\b(?:present|current|existing|old|earlier|previous|prior|former|expiring|outgoing|last) (?:\w+ ){0,2}?(?:contracts?|grants?|agreements?|arrangements?|awards?|funding|sla|service level agreement|deed|scheme|provider)\b/i;
/** Words by which the present one is carried on, so that its new length is this document's own. */
export const carriesOn =
  /\b(?:exten(?:d|ds|ded|ding|sion)|renew\w*|continu\w+|vary|varied|variation|roll\w* (?:over|forward)|prolong\w*)\b/i;
/** One year of several, a definition of a year, or a rent or payment period: no length of the whole. */
export const partOfTerm =
  /\b(?:final|last|first|second|third|fourth|remaining|each|every|any) (?:\w+ )?(?:years?|months|quarters?)[ (,:]*$|["'](?:\w+ )?(?:year|quarter|month)["'] (?:means|is) [^.;]{0,20}$/i;
/** Time that may be added and is not promised: "with an option to extend it by a further", "may be lengthened by". */
export const mayAdd =
  /\b(?:option\w*|may|can|could|possible|possibly|if (?:both|resources|the))\b[^.;]{0,80}\b(?:exten\w+|lengthen\w*|prolong\w*|renew\w*)\b[^.;]{0,60}$|\b(?:option|extension|extend\w*)\b[^.;]{0,60}\b(?:of|for|by)\b[^.;]{0,30}\b(?:further|additional|another|up to)\b[^.;]{0,20}$/i;
/** "Expiry Date" means, or without the quotation marks at the start of a clause. */
export const defined =
  /(?:["'][^"']{0,30}["'](?: (?:means|shall (?:be|mean)|is)|:|,)|^[A-Z][A-Za-z ]{2,40} (?:means|shall be)|^(?:[0-9.()]{1,8} )?(?:The )?[A-Z][a-z]{2,15} (?:Date|Day) (?:is|will be|shall be|means))(?: the)? ?$/;

/** "Extension Period" means a period of twelve months: what it adds is not promised. */
export const optionDefined = /["'][^"']{0,20}\b(?:extension|option|renewal)[^"']{0,20}["'](?: means|:)[^.;]{0,40}$/i;
/** Somebody else's money, told as a fact about the work. */
export const anothersFunding =
  /\b(?:lottery(?: community fund)?|arts council(?: england)?|sport england|home office|government|ministry|trusts?|foundations?|children in need|comic relief) (?:is|are|will be|has been|have been|was) (?:also )?(?:funding|paying|supporting)\b|\bfunded by the (?:national lottery|lottery|government|home office|arts council)\b/i;

/** Told in the past, and an offer all the same: "Cabinet agreed to extend", "the panel awarded you". */
export const granted = /\b(?:agreed|approved|decided|awarded|offered|granted|confirmed|extended)\b/i;

/** What stands around a date or period, as the ways of finding a term look at it. */
export interface Around {
  readonly before: string;
  readonly after: string;
  /** The last words before it. */
  readonly near: string;
  readonly plain: string;
  readonly labels: readonly string[];
  readonly over: readonly string[];
  /** The document sends its reader here for the length. */
  readonly isNamed: boolean;
}

/** A way in which documents say how long an offer lasts, and how surely: the surest that holds is believed. */
export type Way = readonly [weight: number, holds: (around: Around) => boolean];

const lengthAsked =
  /\b(?:how long|(?:length|duration|term) of|grant period|funding period|duration|when (?:does|will) (?:it|the \w+) (?:start|run|end))\b/i;

/** In a clause that says how long: at its head, or after words for a length. */
const standsForLength = (before: string) =>
  before.length < 14 ||
  /\b(?:period|term|duration|agreement|grant|funding|for|from|is|lasts?|runs?|continues?)\b[^.;]{0,30}$/i.test(before);

export const rangeWays: readonly Way[] = [
  // A labelled box: "Contract dates: 1 October 2025 to 30 September 2028".
  [
    6,
    ({ labels }) =>
      labels.some((label) =>
        /\b(?:contract dates?|term|duration|funding period|period of (?:grant|award|funding)|(?:grant|contract|award) period|(?:grant|funding) year|length|how long|dates of (?:grant|award|funding))\b|^(?:the )?period$/i.test(
          label,
        ),
      ),
  ],
  // "Funding runs from …", "The extension runs from …", "a provider of journeys from …".
  [
    5,
    ({ before, plain }) =>
      /\b(?:runs?|lasts?|term|continues?|for the (?:period|financial years?)|provid\w+|cover(?:s|ing)?|extension|available|fund(?:ed|ing)?|required?|operate)\b/i.test(
        before.slice(-120),
      ) && offer.test(plain),
  ],
  [4, ({ before, after }) => offer.test(`${before.slice(-100)} ${after.slice(0, 60)}`)],
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
  [5, ({ over, before }) => before.length < 60 && lengthAsked.test(over.at(-1) ?? '')],
  [1, ({ over, before }) => before.length < 40 && over.some((words) => offer.test(words))],
  // "The term is as set out in Schedule 2", and this is Schedule 2.
  [5, ({ isNamed, before }) => isNamed && standsForLength(before)],
];

export const periodWays: readonly Way[] = [
  // "a three-year award", "36 month contract".
  [
    4,
    ({ after }) =>
      /^[- ]?(?:conditional |core |standard |firm |fixed |initial |rolling |further )?(?:grant|award|funding|contract|agreement|term|extension|programme|deal|settlement|commitment|offer|sla|service level agreement)\b/i.test(
        after,
      ),
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
  // "£30,000 per annum for 3 years".
  [3, ({ before }) => /£[0-9][0-9,.]*k? (?:a year|each year|per year|per annum|p\.a\.) (?:for|over) $/i.test(before)],
  [4, ({ over, before }) => before.length < 30 && lengthAsked.test(over.at(-1) ?? '')],
  // "funding for three years", "the contract lasts two years".
  [
    3,
    ({ near, plain }) =>
      /\b(?:for|lasts?|lasting|runs?|running|over|by|is|covers?|view is|extend\w*|award\w*|fund\w*)(?: (?:a|an|up|to|initial|initially|period|of|further|total|maximum|full|the|fixed|term)){0,6} $/i.test(
        near,
      ) && tightOffer.test(plain),
  ],
  [4, ({ isNamed, before }) => isNamed && standsForLength(before)],
];
