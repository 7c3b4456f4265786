import { isTold } from '@/lib/extract/tense.ts';
import type { Facts, Sentence } from '@/lib/facts.ts';
import { isOfAnotherExercise } from '@/lib/listen/consultation/another-exercise.ts';
import { entryOfNone, headedValues } from '@/lib/listen/consultation/headed.ts';
import { type Heard, isDenied, listen } from '@/lib/listen/listen.ts';
import { once } from '@/lib/listen/once.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import {
  crossedOut,
  headOfCosts,
  ofEarningsOnly,
  plainlyUnpaid,
  selfPaid,
  sparesThem,
} from '@/lib/vocabulary/consultation/coming-refused.ts';
import {
  alsoCostOfComing,
  alsoPaying,
  helpersUnpaid,
  notSaidOfCosts,
  otherPeoplesCosts,
  perhapsPaid,
  unpaid,
  whoTakePart,
} from '@/lib/vocabulary/consultation/coming-unpaid.ts';

/** What it costs to come: fares, somebody to mind a child. Not an interpreter, who lets people follow what is said and saves nobody the fare. */
const cost =
  /\b(?:travel(?:ling)?(?: and [a-z]+)?(?: (?:costs?|expenses|fares?))?|fares?|(?:bus|train) tickets?|taxis?|mileage|transport|cost of (?:getting|coming|travel\w*)|child ?-?care|cr[eè]che|babysitt\w+|(?:a )?sitters?|replacement care|respite|carer costs|care (?:costs|expenses)|someone to (?:look after|mind|sit with)|expenses?|out[- ]of[- ]pocket|parking|petrol|(?:sitting|care|caring|child ?care) arrangements|personal assistants?|minibus(?:es)? (?:will|can) be (?:laid on|put on|provided|arranged)|loss of earnings|bus passes|own (?:cost|expense|way)|financial (?:help|assistance|support)|getting there and back|transport bill|costs? of (?:a carer|attending|attendance|taking part|coming|joining|people who (?:attend|come|take part))|costs? (?:to|for) (?:come|attend|join|those who (?:come|attend|take part))|reimburse\w* for (?:attending|coming|taking part)|(?:costs?|leaves?|cost) (?:you|anyone|people) (?:money|anything|out of pocket)|out of pocket|what (?:you|people|they) spend (?:on|in|to) (?:getting|coming|travel\w*|attend\w*)|pay (?:someone|somebody|a person|anyone) to (?:sit|stay|be) with)\b/i;
const paying =
  /\b(?:pay(?:ing|able)?|paid|reimburs\w+|refund\w*|re?pa(?:y|id)|meet(?:ing)?|met|cover(?:ed|ing|s)?|claim(?:ed|ing)?|contribut\w+|free(?!post)|provided?|arrange[ds]?|laid on|put on|available|given|offer(?:ed|ing)?|send (?:you )?a taxi|vouchers?|made good|in cash|(?:have|get) (?:your |the )?(?:bus |train |taxi )?(?:fares?|mileage|money) back|arranged|the money for|help with|on us\b|a fund for|(?:give|gives|gave|pay|hand) (?:it|that|you|them) back|up to £|settle up|sort (?:it |that |this |them )?out|put (?:it|that|this) right|pick up the (?:bill|tab|cost)|(?:money|price|cost|fare) (?:of (?:it|that|them) )?back|for nothing)/i;
/** Taking part in this exercise, in the sentence or in a heading over it; not the services that are the subject of it. */
const takingPart =
  /\b(?:attend\w*|tak(?:e|es|ing) part|participat\w+|come|comes|coming|evenings?|events?|meetings?|workshops?|sessions?|drop[- ]?ins?|get-togethers?|(?:focus|discussion) groups?|panels?|conversations?|hearings?|getting (?:there|here|to)|there and back|on the day|keep (?:you|anyone|people) (?:away|from coming)|put (?:you|anyone) off|claim back your|pay your (?:fares?|bus|travel|mileage)|^(?:travel(?:ling)? |your )?expenses\b|join(?:ing)?|helping|involved|interviews?|possible to come|contributing|have (?:a|your) say|respond(?:ing)?|respondents|roadshows?|(?:who )?help us|face to face)\b/i;
