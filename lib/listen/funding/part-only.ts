import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { partOnly } from '@/lib/vocabulary/funding/core-costs.ts';
import { mixedList, refusedList } from '@/lib/vocabulary/funding/cost-lists.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What those who do the work are paid, by name. Not "staff", who may be refused entry as well as pay. */
const wages = anyOf(
  '(?:staff(?:ing)?|salary|wage|employee|employment|personnel|payroll)(?: (?:and|or) (?:[a-z]+ ){0,2}?)?(?: (?:costs?|salaries|wages|pay|time|posts))',
  '(?:salaries|wages)(?! (?:in cash|board|slips?))|paid (?:staff|workers|posts)',
  '(?:costs?|pay|employment|hours) of (?:your |the |any |paid )?(?:staff|employees|workers|sessional workers)',
);
const none = '(?:cannot|(?:can|will|do|does|is|are|may|must|should|shall) ?not)';
const met =
  '(?:included?|cover(?:ed)?|fund(?:ed)?|paid(?: for)?(?! in\\b)|pay(?: for)?|met|meet|allowed|allowable|eligible|support(?:ed)?|claim(?:ed)?|claimable|used? (?:for|on|towards)|spent (?:on|for)|go(?:es)? (?:on|towards)|(?:intended |meant |available )?for|towards|contribute (?:to|towards)|buy)';
const wagesRefused = wordsOf(
  `${wages}\\b${within(30)}\\b(?:${none} (?:\\w+ )?(?:be )?${met}|(?:is|are|will be) (?:ineligible|excluded|ruled out))`,
  `${none} (?:[a-z]+ )?(?:be )?${met} (?:[a-z-]+ ){0,3}?(?:[a-z]+, ){0,2}(?:[a-z]+ (?:and|or) )?${wages}`,
  `(?:exclud(?:es|ing)|no money for|not for|nothing for|other than for|with the exception of) (?:any |all |the )?(?:[a-z]+ )?${wages}`,
);
/** The council's own people, those that a school or a law must pay for, and limits that leave something. */
const ofOthers =
  /\b(?:(?:councils?|nhs|school|statutory|civil|public sector|government|redundan\w+|overtime)(?:'s)? (?:staff\w*|employees|salaries|wages)|not only|more than|exceed\w*|over [0-9]|unless|except (?:where|when|for)|normally|usually|salaries of (?:teachers|councillors|officers))\b|\?$/i;
const bare = new RegExp(`^(?:(?:any|all|the|existing|core|general|permanent) )?(?:\\w+ )?${wages}[.;,]?$`, 'i');

/** What pays for part of the work and leaves the rest to be found: up to a share of the cost, or everything but the wages. */
export function hearPart(facts: Pick<Facts, 'sentences'>): { readonly sentence: Sentence }[] {
  const listed = listen(facts, bare).filter(
    ({ sentence: { block, over } }) =>
      block.kind === 'item' && refusedList.test(over.at(-1) ?? '') && !mixedList.test(over.at(-1) ?? ''),
  );
  return [...listen(facts, partOnly), ...listen(facts, wagesRefused, { not: ofOthers }), ...listed];
}
