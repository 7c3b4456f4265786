import type { Span } from '@/lib/document.ts';
import { monthsIn } from '@/lib/extract/term/months.ts';
import type { Facts, FundingTerm, Said } from '@/lib/facts.ts';
import {
  callOffIn,
  isOffered,
  isOnCover,
  isPieceOfWork,
  leftOpenIn,
  rivalTerm,
  saidInstead,
} from '@/lib/listen/funding/offered-term.ts';
import { isForOnce, isSmallSum, pilotIn } from '@/lib/listen/funding/one-off.ts';
import { lastsInWords } from '@/lib/listen/funding/year-only.ts';
import { listen } from '@/lib/listen/listen.ts';
import { spanAt } from '@/lib/listen/places.ts';
import { softened, theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, type Cases, fallsShort, meets, notStated, type Rule, unclear } from '@/lib/rule.ts';
import { formatDate, formatMonths, formatPeriod } from '@/lib/show/format.ts';
import { fromTo, handedOn, lastingWords } from '@/lib/vocabulary/funding/lasting.ts';

/**
 * An organisation funded a year at a time spends part of each year not knowing whether it can keep its staff. Months count from the first day to the last, both
 * included; what an option may add is possible and not promised.
 */
export const rule: Rule = {
  title: 'Length of funding',
  matter: 'how long the funding lasts',
  theme: 'funding',
  kinds: ['funding', 'tender', 'change'],

  check(facts, ask) {
    const { term } = facts;
    if (isPieceOfWork(facts)) return [];
    if (term?.months && isOffered(facts, term) && !(isOnCover(facts, term) && isForOnce(facts)))
      return [heldTo(facts, term, term.months, ask)];
    const inWords = spoken(facts, ask);
    if (inWords) return [inWords];
    if (!facts.kinds.some(({ kind }) => kind === 'funding')) return [];
    const instead = saidInstead(facts);
    if (instead)
      return [
        unclear(
          `${instead.said}. ${capital(theCompact(ask))} speaks of ${wanted(ask)}, so it is for you to judge whether that fits here.`,
          [instead.sentence],
          instead.question,
        ),
      ];
    const [lasting] = listen(facts, lastingWords).filter(
      ({ denied, sentence }) => !denied && sentence.block.kind !== 'heading',
    );
    if (lasting) return [lastingly(lasting.sentence, ask)];
    return [
      notStated(
        'It does not say how long the funding lasts.',
        `For how long would the funding run? ${capital(theCompact(ask))} speaks of ${wanted(ask)}.`,
      ),
    ];
  },
};

/** How long it lasts where that is told in words: a year at a time, nothing longer, agreements of four years. */
function spoken(facts: Facts, ask: Ask): Answer | null {
  const heard = lastsInWords(facts, ask.today);
  if (!heard) return null;
  const { sentence, months, isOpen } = heard;
  const promise = `${capital(theCompact(ask))} speaks of ${wanted(ask)}.`;
  if (months >= (monthsIn(ask.atLeast ?? 'P2Y') ?? 24))
    return meets(`It is for some ${formatMonths(months)}. ${promise}`, [sentence]);
  const isShort = months <= 12 && !isOpen && !pilotIn(facts) && !isSmallSum(facts);
  const said = isOpen ? 'one year, with more that is not promised' : `no more than ${formatMonths(months)} at a time`;
  const message = `It speaks of ${said}. ${promise}${isShort ? softened(ask) : ''}`;
  return (isShort ? fallsShort : unclear)(message, [sentence], `For how long would the funding run? ${promise}`);
}

function lastingly(sentence: Span, ask: Ask): Answer {
  const said = 'It speaks of funding for more than one year, and not of how many.';
  const promise = `${capital(theCompact(ask))} speaks of ${wanted(ask)}.`;
  return ask.atLeast
    ? unclear(`${said} ${promise}`, [sentence], `For how long would the funding run? ${promise}`)
    : meets(`${said} ${promise}`, [sentence]);
}

const isProposed = ({ sentences }: Facts, { start }: Span) => spanAt(sentences, start)?.standing === 'supposed';

/** Work bought for fewer months than this is a summer's playscheme or a study, which the word "service" does not make lasting. */
const aSeason = 6;

