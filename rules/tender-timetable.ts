import { daysBetween } from '@/lib/calendar/calendar.ts';
import type { Span } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import { timeToApply } from '@/lib/listen/applying.ts';
import { isOfAnother } from '@/lib/listen/aside.ts';
import { listen } from '@/lib/listen/listen.ts';
import { labelsOf } from '@/lib/listen/offer.ts';
import { spanAt, spansIn } from '@/lib/listen/places.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, type Rule, unclear } from '@/lib/rule.ts';
import { formatCount, formatDate, formatList } from '@/lib/show/format.ts';
import { earlyWord, otherWord } from '@/lib/vocabulary/early-word.ts';

/**
 * No compact gives a figure. Public buyers in the United Kingdom commonly allow 25 to 35 days, and a consortium of charities needs about a month to agree
 * and write a bid; less than three weeks is hardly enough to meet and to write. Days from publication to deadline, the first not counted.
 */
const enough = 30;
const tooFew = 20;
/** Days lost to Christmas and New Year, or while the buyer's doors are shut. */
const holiday = 10;
/** Of those, the working days at least. */
const lostDays = 4;
const doorsShut =
  /\b(?:offices?|portal|help ?desk|switchboard|team|council)\b[^.;]{0,40}\b(?:closed|shut|not staffed)\b[^.;]{0,20}\b(?:from|between|for|over|[0-9]{1,2} \w+ (?:to|until))\b/i;

