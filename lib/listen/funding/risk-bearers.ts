import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { isDeniedBut } from '@/lib/listen/denial.ts';
import { laidOnFunded, lopsidedIn } from '@/lib/listen/funding/risk-laid.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { once } from '@/lib/listen/once.ts';
import { before, saidWhole } from '@/lib/listen/together/said-whole.ts';
import { restOfRow } from '@/lib/listen/together/table-row.ts';
import {
  bearerHead,
  bornByFunded,
  fundedBox,
  funderBox,
  hazard,
  indexed,
  isVenture,
  letGo,
  mayHelp,
  noSuchRisk,
  notAll,
  notSettled,
  ownFailure,
  sharedBox,
  sharedOut,
  sharesNot,
  takenByFunder,
  wholeBack,
} from '@/lib/vocabulary/funding/risk-bearers.ts';
import { turnForWorse } from '@/lib/vocabulary/funding/risk-terms.ts';
import { harmlessNo } from '@/lib/vocabulary/funding/risks.ts';

const standing = ['current', 'supposed'] as const;

/** Who bears what may go wrong, as a document tells it: the funded side alone, both or the funder, or nobody yet. */
export const hearBearers = once(hearIn);

function hearIn(facts: Facts): Record<'alone' | 'both' | 'open', Heard[]> {
  const own = (pattern: RegExp) =>
    listen(facts, pattern, { standing, not: noSuchRisk }).filter(
      ({ sentence }) => sentence.block.kind !== 'heading' && !isOfAnother(facts, sentence),
    );
  const ofHazard = ({ sentence }: Heard) => {
    const words = around(facts, sentence);
    return hazard.test(words) || turnForWorse.test(words);
  };
  const boxes = inTables(facts);
  const uneven = new Set(lopsidedIn(facts).map(({ sentence }) => sentence));
  const both = [
    ...own(takenByFunder).filter((heard) => isMeant(heard) && ofHazard(heard) && !isOpen(heard.sentence)),
    ...own(sharedOut).filter((heard) => !heard.denied && ofHazard(heard)),
    ...own(letGo).filter(({ sentence }) => isVenture(around(facts, sentence))),
    ...own(indexed).filter((heard) => isMeant(heard) && !isOpen(heard.sentence)),
    ...boxes.both,
  ].filter(({ sentence }) => !uneven.has(sentence));
  const fair = new Set(both.map(({ sentence }) => sentence));
  return {
    both,
    alone: [
      ...own(bornByFunded).filter(
        (heard) =>
          !isDeniedBut(heard.sentence.plain, heard.match, clauseBefore) &&
          ofHazard(heard) &&
          costsMoney.test(around(facts, heard.sentence)) &&
          !theirWork.test(heard.sentence.plain) &&
          !notAll.test(heard.sentence.plain.replace(sharesNot, '')) &&
          !isOpen({ plain: heard.sentence.plain.replace(ofRisk, ' ') }),
      ),
      ...own(wholeBack).filter(
        (heard) => ofHazard(heard) && !isOpen(heard.sentence) && !ownFailure.test(heard.sentence.plain),
      ),
      ...boxes.alone,
      ...laidOnFunded(facts),
    ].filter(({ sentence }) => !fair.has(sentence)),
    open: [...own(notSettled), ...own(mayHelp)].filter((heard) => ofHazard(heard) && !fair.has(heard.sentence)),
  };
}

/** "Is the Council's risk and not yours" denies the other side's part. */
const isMeant = ({ denied, match, sentence: { plain } }: Heard): boolean =>
  (!denied && !/^ (?:no|none|nothing|neither)\b/i.test(plain.slice(match.index + match[0].length))) ||
  /\bnot (?:yours|you|the (?:provider|supplier|recipient|grantee)'?s?)\b/i.test(plain);

/** "The Council is not able to help, and organisations will need to meet these": what is denied is said of another. */
const clauseBefore =
  /\b(?:no|not|cannot|unable|never)\b[^.;]{0,140}?, and (?=[^.;,]{2,40}? (?:will|shall|must|is|are|would|has|have|need)\b)/gi;

/** Said and not denied; "the risk of no-shows" denies nothing. */
export const isSaid = ({ denied, sentence: { plain }, match }: Heard): boolean =>
  !denied || (new RegExp(harmlessNo.source, 'i').test(plain) && !isDeniedBut(plain, match, harmlessNo));

/** What may go wrong costs somebody something: "meets demand" and "accepts referrals" are the work itself. */
const costsMoney =
  /\b(?:costs?|costing|variances?|financial|exposure|deficits?|voids?|loss(?:es)?|risks?(?! of \w+ seriously)|liabilit\w+|liable|shortfalls?|deficits?|over-?sp\w+|over-?run\w*|runs? over|gaps?|difference|prices?|inflation|uplifts?|wages?|insurance|pensions?|redundanc\w+|TUPE|bears?|borne|bearing|absorb\w*|shoulder\w*|swallow\w*|underwr\w+|extra|increases?|rises?|rising|fees?|pays?|paid|payments?|funds?|funded|money|grant|income|reserves|resources|pockets?|budgets?|unforeseen|unexpected|consequences|wrong|fail\w*|excess|exceed\w*)\b/i;
/** Work that is theirs to do, and care that they take. */
const theirWork =
  /\b(?:responsible|accountable|answerable) for (?:the )?(?:manag\w+|collect\w+|record\w*|report\w*|deliver\w*|train\w*|recruit\w*|accura\w+|cancell?(?:ing|ation) of)|\bseriously\b/i;

/** "May", "at its discretion", "budgets permitting": no promise. */
const isOpen = ({ plain }: Pick<Sentence, 'plain'>): boolean =>
  /\b(?:may|might|could|consider|discretion|permitting|where (?:funds|budgets|resources)|if (?:funds|budgets|resources)|subject to (?:funds|budgets?|resources|availability))\b/.test(
    plain,
  );

/** "Accepts the risk that numbers may be lower": it is the risk that may come. */
const ofRisk = /\brisks? (?:that|of)\b[^.;]*/gi;

/** A sentence, what it is read with, and those beside it in its block where it points back: "that would be yours". */
function around(facts: Facts, sentence: Sentence): string {
  const near =
    /\b(?:that|this|it|them|they|these|those|either|neither|any|all|the (?:cost|difference|loss|rest|gap|extra))\b/i.test(
      sentence.plain,
    )
      ? (before(facts, sentence)?.plain ?? '')
      : '';
  return `${saidWhole(facts, sentence)} ${near}`;
}

/** In a table of risks the cells that name a bearer; where some are shared, or the funder's, the table as a whole shares them. */
function inTables(facts: Facts): Record<'alone' | 'both', Heard[]> {
  const inRisks = (pattern: RegExp) =>
    listen(facts, pattern, { standing }).filter(
      ({ sentence }) =>
        sentence.block.kind === 'cell' &&
        (bearerHead.test(labelsOf(sentence)) || bearerHead.test(sentence.over.at(-2) ?? '')) &&
        hazard.test(`${restOfRow(facts, sentence)} ${labelsOf(sentence)}`) &&
        !noSuchRisk.test(restOfRow(facts, sentence)),
    );
  const both = [...inRisks(sharedBox), ...inRisks(funderBox)];
  const tables = new Set(both.map(({ sentence }) => sentence.block.cell?.table));
  return {
    both,
    alone: inRisks(fundedBox).filter(({ sentence }) => !tables.has(sentence.block.cell?.table)),
  };
}
