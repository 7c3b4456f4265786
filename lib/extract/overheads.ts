import { type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { PercentFound } from '@/lib/extract/values.ts';
import type { Said, Sentence } from '@/lib/facts.ts';
import { withoutTakenOut } from '@/lib/listen/funding/taken-out.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { notTheirs } from '@/lib/vocabulary/funding/core-costs.ts';
import {
  butNoMore,
  namesTwoItems,
  ofThePast,
  overheads,
  thoughtFair,
  toBeExplained,
  unquestioned,
} from '@/lib/vocabulary/funding/overheads.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const overhead = wordsOf(overheads, 'administration', 'admin', 'management (?:fees?|overheads?)');
/** A surplus, what is put by or what prices rise by has limits of its own; so has what may be moved from one line of a budget to another. */
const ofAnother =
  /\b(?:surplus|profit|margin|contingenc(?:y|ies)|reserves?|inflation|indexation|uplift|(?:price|pay|cost) (?:rises?|increases?)|[CR]PI|interest|retention|retained|virements?|vire|variation|vary|varied|mov(?:e|ed|ing)|transfer\w*|switch\w*|re-?allocat\w*|underspend|turnover|keep|changes?|differences?|reductions?|savings?|fall|carry forward)\b[^.;%]{0,30}$/i;
/** "5% towards reserves", "10% between headings", "10% of groups". */
const forAnother =
  /^ ?(?:a year |each year |of (?:it|this|the (?:grant|award|total)) )?(?:(?:towards|into|to|as|for)(?: \w+){0,4} (?:reserves?|surplus|profit|contingency)\b|(?:between|from one) (?:\w+ )?(?:budget |cost )?(?:headings?|lines?|items?)|of (?:groups|organisations|charities|applicants|clients|people|staff|members|answers|replies)\b)/i;
/** What the funder takes for itself. */
const ofFunder =
  /\b(?:we|the (?:council|board|partnership|foundation|fund|trust|authority))(?: may| will| shall| can)? (?:keeps?|retains?|takes?|holds? back|deducts?)\b|\b(?:our|the (?:\w+ )?(?:council|board|partnership|foundation|fund|trust|authority|scheme)'s) own (?:\w+ )?(?:administration|costs|overheads?|management|running)\b|\bcosts us\b|\b(?:administration|management|running) of the (?:scheme|fund|programme)\b|\b(?:for|of) (?:running|administering|managing) the (?:scheme|fund|programme|round)\b/i;
const limit =
  /\b(?:limited to|limit(?:s)?|not (?:\w+ ){0,4}(?:to )?exceed\w*|no more than|not more than|and no more|maximum|max|up to|at most|only|cap(?:s|ped)?|cap of|ceiling|above|over|in excess of|more than|exceed\w*|restricted to|flat(?: rate)?|fixed (?:at|rate)|cannot be (?:more|higher))\b/i;
/** "Over 8% will be struck out": what lies above is refused, and so it is a limit. */
const above = /\b(?:above|over|in excess of|more than|exceed\w*)\b[^.;%]{0,20}$/i;
const forbidden =
  /\b(?:not?|never|cannot|refus\w+|struck|disallow\w*|disregard\w*|ignored|discount(?:ed)?|deduct\w*|left out|adjusted|ineligible|removed|reject\w*|taken out|must|shall|limit\w*|cap\w*)\b/i;

/** "No cap", or a share that is only told of. */
const noLimit = /\b(?:typically|on average|no (?:cap|limit|ceiling)|tops? up|topped up)\b/i;
/** "The 10% limit no longer applies", "done away with the cap", "the ceiling was removed": there is none now. Not one that is lifted to another share. */
const liftedLimit =
  /\b(?:limit|cap|ceiling|maximum|restriction|rule)\b[^.;]{0,60}\b(?:(?:is|was|are|were|has|have|had|been|be|being|now) (?:now |been |being |all |hereby |therefore )*(?:lifted|removed|scrapped|abolished|withdrawn|deleted|dropped|gone|ended|done away with|taken (?:away|out|off)|set aside|cancelled|at an end)|no longer (?:applies|apply|holds?|stands?|in (?:force|use))|(?:does|do|will) not apply|ceases?|disappears?|goes)\b(?! (?:(?:to|by|up|over)\b|from [0-9.]+ ?(?:%|per cent)))|\b(?:lift(?:s|ed|ing)?|remov(?:e|es|ed|ing)|scrap(?:s|ped|ping)?|abolish(?:es|ed|ing)?|withdr[ae]wn?|delet(?:e|es|ed|ing)|drop(?:s|ped|ping)?|ended|ending|end|do(?:ne|ing)? away with|taken (?:away|out|off)|forget|ignore|no longer (?:appl(?:y|ies)|ha(?:s|ve)|use)) (?:(?:the|our|that|this|any|old|former|previous|[0-9.]+ ?%|[a-z]+ per cent) ){1,4}(?:limit|cap|ceiling|maximum|restriction|rule)\b/i;
const notLifted = /\b(?:not|never|nor|yet|cannot|unable|may be|might|could be|except|unless|only for|asked)\b/i;
/** Whether a limit is told of that is a limit no more. */
export const isLimitLifted = (plain: string): boolean => {
  const match = liftedLimit.exec(plain);
  return (
    !!match &&
    !notLifted.test(
      plain
        .slice(0, match.index + match[0].length)
        .replace(/\b(?:(?:does|do|will) not apply|(?:may|must|shall|cannot|can|should) not (?:be |exceed))\b/gi, ' '),
    )
  );
};

/** "Overheads are not limited to 10%". */
const notHeldTo =
  /\bnot (?:\w+ly )?(?:be )?(?:limited|restricted|confined|capped|held|tied|fixed) (?:to|at) (?:\w+ ){0,3}$/i;
/** "Whatever the Grantee's actual rate may be" limits it all the same. */
const whateverItIs = /\b(?:whatever|regardless of|irrespective of)\b/i;

/** The largest share of an award that may go on overheads, wherever the document limits it. */
export function extractOverheadCaps(percents: readonly PercentFound[], sentences: readonly Sentence[]): Said<number>[] {
  const caps = mentionsOf(percents, sentences)
    .filter((mention) => isCap(mention, sentences))
    .map(({ value }) => ({
      value: value.atMost ?? value.value,
      start: value.start,
      end: value.end,
      assumed: value.assumed,
    }));
  return caps.length ? caps : capsInParts(sentences);
}

function isCap({ sentence, place, before, after }: Mention<PercentFound>, sentences: readonly Sentence[]): boolean {
  const { plain, over, standing } = sentence;
  if (standing !== 'current' || plain.endsWith('?')) return false;
  const near = `${before.slice(-140)} % ${after.slice(0, 100)}`;
  const isNamed = overhead.test(near) || over.some((words) => overhead.test(words)) || namesTwoItems(near);
  if (!isNamed || !limit.test(near) || toBeExplained.test(plain) || isOnlyAView(plain)) return false;
  if (above.test(before.slice(-40)) && !forbidden.test(plain)) return false;
  return (
    !ofThePast.test(plain) &&
    !ofAnother.test(before.slice(-60)) &&
    !forAnother.test(after) &&
    !ofFunder.test(plain) &&
    !notTheirs.test(plain) &&
    !noLimit.test(near) &&
    !notHeldTo.test(before.slice(-40)) &&
    !isLimitLifted(plain) &&
    withoutTakenOut(plain).charAt(before.length) !== ' ' &&
    !(/\bactual\b/i.test(near) && !whateverItIs.test(near)) &&
    !isNotOwnTerm(sentences, place)
  );
}

/** A share that is thought fair or goes unquestioned: more may still be asked for. */
const isOnlyAView = (plain: string) => (unquestioned.test(plain) || thoughtFair.test(plain)) && !butNoMore.test(plain);

/** "Not more than a tenth of it can go towards rent, heating and the books", "£1 in every £10". */
const partOf =
  /\b(?:(?:no|not) more than|up to|at most|only|limited to|(?:a )?maximum of|(?:never|not) (?:to )?exceed\w*|cap(?:ped)? at)(?: (?:a|one)[- ](twentieth|tenth|eighth|sixth|fifth|quarter|third)\b| £1 (?:in|for) every £(5|8|10|20)\b)|\bfor every £(5|10|20) [^.;]{0,30}£1\b/i;
const partsOfHundred: Readonly<Record<string, number>> = {
  twentieth: 5,
  tenth: 10,
  eighth: 12.5,
  sixth: 16.7,
  fifth: 20,
  quarter: 25,
  third: 33.3,
};

function capsInParts(sentences: readonly Sentence[]): Said<number>[] {
  return mayHold(sentences, partOf).flatMap((place) => {
    const sentence = sentences[place];
    if (sentence?.standing !== 'current' || sentence.plain.endsWith('?')) return [];
    const { plain } = sentence;
    const match = partOf.exec(plain);
    if (!match || !(overhead.test(plain) || namesTwoItems(plain))) return [];
    const end = match.index + match[0].length;
    if (
      isOnlyAView(plain) ||
      ofThePast.test(plain) ||
      ofFunder.test(plain) ||
      notTheirs.test(plain) ||
      forAnother.test(plain.slice(end))
    )
      return [];
    if (ofAnother.test(plain.slice(0, match.index).slice(-60)) || isNotOwnTerm(sentences, place)) return [];
    const [, part, pounds, forEach] = match;
    const value = part ? partsOfHundred[part.toLowerCase()] : 100 / Number(pounds ?? forEach);
    return value ? [{ value, ...spanIn(sentence, match.index, end), assumed: [] }] : [];
  });
}
