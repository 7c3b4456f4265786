import type { Facts } from '@/lib/facts.ts';
import { endedInAnswer, hearChances, isAtWill, isForResults } from '@/lib/listen/changes/chances.ts';
import {
  hearOurs,
  isInTrouble,
  isRefused,
  mendedTogether,
  nothingFirst,
  planRefused,
} from '@/lib/listen/changes/mending.ts';
import { hearNoChances } from '@/lib/listen/changes/no-chances.ts';
import { type Heard, listen } from '@/lib/listen/listen.ts';
import { isActOfFunded, isEndingSaid, isSmallGrant } from '@/lib/listen/offer.ts';
import { isOthersDoing } from '@/lib/listen/others-doing.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import {
  atOnce,
  chance,
  endsForResults,
  fundedNeedNot,
  isWhy,
  noChance,
  noEnding,
  noneNeeded,
  noPlan,
  noTime,
  notOurs,
  onlyExplained,
  timeGiven,
  tooLittle,
  wasThen,
  withNothingBetween,
} from '@/lib/vocabulary/changes/improving.ts';
import { ofErrors } from '@/lib/vocabulary/changes/no-chances.ts';

/** A service in difficulty is better mended than ended: agree what must change and by when, and only then decide. */
export const rule: Rule = {
  title: 'Time to improve',
  matter: 'the chance to put things right before funding is ended',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const promise = `Under ${theCompact(ask)} a timetable of actions is agreed before a decision to end.`;
    const question =
      'If our performance gave cause for concern, would you agree a timetable of actions with us before deciding to end the funding?';

    const { together: agreedOn, held } = mendedTogether(facts);
    const isOfResults = isChange(facts) && isForResults(facts);
    const chances = hearChances(facts, isChange(facts), isOfResults);
    const together = [...agreedOn.filter((heard) => !isAtWill(heard)), ...chances.together];
    const hear = (pattern: RegExp) => hearOurs(facts, pattern);
    const isOurs = (sentence: Heard['sentence']) => !isOthersDoing(facts, sentence) || /^if\b/i.test(sentence.plain);
    const inTrouble = ({ sentence }: Heard) => isInTrouble(facts, sentence);
    const refused = [
      ...hear(noChance).filter(({ sentence: { plain } }) => !fundedNeedNot.test(plain) && !ofErrors.test(plain)),
      ...listen(facts, noTime, { standing: ['current', 'past', 'supposed'], not: notOurs }).filter(
        ({ sentence }) => !wasThen.test(sentence.plain) && !noneNeeded.test(sentence.plain),
      ),
      ...(together.length ? [] : nothingFirst(facts)),
      ...planRefused(facts),
      ...hear(noPlan).filter((heard) => inTrouble(heard) || isOfResults),
      ...(together.length ? [] : [...chances.refused, ...hearNoChances(facts, isChange(facts), isOfResults)]),
    ];
    const ended = [...hear(endsForResults), ...chances.ended].filter(
      ({ sentence }) => !noEnding.test(sentence.plain) && !isActOfFunded(sentence) && isOurs(sentence),
    );
    // "The Provider shall tell us at once if a target is missed" ends nothing.
    const sudden = [
      ...refused,
      ...hear(atOnce).filter(
        ({ sentence }) =>
          isEndingSaid(sentence.plain) &&
          !isActOfFunded(sentence) &&
          !noEnding.test(sentence.plain) &&
          isOurs(sentence),
      ),
      ...ended.filter(({ sentence }) => withNothingBetween.test(sentence.plain)),
      ...endedInAnswer(facts),
    ];
    const given = [
      ...hear(chance).filter(({ sentence: { plain } }) => !noChance.test(plain) && !noPlan.test(plain)),
      ...hear(timeGiven).filter((heard) => !isRefused(heard) && inTrouble(heard)),
      ...agreedOn.filter(isAtWill),
    ];
    const talked = [...given, ...chances.unsure];
    if (refused.length || (sudden.length && !together.length && !given.length))
      return [
        fallsShort(
          `The funding can be ended over performance with no time to improve. ${promise}`,
          unique(sudden),
          question,
        ),
      ];
    if (together.length)
      return [
        meets(
          `What must improve, and by when, is agreed before the funding is ended, as ${theCompact(ask)} asks.`,
          unique([...together, ...held]),
        ),
      ];
    if (talked.length)
      return [
        unclear(
          `There is ${given.length ? 'a chance to put things right' : 'some word before it ends, or of it'}, but it is not said that the actions and the time are agreed with you. ${promise}`,
          unique(talked),
          question,
        ),
      ];
    if (ended.length)
      return [
        unclear(
          `It can be ended where results fall short${ended.some(({ sentence }) => onlyExplained.test(sentence.plain)) ? ' and an explanation does not satisfy' : ''}, and no step before that to agree what should improve is told. ${promise}`,
          unique(ended),
          question,
        ),
      ];
    const why = isChange(facts)
      ? listen(facts, tooLittle, { standing: ['current', 'past'], not: notOurs }).filter(({ sentence }) =>
          isWhy.test(sentence.plain),
        )
      : [];
    if (why.length)
      return [
        unclear(
          `It names results as a reason for ending it, and no step before that to agree what should improve is told. ${promise}`,
          unique(why),
          'Was a timetable of actions agreed with us before you decided, and could it still be?',
        ),
      ];
    return facts.kinds.some(({ kind }) => kind !== 'change') && hasPowerToEnd(facts)
      ? [
          notStated(
            `It can be ended, and there is no step before that to agree what should improve. ${promise}`,
            question,
          ),
        ]
      : [];
  },
};

