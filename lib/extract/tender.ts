import { labelsOf, type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence } from '@/lib/facts.ts';

const bid =
  /\b(?:sq|pqq|tenders?|bids?|offers?|quotations?|quotes?|submissions?|proposals?|responses?|itt|rfq|expressions? of interest|applications?|questionnaires?|your (?:best )?prices?)\b/i;
const due =
  /\b(?:deadline|closing (?:date|time)|clos(?:es|ing)|submi(?:t|tted|ssion)|lodged?|uploaded to|return(?:ed)?|receipt|received|no later than|not later than|by|due|(?:accepted|invited|welcome|taken|sought) (?:until|till|up to))\b[^.;]{0,90}$/i;
const otherDue =
  /\b(?:questions?|clarifications?|enquir(?:y|ies)|queries|answers?|award|standstill|evaluation|interview|presentations?|site visit|register|start|mobilis\w+|publication|published|contract notice|next|feedback|information will be)\b/i;
/** A time to come to an event, or to say what one thinks of a plan to buy: nothing is bid for yet. */
const otherReply =
  /\b(?:attend\w*|(?:engagement|information|briefing|market) (?:events?|days?|sessions?|questionnaires?|deadline|closes|ends)|webinars?|book (?:a|your) (?:places?|slots?)|market (?:engagement|test\w*|sounding|consultation))\b/i;
const bidNamed = /\b(?:tenders?|bids?|quotations?|quotes?)\b/i;
const bidsSent =
  /\b(?:tenders?|bids?|quotations?|quotes?|proposals?) (?:\w+ ){0,4}(?:returned|received|submitted|sent|lodged|uploaded|due|in)\b|\b(?:submit|return|send|lodge|upload)\w* (?:\w+ ){0,3}(?:tenders?|bids?|quotations?|quotes?|proposals?)\b/i;
/** The whole document asks for no bids. */
const noCallYet =
  /\bnot (?:yet )?(?:itself )?(?:a |an |the |part of (?:a|any|the) |any |intended as (?:a|an) )?(?:formal )?(?:call for competition|invitation to (?:tender|bid|quote)|(?:procurement|tender(?:ing)?|competitive) (?:process|exercise|procedure)|tender\b(?! (?:from|by|that|which|will|shall))|advert(?:isement)? for (?:a |the )?(?:tender|contract))/i;
const issuing =
  /\b(?:published|issued|issue|date of issue|advertised|publication|uploaded|documents (?:available|released)|(?:sent|goes|send (?:this|it|them)) out|(?:goes|go) live|launch(?:ed)?|(?:itt|rfq|invitation|tender|documents?) (?:available|released|sent)|(?:portal|opportunity|competition|tender|window|process|round|interest|submissions|applications|bids) (?:\w+ ){0,3}opens?)\b/i;
/** The same in a sentence, just before the day. */
const issuedOn =
  /\b(?:date of issue|issued|published|uploaded|advertised|released|dated|(?:goes|went|sent|is) (?:out|live)(?: to [^.;]{0,40})?|(?:issued|sent|released) (?:through|via|by (?:e-?mail|post)) [^.;]{0,60}|sent to [^.;]{0,40}|launched|on (?:the|our) (?:portal|website|contracts finder|find a tender))(?: on)?[: ]+(?:\w+day,? )?$/i;
const notIssued =
  /\b(?:guidance|regulations|next|planned|estimated|award|answers?|contract notice|results?|clarifications?|pipeline|prior|market|returned|received)\b/i;

