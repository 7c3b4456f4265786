import type { Facts } from '@/lib/facts.ts';
import { leftToThem, plansHandedDown, plansInBoxes, plansOfBoth } from '@/lib/listen/changes/ending-plans.ts';
import { hearLeftAlone } from '@/lib/listen/changes/left-alone.ts';
import { hearParting, isOfFunding, isPlanRefused } from '@/lib/listen/changes/parting.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { invitesApplications, isSmallGrant, labelsOf, offersGrant, setsOutTerms } from '@/lib/listen/offer.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { isNotOwnTerm } from '@/lib/listen/others-practice.ts';
import { placeOf } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { bothSides, makesPlan, oneSided } from '@/lib/vocabulary/both-sides.ts';
import { cannotPlan, endingThreatened } from '@/lib/vocabulary/changes/endings.ts';
import {
  afterwards,
  exitLabel,
  exitPlan,
  joint,
  notOurs,
  otherEnd,
  othersTeach,
  ours,
  peoplesOwn,
  planIsMade,
  plannedByBoth,
  standingPlan,
  talkToCome,
  togetherAtEnd,
  togetherPlanned,
} from '@/lib/vocabulary/changes/exit-plans.ts';
import {
  asksWhatThen,
  exitHedge,
  ifNot,
  mayBeOurs,
  ofBids,
  ofThings,
  onlyAsked,
} from '@/lib/vocabulary/changes/parting.ts';

/** When funding stops, people still need help: funder and funded plan that day together, while there is time. */
export const rule: Rule = {
  title: 'Plan for the end',
  matter: 'what happens when the funding ends',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const isChange = facts.kinds.some(({ kind }) => kind === 'change');
    const parting = hearParting(facts, isChange);
    const heard = listen(facts, exitPlan, { standing: ['current', 'supposed'], not: notOurs }).filter(
      // People move between services by transition plans too.
      ({ sentence: { plain }, match }) =>
        (!/^transition/i.test(match[0]) || !peoplesOwn.test(plain)) &&
        (!othersTeach.test(plain) || ours.test(plain)) &&
        !(endingThreatened.test(plain) && !bothSides.test(plain)) &&
        !onlyAsked.test(plain),
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
      ...listen(facts, cannotPlan, { not: notOurs }).filter(
        ({ sentence: { plain } }) => !/\b(?:if|unless|whether)\b/i.test(plain) && !peoplesOwn.test(plain),
      ),
      ...heard.filter(isPlanRefused),
      ...leftToThem(facts),
      ...boxed.filter(({ sentence }) => /^(?:deleted|removed|none|withdrawn|nil)\b/i.test(sentence.plain)),
      ...parting.refused,
      ...hearLeftAlone(facts),
    ];
    const ownRefusals = refused.filter(
      ({ sentence }) =>
        !isNotOwnTerm(facts.sentences, placeOf(facts.sentences, sentence)) &&
        !ofThings.test(sentence.plain) &&
        !ofBids.test(sentence.plain) &&
        (!isOthersDoing(facts, sentence) || mayBeOurs.test(sentence.plain)),
    );
    const ends = listenToAnswers(facts, asksWhatThen).filter(({ answer: { plain } }) => makesPlan.test(plain));
    const planned = [
      ...(isChange ? listen(facts, plannedByBoth, { not: notOurs }).filter(({ denied }) => !denied) : []),
      ...heard.filter((each) => !isPlanRefused(each)),
      ...talk.filter(
        ({ denied, sentence }) =>
          (!denied || ifNot.test(sentence.plain)) && (bothSides.test(sentence.plain) || oneSided.test(sentence.plain)),
      ),
      ...ends
        .filter(({ answer: { plain } }) => !/\b(?:no|not)\b/i.test(plain))
        .map(({ answer }) => ({ sentence: answer })),
      ...boxed.filter(({ sentence }) => oneSided.test(sentence.plain)),
      ...plansHandedDown(facts),
    ];
    const agreed = planned.filter(
      ({ sentence }) =>
        joint.test(sentence.plain) ||
        joint.test(sentence.over.at(-1) ?? '') ||
        (bothSides.test(sentence.plain) && !oneSided.test(sentence.plain)),
    );
    const ofBoth = listen(facts, isChange ? togetherPlanned : togetherAtEnd, { not: notOurs }).filter(
      ({ sentence: { plain }, denied }) =>
        !denied && planIsMade.test(plain) && !standingPlan.test(plain) && !oneSided.test(plain),
    );
    const both = [...agreed, ...ofBoth, ...plansOfBoth(facts), ...plansInBoxes(facts), ...parting.settled].filter(
      ({ sentence }) =>
        !parting.answeredNo.includes(sentence) && !parting.refused.some((no) => no.sentence === sentence),
    );
    const settled = both.filter(({ sentence }) => !exitHedge.test(sentence.plain));
    if (settled.length)
      return [meets(`Both sides plan for the end of the funding, as ${theCompact(ask)} asks.`, unique(settled))];
    if (ownRefusals.length)
      return [
        fallsShort(
          `It rules out a plan, or help, for the end of the funding. ${promise}`,
          unique(ownRefusals),
          question,
        ),
      ];
    const promised = [
      ...planned,
      ...both,
      ...parting.unsure,
      ...(isChange ? listen(facts, talkToCome, { not: peoplesOwn }).filter(({ denied }) => !denied) : []),
    ];
    if (promised.length)
      return [
        unclear(
          `There is to be a plan for the end, but it is not said that both sides agree it. ${promise}`,
          unique(promised),
          question,
        ),
      ];
    return isChange || setsOutTerms(facts) || offersGrant(facts) || saysHowItEnds(facts) || isProspectus(facts)
      ? [notStated(`It says nothing of a plan for the end of the funding. ${promise}`, question)]
      : [];
  },
};

