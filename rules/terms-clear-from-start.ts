import type { Facts, Sentence } from '@/lib/facts.ts';
import { askedUnheard } from '@/lib/listen/funding/bound-unseen.ts';
import { neverWritten, termsLeftOpen, termsToldFirst, termsTooLate } from '@/lib/listen/funding/late-terms.ts';
import { underRunIn } from '@/lib/listen/funding/run-in.ts';
import { isDenied, listen } from '@/lib/listen/listen.ts';
import { invitesApplications, labelsOf, setsOutTerms } from '@/lib/listen/offer.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { listenToAnswers } from '@/lib/listen/together/answers.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatList } from '@/lib/show/format.ts';
import { littleAsked, reportingTalk, shortThough } from '@/lib/vocabulary/funding/monitoring.ts';
import { asksOfReport, later, matter, outcome, payment, report, reportLabel } from '@/lib/vocabulary/funding/terms.ts';

const notReport =
  /\b(?:incident|safeguarding|fraud|suspected|complaint|whistle|annual report of|accident|acknowledg\w*|annual reports? and (?:publicity|website))\b/i;

const settledBefore =
  /\b(?:before|prior to|in advance of|by (?:both|mutual)|with (?:your|the \w+'s) (?:agreement|consent)|jointly|by agreement|signed by both)\b/i;
const toCome = /^(?:tbc|to be (?:confirmed|agreed|advised|notified)|to follow|not yet (?:known|agreed))\b/i;
const matterSaid = new RegExp(`\\b${matter}\\b`, 'i');
const early =
  /\b(?:measures?|indicators|outcomes?|results|targets|aims|returns?|reports?|milestones|numbers|figures|what (?:you|we)(?: will)? (?:measure|report|achieve|count|deliver))\b[^.;]{0,80}\b(?:settled|agreed|worked out|chosen|drawn up|designed)\b[^.;]{0,40}\b(?:between|by (?:the parties|both|you and|us both|your \w+ and ours)|you and (?:I|we)\b|(?:together )?with (?:you|the (?:\w+ )?(?:grantee|recipient|provider|organisation|charity|network|groups?|alliance|sector)))\b|\b(?:shape|form|format) (?:settled|agreed) with\b|\bwe (?:have )?(?:settled|agreed) (?:(?:together|with you|between us) )?on (?:one|two|three|four|five|six|the|these) (?:\w+ )?(?:things|measures|points|questions|numbers|results)\b|\b(?:settled|agreed) (?:the |your |its )?(?:\w+ )?(?:measures|outcomes|targets|aims|indicators|reports?)\b[^.;]{0,30}\bwith (?:you|the \w+)\b|\boutcomes?\b[^.;]{0,60}\b(?:agreed|settled|set)\b[^.;]{0,40}\b(?:before|in advance|between the parties|with you|together)\b|\bagree(?:d|ment)?\b[^.;]{0,40}\bbefore\b[^.;]{0,40}\boutcomes?\b|\b(?:measures|indicators|targets|aims)\b[^.;]{0,60}\b(?:worked out|settled?|agreed?|chosen|drawn up)\b[^.;]{0,40}\b(?:together|by (?:the parties|both)|with (?:you|us|the \w+)|between)\b[^.;]{0,30}\bbefore\b|\bwe(?: will| shall)? (?:agree|settle)(?: this| it)? with you\b[^.;]{0,60}\b(?:measure|count|report|know|achieve|outcomes?|targets)\b|\bbefore (?:the|your|this) (?:\w+ )?(?:grant|funding|award|agreement|work) (?:starts|begins|is (?:made|signed))\b[^.;]{0,20}\b(?:agree|settle)\b[^.;]{0,20}\bwith (?:you|the \w+)\b[^.;]{0,60}\b(?:achieve|outcomes?|measures|aims|things)\b|\b(?:numbers|figures|measures|outcomes)\b[^.;]{0,30}\b(?:you and (?:I|we)|we both|both of us)\b[^.;]{0,15}\b(?:settled|agreed)\b|\b(?:measures|outcomes|aims|targets|results)\b[^.;]{0,50}\b(?:we|the parties|both of us|you and we)\b[^.;]{0,20}\b(?:agreed|settled)\b/i;

/** "What you measure will be settled with you before the letter is signed." */
const ofReporting = /\b(?:measures?|indicators|returns?|reports?|monitor\w*|count)\b/i;

/** "We'll sit down with you before April to settle what you're going to count": what, with whom and when, in any order. */
const measuresTalked =
  /\b(?:settle|agree|decide|work out|fix)\w*\b[^.;]{0,40}\b(?:what|how)\b[^.;]{0,40}\b(?:count\w*|measure[ds]?|report\w*|tell us|achieve|deliver)\b|\bwhat (?:is|you|we)\b[^.;]{0,20}\b(?:measure[ds]?|count(?:ed)?|report(?:ed)?)\b[^.;]{0,30}\b(?:settled|agreed|decided)\b|\b(?:measures|indicators|outcomes|targets)\b[^.;]{0,30}\b(?:are|is|will be) (?:settled|agreed|decided)\b/i;
const withThem =
  /\b(?:with (?:you|each|the (?:group|charity|provider|organisation|recipient))|together|jointly|you and (?:we|your|us)|between us|both of us|we both)\b/i;
const beforeStart = /\b(?:before|prior to|in advance|by the (?:start|first)|ahead of)\b/i;

/** Trustees can only sign for what they can see: the money, the work, and what must be reported. */
export const rule: Rule = {
  title: 'Terms clear from the start',
  matter: 'whether the terms are known before anybody signs',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const promise = `Under ${theCompact(ask)} both sides are to know these things before the funding begins.`;
    const isOffer = facts.kinds.some(({ kind }) => kind !== 'change' && kind !== 'consultation');
    const { late: tooLate, perhaps } = isOffer
      ? termsTooLate(facts)
      : { late: [...neverWritten(facts), ...askedUnheard(facts).map(({ sentence }) => sentence)], perhaps: [] };
    if (tooLate.length)
      return [
        fallsShort(
          `Some of the terms are to be made known only when the organisation has signed or begun, or are not written down. ${promise}${softened(ask)}`,
          tooLate.slice(0, 3),
          'Could we see the payment, outcomes and reporting terms in writing before we sign or start?',
        ),
      ];
    if (!isOffer) return [];
    const open = [
      ...listen(facts, later, { standing: ['current', 'supposed'], not: settledBefore })
        .filter(({ sentence }) => !isOfBidding(sentence))
        .map(({ sentence }) => sentence),
      ...listen(facts, toCome)
        .map(({ sentence }) => sentence)
        .filter((sentence) => matterSaid.test(labelsOf(sentence))),
      ...termsLeftOpen(facts),
      ...perhaps,
    ];
    if (open.length)
      return [
        unclear(
          `Some of the terms are left for later, or may be altered by one side. ${promise}`,
          [...new Set(open)].slice(0, 3),
          'Could the payment, outcomes and reporting be settled with us in writing before we sign, and changed after that only by agreement?',
        ),
      ];
    const spoken = listen(facts, measuresTalked, { not: notReport, standing: ['current', 'supposed'] }).filter(
      ({ sentence: { plain } }) => withThem.test(plain) && beforeStart.test(plain),
    );
    const agreedFirst = [...listen(facts, early, { not: notReport }), ...spoken]
      .filter(({ sentence, match }) => sentence.block.kind !== 'heading' && !isDeniedBefore(sentence, match))
      .map(({ sentence }) => sentence);
    const told = termsToldFirst(facts);
    if (told.length)
      return [
        meets(`It makes the terms known before anything is signed, as ${theCompact(ask)} asks.`, told.slice(0, 2)),
      ];
    const isInvitation = facts.kinds.every(({ kind }) => kind !== 'tender') && invitesApplications(facts);

    const said = {
      payment: sayingPayment(facts),
      'outcomes or outputs': [...agreedFirst, ...plainestFirst(saying(facts, outcome))],
      reporting: [
        ...saying(facts, report),
        ...sayingLittle(facts),
        ...underRunIn(facts, reportLabel),
        ...listenToAnswers(facts, asksOfReport).map(({ answer }) => answer),
        ...agreedFirst.filter(({ plain }) => ofReporting.test(plain)),
      ],
    };
    const missing = Object.entries(said)
      .filter(([, sentences]) => !sentences.length)
      .map(([name]) => name);
    if (!missing.length) {
      const spans = [...agreedFirst.slice(0, 1), ...Object.values(said).flatMap((sentences) => sentences.slice(0, 1))];
      return [
        meets(
          `It sets out the payment, what is to be achieved and what must be reported, as ${theCompact(ask)} asks.`,
          [...new Set(spans)].slice(0, 4),
        ),
      ];
    }
    return setsOutTerms(facts) && !isInvitation
      ? [
          notStated(
            `It does not set out ${formatList(missing, 'or')}. ${promise}`,
            `Could you tell us, before we sign, what is expected about ${formatList(missing)}?`,
          ),
        ]
      : [];
  },
};

/** A denial after the words is of something else: "we settled the outcomes with you and do not mean to add to them". */
const isDeniedBefore = ({ plain }: Sentence, { index, 0: words }: RegExpExecArray) =>
  isDenied(plain.slice(0, index + words.length), index, index + words.length);

const isOfBidding = ({ plain }: Sentence) =>
  /\b(?:committee|cabinet|minutes|launch|river|tenderers?|bidders?|timetable|presentations?|interview|award decision|draft)\b/i.test(
    plain,
  );

const namedOutcomes = /\b(?:outcomes|outputs|deliverables|milestones|specification|(?:the|your) targets?)\b/i;
/** What names outcomes says more than a letter's opening that speaks of an application. */
const plainestFirst = (sentences: readonly Sentence[]): Sentence[] => [
  ...sentences.filter(({ plain }) => namedOutcomes.test(plain)),
  ...sentences.filter(({ plain }) => !namedOutcomes.test(plain)),
];

const saying = (facts: Facts, pattern: RegExp): Sentence[] =>
  listen(facts, pattern, { not: notReport })
    .filter(({ denied, sentence }) => !denied && sentence.block.kind !== 'heading')
    .map(({ sentence }) => sentence);

/** "Telling us how it's going. Two sides of A4 each spring": reporting that goes by no such name. */
const sayingLittle = (facts: Facts): Sentence[] =>
  [littleAsked, shortThough]
    .flatMap((pattern) => saying(facts, pattern))
    .filter(({ plain, over }) => [plain, over.at(-1) ?? ''].some((words) => reportingTalk.test(words)));

/** The clause behind the payment already noted comes before any that merely speaks of paying. */
function sayingPayment(facts: Facts): Sentence[] {
  const noted = facts.payments.flatMap(({ start }) => spanAt(facts.sentences, start) ?? []);
  return [...noted, ...saying(facts, payment)];
}

const first = 'The grant will be paid quarterly in advance.';
const second = 'The outputs for the year are in Schedule 1.';
const third = 'You will send us a yearly report.';
const terms =
  '# Grant agreement\n\nThe Recipient shall run the club. The Recipient shall keep accounts. The Recipient shall insure itself. The Recipient shall tell the Council of changes. The Council may visit.';

export const cases: Cases = [
  {
    'falls-short': [
      '[The way in which outcomes are to be scored will be made known after the start.]',
      "[Conditions will be sent to you after you've accepted the award.]",
      "[We'll let you know about payment dates and reporting once the agreement is under way.]",
      '[You will learn which figures we need, and how often, when delivery has begun.]',
      '[The monitoring framework will be issued to grant holders in the first quarter.]',
      'The agreement is still with Legal. [Please open the centre on 5 May in the meantime.]',
      '[We do not set out the outcomes in writing before the money is paid.]',
      'What must we report? Our conditions explain that. [They will be sent after the first payment.]',
    ],
    meets: [
      '[The full conditions are on our website, so that before you apply you know how we pay, what we measure and what you report.]',
      '# How to apply\n\nApply by 1 May. Who can apply? Any club. [Grants are paid half-yearly in advance, in April and October.] [The aims of the fund are at Annex A, and the outputs expected in your form.] [All fill in one short report each March.]',
      'I am pleased to say that the panel agreed your project, as described in your application. [Those are the outcomes against which we will judge the grant.] [We pay in April.] [You send us one short report a year.]',
      '[We will sit down with you before April to settle what you are going to count.] We pay each April. You send us one short report a year.',
      '[We settled the three outcomes with you in January and do not intend to add to them.] [We pay in April.] [A two-page report is due each May.]',
      '[The results in Schedule 1 were settled between the parties before this was drawn up.] [The sum is payable on 1 July.] [The Provider makes the returns described in Schedule 3.]',
      'We pay each April. [The measures, which were settled between the parties at meetings in May, are in Schedule 2.] [You send us one short report a year.]',
      '[In short: £12,000 a year, paid each April; 500 hours of advice; and one report a year.]',
      '[We both know where we stand: £20,000 each April, 200 families helped each year, and a report at Christmas.]',
      "[The enclosed schedule lists the outputs we've agreed, the dates on which you'll be paid and the reports we need.]",
      '[Your grant will be paid into your bank account within 10 days of our getting the signed form. We ask you to spend it on the twelve workshops in your application, and to send us a one-page report by 31 March.]',
      "[You told us you'd reach 300 young people; we've put that in the agreement. We'll send £15,000 in April and the same in October, and we'd like a report in January and July.]",
      '[Both of us have agreed the outcomes, the payment dates and the reporting arrangements set out overleaf, before the work begins on 1 April.]',
      '| Item | Details |\n| --- | --- |\n| What you will do | Run a drop-in three days a week for 60 people |\n| What we will pay | £8,000 on the first day of each quarter |\n| What you will send us | A two-page report every six months |',
      '[Schedule 1 sets out what you are to deliver, Schedule 2 when we pay and Schedule 3 what you report.]',
      '# What we expect\nYou will support at least 120 carers a year.\n# Payment\nWe pay each quarter in advance.\n# Reporting\nOne report in April.',
      "[The grant is paid in two halves, in April and October. In return you'll run 40 sessions a year and send us a short report each March.]",
      "[Everything you need to know before you say yes is in this letter: what we'd like you to do, when we'll pay you, and what we'd like to hear back.]",
      'The grant is [paid quarterly in arrears]. [We will agree with you, before the first payment, the outcomes] and [how success is to be measured].',
      `[${first}] [${second}] [${third}]`,
      '| Item | Terms |\n| --- | --- |\n| Payment | [Paid in instalments in April and October] |\n| Result | [Targets: 40 people helped a year] |\n| Telling us | [A short report in March] |',
      '# Funding agreement\n\n[The Commissioner shall pay the Provider monthly in advance.] [The Provider shall deliver the outcomes in Annex A.] [The Provider shall send a quarterly report.]',
      'We pay the award [in two instalments]. [The outcomes were agreed with you before this offer was made.] There will be [a mid-year review].',
      'How to apply: apply by 1 May. Successful applicants sign an agreement. [The measures will be ones that you and we settle together before it is signed.] [We pay in advance in April.] [You send us a yearly report.]',
      '[We pay each April.] [You will report] twice a year [on the four measures that you suggested and we agreed at our meeting in May].',
      '[We pay each April.] [Before the grant starts we will agree with you two or three things that you want to achieve.] [You send us one short report a year.]',
      '[Payments are made within 14 days of each quarter day.] [Milestones are listed below.] [A final report is due in May.]',
    ],
    unclear: [
      '[The indicators in Annex B are indicative.]',
      '[How success is judged may be settled after the service has started.]',
      '[The Board may change the Dashboard from time to time.]',
      '[Details of what must be reported will be provided in due course.]',
      '[The number of people to be seen will be agreed between us during the first six months.]',
      '[The data set to be collected is under review and may change during the year.]',
      '[How and when the second half will be paid has still to be agreed.]',
      '[The Council may at any time introduce new reporting requirements.]',
      '[Exactly what we will expect you to report has not been decided.]',
      '[Details of how we will measure success are to follow.]',
      '[The monitoring form is still being designed; we will send it to you in the summer.]',
      '[The measures will be settled by the data team in the autumn.]',
      `${first} [The targets will be confirmed by the Council after the award.]`,
      '[The Recipient shall send such reports as the Council may from time to time require.]',
      '[The Authority reserves the right to vary the outputs.]',
      '| Item | Terms |\n| --- | --- |\n| Reporting | [To be confirmed] |',
      '[The Supplier shall reach the service levels in Annex B, which the Authority may revise.]',
      '[Payment dates are to be notified in due course.]',
      '[These terms and conditions may be amended by the Council at any time.]',
    ],
    'not-stated': [
      `${terms} ${first} ${second}`,
      `${terms} ${first} ${third}`,
      `${terms} ${second} ${third}`,
      `${terms}`,
      '# Conditions of grant\n\nYou must spend the grant by March. You must keep receipts. You must tell us about changes. We will pay you in two instalments. We may visit you.',
    ],
    silent: [
      'Unsuccessful bidders will be told the scores of the winner after award.',
      'Do not start until the agreement has been signed by both of us.',
      'The date of the launch will be agreed once the project is under way.',
      'The earlier grants had no written agreements. Each now has one.',
      'How to apply: apply by 1 May. Who can apply? Any club. Grants are paid in April.',
      'The grant is paid in May. Rainfall and how it is to be measured are in the guide.',
      'The interview dates will be confirmed later.',
      'The outcomes will be agreed with you before the grant begins.',
      'The terms may be varied only by agreement signed by both.',
      'The amounts for later years are confirmed when the budget is set.',
      'Send such photographs as you like.',
      'The date of the next meeting is to be confirmed.',
      'A safeguarding report must be made within a day.',
      'We may alter the timetable of the tender.',
      'Your award is £4,000.',
      'In 2018 the targets were confirmed after the award.',
    ],
  },
  {
    kind: 'tender',
    meets: [
      '[The Council will pay one twelfth of the price each month.] [The Provider shall submit monthly returns against the 34 indicators in Appendix C.]',
      '[Invoices are paid monthly, 30 days after receipt. The Provider will see 200 people a year and send a quarterly performance report in the form at Schedule 5.]',
      '| Payment | [Monthly in arrears, 30 days from a valid invoice] |\n| Monitoring | [One-page activity summary each month] |\n\n[About 240 people a year are expected.]',
    ],
  },
];
