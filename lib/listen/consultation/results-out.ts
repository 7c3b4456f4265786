import type { Facts } from '@/lib/facts.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { within, wordsOf } from '@/lib/vocabulary/words.ts';

const report =
  '(?:(?:consultation|engagement|final|summary|full|independent|feedback|findings|outcomes?|results|analysis|survey|response) ){1,3}(?:reports?|documents?|statements?)|reports? (?:on|of|about) (?:the |this |our )?(?:consultation|survey|engagement|responses|results|findings|feedback|outcomes?)';
const results = `(?:results|outcomes?|findings|responses|${report}|summar(?:y|ies) of (?:the |all )?(?:responses|feedback|results|comments|findings|replies)|what (?:you|people|residents) (?:told us|said))`;

/** "For the full findings of each consultation click here". */
const linked = String.raw`(?:for|to (?:see|read|view)) (?:the |our |a )?(?:full |detailed |main )?(?:results|findings|outcomes?|responses|summar(?:y|ies)) (?:of|from|to) (?:the |this |our |each |both |all )?(?:[a-z]+ )?(?:consultations?|survey|engagement|exercise|responses|phase)\b${within(90)}\b(?:click|see|visit|download|follow|open|go to|here)`;

/** "We have published two reports outlining responses": nobody does so while the answers still come in. */
const published = String.raw`(?:we|the [a-z]+) (?:have|has) (?:now |also |today )?(?:published|shared|issued|released) (?:(?:the|a|an|our|its|[a-z]+) ){0,3}(?:reports?|results|findings|analys[ie]s|summar(?:y|ies))\b${within(60)}\b(?:responses|feedback|answers|comments|replies|views|what (?:you|people|residents))`;

/** "The results are published below", "see the full findings", "a report of the responses has been produced": word of it is out. */
const isOut = wordsOf(
  String.raw`${results}\b${within(80)}\b(?:is|are|was|were|has been|have been|can be)(?: now| also| all)? (?:published|available|attached|posted|set out|included|found|read|seen|viewed|downloaded|below|here|(?:produced|prepared|analysed)\b${within(30)}\bpublished)`,
  `${results}(?: are| is)? (?:now )?(?:available|published|attached|below)`,
  String.raw`(?:see|read|view|download|find)(?: out)? (?:here |about )?(?:the |our |a |all )?(?:\w+ )?${results}`,
  String.raw`(?:results|findings|outcomes?|responses) (?:of|from|to) (?:this|the|our|both|each)\b${within(50)}\b(?:show(?:s|ed)?|found|suggest(?:s|ed)?|indicate[sd]?|were that)`,
  linked,
  published,
  String.raw`summary (?:report )?of (?:the |all )?(?:feedback|responses|comments|replies)\b${within(30)}\b(?:has|have) been (?:produced|published|prepared)`,
);
/** Headings and state lines of a page that shows them: "We did", "Findings", "Results updated 12 Apr 2021". */
const shown =
  /^(?:so,? )?(?:what )?we (?:did|have done|are doing)\b[^.?]{0,30}:?$|^(?:results|feedback|outcome) updated\b[^.]{0,20}$|^(?:the |our |key |main |consultation |survey ){0,2}(?:findings|results|outcomes?)(?: (?:and|&|of) (?:the |this |our )?(?:findings|results|outcomes?|next steps|consultation|survey|engagement))?:?$|^(?:[a-z0-9,' ]{1,60} )?(?:insight|findings|results) (?:summary|report)$|^who (?:responded|replied|took part|answered)\b[^.?]{0,30}\??$|^what (?:you|people|residents) (?:told us|said):?$/i;
/** Refused, still to come, or of an exercise before this one. */
const notOut =
  /\b(?:not|no|never|will|shall|would|until|before you|last|previous|earlier|initial|first|pre-?consultation)\b|\bsuch as\b/i;

/** Sentences that show what came of a consultation to whoever reads them now. Of use only once it has closed. */
export const listenToResultsOut = (facts: Pick<Facts, 'sentences'>): Pick<Heard, 'sentence'>[] => [
  ...listen(facts, isOut, { not: notOut, standing: ['current', 'past'] }),
  ...listen(facts, shown, { standing: ['current', 'past', 'quoted'] }),
];

/** Where a page that says no day links to the results of its own exercise, which must then be over. */
export const listenToResultsLinked = (facts: Pick<Facts, 'sentences'>): Pick<Heard, 'sentence'>[] =>
  listen(facts, toResults, { not: notOut });
const toResults = wordsOf(linked);

/** Where a page that says no day tells that word of its results has gone out. */
export const listenToResultsPublished = (facts: Pick<Facts, 'sentences'>): Pick<Heard, 'sentence'>[] =>
  listen(facts, nowPublished, { not: notOut });
const nowPublished = wordsOf(published);
