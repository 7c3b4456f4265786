import { takenFromGroups } from '@/lib/extract/changes/concessions.ts';
import { surelyEnds } from '@/lib/extract/changes/endings.ts';
import {
  dropOfSum,
  fewerBought,
  isPaidLess,
  lessThanNow,
  partOfPresent,
  partsCompared,
  reductionTold,
  sumsCompared,
} from '@/lib/extract/changes/less.ts';
import { endsInLetter, isLetterWithoutOffer } from '@/lib/extract/changes/letters.ts';
import { openOptionsIn } from '@/lib/extract/changes/options.ts';
import { withoutNames } from '@/lib/extract/changes/recipients.ts';
import { spares, withoutSpared } from '@/lib/extract/changes/spared.ts';
import { itStops } from '@/lib/extract/changes/stops.ts';
import type { Sentence } from '@/lib/facts.ts';
import { hearingIn, mayHold } from '@/lib/listen/sieve/sieve.ts';
import { anyOf, within, wordsOf } from '@/lib/vocabulary/words.ts';

/** What a public body gives. */
export const supported =
  /\b(?:grants?|funding|ceases? to (?:fund|finance|pay for)|subsid(?:y|ies)|arrangement|(?:our|its) contributions?|(?:council|board|trust|authority|commissioner)'s money|contributions? (?:to|towards) (?:you|your|the)|minibus|(?:annual|yearly|quarterly|monthly) (?:sum|payment|amount|figure)|(?:free )?use of (?:the|your|our) (?:\w+ ){0,2}(?:rooms?|building|hall|premises|trailer|annexe?|offices?|desks?|van)|concessionary rent|peppercorn|rent relief|core award|awards?|contracts?|service level agreements?|slas?|support|commissions?|agreements?|services?|annual (?:price|value|sum)|contract (?:price|sum|value)|payments?|instalments?|concessions?|discounts?|rate relief|(?:annual|yearly|regular) donations?|(?:amounts?|sums?) (?:paid|payable|given|awarded) to)\b/i;
/** Said as settled or on its way, not as a power that a clause gives. */
const endsIt =
  /\b(?:(?:will|shall|is to|are to|is due to|are due to|has|have|must|going to)(?: \w+ly| therefore| now| also| then)? (?:be(?:en)? )?(?:go down|drop|cease[ds]?|end(?:ed|ing)?|stop(?:ped)?|come to an end|reduc(?:e|ed|ing)|cut|withdrawn?|terminated?|closed?|not be (?:renewed|extended|continued)|discontinued?|expire|fall|phased out|decommission(?:ed)?|be withdrawn)|(?:grants?|contracts?|agreements?|funding|awards?|commissions?|subsid(?:y|ies)|support|payments?) (?:ends?|ceases?|stops?|expires?|lapses?|comes? to an end|finish(?:es)?|runs? out)|(?:grants?|funding|contracts?|awards?|fund|subsid(?:y|ies)|support)\b[^.;]{0,120}\b(?:be (?:reduced|lowered|halved|trimmed|phased out|wound down|scaled back|cut|ended|withdrawn|terminated|closed|discontinued|stopped)|shall close|cease)|bring [^.;]{0,60} to an end|\b(?:price|payment|sum|value|funding|grant|award)\b[^;]{0,40}\b(?:is|are) (?:reduced|cut|lowered)\b|\b(?:an?|the) [^.;]{0,25}(?:reduction|cut) (?:in|to|of) (?:your|the|our|each|its) (?:\w+ )?(?:grants?|funding|awards?|contract|payments?)|(?:the (?:ending|closure|withdrawal|reduction|termination|cessation|removal|discontinuance)(?: in full| in part| altogether)? (?:of|in))|last (?:journeys?|payments?|sessions?) will be|will no longer (?:be (?:paid|met|covered)|meet|cover|contribute|finance)|will (?:not|no longer) (?:be )?(?:renew\w*|fund\w*|continu\w*|pay|support|provid\w+|extend\w*)|decided (?:not )?to (?:end|cease|cut|reduce|withdraw|stop|discontinue|renew|close|decommission|terminate)|agreed to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|replace|terminate)|propos(?:e|es|ed|ing|al) to (?:end|cease|cut|reduce|withdraw|stop|discontinue|close|decommission|terminate)|notice (?:that|of|to) [^.;]{0,60}(?:terminat\w+|end(?:ing)?|ceas\w+|withdraw\w*|reduc\w+))\b/i;
