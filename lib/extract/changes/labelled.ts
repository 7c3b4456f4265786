import { offered } from '@/lib/extract/changes/endings.ts';
import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';

/** "Funding ceases: 31 March", "Date on which payments will stop": the label says that it ends what was given. */
const labelEnds =
  /\b(?:funding|grants?|payments?|support|money|awards?|subsid(?:y|ies)|concession|relief|contribution)\b[^:]{0,25}\b(?:ceases?|stops?|withdrawn|withdrawal|cessation|reduced|reduction|(?:is|are|be) cut|not renewed|discontinued|terminates?)\b|\b(?:withdrawal|cessation|reduction|stopping|cutting) of (?:the |your )?(?:funding|grant|payments?|support|award)\b/i;
/** Labels that any paper has of a day, and a notice of change of its own. */
const labelPlain =
  /^(?:(?:date )?(?:effective|takes effect|in effect)(?: date| from| on)?|date (?:of effect|of change|of (?:the )?reduction)|with effect from|w\.?e\.?f\.?|(?:date (?:the )?)?(?:change|reduction|cut|variation|closure|new sum|new amount)(?: date| from| effective| effective from| takes effect| starts)?|last day(?: of (?:the )?(?:funding|grant|support|service))?|(?:funding|grant|support|contract|agreement) (?:ends|to end|will end|end date)|ends|end of (?:the )?(?:funding|grant|support))$/i;

/** The row of a timetable: "New grant levels take effect", "Reduced payments begin", "Cuts apply from". */
const rowOfChange =
  /^(?:(?:the )?(?:new|reduced|lower|revised|changed) (?:\w+ ){0,2}(?:levels?|grants?|amounts?|sums?|rates?|payments?|funding|awards?|allocations?|charges?|prices?)(?: of \w+)?|(?:the )?(?:changes?|cuts?|reductions?|savings?))(?: to (?:\w+ ){0,2}\w+)? (?:takes? effect|appl(?:y|ies)|starts?|begins?|comes? into (?:effect|force)|(?:are |is )?(?:paid|payable|made|implemented|effective))(?: from| on)?$/i;

/** Whether a day stands under or behind a label of its own that makes it the day on which something given ends. */
export function isLabelledEnd(
  mention: Mention<DateFound>,
  sentences: readonly Sentence[],
  isEndingAt: (place: number) => boolean,
): boolean {
  if (mention.sentence.standing !== 'current' || mention.sentence.plain.length > longestLine) return false;
  if (mention.sentence.over.some((words) => ofAsking.test(words))) return false;
  const labels = labelsOf(mention);
  if (labels.some((label) => labelEnds.test(label))) return true;
  return (
    labels.some((label) => labelPlain.test(label.trim()) || rowOfChange.test(label.trim())) &&
    endsElsewhere(sentences, mention, isEndingAt)
  );
}
const longestLine = 120;
/** Under it "Ends" is the last day to answer. */
const ofAsking = /\b(?:survey|consultation|questionnaire|have your say|how to (?:respond|reply|take part))\b/i;

/** A form says in another of its lines that the grant is cut; an offer has an end too, and is glad. */
const endsElsewhere = (
  sentences: readonly Sentence[],
  { place }: Mention<DateFound>,
  isEndingAt: (place: number) => boolean,
): boolean =>
  sentences.some(
    ({ plain }, at) =>
      at !== place && (isEndingAt(at) || (at < lastOpening && (saysItEnds.test(plain) || proposesCut.test(plain)))),
  ) && !isHeldBy(sentences, offered);

/** "Decision: end grant", "Not renewed.", as a form has it among its first lines. */
const saysItEnds =
  /^(?:(?:decision|outcome|action|recommendation|type|type of change|subject): ?)?(?:to )?(?:(?:end|cease|stop|withdraw|discontinue|cut|reduce)(?: of)? (?:the |your |this )?(?:\w+ )?(?:grant|funding|award|support|payments?)|(?:grant|funding|award)? ?(?:will )?not (?:be |to be )?(?:renewed|continued|extended)|(?:grant|funding|award) (?:ended|withdrawn|cut|reduced|stopped|discontinued))\.?$/i;
const lastOpening = 30;
/** "To set out proposed reductions in grants", "savings from the voluntary sector budget", as a report begins. */
const proposesCut =
  /\b(?:(?:proposed|recommended|planned|agreed) (?:\w+ )?(?:reductions?|cuts?|savings)|proposals? (?:to|for) (?:\w+ )?(?:reduc\w+|cut\w*|sav\w+|end\w*|lower\w*)) (?:in |to |of |from |on )?(?:the |all |its |our )?(?:\w+ ){0,3}(?:grants?|funding|contracts?|awards?|support|contributions?|subsid(?:y|ies)|contract (?:price|sum))\b/i;

const ordinaryEnd =
  /\b(?:agreements?|contracts?|awards?|grants?|slas?)(?: for (?:this year|20[0-9]{2}(?: ?[/-] ?(?:20)?[0-9]{2})?))?,? (?:all |both |which )?(?:expires?|ends?|runs? out|lapses?|comes? to an end|(?:is|are) due to (?:expire|end)|(?:was|were) (?:always )?(?:due|to) (?:expire|end))\b[^.;]{0,12}$/i;

/** "The agreements for 2025/26 expire on": the end of a year's terms, which is no cut where the paper gives the day of that. */
export const isOrdinaryEnd = ({ before }: Mention<DateFound>): boolean => ordinaryEnd.test(before);