const isChange = (facts: Facts) => facts.kinds.some(({ kind }) => kind === 'change');

/** Where it tells how the funder may end it, what it leaves out is hardly told elsewhere. */
const hasPowerToEnd = (facts: Facts) =>
  facts.notices.some(({ giver }) => giver !== 'recipient') && !isSmallGrant(facts);

const unique = (heard: readonly Pick<Heard, 'sentence'>[]) =>
  [...new Set(heard.map(({ sentence }) => sentence))].slice(0, 3);

const terms =
  '# Grant agreement\n\nThe Council shall pay the Grant in June. The Recipient shall run the club. The Recipient shall keep accounts. The Recipient shall insure itself. The Recipient shall report each year.';

export const cases: Cases = [
  {
    'falls-short': [
      '[If a threshold is missed in any two months the Commissioner may terminate this Agreement forthwith.]',
      '[A single unsatisfactory monitoring visit will bring the contract to an end.]',
      "[We won't be offering you time to turn things around.]",
      '[The contract will be ended without recourse to a recovery plan.]',
      '# Default\n\n[Failure to attain any key performance indicator in any one quarter is a material breach not capable of remedy.]',
      'We are ending the contract because targets were missed. [You asked whether we would agree an improvement plan.] There is not enough time for a plan, and one will not be offered.',
      'The contract ends because of performance. [The Board considered whether an improvement plan should be tried first.] It saw little to be gained, and none will be offered.',
      '[Where the Project performs poorly the Council may withhold payment or end this Agreement, and in neither case shall it be required first to allow the Recipient time to improve.]',
      'Numbers were low in both years and the contract ends on 30 June, [without a further improvement period].',
      'Referrals have been well below what was hoped. [I accept that there has been no recovery plan.] The grant ends in May.',
      '# Ending the award\n\nThe target was missed. [We have not drawn up an improvement plan with you.]',
      '[The Funder is under no duty to give the Recipient an opportunity to improve before it terminates.]',
      "[We won't set up an improvement plan; if the figures are down we end the award.]",
      '[There will be no warning stage: a project which is behind plan loses its grant.]',
      'A project that misses two targets loses its grant. [We hold no discussion beforehand.]',
      '[The grant may be stopped after two missed measures on a month’s notice, without any further step.]',
      '# Ending the award\n\n[If you fall below target in two quarters the award will end automatically.]',
      'What if we miss a target? [I’m afraid the grant would be stopped straight away.]',
      '[The Council need not give the Organisation time to improve before it ends the funding.]',
      '[The Authority reserves the right to terminate forthwith where the outputs in the Schedule are not delivered.]',
      '# Ending the agreement\n\n[One missed milestone and the grant stops.]',
      '# Ending the agreement\n\n[Poor performance will lead to the grant being stopped without further warning.]',
      '# Ending the agreement\n\n[We may end the agreement straight away if you miss two targets in a row.]',
      '| Default | [Immediate termination for two missed service levels; no cure period] |',
      'Targets were missed in two quarters. [Officers considered a period in which to put matters right, but it would only delay the saving.]',
      '[The Council may end this agreement immediately if performance is unsatisfactory.]',
      '[If a target is missed the Funder may withdraw the grant without notice.]',
      '# Termination\n\n[The Authority may terminate for poor performance without giving the Provider any opportunity to remedy it.]',
      '[If the Supplier misses a service level twice the Authority may terminate without further notice.]',
      '| Performance | [Where outputs fall below 90% funding stops with immediate effect.] |',
      '[The ICB is not obliged to allow the Provider time to improve.]',
    ],
    meets: [
      'Where performance falls below the threshold the Provider shall submit a rectification plan. [The Council will allow not less than 40 working days for the plan to take effect before taking any other step.]',
      '[The Council will not give notice under clause 10.1 on the ground of performance until a plan has been tried and three months have passed.]',
      '# When things are not right\n\n[If standards drop we will meet and agree a list of improvements, with dates.]',
      '6.1 [Where the work is falling behind the two parties’ leads will meet and write down what is to be done, by whom and by what day.]',
      'Where outcomes are missed an improvement plan is written. [The plan must be given a fair run of four months before notice may be served.]',
      '[Under-delivery is met in the first place by a plan of improvement agreed with the provider]; termination may follow only where that plan has not been carried out.',
      '9.1 [Where a target is unlikely to be reached the parties shall agree a Recovery Plan, with the steps each is to take and their dates.] 9.2 [The Council shall not use its powers under clause 12 on account of performance until the Recovery Plan has run its course.]',
      '| If work falls behind | [Improvement plan agreed by both, minimum ten weeks, before any talk of ending] |',
      '# When it is hard going\n\n[No one loses a grant without having had the chance to carry out an agreed set of changes.]',
      '# Delivery slipping\n\nWe meet within ten days. [We will agree a list of changes with at least ten weeks to make them.] [We would not end the award over quality unless that had been done.]',
      '# When it is hard going\n\n[If delivery falters, your grants officer will agree a to-do list with you and give it three months to work.]',
      '# When work falls behind\n\n[Between us we’d work out what has to change and by when, and nothing would be decided before then.]',
      '# If the work is not going to plan\n\n[Our first step is always to draw up, with you, a short list of actions and deadlines.]',
      '# Poor delivery\n\nFirst we talk. [Then we agree what you will do differently and how long you have.] [Only after that could a grant be stopped.]',
      '# If delivery slips\n\n[A recovery timetable will be negotiated with the provider.]',
      '# Concerns\n\n[It will agree with the Recipient a programme of corrective steps, and will allow it to run before considering any reduction.]',
      'What happens if our numbers are low? [We’d look at it with you and agree some changes and a timescale.]',
      'If the work worried us [we would sit down with you and put together a plan for setting it right, with dates.]',
      '9.3 [Where performance is poor the parties shall first agree steps for improvement and a date for each.]',
      'If you find the work hard, tell us. [We will sit down with you and agree what needs to happen, with dates, and we will not think of ending a grant until that has been tried.]',
      "# Ending the agreement\n\n[If you fall behind we'll agree some actions with you, with dates, and look again in three months before doing anything else.]",
      '# Ending the agreement\n\n[The Council will meet the Recipient and agree a timetable for putting matters right before it takes any other step.]',
      "# Ending the agreement\n\n[We won't stop a grant because of a bad quarter; we'd sit down together and work out a plan first.]",
      'If it’s a struggle. [We’d come over and work out with you what to try and by when.]',
      '# Shortcomings in performance\n\n[The parties shall meet and settle between them a recovery programme, setting out what is to be done and by when.]',
      'If results dip we shall meet. [No notice may be served until the programme has run its course.]',
      '[Shortfalls are dealt with first by an action plan agreed at the review meeting, with 60 days to carry it out.]',
      '[If performance slips we’d agree an action plan with you and give it three months before thinking of anything else.]',
      '[If something is going wrong we will agree with you what must be done, and by when.]',
      '# If things go wrong\n\n[If targets are missed we will meet you and agree an improvement plan with dates.]',
      '[The parties shall agree a timetable of actions before any decision to terminate is taken.]',
      '[We will not end the funding for poor performance until you have had time to improve.]',
      '| Under-performance | [An action plan agreed with the provider, reviewed after three months] |',
      'What happens if we fall behind? [We will work with you on a recovery plan.]',
      '[A remedial plan shall be agreed between the parties where the service falls short.]',
    ],
    unclear: [
      '[If you do not meet the standard we will write to you with what must change and a deadline of our choosing.]',
      '[If we are unhappy with progress we will tell you and give you a month to turn things around.]',
      '[We can end the award on a month’s notice if targets are missed two quarters running.]',
      '[If attendance is less than 70% of plan the Board may ask for an explanation, and if it is not satisfied may end the grant.]',
      '# If things go wrong\n\n[You will have six weeks to bring performance back up.]',
      '[Where the Provider is in breach, the Authority will specify a period for rectification.]',
      '[We will work with you to deal with any problems you have in carrying out the project.]',
      '[The Commissioner may serve a default notice.] [The Provider shall remedy the failure within 14 days.]',
      '[Either party may end this contract if the other does not remedy a material breach within 30 days.]',
      '[The Provider shall submit an action plan within five working days of being asked.]',
      '| Poor performance | [You will be given 28 days to put things right] |',
      'If your project is behind [you may be asked to improve] before we pay again.',
    ],
    'not-stated': [
      "# Your award\n\nI am happy to confirm an award of £12,000. The award is for the youth club. You will send a return in May. Please mention us in your leaflets. We reserve the right to end the award on one month's notice. If you accept this offer, sign below.",
      `${terms} The Council may terminate this agreement on one month's notice.`,
      `${terms} Either party may end this agreement by giving three months' written notice.`,
      `${terms} The Council may withdraw the Grant at any time and without notice.`,
      `${terms} The Council may end this agreement on four weeks' notice if its budget is reduced.`,
      `${terms} The Council may bring this agreement to an end by giving the Recipient 60 days' notice.`,
    ],
    silent: [
      'If insurance falls below £5m the contract ends automatically.',
      'Where referrals fall behind, the Council will allow a week for changes to take effect in the diary before sending more.',
      'The Provider shall not be required to give the tenant time to improve the garden.',
      'If your volunteers are struggling, agree a plan with them, with dates.',
      'Concerns about safeguarding: we agree an action plan with the police within 24 hours.',
      'There is no meeting in December. If you have problems with your claim, ring us before the scheme ends.',
      '# Disagreements\n\nIf something goes wrong between us the parties shall meet within ten days and refer the dispute to a mediator.',
      '# When things are hard\n\nWe will agree with you a list of people to invite, with dates.',
      'Young people who are struggling agree a plan with their mentor, with dates.',
      'Where a volunteer’s performance is poor the Provider shall end the placement straight away.',
      'Only when the accounts have come in would we think about paying the last tenth.',
      'If you miss the deadline for the return we may hold back a payment until it comes.',
      'The Council and the provider will agree an annual action plan for the service.',
      'We will meet you each quarter to agree targets and an action plan for the next.',
      'Clients work out with an adviser what to do and by when.',
      'These rights and remedies are in addition to those given by law.',
      'The Recipient shall put right any error in a claim within ten days.',
      'The timetable for tenders is in section 2.',
      'We may end the award at once if there has been fraud.',
      'The Provider shall immediately tell the Council if targets are not met.',
      'In 2018 we agreed an improvement plan with one provider.',
      'The Council agrees to pay the grant in line with the timetable in Schedule 2.',
    ],
  },
  {
    kind: 'change',
    'falls-short': [
      'Take-up has been poor and the grant ends in May. [You will not have been told before now that we had any concerns.]',
      'The results were poor. [Your trustees asked for a recovery period; members were not persuaded.] The grant ends in May.',
    ],
    unclear: ['The grant ends in May. [Our officer rang you in the spring about the fall in numbers.]'],
    meets: [
      'The grant ends in May. [We settled with your committee last year five steps to bring attendance back up.] Two were taken.',
    ],
  },
  {
    kind: 'tender',
    unclear: [
      '[If things go badly we would hope to offer some support.]',
      '| Under-performance | [Procedure to be confirmed] |',
      '# Ending the agreement\n\n[The Provider must put right any failing within the period stated in the notice.]',
    ],
    'falls-short': [
      '# Ending the agreement\n\n[The Authority may terminate forthwith if any KPI is missed.]',
      '| Cure period | [Nil] |',
      '[If in any month fewer than 40 people are seen the contract falls to an end without more.]',
      '[A rating of Inadequate ends the contract at once, even if the fault could be cured.]',
    ],
    silent: ['If fewer than three bids come in the tender will end.'],
  },
];
