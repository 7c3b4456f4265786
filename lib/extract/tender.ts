import { daysBetween } from '@/lib/calendar/calendar.ts';
import { labelsOf, type Mention, mentionsOf } from '@/lib/extract/mentions.ts';
import { labelsOver } from '@/lib/extract/tender/labels.ts';
import {
  bareDay,
  bareLabel,
  bid,
  bidNamed,
  bidsSent,
  byThen,
  byWhom,
  closingLabel,
  deadlineFor,
  due,
  dueLabel,
  entryOfDates,
  entryOpens,
  fillAndSend,
  forBids,
  formNamed,
  issuedOn,
  issuing,
  lastMoment,
  laterOnes,
  leadOfDay,
  noBid,
  noCallYet,
  nothing,
  nothingAfter,
  notIssued,
  noticeLabel,
  notOpened,
  notOpenedLater,
  nowDue,
  opened,
  openedLabel,
  openUntil,
  otherDue,
  otherReply,
  putBackFrom,
  putBackTo,
  reasonFirst,
  sendIt,
  shutsThen,
  theyClose,
  toBid,
  toOther,
  tooLateAfter,
  toUs,
  until,
  wasDone,
  wasDue,
  whenDue,
  whenIn,
  windowEnds,
  windowLabel,
  windowOf,
} from '@/lib/extract/tender/words.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Facts, Said, Sentence } from '@/lib/facts.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { ofAnotherTender } from '@/lib/vocabulary/consultation/other-deadlines.ts';

/** Finds when a tender was put out and when bids are due, and whether the document gives a second, different deadline. */
export function extractTender(
  dates: readonly DateFound[],
  sentences: readonly Sentence[],
  published: Said<string> | null,
): Facts['tender'] {
  const mentions = mentionsOf(dates, sentences).filter(({ sentence }) => sentence.standing === 'current');
  const weighed = mentions
    .filter(({ value }) => value.when.shape === 'day')
    .map((mention) => ({ mention, weight: weightOf(mention, sentences) }))
    .filter(({ weight }) => weight > 0);
  const holding = weighed.filter(({ mention }) => !isFormer(mention) && !ofAnotherTender.test(mention.sentence.plain));
  const now = holding.some(({ weight }) => weight > 2) ? holding : weighed;
  const top = Math.max(0, ...now.map(({ weight }) => weight));
  const due = now.filter(({ weight }) => weight >= top - 1).map(({ mention }) => mention);
  // Saying that one is interested is not bidding, where the day for bids is told too.
  const ofBids = due.filter((mention) => !isOfInterest(mention));
  const deadlines = ofBids.length ? ofBids : due;
  const [first] = deadlines;
  if (isOnlyAnnounced(sentences)) return null;
  if (!first) return tenderPeriod(dates, sentences);
  const deadline = said(first.value);
  // A day alone near the top may be taken for the paper's own, and is the deadline.
  const isItself = published !== null && published.start === deadline.start && published.value === deadline.value;
  // Stages of one competition have labels of their own: "SQ to be returned", "Tenders to be returned".
  const same = deadlines.filter((mention) => isSameStage(first, mention)).map(({ value }) => said(value));
  return {
    published:
      issueDate(mentions, sentences, deadline.value) ??
      (isOfAnswers(mentions, published) || isItself ? null : published),
    deadline,
    alsoDeadline: same.find(({ value }) => value !== deadline.value) ?? null,
  };
}

const weightOf = (mention: Mention<DateFound>, sentences: readonly Sentence[]): number =>
  isPutBackTo(mention, sentences)
    ? 6
    : isAnswerTo(mention, sentences) || isCloseOfThose(mention, sentences)
      ? 3
      : deadlineWeight(mention, sentences);

/** The day that bids were due before another was set: "the closing date was 10 June", or under "Original deadline". */
const isFormer = (mention: Mention<DateFound>): boolean =>
  wasDue.test(mention.before) ||
  labelsOf(mention).some((label) => /^(?:first|original|old|earlier|previous)\b/i.test(label));

/** "It has been extended to 17 June", of the day for bids and not of a contract. */
function isPutBackTo({ before, sentence }: Mention<DateFound>, sentences: readonly Sentence[]): boolean {
  if (!putBackTo.test(before) || ofTheTerm.test(before)) return false;
  const previous = sentences[placeOf(sentences, sentence) - 1];
  const about = `${previous?.plain ?? ''} ${sentence.over.at(-1) ?? ''} ${before}`;
  const told = before.replace(reasonFirst, '');
  return closingWord.test(about) && !(otherDue.test(told) && !bid.test(told));
}
const closingWord =
  /\b(?:deadlines?|clos(?:e|es|ed|ing)|due|return date|tenders?|bids?|quotations?|proposals|offers)\b/i;