function heldTo(facts: Facts, term: FundingTerm, months: number, ask: Ask): Answer {
  const evidence = [term.starts, term.ends === term.stated ? null : term.ends, term.stated].filter(
    (said) => said !== null,
  );
  const asked = ask.atLeast ? (monthsIn(ask.atLeast) ?? 36) : 13;
  const said = `${spanWords(term)}${formatMonths(months)}.`;
  const promise = `${capital(theCompact(ask))} speaks of ${wanted(ask)}.`;
  const question = `The funding is for ${formatMonths(months)}. ${capital(theCompact(ask))} speaks of ${wanted(ask)}. Could it run for longer, or could you tell us why it cannot?`;
  const claimed = term.stated ? monthsIn(term.stated.value) : null;

  if (
    claimed !== null &&
    term.starts &&
    term.ends &&
    Math.abs(claimed - months) > 1 &&
    claimed >= asked !== months >= asked
  )
    return unclear(
      `${said} But it also says ${formatPeriod(term.stated?.value ?? '')}. Settle which is meant first. ${promise}`,
      evidence,
      `Your document says ${formatPeriod(term.stated?.value ?? '')}, but the dates make ${formatMonths(months)}. Could you confirm which it is?`,
    );
  if (months < aSeason && facts.kinds.every(({ kind }) => kind === 'tender'))
    return unclear(
      `${said} That is the length of a season or of one piece of work, so it is for you to judge whether the promise bears on it. ${promise}`,
      evidence,
      question,
    );
  if (
    term.provisional &&
    (isProposed(facts, term.provisional) || facts.kinds.some(({ kind }) => kind === 'consultation'))
  )
    return unclear(`${said} This is not settled. ${promise}`, [...evidence, term.provisional], question);
  // A year and a half reaches into a second year.
  if (!ask.atLeast && months > 12 && months < 24)
    return unclear(
      `${said} ${promise} It gives no figure, so it is for you to judge whether this is long enough.`,
      evidence,
      question,
    );
  const callOff = months > 12 ? callOffIn(facts) : null;
  if (callOff)
    return unclear(
      `${said} But the contracts called off under it have lengths of their own. ${promise}`,
      [callOff, ...evidence],
      `Could contracts under the arrangement be for ${wanted(ask)}?`,
    );
  if (months >= asked) return meets(`${said} ${promise}`, evidence);
  const possible = term.possibleMonths ?? months;
  if (ask.atLeast && possible >= asked)
    return unclear(
      `${said} Options could make it ${formatMonths(possible)}, but they are not promised. ${promise}`,
      evidence,
      question,
    );
  if (
    !term.ends &&
    term.stated &&
    possible >= asked &&
    fromTo.test(facts.doc.text.slice(term.stated.start, term.stated.end))
  )
    return unclear(
      `Funding may last from ${formatMonths(months)} to ${formatMonths(possible)}, so it is for you to judge how long an award would be. ${promise}`,
      evidence,
      `How is it settled how long an award lasts? ${capital(theCompact(ask))} speaks of ${wanted(ask)}.`,
    );
  const [passed] = months < 12 ? listen(facts, handedOn).filter(({ denied }) => !denied) : [];
  if (passed)
    return unclear(
      `${said} It is money passed on from elsewhere for just that time, so it is for you to judge whether the promise bears on it. ${promise}`,
      [...evidence, passed.sentence],
      question,
    );
  if (months <= 12 && isSmallSum(facts))
    return unclear(
      `${said} The sums are small, as for a single purchase or event, so it is for you to judge whether the promise bears on them. ${promise}`,
      evidence,
      'Is longer-term funding open to groups like ours, and how would we apply for it?',
    );
  const pilot = pilotIn(facts);
  if (pilot)
    return unclear(
      `${said} It is called a pilot or a trial${/pilot/i.test(ask.qualifier ?? '') ? ', which the compact excepts' : ', so a shorter term may be meant to come first'}. ${promise}`,
      [pilot, ...evidence],
      question,
    );
  const open = leftOpenIn(facts, term);
  if (open)
    return unclear(`${said} But it leaves open that it may be longer. ${promise}`, [open, ...evidence], question);
  const rival = rivalTerm(facts, asked, evidence);
  if (rival)
    return unclear(
      `${said} But another sentence speaks of ${formatPeriod(rival.period)}, and nothing says which of them holds. ${promise}`,
      [...evidence, rival.sentence],
      `Your document gives two lengths, ${formatMonths(months)} and ${formatPeriod(rival.period)}. Could you confirm which it is?`,
    );
  return fallsShort(`${said} ${promise}${softened(ask)}`, evidence, question);
}

const wanted = ({ atLeast }: Ask) => (atLeast ? `${formatPeriod(atLeast)}` : 'funding over more than one year');

const spanWords = ({ starts, ends, stated }: FundingTerm): string =>
  starts && ends && ends.end !== stated?.end
    ? `${day(starts)} to ${day(ends)} is `
    : starts && ends
      ? `From ${day(starts)}, the funding lasts `
      : 'The funding lasts ';

const day = ({ value }: Said<string>) => formatDate(value);

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);

