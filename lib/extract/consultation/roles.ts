import {
  isLate,
  isListed,
  isNobodyThere,
  isOfAppeal,
  isOfRequest,
  isOnShow,
  isRuled,
} from '@/lib/extract/consultation/aside.ts';
import type { Cast } from '@/lib/extract/consultation/cast.ts';
import { clauseBefore, sameClause, withoutAside } from '@/lib/extract/consultation/clause.ts';
import { roleByCount } from '@/lib/extract/consultation/day-count.ts';
import { decisionOn } from '@/lib/extract/consultation/decides.ts';
import { isAnswersFrom, isLeadingOff, isTimeLeft, roleAfter, roleInPeriod } from '@/lib/extract/consultation/leads.ts';
import {
  alternatives,
  isLost,
  isPastThen,
  lastTaken,
  launchedAt,
  mayComment,
  noticeGiven,
  oncePast,
  putUp,
  stops,
  tooLate,
  underWay,
} from '@/lib/extract/consultation/more-ways.ts';
import {
  isAbout,
  isElse,
  isForSome,
  isInSmallPrint,
  isOfMatter,
  isOnPaper,
  isOtherAsking,
  isOtherStage,
  isPlanningNews,
  isRowElse,
  isSomebodys,
  isTheirs,
} from '@/lib/extract/consultation/others.ts';
import { isDayOfExtending, isOldClose, isPutBack, isPutBackFrom } from '@/lib/extract/consultation/put-back.ts';
import {
  type DateInPlace,
  isItNamed,
  isOfIt,
  isOver,
  isOwnSubject,
  isPronounFirst,
  isUnder,
} from '@/lib/extract/consultation/subject.ts';
import { castRange } from '@/lib/extract/consultation/window.ts';
import {
  answering,
  answersFrom,
  closing,
  closingLabel,
  doorsShut,
  exercise,
  lastDayIs,
  madePublic,
  newCloseLabel,
  notAnswering,
  notUntil,
  oldCloseLabel,
  opening,
  openingLabel,
  otherEvent,
  otherThingEnds,
  plainlyCloses,
  plainlyOpens,
  since,
  tooLateAfter,
  weeksFrom,
  weTell,
} from '@/lib/extract/consultation/words.ts';
import { labelsOf } from '@/lib/extract/mentions.ts';
import type { Sentence } from '@/lib/facts.ts';

/** Works out what a date is to the consultation from its label, the words just before it or after it, and the headings; null where it is nothing to it. */
export function castDate(mention: DateInPlace): Cast | null {
  const { when } = mention.value;
  const cast =
    when.shape === 'day'
      ? castDay(mention)
      : when.shape === 'range' &&
          (when.unit === 'days' || when.unit === 'month') &&
          (!isOver(mention) || isPutBackFrom(mention.before))
        ? castRange(mention)
        : null;
  if (!cast || cast.weight > mostDoubted || cast.role === 'decision') return cast;
  const { sentence, previous, next } = mention;
  if (isTheirs(sentence, previous, next) || isInSmallPrint(sentence, previous) || isOfRequest(sentence, previous))
    return null;
  if (isOfAppeal(sentence, previous)) return null;
  if (cast.role === 'window' && (isNobodyThere(mention.before, mention.after) || isRuled(mention.before))) return null;
  // What is said of some, or of somebody's, stands only where nothing else is said.
  if (isLate(sentence)) return { role: cast.role === 'closes-new' ? 'closes' : cast.role, weight: cast.weight * 0.3 };
  const isDoubtful = doubts.some((is) => is(sentence)) || (cast.role === 'window' && isOnShow(sentence));
  return isDoubtful ? { ...cast, weight: cast.weight * 0.3 } : cast;
}

const doubts = [isForSome, isListed, isOnPaper, isSomebodys, isOtherStage, isPlanningNews];

/** A label is never doubted for the words of a sentence. */
const mostDoubted = 4.5;

