import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { withoutAsides } from '@/lib/listen/consultation/results-aside.ts';
import {
  alsoTold,
  hedgesWordBack,
  isHedged,
  isOfOtherWord,
  isOfOtherWork,
  isToldLate,
  listenToNoneHeaded,
  listenToWordBackGiven,
  ofTellingBack,
  refusesWordBack,
  withoutEmptyDenial,
} from '@/lib/listen/consultation/word-back.ts';
import { type Heard, isDenied, listen, sentencesThatMayHold } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { type Ear, earOf } from '@/lib/listen/sieve/sieve.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  keptInside,
  labelPhrase,
  noReport,
  noSingleReply,
  promisesAnswers,
  promisesNothing,
  refusesResults as refusing,
  reportsNothing,
  results,
  rowPhrase,
  setPhrase,
  tellingResults,
  tellsInRow,
  tellsNobody,
} from '@/lib/vocabulary/consultation/results.ts';
import { playsBack, unsure } from '@/lib/vocabulary/consultation/word-back.ts';
import {
  notedOnly,
  ofMeanwhile,
  onlySomeTold,
  partTold,
  toldShort,
} from '@/lib/vocabulary/consultation/word-back-refused.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

const outcome = wordsOf(results);
/** The answers count only where they are made public, and the decision only where people are told of it. */
const answersPublic =
  /\b(?:read|see|view|find) (?:all |each |every |what )?(?:of )?(?:the )?(?:responses|comments|replies|submissions)\b|\b(?:responses|comments|replies|submissions|representations)\b[^.;]{0,70}\b(?:publish(?:ed)?|appendix|annex(?:ed)?|appended|made public|summaris\w+|posted|open (?:to|for) (?:all|any(?:one|body)|everyone|the public))\b/i;
const decisionTold =
  /\bdecisions?\b[^.;]{0,60}\b(?:published|announced|told|e-?mailed|made (?:known|public)|explained)\b|\b(?:publish|announce|tell you|let you know|e-?mail|explain|write to)\b[^.;]{0,60}\bdecisions?\b/i;
