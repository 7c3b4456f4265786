import { anyOf } from '@/lib/vocabulary/words.ts';

/** What it costs somebody to come or to help: fares, meals, a child minded at home. */
export const personalCosts = anyOf(
  'travel(?:ling)?(?: (?:and|or) [a-z]+)?(?: (?:costs?|expenses|fares?))?|(?:cost|price) of (?:travel|getting|coming|petrol|parking)',
  '(?:(?:bus|train|taxi|coach|rail) )?(?:fares?|tickets?)|taxis?|mileage|petrol|fuel|parking|meals?|lunch(?:es)?(?! clubs?)|refreshments|subsistence',
  '(?:out[- ]of[- ]pocket )?(?:expenses|costs)|out[- ]of[- ]pocket|what (?:they|you|volunteers|people) spend|money (?:they|you) spend|receipts',
  'child ?-?care|cr[eè]ches?|babysitt(?:er|ing)s?|replacement care|respite|(?:carer|care) costs',
);

/** Paying it, or letting it be paid out of a grant. */
export const payingCosts = anyOf(
  'pa(?:y|ys|id|ying|yable)|re-?pa(?:y|id)|reimburs(?:e|ed|es|ing|ement)|refund(?:ed|s|able)?|cover(?:ed|s|ing)?|met|meet(?:s|ing)?|claim(?:ed|ing|able)?|fund(?:ed|s|able)?',
  'eligible|allow(?:ed|able| for)|permitted|charged|budget(?:ed)?|include[ds]?|including|appl(?:y|ied)(?: only)? to|spen[dt]|used(?: only)? (?:for|to|on|towards)|given back|out of (?:the|this|our|your) (?:grant|award|fund|money|pocket)|go(?:es)? in|(?:is|are) (?:all )?in\\b|put (?:them |it )?in|ask(?:ed)? for|add(?:ed)?|contribut(?:e|es|ion)',
);