const elsewhereEnd =
  /\b(?:consultation|survey|interviews?(?! rooms?\b)|drop-in (?:sessions?|events?)|lease|call-in|financial year end|year-end|standstill|tender period|offer will end|competition|bidding|applications? (?:will )?(?:close[sd]?|end)|(?:funding|grants?|application) (?:round|window)s?|(?:open|opens|opening) again|the new (?:one|grant|award|agreement|contract) (?:will )?(?:start|begin|run|follow)s?|re-?open\w*|(?:our|your|any) (?:other|separate|second) (?:\w+ )?(?:awards?|grants?|contracts?|agreements?|funding)|separate (?:contract|grant|award|agreement)|thank you for (?:telling|letting) us|council tax (?:support|reduction|discounts?|relief|exemptions?|schemes?)|(?:empty|second) (?:homes?|propert(?:y|ies))|early[- ]bird|christmas|easter|bank holidays?|closed (?:from|at|between) [0-9.:]{1,5} ?(?:am|pm|noon))\b/i;

const help = anyOf(
  'grants?|funding|subsid(?:y|ies)|support|contributions?|(?:annual|yearly|regular) donations?|awards?|contracts?|(?:service level|funding|grant|partnership) agreements?|slas?|payments?|concessions?|rate relief',
);
const cut = anyOf(
  'end|cease|stop|cut|reduce|withdraw|terminate|close|discontinue|de-?commission|lower|halve|trim|decrease|taper|remove|phase out|(?:scale|wind) (?:back|down|up)|bring',
  'not (?:to )?(?:renew|extend|continue|fund|replace|pay)|no longer (?:fund|pay|support|provide|commission|renew)',
);
const hasBeenCut = anyOf(
  'ended|ceased|stopped|cut|reduced|withdrawn|terminated|closed|discontinued|de-?commissioned|lowered|halved|trimmed|decreased|tapered|removed|phased out|(?:scaled|wound) (?:back|down|up)|brought to an end',
  'not (?:be )?(?:renewed|extended|continued|replaced|paid)|(?:come|comes|coming|brought) to an end|finish|allowed to (?:lapse|run out|end|expire)|lapse',
);
const numbered = '(?:[(0-9ivxa-h.)]{1,6} )?';
/** The head of a resolution about what is given. */
const resolves = String.raw`(?:^${numbered}|\b(?:resolved|agreed|decided|recommended)(?: unanimously| \([^()]{1,40}\)|, [^.,;:]{1,60})?[,:]? )that\b(?:(?!\b(?:not(?:e|es|ed|ing)|if|where|whether|unless|once|when|until)\b)[^.;:?]){0,90}\b${help}\b(?:(?!\b(?:if|where|whether|unless|once|when|until)\b)[^.;:?]){0,100}\b`;
/** A body has made up its mind, or asks to: "resolved to lower", "agreed that funding should come to an end", "(b) to cease the grant", "we are cutting". */
const settledToCut = wordsOf(
  String.raw`(?:decided|resolved|agreed|voted|recommended|had|going|chosen|forced|obliged) (?:not )?to (?:\w+ly )?${cut}`,
  // "Cabinet decided on 25 August to stop".
  String.raw`(?:decided|resolved|agreed|voted),? (?:on|at|in|by|last|this|yesterday|today|earlier)\b${within(45)}\b(?<!how |whether )(?:not )?to (?:\w+ly )?(?:${cut})\b`,
  String.raw`(?:intention|decision|intends?)(?: is)? (?:to (?:\w+ly )?${cut}|not to (?:renew|extend|continue|fund|replace|support))`,
  String.raw`(?:decided|resolved|agrees?|agreed|approves?|confirms?|resolves?|voted|recommend(?:s|ed)|proposed|taken the view|concluded)\b${within(40)}\bthat\b${within(120)}\b(?:be|should|would|will|is|are|must)\b${within(20)}\b(?:${hasBeenCut}|no longer (?:pay|fund|support|provide|commission)|end|stop|cease)`,
  String.raw`(?:(?:cabinet|committee|board|council|executive|members)|[a-z]\)) agrees? to (?:\w+ly )?${cut}`,
  '(?:settled|decided|agreed|determined|resolved) (?:up)?on (?:the )?(?:ending|cutting|stopping|reducing|withdrawing|halving|lowering|closing)',
  String.raw`(?:recommended|proposed|asked|agreed|resolved)\b${within(20)}\bthat (?:the )?(?:cabinet|committee|board|council|executive|members|authority|panel)(?: now)? (?:${cut})s?\b`,
  String.raw`[a-z]\) brings? to an end`,
  String.raw`^${numbered}that\b${within(90)}\b(?:be (?:${hasBeenCut})|not be (?:renewed|extended|continued|repeated))`,
  // "That the grants are withdrawn", "RESOLVED that the subsidy end on 31 March"; what is noted is not resolved.
  `${resolves}(?:is|are) (?:hereby |now |therefore )?(?:${hasBeenCut})`,
  String.raw`${resolves}(?<!\b(?:that|which|who|to|and|or|will|shall|may|can|they) )(?:end|stop|terminate|lapse|finish|cease)(?= (?:on|from|at|after|with effect)\b)`,
  // "The proposals include withdrawing financial support from"; "support" alone may be of anything.
  `(?:propos(?:es?|ed|ing|als?)|plans?|measures|options? chosen)\\b${within(30)}\\b(?:ending|ceasing|stopping|cutting|discontinuing|withdrawing|removing|phasing out|halving|reducing) (?!our (?:own )?(?:grant|funding|allocation)\\b(?! (?:to|of|for)))(?:\\w+ ){0,3}(?:grants?|funding|subsid(?:y|ies)|contributions?|(?:financial|council|our|its) support|rate relief)(?! (?:applications?|forms?|process\\w*|administration|bureaucracy))`,
  // "Approve ceasing the grant", "agreed the withdrawal of the subsidy".
  // "Decision: to end the grant", "2. To reduce the subsidies from 1 April".
  `^(?:decisions?|resolved|resolution|agreed)[:,]? (?:[(0-9ivx.)]{1,5} )?to (?:\\w+ly )?(?:${cut})`,
  `(?:[0-9]{1,2}|[ivx]{1,4})[.)]+ to (?:${cut})\\b[^,;?]{0,90}\\b(?:from|on|with effect)`,
  '(?:approved?|agreed?|endorsed?|confirmed?) (?:the )?(?:ending|ceasing|cessation|withdraw(?:al|ing)|reduc(?:tion|ing)|cutting|stopping|clos(?:ure|ing)|terminat(?:ion|ing))',
  String.raw`[a-z]\) (?:to |that )${within(60)}\b(?:${cut}|${hasBeenCut})`,
  `(?:we|the (?:council|board|trust|icb|authority|cabinet))(?: are| am| is|'s) (?:now |therefore |having to )?(?:pulling|dropping|scrapping|axing|cutting|ending|reducing|withdrawing|stopping|lowering|halving|closing|trimming|ceasing|phasing out|winding (?:up|down)|not renewing|cut|end|reduce|withdraw|stop|lower)`,
  `(?:is|are|was|were)(?: now| therefore| then| also)? to (?:${cut}|be (?:${hasBeenCut})|finish|come to an end)`,
  'shall not (?:renew|extend|continue|replace)',
  `(?:will|shall)(?: therefore| now| then| also)? (?:${hasBeenCut}|be (?:${hasBeenCut}))`,
  `(?:moved|move|moving|put|transferred) to (?:a |the )?(?:full |open )?(?:market|commercial|economic) rents?`,
);
const twoSums =
  /(?:£([0-9][0-9,.]*)(k?)|\b([0-9]{1,2})p)[^£;]{0,60}\b(to|instead of|rather than|in place of|down from|not|(?<!instead |in place |rather than )of the|replaced by|deleted and|becomes|will become)\b[^£;]{0,25}£([0-9][0-9,.]*)(k?)/i;

