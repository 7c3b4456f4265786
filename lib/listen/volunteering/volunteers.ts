import type { Facts, Sentence, Standing } from '@/lib/facts.ts';
import { type Heard, isDenied, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { isTakenBack } from '@/lib/listen/together/said-whole.ts';
import { isOurPromise } from '@/lib/listen/volunteering/unpaid-work.ts';
import { excludedList, includedList } from '@/lib/vocabulary/lists.ts';
import {
  addsToStaff,
  eitherWay,
  expenses,
  leftUncounted,
  payable,
  substitute,
  takesOver,
  taskTaken,
  theirExpenses,
  timeCounts,
  timeNamed,
} from '@/lib/vocabulary/volunteering/volunteers.ts';
import {
  amongOthers,
  couldNotHire,
  forNothing,
  inTheirPlace,
  markedDown,
  mustNot,
  never,
  notOfPeople,
  notPaid,
  onTop,
  otherMatters,
  otherNames,
  ownCost,
  paidWork,
  planned,
  postsGo,
  saidByOne,
  staffStepIn,
  staysPaid,
  takingOver,
  turnedDown,
  volunteers,
  volunteersFirst,
  wasFound,
  whereNobody,
} from '@/lib/vocabulary/volunteering/volunteers-and-staff.ts';
import { refusesPay } from '@/lib/vocabulary/volunteering/volunteers-used.ts';

type Spoken = Pick<Heard, 'sentence'>;
export type Hearing = Record<'valued' | 'guarded' | 'replacing' | 'running' | 'unpaid', Spoken[]>;

/** What a document says of volunteers: what they are given, that paid staff stay, or that they would do the work of paid staff. */
export const hearVolunteers = once(hearIn);

function hearIn(facts: Facts): Hearing {
  const hearing: Hearing = { valued: [], guarded: [], replacing: [], running: [], unpaid: [] };
  const runIn = new Set(listen(facts, runInHead).map(({ sentence }) => sentence.block));
  for (const sentence of perhapsOfVolunteers(facts, runIn)) {
    if (!heardFrom.includes(sentence.standing) || otherMatters.test(sentence.plain)) continue;
    const isUnder = runIn.has(sentence.block);
    if (!isUnder && !isOfVolunteers(facts, sentence)) continue;
    const part = partOf(facts, sentence, isUnder);
    // What they gave last year is told as it was; nothing else that is over is promised or planned.
    if (sentence.standing === 'past' && !(part === 'valued' && timeCounts.test(sentence.plain))) continue;
    if (
      part === 'replacing' &&
      (inThatPlace.test(sentence.plain) ||
        isOurPromise(sentence) ||
        isTakenBack(facts, sentence) ||
        isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence)))
    )
      continue;
    if (part) hearing[part].push({ sentence });
    if (part === 'replacing')
      hearing.replacing.push(...beside(facts, sentence).filter((other) => postsGo.test(other.sentence.plain)));
  }
  for (const { question, answer, yes } of listenToAnswers(facts, volunteers)) {
    if (yes !== null && (expenses.test(question.plain) || timeCounts.test(question.plain)))
      hearing[yes ? 'valued' : 'unpaid'].push({ sentence: answer }, { sentence: question });
    if (yes !== false && !volunteers.test(answer.plain) && addsToStaff.test(`volunteers ${answer.plain}`))
      hearing.valued.push({ sentence: answer }, { sentence: question });
    if (
      yes === null ||
      !(
        substitute.test(question.plain) ||
        (takesOver.test(question.plain) && paidWork.test(question.plain)) ||
        (takingOver.test(answer.plain) && paidWork.test(answer.plain))
      )
    )
      continue;
    hearing[yes ? 'replacing' : 'valued'].push({ sentence: answer }, { sentence: question });
  }
  return hearing;
}

/** "In Ashby volunteers have replaced the staff": there, and not here. */
const inThatPlace =
  /^(?:[0-9][0-9.]* )?In (?!(?:The|This|Our|January|February|March|April|May|June|July|August|September|October|November|December|Year|Phase|Option|Part)\b)[A-Z][a-z]+,? [^.;]{0,40}\b(?:have|has|had|years ago)\b/;

const heardFrom: readonly Standing[] = ['current', 'supposed', 'past'];

/** In a table they may be named by the head of a row or column alone; a document that names them nowhere says nothing of them. */
function perhapsOfVolunteers({ sentences }: Facts, runIn: ReadonlySet<Sentence['block']>): readonly Sentence[] {
  const naming = mayHold(sentences, volunteers);
  if (!naming.length) return [];
  const places = new Set([...naming, ...mayHold(sentences, ofThem), ...mayHold(sentences, ordered)]);
  return sentences.filter(({ block }, place) => places.has(place) || block.kind === 'cell' || runIn.has(block));
}