const ofTheTerm = /\b(?:contract|agreement|grant|service|term|project|funding)s?\b(?! notice)/i;

const isOfInterest = (mention: Mention<DateFound>): boolean =>
  ofInterest.test(`${labelsOf(mention).join(' | ')} ${mention.before.slice(-50)}`) ||
  /^[^.;]{0,25}\b(?:that|if|whether) (?:you|they|your \w+) (?:mean|means|intend|intends|plan|plans|hope|hopes|wish|want|are going|will be)\b/i.test(
    mention.after,
  );
const ofInterest =
  /\b(?:(?:express|register|not)(?:ing|s|e|es)?|expressions?|registrations?|notes?) (?:of |an? |your |their )?interest\b|\bEOIs?\b/i;

const isOnlyAnnounced = (sentences: readonly Sentence[]): boolean =>
  sentences.some(({ plain, standing }) => standing === 'current' && noCallYet.test(plain));

function isSameStage(one: Mention<DateFound>, other: Mention<DateFound>): boolean {
  const [a, b] = [labelsOf(one).join(), labelsOf(other).join()];
  return (
    a === b ||
    (Boolean(a) !== Boolean(b) && /\b(?:you|tenders|quotations|bids)\b/i.test(`${one.before} ${other.before}`))
  );
}

function deadlineWeight(mention: Mention<DateFound>, sentences: readonly Sentence[]): number {
  const { before, after } = mention;
  if (/\b(?:not before|not|rather than|instead of) (?:on |by )?$/i.test(before) || putBackFrom.test(before)) return 0;
  const labels = labelsOver(mention, sentences);
  if (labels.some((label) => otherDue.test(label) || otherReply.test(label) || noBid.test(label))) return 0;
  for (const label of labels) {
    if ((dueLabel.test(label) && bid.test(label)) || closingLabel.test(label)) return 4;
    if (bareLabel.test(label)) return 3;
  }
  // "with tenders returned by 12 September, award in November, and a start on 1 April": each has its own part of the sentence.
  const clause = before.slice(
    Math.max(before.lastIndexOf('. '), before.lastIndexOf('; '), lastCommaBeforeWords(before)) + 1,
  );
  if (otherReply.test(before) && !(otherReply.test(clause) ? bidsSent.test(clause) : bidNamed.test(clause))) return 0;
  const last = clause.slice(clause.lastIndexOf(' and ') + 1);
  if (deadlineFor.test(clause) && forBids.test(last)) return 3;
  if (until.test(last) && toBid.test(after) && !otherDue.test(last)) return 3;
  if (otherDue.test(clause) && due.test(last) && bid.test(last) && !otherDue.test(last)) return 3;
  if (otherDue.test(clause) && !/\btenders? (?:returned|received|submitted)\b/i.test(clause)) return 0;
  if (/\b(?:closing (?:date|time)|deadline|cut-?off)\b[^.;]{0,60}$/i.test(clause)) return 4;
  // "Return by: noon, 11 July" is a whole line in a request for quotations.
  if (/^(?:please )?(?:returns?|submit|submissions?|due(?: in| back)?) by\b[^.;]{0,30}$/i.test(before)) return 3;
  if (sendIt.test(before) && formNamed.test(sentences[mention.place - 1]?.plain ?? '')) return 3;
  if (fillAndSend.test(before) || (bareDay.test(before) && toUs.test(after))) return 3;
  if (tooLateAfter.test(before.slice(-60)) && isShutOut(before, after)) return 3;
  if (nothingAfter.test(before) || shutsThen.test(after) || whenIn.test(after) || entryOfDates.test(before)) return 3;
  if (laterOnes.test(sentences[mention.place + 1]?.plain ?? '') && due.test(clause) && !otherDue.test(before)) return 3;
  if (lastMoment.test(after) && bid.test(after.slice(0, 90))) return 3;
  if (byThen.test(clause) && bid.test(before) && !otherDue.test(before)) return 3;
  if (byWhom.test(clause) || wasDone.test(before)) return 0;
  if (nowDue.test(before)) return 4;
  if (notOpenedLater.test(before)) return 3;
  if ((openUntil.test(before) && !toOther.test(after)) || (until.test(before) && toBid.test(after))) return 3;
  if (windowEnds.test(clause)) return 4;
  if (/\b(?:opportunity|competition|portal|procurement)\b[^.;]{0,60}\bcloses (?:on|at) [^.;]{0,30}$/i.test(before))
    return 3;
  // "Your tender, with all its schedules, must be here by noon": the clause goes on after what stands between commas.
  if (
    due.test(clause) &&
    (bid.test(goesOn.test(clause) ? before : clause) ||
      /\b(?:submit|for (?:uploading|submission|submitting))\b/i.test(clause))
  )
    return 3;
  return due.test(clause) && bid.test(after.slice(0, 60)) ? 2 : 0;
}