/** Groups that are paid, where what they are paid is not named. */
const paysLess =
  /\b(?:clubs?|groups?|charit(?:y|ies)|organisations?|providers?|projects?|centres?|you|each)\b[^.;]{0,30}\b(?:will|shall|is to|are to)(?: now| then| only)? (?:get|receive|be paid|have)\b|^yours (?:will|shall|is to|is|goes|falls|drops|comes)\b/i;

/** "From £20,000 to £12,000", "£14,000 instead of £20,000": the second sum is the new one after "to" and the old one after "instead of". */
function isLowered(plain: string): boolean {
  const [, pounds = '', firstK, pence, joint = '', second = '', secondK] = twoSums.exec(plain) ?? [];
  if (!second || !(supported.test(plain) || paysLess.test(plain))) return false;
  const amount = (sum: string, k: string | undefined) => Number(sum.replace(/,|\.$/g, '')) * (k ? 1000 : 1);
  const [a, b] = [pence ? Number(pence) / 100 : amount(pounds, firstK), amount(second, secondK)];
  if (/^(?:replaced by|deleted and|becomes|will become)$/i.test(joint)) return b < a;
  if (/^of the$/i.test(joint)) return a < b && /\bonly (?:\w+ ){0,3}£/i.test(plain);
  return /^to$/i.test(joint) ? /\bfrom £/i.test(plain) && b < a : a < b;
}

