import type { Facts, Said } from '@/lib/facts.ts';
import { saysOf, type Treatment, treatmentsIn } from '@/lib/listen/funding/core-costs.ts';
import { hearWithdrawn } from '@/lib/listen/funding/costs-withdrawn.ts';
import { hearPart } from '@/lib/listen/funding/part-only.ts';
import { stillIn } from '@/lib/listen/funding/price-stands.ts';
import { listen } from '@/lib/listen/listen.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { mayBeHigher, namedOutright, onlyOnce, small } from '@/lib/vocabulary/funding/core-costs.ts';
import { butNoMore, overheads, thoughtFair, toBeExplained, unquestioned } from '@/lib/vocabulary/funding/overheads.ts';
import { wordsOf } from '@/lib/vocabulary/words.ts';

/** A service needs a telephone, a payroll and somebody to manage it: paid only for its direct costs, a charity funds the council's work from its own reserves. */
export const rule: Rule = {
  title: 'Full costs',
  matter: 'which costs are paid',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const isChange = facts.kinds.every(({ kind }) => kind === 'change');
    const stillPrice = stillIn(facts).slice(0, 1);
    const held = weighed(heldToWithdrawn(facts, ask), isChange ? newLimits(facts, ask) : heldTo(facts, ask));
    if (!stillPrice.length || held?.verdict === 'falls-short') return held ? [held] : [];
    const stands = unclear(
      `The price does not rise with costs. ${capital(theCompact(ask))} speaks of meeting the full or core costs, so it is for you to judge whether it will still meet yours.`,
      stillPrice,
      'Could the funding rise with prices and wages while it lasts?',
    );
    return held && held.verdict !== 'not-stated' ? [held, stands] : [stands];
  },
};

/** What is withdrawn tells more than silence does; beside costs that are met it is for a person to weigh. */
function weighed(gone: Answer | null, held: Answer | null): Answer | null {
  if (!gone || held?.verdict === 'falls-short') return held;
  return held?.verdict === 'meets' ? unclear(gone.message, gone.evidence, gone.question) : gone;
}

/** Money for the organisation's own costs that is given no more; a core grant which ends altogether takes its work with it. */
function heldToWithdrawn(facts: Facts, ask: Ask): Answer | null {
  const withdrawn = hearWithdrawn(facts);
  const parts = withdrawn.filter(({ isPart }) => isPart);
  const promise = `${capital(theCompact(ask))} speaks of meeting the full or core costs`;
  const question = 'From what do you expect us to meet these costs, and could the contribution to them be kept?';
  if (parts.length)
    return fallsShort(
      `What was paid towards the organisation’s own costs is withdrawn. ${promise}.`,
      parts.slice(0, 3).map(({ sentence }) => sentence),
      question,
    );
  return withdrawn.length
    ? unclear(
        `Core funding is to end, or may end. ${promise}, so it is for you to judge whether what is left of the work will be paid for in full.`,
        withdrawn.slice(0, 2).map(({ sentence }) => sentence),
        question,
      )
    : null;
}

/** A letter that varies an agreement may set a limit that was not there; of what else it says of costs, a saving of the funder's own is as likely the matter. */
function newLimits(facts: Facts, ask: Ask): Answer | null {
  const isOfGrant = (cap: Said<number>) =>
    listen(facts, grantWords).some(({ sentence }) => sentence.start <= cap.start && cap.end <= sentence.end);
  return facts.overheadCaps.some(isOfGrant) ? heldTo(facts, ask) : null;
}
const grantWords = /\b(?:grants?|awards?|funding|instalments?|annual sum|contract (?:price|sum)|contributions?)\b/i;

