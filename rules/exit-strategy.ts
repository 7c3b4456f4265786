import type { Facts, Sentence } from '@/lib/facts.ts';
import { listenToAnswers } from '@/lib/listen/answers.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isSmallGrant, labelsOf, offersGrant, setsOutTerms } from '@/lib/listen/offer.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { bothSides, makesPlan, oneSided } from '@/lib/vocabulary/both-sides.ts';

/** What is to happen when the money stops. A transition plan for a young person, or a fire exit, is none of this. */
const exitPlan =
  /\b(?:(?:exit|succession|hand-?over|wind(?:ing)?[- ](?:down|up)|closure|closing|close-?down|ending|leaving|legacy|sustainability|continuity|end[- ]of[- ](?:funding|grant|contract|award|project)|demobilisation) (?:agreements?|protocols?|requirements?|obligations?|provisions|notes?|schedules?|plans?|strateg(?:y|ies)|arrangements?|planning)|transition(?:al)? (?:plans?|arrangements?|support|period|payments?|funding)|(?:plan(?:s|ning)?|prepare|preparing|arrangements)(?: together| jointly| with (?:you|us|them|each \w+|\w+ holders?|\w+ \w+))?,? for (?:the |its |your |our |an orderly |what happens at the |what happens after the )?(?:end|ending|close|closing|closure)\b(?! (?:of|to) (?!(?:the |this |your |its |our |their |each )(?:\w+ ){0,2}?(?:grants?|funding|agreement|contract|award|service|project|programme|scheme|pilot|money|term|period|work|activities|club|lease)\b))|plan(?:s|ning)? (?:together )?(?:with (?:you|us|them|each \w+|\w+ holders?) )?for (?:what comes|life (?:without|after)|(?:managing )?the change)\b|plan for managing\b|plan(?:ned|ning)?\b[^.;]{0,50}\bfor life without (?:the|this|our|your)|plans? for handing\b|(?:help|helps) you plan for|plan(?:ning)? (?:the|your|our|an) exit|(?:wound|wind(?:ing)?) (?:it |the \w+ )?down\b|(?:plans? for what (?:happens|is to happen|becomes|follows|comes|next)\b|talk(?:ing)? (?:to|with) (?:\w+ ){0,2}(?:groups|holders|organisations|grantees|partners|charities) about what (?:comes|happens|follows|is) (?:next|after))|plans? for (?:life |what (?:comes|happens|follows) )?after (?:the|this|your) (?:grant|funding|contract|award)|what (?:happens|will happen|is to happen)\b[^.;]{0,60}\b(?:when|after|once) (?:the|your|this) (?:\w+ )?(?:agreement|funding|grant|award|contract|money|period|term) (?:ends?|stops?|runs out|finishes|is over)|how (?:the|this|your) (?:\w+ )?(?:grant|funding|award|agreement|contract) (?:will|is to|should|can|might) (?:come to an end|end|finish)|(?:managed|orderly|planned|phased) (?:exit|ending|close|closure|transition|handover|wind-?down|withdrawal)|tapered? (?:off|funding|grant|down)|(?:agree|settle|decide|discuss|plan|work out|talk about|consider)\b[^.;]{0,40}\b(?:what (?:happens|will happen|is to happen|should happen|comes|will come|follows|is to follow|should follow) (?:after|beyond|from) (?:(?:the end of )?(?:the|this|that|your|our) (?:\w+ )?(?:agreement|funding|grant|award|contract|money|term|year|period|date)|[0-9]{1,2} \w+|(?:january|february|march|april|may|june|july|august|september|october|november|december)\b)|how (?:the|this|your) (?:\w+ )?(?:service|work|project|funding|grant|agreement|contract) (?:will|is to|should|can|might|may) be (?:brought to|ended|wound|closed|handed|passed|run down|carried on|continued|kept going))|(?:agree|settle|discuss|plan|work out|talk about)\b[^.;]{0,15} what comes (?:afterwards|after that)|(?:before the end|end date|end of (?:the|your|this) (?:\w+ )?(?:grant|funding|contract|agreement|award|term))\b[^.;]{0,40}\bwhat (?:happens|comes|will happen) (?:next|then|after(?:wards)?)|how (?:the|this|your|its) (?:service|work|project|activit(?:y|ies)) (?:will|is to|can|could|might) (?:be (?:sustained|kept going|carried on)|continue|carry on)\b[^.;]{0,20}\b(?:when|after|once|beyond) (?:the|this|your) (?:\w+ )?(?:grant|funding|award|contract|money)|transfer of the (?:service|contract|work)s? to (?:a|any|another) (?:new |incoming |replacement )?(?:provider|supplier|contractor|organisation)|(?:funding|grant|money|award)\b[^.;]{0,20}\btaper\w*|(?:no (?:help|support|money|funding)|nothing)\b[^.;]{0,20} (?:with|for|towards) (?:the |your )?(?:cost of )?(?:winding|closing|closure|redundanc\w+)|(?:not|never) expect (?:any )?(?:\w+ )?(?:support|help|funding) (?:from (?:us|the \w+) )?(?:once|after|when) (?:the|this|your)|no (?:obligation|duty|responsibility) to (?:help|assist|support|fund|contribute)\b[^.;]{0,40}\b(?:closure|closing|winding|handover|transition|ending)|how (?:the|this|your|its) \w+ (?:can|could|might|will|is to) (?:go on|carry on|continue) without\b|plans? for when (?:the|this|your|our)\b|plan(?:ning)?(?: \w+){0,3} for (?:the|that) (?:day|time|moment) (?:when )?(?:the|our|this|your)\b|(?:close|end|expiry|final year|last year)\b[^.;]{0,90}\b(?:settle|agree|draw up|make|plan)\b[^.;]{0,30}\barrangements\b|what (?:happens|will happen|is to happen|should happen|becomes|will become)\b[^.;]{0,40}\b(?:after|beyond) (?:\w+ 20[0-9]{2}|the (?:grant|funding|money|contract|award|agreement|term))|^(?:[0-9]{1,2}(?:\.[0-9]{1,2})?\.? )?(?:exit|close-?out|end of (?:the )?(?:grant|contract|funding|award)): |what (?:\w+ ){1,4}(?:will|would|is to|are to) do (?:when|after|once) (?:the |our |your |this )?(?:funding|grant|money|award|contract)|(?:will|to|should) taper\b|(?:co-?operat\w+|assist\w*|help)\b[^.;]{0,40}\b(?:hand-?over|incoming|successor|new provider)|sustain\w*\b[^.;]{0,40}\b(?:beyond|after|without) (?:the|our|this|your) (?:grant|funding|award|money)|no responsibility for (?:what happens|the (?:service|project))\b[^.;]{0,40}\b(?:after|on|beyond)|no assumption of (?:any |further |continued )?(?:support|funding) (?:beyond|after)|plans? for the (?:grant|contract|agreement|award|funding|service|project|programme)'s (?:end|ending|close|closure)\b|(?:orderly|planned|smooth) (?:end|finish|winding[- ]up|conclusion)|draw up,?(?: and sign,?)? arrangements for the (?:people|users|staff|clients|patients))\b/i;
const notOurs =
  /\b(?:(?:road|street|bridge|traffic|lane|rail|account|ward|station) (?:\w+ )?closures?|fire|emergency|brexit|EU exit|exit interviews?|climate)\b/i;
const peoplesOwn =
  /\b(?:young (?:person|people|adult)s?|pupils?|each (?:child|person|client|user)|individuals?|patients?|residents?|hospital|discharge|school)\b/i;
/** Both at the table: "together", "agree with you", "the parties shall agree". A plan that one side must write for the other to approve is not. */
const joint =
  /\b(?:(?<!get-)together|(?:the two|both) of us|you and (?:your|our) (?:\w+ )?(?:officer|contact|manager)|(?:meeting|review)\b[^.;]{0,40}\bto agree|agreed (?:with|between) (?:each|every|all|both)|jointly|joint(?:ly)?[- ]agreed|joint|the \w+ and the \w+ (?:shall|will|are to|must) (?:\w+ )?(?:agree|settle|draw up|prepare|write|work out|plan)|agree[ds]?\b[^.;]{0,60}\b(?:with (?:you|us|the \w+|each other|one another)|between (?:us|you|both|the \w+))|(?:with (?:you|us|the \w+)|between (?:us|the parties))\b[^.;]{0,60}\bagree[ds]?|(?:we|the parties|both (?:of us|parties|sides)|both|you and we|each party)\b[^.;]{0,50}\b(?:agree|discuss|work out|draw up|prepare|settle|write)|settle\b[^.;]{0,40}\bwith (?:you|us)\b|(?:plan|prepare|planning)\b[^.;]{0,30}\bwith (?:you|us)\b|work(?:ing)? (?:closely )?with (?:you|the \w+)|talk(?:ing)? (?:to|with) (?:you|(?:\w+ ){0,2}(?:groups|holders|organisations|charities|partners|providers|grantees))|with each \w+|meet(?:ing)? (?:with )?you|sit(?:ting)? down with you|help you)\b/i;

/** The day after the money: handing on, closing, what carries on. Not the end of a session or a quarter. */
const afterwards =
  /\b(?:how [a-z ]{2,30} (?:would|will|should|could|might|are to|is to|can) be (?:finished|closed|passed on|handed|moved|completed|brought to|carried on|continued)|what comes (?:after|next)|life (?:without|after)|(?:when|where|once) (?:the|this|your|our) (?:\w+ )?(?:funding|grant|money|contract|award) (?:ends|stops|has ended|has stopped)|hand(?:ing)? (?:over )?the service|what should happen to|(?:could|might|can|will|may|is to|are to) (?:be )?(?:end(?:ed)?\b|go on|wound up|handed on|carry on)|what (?:\w+ ){0,2}?(?:happens|comes|carries on|goes on|follows|is next|should follow|you'd (?:keep|let))\b|when (?:the|this|your|our) (?:\w+ )?(?:agreement|grant|money|funding|contract|service|award) (?:ends|stops|runs out|finishes|closes|comes to an end)|hand(?:ing|ed)? (?:\w+ ){0,2}?(?:on|over)\b|handover|pass(?:ing|ed) (?:\w+ ){0,2}?(?:on|over)\b|transition|wind(?:ing)?[- ]?(?:up|down)|wound down|(?:orderly )?cessation|clos(?:ing|ure)\b|succession|exit|brought down to|plan for the change|moved elsewhere|(?:will|is to|are to) be (?:moved|rehoused|looked after)|who else might (?:pay|fund|go)|whether it carries on|how (?:it|they|(?:the|this|your|its) \w+) (?:could|might|will|can|is to|would) (?:carry on|continue|be (?:wound|kept going|ended))|how (?:the|it|this) \w+ (?:is|are|will be|can be) (?:to be )?(?:carried on|wound|brought|handed|passed))/i;
const aboutFunding =
  /\b(?:cases|grants?|funding|funds?|money|services?|agreement|contract|project|award|term|lease|pilot|club|clubs|clients|users|residents|staff|partners|closing|november|spring|autumn|(?:after|from|beyond) (?:the end of )?(?:january|february|march|april|may|june|july|august|september|october|december))\b/i;
/** Words that mean the end of funding by themselves. */
const plainlyAfter =
  /\b(?:hand(?:ing|ed) (?:it )?on|wound up|handover|succession|(?:exit|closure) plan|brought down to|whether it carries on|wind(?:ing)?[- ]?down|wound down|cessation|plan for the change)\b/i;
const otherEnd =
  /\b(?:(?:at|in) each|end of (?:each|every|the (?:session|day|week|quarter|month|event|match|term time))|secondary school|fire|garden|summer trips?|complaint|discharge from hospital|data|hearing|closing date|handing (?:in|out)|road closure)\b/i;
const exitLabel =
  /\b(?:exit|hand(?:ing)?[- ]?over|end of (?:the )?(?:contract|grant|agreement)|at (?:the end|expiry)|transition)\b/i;

/** In a letter or report that ends something, a plan made by both is a plan for the end. */
const plannedByBoth =
  /\bplans? (?:will|shall|is to|are to) be (?:drawn up|agreed|made|worked out) (?:jointly|together)\b|\b(?:draw(?:ing|n)? up|agree(?:ing|d)?|work(?:ing)? out|mak(?:e|ing)) (?:a|the) plan (?:jointly|together|with)\b|\b(?:writ(?:e|ing)|draw(?:ing)? up|mak(?:e|ing)|agree|prepar(?:e|ing)),? (?:between (?:us|them)|together|jointly),? (?:a|the) plan\b|\b(?:draw(?:ing)? up|agree|prepar(?:e|ing)|writ(?:e|ing)) a joint plan\b/i;

/** A course or a talk on endings, given by somebody else. */
const othersTeach =
  /\b(?:courses?|workshops?|webinars?|seminars?|training|talks?|get-together|sessions?|events?|guide|toolkit)\b[^.;]{0,120}\bplan(?:ning)?\b/i;
const ours = /\b(?:we|us|(?<!get-)together|jointly|the parties|both)\b/i;

/** When funding stops, people still need help: funder and funded plan that day together, while there is time. */
export const rule: Rule = {
  title: 'Plan for the end',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const heard = listen(facts, exitPlan, { standing: ['current', 'supposed'], not: notOurs }).filter(
      // People move between services by transition plans too.
      ({ sentence: { plain }, match }) =>
        (!/^transition/i.test(match[0]) || !peoplesOwn.test(plain)) && (!othersTeach.test(plain) || ours.test(plain)),
    );
    const promise = `Under ${theCompact(ask)} both sides agree what is to happen when the funding ends.`;
    const question = 'Could we agree together, in good time, a plan for what happens when the funding ends?';
    const talk = listen(facts, afterwards, { standing: ['current', 'supposed'], not: otherEnd }).filter(
      (each) =>
        makesPlan.test(each.sentence.plain) &&
        !heard.includes(each) &&
        isOfFunding(each.sentence) &&
        (!othersTeach.test(each.sentence.plain) || ours.test(each.sentence.plain)),
    );
    const boxed = listen(facts, /^\w/, { over: exitLabel }).filter(({ sentence }) =>
      exitLabel.test(labelsOf(sentence)),
    );
    const refused = [
      ...heard.filter(isRefused),
      ...boxed.filter(({ sentence }) => /^(?:deleted|removed|none|withdrawn|nil)\b/i.test(sentence.plain)),
    ];
    const ends = listenToAnswers(facts, asksWhatThen).filter(({ answer: { plain } }) => makesPlan.test(plain));
    const isChange = facts.kinds.some(({ kind }) => kind === 'change');
    const planned = [
      ...(isChange ? listen(facts, plannedByBoth, { not: notOurs }).filter(({ denied }) => !denied) : []),
      ...heard.filter((each) => !isRefused(each)),
      ...talk.filter(
        ({ denied, sentence }) =>
          (!denied || ifNot.test(sentence.plain)) && (bothSides.test(sentence.plain) || oneSided.test(sentence.plain)),
      ),
      ...ends
        .filter(({ answer: { plain } }) => !/\b(?:no|not|n't)\b/i.test(plain))
        .map(({ answer }) => ({ sentence: answer })),
      ...boxed.filter(({ sentence }) => oneSided.test(sentence.plain)),
    ];
    const agreed = planned.filter(
      ({ sentence }) =>
        joint.test(sentence.plain) ||
        joint.test(sentence.over.at(-1) ?? '') ||
        (bothSides.test(sentence.plain) && !oneSided.test(sentence.plain)),
    );
    if (agreed.length)
      return [meets(`Both sides plan for the end of the funding, as ${theCompact(ask)} asks.`, unique(agreed))];
    if (refused.length)
      return [
        fallsShort(`It rules out a plan, or help, for the end of the funding. ${promise}`, unique(refused), question),
      ];
    if (planned.length)
      return [
        unclear(
          `There is to be a plan for the end, but it is not said that both sides agree it. ${promise}`,
          unique(planned),
          question,
        ),
      ];
    return isChange || setsOutTerms(facts) || offersGrant(facts) || saysHowItEnds(facts)
      ? [notStated(`It says nothing of a plan for the end of the funding. ${promise}`, question)]
      : [];
  },
};

/** Whoever tells how the funding may be ended early could have told what is to happen then; a small grant needs no such plan. */
const saysHowItEnds = (facts: Facts) =>
  !isSmallGrant(facts) && facts.notices.some(({ giver, forCause }) => giver !== 'recipient' && !forCause);

/** "If the award were not renewed": what is denied is what the plan is for. */
const ifNot = /\b(?:if|in case)\b[^.;]{0,40}\bnot\b/i;
const isRefused = ({ denied, match, sentence }: Heard) =>
  (denied && !/\bwithout\b/i.test(match[0]) && !ifNot.test(sentence.plain)) || /^(?:no|nothing)\b/i.test(match[0]);

const isOfFunding = ({ plain, over, block }: Sentence) =>
  block.kind !== 'heading' &&
  (plainlyAfter.test(plain) ||
    (!(peoplesOwn.test(plain) && !/\b(?:grant|funding|contract|service|closing)\b/i.test(plain)) &&
      [plain, over.at(-1) ?? ''].some((words) => aboutFunding.test(words))));

/** "How will it end?", "What happens after the grant?" */
const asksWhatThen =
  /\b(?:how (?:will|does|do) (?:it|this|the \w+) (?:end|finish|stop)|what (?:happens|will happen|then|next|comes|if)\b[^?]{0,60}\b(?:ends?|stops?|after|over|finish\w*|runs? out))\b/i;

const unique = (heard: readonly Pick<Heard, 'sentence'>[]) =>
  [...new Set(heard.filter(({ sentence }) => sentence.block.kind !== 'heading').map(({ sentence }) => sentence))].slice(
    0,
    2,
  );

const terms =
  '# Funding agreement\n\nThe Council shall pay the Grant in June. The Recipient shall run the club. The Recipient shall keep accounts. The Recipient shall insure itself.';

export const cases: Cases = [
  {
    'falls-short': [
      '[You should not expect any support from us once the grant has ended.]',
      "[When the money stops it stops: there'll be no help with winding up.]",
      '[The Council is under no obligation to help with the closure of the project.]',
      '[There will be no transition funding when the award ends.]',
      '[The Council will not take part in exit planning.]',
      'What help is there at the end? [No exit strategy is offered.]',
      '[The Authority shall have no duty to pay for handover arrangements.]',
      '| At the end | [No transitional support] |',
      '[Nothing is payable towards the cost of winding up.]',
      '[The Trust has no responsibility for what happens to the project after expiry.]',
    ],
    meets: [
      '11. End of the agreement. [A year before the Period ends the parties shall together draw up, and sign, arrangements for the people who use the centre.]',
      '[By the end of September the parties will agree in writing what is to happen to clients and staff when the Grant Period finishes.]',
      '[We shall meet every group a year before and work out together how the grant will come to an end.]',
      "[The last year's funding will taper, and we'll work out together how to manage it.]",
      "[Let's talk in September about what happens after March, so that nobody is left without help.]",
      '[Well before the money ends we will plan with you how the work could carry on or be wound up.]',
      '[We will see you three months before the end of the grant and talk with you about what comes next.]',
      '[A year before it stops we shall sit down with you and plan what comes afterwards.]',
      '[In the last year we shall meet to agree how the project is to be carried on or closed.]',
      '| Final year | [The Trust and the charity will discuss together what should follow after March 2028] |',
      '[Both parties will work for a planned finish, and agree how the service may be handed to others.]',
      '[Six months before the award ends we will meet you to draw up an exit plan.]',
      '[The parties shall agree an exit strategy within the first year.]',
      '# Planning for the end\n\n[You and we will prepare together for the end of the grant.]',
      '| Last year | [Exit plan agreed between the charity and the ICB] |',
      'What happens at the end? [We will work with you on an orderly handover.]',
      '[A jointly agreed succession plan shall be in place by March 2027.]',
      '[In the autumn of the last year let’s get round a table and settle between us what happens when the money stops.]',
      '[Partners and the Council will prepare a joint transition note four months before the last day.]',
      '[An officer and the chair will between them draw up a plan for the change, covering staff and leases.]',
      '[In April we’ll decide between us whether it carries on.]',
      "[In the first year the parties shall prepare and sign a joint plan for the agreement's end.]",
      '[By 30 May the chair of each centre and an officer of the Council will have settled a written plan for closing.]',
      '[We will visit each award holder in the spring and plan with them for what comes next.]',
      '[The trustees and the Board will write a wind-up plan together.]',
      'We will talk to [grant holders about what comes next a year before the end].',
      '[In September we can draw up between us a plan for how cases would be passed on if the award were not renewed.]',
      'Exit: [to be agreed jointly in month twelve].',
      'How will it end? [We will plan that together in the last spring.]',
      '[You and your link officer will agree what the group will do when the funding ends.]',
      '[A year from the close the Board and the Grantee shall settle the arrangements for patients.]',
      '[We would like to meet to work out how the centre could be handed on.]',
      '[The last quarter is for planning, with each of you, for life without the award.]',
      '[The parties shall together settle arrangements for handing on the service.]',
    ],
    unclear: [
      '[The Charity must explain how the project will continue after the funding stops.]',
      '[The Provider shall help with transfer of the service to another provider.]',
      '[The Provider shall produce an exit plan within six weeks of the start.]',
      '[An exit strategy must be sent to the Council for approval.]',
      '| Exit plan | [The contractor keeps an exit plan up to date] |',
      '[Bidders should describe their handover arrangements.]',
      'Please tell us about [your plans for the end of the grant].',
      '[The Recipient shall deliver to the Funder, for its approval, a plan for the orderly cessation of the project.]',
      '[Kindly let me have your own plan for closing the service.]',
      '| Handover at expiry | [As directed by the buyer] |',
      '[Applicants should have a plan for when the money stops.]',
      '[The Supplier shall assist an incoming provider.]',
      'Tell us [how you will sustain the club beyond our grant].',
    ],
    'not-stated': [
      '# Offer of grant\n\nWe are delighted to offer you a grant of £9,000. The grant is for the garden. It will be paid in April. Please tell us if plans change. We may visit. Please sign and return this letter.',
      `${terms} The Recipient shall acknowledge the Council.`,
      `${terms} The Recipient shall return unspent money.`,
      '# Conditions of grant\n\nYou must spend the grant by March. You must keep receipts. You will send a report. We will pay you in April. We may visit you.',
      '# Service level agreement\n\nThe Provider shall open on weekdays. The Provider shall train volunteers. The Provider shall report yearly. The Commissioner shall pay monthly. The Provider shall insure itself.',
      '# Terms and conditions of grant\n\nThe Organisation must use the grant for the garden. The Organisation must keep accounts. The Trust will pay in May. The Trust may visit. The Organisation must not sell equipment.',
    ],
    silent: [
      'Bids are opened before we talk to you about what happens next.',
      '# Offer of grant\n\nWe are delighted to offer you a grant of £2,000. The grant is for the garden. It will be paid in April. Please tell us if plans change. We may visit. Please sign and return this letter.',
      'We are pleased to tell you that the grants programme opens in May.',
      'We will discuss with you what happens after you leave hospital.',
      'The youth board will decide what happens next in each session.',
      'We will discuss with you how the project will be publicised.',
      '',
      'A transition plan is made for each young person who leaves the school.',
      'The hall must have two fire exit plans on display.',
      'Volunteers are offered exit interviews.',
      'The Organisation must have a plan for the end of each session.',
      'The extension runs for one year from April.',
      'The road closure plan has been agreed with the bus company.',
      'The volunteer centre gives a talk on planning for the end of a grant.',
      'A plan for the end of parking permits is being drawn up with shopkeepers.',
      'The agreement ends on 31 March 2026.',
      'In 2017 an exit plan was agreed with the last provider.',
      'The closing date for applications is 2 May.',
      'The Provider shall plan each session with users.',
      'Discharge and hospital transition arrangements are set out in Annex A.',
      'The financial year ends on 31 March.',
      'Parents and staff settle together what happens at each session.',
      'Pupils plan their move to secondary school with us.',
      'You and we will write a note for the newsletter.',
      'After the event please leave the hall as you found it.',
    ],
  },
  {
    kind: 'change',
    meets: ['Your grant will end in June. [We would like to meet you to plan for an orderly close.]'],
    'not-stated': ['I am writing to tell you that your grant will end on 30 June 2025.'],
    unclear: ['The contract will not be renewed. [A transition plan is being prepared.]'],
    silent: ['Please return the keys of the hall.'],
  },
];
