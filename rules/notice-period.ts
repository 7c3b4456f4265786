import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import { comparePeriods } from '@/lib/calendar/compare.ts';
import { spellNamed } from '@/lib/extract/changes/without-day.ts';
import type { Facts, Notice } from '@/lib/facts.ts';
import { noticeDoubt } from '@/lib/listen/changes/doubtful-notice.ts';
import { refusedNotices } from '@/lib/listen/changes/refused-notice.ts';
import { rivalNotices } from '@/lib/listen/changes/rival-notices.ts';
import { saidBefore } from '@/lib/listen/changes/said-before.ts';
import { suddenChange } from '@/lib/listen/changes/sudden-change.ts';
import { timeLeft } from '@/lib/listen/changes/time-left.ts';
import { setsOutTerms } from '@/lib/listen/offer.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate, formatNotice, formatPeriod } from '@/lib/show/format.ts';
import { onlyHoped } from '@/lib/vocabulary/changes/doubtful-notice.ts';

const doubts = {
  funds: 'Funding depends on a budget or on funds being there, and no notice is promised if it stops',
  reasonable: 'It promises reasonable notice, and does not say how long that is',
  unsaid: 'It may be ended or cut on notice, and it does not say how long that is',
  altered: 'The funder may change what is to come, and no notice of it is promised',
} as const;

/**
 * Staff have notice to work and tenants have leases, so a charity needs months, not weeks, to wind a service down or find other money. What counts is the notice
 * the funder gives; the recipient's own, and ending for serious breach, are another matter.
 */
export const rule: Rule = {
  title: 'Notice before funding ends',
  matter: 'how much notice there is before funding ends or changes',
  theme: 'changes',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const asked = ask.atLeast;
    if (!asked) return [];
    const promise = promiseOf(asked, ask);
    const stated = facts.notices.filter(({ giver, forCause }) => giver !== 'recipient' && !forCause);
    const answers = [
      ...stated.map((notice) => heldTo(notice, asked, ask, spanAt(facts.sentences, notice.start)?.plain ?? '')),
      ...facts.changes.map((change) => worked(change, facts, asked, ask)),
    ];
    const rival = rivalsIn(stated, facts, asked, ask);
    if (rival) return [rival];
    const left = stated.length || facts.changes.some(({ announced }) => announced) ? null : timeLeft(facts, asked);
    if (left)
      return [
        fallsShort(
          `${left.said}. ${promise}${softened(ask)}`,
          [left.sentence],
          `Could the change be put back, so that we have ${formatPeriod(asked)} from the day on which we were told?`,
        ),
      ];
    const short = answers.filter(({ verdict }) => verdict !== 'meets');
    // Three months to end it and four weeks to cut it are two answers, and a reader wants both; what ends on a day of its own has one of its own.
    const kept = answers.filter(({ verdict }) => verdict === 'meets').slice(0, facts.changes.length > 1 ? mostKept : 1);
    if (short.length) return [...short, ...kept];
    if (answers.length) return answers.slice(0, 2);
    const refused = refusedIn(facts, asked, ask);
    if (refused) return [refused];
    const sudden = suddenChange(facts);
    if (sudden?.change) return [worked(sudden.change, facts, asked, ask)];
    const dayless = `It says that the money ends or is cut, and not from what day. ${promise}`;
    if (sudden) return [unclear(dayless, [sudden.sentence], `On what day does the change take effect? ${promise}`)];
    const doubt = noticeDoubt(facts);
    if (doubt)
      return [
        unclear(
          `${doubts[doubt.why]}. ${promise}`,
          doubt.sentences,
          `Could you confirm that we would have at least ${formatNotice(asked)} before the funding is ended or reduced, as ${theCompact(ask)} asks?`,
        ),
      ];
    // A notice of ten lines sends its reader to the papers for the terms.
    const isAgreement = facts.kinds.some(
      ({ kind }) => kind === 'funding' || (kind === 'tender' && setsOutTerms(facts)),
    );
    return isAgreement
      ? [
          notStated(
            `It does not say how much notice the funder gives before it ends or cuts the money. ${promise}`,
            `How much notice would we have if the funding were to end early or be reduced? ${promise}`,
          ),
        ]
      : [];
  },
};

const mostKept = 3;