function heldTo(facts: Facts, ask: Ask): Answer | null {
  const question = `Could the funding cover a fair share of our core costs, as ${theCompact(ask)} asks, or could you tell us how the limit was worked out?`;
  const promise = `${capital(theCompact(ask))} speaks of meeting the full or core costs`;
  const [cap] = facts.overheadCaps;
  const [lifted] = cap ? listen(facts, mayBeHigher, { standing: ['current', 'supposed'] }) : [];
  if (cap && lifted)
    return unclear(
      `Overheads are limited to ${cap.value} per cent, but more may be allowed to those whose costs are higher. ${promise}, so it is for you to judge.`,
      [...facts.overheadCaps.slice(0, 2), lifted.sentence],
      question,
    );
  // Reasonable costs may have a limit; whether this one is reasonable is for a person to say.
  if (cap && /\breasonable\b/i.test(ask.qualifier ?? ''))
    return unclear(
      `Overheads are limited to ${cap.value} per cent, whatever they really are. ${promise} so far as is reasonable, so it is for you to judge whether the limit is.`,
      facts.overheadCaps.slice(0, 2),
      question,
    );
  if (cap)
    return fallsShort(
      `Overheads are limited to ${cap.value} per cent, whatever they really are. ${promise}; compare the limit with your own.`,
      facts.overheadCaps.slice(0, 2),
      question,
    );
  const [explained] = listen(facts, toBeExplained).filter(
    ({ sentence: { plain } }) => isShare.test(plain) && isNamed.test(plain),
  );
  if (explained)
    return unclear(
      `Overheads above a certain share have to be explained. ${promise}, so it is for you to judge whether yours would be met.`,
      [explained.sentence],
      question,
    );
  const [fair] = listen(facts, thoughtFair, { not: unquestioned, standing: ['current', 'supposed'] }).filter(
    ({ sentence }) => isNamed.test(sentence.plain) && !butNoMore.test(sentence.plain),
  );
  if (fair)
    return unclear(
      `A certain share for overheads is thought reasonable, and what becomes of more is not said. ${promise}, so it is for you to judge whether yours would be met.`,
      [fair.sentence],
      question,
    );
  const said = treatmentsIn(facts);
  const heard = (treatment: Treatment) => said.get(treatment) ?? [];
  const [no, yes, within] = [heard('refused'), heard('paid'), heard('absorbed')];
  const [below, doubted] = [heard('below'), heard('doubtful')];
  if (below.length) return fallsShort(`Less is paid than the work costs. ${promise}.`, below.slice(0, 3), question);
  if (no.length) {
    const isSmall = saysOf(facts, onlyOnce) || (saysOf(facts, small) && !no.some((s) => namedOutright.test(s.plain)));
    return isSmall || yes.length || doubted.length
      ? unclear(
          `Some running costs are ruled out${isSmall ? ', though this is a small or one-off grant' : ', though others may be met'}. ${promise}, so it is for you to judge.`,
          [...no.slice(0, 2), ...[...yes, ...doubted].slice(0, 1)],
          question,
        )
      : fallsShort(`The organisation’s own running costs are not paid for. ${promise}.`, no.slice(0, 3), question);
  }
  if (within.length)
    return unclear(
      `Overheads have to fit within the price. ${promise}, so it is for you to judge whether they can.`,
      within.slice(0, 2),
      question,
    );
  if (doubted.length && !yes.length)
    return unclear(
      `Whether overheads are paid for, or how far, is left open. ${promise}, so it is for you to judge.`,
      doubted.slice(0, 2),
      question,
    );
  if (yes.length) return meets('A share of the organisation’s own costs is paid for.', yes.slice(0, 4));
  const isFunding = facts.kinds.some(({ kind }) => kind === 'funding');
  const [part] = isFunding ? hearPart(facts) : [];
  if (part)
    return unclear(
      `Part of the cost has to come from elsewhere. ${promise}, so it is for you to judge.`,
      [part.sentence],
      'Could overheads, volunteers’ time or other help in kind count towards our share of the cost?',
    );
  return isFunding
    ? notStated(
        'It does not say whether overheads and core costs are paid for.',
        'May we include a fair share of our overheads and core costs?',
      )
    : null;
}

