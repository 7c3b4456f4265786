import { withoutNames } from '@/lib/extract/changes/recipients.ts';
import type { Sign } from '@/lib/extract/kinds/signs.ts';
import type { Sentence } from '@/lib/facts.ts';
import { earIn, mayHoldAt } from '@/lib/listen/sieve/sieve.ts';
import { anyOf } from '@/lib/vocabulary/words.ts';

/** Money or help that a public body gives. */
const help = anyOf(
  "grants?|funding|grant aid|subsid(?:y|ies)|concessions?|contract(?: sum| value)?|awards?|service level agreement|sla|core support|allocations?|contributions? to (?:the|your)|money for|payments to|rent relief|rate relief|(?:rent[- ]|charge-)?free (?:use|hire|rent)|rent-free|without charge|your rent|the arrangement|this arrangement|tenanc(?:y|ies)|(?:your|the) (?:lease|licence)|resource centre|supporting the|the support|infrastructure support|support budget|half-price hire|hire (?:rates?|charges?)|peppercorn|support (?:service|payment|from the council)|council's support|(?<!\\b(?:quality|charity|electoral|boundary|gambling|law|royal|rights|european) )commission|financial (?:support|assistance|help|contributions?)",
);
const cut = anyOf(
  'reduc(?:e[ds]?|ing|tions?)|cuts?|cutting|lower(?:ed|ing|s)?|(?<!\\b(?:at|by|until|to|towards|from|after|before|near) the )end(?:s|ed|ing)?|ceas(?:e[ds]?|ing)|stop(?:s|ped|ping)?|withdr\\w+|remov(?:e[ds]?|al|ing)|clos(?:e[ds]?|ing|ure)|terminat\\w+|halv(?:e[ds]?|ing)|discontinu\\w+|cancell?(?:ed|ing|ation)|scrap(?:ped|ping)|decommission\\w*|phas(?:e|ed|ing) out|wind(?:ing)? (?:up|down)|wound (?:up|down)|scal(?:e|ed|ing) back|com(?:e|es|ing) to an end|not (?:be |being |to be |to )?(?:renew\\w*|continu\\w*|extend\\w*|fund\\w*)|no longer (?:be )?(?:pay|fund|support|provide|available)\\w*|taken? away|less money|a smaller|delet(?:e[ds]?|ing|ion)|to nil|cannot (?:go on|continue|carry on)|(?:not |be |is |are )?(?:be )?replaced|tak(?:e|en|ing) (?:the [a-z]+ )?back|for good|no further (?:round|funding|grants?|payments?|money)|nothing (?:more|further)|phased reduction|finish(?:es|ed|ing)?|savings? (?:of|in|from|on)|(?:not|unable to|no longer) (?:be able to )?(?:carry on|continue|go on|keep) (?:with )?(?:support|fund|pay)\\w*',
);
const settled = anyOf(
  'will|shall|has|have|is to|are to|agreed|agrees|decided|decision|resolved|recommend(?:s|ed|ation)?|approved|proposes?|proposed|proposal|intends?|intend|plans? to|with effect from|from [0-9]{1,2} |from (?:april|may|june|july|august|september|october|november|december|january|february|march)|are being|is being|are not being|is not being|must|due to|sorry|regret',
);

const every = (words: string): RegExp => new RegExp(String.raw`\b${words}\b`, 'gi');
const [helps, cuts, settles] = [every(help), every(cut), every(settled)];

type CutSign = Omit<Sign, 'words'>;
/** Help and its end in one breath: "the grant … reduced". */
const spoken: CutSign = { kind: 'change', sort: 'hints', weight: 1 };
/** As a heading's whole matter: "Youth grant: reduction". */
const headed: CutSign = { kind: 'change', sort: 'names', weight: 3 };
/** As something that will be, or was decided or is asked for: "agreed that the grant be reduced". */
const decided: CutSign = { kind: 'change', sort: 'acts', weight: 3 };
/** As something to be done: "to lower the grant". */
const intended: CutSign = { kind: 'change', sort: 'acts', weight: 3 };

interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** How far apart in a sentence, in characters, what is given and its end may stand, without the names of those who have it, and what settles it before them. */
const mostBetween = 60;
const mostBefore = 80;
/** How much else a heading says before and after them. */
const mostAround = { before: 90, after: 60 };

/** Tells for the sentence at a place the signs of money, help or premises that are cut or ended, with the stretch of its plain words. */
export function cutsIn(
  sentences: readonly Sentence[],
): (place: number, isLoud: boolean) => readonly (Stretch & { readonly sign: CutSign })[] {
  const [mayHelp, mayCut, maySettle] = [helps, cuts, settles].map((pattern) => mayHoldAt(sentences, pattern));
  return (place, isLoud) => {
    if (!mayHelp?.(place) || !mayCut?.(place)) return nothing;
    const plain = sentences[place]?.plain ?? '';
    const all = (pattern: RegExp): Stretch[] =>
      [...plain.matchAll(earIn(sentences, pattern))].map(({ index, 0: words }) => ({
        from: index,
        to: index + words.length,
      }));
    const given = all(helps);
    const pair = given.length ? pairOf(plain, given, all(cuts)) : null;
    if (!pair) return nothing;
    const found = [{ ...pair.whole, sign: spoken }];
    if (isLoud && isMatterOf(plain, pair.whole)) found.push({ ...pair.whole, sign: headed });
    if (maySettle?.(place) && all(settles).some((one) => isBefore(plain, one, pair.whole)))
      found.push({ ...pair.whole, sign: decided });
    if (pair.cut.from < pair.help.from && /\bto $/i.test(plain.slice(0, pair.cut.from)))
      found.push({ ...pair.whole, sign: intended });
    return found;
  };
}

const nothing: readonly never[] = [];

/** The first of what is given and of an end that stand close together. */
function pairOf(
  plain: string,
  given: readonly Stretch[],
  ends: readonly Stretch[],
): { readonly help: Stretch; readonly cut: Stretch; readonly whole: Stretch } | null {
  for (const help of given)
    for (const cut of ends) {
      const [first, last] = help.from <= cut.from ? [help, cut] : [cut, help];
      const between = withoutNames(plain.slice(first.to, last.from));
      if (
        first.to <= last.from &&
        between.length <= mostBetween &&
        !/[.;]|\b(?:by the time|until|when|once|after)\b|\b(?:paid|payable|awarded|runs?|begins?|starts?) (?:from|on) .*\band $/.test(
          between,
        )
      )
        return { help, cut, whole: { from: first.from, to: last.to } };
    }
  return null;
}

const isMatterOf = (plain: string, { from, to }: Stretch): boolean =>
  from <= mostAround.before && plain.length - to <= mostAround.after && !/[.?]/.test(plain.slice(0, -1));

const isBefore = (plain: string, { from, to }: Stretch, whole: Stretch): boolean =>
  from < whole.to &&
  to <= whole.to &&
  whole.from - to <= mostBefore &&
  !/[.;]/.test(plain.slice(to, Math.max(to, whole.from)));
