import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import type { Barrier } from '@/lib/listen/commissioning/barriers.ts';
import { type Heard, isDenied, listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { roomTogether } from '@/lib/vocabulary/commissioning/shut-out.ts';
import {
  ceiling,
  easyCover,
  fitting,
  fittingCover,
  helped,
  inParts,
  joined,
  lots,
  namedLots,
  notBidders,
  nothingAsked,
  notUntested,
  roomMade,
  suitability,
  suited,
  testLabel,
  together,
  untested,
} from '@/lib/vocabulary/commissioning/small-bidders.ts';
import {
  easedForSmall,
  fairToSmall,
  keptForSector,
  lotsDropped,
  modestCover,
  ofAsker,
  roomForGroups,
  roomInOtherWords,
  sizeNotAsked,
  testDropped,
} from '@/lib/vocabulary/commissioning/small-bids.ts';

/** Rows of a table: "Lots: five", "Least turnover: none". */
const openInTable = (facts: Facts, isBarred: boolean, isWhole: boolean): Sentence[] =>
  facts.sentences.filter((sentence) => {
    const { plain, standing, block } = sentence;
    if (standing !== 'current' || block.kind !== 'cell') return false;
    if (/\blots\b/i.test(labelsOf(sentence)))
      return !isWhole && /^(?:yes|two|three|four|five|six|seven|eight|nine|ten|[2-9]|1[0-9])\b/i.test(plain);
    return (
      !isBarred &&
      testLabel.test(labelsOf(sentence)) &&
      /^(?:no|none|nil|not (?:needed|required|applied))\b/i.test(plain)
    );
  });

/** Where it makes room for small organisations: the first of each way tells more than three of one. */
export function openings(facts: Facts, barriers: readonly Barrier[], isWhole: boolean): Sentence[] {
  const isBarred = barriers.length > 0;
  // A condition is easier met together, where that is welcome.
  const isAlone = barriers.some(({ what }) => /\bjoint\b/.test(what));
  const isTender = facts.kinds.some(({ kind }) => kind === 'tender');
  const spoken = (pattern: RegExp, not?: RegExp) => listen(facts, pattern, not ? { not } : {});
  const said = (pattern: RegExp) => spoken(pattern).filter(({ denied }) => !denied);
  // "Consortia are welcome and need not be incorporated": what is denied after them is another matter.
  const agreed = (pattern: RegExp) =>
    spoken(pattern).filter(({ sentence: { plain }, match: { index, 0: words } }) => {
      const to = index + words.length;
      return !isDenied(plain.slice(0, to), index, to);
    });
  const refused = new Set(
    listenToAnswers(facts, /\b(?:lots|suitable)\b/i)
      .filter(({ yes }) => yes === false)
      .map(({ question }) => question),
  );
  const ways = [
    isWhole ? [] : [...said(lots), ...said(namedLots), ...said(inParts)],
    isBarred ? [] : spoken(fitting, /\b(?:monitor\w*|quarter|each month|a year)\b/i),
    isBarred || !isTender ? [] : spoken(untested, notUntested),
    isAlone || isWhole
      ? []
      : [
          ...agreed(together),
          ...said(roomTogether),
          ...spoken(joined, notBidders).filter((heard) => !heard.denied && isNotRefused(heard)),
        ],
    isBarred || !isTender
      ? []
      : listen(facts, fairToSmall, { standing: ['current', 'supposed'] }).filter(({ denied }) => !denied),
    isBarred ? [] : said(fittingCover),
    isBarred || !isTender ? [] : spoken(easyCover, /\b(?:exclu\w+|reject\w*|fail\w*)\b/i),
    isBarred ? [] : spoken(helped),
    isBarred ? [] : spoken(ceiling),
    isBarred
      ? []
      : spoken(roomMade).filter(({ sentence, match }) => !refusedBefore.test(sentence.plain.slice(0, match.index))),
    isBarred || !isTender ? [] : spoken(nothingAsked),
    isBarred || !isTender ? [] : spoken(easedForSmall).filter(isNotRefused),
    isBarred || !isTender ? [] : spoken(sizeNotAsked, notUntested),
    isBarred || !isTender
      ? []
      : [
          ...roomInOtherWords.flatMap((pattern) => spoken(pattern)).filter(isNotRefused),
          ...said(modestCover),
          ...said(keptForSector),
          ...said(testDropped),
        ],
    isBarred ? [] : said(roomForGroups),
    openInTable(facts, isBarred, isWhole).map((sentence) => ({ sentence })),
    isBarred ? [] : listen(facts, suited, { over: suitability }),
  ];
  const open = [...ways.flatMap((heard) => heard.slice(0, 1)), ...ways.flatMap((heard) => heard.slice(1))];
  return [...new Set(open.map(({ sentence }) => sentence))].filter(
    (sentence) =>
      !refused.has(sentence) &&
      !isOfAnother(facts, sentence) &&
      !lotsDropped.test(sentence.plain) &&
      !(ofAsker.test(sentence.plain) && /\bquestions?\b/i.test(labelsOf(sentence))),
  );
}

/** "Two of you may not bid together", "no two groups may": the words, and no room. */
const isNotRefused = ({ sentence: { plain }, match }: Pick<Heard, 'sentence' | 'match'>): boolean =>
  !/\b(?:no|none|neither|not|never|cannot)\b[^.;:,]{0,12}$/i.test(plain.slice(0, match.index)) &&
  !/^(?: \w+)? ?(?:not|never)\b/i.test(plain.slice(match.index + match[0].length));

/** A denial of the words themselves; "groups that have never held a contract" and "without a legal form" deny another thing. */
const refusedBefore = /\b(?:not|cannot|nor|never)\b(?: \w+){0,2} ?$/i;
