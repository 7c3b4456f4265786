import type { Facts } from '@/lib/facts.ts';
import { listenToAskedFirst, listenToDecidedOnAnswers, namesItself } from '@/lib/listen/consultation/asked-first.ts';
import {
  listenToDecisionAfter,
  listenToDecisionToCome,
  listenToWeighing,
  meetingOf,
} from '@/lib/listen/consultation/deciding.ts';
import { listenToDecidedAfter, listenToOpen, listenToSettled } from '@/lib/listen/consultation/settled.ts';
import { listenToUnweighed } from '@/lib/listen/consultation/unweighed.ts';
import type { Heard } from '@/lib/listen/listen.ts';
import { wholeSentences } from '@/lib/listen/whole-sentences.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate } from '@/lib/show/format.ts';

/**
 * To be asked once the matter is settled is not to be consulted. A decision to consult settles nothing, and neither does a saving set beforehand where how
 * to make it is open; so what was decided must be the thing itself.
 */
export const rule: Rule = {
  title: 'Asked before the decision',
  matter: 'whether views are heard before the decision is made',
  theme: 'consultation',
  kinds: ['consultation', 'change'],

  check: (facts, ask) => [
    facts.kinds.some(({ kind }) => kind === 'consultation') ? ofConsultation(facts, ask) : ofChange(facts, ask),
  ],
};

type Spoken = Pick<Heard, 'sentence'>;

function ofConsultation(facts: Facts, ask: Ask): Answer {
  const settled = listenToSettled(facts);
  const open = listenToOpen(facts);
  const unweighed = listenToUnweighed(facts);
  const weighed = listenToWeighing(facts).filter(
    ({ sentence }) => !unweighed.some((other) => other.sentence === sentence),
  );
  const { decision, closes } = facts.consultation ?? {};
  const meeting = meetingOf(facts);
  const isEarly = decision && closes && meeting?.isPlanned && decision.value <= closes.value;
  const days = isEarly
    ? `The decision is to be taken on ${formatDate(decision.value)}, and people can answer until ${formatDate(closes.value)}.`
    : '';

  const contrary = open.length || !settled.length ? open : listenToDecisionAfter(facts);
  if (settled.length && contrary.length)
    return unclear(
      `The document says that something was decided already, and also that ${open.length ? 'the matter is open' : 'a decision waits for the answers'}. ${asks(ask)}`,
      wholeSentences(settled.slice(0, 2), contrary),
      `The document speaks of a decision already taken. Could you tell us what is settled, and what can still change because of what people say? ${asks(ask)}`,
    );
  if (settled.length)
    return fallsShort(
      `The document says that the matter was decided before people were asked. ${days && `${days} `}${asks(ask)}`,
      [...wholeSentences(settled), ...(isEarly ? [meeting.row, decision] : [])],
      `The decision seems to have been taken before people were asked. Could you tell us how views were weighed before it, and whether the decision itself can be looked at again in the light of the answers? ${asks(ask)}`,
    );
  if (unweighed.length)
    return (weighed.length ? unclear : fallsShort)(
      `The document says that the decision is taken without the answers to hand. ${asks(ask)}`,
      wholeSentences([...unweighed], weighed),
      `Could the decision wait until the answers have been read? ${asks(ask)}`,
    );
  if (isEarly)
    return (weighed.length || isOfMore(ask) ? unclear : fallsShort)(
      `${days} ${asks(ask)}`,
      [meeting.row, decision, closes, weighed[0]?.sentence ?? null],
      `The decision is due on ${formatDate(decision.value)} and the consultation closes on ${formatDate(closes.value)}. Could the decision wait until the answers have been read?`,
    );
  const later = [...listenToDecisionToCome(facts), ...listenToDecisionAfter(facts)];
  const after: Spoken[] =
    decision && closes && meeting?.isPlanned && decision.value > closes.value ? [meeting, ...later] : later;
  if (weighed.length || after.length || open.length) {
    const gap =
      closes && decision && meeting && after[0]?.sentence === meeting.sentence
        ? ` It closes on ${formatDate(closes.value)} and is decided on ${formatDate(decision.value)}.`
        : '';
    const words = weighed.length
      ? 'The document says that views will be weighed before the decision.'
      : after.length
        ? 'The document says that the decision is still to come.'
        : 'The document says that nothing has been decided yet.';
    return meets(
      `${words}${gap}`,
      wholeSentences(weighed.slice(0, 1), after.slice(0, 1), open.slice(0, 1), weighed, after, open),
    );
  }
  const decided = [...listenToDecidedAfter(facts), ...listenToDecidedOnAnswers(facts)];
  if (decided.length)
    return meets('The document says that the decision was taken once people had been asked.', wholeSentences(decided));
  return notStated(
    `The document does not say who decides, when, or how views will be weighed first. ${asks(ask)}`,
    'Could you tell us who will decide, on which day, and how the answers will be put before them?',
  );
}

