import type { DocumentKind } from '@/lib/compact.ts';
import type { Span } from '@/lib/document.ts';
import { setsTermsAnew } from '@/lib/extract/changes/varied.ts';
import { type Cases, order } from '@/lib/extract/kinds/cases.ts';
import { otherThing } from '@/lib/extract/kinds/extending.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

const change = anyOf('variations?|amendments?|changes|alterations?|modifications?|revisions?');
const changed = anyOf('varied|amended|altered|modified|changed|revised');
const agreement = anyOf(
  'agreements?|slas?|contracts?|grants?|awards?|terms|conditions|deed|schedules?|clauses?|specification',
);
const paper = anyOf('letter|note|notice|deed|document|addendum|e-?mail|memorandum|schedule');

/** What a paper that changes an agreement calls itself, where a line begins: "SIDE LETTER No. 2 to", "Deed of amendment". */
const callsItselfSo = new RegExp(
  `^(?:subject: |re: |our ref: )?(?:draft |first |second |third )?(?:${anyOf(
    'side[- ]letter',
    '(?:deed|letter|notice|memorandum|instrument|record|agreement|schedule) of (?:variation|amendment)',
    '(?:contract |grant |sla |agreement )?(?:variation|amendment) (?:letter|notice|note|agreement|deed|order|form)',
    '(?:contract )?change (?:control )?(?:note|notice|order)',
    'supplement(?:al|ary) (?:agreement|deed|letter|terms)',
    'addendum',
    'agreement to vary',
    'variations? (?:to|of|no\\b)',
  )})\\b`,
  'i',
);
/** The same said in its words: "This letter records changes", "the Agreement is amended as follows", "the variations below take effect". */
const saysSo = wordsOf(
  `th(?:is|e present) ${paper}\\b${within(30)}\\b(?:sets? out|records?|makes?|confirms?|contains?|gives? effect to|effects)\\b${within(40)}\\b${change}`,
  `th(?:is|e present) ${paper}\\b${within(30)}\\b(?:var(?:y|ies)|amends?|alters?|modif(?:y|ies)|changes|supplements?)\\b${within(40)}\\b${agreement}`,
  `${agreement}\\b${within(40)}\\b(?:is|are|shall be|will be|be)(?: hereby| therefore| now)? ${changed}(?: with effect from [^.;:]{0,25})?,?(?: as follows| as set out| in the following| in these| as below)`,
  `(?:the|these|following|agreed) ${change}\\b${within(30)}\\b(?:take|takes|have|has|will take|shall take|come|will come) (?:effect|into (?:force|effect))`,
);
/** Said to somebody whose terms of work are varied. */
const ofWork = wordsOf(
  'your (?:post|salary|employment|job|line manager|hours of work)|contracts? of employment|the employee',
);
const mostFirst = 15;

/** The words in which a paper says that it changes the terms of an agreement, several of them and no other; null where it does not. */
function changesTerms(titles: readonly string[], own: readonly Sentence[]): readonly Span[] | null {
  const first = own.slice(0, mostFirst).filter(({ plain, block }) => !block.furniture && callsItselfSo.test(plain));
  const said = mayHold(own, saysSo).flatMap((place) => {
    const sentence = own[place];
    return sentence?.standing === 'current' && saysSo.test(sentence.plain) ? [sentence] : [];
  });
  const because = [...first, ...said].slice(0, 3).map(({ start, end }) => ({ start, end }));
  if (!because.length || !setsTermsAnew(own, true)) return null;
  const named = [...titles, ...first.map(({ plain }) => plain)];
  return named.some((words) => otherThing.test(words)) || isHeldBy(own, ofWork) ? null : because;
}

/** What varies an agreement offers its terms anew, and is a change where something is lowered or ended besides; null where it varies none. */
export function variedKinds(
  titles: readonly string[],
  own: readonly Sentence[],
  { change: { sorts } }: Cases,
): { readonly kinds: readonly DocumentKind[]; readonly because: readonly Span[] } | null {
  const because = changesTerms(titles, own);
  if (!because) return null;
  const isCut = sorts.has('dated') || sorts.has('acts');
  return { because, kinds: order.filter((kind) => kind === 'funding' || (kind === 'change' && isCut)) };
}