/** Finds when a tender was put out and when bids are due, and whether the document gives a second, different deadline. */
export function extractTender(
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Facts['tender'] {
  const mentions = mentionsOf(dates, sentences).filter(({ sentence }) => sentence.standing === 'current');
  const weighed = mentions
    .filter(({ value }) => value.when.shape === 'day')
    .map((mention) => ({ mention, weight: deadlineWeight(mention) }))
    .filter(({ weight }) => weight > 0);
  const top = Math.max(0, ...weighed.map(({ weight }) => weight));
  const due = weighed.filter(({ weight }) => weight >= top - 1).map(({ mention }) => mention);
  // Saying that one is interested is not bidding, where the day for bids is told too.
  const ofBids = due.filter((mention) => !isOfInterest(mention));
  const deadlines = ofBids.length ? ofBids : due;
  const [first] = deadlines;
  if (isOnlyAnnounced(sentences)) return null;
  if (!first) return tenderPeriod(dates, sentences);
  const deadline = said(first.value);
  // Stages of one competition have labels of their own: "SQ to be returned", "Tenders to be returned".
  const same = deadlines.filter((mention) => isSameStage(first, mention)).map(({ value }) => said(value));
  return {
    published: issueDate(mentions, deadline.value) ?? (isOfAnswers(mentions, published) ? null : published),
    deadline,
    alsoDeadline: same.find(({ value }) => value !== deadline.value) ?? null,
  };
}

const isOfInterest = (mention: Mention<DateFound>): boolean =>
  ofInterest.test(`${labelsOf(mention).join(' | ')} ${mention.before.slice(-50)}`);
const ofInterest =
  /\b(?:(?:express|register|not)(?:ing|s|e|es)?|expressions?|registrations?|notes?) (?:of |an? |your |their )?interest\b|\bEOIs?\b/i;

const isOnlyAnnounced = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ plain, standing }) => standing === 'current' && noCallYet.test(plain));

/** A field that says only "Date" is named by the heading above that one: "Time limit for receipt of tenders", "Date", "16 May 2022". */
function labelsOver(mention: Mention<DateFound>): readonly string[] {
  const labels = labelsOf(mention);
  const above = mention.sentence.over.at(-2);
  return above && labels.some((label) => /^date(?: and time)?:?$/i.test(label)) ? [...labels, above] : labels;
}

function isSameStage(one: Mention<DateFound>, other: Mention<DateFound>): boolean {
  const [a, b] = [labelsOf(one).join(), labelsOf(other).join()];
  return (
    a === b ||
    (Boolean(a) !== Boolean(b) && /\b(?:you|tenders|quotations|bids)\b/i.test(`${one.before} ${other.before}`))
  );
}

function deadlineWeight(mention: Mention<DateFound>): number {
  const { before, after } = mention;
  if (/\bnot before $/i.test(before)) return 0;
  const labels = labelsOver(mention);
  if (labels.some((label) => otherDue.test(label) || otherReply.test(label))) return 0;
  for (const label of labels) {
    if (
      /\b(?:deadline|time limit|clos(?:ing|es?)|return(?:ed)?|submissions?|received|due|submitted|lodged?|uploaded|in by|by|last (?:day|date)|reach us|send us|(?:tenders|bids|quotes|quotations|proposals) (?:in|back))\b/i.test(
        label,
      ) &&
      bid.test(label)
    )
      return 4;
    if (
      /^(?:closing(?: date)?$|closing date|deadline|(?:(?:the )?(?:portal|opportunity|competition|window|procurement) )?closes|return date|submission date)/i.test(
        label,
      )
    )
      return 4;
  }
  // "with tenders returned by 12 September, award in November, and a start on 1 April": each has its own part of the sentence.
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), lastCommaBeforeWords(before)) + 1,
  );
  if (otherReply.test(before) && !(otherReply.test(clause) ? bidsSent.test(clause) : bidNamed.test(clause))) return 0;
  const last = clause.slice(clause.lastIndexOf(' and ') + 1);
  if (deadlineFor.test(clause) && forBids.test(last)) return 3;
  if (otherDue.test(clause) && due.test(last) && bid.test(last) && !otherDue.test(last)) return 3;
  if (otherDue.test(clause) && !/\btenders? (?:returned|received|submitted)\b/i.test(clause)) return 0;
  if (/\b(?:closing date|deadline)\b[^.;]{0,60}$/i.test(clause)) return 4;
  // "Return by: noon, 11 July" is a whole line in a request for quotations.
  if (/^(?:please )?(?:returns?|submit|submissions?) by\b[^.;]{0,30}$/i.test(before)) return 3;
  if (tooLateAfter.test(before.slice(-60)) && notOpened.test(after) && bid.test(before)) return 3;
  if (windowEnds.test(clause)) return 4;
  if (/\b(?:opportunity|competition|portal|procurement)\b[^.;]{0,60}\bcloses (?:on|at) [^.;]{0,30}$/i.test(before))
    return 3;
  if (due.test(clause) && (bid.test(clause) || /\bsubmit\b/i.test(clause))) return 3;
  return due.test(clause) && bid.test(after.slice(0, 60)) ? 2 : 0;
}