function ofChange(facts: Facts, ask: Ask): Answer {
  const question = `Could you tell us who was asked before this was decided, and whether our answer can be weighed before the decision is final? ${asks(ask)}`;
  const { asked, notAsked, decidedFirst } = listenToAskedFirst(facts);
  // Users may have been asked; whether the organisation was is what its letter must say.
  if (notAsked.length && asked.some(namesItself))
    return unclear(
      `The document says that some of those concerned were asked first and others were not. ${asks(ask)}`,
      wholeSentences(notAsked.slice(0, 2), asked),
      question,
    );
  const toCome = notAsked.length ? [...listenToOpen(facts), ...listenToDecisionToCome(facts)] : [];
  if (toCome.length)
    return unclear(
      `The document says that those concerned have not been asked, and that the decision is still to come. ${asks(ask)}`,
      wholeSentences(notAsked.slice(0, 2), toCome),
      question,
    );
  if (notAsked.length)
    return (isOfMore(ask) ? unclear : fallsShort)(
      `The document says that those concerned were not asked before the decision. ${asks(ask)}`,
      wholeSentences(notAsked),
      question,
    );
  if (asked.length)
    return meets('The document says that those concerned were asked before the decision.', wholeSentences(asked));
  if (decidedFirst.length > 1)
    return unclear(
      `The document says that this was decided, and offers to talk about it now; it does not say who was asked before. ${asks(ask)}`,
      wholeSentences(decidedFirst),
      question,
    );
  return notStated(
    `The document does not say that those concerned were asked before this was decided. ${asks(ask)}`,
    question,
  );
}

/** Whether the promise is one about cuts, which has a rule of its own, or about planning: a decision taken unheard is then not told as short a second time. */
const isOfMore = ({ commitments }: Ask) =>
  commitments.length > 0 &&
  commitments.every(
    ({ feeds, operativeWords }) =>
      feeds.some(({ rule }) => rule === 'cuts-impact') || /\bdevelopment\b/i.test(operativeWords ?? ''),
  );

const asks = (ask: Ask) => `Under ${theCompact(ask)} people are heard before the decision.`;