/** Where a thing is provided free or arranged rather than a sum paid, only what is laid on for those who come counts. */
const laidOn =
  /\b(?:cr[eè]che|sitters?|child ?-?care|transport|taxis?|minibus(?:es)?|bus passes|(?:bus|train) tickets)\b/i;
const money =
  /\b(?:pay(?:ing|able)?|paid|reimburs\w+|refund\w*|re?pa(?:y|id)|meet(?:ing)?|met|cover(?:ed|ing|s)?|claim(?:ed|ing)?|contribut\w+|vouchers?|given back|made good|help with|on us\b|a fund for|(?:give|gives|gave|pay|hand) (?:it|that|you|them) back|in cash|(?:have|get) (?:your |the )?(?:bus |train |taxi )?(?:fares?|mileage|money) back|the money for|up to £|settle up|sort (?:it |that |this |them )?out|put (?:it|that|this) right|pick up the (?:bill|tab|cost)|(?:money|price|cost|fare) (?:of (?:it|that|them) )?back)/i;
/** "We may be able to help with fares", "talk to us if cost is a difficulty". */
const maybe =
  /\b(?:may|might|could) (?:be able to |also )?(?:help|pay|meet|cover|contribute|claim|refund|reimburse|assist)|\b(?:discretion|in exceptional cases|limited (?:fund|budget|help)|where funds allow)\b/i;
/** "Talk to us before you come" promises nothing of itself; "let us know and we'll cover it" does. */
const askFirst = /\b(?:talk to us|speak to us|let us know|ask us|contact us)\b/i;
const firmly =
  /\b(?:will|shall|can) (?:also |all |then )?(?:be )?(?:refund|reimburse|cover|paid|pay|meet|met\b|made good)|and we will (?:also )?(?:refund|reimburse|cover|pay|meet)/i;
