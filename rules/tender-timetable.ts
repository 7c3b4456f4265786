import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { DocumentKind } from '@/lib/compact.ts';
import type { Facts } from '@/lib/facts.ts';
import { timeToApply } from '@/lib/listen/commissioning/applying.ts';
import {
  hardships,
  isSmallQuotation,
  knownAhead,
  lengthOf,
  tenderToCome,
  timesTold,
} from '@/lib/listen/commissioning/bid-time.ts';
import { invitesBids } from '@/lib/listen/commissioning/inviting.ts';
import {
  answersOfNotice,
  answersOfStart,
  answersOfUnsettled,
  answersOfUntold,
  answersOfWindow,
  hopeless,
} from '@/lib/listen/commissioning/window-answers.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate, formatList } from '@/lib/show/format.ts';

/**
 * No compact gives a figure. Public buyers in the United Kingdom commonly allow 25 to 35 days, and a consortium of charities needs about a month to agree
 * and write a bid; less than three weeks is hardly enough to meet and to write. Days from publication to deadline, the first not counted.
 */
const enough = 30;
const tooFew = 20;
/** Less than this is hardly enough even for a price and a page or two. */
const tooFewForQuotation = 9;
/** Days lost to Christmas and New Year, or while the buyer's doors are shut, and the working days of those at least. */
const [holiday, lostDays] = [10, 4];

/** A small charity must find partners, ask its trustees and write the bid in evenings: a rushed timetable picks whoever has a bid team. */
export const rule: Rule = {
  title: 'Time to tender',
  matter: 'how long there is to bid or apply',
  theme: 'commissioning',
  kinds: ['tender', 'funding', 'change'],

  check(facts, ask) {
    const is = (wanted: DocumentKind) => facts.kinds.some(({ kind }) => kind === wanted);
    if (is('tender')) return inTender(facts, ask);
    return [
      ...(is('funding') ? [...timeForForm(facts, ask), ...answersOfUntold(facts, ask)] : []),
      ...(is('change') ? timeToCome(facts, ask) : []),
    ];
  },
};

function inTender(facts: Facts, ask: Ask): Answer[] {
  const told = facts.tender ? [] : answersOfWindow(facts, ask, hopeless.bid);
  const said = told.length ? told : [...timeToBid(facts, ask), ...timeTold(facts, ask)];
  const start = answersOfStart(facts, ask);
  const timed = [...said, ...start];
  return [...(timed.length ? timed : answersOfUnsettled(facts, ask)), ...answersOfNotice(facts, ask)];
}

/** Days in which even a short form can hardly be agreed by trustees who meet in the evening, and the least that is common for a whole tender. */
const [hurried, common] = [14, 25];

const aFigure = (ask: Ask) => `Under ${theCompact(ask)} a timetable is to be realistic; it gives no figure`;
const yardstickOf = (ask: Ask) => `${aFigure(ask)}, and public buyers commonly allow 25 to 35 days.`;

/** A form for a grant is shorter than a tender: what would do for a tender does for it, and haste is worth no more than a question. */
function timeForForm(facts: Facts, ask: Ask): Answer[] {
  const time = timeToApply(facts);
  const known = invitesBids(facts) ? knownAhead(facts).map(({ sentence }) => sentence) : [];
  if (time && time.days < common)
    return [
      (time.days <= hopeless.form && time.evidence.length > 1 ? fallsShort : unclear)(
        `From ${formatDate(time.from)} to the closing date is ${formatCount(time.days, 'day')}. ${aFigure(ask)}, and ${time.days <= hurried ? 'this leaves little time for small groups to agree and write an application' : 'it is for you to judge whether small groups can agree and write an application in this time'}.`,
        [...time.evidence, ...known.slice(0, 1)],
        `The call allows ${formatCount(time.days, 'day')} to apply. Could the closing date be put back, so that small and local organisations have time to prepare?`,
      ),
    ];
  if (time && time.days >= enough)
    return [
      meets(
        `From ${formatDate(time.from)} to the closing date is ${formatCount(time.days, 'day')}. That is as long as public buyers commonly allow for a whole tender; ${theCompact(ask)} gives no figure.`,
        [...time.evidence, ...known.slice(0, 1)],
      ),
    ];
  if (time || !invitesBids(facts)) return [];
  const told = answersOfWindow(facts, ask, hopeless.form);
  if (told.length) return told;
  return known.length
    ? [meets(`When to apply is known well ahead, in line with ${theCompact(ask)}.`, known.slice(0, 2))]
    : answersOfUnsettled(facts, ask);
}