/** "The deadline for questions is 12 May and for tenders 30 May": the second deadline lends the first one's word. */
const deadlineFor = /\b(?:deadlines?|closing (?:date|time)|last (?:day|date))\b/i;
const forBids =
  /^ ?(?:and )?(?:(?:it|that) is )?(?:for|of) (?:the )?(?:tenders|bids|quotations|quotes|submissions|proposals|responses) (?:is |on )?$/i;
/** "Tenders that come after noon on 30 June will not be opened". */
const tooLateAfter =
  /\b(?:after|later than)(?: (?:[0-9:.apm]{1,8}|noon|midday|midnight)){0,4}(?: on)? ?(?:\w+day,? )?$/i;
const notOpened =
  /^[^.;]{0,30}\b(?:will|shall|can|may)(?:not| not|n't) (?:then )?be (?:opened|considered|accepted|looked at|read|taken)\b/i;

/** "The tender period runs from 1 May to 30 May", where no day is called the deadline. */
function tenderPeriod(dates: readonly DateFound[], sentences: readonly Sentence[]): Facts['tender'] {
  for (const { value, before, sentence } of mentionsOf(dates, sentences)) {
    const { when, ends } = value;
    if (when.shape !== 'range' || !ends || sentence.standing !== 'current' || !windowOf.test(before)) continue;
    const { assumed } = value;
    return {
      published: { value: when.from, start: ends.from.start, end: ends.from.end, assumed },
      deadline: { value: when.to, start: ends.to.start, end: ends.to.end, assumed },
      alsoDeadline: null,
    };
  }
  return null;
}
const windowOf =
  /\b(?:(?:tender|tendering|bidding|quotation|submission) (?:period|window)|(?:tenders|bids|quotations|quotes) (?:are invited|are open|may be (?:sent|submitted|lodged)|can be (?:sent|submitted|lodged)))\b[^.;]{0,50}$/i;

const windowEnds =
  /\b(?:tender(?:ing)?|bidding|quotation|submissions?) (?:period|window|stage)\b[^.;]{0,20}\b(?:clos\w+|end\w*)\b[^.;]{0,20}$/i;

/** The last comma that parts clauses; one inside "12 noon, Monday 18 August" does not. */
const lastCommaBeforeWords = (words: string) => {
  const at = words.lastIndexOf(', ');
  return at >= 0 &&
    /^, (?:[0-9:.apmnoid ]{0,10})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?$/i.test(words.slice(at))
    ? words.lastIndexOf(', ', at - 1)
    : at;
};

function issueDate(mentions: readonly Mention<DateFound>[], deadline: string): Said<string> | null {
  const found = mentions.find((mention) => {
    const { before, value } = mention;
    const first = firstDay(value);
    if (!first || first >= deadline) return false;
    const label = labelsOver(mention).join(' | ');
    if (notIssued.test(`${label} ${before.slice(-60)}`)) return false;
    return (issuing.test(label) && before.length < 12) || issuedOn.test(before.slice(-120));
  });
  return found ? said(found.value) : null;
}

/** "Last answers published: 10 October": a step on the way, taken for the day on which the whole was put out. */
const isOfAnswers = (mentions: readonly Mention<DateFound>[], published: Said<string> | null): boolean =>
  mentions.some(
    (mention) =>
      mention.value.start === published?.start &&
      ofAnswers.test(`${labelsOf(mention).join(' | ')} ${mention.before.slice(-60)}`),
  );
const ofAnswers = /\b(?:answers?|clarifications?|questions?|guidance|results?)\b/i;

/** The day, or the first of a few days: "issued Friday 13th-Monday 16th October". */
const firstDay = ({ when }: DateFound): string | null =>
  when.shape === 'day' ? when.day : when.shape === 'range' && when.unit === 'days' ? when.from : null;

const said = (value: DateFound): Said<string> => ({
  value: firstDay(value) ?? '',
  start: value.start,
  end: value.end,
  assumed: value.assumed,
});