/** "Expenses will not be paid", "at their own expense", "unable to meet travel costs". */
const refusing =
  /\b(?:falls? (?:to|on) (?:you|anyone|those|people|whoever|attendees)|not (?:something|a cost|costs|an expense)\b[^.;]{0,20}\b(?:able to|can|could|fund|pay|meet)|(?:cannot|unable to|not able to) (?:fund|defray|offer|provide|stretch to)|(?:your|their) own (?:responsibility|affair)|nothing in the (?:pot|kitty|budget)|(?:will|can) not be repaid|(?:pay|find|meet|cover|arrange(?: and pay)?|make)(?: for)? (?:your|their) own (?:way|travel\w*|fares?|costs?|expenses|transport|child ?care|arrangements)|for (?:those who|people who|you|whoever) (?:come|comes|attend|attends) to (?:arrange|pay|find|meet)|there is no (?:money|budget|funding|allowance|provision) (?:for|to)|(?:unable|not able|cannot) (?:to )?(?:contribute|help|assist|meet|cover|pay|refund|reimburse)|(?:do|does|will|shall) not (?:meet|pay|cover|refund|reimburse|contribute)|(?:is|are) not (?:available|offered|payable|refunded|reimbursed|covered|met|paid)|nothing (?:can|will) be (?:paid|given|refunded)|unfortunately,? (?:we )?(?:not|cannot|no)|(?:at|for) (?:their|your|its|his or her|[a-z]+') own (?:expense|cost|account)|none (?:is |are )?(?:payable|paid|available)|no reimbursement|(?:does|will) not (?:stretch|run|extend) to|own travel (?:costs|expenses|arrangements)|bear (?:their|your|its) own costs?|no (?:travel |travelling |other )?(?:expenses|costs|fares|payment|reimbursement|childcare|cr[eè]che)\b[^.;]{0,40}\b(?:paid|met|payable|available|provided|covered|reimbursed|can|will|be)|not be (?:paid|met|reimbursed|refunded|covered)|no (?:budget|money|funds?|petty cash|cash|pot|kitty|purse) (?:to|for)\b[^.;]{0,40}\b(?:cost|fares?|travel|expenses|childcare))\b/i;
/** "There isn't a budget for", "nobody will be reimbursed", "has not set aside anything", "for you to sort out and pay for". */
const refusingToo =
  /\b(?:not|no longer) (?:have )?(?:a |any |the |got (?:a |any )?)?(?:budget|money|funds?|funding|allowance|provision) (?:for|to)\b|\b(?:not|never) (?:set|put) (?:anything |any money |money )?(?:aside|by)\b|\b(?:nobody|no one|none of (?:those|the people)|no person)\b[^.;]{0,40}\b(?:be |is |are )(?:paid|reimbursed|refunded|repaid|compensated)\b|\b(?:is|are) for (?:you|them|those|people|whoever|participants|attendees)[^.;]{0,30} to (?:sort out|arrange|pay|find|meet|cover|settle|deal)\b|\bbear(?:s|ing)? (?:any |all |the )?(?:costs?|expenses?)\b[^.;]{0,40}\b(?:themselves|yourself|himself)\b|\bnot in a position to (?:pay|meet|cover|refund|reimburse|help|do that)\b|\b(?:cannot|unable to|not able to) (?:offer (?:any )?)?help (?:you )?with\b/i;

/** Costs of services, staff and firms, and what is proposed, are the subject and no offer to those who come. */
const otherMatters =
  /\?["')]?$|\b(?:parking (?:fines?|tickets?|permits?|penalt\w+)|patients' (?:taxis|transport|travel)|tender(?:s|ers)?|bid|grants?|council tax|service users'? charges|concessionary|bus pass(?!es (?:for the day|will be given))|school transport|travel training|contract|(?<!\b(?:whom|where) (?:it|this|that) )would (?:be|have|pay|get|receive)|propos(?:al|als|e|ed|ing)|home to school|volunteers? wanted|vacanc(?:y|ies)|recruit\w*|(?<!(?:\b(?:no|any|consultation|engagement|events?|our|the|its|should|must)|'s|not (?:have )?an?) )budget(?! (?:pressures|constraints|cuts|does|will|is|was)\b)|volunteers? (?:drivers?|come|will (?:still|go on|continue)|are|do|get|give)|(?:go on|goes on|carry on|continue to|still) (?:being |to )?(?:be )?(?:paid|able to claim|claim)|(?:at present|currently|now),? (?:we|the [a-z]+) pays?|to (?:an |the |your )?interview|(?:for|to) (?:hospital |clinic |their |your )?appointments|panel members|on the (?:line|phone|telephone|call)|(?:through|under|from) the (?:[a-z]+ )?scheme|the (?:scheme|service|contract) (?:does|will|do)|(?:councillors|members|officers|staff|trustees) (?:can|cannot|may|will|do|are|get)\b|(?:transport|travel\w*|fares?|taxis?|mileage|journeys?)(?: costs?)? (?:to|from|for) (?:the |a |their |your )?(?:lunch clubs?|day (?:centres?|care|services?)|schools?|college|work|hospitals?|clinics?|appointments?|activities|shops?|nursery)|pa(?:y|id) (?:anyone|anybody|people|you|them)? ?for (?:their|your|the) time|allowances? for members|councillors'? (?:allowances|expenses))\b/i;

/** Somewhere to go: named meetings, drop-ins, workshops. Not the meeting at which it is decided. */
const event =
  /\b(?:are there (?:any )?(?:\w+ )?(?:meetings|events|sessions)|(?:these|one of (?:these|our|the)) (?:\w+ )?(?:sessions|meetings|events|evenings|workshops)|drop[- ]?ins?|workshops?|focus groups?|listening (?:events?|sessions?)|public meetings?|open (?:meetings?|evenings?|days?)|(?:consultation|engagement|discussion|community) (?:events?|meetings?|sessions?|evenings?)|round[- ]?tables?|roadshows?|exhibitions?|come (?:to|along|and (?:see|talk|chat|meet|tell))|coffee mornings?|surger(?:y|ies)|pop-?ups?|(?:on|going on) tour|stalls?|hearings?|events? (?:will|is|are|at|on|in)|(?:we|there|we will|officers|staff)(?: will| shall| are)? (?:be |hold |holding |having |have arranged |held )(?:holding )?(?:an? |the |some )?(?:\w+ ){0,2}(?:meetings?|events?|evenings?|sessions?|briefings?)|(?:we|officers|staff|councillors|the team) will be at (?:the|our|[a-z]+ (?:market|library|centre|hall|club|school|church|hub|museum|park|fair|show|station|surgery)|[a-z]+ town hall)|(?:officers?|managers?|colleagues|[a-z]+ team) will (?:also )?(?:be|have a stall) at\b[^.;]{0,50}\b(?:fair|market|fete|festival|fun day|show|event|open day|conference|meeting)|(?:any(?:one|body)|every(?:one|body)) who comes along|attend (?:a|an|one|the|our)|(?:hold(?:ing)?|held|arrang(?:ed|ing)) (?:\w+ ){0,4}conversations|meet (?:the|our) (?:team|officers|planners) (?:at|in|on))\b/i;
const otherEvent =
  /\b(?:cabinet|committee|full council|scrutiny|board meeting|webinar only|on (?:teams|zoom|line)|online (?:event|meeting|session|only)|tender|supplier|recruitment|staff)\b/i;

/** The same under the names that are given to an evening: "a question-and-answer evening", "a listening cafe", "sessions in person". */
const gathering =
  /\b(?:information|question[- ]and[- ]answer|q ?& ?a|q and a|briefing|listening|consultation|engagement|feedback|town hall|in-person|face-to-face|community|residents'|tenants'|members'|neighbourhood) (?:events?|meetings?|sessions?|evenings?|afternoons?|mornings?|days?|breakfasts?|lunches?|suppers?|teas?|caf[eé]s?|gatherings?|forums?|conversations?)\b|\b(?:sessions?|meetings?|events?) in person\b/i;
const addedSince = /\b(?:has|have) been (?:added|arranged|organised|booked|fixed|planned|set up)\b/i;
const isOver = ({ plain }: Sentence) => /\b(?:was|were) (?:well )?(?:held|run|attended|cancelled)\b/i.test(plain);

type Spoken = Pick<Heard, 'sentence'>;
type Hearing = Record<'paid' | 'refused' | 'perhaps', Spoken[]>;

/** What a document says of the costs of taking part: those it meets, refuses, or speaks of without a promise. */
export const listenToCosts = once(hearIn);

/** Whether people are asked to go somewhere to take part. */
export const isInvited = (facts: Facts): boolean =>
  listen(facts, event, { not: otherEvent }).some(({ denied }) => !denied) ||
  listen(facts, gathering, { not: otherEvent, standing: ['current', 'past'] }).some(
    ({ denied, sentence }) =>
      !denied && (sentence.standing === 'current' || addedSince.test(sentence.plain)) && !isOver(sentence),
  );

function hearIn(facts: Facts): Hearing {
  const hearing: Hearing = { paid: [], refused: [], perhaps: [] };
  for (const { sentence } of listenToCost(facts)) {
    if (otherPeoplesCosts.test(sentence.plain)) continue;
    if (!isAboutTakingPart(facts, sentence) || isOfFormer(sentence)) continue;
    if (isOfAnotherExercise(facts, sentence) && !ofOurs.test(sentence.plain)) continue;
    const parts: (keyof Hearing | null)[] = sentence.plain
      .replace(notSaidOfCosts, ' ')
      .split(/;|\bbut\b|\balthough\b|\bthough\b|\bhowever\b/)
      .map(partOf);
    if (butNotThese.test(sentence.plain) || isCostAlone(sentence.plain)) parts.push('refused');
    if (!sparesThem.test(sentence.plain) && (selfPaid.test(sentence.plain) || helpersUnpaid.test(sentence.plain)))
      parts.splice(0, parts.length, 'refused');
    for (const part of new Set(parts))
      if (
        part &&
        (part !== 'refused' || isAboutTakingPart(facts, sentence, anySay)) &&
        (part === 'perhaps' ||
          sentence.standing === 'current' ||
          noMoney.test(sentence.plain) ||
          (part === 'paid' && weCan.test(sentence.plain)))
      )
        hearing[part].push({ sentence });
  }
  for (const { sentence } of listen(facts, plainlyUnpaid))
    if (
      !otherPeoplesCosts.test(sentence.plain) &&
      !sparesThem.test(sentence.plain) &&
      !isOfAnotherExercise(facts, sentence) &&
      !isOfFormer(sentence)
    )
      hearing.refused.push({ sentence });
  for (const { sentence, value } of headedValues(facts, headOfCosts))
    if (entryOfNone.test(value)) hearing.refused.push({ sentence });
  // "Travel and care costs | Refunded on the day".
  for (const { sentence } of listen(facts, costSettled)) {
    const label = sentence.block.labels?.length ? (sentence.over.at(-1) ?? '') : labelAbove(facts, sentence);
    if (isCost(label) && !isCost(sentence.plain)) hearing[settledAs(sentence.plain)].push({ sentence });
  }
  for (const { question, answer, yes } of [cost, alsoCostOfComing].flatMap((each) => listenToAnswers(facts, each))) {
    const isOffer = paying.test(question.plain) || asksForHelp.test(question.plain);
    const part =
      yes === null
        ? sorryNo.test(answer.plain) || (youPay.test(answer.plain) && /^who\b/i.test(question.plain))
          ? 'refused'
          : partOf(`Fares: ${answer.plain}`)
        : yes
          ? 'paid'
          : 'refused';
    if (isOffer && part && !otherMatters.test(question.plain.replace(/\?$/, '')))
      hearing[part].push({ sentence: answer }, { sentence: question });
  }
  return hearing;
}

/** Sentences that name what it costs to come, or who must pay for whoever helps them. */
const listenToCost = (facts: Facts) => {
  const standing = ['current', 'supposed'] as const;
  const heard = [cost, alsoCostOfComing, helpersUnpaid].flatMap((words) =>
    listen(facts, words, { not: otherMatters, standing }),
  );
  return [...new Set(heard.map(({ sentence }) => sentence))].map((sentence) => ({ sentence }));
};
const isCost = (words: string) => cost.test(words) || alsoCostOfComing.test(words);
const sorryNo = /^(?:(?:i am|we are) )?afraid (?:not|we|there)\b/i;
const ofOurs = /\b(?:we|our|us)\b/i;
const wished = /\b(?:would|'d) (?:have )?(?:liked?|loved?|preferred) to\b|\bwish(?:ed)? (?:we|that)\b/i;
const asksForHelp = /\b(?:help|towards|expenses|get|back|costs?|out of pocket|lose)\b/i;
const youPay = /^(?:you (?:do|will|must)|they (?:do|will|must)|the (?:person|individual|attendee)|each|whoever)\b/i;
/** The few words over an answer that stands by itself: "Travel expenses" over "Not paid". */
function labelAbove({ sentences }: Facts, sentence: Sentence): string {
  const before = sentences[placeOf(sentences, sentence) - 1];
  return before && before.block !== sentence.block && before.plain.length < 80 && !/[.;!?]$/.test(before.plain)
    ? before.plain
    : '';
}

const costSettled =
  /^(?:not|none|no|nil|n\/a|unpaid|unfunded|refunded|paid|met|repaid|reimbursed|covered|claimable|reclaimable|re?coverable|yes|at (?:your|their) own|to be (?:confirmed|decided|met by|borne by|paid by)|tbc|discretionary|subject to|case by case|at (?:the|our) discretion|under review)\b/i;
const refusedCell =
  /^(?:not|none|no|nil|n\/a|unpaid|unfunded|at (?:your|their) own|to be (?:met|borne|paid) by (?!us|the (?:council|trust|icb|authority|commissioner|board))[a-z]+)\b/i;
const settledAs = (cell: string): keyof Hearing =>
  perhapsPaid.test(cell) || /^(?:discretionary|tbc|subject to)/i.test(cell)
    ? 'perhaps'
    : refusedCell.test(cell)
      ? 'refused'
      : 'paid';
/** "I can meet fares for anyone for whom it would be a problem" supposes nothing of the offer. */
const weCan =
  /^[^.;]{0,20}\b(?:i|we)(?: can| will| shall)\b[^.;]{0,80}\b(?:for whom|who|if|which|where)\b[^.;]{0,40}\bwould\b/i;
/** "The drop-ins in 2021 paid no expenses". */
const isOfFormer = ({ plain }: Sentence) =>
  /\b(?:in|of|for) (?:19|20)[0-9]{2}\b|\blast (?:time|year|spring|summer|autumn|winter)\b/i.test(plain) &&
  isTold(plain);

/** Every page of an exercise has this over it, whatever costs it speaks of. */
const anySay = /\bhave (?:a|your) say\b|\brespond\w*/gi;
const toGoThere = /\b(?:fares?|travel\w*|mileage|taxis?|transport|petrol|parking)\b/i;
const toStayAway = /\b(?:sitters?|child ?-?care|cr[eè]che|replacement care|babysitt\w+|respite|carers?|sit with)\b/i;

/** The sentence, one beside it, the last but one before it or a heading over it speaks of taking part. */
function isAboutTakingPart({ sentences }: Facts, sentence: Sentence, notOver?: RegExp): boolean {
  const at = placeOf(sentences, sentence);
  // What volunteers are paid is no offer to those who come.
  const isOfVolunteers = [sentence, sentences[at - 1], sentences[at - 2]].some(
    (each) => each?.block === sentence.block && /\bvolunteers?\b/i.test(each.plain),
  );
  if (isOfVolunteers && !/\byou\b|\bcom(?:e|ing)\b|\battend/i.test(sentence.plain)) return false;
  const beside = [sentences[at - 2], sentences[at - 1], sentences[at + 1]].filter(
    (other) => other?.block === sentence.block,
  );
  // Fares and sitters in one breath are costs of coming to what was named just before.
  const isBoth = toGoThere.test(sentence.plain) && toStayAway.test(sentence.plain);
  if (
    isBoth &&
    sentences.slice(Math.max(0, at - 14), at).some(({ plain }) => event.test(plain) || /\bmeetings?\b/i.test(plain))
  )
    return true;
  const around = [
    sentence.plain,
    ...(notOver ? sentence.over.map((words) => words.replace(notOver, '')) : sentence.over),
    ...beside.map((other) => other?.plain ?? ''),
  ];
  return (
    around.some((words) => takingPart.test(words) || event.test(words) || whoTakePart.test(words)) ||
    helpersUnpaid.test(sentence.plain) ||
    sentence.over.some((words) =>
      /\b(?:expenses|help with (?:the )?costs?|costs? of (?:coming|taking part))\b/i.test(words),
    )
  );
}

/** "Don't let the fare put you off", "nobody should be out of pocket": a kindness, and no refusal. */
const notPutOff =
  /\b(?:do not|please do not|should not|never|no one (?:should|need)|nobody (?:should|need))(?: have to)? (?:let|be (?:put off|out of pocket|left)|worry|lose|stay away|miss out)\b/gi;

/** "Taxis for anyone who can't use the bus": what they cannot do is no refusal. */
const whoCannot =
  /\b(?:(?:for|by|to|if) (?:anyone|anybody|those|people|groups|families|you|members)(?: who)?|(?:people|those|anyone|patients|residents|users) who) (?:cannot|could not|do not|are not|have no)\b/gi;

/** "We will pay for papers but not for fares". */
const butNotThese =
  /\bwe (?:can |will |shall )?(?:pay|refund|reimburse|meet|cover)\b[^.;]{0,60}\bbut not (?:for )?(?:the |your |any )?(?:costs? of )?(?:travel|fares?|taxis?|mileage|child ?-?care|sitters?|parking)\b/i;

/** "Parking is not available": a thing that is not there, and no cost refused. */
const isPlaceOnly = (clause: string) =>
  /\b(?:parking|car park|bus passes|transport|taxis?)\b[^.;]{0,30}\b(?:free|not|cannot)\b/i.test(clause) &&
  !/\b(?:fares?|expenses|costs?|charges|mileage|child ?-?care|sitters?|refund\w*|re?paid|reimburs\w+|pay(?:ing|able)?|paid|met|meet|claim\w*)\b/i.test(
    clause,
  );

function partOf(said: string): keyof Hearing | null {
  const clause = said
    .replace(whoCannot, 'for those who')
    .replace(notPutOff, 'do')
    .replace(/\bfor nothing\b/gi, 'free');
  if (helpersUnpaid.test(clause)) return 'refused';
  if (wished.test(clause)) return null;
  const what = cost.exec(clause) ?? alsoCostOfComing.exec(clause);
  const besides = clause.replace(ofEarningsOnly, ' ');
  if (besides !== clause && !isCost(besides) && isDenied(besides, 0, besides.length)) return 'perhaps';
  if (!what) return null;
  if (maybe.test(clause) && !/\bclaim\b/i.test(clause)) return 'perhaps';
  if (perhapsPaid.test(clause) && (pays.test(clause) || unpaid.test(clause)) && !/\bmay claim\b/i.test(clause))
    return 'perhaps';
  if (askFirst.test(clause) && !firmly.test(clause) && !/\bclaim\b/i.test(clause)) return 'perhaps';
  if (isPlaceOnly(clause)) return null;
  if (crossedOut.test(clause)) return 'refused';
  if (refusing.test(clause) || refusingToo.test(clause) || unpaid.test(clause)) return 'refused';
  const isDeniedHere = isDenied(clause, what.index, what.index + what[0].length);
  if (/\bcr[eè]che\b/i.test(clause) && !isDeniedHere) return 'paid';
  if (!paying.test(clause) && !alsoPaying.test(clause)) return null;
  if (isDeniedHere) return 'refused';
  return money.test(clause) || alsoPaying.test(clause) || laidOn.test(clause) ? 'paid' : null;
}

/** "We pay fares, though not childcare", "but the money is not there": the cost was named in the clause before. */
const isCostAlone = (plain: string) =>
  noMoney.test(plain) || (thoughNot.test(plain) && /\b(?:we|us|refund\w*|reimburs\w+|re?pa(?:y|id))\b/i.test(plain));
const noMoney = /\b(?:money|budget|funding|funds) (?:is|are|was) (?:simply )?not (?:there|available)\b/i;
const thoughNot =
  /\b(?:but|though|although|and) not (?:for )?(?:your |the |any )?(?:travel|fares?|taxis?|mileage|child ?-?care|sitters?|parking|meals)\b/i;
const pays = new RegExp(
  `${paying.source}|${alsoPaying.source}|\\b(?:available|contribution|help|support|assistance|look at|details)\\b`,
  'i',
);