/** Something still to come. */
const future =
  /\b(?:will|shall|will not|to be|going to|is to|are to|intends?|plans? to|planned|(?:planning|intending) to|propos(?:e|es|ed|ing) (?:to|that)|aims?|promise|undertake|expects?|expected|due|can (?:be|sign|ask|read|see|expect)|(?:is|are) coming to|in a position|have not the|have no|afraid|you hear|within (?:[a-z]+|[0-9]+) (?:working )?(?:days|weeks|months)|we (?:then |also )?(?:send|put|write|publish|post|print|tell|share|explain|issue|e-?mail)|if you(?:'d| would) like to|not our practice|go(?:es)? (?:on|live|up)|gets (?:a|the)|look out|come back|check back|publishes|produces|posts|writes|shares|sends|plays|unable|cannot)\b/i;
const everyTelling = new RegExp(wordsOf(tellingResults), 'gi');
/** "The digest will not deal with comments about the decision"; "feedback will be limited to present grant holders". */
const leavesOut =
  /\b(?:digest|summary|report|feedback|analysis|findings)\b[^.;]{0,60}\b(?:(?:will not|shall not|does not|cannot) (?:deal|cover|include|address|extend|refer|go into|touch|comment|say|give)|(?:excludes|will exclude|excluding|leaves? out|omits?)|limited to|confined to|only for)\b/i;
/** To those who decide, not to those who answered. */
const toDeciders =
  /\b(?:summary|report|paper|digest|analysis|note|write-up)\b[^.;]{0,30}\bfor (?:the )?(?:members|cabinet|board|councillors|committee|panel|executive|commissioner|authority|governors|trustees)\b|\b(?:reported|presented|submitted|brought|put|taken|given|fed|passed|considered|sent|goes|go|go(?:ing)?|provided|used(?! to (?:be|have|do)\b)|shared)\b[^.;]{0,40}\b(?:to|by|before|with) (?:[^.;]{0,25} )?(?:cabinet|committee|board|council(?! (?:tax|hous(?:e|ing)|homes?|offices?|web|tenan))|panel|executive|members|commissioner|councillors|authority|governors)\b/i;
/** "So that members can read them for themselves", "members will have a briefing on the points made". */
const toReadFirst =
  /\b(?:so (?:that )?|for )(?:the )?(?:members|councillors|cabinet|board|committee|panel|governors|trustees) (?:members )?(?:can|may|to) (?:read|see|consider|look)\b|\b(?:members|councillors|cabinet|board|committee|panel|executive) (?:members )?(?:will|shall) (?:have|see|get)\b[^.;]{0,50}\b(?:points|briefing|comments|responses|replies|answers|views|summary)\b/i;
const outward =
  /\b(?:publish(?:ed)?|public|website|web page|online|this page|everyone|everybody|you|respondents|those who|people who|participants|each (?:group|organisation)|forum|newsletter)\b/i;

/** Single answers, names and privacy: nothing to do with word of the result. */
const single =
  /\b(?:tell(?:ing)? (?:anyone|anybody|others|other people|your)\b|individual(?:ly|s|'s)?|each (?:response|comment|person|letter|one)|personal(?:ly)?|names?|identif\w+|confidential|anonym\w+|attribut\w+|acknowledge|correspondence|in confidence|third part(?:y|ies)|contractors?|researchers?|data|details|addresses|offensive|abusive|photographs?|photos?|pictures?|images?|defamatory|libellous)\b/i;
/** Feedback on tenders, a page's own visitors, papers already out and reports of work are other matters. */
const otherMatters =
  /\?["')]?$|\b(?:results? of (?:the|an?) (?:\w+ )?(?:elections?|exam(?:ination)?s?|match|draw|ballot|inspections?|tests?|audit|trial|pilot|screening)|(?:test|exam|scan|screening|election|laboratory) results|budget report|feedback on your (?:\w+ )?(?:application|bid|form|performance|work|essay)|quotations?|tender(?:s|ers)?|bids?|bidders|unsuccessful|rate this page|monitoring|annual report|planning application|expressions? of interest|copy of (?:your|the consultation)|complaints?|appeals?|fined|court|reports? of (?:an? )?(?:crimes?|incidents?|nuisance|theft|potholes?)|applicants?|candidates?|give us|have given|helps? us|responses? (?:to|must|should|can) (?:be )?(?:sent|received|returned|submitted)|(?:send|return|submit|post|e-?mail) (?:your|all|written) (?:responses|comments|replies))\b/i;

/** `late`: told so long afterwards that it is of little use. */
type Part = 'promises' | 'refusals' | 'limits' | 'inward' | 'late';
/** `singly`: that nobody is answered on his own. */
type Hearing = Record<Part | 'singly', Pick<Heard, 'sentence'>[]>;

const itAgain = /\b(?:it|them|this|these|they)\b/i;
const inPrivate = /\bconfidential (?:part|session|agenda|report|appendix|annex|paper|business)\b/gi;

/** "Although we cannot write to each person, a report will be out": two things are said. */
const conceding = /^((?:although|though|even though|while|whilst|much as)\b[^,.;]{3,120}), /i;

const clauses =
  /;|, and (?=we (?:do|shall|will|cannot|will not|have|are)\b|nobody\b|no one\b|it (?:will|will not|is|shall)\b)|, but |\bbut\b|\balthough\b|\bhowever\b|\bthough\b|\bunless\b/;

/** What a document says of telling people the results: promised, refused, promised in part, or told to those who decide alone. */
export const listenToResults = once(hearIn);

function hearIn(facts: Facts): Hearing {
  const given = listenToWordBackGiven(facts).filter(({ sentence }) => !isOfAnotherExercise(facts, sentence));
  const alreadyHeard = new Set(given.flatMap(({ sentence, label }) => [sentence.plain, label]));
  const hearing: Hearing = {
    promises: [],
    refusals: [],
    limits: [],
    inward: [],
    late: [],
    singly: listen(facts, noSingleReply),
  };
  const ear = earOf(facts.sentences);
  for (const sentence of sentencesThatMayHold(facts, ofResults)) {
    if (!['current', 'supposed'].includes(sentence.standing) || otherMatters.test(sentence.plain)) continue;
    if (alreadyHeard.has(sentence.plain) || isOfFormat(sentence.plain) || theySend.test(sentence.plain)) continue;
    const isNone = refusesNone.test(sentence.plain);
    const words = sentence.plain.replace(inPrivate, 'private').replace(conceding, '$1; ');
    const named = namedBefore(facts, sentence, ear);
    let isNamed = named !== undefined;
    const parts = words.split(clauses).map((clause) => {
      const said = partOf(withoutEmptyDenial(clause), ear, isNamed);
      const part = said === 'refusals' && (isOfOtherWork(clause) || ofMeanwhile.test(clause)) ? null : said;
      isNamed ||= ear(outcome).test(clause);
      return part;
    });
    if (notedOnly.test(words) && !isOfOtherWork(words)) parts.push('refusals');
    if (partTold.test(words) && parts.includes('refusals')) parts.push('limits');
    const heard = (['limits', 'promises', 'refusals', 'inward'] as const).find((each) => parts.includes(each));
    const part = isToldLate(facts, sentence) && heard !== 'inward' ? 'late' : heard;
    if (!part || (part === 'refusals' && isNone) || (part !== 'limits' && sentence.standing !== 'current')) continue;
    if (isOfAnotherExercise(facts, sentence)) continue;
    hearing[part].push({ sentence });
    if (named && part === 'promises') hearing.promises.push({ sentence: named });
  }
  for (const { question, answer, yes } of listenToAnswers(facts, aboutResults))
    if (yes !== null && asksToBeTold.test(question.plain) && !single.test(question.plain))
      hearing[yes ? 'promises' : 'refusals'].push({ sentence: answer }, { sentence: question });
  for (const { sentence } of listen(facts, cellTells, { over: ofResultsAlone }))
    if (sentence.block.labels?.length && ofResultsAlone.test(sentence.over.at(-1) ?? ''))
      hearing[notTold.test(sentence.plain) ? 'refusals' : 'promises'].push({ sentence });
  for (const { said, sentence, asked } of given)
    hearing[said].push({ sentence }, ...(asked ? [{ sentence: asked }] : []));
  for (const { sentence, label } of listenToNoneHeaded(facts).filter(
    (none) => !alreadyHeard.has(none.sentence.plain),
  )) {
    hearing.refusals.push({ sentence });
    hearing.promises = hearing.promises.filter((promise) => promise.sentence.plain !== label);
  }
  if (!hearing.inward.length) hearing.inward.push(...hearing.singly);
  return hearing;
}

/** "A plain-English summary in large print, on request": another form of the paper that people are asked about. */
const isOfFormat = (plain: string): boolean =>
  /\b(?:large print|easy[- ]read|braille|audio|(?:other|community) languages|translations?|BSL)\b/i.test(plain) &&
  !/\b(?:reports?|results|findings|respon\w+|repl(?:y|ies)|answers?|feedback|outcomes?|said|told|decisions?|decided|comments|views)\b/i.test(
    plain,
  );
/** "You may send something on any of those days": what those who answer send. */
const theySend =
  /^(?:and |so )?you (?:may|can|could) (?:also )?(?:send|post|write|e-?mail|hand in|drop off)\b(?![^.;]*\b(?:results?|report|summary|findings)\b)/i;

const aboutResults =
  /\b(?:(?<!\bas (?:a|the) )results?|outcome|feedback|feed back|report|findings|summary|what (?:was|is|you|we) (?:said|decided?)|hear (?:back|what))\b/i;
/** "Will anything be cut as a result?", "Is the outcome settled?" ask for no word of it. */
const asksToBeTold =
  /^(?!(?:has|have|had|was|were|did|is) )[^?]*\b(?:publish(?:ed)?|tell|told|hear|know|see|find out|get|receive|sent|given|share[ds]?|feed ?back|report back|there be|available|public)\b/i;
const ofResultsAlone =
  /^(?:the )?(?:consultation |survey )?(?:results?|findings|outcome|feedback|report|summary|summary of (?:responses|replies|comments))(?: and (?:feedback|decision|report))?:?$/i;
const cellTells =
  /\b(?:published|publicised|posted|put|sent|e-?mailed|shared|available|issued|on (?:this|our|the) (?:page|site|web ?site|hub))\b/i;
const notTold = /^(?:no\b|none\b|not\b)|\bnot (?:be )?(?:published|shared|issued|put|sent|available)\b/i;

/** "In the past we did not feed back", "if you leave no address we can't write", "no report on the traffic": nothing is refused to those who answer. */
const refusesNone =
  /^(?:in the past|previously|before now|until now|once upon a time)\b|^(?:if|unless|where|should) (?:you|people|anyone|someone)\b(?![^.;]*\bbut\b)|\bthere (?:will|shall) be no (?:[a-z]+ )?(?:reports?|summar(?:y|ies)|results|analysis) (?:on|of|about|into) (?:the |a |an |our )?(?!(?:[a-z-]+ ){0,2}(?:what|consultation|survey|responses?|repl(?:y|ies)|answers?|comments|views|exercise|engagement|feedback|representations|submissions|people|outcome|findings|points)\b)/i;
const itAlone = /^(?:it|this|they|that|which)\b/i;
const namesIt =
  /\b(?:reports?|papers?|summar|analys|findings|results|write-ups?|notes?|responses?|feedback|outcome|what)/i;
/** The paper that people are asked about, and reports of other work. */
const ofTheDraft =
  /\bdraft\b|\b(?:summary|report|analysis) (?:of|on) (?:the |our |this )?(?:plan|draft|proposals?|paper|strategy|document|options?|policy)\b|\breport (?:on|about|into) (?!(?:all |each )?(?:of )?(?:the |your |our |this )?(?:[a-z]+ )?(?:consultations?|surveys?|engagement|exercise|responses|replies|answers|comments|views|representations|feedback|what|everything|how)\b)/i;

/** "It will not be published", "we put it on the website": of what the sentence before names. */
const ofIt =
  /^the (?:schedule|paper|table|list|note|sheet|document|record|log|grid|appendix)(?: itself)? (?:will|shall|is to|can|is|goes)\b|\b(?:it|them|this|these|they)\b[^.;]{0,40}\b(?:publi|shared?|put|sent?|post|e-?mail|website|online|circulat|issued?|print)|\b(?:publish|share|put|send|post|circulate|issue|print)(?:ing|es)? (?:it|them|this|these)\b/i;

/** "The schedule will be published", and what a schedule of answers holds. */
const paperNamed = /^the (schedule|paper|table|list|note|sheet|document|record|log|grid|appendix)\b/i;
const ofAnswers =
  /\b(?:schedule|paper|table|list|note|sheet|document|record|log|grid|appendix)\b[^.;]{0,40}\b(?:representations?|comments?|responses?|repl(?:y|ies)|answers?|points|objections|views)\b/i;

/** A clause that holds none of these says nothing of the results. */
const ofResults = [
  promisesAnswers,
  leavesOut,
  setPhrase,
  labelPhrase,
  rowPhrase,
  refusing,
  keptInside,
  ofIt,
  tellsNobody,
  reportsNothing,
  promisesNothing,
  notedOnly,
  toReadFirst,
  outcome,
  answersPublic,
  decisionTold,
  toDeciders,
  playsBack,
  ...ofTellingBack,
];

/** Refused outright, unless it is only put off, or only single answers are. */
const isNothingTold = (clause: string, ear: Ear): boolean =>
  (([tellsNobody, reportsNothing].some((nothing) => ear(nothing).test(clause)) && !single.test(clause)) ||
    (ear(promisesNothing).test(clause) && /\b(?:not|no|nobody|cannot)\b/i.test(clause))) &&
  !/\b(?:until|before|earlier than)\b/i.test(clause);

/** "Officers will read every reply": no telling of anybody. */
const weRead =
  /\b(?:officers|we|i|staff|the team|members|councillors|somebody|someone|a person)(?: will| shall) (?:all |then )?(?:read|see|view|look at|go through|consider) (?:each|every|all|your|the|what)\b/gi;

/** "So that committees could put it on an agenda": what others might do with the word they had. */
const toLetThem = /\b(?:so that|so|in order that) (?!we\b)(?:[a-z]+ ){1,8}(?:could|might)\b.*$/i;

/** The sentence before it in its block that speaks of what comes of asking, where it goes on about that. */
function namedBefore({ sentences }: Facts, sentence: Sentence, ear: Ear): Sentence | undefined {
  if (!ofIt.test(sentence.plain)) return undefined;
  const paper = paperNamed.exec(sentence.plain)?.[1]?.toLowerCase();
  const place = placeOf(sentences, sentence);
  // "The schedule will be published" may come some sentences after the schedule was told of.
  return sentences
    .slice(Math.max(0, place - (paper ? 4 : 1)), place)
    .find(
      (earlier) =>
        earlier.block === sentence.block &&
        earlier.standing !== 'other' &&
        (!paper || earlier.plain.toLowerCase().includes(paper)) &&
        (ear(outcome).test(earlier.plain) || (paper && ofAnswers.test(earlier.plain))) &&
        !otherMatters.test(earlier.plain) &&
        !ofTheDraft.test(earlier.plain),
    );
}

/** What is put before those who decide must be what people said, or a paper that may hold it; "a proposal was presented to Council" is neither. */
const saidByPeople =
  /\b(?:repl(?:y|ies)|responses?|comments?|views|answers?|feedback|representations?|submissions?|objections?|points?|results?|findings|outcomes?|reports?|summar(?:y|ies)|analysis|papers?|digest|notes?|themes|consultations?|surveys?|everything|all (?:of it|that)|what|it|them|these|evidence|write-?up|briefing)\b/i;

/** What one clause says of the results, which may have been named before it; null where it says nothing of them. */
function partOf(said: string, ear: Ear, isNamed: boolean): Part | null {
  const clause = withoutAsides(said.replace(weRead, '').replace(toLetThem, ''));
  if (ear(leavesOut).test(clause) && !single.test(clause)) return 'limits';
  if (onlySomeTold.test(clause) || (toldShort.test(clause) && ear(outcome).test(clause))) return 'limits';
  const isRefused = !/\buntil\b/i.test(said) && refusesWordBack(clause, ear);
  if (!isRefused && isOfOtherWord(clause)) return null;
  if (!isRefused && hedgesWordBack(clause, ear)) return 'limits';
  if (isRefused) return isHedged(clause) || alsoTold.test(clause) ? 'limits' : 'refusals';
  if (noSetPhrase.test(clause) && !/\b(?:until|before)\b/i.test(said)) return 'refusals';
  if (tellsInRow(clause)) return isHedged(clause) ? 'limits' : 'promises';
  if (isNothingTold(clause, ear)) return 'refusals';
  if (ear(keptInside).test(clause) && !/\buntil\b/i.test(clause)) return alsoTold.test(clause) ? 'limits' : 'refusals';
  const refused = ear(refusing).exec(clause)?.[0];
  const isOfIt = refused !== undefined && itAlone.test(refused) && !namesIt.test(refused);
  if (
    refused !== undefined &&
    (!single.test(clause) || noReport.test(clause)) &&
    (!isOfIt || isNamed) &&
    !putOff.test(said)
  )
    return 'refusals';
  const promised = single.test(clause) ? null : (ear(promisesAnswers).exec(clause) ?? ear(playsBack).exec(clause));
  if (promised && !/\b(?:no|not|cannot|never)\b/i.test(clause.slice(0, endOf(promised))))
    return isHedged(clause) ? 'limits' : 'promises';
  const what =
    ear(outcome).exec(clause) ??
    ear(answersPublic).exec(clause) ??
    ear(decisionTold).exec(clause) ??
    (isNamed && ofIt.test(clause) ? (itAgain.exec(clause) ?? paperNamed.exec(clause)) : null);
  if ((ear(toDeciders).test(clause) || ear(toReadFirst).test(clause)) && !outward.test(clause))
    return isNamed || saidByPeople.test(clause) ? 'inward' : null;
  const how = [...clause.matchAll(ear(everyTelling))].find((match) => {
    const upTo = clause.slice(0, endOf(match));
    return future.test(upTo) || unsure.test(upTo);
  });
  if (!what || !how) return null;
  if (isRefusedIn(clause, how)) return single.test(clause) ? null : 'refusals';
  return isHedged(clause) ? 'limits' : 'promises';
}

/** "There will be no 'You said, we did'". */
const noSetPhrase =
  /\b(?:no|not|never|nor|without|cannot)\b(?! (?:only|later))[^.;]{0,40}\byou said,? (?:so )?we (?:did|listened)\b/i;

const putOff = /\b(?:not|confidential|private|withheld|kept)\b[^.;]{0,60}\b(?:until|before|earlier than)\b/i;

const endOf = (match: RegExpMatchArray) => (match.index ?? 0) + match[0].length;

/** "Will not be published until after the election" puts feedback off and does not refuse it. What follows the promise may hold a "not" of its own. */
function isRefusedIn(clause: string, how: RegExpMatchArray): boolean {
  if (/\b(?:until|before|earlier than)\b/i.test(clause)) return false;
  const from = how.index ?? 0;
  const start = clause.lastIndexOf(',', from) + 1;
  return isDenied(clause.slice(start, endOf(how)), from - start, endOf(how) - start);
}