export const cases: Cases = [
  {
    asks: { atLeast: 'P3Y' },
    'falls-short': [
      'We can only look [one year] ahead.\n\nThe county has given you three years under an agreement of its own.',
      'The grant runs from [1 April 2025] to [31 March 2026].',
      'The Council offers you a [one-year] grant of £10,000.',
      '“Commencement Date” means [1 April 2025]\n\n“Expiry Date” means [31 March 2026]\n\nThis Agreement takes effect on the Commencement Date.',
      '| Start | [1 April 2025] |\n| Finish | [31 March 2027] |\n\nAward: £18,000 a year.',
      'Funding is for the financial year [2025/26].',
      '1.1 “Start Date”: [1 April 2025]. “Long-stop Date”: [31 March 2026]. This agreement lasts from the Start Date to the Long-stop Date.',
      'Groups may ask the grants panel for costs over a [period of one year].',
      '[We cannot offer multi-year grants from this fund.]',
    ],
    meets: [
      'The contract will run from [1 January 2026] for a period of [three years].',
      'Funding is for the financial years [2025/26 to 2027/28].',
      'Grants will be for a minimum of 12 months and a [maximum of 36 months].',
      'Chosen partners will be awarded up to £600,000, to be spent over [three financial years].',
      'We would like to give the Larder £18,000 a year from [May 2025 up to the end of April 2028].',
      'The “Expiration Date” means [31 March 2028]. “Commencement Date” means [1 April 2025]. The present contract was let for one year.',
    ],
    unclear: [
      '[The work must be finished within 12 months of the day we pay you.]',
      '[Each grant is for a single project, to be carried out within a year of the award.]',
      '[Funding is available until 31 March 2026.]',
      'Awards of up to £600 are made. The grant runs from [1 April 2025] to [31 March 2026].',
      'An award may be for [one year] or for longer.',
      'The grant is for [one year]. Elsewhere we say that [it is for three years.]',
      'The grant runs from [1 October 2025] to [31 March 2026]. [It comes from the Government as part of an emergency allocation.]',
      'The contract will be for [two years with the option of a third].',
      '[We recognise the need for revenue grants that extend more than one year.]',
      '| Contract start | [1 May 2025] |\n| Contract end | [30 April 2027] |\n| Extension | Up to 12 months, to 30 April 2028 |',
      '“Extension Period” means a period of one year after the Expiry Date. “Start Date” means [1 May 2025]. “Expiry Date” means [30 April 2027].',
    ],
    'not-stated': [
      'The Council will pay the grant in April.',
      'We give six months’ warning that a grant will not be renewed, other than for one-off grants.',
      'Town Community Fund 2025/26\n\nGrants of up to £9,000 are offered to charities.',
      '| Award | £12,000 |\n| Paid | In advance |',
      'We are delighted to offer your club a grant for kit and coaching.',
    ],
    silent: [
      'Until now, awards have lasted a year.',
      'Your other grant from us, a one-year one, is not altered by this.',
    ],
  },
  {
    asks: { atLeast: null },
    'falls-short': ['The grant runs from [1 April 2025] to [31 March 2026].'],
    meets: [
      '[Our awards give groups funding for several years.]',
      '[We make longer-term funding agreements with charities.]',
      'The grant runs from [1 April 2025] to [31 March 2027].',
    ],
    unclear: ['The award is for [18 months].'],
  },
  {
    asks: { atLeast: null, strength: 'guiding' },
    unclear: ['The award is for [20 months].'],
    meets: ['The grant runs from [1 April 2025] to [31 March 2027].', 'We are making a [three-year] award.'],
  },
  {
    asks: { atLeast: 'P3Y', qualifier: 'except for pilot programmes' },
    unclear: ['The grant runs from [1 April 2025] to [31 March 2026]. [This award is a pilot.]'],
  },
  {
    kind: 'change',
    asks: { atLeast: 'P3Y' },
    unclear: [
      '[In view of reorganisation the new grants would be for one year only, from 1 April 2026 to 31 March 2027.]',
    ],
    silent: [
      '# Community grants\n\nThe grant round runs from 2 February 2026 to 8 June 2026.',
      'If the bid failed, grants would be for one year, from 1 April 2026 to 31 March 2027.',
      'Not to accept the suggestion that awards be made for one year.',
    ],
  },
  {
    kind: 'tender',
    asks: { atLeast: 'P3Y' },
    meets: ['[The clubs will be let by mini-competition, as three-year agreements.]'],
    'falls-short': [
      '# Invitation to tender: befriending service\n\nThe contract runs from [1 June 2025] to [30 November 2025].',
      '# Tender: lunch club\n\nThe contract is for [six months].',
      '# Invitation to tender: community research service\n\nThe contract is for [twelve months].',
    ],
    unclear: [
      '# Tender: holiday playschemes\n\nThe contract runs from [1 June 2025] to [30 September 2025].',
      '# DPS for day opportunities\n\n| Period | 1 November 2023 to 31 October 2028 |\n\n[Call-offs are for between six and twelve months, with no commitment to renew.]',
    ],
    silent: [
      '# Framework for advice\n\nA call-off may be ended on three months’ notice.',
      '# Invitation to tender: project evaluator\n\nThe contract runs from 1 June 2025 to 31 August 2025.',
      '# Request for quotations: a new website\n\nThe contract is for three months.',
      '# Brief for a feasibility study\n\nThe contract will run from 1 May 2025 to 31 October 2025.',
      '# Tender: roof repairs at the hall\n\nThe contract is for eight months.',
    ],
  },
];