const endingsKnown = new WeakMap<readonly Sentence[], (place: number) => boolean>();

/** Whether the sentence at a place says that funding or support is being ended, cut or not renewed; each is looked at once, whoever asks. */
export function endingIn(sentences: readonly Sentence[]): (place: number) => boolean {
  const before = endingsKnown.get(sentences);
  if (before) return before;
  const hears = hearingIn(sentences, [
    ...telling,
    ...[sumsCompared, supported, paysLess, rent, begins, spares],
    ...[isPower, elsewhereEnd, goesOn],
  ]);
  const known: (boolean | undefined)[] = [];
  const isOption = openOptionsIn(sentences);
  const mayTell = new Uint8Array(sentences.length);
  for (const pattern of telling) for (const place of mayHold(sentences, pattern)) mayTell[place] = 1;
  const isLetter = isLetterWithoutOffer(sentences);
  const isToldInLetter = ({ plain, standing }: Sentence, place: number) =>
    isLetter &&
    (standing === 'current' || standing === 'past') &&
    endsInLetter(plain) &&
    ![isPower, elsewhereEnd, goesOn, spares].some((pattern) => hears(pattern, place)) &&
    !isWholeTerm(plain);
  const isEndingAt = (place: number) => {
    const sentence = sentences[place];
    if (!isLetter && !mayTell[place] && !sentence?.plain.includes('£')) return false;
    const isOne =
      known[place] ??
      (sentence !== undefined &&
        (isEnding(sentence, (pattern) => hears(pattern, place)) ||
          isEndingOfMany(sentence) ||
          isToldInLetter(sentence, place)) &&
        !isOption(place));
    known[place] = isOne;
    return isOne;
  };
  endingsKnown.set(sentences, isEndingAt);
  return isEndingAt;
}

/** Between the grants and what becomes of them, all who have them may be named. */
function isEndingOfMany({ plain, standing }: Sentence): boolean {
  const short = withoutNames(plain);
  return short !== plain && isEnding({ plain: short, standing });
}