/** Told of it before the notice: a planned or prior notice, a market event. */
const advance =
  /\b(?:(?:gave|given) (?:early |advance |good |due )?(?:word|warning|notice) of (?:this|the|our) (?:tender|opportunity|contract|competition|procurement|invitation)|notices? of (?:our plans?|what (?:we|the \w+) (?:had in mind|planned|intended|meant|wanted) to buy)|(?:tender|dates|opportunity|competition|timetable|contract) (?:was|were|has been|have been|had been) (?:trailed|flagged|signalled|announced in|made known)|(?:planned procurement|prior information|preliminary market engagement|pipeline|periodic indicative) notices?|PIN\b|(?:early |soft |preliminary |pre-)?market (?:engagement|testing|events?|warming|sounding|briefing)s?|(?:provider|supplier|bidder)(?:s|s'|'s)? (?:engagement|information|briefing|open) (?:events?|days?|sessions?|meetings?)|meet[- ]the[- ]buyer|procurement pipeline|(?:intention|plans?) to (?:tender|procure|re-?tender)|(?:provider|supplier|bidder) (?:days?|events?|briefings?)|forward plan (?:of|for) (?:\w+ )?(?:contracts|tenders|procurement\w*|commissioning|buying)|(?:procurement|commissioning|contracts) forward plan|(?:first|early|earlier|engagement) notices? (?:of|about|\(|was|were|went|appeared)|(?:told|warned|informed|wrote to|let) (?:the market|providers|bidders|suppliers|(?:local |voluntary )?(?:groups|charities|organisations))\b[^.;]{0,40}\b(?:coming|to come|on its way|our plans|our intention|this (?:tender|contract|would))|(?:organisations|providers|bidders|suppliers|charities|groups)\b[^.;]{0,30}\bmarket (?:day|morning)|(?:have|has) known (?:of|about) (?:this|the (?:tender|contract))|(?:tender|contract|opportunity)\b[^.;]{0,20}\b(?:trailed|flagged|signalled)|(?:weeks'?|months'?|week's|month's) (?:warning|notice) of (?:this|the) (?:invitation|tender|contract|competition|procurement)|notice that (?:this|the) (?:tender|contract|opportunity)|(?:sessions?|events?|meetings?|briefings?|workshops?) for (?:possible|potential|interested|would-be) (?:bidders|providers|suppliers|tenderers)|(?:advertised|published|announced|trailed|notified) (?:our|the|its) (?:plans?|intentions?)|pipeline (?:entry|notice)|(?:advertised|published|announced|trailed|notified|told) (?:\w+ ){0,3}in advance|in advance of (?:issuing|publishing|releasing|launching|inviting) (?:a |an |the )?(?:formal )?(?:ITT|tenders?|invitation|procurement|competition))\b/i;
/** Not told at all, or not of this: another round, a promise for next time. */
const notAdvance =
  /\b(?:no (?:prior|planned|preliminary|market|soft)|not (?:published|held|undertaken)|next (?:tender|notice)|recurring|will be published)\b/i;
/** "No planned procurement notice was published", "this was not advertised in advance". Market engagement alone may be left out where a notice went before. */
const unannounced =
  /\bno (?:planned|prior|advance|earlier|preliminary|pipeline|early)\b[^.;]{0,30}\b(?:notices?|warning|publicity|announcement)\b|\bnot\b[^.;]{0,30}\b(?:advertised|announced|published|trailed|notified|made known|flagged|publicised)\b[^.;]{0,20}\b(?:in advance|beforehand|ahead of (?:time|this)|before now)\b|\bwithout (?:any )?(?:advance|prior|early) (?:notice|warning|publicity)\b|\b(?:first|only) (?:notice|word|announcement)\b[^.;]{0,20}\b(?:of|about) (?:this|the) (?:tender|contract|opportunity|procurement)\b/i;
/** A duty to give early notice of something else, or another body's own tender. */
const ofAnotherNotice =
  /\b(?:must|shall|should|has to|have to|needs? to) (?:be )?giv\w*\b|\b(?:early|advance|prior) notice of (?:any |all )?(?:absences?|changes?|closures?|staff\w*|visits?|leave)\b|\bits own (?:tender|contract|procurement)\b|\b(?:will|shall) be (?:trailed|flagged|announced|listed)\b/i;
const otherRound =
  /\b(?:last (?:time|round)|(?:19|20)[0-9]{2} (?:tender|round)|direct award|award notice|terminat\w+|visit\w*|inspect\w*|audit\w*)\b/i;
const noQuestions =
  /\b(?:(?:cannot|unable to|not (?:be )?able to|will not|not)\b[^.;]{0,20}\b(?:answer|respond to|take|deal with|accept|enter into)\b[^.;]{0,20}\b(?:questions|queries|clarifications?|enquiries)|no (?:questions|queries|clarifications?|enquiries)\b|(?:questions|queries|clarifications|enquiries) (?:cannot|will not|may not) be)\b/i;
const asking = /\b(?:clarifications?|questions?|queries|enquir(?:y|ies))\b/i;
const lastDay =
  /\b(?:deadline|last (?:date|day)|closing|cut-off|by|until|no later than|before|received|submit\w*|close)\b/i;

/** A small charity must find partners, ask its trustees and write the bid in evenings: a rushed timetable picks whoever has a bid team. */
export const rule: Rule = {
  title: 'Time to tender',
  theme: 'commissioning',
  kinds: ['tender', 'funding'],

  check: (facts, ask) =>
    facts.kinds.some(({ kind }) => kind === 'tender')
      ? [...timeToBid(facts, ask), ...advanceNotice(facts, ask)]
      : timeForForm(facts, ask),
};

/** Days in which even a short form can hardly be agreed by trustees who meet in the evening. */
const hurried = 14;

/** A form for a grant is shorter than a tender: what would do for a tender does for it, and haste is worth no more than a question. */
function timeForForm(facts: Facts, ask: Ask): Answer[] {
  const time = timeToApply(facts);
  if (!time || (time.days > hurried && time.days < enough)) return [];
  const spans = formatCount(time.days, 'day');
  if (time.days >= enough)
    return [
      meets(
        `From ${formatDate(time.from)} to the closing date is ${spans}. That is as long as public buyers commonly allow for a whole tender; ${theCompact(ask)} gives no figure.`,
        time.evidence,
      ),
    ];
  return [
    unclear(
      `From ${formatDate(time.from)} to the closing date is ${spans}. Under ${theCompact(ask)} a timetable is to be realistic; it gives no figure, and this leaves little time for small groups to agree and write an application.`,
      time.evidence,
      `The call allows ${spans} to apply. Could the closing date be put back, so that small and local organisations have time to prepare?`,
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
  const evidence = [deadline, alsoDeadline, published.end > published.start ? published : null, ...harder.evidence];
  const spans =
    least === most ? formatCount(least, 'day') : `${least} or ${formatCount(most, 'day')}, for it gives two deadlines`;
  const working = `From ${formatDate(published.value)} to the deadline is ${spans}${harder.words}.`;
  const yardstick = `Under ${theCompact(ask)} a timetable is to be realistic; it gives no figure, and public buyers commonly allow 25 to 35 days.`;
  const question = `The invitation allows ${spans} to tender. Could the deadline be put back, so that small and local organisations have time to find partners and prepare a bid?`;
  if (least >= enough + (harder.idle ? holiday : 0))
    return [
      meets(
        `${working} That is as long as public buyers commonly allow; ${theCompact(ask)} gives no figure.`,
        evidence.slice(0, 3),
      ),
    ];
  // Three weeks are no more than two once a holiday or a closed door for questions has been taken out.
  if (most <= tooFew + Math.max(0, harder.count - 1) + (harder.idle ? lostDays : 0))
    return [fallsShort(`${working} ${yardstick}`, evidence, question)];
  return [unclear(`${working} ${yardstick}`, evidence, question)];
}

interface Hardships {
  readonly words: string;
  readonly count: number;
  readonly evidence: Span[];
  /** Days in which nothing can be done. */
  readonly idle: boolean;
}

/** What makes a short time shorter: the holidays, questions refused or closed within days. */
function hardships(facts: Facts, from: string, to: string): Hardships {
  const refused = listen(facts, noQuestions)[0];
  const asked = facts.values.dates.find((date) => {
    const sentence = spanAt(facts.sentences, date.start);
    const words = sentence ? `${labelsOf(sentence)} ${sentence.plain}` : '';
    return (
      sentence?.standing === 'current' &&
      date.when.shape === 'day' &&
      date.when.day < to &&
      asking.test(words) &&
      lastDay.test(words)
    );
  });
  const daysToAsk = asked?.when.shape === 'day' ? daysBetween(from, asked.when.day, 'exclusive') : null;
  const overChristmas = from.slice(5) <= '12-24' && to.slice(0, 4) > from.slice(0, 4);
  const shut = listen(facts, doorsShut).find(({ sentence }) =>
    spansIn(facts.values.dates, sentence).some(
      ({ when }) => when.shape === 'range' && when.to > from && when.from < to,
    ),
  );
  const words = [
    ...(from.slice(5, 7) === '08' || to.slice(5, 7) === '08' ? ['in the August holidays'] : []),
    ...(overChristmas ? ['over Christmas'] : []),
    ...(shut ? ['with its doors shut for part of it'] : []),
    ...(refused
      ? ['with no questions answered']
      : daysToAsk !== null && daysToAsk >= 0 && daysToAsk <= 5
        ? [`with ${formatCount(daysToAsk, 'day')} for questions`]
        : []),
  ];
  return {
    words: words.length ? `, ${formatList(words)}` : '',
    count: words.length,
    evidence: refused
      ? [refused.sentence]
      : asked && daysToAsk !== null && daysToAsk <= 5
        ? [asked]
        : shut
          ? [shut.sentence]
          : [],
    idle: overChristmas || shut !== undefined,
  };
}

function advanceNotice(facts: Facts, ask: Ask): Answer[] {
  const standing = ['current', 'past'] as const;
  const told = [
    ...listen(facts, advance, { standing, not: notAdvance }),
    // "Saying roughly when this would come out" supposes nothing.
    ...earlyWord.flatMap((pattern) => listen(facts, pattern, { standing: [...standing, 'supposed'], not: otherWord })),
  ].filter(({ denied, sentence }) => !denied && !isOfAnother(facts, sentence) && !ofAnotherNotice.test(sentence.plain));
  const toldAt = [...new Set(told.map(({ sentence }) => sentence))];
  // A compact may promise both, in clauses of their own.
  const promise = ask.commitments.find(({ summary, operativeWords }) =>
    /\b(?:in advance|ahead of time|in good time)\b/i.test(`${summary} ${operativeWords ?? ''}`),
  );
  const asked = promise ? { ...ask, commitments: [promise] } : ask;
  const untold = promise
    ? listen(facts, unannounced, { standing: ['current', 'past'], not: otherRound }).filter(
        ({ sentence }) => !isOfAnother(facts, sentence),
      )
    : [];
  if (!told.length && untold.length)
    return [
      fallsShort(
        `It says that it was not made known beforehand. Under ${theCompact(asked)} details of tenders are to be published in advance.`,
        untold.slice(0, 2).map(({ sentence }) => sentence),
        'Could you tell us why this was not made known in advance, and whether the deadline could be put back to make up for it?',
      ),
    ];
  return told.length
    ? [
        meets(
          `It was made known before the invitation was issued, in line with ${theCompact(asked)}.`,
          toldAt.slice(0, 2),
        ),
      ]
    : [];
}

const notice = (issued: string, rows: string) => `# Invitation to tender\n\nDate of issue: ${issued}.\n\n${rows}`;

export const cases: Cases = [
  {
    'falls-short': [
      notice('3 March 2025', 'The closing date for tenders is [23 March 2025].'),
      notice(
        '15 December 2025',
        'The closing date for tenders is [5 January 2026]. Questions must be received by [18 December 2025].',
      ),
      notice('Monday 3 March 2025', 'The closing date for tenders is [noon on Monday 17 March 2025].'),
      '# Request for quotation: school meals\n\nPublished 6 June 2025\n\nClosing date: [5pm Friday 13 June 2025]. [We cannot answer questions.]',
      '# Tender timetable\n\n| Stage | Date |\n| --- | --- |\n| ITT issued | [1 August 2025] |\n| Last date for clarification questions | [5 August 2025] |\n| Deadline for receipt of tenders | [12 August 2025] |',
      notice('19 December 2024', 'Bids must be received no later than [10 January 2025].'),
      notice('2 December 2024', 'Bids must be received no later than [12 December 2024].'),
      'Published: 5 May 2025\n\nQuotations must be submitted by [9am on Monday 12 May 2025]. Late quotations will not be opened.',
      '| Notice published | [1 September 2025] |\n| Tender submission deadline | [10 September 2025] |',
    ],
    unclear: [
      '# Invitation to tender\n\nIssued 3 March 2025. Tenders must be submitted by noon on [7 April 2025]. The Council offices are shut from 10 to 21 March 2025.',
      '# Invitation to tender\n\nIssued 5 December 2024. Tenders must be submitted by noon on [6 January 2025].',
      notice('3 March 2025', 'The closing date for tenders is [24 March 2025].'),
      notice('3 March 2025', 'The closing date for tenders is [1 April 2025].'),
      'Tenders must be returned by [noon on 30 June 2025].',
      '| Notice published | [1 October 2025] |\n| Tender submission deadline | [22 October 2025] |',
      'Published: 5 May 2025\n\nProposals must be received no later than [26 May 2025].',
    ],
    meets: [
      '# Invitation to tender\n\n[We said in our forward plan in March that this was on its way.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\n[Last September we published a notice with rough dates.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\n[The market has been warned since last summer to expect this contract.] The closing date for tenders is 2 May 2025.',
      '# Invitation to tender\n\nTenders are due by 30 June 2025.\n\n[We gave early word of this tender in January.]',
      '# Invitation to tender\n\n| Tender documents issued | 3 March 2025 |\n| Briefing on joint bids, run by a charity | 12 March 2025 |\n| Tenders to be returned | [28 April 2025] |',
      '# Invitation to tender\n\n- 3 March 2025: documents published\n- 21 March 2025: last day for questions\n- 28 April 2025, noon: last moment for bids',
      '# Invitation to tender\n\nThe bidding window opens on 3 March 2025 and shuts on 25 April 2025.',
      '# Bidding for the service\n\nOut on 3 March 2025. Bids need to be with us by noon on [28 April 2025].',
      notice('3 March 2025', 'The closing date for tenders is [2 April 2025].'),
      '| Notice published | [1 October 2025] |\n| Tender submission deadline | [28 November 2025] |',
      'Published: 5 May 2025\n\nTenders must be submitted by [30 June 2025].',
      '[We told the market in March that this was coming.]',
      '[Forty organisations came to the market day on 2 April 2025.]',
      '[Providers were given six weeks’ warning of this invitation.]',
      '[A prior information notice was published in November 2024.]',
      '[Two market engagement events were held for local providers.]',
      '[A provider engagement event was held on 9 May 2025.]',
      'The aim of the session is [to talk to the market in advance of issuing a formal ITT].',
      'This contract appeared in [our procurement pipeline] last summer.',
      '| Documents released | [1 September 2025] |\n| Bids in by | [10 October 2025, 12 noon] |',
      '[We held two sessions for possible bidders in June.]',
      '[The Council advertised its plans on the central platform in May 2025.]',
    ],
    silent: [
      'Early notice of absence must be given by staff.',
      'We said in March that the hall would close.',
      'Groups will have six months’ warning of any ending.',
      'The present contract was not advertised in advance.',
      "The neighbouring county's tender was not announced beforehand.",
      '',
      'Award decision expected on 30 May 2025.',
      'The provider shall publish its forward plan of sessions.',
      'We will hold a market day for stallholders in the square.',
      'Enquiries must be received by 14 March 2025.',
      'The contract starts on 1 January 2026.',
      'The next tender notice is planned for 4 February 2030.',
      'There would be a short form for bidders.',
      '# Similar notices\n\nWindow cleaning: closes 11 February 2025',
      'No market engagement was undertaken.',
      'Standstill ends at midnight on 8 October 2025.',
      'Presentations will be held in the week of 8 September 2025.',
      'Tenders remain open for acceptance for 90 days.',
    ],
  },
  {
    kind: 'funding',
    unclear: [
      '# Helping hands: call for proposals\n\nIssued 5 May 2025.\n\n# How we choose\n\nBy marks.\n\n| Send your proposal by | [noon on 14 May 2025] |',
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on [16 May 2025].',
    ],
    meets: [
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on [30 June 2025].',
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nThe closing date was 14 May 2025. It has been put back to [30 June 2025].',
    ],
    silent: [
      '# Small grants\n\nPublished 5 May 2025.\n\n# Who can apply\n\nAny club.\n\n# How to apply\n\nApplications close on 27 May 2025.',
      '# Your grant\n\n5 May 2025\n\nWe are pleased to award you £4,000. Return the signed slip by 12 May 2025.',
    ],
  },
];