export const cases: Cases = [
  {
    'falls-short': [
      "Tell us what you think. [A summary of the replies wasn't available when the Mayor signed the decision.]",
      'Tell us what you think of the hours. [The new hours take effect while the survey is still open.]',
      'Have your say. [Decision taken under urgency powers; consultation to follow.]',
      '# Lettings: have your say\n\n| When | What |\n| 3 March 2025 | Consultation starts |\n| [24 March 2025] | [Cabinet adopts the scheme] |\n| [29 March 2025] | Consultation ends |',
      '[At its meeting on 6 May the Executive resolved to close the three centres. This consultation concerns the arrangements for doing so.]',
      "[Following the Cabinet's decision to close the depot, we'd welcome views on what should be done with the site and on how staff move.]",
      "[As the changes have already been introduced, this survey is about how they're working.]",
      "[Has a decision been made? Yes, the board approved the plan in May; we're asking for comments on how to carry it out.]",
      "[We've decided to withdraw the grants and would welcome your views.]",
      "[The contract was signed in January, and we'd now like to hear what you think.]",
      '[The new charges will come into force on 1 April whatever the outcome of this survey.]',
      '[The Board approved the merger last month and this survey is about how it is brought in.]',
      '# Lunch clubs: consultation\n\n[On 4 February 2025 the Executive decided to withdraw the grants to lunch clubs from next April.] We now want your views on the handover.',
      'This is a consultation on bus passes. [The decision has been taken and will not be looked at again.]',
      '[We are asking for comments on how the closure should be managed.]',
      '# Youth clubs\n\n[In December 2024 Cabinet agreed to transfer the youth clubs to a trust.] [This paper asks for views on how the transfer will be carried out.]',
      'The consultation opens on 3 March 2025 and closes on [14 April 2025]. The Cabinet will take its decision on [1 April 2025].',
      '[The question is now how, and not whether, the service will be moved.]',
      '# Fairs on the common\n\n[On 4 February 2025 the Executive adopted a new policy for fairs.] Tell us what you think of it. [The fees have been agreed and are not being looked at again.]',
      '# Club minibuses\n\n[On 3 March the Cabinet Member approved the ending of the club minibuses.] [The survey does not ask whether they should stop.]',
      'Where should the stops be? [Answers about the decision itself will be put aside.]',
      '| Stage | Date |\n| Survey opens | 3 March 2025 |\n| [Authority adopts the plan] | [24 March 2025] |\n| Survey closes | [14 April 2025] |',
    ],
    unclear: [
      '[A decision has been taken to cut the grant to evening routes by a third.] [Which of them go will only be decided once the survey has been read.]',
      '[The decision to close the pool has been taken.] [No decision has been made on the date.]',
      '# Advice grants\n\n[Cabinet agreed on 20 January 2025 to merge the two advice grants.]\n\n## Is this a done deal?\n\n[No.]',
      '# Advice centres\n\n[The Council decided in January to close the advice centres.]\n\n## Has it already been decided?\n\n[No], we are open to other ways.',
      '[We seek views on how the closure will be managed.] [Nothing has been decided about the hours.]',
      '[This is a consultation on the implementation of the new model.] [We have no preferred option for the sites.]',
    ],
    meets: [
      'Have your say. [Please note that the final decision is taken by the Board and may not match what everybody says.]',
      'Have your say. [The finished plan will take account of your comments.]',
      'Have your say on carers: what has been decided. [Cabinet took its decision on 8 February with all the responses in front of it.]',
      '# Lunch clubs: outcome\n\nThe consultation closed on 4 January 2025. [On 26 February 2025 the Cabinet agreed to close the lunch clubs.]',
      'Have your say. A report will be written. [The Cabinet will read it and only then settle the new charges.]',
      'Have your say. [All the views have been considered and the plan is now going forward for approval at Cabinet on 29 March.]',
      'Have your say. [Feedback from this consultation will help to shape the new charging scheme.]',
      'Have your say. [The findings will inform the budget decisions to be taken at the meeting on 3 July.]',
      "[The Commissioner hasn't made up her mind and won't until she has read what you say.]",
      '[The Governing Body will not reach a decision until it has had the independent report on the consultation.]',
      '[The Commissioner will take account of what you tell him before setting the precept in February.]',
      "[We'll read everything you send us before we make up our minds.]",
      '[The Commissioner keeps an open mind and will settle nothing till the summary is on her desk.]',
      '[Cabinet agreed on 14 January 2025 to go out to consultation and to nothing else.] This is the survey.',
      '[The Cabinet will read every response before it decides, on 10 June 2025.]',
      'The consultation closes on 14 April 2025. [The Board will take a decision on 22 May 2025.]',
      '[No decision on which of the sites to keep has yet been taken.] Have your say.',
      "## Have you already decided?\n\n[No.] The Trust's board agreed in January to consult.",
      '[What you tell us will help the Commissioner to decide how much to ask for.]',
      '| Step | When |\n| [Committee considers the responses and makes its decision] | 3 July 2025 |',
      "Who decides? The Chief Constable. [She'll have a summary of every reply in front of her.]",
      'Has it been decided already? [It has not.]',
      '[Neither the Board nor its committees have decided anything.]',
      "[We'll weigh up everything you tell us], then write a final version for the Board to approve.",
      '[Officers will put a paper before Members on what people said.]',
      '[The Panel will have regard to the outcome of the consultation, with an open mind, before determining the charge.]',
      '# What will become of your comments\n\n[All of them go before the Town Council in June, before the plan is voted upon.]',
      '[The Executive will have the schedule of responses before it when settling the budget.]',
    ],
    'not-stated': [
      '# Zone T: consultation outcome\n\nAll objections have now been considered and a decision has been made by the Council.',
      'This consultation is about clinics. Some of you may remember that the last decision on clinics was made over Christmas; this is not the same exercise.',
      'We want to hear from carers. The survey takes ten minutes.',
      'Have your say. Responses may be sent to us in any of these ways:',
      "Have your say. The Panel's decision is final.",
      '# Lunch clubs: outcome\n\nThis consultation has closed. The decision has been made and will be carried out in April.',
    ],
    silent: [
      'Some people have told us that the Council has already made up its mind.',
      '# Street trading policy: have your say\n\nThe current policy was adopted in November 2021 and the Council must have a new one in place by October.',
      '# Dog orders: have your say\n\nThe existing orders were approved by the Cabinet in May 2022 and we want your views on keeping them.',
      '# Lettings policy: have your say\n\nThe Council adopted its lettings policy in 2019, and by law it must be looked at every five years. The consultation closes on 14 April 2025.',
      '# Street trading policy: have your say\n\nThe policy was approved in 2020 and is due to be reviewed. We want your views on it.',
      'The saving was set by Full Council in the budget in February. How it is made has not been worked out, and we would like your ideas.',
      'The Council agreed in principle to merge the teams, subject to consultation.',
      'Late responses will not be considered.',
      'The Committee approved a draft for comment.',
      '# Libraries: have your say\n\nIn January the Council agreed to sell the Riverside car park.',
      'We would like to know how a closure, if it were agreed, might be managed.',
      'If the plan were agreed, work would start in May.',
    ],
  },
  {
    kind: 'change',
    'falls-short': [
      '[Nobody from the Council spoke to us, you may say, and you would be right.]',
      '[The trustees were not sounded out before the vote.]',
      '[The first that providers will hear of it is this letter.]',
      '[We took this decision without first speaking to you, for which I apologise.]',
      'I am writing to tell you that your grant ends on 30 June 2025. [I am sorry that there was no time to consult you.]',
      'The service will close on 31 May 2025. [The decision was made without consulting the groups that use it.]',
      'Your funding stops in July. [We did not consult providers, because the budget had to be settled.]',
      '[I recognise that this comes without our having been able to talk to you beforehand.]',
      'Could we discuss it? [The sums are loaded and there is no scope to reopen them.]',
      '4.2 [The groups have not been approached about this report.] They will be written to.',
      'Your grant will end on 30 June 2025. [The providers will be told after the meeting.]',
      '3.1 [There has not been time to discuss the cut with the clubs.] [They saw the sums for the first time in the agenda.]',
    ],
    unclear: [
      '[The Cabinet decided on 12 February to end the grant. We would now like to talk to you about how to manage this.]',
      '[The Board agreed on 4 March to end the grant.] [We would now like to meet you to discuss how the ending is to be managed.]',
      '[We discussed the cut with your chair in January.] [There was no time to consult your users.]',
      '[Providers were consulted on the first stage.] [They were not asked about the second.]',
      '4.1 [Officers met all nine groups in May to go over the figures.] 4.3 [The groups were not asked about the minibus.]',
      '[We met you in May to talk about the lease.] [We did not consult you about the grant.]',
      '[Your paper was considered by the Committee.] [No discussion was held about the date.]',
      '[We met you to discuss the budget.] [There was not time to discuss the closure.]',
    ],
    meets: [
      '[The Executive considered your representations, and those of your service users, before it reached its decision.]',
      '[Three of the groups came to talk to us in October, and the panel heard from all of them before it voted.]',
      'All 28 organisations were told in April that awards might change. [They were consulted for twelve weeks, and 25 replied.]',
      'The awards are reduced. [Appendix D sets out what each of them said and what was altered in consequence.]',
      '[The committee had before it the 140 replies to the consultation when it made its decision.]',
      '[No final decision has been made; we want to hear from you by 14 March before the report goes to committee.]',
      '[We have been talking to you since the spring about how the saving might be found.]',
      '[Before the Board sat, each provider was visited and its views set down in an appendix.]',
      '[You were good enough to see us in October and your paper went to the Committee with ours.]',
      'Your grant will end on 30 June 2025. [We met your trustees in November and put their comments before the Cabinet.]',
      '[Following consultation with the groups concerned], the scheme will close on 30 June 2025.',
      'We are thinking of ending the grant from 30 September 2025. [Please send us your comments before Cabinet meets on 9 April.]',
      '[Before any decision is taken we would like your views] on ending the grant in September.',
      '[Your response was considered by the Panel], which decided to reduce the grant from 1 July 2025.',
      'Thank you for what you do. [We first raised this with you in March, when nothing had been decided.]',
      '[In reaching its decision the Board had your own paper before it], which it has followed in part.',
      '(B) [The two met twice in May to go over what a lower price would mean.]',
      '[Your suggestion that the evening group be kept has been taken up.]',
      '[We invited other ideas until December.] [The Annex gives an answer to each of them.]',
      'The grant goes down in July. [Your figures were appended to the report that Members had.]',
      '[Your account of what it would mean was laid before the Board], which has taken up one idea.',
      'Your grant will fall from 1 April 2025. [Thank you for coming in on 9 October, and again in November, to talk about next year.]',
      'Your grant will fall from 1 April 2025. [Your own paper is printed with the report to Cabinet.]',
      '[Thank you for meeting us twice in the autumn.] Your grant will be cut by a tenth from 1 April 2025.',
    ],
    'not-stated': [
      'I write to let you know that the grant will cease on 31 March 2025.',
      'The Council has made some difficult choices. The service will end in June 2025.',
      'After discussions with our auditors we must end the scheme.',
      'You must not spend the money without asking us.',
      'The Panel met on 4 March and decided to end the award.',
      'The grant will end. We in our turn changed the referral form in July without asking you.',
      'The grant will end. The main risk was to carers who do not speak English as a first language.',
      'The grant will end. Apologies to those on the list who did not ask.',
      'The grant will end. An appeal is heard by a Cabinet Member not involved in the original decision.',
    ],
  },
];