/** As `endingIn`, of one sentence; `says` tells whether a pattern is heard in it. */
export function isEnding(
  { plain, standing }: Pick<Sentence, 'plain' | 'standing'>,
  says = (pattern: RegExp): boolean => pattern.test(plain),
): boolean {
  // A proposal says "would".
  if (standing === 'supposed') return takenFromGroups.some(says) && !says(elsewhereEnd);
  if (standing !== 'current' && standing !== 'past') return false;
  // The shorter patterns first: most sentences are of neither.
  const isSupported = says(supported);
  const isOfRent = standing === 'current' && says(rent);
  const isCut = (isSupported || isOfRent) && (says(endsIt) || says(settledToCut));
  const isEnded =
    (isCut && isOfRent) ||
    ((says(surelyEnds) ||
      (isSupported && isCut) ||
      ((isSupported || says(paysLess)) && says(twoSums) && isLowered(plain)) ||
      stopping.some(says) ||
      (comparing.some(says) && isPaidLess(plain))) &&
      !says(isPower) &&
      !says(elsewhereEnd) &&
      !says(goesOn));
  return (
    isEnded &&
    !(says(begins) && isWholeTerm(plain)) &&
    !(says(spares) && !isEnding({ plain: withoutSpared(plain), standing }))
  );
}
/** "Your award, which was to end in March, will now carry on to June." */
const goesOn =
  /\bthe only (?:\w+ )?(?:grants?|awards?|payments?|contracts?|agreements?) (?:to|that|which)\b|\b(?:stays?|remains?|is (?:held|kept|fixed)|will (?:stay|remain|be (?:held|kept)))\b[^.;]{0,12} at (?:£|(?:this|that|the (?:new|lower|same)) (?:sum|figure|level|rate))(?![^.;]{0,90}\b(?:and|then|when|after)\b[^.;]{0,30}\b(?:ends?|stops?|ceases?|closes?|nothing)\b)|\bplans? for (?:the |its )?(?:last|final|closing|end)\b|\b(?:will|shall|is to|are to|can)(?: now| instead| then| therefore)? (?:carry on|continue|run on|go on|be (?:extended|renewed|continued|prolonged))(?: unchanged| as before)? (?:to|until|till|up to|for (?:a|another|two|one|three|[0-9]))\b(?![^.;]{0,60}\b(?:and then|after (?:which|that)|finally|at which|when it)\b)/i;
const stopping = [...itStops, ...takenFromGroups];
const comparing = [sumsCompared, dropOfSum, lessThanNow, reductionTold, partOfPresent, fewerBought, partsCompared];
/** Without one of these, or two sums, a sentence ends nothing. */
const telling = [
  endsIt,
  settledToCut,
  surelyEnds,
  twoSums,
  ...stopping,
  dropOfSum,
  lessThanNow,
  reductionTold,
  partOfPresent,
  fewerBought,
  partsCompared,
];
const rent = /\brent\b/i;

/** "The award begins on 1 April 2026 and will finish on 31 March 2029": who says both sets a term and ends nothing. */
const begins =
  /\b(?:begins?|began|start(?:s|ed)?|commence[sd]?|(?:will|shall|to) (?:begin|start|commence|run)|runs?(?! (?:since|by)\b))\b/i;
/** "Will run to its natural end on 31 May and will not be replaced": no term is set by that. */
const runsOut =
  /\bruns?(?: on)? to (?:its|their) (?:natural |planned |contractual |agreed )?(?:end|close|conclusion)\b/i;
const thenEnds =
  /^[^.;]{0,60}\b(?:and|until|to) [^.;]{0,25}\b(?:ends?|finish(?:es)?|expires?|stops?|clos(?:e|es)|comes? to (?:an end|a close))\b/i;
const everyBegins = new RegExp(begins, 'gi');
/** Whether a sentence sets a term from its beginning to its end. */
export const isWholeTerm = (plain: string): boolean =>
  begins.test(plain) &&
  !runsOut.test(plain) &&
  [...plain.matchAll(everyBegins)].some(({ index, 0: said }) => thenEnds.test(plain.slice(index + said.length)));

/** A clause that says what may be done some day. */
const isPower =
  /\b(?:may|might|can|reserves? the right|is entitled|(?:allows|entitles|permits) (?:either|us|you|the \w+)(?: \w+)?) (?:\w+ )?(?:to )?(?:end|terminat|reduc|cut|withdraw|stop|lower|bring|be (?:ended|reduced|cut|withdrawn|stopped|terminated|brought|lowered|discontinued))|\b(?:warning|notice)\b[^.;]{0,40}\b(?:by|from|on) (?:either|any) (?:side|party)?/i;

/** Whether a sentence names what is given, and neither a power over it nor the end of something else. */
export const isSupport = (plain: string): boolean =>
  supported.test(plain) && !elsewhereEnd.test(plain) && !isPower.test(plain);