/** "They" and "their" soon after a sentence about volunteers are volunteers. */
function isOfVolunteers({ sentences }: Facts, sentence: Sentence): boolean {
  if (volunteers.test(sentence.plain) || isAnswerTo(volunteers, sentence) || isLabelled(sentence)) return true;
  if (isOrder(sentence)) return true;
  if (!ofThem.test(sentence.plain)) return false;
  if (volunteers.test(sentence.over.at(-1) ?? '')) return true;
  const at = placeOf(sentences, sentence);
  return sentences
    .slice(Math.max(0, at - 2), at)
    .some(({ plain, over }) => volunteers.test(plain) && over.at(-1) === sentence.over.at(-1));
}

/** "Don't use them to do the tutor's job", "how many hours they give", "Out-of-pocket costs must be repaid". */
const ofThem =
  /^(?:(?:once|when|after|as soon as) (?:\w+,? ){1,3})?(?:they|their|them|these|those|what they|the hours they)\b|\b(?:their|hours they) (?:time|hours|give|put in|work|fares|travel|meals|expenses|mileage|training)\b|^(?:but |and |yes,? |no,? |of course,? |please )*(?:(?:do not|never|by all means) )?(?:use|ask|let|expect|give|pay|repay|count|treat) them\b|^(?:all |any |reasonable )*(?:out[- ]of[- ]pocket|(?:bus |train )?fares|travel|expenses)\b/i;