const goesOn =
  /^,? ?(?:must|should|shall|has to|have to|is to|are to|will be|needs? to|a (?:bid|tender)|to (?:arrive|reach|be (?:with|in|returned|received|sent|lodged|delivered)))\b/i;

/** What comes later is not looked at: said of tenders, or of nothing at all. */
const isShutOut = (before: string, after: string) =>
  nothing.test(before) ? opened.test(after) : notOpened.test(after) && bid.test(before);

/** "The tender period runs from 1 May to 30 May", where no day is called the deadline. */
function tenderPeriod(dates: readonly DateFound[], sentences: readonly Sentence[]): Facts['tender'] {
  for (const mention of mentionsOf(dates, sentences)) {
    const { value, before, after, sentence } = mention;
    const { when, ends } = value;
    if (when.shape !== 'range' || !ends || sentence.standing !== 'current') continue;
    const isLabelled = labelsOver(mention, sentences).some((label) => windowLabel.test(label));
    if (!isLabelled && !windowOf.test(before) && !toBid.test(after)) continue;
    const { assumed } = value;
    return {
      published: { value: when.from, start: ends.from.start, end: ends.from.end, assumed },
      deadline: { value: when.to, start: ends.to.start, end: ends.to.end, assumed },
      alsoDeadline: null,
    };
  }
  return null;
}
/** "When are tenders due? By noon on 30 May": the question stands in the sentence before, or over the answer. */
function isAnswerTo({ sentence, before }: Mention<DateFound>, sentences: readonly Sentence[]): boolean {
  if (before.length > 40) return false;
  const lead = sentences[placeOf(sentences, sentence) - 1];
  if (lead?.block === sentence.block && leadOfDay.test(lead.plain) && due.test(before)) return true;
  const asked = [sentence.over.at(-1), sentences[placeOf(sentences, sentence) - 1]?.plain];
  return asked.some((words) => words?.endsWith('?') && whenDue.test(words) && !otherDue.test(words));
}

/** "They close on 30 May", of the bids named just before. */
const isCloseOfThose = ({ place, before }: Mention<DateFound>, sentences: readonly Sentence[]): boolean =>
  theyClose.test(before) && bidNamed.test(sentences[place - 1]?.plain ?? '');

/** The last comma that parts clauses; one inside "12 noon, Monday 18 August" does not. */
const lastCommaBeforeWords = (words: string) => {
  const at = words.lastIndexOf(', ');
  return at >= 0 &&
    /^, (?:[0-9:.apmnoid ]{0,10})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day )?$/i.test(words.slice(at))
    ? words.lastIndexOf(', ', at - 1)
    : at;
};

function issueDate(
  mentions: readonly Mention<DateFound>[],
  sentences: readonly Sentence[],
  deadline: string,
): Said<string> | null {
  const found = mentions.find((mention) => {
    const { before, value } = mention;
    const first = firstDay(value);
    if (!first || first >= deadline) return false;
    const labels = labelsOver(mention, sentences);
    if (labels.some((words) => noticeLabel.test(words))) return true;
    if (earlierNotice.test(before)) return false;
    const label = labels.join(' | ');
    if (notIssued.test(`${label} ${before.slice(-60)}`)) return false;
    // "Start date" says of what only by the closing date not long after it.
    const opens = entryOpens.test(before) || labels.some((words) => openedLabel.test(words));
    if (opens && daysBetween(first, deadline, 'exclusive') <= longestOpen) return true;
    return (issuing.test(label) && (before.length < 12 || isLabel.test(before))) || issuedOn.test(before.slice(-120));
  });
  return found ? said(found.value) : null;
}

/** Notice given before there was anything to bid for. */
const earlierNotice =
  /\b(?:prior information|PIN\b|planned procurement|pipeline|preliminary market|early engagement)\b[^.;]{0,120}$/;

/** Days. */
const longestOpen = 120;

/** "Notice date: ", "Tender open: Monday ", "Tender opens ..... ", "Tender start date ". */
const isLabel = /^[a-z ]{3,40}(?: ?[:-]| ?\.{2,}| date)? ?(?:\w+day,? )?$/i;

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