/** A length told for tenders to come, or for the small competitions of a framework. */
function timeTold(facts: Facts, ask: Ask): Answer[] {
  const [first] = timesTold(facts).filter(({ sentence }) => !facts.tender || callOff.test(sentence.plain));
  if (!first) return [];
  const { least, most } = lengthOf(first.told);
  const message = `It allows ${facts.doc.text.slice(first.told.start, first.told.end).toLowerCase()} to bid.`;
  if (least >= enough - 2)
    return [
      meets(`${message} That is as long as public buyers commonly allow; ${theCompact(ask)} gives no figure.`, [
        first.sentence,
      ]),
    ];
  return [
    (most <= tooFewForQuotation ? fallsShort : unclear)(
      `${message} ${yardstickOf(ask)}`,
      [first.sentence],
      'Could bidders be given longer, so that small and local organisations have time to find partners and prepare a bid?',
    ),
  ];
}
const callOff =
  /\b(?:call[- ]offs?|mini[- ]competitions?|further competitions?|each (?:competition|opportunity|lot))\b/i;

/** A letter that ends something may tell when what follows it will be put out to tender. */
function timeToCome(facts: Facts, ask: Ask): Answer[] {
  const time = tenderToCome(facts);
  if (!time) return [];
  const message = `From ${formatDate(time.from)}, when the tender is to be put out, to the day when bids are due is ${formatCount(time.days, 'day')}.`;
  if (time.days >= enough)
    return [
      meets(
        `${message} That is as long as public buyers commonly allow; ${theCompact(ask)} gives no figure.`,
        time.evidence,
      ),
    ];
  return [
    unclear(
      `${message} ${yardstickOf(ask)}`,
      time.evidence,
      `The tender is to be open for ${formatCount(time.days, 'day')}. Could it be open for longer, so that small and local organisations have time to prepare a bid?`,
    ),
  ];
}

function timeToBid({ tender, ...facts }: Facts, ask: Ask): Answer[] {
  if (!tender) return [];
  const { published, deadline, alsoDeadline } = tender;
  if (!published)
    return [
      unclear(
        `Tenders are due by ${formatDate(deadline.value)}, but it does not say when it was published, so the time to tender cannot be worked out.`,
        [deadline],
        'Could you tell us on which day the invitation was published?',
      ),
    ];
  const days = [deadline, ...(alsoDeadline ? [alsoDeadline] : [])]
    .map(({ value }) => daysBetween(published.value, value, 'exclusive'))
    .filter((count) => count > 0)
    .sort((a, b) => a - b);
  const [least] = days;
  const most = days.at(-1);
  if (least === undefined || most === undefined) return [];

  const harder = hardships({ tender, ...facts }, published.value, deadline.value);
  const isQuick = isSmallQuotation({ tender, ...facts }) && least > tooFewForQuotation && !harder.words.length;
  const evidence = [deadline, alsoDeadline, published.end > published.start ? published : null, ...harder.evidence];
  const spans =
    least === most ? formatCount(least, 'day') : `${least} or ${formatCount(most, 'day')}, for it gives two deadlines`;
  const working = `From ${formatDate(published.value)} to the deadline is ${spans}${harder.words.length ? `, ${formatList(harder.words)}` : ''}.`;
  const yardstick = isQuick
    ? `${aFigure(ask)}. Two or three weeks are common for a small quotation; it is for you to judge whether they are enough.`
    : yardstickOf(ask);
  const question = `The invitation allows ${spans} to tender. Could the deadline be put back, so that small and local organisations have time to find partners and prepare a bid?`;
  if (least >= enough + (harder.idle ? holiday : 0))
    return [
      meets(
        `${working} That is as long as public buyers commonly allow; ${theCompact(ask)} gives no figure.`,
        evidence.slice(0, 3),
      ),
    ];
  // Three weeks are no more than two once a holiday or a closed door for questions has been taken out.
  if (!isQuick && most <= tooFew + Math.max(0, harder.words.length - 1) + (harder.idle ? lostDays : 0))
    return [fallsShort(`${working} ${yardstick}`, evidence, question)];
  return [unclear(`${working} ${yardstick}`, evidence, question)];
}