const isNamed = wordsOf(overheads);
const isShare = /[0-9] ?%|\bper cent\b|\ba (?:tenth|fifth|quarter|third)\b/i;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    meets: [
      'I heard you won’t pay for rent or salaries. Is that right? Not of this fund. [You may put in rent, payroll and insurance.]',
      'Is it true that you only pay for new things? No. An early draft said so. [Anything that keeps you going counts: rent, insurance, the audit.]',
      'An old version of this form said that running costs could not be funded. [Overheads are eligible.]',
      '[We will not return your application because it includes overheads.]',
      'Show your overheads as a line of their own. [We would regard anything up to about 18% as reasonable without further explanation.]',
      '[A provider is asked to put its true overheads into the price], and may keep up to four months’ running costs in reserve; we do not claw that back.',
      '[The panel did not touch your line for central costs, since somebody has to pay our part of the rent and the manager.]',
      '[The price has to carry the proper cost of your management and premises, and we’ll query one that seems not to.]',
      '[Budget for rent, and the share of your manager’s time that goes on this.] Our Spark Grants scheme is up to £900, with no core costs.',
      'You told us what it costs to keep the shed open, with the rent and the accounts. [We aren’t setting a ceiling on any of those.]',
      '[The sum covers the real cost of the visits and a fair portion of what it takes to keep the charity open.]',
      'Your budget adds 18% for the manager’s time, payroll, the auditor and so forth. [We do not work to a percentage.]',
      '[It includes £5,000 a year for the share of your manager’s time, rent and insurance that this work takes up, which we saw no reason to argue with.]',
      '| Running costs | [Fair share included, worked out by your own method] |',
      'What about our overheads? [Put in what they really come to.]',
      '[We have allowed the whole of your rent and payroll, since without them the work could not be done.]',
      '[The Charity shall spend the Grant on the project and on so much of its rent, insurance and governance as belongs to it.] [No ceiling is placed on that share.]',
      '[The price should recover the whole cost of the work, with a reasonable contribution to overheads and, if you wish, a surplus of up to 4%.]',
      '| Clause | Effect |\n| --- | --- |\n| 6 Price | [Bid on a full-cost basis: show overheads and management as they are.] |',
      "[We don't mind if it goes on salaries, rent or the electricity bill.]",
      '[This grant may be used for anything that helps the charity to do its work, including salaries, rent and training.]',
      '[We ask you to budget on a full cost recovery basis.]',
      'What it’s for. Keeping the Larder going. [That means the rent, the lights and the bookkeeper as much as the food.]',
      '[Put in what it costs to run the organisation as well as the service.]',
      '[The price takes in a proper share of supervision, premises and finance; do not leave these out.]',
      'The template has a line for central costs. Enter your own rate. [We do not apply a standard percentage.]',
      '[You asked for £900 towards the insurance, the software and your share of the rent], and we’ve agreed every penny.',
      '# What we fund\n\n- [rent, heating and book-keeping]',
      '[We will not turn down or mark down an application that includes overheads.]',
      'We can make grants to most kinds of work, including:\n\n- [core costs and essential running costs]\n- new projects',
      '[The trustees like to contribute to the core operating costs of small charities.]',
      '[What can be met includes, but is not restricted to, rent, wages and overheads.]',
    ],
    'falls-short': [
      '[Applications with a share of head-office or premises costs in them will be returned unread.]',
      '[The management charge, which was part of the last agreement, is not eligible under this one.] Your van was bought with a capital grant in 2021.',
      '| What it is not for | [Rent, heating, management, audit and any other central charge.] The Mill must find these from elsewhere. |',
      '[We pay for what happens in the room and not for what keeps the lights on.]',
      'Not more than [a tenth] of it can go towards rent, heating and the books.',
      '[You will see that the line for your director’s time, rent and payroll has come out.]',
      'Can it pay part of our rent, our manager or the audit? [I’m afraid not.] The grant is for the worker’s wages and activities, and for nothing else.',
      '| Yes | No |\n| --- | --- |\n| Session workers | [Rent, light, audit and any other cost of running the organisation] |',
      '[Please strip out management time and rent from the budget before you resubmit.]',
      'Things we can’t help with:\n\n- [your rent or running costs]\n- anything you have already bought',
      '[General running costs, such as office rent and insurance, are met by the Provider from other income.]',
      '[Rent, insurance and the salary of your manager cannot be paid for out of the grant.] Can we buy equipment? Yes, up to £500.',
      '[The Funder shall not be liable for any central or indirect costs.]',
      '| Item | Details |\n| --- | --- |\n| Core costs | Not eligible |',
      'The amount charged in respect of overheads is limited to [ten per cent (10%)] of the grant.',
      'Micro-grants help new groups. [Overheads are not eligible.]',
      'Our small grants are of £500 to £3,000.\n\n# What will you not pay for?\n\n- [core running costs, rent or overheads]',
      '# What we cannot fund\n\n- [running costs of your organisation]\n- alcohol',
      '[What it won’t stretch to is management time, bookkeeping or head office charges.]',
      '[Applicants must meet their own administrative and management costs.]',
      'A contribution to running the organisation: no more than [15%] of what you ask for',
      '[The scheme does not support revenue expenditure.]',
      '[No expenses not directly incurred by the project will be paid for.]',
      '[Management and premises costs have to be found by the host organisation.]',
      'Grants will not be made for:\n\n- [day-to-day administrative running costs]\n- debts',
      '[We have taken the office costs and management time out of the budget.]',
    ],
    unclear: [
      '[The Committee was not able to agree any uplift for inflation, and providers are expected to absorb the rise in National Insurance.]',
      '[We regard overheads of up to 15% as reasonable.]',
      '[If overheads are more than 20% of the budget please explain how you arrived at them.]',
      '[The hourly rate must cover everything: travel, supervision, training, management and overheads.]',
      'Overheads are limited to [10%], but talk to us if yours are higher.',
      'This fund is for capital projects such as fencing. [Revenue costs will not be supported.]',
      '[No group is awarded 100% funding for its scheme.]',
      'Overheads of [up to 12%] may be charged. [Where your overheads are higher we will consider a higher figure.]',
      '[Applicants must contribute the same again in match funding, in cash or in kind.]',
      '[List the 20% match funding that your partners have promised.]',
      '[Money is released once you show that the match funding has been secured.]',
      '[Core costs will not be met.] A reasonable contribution to overheads can be included.',
      'Our small grants scheme is open. [The fund excludes running costs.]',
      '[All supplier costs, including head office, are deemed to be within the rate.] The ceiling is £11.',
      'Overheads may be included. [No uplift for inflation is allowed for.]',
    ],
    'not-stated': [
      'The Council will pay the grant in April. Your bid asked for 12% towards rent and back office.',
      'You may apply for up to £20,000. The grant runs for two years.',
      'The Recipient shall use the Grant for the Funded Activity and send a report each year.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'We are delighted to offer your club a grant for kit and coaching.',
    ],
    silent: [
      'The county’s grants do not pay overheads.',
      'A parent company’s head office charge cannot be passed on.',
      'One funder told us that it would not look at our running costs.',
      'Full cost recovery is the policy in four of the eight cities that we asked.',
      'Bidders’ own costs of tendering, management time included, will not be met.',
      'The bridging loan cannot be used for running costs.',
      'The Council keeps no more than 4% of the fund for its administration.',
      'I know you asked for £2,000 towards your office and payroll.',
      'Do we need an audit or insurance to apply? No.',
      'Does the manager have to attend the finance meeting? No, not always.',
      'The full cost of the building work is £1.2m. The college offers full-cost courses.',
      'Show overheads and management in Schedule 3 as a percentage of the price.',
      'The Council will not be liable for rent arrears of the premises.',
      'Quality counts for up to 60% of the marks. Up to 50% of the places are for beginners.',
      'The service includes, but is not limited to, help with payroll, insurance and HR.',
      'You will bring any worry about this office to us, and it will not be paid for.',
      'It made grants of a year, and no more than 5% could be spent on administration.',
      'Revenue expenditure covers day-to-day running expenses and hire.',
      'We do not fund overhead costs relating to straightforward capital projects.',
      'Send us your insurance certificate and management accounts. Match funding is welcome but not essential.',
      'The scheme is administered by our finance and grants office. The management committee looks after the premises.',
      'A club with more than a year’s running costs in its reserves cannot be funded.',
    ],
  },
  {
    asks: { qualifier: 'reasonable' },
    unclear: ['Overheads are limited to [10%] of the grant.'],
    'falls-short': ['[Overheads cannot be paid for.]'],
  },
  {
    kind: 'change',
    'falls-short': [
      '[The sum goes down by £9,600, the whole of the contribution towards your management and premises costs, which we will no longer make.]',
      '[We shall stop paying the element of the grant that met your office costs.]',
    ],
    unclear: [
      '[The core grant is withdrawn; the grant for the minibus goes on.]',
      '[It is proposed to end the contribution to core costs.]',
    ],
    silent: [
      'The project element ends in March, but the share towards overheads goes on.',
      'The grant, which includes a contribution to core costs, will end on 31 March.',
      'The words limiting the contribution to overheads are deleted.',
      'If you close, the contribution to your overheads will cease.',
      'The Council’s contribution to its own running costs is to end.',
    ],
  },
  {
    kind: 'tender',
    silent: ['The full cost of the contract is estimated at £900,000.'],
  },
];