/** What a date is labelled with, the question over "By Friday 31 October." among it. */
function labelsOver(mention: DateInPlace): readonly string[] {
  const { sentence, before, after } = mention;
  // A paragraph that leads into a list is no label of its days.
  const labels = labelsOf(mention).filter((words) => words.length < 90);
  const isAnswer = isLeadingOff(before) && after.trim().length < 25;
  const asked = mention.previous?.plain ?? '';
  const isAsked = (words: string) => words.endsWith('?') || runIn.test(words);
  const question = isAnswer ? [asked, sentence.over.at(-1) ?? ''].find(isAsked) : undefined;
  return question ? [...labels, question.replace(/^q(?:uestion)?[:.] /i, '')] : labels;
}

/** "By when. Friday 6 February.", at the head of a paragraph. */
const runIn = /^(?:by when|(?:the )?(?:deadline|closing date)|last day)\b[^.:]{0,20}[.:]$/i;

function castDay(mention: DateInPlace): Cast | null {
  const { sentence, before, after, told } = mention;
  const labels = labelsOver(mention);
  if (labels.some((label) => oldCloseLabel.test(label))) return { role: 'closes-old', weight: 5 };
  if (labels.some((label) => newCloseLabel.test(label))) return { role: 'closes-new', weight: 5 };
  const led = ledBy(told || (isLeadingOff(before) ? after : (isThen.exec(after)?.[1] ?? '')));
  if (led) return led;
  if (isLeadingOff(before) && (isAnswersFrom(before, after) || isFromUntil(mention)))
    return { role: 'opens', weight: 3 };

  const counted = roleByCount(mention, labels);
  if (counted) return counted;
  const end = roleInPeriod(before, after);
  if (end) return { role: end, weight: 4 };
  const clause = clauseBefore(before);
  const around = `${withoutAside(before).slice(-90)} ${sameClause(after)}`;
  const decision = decisionOn(mention, { clause, around, labels });
  if (decision) return decision;
  if (isOldClose(clause, after))
    return isAbout(sentence) || isOfIt(mention) || /\b(?:closing date|deadline)\b/i.test(sentence.over.at(-1) ?? '')
      ? { role: 'closes-old', weight: 2 }
      : null;
  if (isPutBack(mention, clause) && !isOfMatter(before))
    return /^[^.;(]{0,20}\bto\b[^.;]{0,40}[0-9]/i.test(after) ? null : { role: 'closes-new', weight: 3 };
  if (isOpenSince(mention, clause)) return { role: 'opens', weight: exercise.test(sentence.plain) ? 3 : 2 };
  if (noticeGiven.test(clause) && isAnswerAsked(mention)) return { role: 'opens', weight: 1.8 };
  if (isTimeLeft(before, after)) return { role: 'closes', weight: 3.5 };
  if (isElse(around, labels) && !isItsEnd(sentence, clause) && !itStarts.test(clause)) return null;
  if (
    isOfMatter(before) ||
    isDayOfExtending(clause) ||
    weTell.test(after) ||
    notUntil.test(clause) ||
    isOtherAsking(clause) ||
    (isAnswerElse(sentence) && !exercise.test(sentence.plain))
  )
    return null;
  if (isYesTo(mention)) return { role: 'closes', weight: 4 };
  // The heading of the column comes before that of the row, which may only be its state: "Open".
  const label = labels.find((words) => openingLabel.test(words) || closingLabel.test(words));
  if (label) return { role: openingLabel.test(label) ? 'opens' : 'closes', weight: isRowElse(labels, label) ? 1.5 : 5 };
  if (isStartOfPair(mention)) return { role: 'opens', weight: 3 };
  const state = after.trim().length < 12 && !sentence.block.furniture ? before : '';
  if (stateOfOpening.test(state)) return { role: 'opens', weight: 2.5 };
  return stateOfClose.test(state) ? { role: 'closes', weight: 2.5 } : saidBefore(mention, clause);
}

/** "Start date 4 March", with "Closing date 27 March" on the line under it, as directories of consultations have them. */
const isStartOfPair = ({ sentence, before, next }: DateInPlace) =>
  /^start(?:s|ing)?(?: date)? $/i.test(before) &&
  !sentence.block.furniture &&
  /^(?:end|clos(?:e|es|ing)|finish)(?: date)?\b.{0,40}[0-9]/i.test(next?.plain ?? '');

/** "Went live Monday 6 January 2025.", "Closes 2 Sep": a line that tells the state of the page's own exercise. */
const stateOfOpening =
  /^(?:status:? )?(?:went live|goes live|live (?:from|since)|opened|open (?:from|since)|launched)(?: on)?:? $/i;
const stateOfClose =
  /^(?:status:? )?(?:clos(?:es|ing|ed)|ends|(?:live|open) (?:to|until))(?: (?:on|at (?:noon|midnight|[0-9.:apm ]{1,8}),?(?: on)?))?:? $/i;

/** "On 27 April, which is the closing date", "on 8 March, when the survey opens". */
const isThen = /^,? (?:which is (?:also )?|when )([^.;]{1,90})/i;

/** "From 8 March until the end of 14 April we want to hear from you". */
const isFromUntil = ({ sentence, before, after }: DateInPlace) =>
  /\bfrom\b/i.test(before) &&
  /^,? (?:right )?(?:up )?(?:until|till|to|through to)\b[^.;]{0,40}[0-9]/i.test(after) &&
  (exercise.test(sentence.plain) || isAbout(sentence));

/** What a date is to the consultation by the words told after it, unless they tell of another event. */
function ledBy(tail: string): Cast | null {
  const led = tail ? roleAfter(tail) : null;
  if (!led || led.role === 'decision') return led;
  const head = tail.slice(0, 60);
  return otherEvent.test(head) && !exercise.test(head) ? null : led;
}

/** What a date is to the consultation by the words of its clause up to it. */
function saidBefore(mention: DateInPlace, clause: string): Cast | null {
  const { sentence, before } = mention;
  if (otherThingEnds.test(clause)) return null;
  if (tooLateAfter.test(clause) || isTooLate(mention, clause)) return { role: 'closes', weight: 3 };
  const isNamed = exercise.test(sentence.plain) || isItNamed(mention);
  if (!isNamed && doorsShut.test(clause)) return null;
  const about =
    isNamed || isAbout(sentence) || (received.test(clause) && (isOfIt(mention) || alternatives.test(sentence.plain)));
  const surely = isUnder(sentence) ? 0.5 : 0;
  const isStop = stops.test(clause) || lastTaken.test(clause);
  if ((isStop || closing.test(clause) || lastDayIs.test(clause)) && !openingDate.test(clause)) {
    const isPlain = isStop || plainlyCloses.test(clause);
    const sure = isNamed || asksReader.test(sentence.plain) || reachesUs.test(clause) ? 3 : about ? 2 : 1;
    return about || isPlain ? { role: 'closes', weight: sure + surely + (isPlain ? 0.5 : 0) } : null;
  }
  const isFrom =
    weeksFrom.test(clause) || underWay.test(clause) || (answersFrom.test(clause) && !notAnswering.test(clause));
  if (
    !(opening.test(clause) || ((about || (surely > 0 && underWay.test(clause))) && isFrom)) ||
    (isOver(mention) && !itStarts.test(clause))
  )
    return null;
  if (about || (plainlyOpens.test(clause) && !newThingOpens.test(clause)))
    return { role: 'opens', weight: (isNamed ? 3 : about ? 2 : 1) + surely + 0.5 };
  return surely && (isOwnSubject(before) || isOwnSubject(clause.trim())) ? { role: 'opens', weight: 1 } : null;
}

/** "The new zones commenced on": what was decided opens then. */
const newThingOpens = /\bnew (?!consultation|survey)[^.;]{1,40}\b(?:open(?:s|ed)?|commenc\w+)\b[^.;]{0,12}$/i;

/** "Anything that reaches us after 8 March cannot be counted", "once 8 March has passed the form will be gone": of answers. */
const isTooLate = ({ sentence, after }: DateInPlace, clause: string) =>
  isAbout(sentence) || /\bus\b/i.test(clause)
    ? (tooLate.test(clause) && isLost.test(sentence.plain)) || (oncePast.test(clause) && isPastThen.test(after))
    : false;

const openingDate = /\b(?:open\w*|launch|start\w*|beginning|commencement) date[^a-z]*$/i;

/** "Out for comment since", "was put on our website for your views on", "was launched at the forum on". */
const isOpenSince = (mention: DateInPlace, clause: string): boolean => {
  const { sentence } = mention;
  if (
    !/(?:\bon|from|since|since the|[ap]m|noon|\(|\b(?:today|now),?) ?$/i.test(clause) ||
    /\b(?:results?|findings|report|summary)\b/i.test(clause)
  )
    return false;
  const isSaid =
    since.test(clause) ||
    madePublic.test(clause) ||
    (putUp.test(clause) && (mayComment.test(sentence.plain) || mayCommentNext(mention))) ||
    (launchedAt.test(clause) && exercise.test(`${sentence.plain} ${sentence.over.at(-1) ?? ''}`));
  return (
    isSaid &&
    (mayCommentNext(mention) ||
      (since.test(clause) && isAnswerAsked(mention)) ||
      isAbout(sentence) ||
      isOfIt(mention) ||
      (isPronounFirst(sentence) && isUnder(sentence)))
  );
};

/** Whether an answer is asked for in its sentence or in one beside it. */
const isAnswerAsked = ({ sentence, previous, next }: DateInPlace) =>
  [previous, sentence, next].some((near) => near?.block === sentence.block && answering.test(near.plain));

/** "The draft was placed on deposit on 3 March. Any person may make representations": asked in the next breath. */
const mayCommentNext = ({ sentence, next }: DateInPlace) =>
  next?.block === sentence.block && mayComment.test(next.plain);

/** A request to whoever reads it: "Reply by", "Please send us your form by". */
const asksReader =
  /^(?:to have your say,? |so |do |and )?(?:(?:(?:could|can|may|might|would) (?:i|we|you|everyone) (?:all )?)?(?:(?:please|kindly) )?|you (?:can|may|could|have to|need to|should) )(?:reply|respond|comment|answer|send|tell us|let us|let me|give us|give me|return|complete|fill|e-?mail|write|get (?:your|them|it|in touch)|share|submit|have your say|say|drop|post|ring|have (?:your|any|all|the)?\b ?(?:comments|views|answers|replies|thoughts|responses|feedback))\b|^(?:(?:all|any|your|the|completed) )*(?:views|comments|answers|replies|responses|thoughts|forms|questionnaires) (?:(?:must|should|need to|have to|are to) be |(?:are|is) (?:due|needed|wanted|required)\b)/i;
const reachesUs = /\b(?:reach(?:es)?|arrives? with|is with|are with|gets? to) us\b[^.;]{0,40}$/i;
const received = /\b(?:received|returned|sent|reach(?:es)?|arrive(?:s)?|be with|submitted|back)\b[^.;]{0,50}$/i;

/** "Is there a deadline? Yes, 5pm on Friday 31 October." */
const isYesTo = ({ sentence: { over }, before }: DateInPlace) =>
  /^(?:yes|no|it's|it is|that's)?[,.: -]{0,3}$/i.test(before) &&
  /\b(?:deadline|closing date|last day|time limit)\b[^?]{0,30}\?$/i.test(over.at(-1) ?? '');

/** The answer to "What happens to the present contract?" speaks of that. */
const isAnswerElse = ({ over }: Sentence) => {
  const question = over.at(-1) ?? '';
  return question.endsWith('?') && otherEvent.test(question) && !exercise.test(question);
};

/** "Notice published, representation period starts on": whatever is told before, it is the exercise that begins. */
const itStarts =
  /\b(?:consultation|survey|engagement|(?:representations?|comments?|response) period)(?: period)? (?:will )?(?:starts?|opens?|begins?|commences?)(?: on)?:? $/i;

/** "The consultation on the updated strategy ends on": whatever else the sentence names, it is the exercise that ends. */
const isItsEnd = ({ plain }: Sentence, clause: string) =>
  /\b(?:clos(?:es|ing)|deadline|consultation|survey|ask(?:s|ed|ing)? for (?:your )?(?:answers|replies|responses|comments|views))\b[^.;]{0,40}$/i.test(
    clause,
  ) ||
  (/^(?:the |this |our )?(?:public |online |formal )?(?:consultation|survey|engagement)(?: period| exercise)? (?:on|about|into)\b/i.test(
    plain,
  ) &&
    /\b(?:ends?|clos\w+|runs?|finish\w*|conclud\w*|lasts?)\b[^.;]{0,50}$/i.test(clause));