const notice = (issued: string, rows: string) => `# Invitation to tender\n\nDate of issue: ${issued}.\n\n${rows}`;

export const cases: Cases = [
  {
    'falls-short': [
      '# Request for quotations\n\n[You have until 5pm tomorrow to send us a quotation.]',
      '# Request for quotations\n\n[The form went live on Friday and shuts on Wednesday.]',
      '# Invitation to tender\n\nHow long have bidders got to reply? [Four days.]',
      '# Invitation to tender\n\n[The successful bidder will have four days to recruit before it opens.]',
      '# Framework for day services\n\n[Providers in a lot will have seven calendar days in which to return a call-off bid.]',
      '# Request for quotation\n\nPublished 5 May 2025. The most we can pay is £14,000. Quotations must be submitted by [12 May 2025].',
      '# Request for quotation\n\nPublished 5 May 2025. The contract value is £90,000. Quotations, of at most six pages, must be submitted by [20 May 2025].',
      notice('3 March 2025', 'The closing date for tenders is [23 March 2025].'),
      notice(
        '15 December 2025',
        'The closing date for tenders is [5 January 2026]. Questions must be received by [18 December 2025].',
      ),
      notice('Monday 3 March 2025', 'The closing date for tenders is [noon on Monday 17 March 2025].'),
      '# Request for quotation: school meals\n\nPublished 6 June 2025\n\nClosing date: [5pm Friday 13 June 2025]. [We cannot answer questions.]',
      '# Tender timetable\n\n| Stage | Date |\n| --- | --- |\n| ITT issued | [1 August 2025] |\n| Last date for clarification questions | [5 August 2025] |\n| Deadline for receipt of tenders | [12 August 2025] |',
      notice('19 December 2024', 'Bids must be received no later than [10 January 2025].'),
      'Published: 5 May 2025\n\nQuotations must be submitted by [9am on Monday 12 May 2025]. Late quotations will not be opened.',
    ],
    unclear: [
      '# Request for quotation: walks\n\nPublished 5 May 2025. The most we can pay is £14,000. Quotations must be submitted by [20 May 2025].',
      '# Request for quotations\n\nPublished 5 May 2025. Quotations, of no more than two pages, must be submitted by [16 May 2025].',
      '# Framework for day services\n\n[Providers will have ten working days in which to return a call-off bid.]',
      '# Framework for day services\n\n[Bidders will be given three weeks to respond to each mini-competition.]',
      '# Invitation to tender\n\nIssued 3 March 2025. Tenders must be submitted by noon on [7 April 2025]. The Council offices are shut from 10 to 21 March 2025.',
      '# Invitation to tender\n\nIssued 5 December 2024. Tenders must be submitted by noon on [6 January 2025].',
      notice('3 March 2025', 'The closing date for tenders is [24 March 2025].'),
      'Tenders must be returned by [noon on 30 June 2025].',
      '| Notice published | [1 October 2025] |\n| Tender submission deadline | [22 October 2025] |',
      'Published: 5 May 2025\n\nProposals must be received no later than [26 May 2025].',
    ],
    meets: [
      '# Early notice of a framework\n\nThis is not a call for competition.\n\n| Time expected to be allowed for tenders | [Six weeks] |',
      '# Early notice of a framework\n\nThis is not a call for competition. [At least 35 days will be allowed for bids.]',
      '# Invitation to tender\n\n[We said in our forward plan in March that this was on its way.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\n[Last September we published a notice with rough dates.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\n[The market has been warned since last summer to expect this contract.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\nTenders are due by 30 June 2025.\n\n[We gave early word of this tender in January.]',
      '# Invitation to tender\n\n| Tender documents issued | 3 March 2025 |\n| Briefing on joint bids, run by a charity | 12 March 2025 |\n| Tenders to be returned | [28 April 2025] |',
      '# Invitation to tender\n\n- 3 March 2025: documents published\n- 21 March 2025: last day for questions\n- 28 April 2025, noon: last moment for bids',
      '# Invitation to tender\n\nThe bidding window opens on 3 March 2025 and shuts on 25 April 2025.',
      '# Bidding for the service\n\nOut on 3 March 2025. Bids need to be with us by noon on [28 April 2025].',
      notice('3 March 2025', 'The closing date for tenders is [2 April 2025].'),
      'Published: 5 May 2025\n\nTenders must be submitted by [30 June 2025].',
      '[We told the market in March that this was coming.]',
      '[Forty organisations came to the market day on 2 April 2025.]',
      '[Providers were given six weeks’ warning of this invitation.]',
      '[A prior information notice was published in November 2024.]',
      '[A provider engagement event was held on 9 May 2025.]',
      'The aim of the session is [to talk to the market in advance of issuing a formal ITT].',
      'This contract appeared in [our procurement pipeline] last summer.',
      '| Documents released | [1 September 2025] |\n| Bids in by | [10 October 2025, 12 noon] |',
      '[The Council advertised its plans on the central platform in May 2025.]',
    ],
    silent: [
      '# Invitation to tender\n\nA reminder goes out five days before the portal closes.\n\nThe programme lasts five days. Tenders will be opened within two days.',
      '# Invitation to tender\n\nThe bid clinic is open Monday to Thursday of the same week.\n\nBidders will be given three days to put right a mistake in their prices. The provider has five days to open a case after referral.\n\nAllow three days to write the bid.',
      'Bidders will have seven days to ask questions after the briefing.',
      'Tenders must stay open for acceptance for ten days.',
      'You will have five days to sign and return the contract.',
      'In 2019 providers had seven days to return a bid.',
      'Early notice of absence must be given by staff.',
      'We said in March that the hall would close.',
      'The present contract was not advertised in advance.',
      "The neighbouring county's tender was not announced beforehand.",
      'Award decision expected on 30 May 2025.',
      'The provider shall publish its forward plan of sessions.',
      'There would be a short form for bidders.',
      '# Similar notices\n\nWindow cleaning: closes 11 February 2025',
      'No market engagement was undertaken.',
      'Standstill ends at midnight on 8 October 2025.',
      'Presentations will be held in the week of 8 September 2025.',
    ],
  },
  {
    kind: 'funding',
    unclear: [
      '# Helping hands: call for proposals\n\nIssued 5 May 2025.\n\n# How we choose\n\nBy marks.\n\n| Send your proposal by | [noon on 14 May 2025] |',
      '# Winter grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n| Item | Detail |\n| --- | --- |\n| Period | 1 June 2025 to 31 October 2025 |\n| Apply by | [Noon, Friday 16 May 2025] |',
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on [16 May 2025].',
      '# Small grants\n\nPublished 5 May 2025. Any club can apply. You have until [5pm on 15 May 2025] to apply.',
      '# Small grants\n\nPublished 5 May 2025. Any club can apply. Applications close on [29 May 2025].',
    ],
    meets: [
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on [30 June 2025]. [The dates of this round were announced in our March newsletter.]',
      '# Small grants\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\n[The closing dates, which do not alter from year to year, are 30 April and 31 October.]',
      '# Small grants\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\n[You may apply at any time of the year.]',
      '# Small grants\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\n[There is no closing date.]',
      '# Small grants for clubs\n\nWho can apply: any club.\n\nOpens: [5 May 2025]\n\nDeadline: [13 June 2025]\n\nPanel: 7 July 2025',
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nThe closing date was 14 May 2025. It has been put back to [30 June 2025].',
    ],
    silent: [
      '# Small grants\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nThe dates of our meetings were published in January.',
      '# Small grants\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nPayment dates are the same each year.',
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on 30 May 2025.',
      '# Small grants\n\nPublished 5 May 2025. Any club can apply. Round 1 closes on 27 May 2025. Round 2 closes on 1 December 2025.',
      '# Your grant\n\n5 May 2025\n\nWe are pleased to award you £4,000. Return the signed slip by 12 May 2025.',
    ],
  },
  {
    kind: 'change',
    meets: [
      'Your grant will end on 30 September 2026. The tender will be advertised on [Monday 29 June 2026]. Tenders have to be in by noon on [Friday 31 July 2026].',
    ],
    unclear: [
      'Your grant will end on 30 September 2026. The contract goes out to tender on [29 June 2026] and bids are due on [17 July 2026].',
    ],
    silent: [
      'Your grant will end on 30 September 2026. The tender will be advertised on 29 June 2026. The hall is due back by 31 July 2026.',
      'Your grant started on 29 June 2023 and will end on 31 July 2026.',
    ],
  },
];
