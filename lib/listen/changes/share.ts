import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { moreThanShare } from '@/lib/vocabulary/changes/cut-unweighed.ts';

/** What the body that cuts takes from itself: "6 per cent of spending on the Council's own services", "the same proportion as our own budgets". */
const ownCut =
  /\bown (?:\w+ ){0,4}(?:services|budgets?|departments?|spending|staff(?:ing)?|teams?|posts|offices|programmes?|directorates?|activities|costs)\b|\bcouncil(?:-run)? (?:departments|directorates|services)\b|\b(?:across the council|council-wide|every (?:other )?(?:department|directorate))\b/i;
const equal =
  /\b(?:the )?same (?:proportion|percentage|share|rate|reduction|cut)\b|\bno (?:more|greater|larger|higher|further) than\b|\b(?:less than|no more than|not more than) (?:its|their|a fair) share\b/i;
/** "Asked to bear less than their share": the comparison is made for the reader. */
const fairly =
  /\b(?:voluntary|community|charit\w+|groups|organisations|grants|VCS\w*)\b[^.;]{0,120}\b(?:less|no more|not more) than (?:its|their|a fair) share\b|\b(?:reduction|cut|saving)s?\b[^.;]{0,80}\bno (?:higher|more|greater) than (?:that (?:of|on|to) )?(?:the \w+'s|its|our) own\b/i;
/** "At 36%, is six times the average asked of the Council's own directorates": the comparison is made, and is against them. */
const heavier = new RegExp(
  String.raw`\b(?:sector|voluntary|charit\w+|groups|organisations|grants?|awards)\b[^.;]{0,110}(?<!\b(?:no|not|nor|any|never) )\b(?:twice|double|treble|triple|times|more|higher|greater|larger|deeper|steeper|heavier)\b[^.;]{0,60}(?:${ownCut.source})`,
  'i',
);
const ofCuts = /\b(?:cuts?|reduc\w+|sav(?:e|ed|ings?)|fall\w*|asked|lose|bear|dropp?\w*)\b/i;
const denied = /\b(?:not|never|nor|no)\b[^.;]{0,40}\b(?:more|higher|greater|larger|deeper|steeper|heavier)\b/i;
/** What people who answered think of it is no cut. */
const ofAnswers =
  /\b(?:repl(?:y|ied|ies)|respon(?:ded|dents?|ses?)|answer(?:ed|s)|took part|taking part|surveyed|(?:were|was|are) (?:against|opposed|in favour)|(?:opposed|agreed|disagreed|supported|objected))\b/i;
const grantCut =
  /\b(?:grants?|awards?|funding|contracts?|voluntary sector|charities|organisations)\b[^.;]{0,90}\b(?:reduc\w+|cut|cuts|down|less|lower|saving)|\b(?:reduc\w+|cut|cuts|saving)\b[^.;]{0,60}\b(?:grants?|awards?|funding|contracts?)\b/i;

/** How a cut to voluntary groups stands beside the cutter's own savings. */
export interface Share {
  /** Where the cutter's own savings are told. */
  readonly own: Sentence;
  /** Per cent. */
  readonly ownPercent: number | null;
  readonly grantPercent: number | null;
  /** The document says that both are cut alike, or groups less. */
  readonly isSame: boolean;
  /** The document says that groups are cut by more. */
  readonly isMore: boolean;
}

/** Compares what is cut from voluntary groups with what the public body cuts from its own services; null where it does not tell the second. */
export function listenToShare(facts: Pick<Facts, 'sentences' | 'values'>): Share | null {
  const standing = ['current', 'past'] as const;
  const percentIn = (sentence: Sentence) => spansIn(facts.values.percents, sentence).map(({ value }) => value);
  const own = listen(facts, ownCut, { standing })
    .map(({ sentence }) => sentence)
    .find((sentence) => percentIn(sentence).length || equal.test(sentence.plain));
  const [fair] = listen(facts, fairly, { standing, not: unfairly });
  if (fair) return { own: fair.sentence, ownPercent: null, grantPercent: null, isSame: true, isMore: false };
  const more =
    listen(facts, heavier, { standing: [...standing, 'supposed'], not: denied }).find(
      ({ sentence: { plain } }) => ofCuts.test(plain) && !ofAnswers.test(plain),
    ) ??
    listen(facts, moreThanShare, { standing, not: denied }).find(
      (heard) => !heard.denied && !ofAnswers.test(heard.sentence.plain),
    );
  if (more) return { own: more.sentence, ownPercent: null, grantPercent: null, isSame: false, isMore: true };
  if (!own) return null;
  const beside = percentBesideOwn(facts, own);
  const cuts =
    beside === null
      ? listen(facts, grantCut, { standing, not: ownCut })
          .filter(({ sentence }) => !ofAnswers.test(sentence.plain))
          .flatMap(({ sentence }) => percentIn(sentence))
      : [beside];
  const isSame = equal.test(own.plain);
  return {
    own,
    ownPercent:
      percentIn(own)[beside !== null && own.plain.search(grantAlone) < own.plain.search(ownCut) ? 1 : 0] ?? null,
    grantPercent: cuts.length ? Math.max(...cuts) : null,
    isSame,
    isMore: false,
  };
}

const unfairly = /\b(?:not|never) (?:borne?|bear|asked)\b|\bmore than (?:its|their) share\b/i;

/** "Staffing goes down by 21 per cent; the reduction to the grants is 18 per cent": the part of the sentence that speaks of grants and not of itself. */
function percentBesideOwn({ values }: Pick<Facts, 'values'>, own: Sentence): number | null {
  const ownAt = own.plain.search(ownCut);
  const grantAt = own.plain.search(grantAlone);
  if (grantAt < 0) return null;
  const percents = spansIn(values.percents, own);
  if (percents.length !== 2) return null;
  return percents[grantAt > ownAt ? 1 : 0]?.value ?? null;
}
const grantAlone = /\b(?:grants?|awards|voluntary sector|charities|groups|organisations)\b/i;
