import type { Facts, Sentence } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { spansIn } from '@/lib/listen/places.ts';
import { moreThanShare } from '@/lib/vocabulary/changes/cut-unweighed.ts';

/** What the body that cuts takes from itself: "6 per cent of spending on the Council's own services", "the same proportion as our own budgets". */
const ownCut =
  /\bown (?:\w+ ){0,4}(?:services|budgets?|departments?|spending|staff(?:ing)?|teams?|posts|offices|programmes?|directorates?|activities|costs)\b|\bcouncil(?:-run)? (?:departments|directorates|services)\b|\b(?:directorate|departmental|department|service) budgets\b|\b(?:our|its|all|the council's) directorates\b|\bservices (?:provided|run|delivered) by the council\b|\b(?:across the council|council-wide|every (?:other )?(?:department|directorate))\b/i;
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
/** "It would be wrong to ask more of voluntary organisations than of its own departments." */
const notAskedMore = new RegExp(
  String.raw`\b(?:wrong|unfair|unjust|not (?:be )?(?:right|fair|reasonable)|(?:should|would|will|must|did|does) not)\b[^.;]{0,20}\b(?:ask|cut|take|expect|bear|demand|seek)\w* more (?:of|from)\b[^.;]{0,60}\bthan (?:of |from |it (?:did|does|asks|asked) (?:of|from) )?[^.;]{0,12}(?:${ownCut.source})`,
  'i',
);
/** Its own service that does the like is left as it is: "the in-house team is not part of this exercise". */
const ownSpared =
  /\b(?:in-house|in house|council-run|(?:our|its|the council's) own)(?: [\w']+){0,4} (?:teams?|services?|cent(?:re|er)s?|provision|units?|schemes?)\b[^.;]{0,30}\b(?:not (?:(?:a )?part of|affected|included|touched|in scope|being (?:cut|reduced|changed))|unaffected|excluded|exempt\w*|protected|ring-?fenced|outside (?:the|this)|spared|(?:will|is|are) not (?:to )?(?:be )?(?:affected|reduced|cut|included))\b/i;
const ofCuts = /\b(?:cuts?|reduc\w+|sav(?:e|ed|ings?)|fall\w*|asked|lose|bear|dropp?\w*)\b/i;
const denied = /\b(?:not|never|nor|no)\b[^.;]{0,40}\b(?:more|higher|greater|larger|deeper|steeper|heavier)\b/i;
/** What people who answered think of it is no cut. */
const ofAnswers =
  /\b(?:repl(?:y|ied|ies)|respon(?:ded|dents?|ses?)|answer(?:ed|s)|took part|taking part|surveyed|(?:were|was|are) (?:against|opposed|in favour)|(?:opposed|agreed|disagreed|supported|objected))\b/i;
const grantCut =
  /\b(?:grants?|awards?|funding|contracts?|voluntary sector|charities|organisations)\b[^.;]{0,90}\b(?:reduc\w+|cut|cuts|down|less|lower|saving|fall(?:s|ing)?|fell)|\b(?:reduc\w+|cut|cuts|saving)\b[^.;]{0,60}\b(?:grants?|awards?|funding|contracts?|payments? to (?:you|the \w+))\b|\bthe programme(?: as a whole)?\b[^.;]{0,30}\b(?:reduc\w+|cut|down)|\b(?:annual )?payments? to (?:you|the \w+)\b[^.;]{0,40}\b(?:reduc\w+|cut)/i;
/** The figure for all of them, beside those for one or another. */
const ofAll =
  /\b(?:as a whole|overall|in (?:total|all)|on average|average|voluntary sector (?:grants|funding|budget)|(?:grants?|voluntary sector) (?:programme|budget)|grants to (?:the )?(?:voluntary|community|charit)\w*)\b/i;

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
  /** Where the cut to voluntary groups is told, if not in the same sentence. */
  readonly grant: Sentence | null;
}

/** Compares what is cut from voluntary groups with what the public body cuts from its own services; null where it does not tell the second. */
export function listenToShare(facts: Pick<Facts, 'sentences' | 'values'>): Share | null {
  const standing = ['current', 'past'] as const;
  const percentIn = (sentence: Sentence) => spansIn(facts.values.percents, sentence).map(({ value }) => value);
  const own = listen(facts, ownCut, { standing })
    .map(({ sentence }) => sentence)
    .find((sentence) => percentIn(sentence).length || equal.test(sentence.plain));
  const [fair] = [
    ...listen(facts, notAskedMore, { standing: [...standing, 'supposed'] }),
    ...listen(facts, fairly, { standing, not: unfairly }),
  ];
  if (fair)
    return { own: fair.sentence, ownPercent: null, grantPercent: null, isSame: true, isMore: false, grant: null };
  const more =
    listen(facts, heavier, { standing: [...standing, 'supposed'], not: denied }).find(
      ({ sentence: { plain } }) => ofCuts.test(plain) && !ofAnswers.test(plain),
    ) ??
    listen(facts, moreThanShare, { standing, not: denied }).find(
      (heard) => !heard.denied && !ofAnswers.test(heard.sentence.plain),
    );
  if (more)
    return { own: more.sentence, ownPercent: null, grantPercent: null, isSame: false, isMore: true, grant: null };
  if (!own) return ownLeftOut(facts);
  const beside = percentBesideOwn(facts, own);
  const told = listen(facts, grantCut, { standing, not: ownCut })
    .map(({ sentence }) => sentence)
    .filter((sentence) => !ofAnswers.test(sentence.plain) && percentIn(sentence).length > 0);
  const whole = told.filter(({ plain }) => ofAll.test(plain));
  const compared = whole.length ? whole : told;
  const cuts = beside === null ? compared.flatMap(percentIn) : [beside];
  const isSame = equal.test(own.plain);
  return {
    own,
    ownPercent:
      percentIn(own)[beside !== null && own.plain.search(grantAlone) < own.plain.search(ownCut) ? 1 : 0] ?? null,
    grantPercent: cuts.length ? Math.max(...cuts) : null,
    isSame,
    isMore: false,
    grant: beside === null ? (compared[0] ?? null) : null,
  };
}

/** The like service of its own is spared, and no figure told for it. */
function ownLeftOut(facts: Pick<Facts, 'sentences'>): Share | null {
  // What is "not part of this" stands as another matter, which is the point.
  const [spared] = listen(facts, ownSpared, { standing: ['current', 'other'] });
  return spared
    ? { own: spared.sentence, ownPercent: null, grantPercent: null, isSame: false, isMore: false, grant: null }
    : null;
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