/** "Volunteers." at the head of its own paragraph, which is all about them. */
const runInHead = /^(?:[0-9(][0-9.()a-z]{0,6} )?(?:your |our |the )?volunteer(?:s|ing)?[.:]$/i;
/** "Put in their bus fares", under a heading about them. */
const isOrder = ({ plain, over }: Sentence) => volunteers.test(over.at(-1) ?? '') && ordered.test(plain);
const ordered =
  /^(?:please |do )?(?:put|pay|add|include|cover|refund|repay|treat|see)\b[^.;]{0,30}\b(?:their|them|they)\b/i;

/** In the row of a table that is all about them. */
const isLabelled = ({ block, over }: Sentence) => block.kind === 'cell' && /^volunteers?\b/i.test(over.at(-1) ?? '');

/** A few words in the row of a table that is headed by what they are about: "Volunteers' expenses: eligible". */
const isAnswerTo = (words: RegExp, { block, over, plain }: Sentence) =>
  block.kind === 'cell' &&
  /^(?:yes|no|not|none|eligible|ineligible|allowed|included|excluded)\b/i.test(plain) &&
  words.test(over.at(-1) ?? '');

function partOf(facts: Facts, sentence: Sentence, isUnder: boolean): keyof Hearing | null {
  const { over } = sentence;
  const named = sentence.plain.replace(otherNames, 'volunteers').replace(notOfPeople, 'go');
  // "Once trained they shall take over the visits": what is said of them is said of volunteers.
  const plain = volunteers.test(named)
    ? named
    : isLabelled(sentence) || isUnder || isOrder(sentence)
      ? `volunteers ${named}`
      : named.replace(/\b(?:they|them)\b/i, 'volunteers');
  const isDeniedAt = (words: RegExp, whole: boolean) => {
    const match = words.exec(plain);
    const to = match ? match.index + match[0].length : 0;
    const said = plain.replace(whereNobody, (clause) => ' '.repeat(clause.length));
    return !!match && isDenied(whole ? said : said.slice(0, to), match.index, to);
  };
  // "Run by volunteers and not by staff" denies the staff, so only words before and within count; "expenses cannot be claimed" is denied after.
  const denies = (words: RegExp) => isDeniedAt(words, false);
  if (/\bthank/i.test(plain)) return timeCounts.test(plain) && !isDeniedAt(timeCounts, true) ? 'valued' : null;
  const uncounted = leftUncounted.exec(plain);
  if (uncounted)
    return /\b(?:not|never)\b/i.test(plain.slice(0, uncounted.index + uncounted[0].length)) ? 'valued' : 'unpaid';
  if (wasFound.test(plain)) return null;
  if (staffStepIn.test(plain) || (saidByOne.test(plain) && !timeCounts.test(plain))) return null;
  if (markedDown.test(plain) && [leansOn, substitute, takesOver].some((words) => words.test(plain))) return 'guarded';
  if (forNothing.test(plain)) return isDeniedAt(forNothing, false) ? 'guarded' : 'replacing';
  if (volunteersFirst.test(plain)) return 'replacing';
  if (eitherWay.test(plain)) return 'running';
  if (staysPaid.test(plain)) return 'guarded';
  if (denies(substitute)) return 'guarded';
  const near = beside(facts, sentence).map((other) => other.sentence.plain);
  const ofThose = inTheirPlace.test(plain) ? near.filter((words) => /\bpaid\b|\bstaff\b/i.test(words)) : [];
  const isTaken = takesOver.test(plain) || taskTaken.test(plain);
  const stands = substitute.test(plain) && (isTaken || standsForPaid(plain) || ofThose.length > 0);
  const around = [
    plain.replace(notPaid, '').replace(speaking, ''),
    ...ofThose,
    ...near.filter((words) => postsGo.test(words)),
  ];
  const isPlanned = planned.test(plain) || postsGo.test(plain) || around.length > 1;
  const isOfPaidWork = around.some((words) => paidWork.test(words));
  if (stands && isOfPaidWork && isPlanned && !turnedDown.test(plain) && !denies(takesOver)) return 'replacing';
  if (never.test(plain)) return 'valued';
  if (isAnswerTo(expenses, sentence) || isAnswerTo(timeNamed, sentence))
    return /^(?:no|not|none|ineligible|excluded)\b/i.test(sentence.plain) ? 'unpaid' : 'valued';
  if ((addsToStaff.test(plain) || addsToStaff.test(named)) && !stands && !denies(addsToStaff)) return 'valued';
  if (onTop.test(plain)) return 'guarded';
  if (mustNot.test(plain)) return 'guarded';
  const isOfTheirs =
    isUnder ||
    /(?:[;,] (?:and )?|\b(?:hav(?:e|ing)|get(?:ting)?|claim(?:ing)?|repaid|paid) |\bvolunteers?\b[^.;]{0,20}\b(?:have|get|receive|given|offered)\b[^.;]{0,60}\band )their\b/i.test(
      plain,
    );
  const cost = volunteers.test(plain) && !isOfTheirs ? expenses : theirExpenses;
  if (cost.test(plain)) {
    const isListed = sentence.block.kind === 'item' || sentence.block.kind === 'cell';
    const labels = isListed ? over.slice(-Math.max(1, sentence.block.labels?.length ?? 0)) : [];
    // "Eligible and ineligible costs" says nothing of either.
    // "Eligible and ineligible costs", "what we can and cannot pay for" say nothing of either, and each item may say it of itself.
    const isMixed = /(?:^|[^n])\beligible and|\b(?:can|may|do|will) and (?:can|may|do|will)(?:not| not)\b/i;
    if (isListed && /^yes\b/i.test(plain)) return 'valued';
    const isExcluded = labels.some((label) => excludedList.test(label) && !isMixed.test(label));
    if (
      (isListed && /^no[:,;.]/i.test(plain)) ||
      isExcluded ||
      ownCost.test(plain) ||
      outside.test(plain) ||
      isListedOut(plain) ||
      notForThese.test(plain) ||
      (isDeniedAt(cost, true) && refusesPay.test(plain)) ||
      /\bno longer (?:be )?(?:paid|met|covered|refunded|reimbursed|claimed|funded)\b/i.test(plain) ||
      /: ?(?:not|no|none|nil|ineligible|excluded)\b/i.test(plain)
    )
      return 'unpaid';
    if (payable.test(plain) || /: ?yes\b/i.test(plain) || labels.some((label) => includedList.test(label)))
      return 'valued';
  }
  if (timeCounts.test(plain)) return isDeniedAt(timeCounts, true) ? 'unpaid' : 'valued';
  if (takesOver.test(plain) && denies(takesOver) && !couldNotHire.test(plain))
    return paidWork.test(plain) ? 'guarded' : null;
  if (!isTaken || !isPlanned || turnedDown.test(plain) || amongOthers.test(plain)) return null;
  if (isOfPaidWork) return 'replacing';
  return takesOver.test(plain) ? 'running' : null;
}

/** What a bid leans on. */
const leansOn = /\b(?:rel(?:y|ies|ied|ying)|depend(?:s|ent|ing)?|lean(?:s|ing)?) (?:up)?on\b/i;

/** "Fall outside this fund". */
const outside = /\b(?:falls?|lies?|is|are) (?:outside|beyond|out of scope)\b/i;

/** "What we can't pay for: loans; volunteers' fares": the list is one sentence with its lead. */
function isListedOut(plain: string): boolean {
  const [lead, list] = plain.split(/: (.+)/);
  return !!lead && !!list && lead.length < 60 && excludedList.test(lead) && volunteers.test(list);
}

/** "May not be applied to: (a) fines; (b) expenses of volunteers": the list stands under the denial. */
const notForThese =
  /\b(?:may|shall|must|can|will|is|are) (?:not|never) (?:to )?be (?:applied|used|spent|put|charged|claimed)\b[^.]{0,160}\bvolunteers?\b|\bcannot be (?:applied|used|spent|charged|claimed)\b[^.]{0,160}\bvolunteers?\b/i;

/** "Officers will look at whether": who speaks is not whose work it is. */
const speaking = /^(?:[0-9][0-9.]* )?(?:the )?officers (?:will|would|have|are|could)\b/i;

/** "Volunteers, in lieu of the second warden": they are named before the words that put them in the stead of somebody paid. */
function standsForPaid(plain: string): boolean {
  const match = substitute.exec(plain);
  if (!match) return false;
  const [before, after] = [plain.slice(0, match.index), plain.slice(match.index)];
  return (
    volunteers.test(before) &&
    paidWork.test(
      `${after.replace(notPaid, '')} ${/\b(?:their|his|her|that)\b/i.test(match[0]) ? before.replace(notPaid, '') : ''}`,
    )
  );
}

/** The sentences on either side in the same block. */
function beside({ sentences }: Facts, sentence: Sentence): Spoken[] {
  const at = placeOf(sentences, sentence);
  return [sentences[at + 1], sentences[at - 1]].flatMap((other) =>
    other && other.block === sentence.block && other.standing !== 'other' ? [{ sentence: other }] : [],
  );
}
