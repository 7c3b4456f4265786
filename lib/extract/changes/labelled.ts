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

/** Whether a day stands under or behind a label of its own that makes it the day on which something given ends. */
export function isLabelledEnd(
  mention: Mention<DateFound>,
  sentences: readonly Sentence[],
  isEndingAt: (place: number) => boolean,
): boolean {
  if (mention.sentence.standing !== 'current' || mention.sentence.plain.length > longestLine) return false;
  const labels = labelsOf(mention);
  if (labels.some((label) => labelEnds.test(label))) return true;
  return labels.some((label) => labelPlain.test(label.trim())) && endsElsewhere(sentences, mention, isEndingAt);
}
const longestLine = 120;

/** A form says in another of its lines that the grant is cut; an offer has an end too, and is glad. */
const endsElsewhere = (
  sentences: readonly Sentence[],
  { place }: Mention<DateFound>,
  isEndingAt: (place: number) => boolean,
): boolean =>
  sentences.some(({ plain }, at) => at !== place && (isEndingAt(at) || (at < lastOpening && saysItEnds.test(plain)))) &&
  !isHeldBy(sentences, offered);

/** "Decision: end grant", "Not renewed.", as a form has it among its first lines. */
const saysItEnds =
  /^(?:(?:decision|outcome|action|recommendation|type|type of change|subject): ?)?(?:to )?(?:(?:end|cease|stop|withdraw|discontinue|cut|reduce)(?: of)? (?:the |your |this )?(?:\w+ )?(?:grant|funding|award|support|payments?)|(?:grant|funding|award)? ?(?:will )?not (?:be |to be )?(?:renewed|continued|extended)|(?:grant|funding|award) (?:ended|withdrawn|cut|reduced|stopped|discontinued))\.?$/i;
const lastOpening = 30;
