import { addPeriod } from '@/lib/calendar/calendar.ts';
import { isSaidToBeOver } from '@/lib/extract/consultation/over.ts';
import { mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToResultsOut } from '@/lib/listen/consultation/results-out.ts';
import { listen } from '@/lib/listen/listen.ts';

/** "The consultation ran from …", "this survey closed in January": told as history. */
const wentOn =
  /\b(?:consultation|survey|engagement|exercise|questionnaire|it)\b[^.;]{0,40}\b(?:ran|closed|ended|took place|finished|concluded)\b(?! by\b)|\bwe asked$|\bthank(?:s| you)\b[^.;]{0,50}\b(?:took part|responded|replied|answered|gave|contributed)\b/i;
/** "Had agreed", "before it opened", "our second survey is on how": a decision that came first, whatever else is over. */
const cameFirst =
  /\b(?:had|already|beforehand|before (?:the|this|it|we|any|asking))\b|\b(?:views|comments|survey|consultation|asking|questions?) (?:is |are )?(?:about|on|now)\b/i;

/** "On 3 March Cabinet agreed", "was taken by Full Council on 3 March": the day of deciding, and not the one on which a centre is to close. */
const ofDeciding =
  /^(?:then |later |finally )?(?:on|in|at (?:its|their|the|a) (?:[a-z]+ ){0,3}meeting (?:on|of|in|held on)) $|\b(?:made|taken|agreed|decided|approved|adopted|confirmed|resolved|voted|meeting|met)\b(?: by [^.;,]{3,50})?(?: at [^.;,]{3,40})? (?:on|in|of|held on) $/i;

/**
 * Whether a decision told of as taken came once the exercise was over: on a day after its close or, where the words give no day, on a page that tells of the whole
 * as history. A page of results says what was asked, what people said and what was decided, and that decision came last.
 */
export function isDecidedAfter(facts: Facts, sentence: Sentence): boolean {
  const isLater = isDatedAfter(facts, sentence);
  return isLater ?? (!cameFirst.test(sentence.plain) && isToldAsHistory(facts));
}

/** Whether the day of deciding lies after the close; null where either is not told. */
export function isDatedAfter(
  { consultation, values, sentences, published }: Facts,
  sentence: Sentence,
): boolean | null {
  const closes = consultation?.closes?.value;
  // "In May the Board agreed": what was decided was decided before the page that tells of it was put up.
  const latest = published?.value ?? (closes ? addPeriod(closes, 'P6M') : null);
  const days = mentionsOf(values.dates, sentences)
    .filter((mention) => mention.sentence === sentence && ofDeciding.test(mention.before))
    .flatMap(({ value }) => {
      const isGuessed = value.assumed.some(({ what }) => what === 'year');
      return firstDayOf(value).map((day) =>
        isGuessed && latest && day > latest ? addPeriod(day, 'P1Y', 'before') : day,
      );
    });
  return closes && days[0] ? days[0] > closes : null;
}

const isToldAsHistory = (facts: Facts): boolean =>
  isSaidToBeOver(facts.sentences) ||
  listen(facts, wentOn, { standing: ['current', 'past'] }).length > 0 ||
  listenToResultsOut(facts).length > 0;

const firstDayOf = ({ when }: DateFound): string[] =>
  when.shape === 'day' ? [when.day] : when.shape === 'range' ? [when.from] : [];