function rivalsIn(stated: readonly Notice[], facts: Facts, asked: string, ask: Ask): Answer | null {
  const { long, low } = rivalNotices(stated, facts, asked) ?? {};
  if (!long || !low) return null;
  return unclear(
    `One place gives ${formatNotice(long.period)} and another ${formatNotice(low.period)}, and nothing says which of them holds. ${promiseOf(asked, ask)}`,
    [low, long],
    `Could you tell us which notice holds before the funding is ended, and confirm that it is at least ${formatPeriod(asked)}, as ${theCompact(ask)} asks?`,
  );
}

/** Refusing what the compact asks, or less, falls short; refusing more leaves open how much there is. */
function refusedIn(facts: Facts, asked: string, ask: Ask): Answer | null {
  const [refused] = refusedNotices(facts);
  if (!refused) return null;
  const isNone = refused.period === 'P0D';
  const isLess = isNone || ['same', 'shorter'].includes(comparePeriods(refused.period, asked));
  const promise = promiseOf(asked, ask);
  return (isLess ? fallsShort : unclear)(
    `It says that ${isNone ? 'no notice is' : `${formatNotice(refused.period)} will not be`} given${isLess ? '' : ', and not how much will'}. ${promise}`,
    [refused.sentence],
    `How much notice would we have before the funding is ended or reduced? ${promise}`,
  );
}

function heldTo(notice: Notice, asked: string, ask: Ask, words: string): Answer {
  const giver = notice.giver === 'either' ? 'Either side' : 'The funder';
  const promise = promiseOf(asked, ask);
  const question = `Could the notice you give before ending or reducing the funding be at least ${formatPeriod(asked)}, as ${theCompact(ask)} asks?`;
  if (notice.period === 'P0D') {
    const how = notice.assumed.length
      ? 'may end or cut it at any time and promises no notice'
      : 'may end or cut it without notice';
    const message = `${giver} ${how}. ${promise}`;
    return notice.assumed.length
      ? unclear(message, [notice], question)
      : fallsShort(`${message}${softened(ask)}`, [notice], question);
  }
  const said = `${giver} may end or cut it on ${formatNotice(notice.period)}.`;
  switch (comparePeriods(notice.period, asked)) {
    case 'longer':
    case 'same':
      return onlyHoped.test(words)
        ? unclear(`${said} But that is hoped for rather than promised. ${promise}`, [notice], question)
        : meets(`${said} ${promise}`, [notice]);
    case 'borderline':
      return unclear(`${said} ${promise} That depends on the months it runs through.`, [notice], question);
    case 'shorter':
      return fallsShort(`${said} ${promise}${softened(ask)}`, [notice], question);
  }
}

function worked(change: Facts['changes'][number], facts: Facts, asked: string, ask: Ask): Answer {
  const { what, announced, effective } = change;
  const promise = `${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}`;
  if (!announced)
    return unclear(
      `Something ends or changes on ${formatDate(effective.value)}, but the document has no date of its own to count from. ${promise}.`,
      [what],
      'Could you tell us on what day you gave notice of this?',
    );
  // Notice runs from the day after it is given: 14 February to 31 March is 45 days.
  const days = daysBetween(announced.value, effective.value, 'exclusive');
  const due = addPeriod(announced.value, asked);
  // The day of telling is worth quoting where the text says it, not where it is the date at the head of a letter.
  const evidence = [...saidBefore(facts, what), effective, announced.end > announced.start ? announced : null];
  const said = `Told on ${formatDate(announced.value)}, to take effect on ${formatDate(effective.value)}: ${formatCount(days, 'day')}.`;
  // Nothing can be put back to a day that is gone.
  const remedy =
    due < ask.today
      ? `Could you tell us why less notice was given, and whether the time up to ${formatDate(due)} can still be made good?`
      : `Could the change be put back to ${formatDate(due)} or later?`;
  const named = spellNamed(effective);
  if (effective.value < due && due <= named.ends)
    return unclear(
      `${said} It names only the ${named.what}, and the time is counted to its first day. ${promise}, which would run to ${formatDate(due)}.`,
      evidence,
      `On what day does the change take effect? ${promise} before funding is ended or reduced. ${remedy}`,
    );
  if (effective.value < due)
    return fallsShort(
      `${said} ${promise}, which would run to ${formatDate(due)}.${softened(ask)}`,
      evidence,
      `The notice given on ${formatDate(announced.value)} is ${formatCount(days, 'day')}. ${promise} before funding is ended or reduced. ${remedy}`,
    );
  // A proposal is no notice: that can be given on the day of the decision at the earliest.
  const decided = facts.consultation?.decision;
  const dueThen = decided ? addPeriod(decided.value, asked) : due;
  if (decided && effective.value < dueThen)
    return unclear(
      `${said} But it is only proposed: from a decision on ${formatDate(decided.value)} it would be ${formatCount(daysBetween(decided.value, effective.value, 'exclusive'), 'day')}. ${promise}.`,
      [...evidence, decided],
      `If the change goes ahead, could it take effect no earlier than ${formatDate(dueThen)}, so that those it touches have ${formatPeriod(asked)} from the decision?`,
    );
  return meets(`${said} ${promise}.`, evidence);
}

