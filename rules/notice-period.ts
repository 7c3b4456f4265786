import { addPeriod, daysBetween } from '@/lib/calendar/calendar.ts';
import { comparePeriods } from '@/lib/calendar/compare.ts';
import type { Facts, Notice } from '@/lib/facts.ts';
import { listen } from '@/lib/listen/listen.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate, formatNotice, formatPeriod } from '@/lib/show/format.ts';

/** Funding that depends on a budget each year, with nothing said of warning: a term to ask about, not yet a short notice. */
const subjectToFunds =
  /\b(?:subject to (?:the )?(?:availability of (?:funds|funding|resources)|continued (?:funding|availability)|(?:the )?(?:council's )?(?:annual )?budget)|(?:depends?|dependent|conditional) (?:up)?on (?:the )?(?:availability of funds|budget|funds being available))\b/i;
const ends = /\b(?:grant|funding|award|payment|contract|agreement|offer)s?\b/i;

/**
 * Staff have notice to work and tenants have leases, so a charity needs months, not weeks, to wind a service down or find other money. What counts is the notice
 * the funder gives; the recipient's own, and ending for serious breach, are another matter.
 */
export const rule: Rule = {
  title: 'Notice before funding ends',
  theme: 'ending',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const asked = ask.atLeast;
    if (!asked) return [];
    const stated = facts.notices.filter(({ giver, forCause }) => giver !== 'recipient' && !forCause);
    const answers = [
      ...stated.map((notice) => heldTo(notice, asked, ask)),
      ...facts.changes.map((change) => worked(change, asked, ask)).filter((answer) => answer !== null),
    ];
    const short = answers.filter(({ verdict }) => verdict !== 'meets');
    if (short.length) return short;
    if (answers.length) return answers.slice(0, 2);
    const [doubt] = listen(facts, subjectToFunds).filter(({ sentence }) => ends.test(sentence.plain));
    if (doubt)
      return [
        unclear(
          `Funding depends on a budget or on funds being there, and no notice is promised if it stops. ${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}.`,
          [doubt.sentence],
          `If the money is reduced or stopped, could you confirm that we would have at least ${formatNotice(asked)}, as ${theCompact(ask)} asks?`,
        ),
      ];
    const isAgreement = facts.kinds.some(({ kind }) => kind === 'funding' || kind === 'tender');
    return isAgreement
      ? [
          notStated(
            `It does not say how much notice the funder gives before it ends or cuts the money. ${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}.`,
            `How much notice would we have if the funding were to end early or be reduced? ${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}.`,
          ),
        ]
      : [];
  },
};

function heldTo(notice: Notice, asked: string, ask: Ask): Answer {
  const giver = notice.giver === 'either' ? 'Either side' : 'The funder';
  const promise = `${capital(theCompact(ask))} asks for at least ${formatPeriod(asked)}.`;
  const question = `Could the notice you give before ending or reducing the funding be at least ${formatPeriod(asked)}, as ${theCompact(ask)} asks?`;
  if (notice.period === 'P0D') {
    const words = notice.assumed.length
      ? 'may end or cut it at any time and promises no notice'
      : 'may end or cut it without notice';
    const message = `${giver} ${words}. ${promise}`;
    return notice.assumed.length
      ? unclear(message, [notice], question)
      : fallsShort(`${message}${softened(ask)}`, [notice], question);
  }
  const said = `${giver} may end or cut it on ${formatNotice(notice.period)}.`;
  switch (comparePeriods(notice.period, asked)) {
    case 'longer':
    case 'same':
      return meets(`${said} ${promise}`, [notice]);
    case 'borderline':
      return unclear(
        `${said} ${promise} Whether that is as long depends on the months it runs through.`,
        [notice],
        question,
      );
    case 'shorter':
      return fallsShort(`${said} ${promise}${softened(ask)}`, [notice], question);
  }
}

function worked({ what, announced, effective }: Facts['changes'][number], asked: string, ask: Ask): Answer | null {
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
  const tellsWhen = announced.end > announced.start ? [announced] : [];
  const said = `Told on ${formatDate(announced.value)}, to take effect on ${formatDate(effective.value)}: ${formatCount(days, 'day')}.`;
  if (effective.value >= due) return meets(`${said} ${promise}.`, [what, effective, ...tellsWhen]);
  return fallsShort(
    `${said} ${promise}, which would run to ${formatDate(due)}.${softened(ask)}`,
    [what, effective, ...tellsWhen],
    `Your letter of ${formatDate(announced.value)} gives ${formatCount(days, 'day')}. ${promise} before funding is ended or reduced. Could the change be put back to ${formatDate(due)} or later?`,
  );
}

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    asks: { atLeast: 'P3M' },
    'falls-short': [
      '[The Council may terminate this agreement at any time on one month’s notice.]',
      '[Either party may end the grant by giving the other not less than eight (8) weeks’ written notice.]',
      '[We can withdraw the award without notice.]',
      '| Notice period | [One month] by either party before the grant ends |',
      '[The Funder reserves the right to reduce or withdraw the grant with immediate effect.]',
      '[This contract may be terminated by the Authority on 28 days’ notice.]',
      '[The award may be stopped in-year. We would like to warn you but cannot undertake to do so.]',
      '[The Commissioner may end the service on twenty working days’ notice.]',
    ],
    meets: [
      '[We will give you at least three months’ notice in writing before we reduce or end the grant.]',
      '[Either party may end this agreement on three (3) months’ written notice.]',
      '[The Council shall give the Recipient no less than six months’ notice of any reduction in the grant.]',
      '[The contract may be terminated by either side giving 13 months’ notice.]',
      '[The Authority may end the grant by giving 100 days’ notice.]',
    ],
    unclear: [
      '[The Council may end this grant on 90 days’ notice.]',
      '[The grant for later years is subject to the availability of funds.]',
      '[The Council may terminate this agreement at any time.]',
      '[The Funder may, at its absolute discretion, vary or reduce the grant.]',
      '[Either side may terminate the contract on 91 days’ notice.]',
    ],
    'not-stated': [
      'The Council will pay the grant in April.',
      'The grant runs from 1 April 2025 to 31 March 2028 and is paid in advance.',
      'The Recipient may end this agreement on one month’s notice.',
      '| Award | £12,000 |\n| Start | 1 April 2025 |',
      'We may end the grant without notice if there has been fraud.',
    ],
    silent: [
      '',
      'The Recipient shall give the Council one month’s notice if it wishes to end this agreement.',
      'You may end this agreement at any time on one month’s notice to us.',
      'The Council may end this agreement immediately where the Recipient is in material breach.',
      'The Council may visit the Recipient on ten working days’ notice.',
      'We may end the grant without notice if there has been fraud or a serious safeguarding failure.',
      'If this lasts for more than 90 days because of events outside its reasonable control either party may end the agreement by written notice.',
      'The rooms may be hired; the licence is terminable on 28 days’ notice.',
      'Notice of the meeting will be given seven days beforehand.',
      'Street parties need six weeks’ notice.',
      'The Provider may terminate by giving six weeks’ notice.',
      'Prices may be varied on one month’s notice.',
    ],
  },
  {
    asks: { atLeast: 'P3M' },
    kind: 'change',
    'falls-short': [
      '14 February 2025\n\nDear Trustees\n\n[I am writing to let you know that the core grant will cease on 31 March 2025.]',
      '3 March 2025\n\nDear colleague\n\n[Your funding will be reduced by half from 2 June 2025.]',
    ],
    meets: [
      '14 February 2025\n\nDear Trustees\n\n[I am writing to let you know that the core grant will cease on 14 May 2025.]',
      '31 January 2025\n\nDear friends\n\n[The grant will end on 30 April 2025.]',
    ],
    silent: ['14 February 2025\n\nDear Trustees\n\nPlease send your final return by 31 March 2025.'],
  },
];
