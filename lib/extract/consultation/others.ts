import { aboutThis, answering, exercise, otherEvent } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';

/** Another body's exercise, or one for other people, in so many words. */
const theirs =
  /\b(?:(?:their|his|her) own (?:consultation|survey|questionnaire|deadline|closing date|timetable|exercise)|consult(?:ing|ed|s) (?:its|their) own|their consultation|(?:staff|employees|unions)\b[^.;]{0,40}\b(?:consulted|consultation|surveyed)|(?:is|are) also (?:being )?(?:consult(?:ing|ed)|running)|(?:consulted|surveyed|asked) separately|(?:another|a different|a separate) (?:consultation|survey|exercise|questionnaire)|nothing to do with (?:us|this)|(?:consulted on|(?:run|held|led|carried out|organised)) by (?:the )?(?!us\b|our\b|an? )(?:[a-z]+ ){0,3}(?:government|department|council|ministers?|trust|authority|commissioner|office|board|university)|has its own|have their own|(?:surveys?|consultations?|questionnaires?|polls?|exercises?) of (?:its|their) own\b|(?:survey(?:ing)?|consultation|questionnaire|poll|exercise) (?:of|among|with) (?:its|their) (?:own )?(?:[a-z]+ )?(?:members|supporters|readers|followers|fans|worshippers|congregations?|pupils|students)|(?:centre|forum|federation|network|alliance|charit(?:y|ies)|university|society|association|cvs|union|club|league|partnership|healthwatch)'s (?:own )?(?:[a-z]+ ){0,3}(?:consultation|survey|exercise|questionnaire)|(?:consultation|survey|exercise|questionnaire)\b[^.;]{0,40}\bwhich is (?:quite |entirely |wholly |completely )?separate|(?:the )?(?:government|ministers|ministry|home office|department|minister|secretary of state)(?:'s|s')? (?:own )?(?:[a-z]+ ){0,4}(?:consultation|survey|call for evidence|review))\b/i;
const governments =
  /\b(?:government|ministers?|home office|department|parliament|ofcom|ofwat|nhs england) (?:is|are) (?:now |also )?(?:consulting|asking|inviting|seeking|running)\b/i;
/** "The Sight Forum is running a survey", "the Friends are collecting views": not a body that signs compacts, and not for one that does. */
const groupAsks =
  /\b(?:alliance|forum|federation|network|society|association|charit(?:y|ies)|universit(?:y|ies)|college|cvs|union|club|league|healthwatch|friends(?: of [^.;,]{1,40}?)?|newspaper|gazette|campaign|church|mosque|students?|researchers?)\b[^.;]{0,20}\b(?:is|are|will be) (?:now |also |currently )?(?:running|holding|carrying out|conducting|collecting|gathering|seeking|doing|asking (?:its|their|members|readers))\b/i;
/** "Staff have thirty days to comment on the rota". */
const staffHave =
  /^(?:the |our |its )?(?:staff|employees|workforce|(?:trade )?unions)(?: and (?:the |their |our )?(?:trade )?(?:unions|staff))? (?:will |shall )?(?:have|get|are given)\b/i;
/** "The County's adult social care consultation", "its survey closes on": named as somebody's, who may be the writer. */
const somebodys =
  /\b(?:county|government|trust|district|borough|town|parish|city|mayor|university|police|fire|hospital|ambulance|association|society|authority)(?: (?:council|service|authority|trust|board))?'s (?:own )?(?:[a-z]+ ){0,5}(?:consultation|survey|exercise)\b|\b(?:county|government|trust|district|parish|city|university|police|fire|hospital|ambulance|authority)(?: (?:council|service|authority|trust|board))?'s (?:[a-z]+ ){0,4}(?:plan|draft|strategy|policy|proposals?)\b[^.;]{0,20}\b(?:is|are) (?:also |now )?(?:out|open)\b|[a-z]'s? own (?:[a-z]+ ){0,4}(?:consultation|survey|engagement|exercise|questionnaire|poll)\b|^(?:its|their|his|her) (?:[a-z]+ ){0,2}(?:consultation|survey|exercise|questionnaire|deadline|closing date)\b/i;
/** "The survey is run by the university on our behalf". */
const forUs =
  /\bon (?:our|its|the [a-z]+'s) behalf\b|\bon behalf of (?:us|the (?:council|trust|board|icb|authority|commissioner|force))\b|\bfor (?:us|the (?:council|trust|board|icb|authority|commissioner|force))\b|\bwith us\b/i;
/** "The Forum is holding meetings about our consultation". */
const ofThisOne = /\b(?:this|our|the council's) (?:[a-z]+ )?(?:consultation|survey|exercise|questionnaire)\b/i;
const thatOne = /^(?:no[.,] )?(?:that (?:one|survey|consultation|exercise)|theirs|the other (?:one|survey))\b/i;
/** "It isn't one of ours", "this is nothing to do with us", "we are not running it". */
const notOurs =
  /\b(?:not|none|neither) (?:one )?(?:of )?(?:our|ours)\b(?! (?:to|(?:usual |normal |general )?(?:practice|policy|intention|custom|habit|plan|role|job))\b)|\bnothing to do with (?:us|the (?:council|trust|board|icb|authority))\b|\bnot (?:being )?(?:run|led|ours|held|organised|carried out) by us\b|\bwe are not (?:running|behind|leading|involved in) (?:it|that|this)\b|\breply to (?:them|the [a-z ]{1,30}) and not to (?:us|me)\b/i;
const pronoun = /^(?:it|that|this|they|these|those)\b/i;

/** "It is not ours, so please do not ring us about it", after what it is said of. */
const disowned = (next: Sentence | null, block: Sentence['block']) =>
  next?.block === block && pronoun.test(next.plain) && (notOurs.test(next.plain) || theirs.test(next.plain));

/** Whether a sentence speaks of somebody else's exercise: by its own words, by "it" after a sentence that does, or by one after it that disowns it. */
export function isTheirs({ plain, block }: Sentence, previous: Sentence | null, next: Sentence | null = null): boolean {
  if (
    ((theirs.test(plain) || governments.test(plain)) && !forUs.test(plain)) ||
    (groupAsks.test(plain) && !forUs.test(plain) && !ofThisOne.test(plain)) ||
    staffHave.test(plain) ||
    thatOne.test(plain) ||
    notOurs.test(plain)
  )
    return true;
  if (disowned(next, block)) return true;
  if (!pronoun.test(plain) || previous?.block !== block) return false;
  return theirs.test(previous.plain) || somebodys.test(previous.plain) || notOurs.test(previous.plain);
}

/** "Norchester County Council: draft pharmacy needs, consultation ends": an item of a list that begins with who is asking. */
const bodyFirst =
  /^(?:[A-Z][A-Za-z'-]+ ){1,5}(?:Council|Authority|Trust|Board|Partnership|University|Government|Commissioner|Service|ICB)\b[^:]{0,20}: /;

/** Whether it names the exercise as somebody's; then what it says of it counts for less. */
export const isSomebodys = ({ plain, block }: Sentence): boolean =>
  somebodys.test(plain) || (block.kind === 'item' && bodyFirst.test(plain));

/** What else people are asked to hand in, order or put their names to, each by a day of its own. */
const otherAsking =
  /\b(?:applications?|applicants?|nominations?|bids?|bookings?|tickets?|prize|draw(?! to a close)|entries|translations?|large print|easy read|paper cop(?:y|ies)|printed cop(?:y|ies)|interpreters?|vacanc(?:y|ies)|recruit\w+|appeals?|permits?|to register|register for|grants? round|post(?:ed)? it|withdraw|in the post|renewals?|memberships?)\b[^.;:]{0,70}$/i;
const ourAsking =
  /\b(?:consultation|survey|questionnaire|comments?|views|responses?|feedback|what you think)\b[^.;]{0,40}$/i;

/** "Deadline for the spring number", "copy for the next issue by": what a newsletter asks of those who write for it. */
const forNextIssue =
  /\b(?:deadline|closing date|copy(?: date)?|items?|articles?|news|contributions?|adverts?)\b[^.;]{0,30}\b(?:(?:next|this|spring|summer|autumn|winter|easter|christmas|january|february|march|april|may|june|july|august|september|october|november|december) (?:number|issue|edition|newsletter|magazine|bulletin)|newsletter|magazine)\b[^.;]{0,20}$/i;

/** Whether the words before a day ask for something that is no answer to the consultation. */
export const isOtherAsking = (clause: string): boolean =>
  (otherAsking.test(clause) && !ourAsking.test(clause)) || forNextIssue.test(clause);

/** "Planning: the comment period on the barn": an application that a newsletter mentions. */
const planningNews =
  /^planning(?: (?:news|corner|matters|notices?|applications?))?(?::| -) |\b(?:comment(?:s|ing)? (?:period )?(?:on|about)|object(?:ions?)? to) the (?:planning application|application for|(?:barn|bungalow|dwelling|garage|stables|phone mast)\b)/i;

/** Whether a day is that of an application for planning permission. */
export const isPlanningNews = ({ plain }: Sentence): boolean => planningNews.test(plain);

/** The small print under an e-mail, among which other exercises are advertised. */
const smallPrint =
  /\b(?:think before you print|intended (?:only |solely )?for the (?:addressee|recipient|person)|sent (?:to you )?in error|get it in error|(?:in error|by mistake)\b[^.;]{0,60}\bdelete (?:it|this)|delete (?:it|this) (?:and|at once|immediately)|keep e-?mails for|views expressed (?:in this|are those))\b/i;

/** Whether a sentence follows the small print of an e-mail in its paragraph. */
export const isInSmallPrint = ({ block }: Sentence, previous: Sentence | null): boolean =>
  previous?.block === block && smallPrint.test(previous.plain);

/** "If you would like members to see it at their meeting": a day for those who want more than to answer. */
const ifYouWant =
  /^(?:if|should) you(?:'d| would)? (?:want|wish|need|prefer|like) (?!to (?:comment|respond|reply|answer|take|have|give|send|tell|share|join|contribute|be|make|let|help|say|object|write)\b|your (?:voice|views?|say|opinions?)\b)[^,]{1,120}, |^if you are (?:sending|posting)\b/i;

/** Whether a day is for some of those who answer. */
export const isForSome = ({ plain }: Sentence): boolean => ifYouWant.test(plain);

/** "Paper forms must reach us by", "must have reached us by post no later than": a later day for those who write on paper. */
const onPaper =
  /\b(?:hard|paper|printed|postal) (?:cop(?:y|ies)|forms?|questionnaires?|surveys?|responses?|versions?)\b[^.;]{0,90}\b(?:by|until|later than)\b|\b(?:reach(?:ed)?|received|arrive)\b[^.;]{0,20}\bby post (?:by|no later)\b/i;

/** Whether a day is for answers on paper alone. */
export const isOnPaper = ({ plain }: Sentence): boolean => onPaper.test(plain) && !/\bonline\b/i.test(plain);

const matterLasts =
  /\b(?:propos\w+|whether|plan(?:s|ned|ning)?|intend\w*|recommend\w*|(?:views|comments|consult\w+) on)\b[^.;]{0,160}\b(?:extend(?:ing)?|continu(?:e|ing)|renew(?:ing)?|retain(?:ing)?|keep(?:ing)?|remain(?:s|ing)?|stay(?:s|ing)?|last(?:s|ing)?)\b(?! (?:the |this |our |its )?(?:consultation|survey|engagement|deadline|clos|response|period|time))[^.;]{0,160}\b(?:until|till|to|up to)(?: and including)? $|\b(?:for )?(?:[a-z]+|[0-9]+) years?,? (?:until|till|up to|to) (?:[a-z]+ )?$/i;
const exerciseLasts =
  /\b(?:consultation|survey|engagement|questionnaire|exercise|deadline)\b[^.;]{0,60}\b(?:runs|stays|remains|closes|lasts|continues|ends|is (?:now )?(?:open|extended)|(?:will|has) [a-z ]{1,20})\b[^.;]{0,40}$|\bextend(?:ed|ing)? (?:the |this |our )?(?:[a-z]+ )?(?:consultation|survey|deadline|engagement|closing)\b[^.;]{0,60}$|\b(?:keep|leave|hold) (?:it|this) open\b[^.;]{0,20}$/i;

/** Whether "until" says how long the thing proposed would last: "to extend the orders for three years, until". */
export const isOfMatter = (before: string): boolean => matterLasts.test(before) && !exerciseLasts.test(before);

/** A second way, stage or group with a close of its own, which contradicts nothing. */
const partly =
  /\b(?:staff|unions?|schools?|pupils|tenants|parish(?:es)?|members|partners|paper|post(?:al|ed)?|printed|by hand|online version|stage|phase|first|second|early|interim|round|representations? period|statutory|separate\w*|also|another|other|previous\w*|original\w*|was (?:due|going|to)|extended|county|government|prize|event|workshop|meeting|draft \w+ for)\b/i;

/** What else has a closing day, in a document of many. */
const otherClosing =
  /\b(?:applications?|bids?|tenders?|quotations?|quotes?|grants?|funds?|rounds?|interviews?|vacanc(?:y|ies)|questions|clarification|nominations?|licen[cs]es?|contracts?|awards?|plan for)\b/i;

/**
 * Whether a sentence may be about something else with a closing day, such as a round of grants, by its words or, where it names no exercise itself, by its
 * headings: a consultation may be about grants.
 */
export const isOfOther = ({ plain, over }: Sentence): boolean =>
  otherClosing.test(plain) || (!exercise.test(plain) && over.slice(-3).some((words) => otherClosing.test(words)));

/** Whether a sentence may be about a part of the exercise only, so that its day contradicts no other. */
export const isPartly = ({ plain, over, block }: Sentence): boolean =>
  [plain, ...over.slice(over.length - (block.labels?.length ?? 0))].some((words) => partly.test(words));

/** Whether a sentence or a heading over it names an exercise or asks for an answer. */
export const isNamed = ({ plain, over }: Sentence): boolean =>
  [plain, ...over].some((words) => exercise.test(words) || answering.test(words));

const otherStage =
  /\b(?:early|earlier|previous|first|initial|phase (?:one|1)|stage (?:one|1))(?: [a-z]+)? (?:engagement|consultation|survey|exercise|stage|phase|conversation|work)\b|\bpre-?(?:consultation|engagement)\b|\bphase (?:one|1)\b|\bconsult(?:ing)? (?:you )?again\b|\b(?:later|next|second) (?:consultation|stage|phase|survey|exercise|round)\b/i;

/** Whether it is about another stage than this one, or about an early one. */
export const isOtherStage = ({ plain }: Sentence): boolean => otherStage.test(plain);

/** What else those who decide settle at their meetings; the word tells whether the document is about that. */
const otherDecision =
  /\b(budget)s? (?:council|meeting|setting)\b|\bsets? (?:the|its|next year's) (budget)\b|\b(?:agree|approve|adopt|sign off|vote on|settle|determine|consider|receive|set|choose|appoint|elect|decide)(?:s|d)?\b[^.;]{0,40}\b(accounts|precept|council tax|capital programme|minutes|treasury|pay policy|chair|leader|members? of|working group|terms of reference|shortlist|auditors?|chief executive|calendar|allowances)\b/i;
const decidesElse =
  /\b(?:its|his|her|their) own\b|\bdecid\w+\b[^.;]{0,30}\b(?:who (?:is|are|will|should|shall)|how much (?:we|it|the [a-z]+) (?:is|are|will|can|may)|whether (?:to|it should) (?:consult|extend|ask|bid|apply))\b|^(?:ministers?|(?:the )?(?:government|home secretary|secretary of state|treasury|nhs england|regulator|inspector(?:ate)?|parliament))\b/i;

/** Whether it is about something else that is decided, such as next year's budget or who is to write a report, where no heading says that the document is about that. */
export function isOtherDecision({ plain, over }: Sentence): boolean {
  const found = otherDecision.exec(plain);
  const word = found?.slice(1).find(Boolean)?.toLowerCase();
  return word ? !over.some((words) => words.toLowerCase().includes(word)) : decidesElse.test(plain);
}

/** "Analysis", beside the columns "Start" and "End": the row is of something else. */
export const isRowElse = (labels: readonly string[], label: string): boolean =>
  labels.some(
    (other) =>
      other !== label &&
      /[a-z]{3}/i.test(other) &&
      !exercise.test(other) &&
      !answering.test(other) &&
      !status.test(other) &&
      !anyColumn.test(other),
  );
/** What heads a column of days in a table of anything. */
const anyColumn =
  /^(?:(?:key |planned |proposed |target |expected )?dates?(?: and times?|\/time)?|when\??|days?|by when\??|timings?|details?)$/i;
const status = /^(?:open|closed|live|now open|consultation|public|phase|stage|step|key dates)\b/i;

/** Whether a sentence speaks of an exercise or of answering, this one or another. */
export const isAbout = ({ plain }: Sentence): boolean =>
  exercise.test(plain) || answering.test(plain) || aboutThis.test(plain);

/** Whether it stands under a heading over exercises that are over, or over somebody else's. */
export const isOverOthers = ({ over }: Sentence): boolean =>
  /\b(?:closed|finished|previous|past|other|also|more|elsewhere|recent\w*)\b/i.test(over.at(-1) ?? '');

/** Whether the words around a date, or a label of it, are of another event than opening, closing or deciding. */
export const isElse = (around: string, labels: readonly string[]) =>
  otherEvent.test(around) || labels.some((label) => label.length < longestLabel && otherEvent.test(label));

/** A paragraph that happens to stand over a list is no label. */
const longestLabel = 80;