const promiseOf = (asked: string, ask: Ask) => `${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}.`;

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    asks: { atLeast: 'P3M' },
    'falls-short': [
      '[The Grant Holder will receive not less than six weeks’ written notification that the grant is to be withdrawn.]',
      '[The Council may terminate this agreement at any time on one month’s notice.]',
      '[Either party may end the grant by giving the other not less than eight (8) weeks’ written notice.]',
      '[We can withdraw the award without notice.]',
      '[We can give no notice to organisations that lose funding.]',
      '| Notice period | [One month] by either party before the grant ends |',
      '[The Funder reserves the right to reduce or withdraw the grant with immediate effect.]',
      '[The Council may end the grant on one month’s notice.] We do not expect to use this.',
      '[The award may be stopped in-year. We would like to warn you but cannot undertake to do so.]',
      '| Break | [Buyer: 30 days, no reason needed.] Supplier: 90 days |',
      'If the Council’s budget falls we may lower your grant. [You will have at least 28 days to plan for this.]',
      '[Clause 9 lets us bring it to an end for any reason after 30 days.]',
      '# Terms\n\n- [Council may cancel at two weeks’ notice.]',
      'The Funder may end the grant, in any case but fraud, after:\n\n- [ten weeks, if the Recipient is told in the first half of a year;]\n- [six weeks, if it is told at any other time.]',
      '[We may hold back or withdraw what is left of a grant at any point, and will tell you as soon as this has been done.]',
      '# If we have to stop\n\nWe hope never to. [You would then have six weeks’ warning on paper.]',
      '| Ref | Item | Until 1 May 2025 | From 1 May 2025 |\n| --- | --- | --- | --- |\n| V2.1 | Council’s break clause | Six months | [Seven weeks] |',
    ],
    meets: [
      '[The minimum notice period for either party is three months.]',
      '[We will give you at least three months’ notice in writing before we reduce or end the grant.]',
      '# Decision\n\n[(iii) To give a minimum of 3 months’ notice to all current grant recipients.]',
      '[We cannot end your grant without giving you six months’ notice.]',
      '[If the funding is no longer available, the Council will give six months notice.]',
      '[Should its budget change the Board may review the level of funding, giving at least three months notice of any change.]',
      '[If something did mean that we had to stop, you would have a letter from us at least a quarter of a year before it happened.]',
      '[No reduction in the price takes effect until four months after the Provider has been told of it.]',
      'Either side may bring the grant to a close on [three months’ notice]. The sum may be revised downwards; groups will have four weeks to adjust.',
    ],
    unclear: [
      "[We aim to give three months' notice before ending a grant.]",
      '[The Council may end this agreement on three months’ notice.]\n\n# Questions\n\nCan you end it early? [The Council can end it on four weeks’ notice.]',
      '[The Council may end this grant on 90 days’ notice.]',
      '[The grant is payable only to the extent that the Council has available funds.]',
      '[We can only guarantee the award so long as we receive enough money from the Home Office.]',
      '[The second year’s grant will be paid only if the Commissioner continues to receive the Ministry’s funding.]',
      '[It will not be possible to give groups that lose their grant six months’ notice.]',
      '[There were calls for a six-month notice period before funding is lost, but this was not agreed.]',
      '[The Council may terminate this agreement at any time.]',
      '[The Funder may, at its absolute discretion, vary or reduce the grant.]',
      '[The Council may end this agreement on giving the Recipient reasonable written notice.]',
      '[The Council keeps the legal right to alter future allocations as it sees fit.]',
    ],
    'not-stated': [
      'The Council will pay the grant in April.',
      'The grant runs from 1 April 2025 to 31 March 2028 and is paid in advance.',
      'The Recipient may end this agreement on one month’s notice.',
      'The award will be paid so long as we receive your report on the funding.',
      'We will pay the grant provided that you have enough money from other funders.',
      'We may end the grant without notice if there has been fraud.',
    ],
    silent: [
      '# Could the Council stop our grant at a month’s notice?\n\nNo.',
      'The agreement allows us to end the grant on one month’s notice. We do not intend to rely on that: you have a year.',
      'Your present agreement let the Council end the grant on 28 days’ notice. It lapses on 31 March and nothing in it carries over.',
      'The Recipient shall give the Council one month’s notice if it wishes to end this agreement.',
      'For your part, if the trustees decide to hand the grant back, six weeks’ warning would be a kindness.',
      'The Council may end this agreement immediately where the Recipient is in material breach.',
      'The Council will give reasonable notice of a monitoring visit to see how the grant is spent.',
      'The Council may suspend, defer, withhold or claw back grant payments if the terms are not met.',
      'The Trust reserves the right to close this scheme without notice.',
      'Your other award from this office is not affected. That runs until 2027 and either of us can end it at six weeks’ notice.',
      'A clause allows the Board to increase the fund each year, subject to budget availability.',
      'If this lasts for more than 90 days because of events outside its reasonable control either party may end the agreement by written notice.',
      'The rooms may be hired; the licence is terminable on 28 days’ notice.',
      'Notice of the meeting will be given seven days beforehand.',
      'Variation 2, dated 3 March 2024, gave four weeks’ warning of a new postcode area.',
      'A body that wishes to leave gives the Council six weeks.',
      'We would have to stop straight away if somebody ran off with the money.',
    ],
  },
  {
    asks: { atLeast: 'P3M' },
    kind: 'change',
    'falls-short': [
      '14 February 2025\n\nDear Trustees\n\n[I am writing to let you know that the core grant will cease on 31 March 2025.]',
      'Dear Chair\n\n[The April payment of your grant is the last, which leaves you only five weeks.]',
      '3 March 2025\n\nDear colleague\n\n[Your funding will be reduced by half from 2 June 2025.]',
      '3 March 2025\n\nDear Chair\n\n1. [The play grant (£9,000 a year).] [This stops at the end of this month, 31 March.]\n\n2. The hall. Your rent concession comes to an end on 24 June 2025.',
      '3 March 2025\n\nDear Chair\n\n[I regret that we cannot make any payment from the training fund after 30 April 2025.]',
      '3 March 2025\n\nThe grants are reduced.\n\n| Group | Grant in 2024/25 | New grant | From |\n| --- | --- | --- | --- |\n| Choir | £6,000 | [£5,000] | [1 May 2025] |',
      '14 February 2025\n\n[That the grants to arts groups are withdrawn from April 2025]',
      '14 February 2025\n\n[Cabinet agreed to end the grants to lunch clubs from the start of the next financial year.]',
      '3 March 2025\n\nThat Cabinet agrees [(a) to lower the grants from 1 May 2025; and (b) to ask for one return a year.]',
      '3 March 2025\n\n[From 1 May 2025 the award will be £14,000 instead of £20,000.]',
      '3 March 2025\n\n| Item | Until 1 April 2025 | From 1 April 2025 |\n| --- | --- | --- |\n| Annual value | £90,000 | [£84,600 (less 6%)] |',
    ],
    unclear: [
      '3 March 2025\n\nDear Chair\n\n[We will be cutting your funding by £5,000 in 2025/26.]',
      '3 March 2025\n\nDear Chair\n\n[Your grant for 2025/26 will be reduced to £15,000.]',
      '14 February 2025\n\n[That the grants to arts groups are withdrawn from May 2025]',
    ],
    meets: [
      '14 February 2025\n\nDear Trustees\n\n[I am writing to let you know that the core grant will cease on 14 May 2025.]',
      '31 January 2025\n\nDear friends\n\n[The grant will end on 30 April 2025.]',
    ],
    silent: [
      '14 February 2025\n\nDear Trustees\n\nPlease send your final return by 31 March 2025.',
      '14 February 2025\n\nFrom 1 April 2025 the award will be £24,000 instead of £20,000.',
      '14 February 2025\n\nOur letter said that your grant would end on 31 March 2025. That notice is withdrawn.',
      '14 February 2025\n\nThe bus to the hospital stops on 30 April 2025 while the road is mended.',
    ],
  },
];