/** Whoever tells how the funding may be ended early could have told what is to happen then; a small grant needs no such plan. */
const saysHowItEnds = (facts: Facts) =>
  !isSmallGrant(facts) && facts.notices.some(({ giver, forCause }) => giver !== 'recipient' && !forCause);

/** A prospectus that tells how long its grants last tells of their end too. */
const isProspectus = (facts: Facts) =>
  facts.kinds.some(({ kind }) => kind === 'funding') &&
  facts.term !== null &&
  invitesApplications(facts) &&
  !isSmallGrant(facts);

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
      '[It is for the Charity alone to make arrangements for its users after 31 March.]',
      '[The scheme closes without a handover.]',
      '[A joint wind-down isn’t something that we have the people to take on.]',
      '[We are not able to plan the closing of the project with you.]',
      'What happens when it is over? [That will be for you to sort out.] We don’t plan to be involved.',
      '[When the grant finishes you will need to make your own arrangements, and the Council will play no part in them.]',
      'Is there any help when the grant ends? [No.]',
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
      '[By June 2029 you and your link worker will have written and signed a plan for what follows the grant.]',
      '[In September we will get together to work out what is to become of the service when the two years are up.]',
      '[By Easter your contact will have met you about the day the award finishes, and there will be a plan with both our names on it.]',
      '[Nine months before the last payment the Recipient and the Council shall prepare a plan for users and staff, and neither shall adopt it alone.]',
      '| At the finish | [Joint plan, drawn up by the provider and the council, by December] |',
      '# When it is over\n\n[In February the two of us will write down who will look after the people visited, what staff will do and what should be kept.] Neither may sign it off without the other.',
      '[We will jointly review, a year out, whether and how the work goes on.]',
      '[An ending plan will be worked out with you, not handed to you.]',
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
      '[The Grantee shall produce a plan for the orderly closing of the scheme and submit it to the Board.]',
      '[The Grantee shall by month six lodge with the Council a plan showing how it will close or continue the project.]',
      '[Our officers have prepared a timetable for shutting down the service, which you will need to follow.]',
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
      'Should there be an exit plan? Tell us.',
      '“There was no exit plan,” said the chair of another club.',
      'If you miss two targets running we shall treat that as reason enough to start winding the award down.',
      'The parties shall meet each quarter to agree what is to happen in the next.',
      'The plan for the end-of-year party was agreed with the choir.',
      'The parties will agree a business continuity plan.',
      'You and your mentor will plan what happens next in your career.',
      'We will meet you in the last quarter to agree the targets for the next year.',
      'Bids are opened before we talk to you about what happens next.',
      '# Offer of grant\n\nWe are delighted to offer you a grant of £2,000. The grant is for the garden. It will be paid in April. Please tell us if plans change. We may visit. Please sign and return this letter.',
      'We are pleased to tell you that the grants programme opens in May.',
      'We will discuss with you what happens after you leave hospital.',
      'The youth board will decide what happens next in each session.',
      'We will discuss with you how the project will be publicised.',
      'A transition plan is made for each young person who leaves the school.',
      'The Organisation must have a plan for the end of each session.',
      'The volunteer centre gives a talk on planning for the end of a grant.',
      'A plan for the end of parking permits is being drawn up with shopkeepers.',
      'In 2017 an exit plan was agreed with the last provider.',
      'Discharge and hospital transition arrangements are set out in Annex A.',
      'Parents and staff settle together what happens at each session.',
      'Pupils plan their move to secondary school with us.',
    ],
  },
  {
    kind: 'change',
    meets: [
      'We will agree a plan for those who come. [We would like those plans to be joint ones, signed by both of us.]',
      'The grant ends in June. [We propose to draw up with you, by May, a joint plan for those who still come.]',
    ],
    'not-stated': [
      'I am writing to tell you that your grant will end on 30 June 2025.',
      "The payments will stop. Clubs have to give us eight weeks' notice of closing, so do let me know what you plan to do.",
    ],
    unclear: [
      'The contract will not be renewed. [A transition plan is being prepared.]',
      'It will end on 31 March 2027. [We will start talking to you about what comes after it by the summer.]',
    ],
    silent: ['Please return the keys of the hall.'],
  },
];
