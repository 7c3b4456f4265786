import type { Facts } from '@/lib/facts.ts';
import { lengthOf } from '@/lib/listen/commissioning/bid-time.ts';
import { hurriedStart, openForDays, windowsTold, windowUnsettled } from '@/lib/listen/commissioning/bid-window.ts';
import { invitesBids } from '@/lib/listen/commissioning/inviting.ts';
import { saidUntold, toldBefore } from '@/lib/listen/commissioning/made-known.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, fallsShort, meets, unclear } from '@/lib/rule.ts';

/** So few days that nobody could call the time realistic: to agree and write a bid, to fill in a form, or for either whatever a compact says. */
export const hopeless = { bid: 13, form: 7, any: 7 };
/** About as long as public buyers commonly allow. */
const asCommon = 28;

const aFigure = (ask: Ask) => `Under ${theCompact(ask)} a timetable is to be realistic; it gives no figure.`;
const longer =
  'Could more time be allowed, so that small and local organisations can find partners, ask their trustees and prepare?';

/** What is said of a length told for bids or applications: the shortest of several. */
export function answersOfWindow(facts: Facts, ask: Ask, tooFew: number): Answer[] {
  const [shortest] = [...windowsTold(facts)].sort((a, b) => lengthOf(a.told).least - lengthOf(b.told).least);
  const [days] = openForDays(facts);
  if (!shortest) return days ? [fallsShort(`It leaves no more than some days. ${aFigure(ask)}`, [days], longer)] : [];
  const { told, sentence, isHedged } = shortest;
  const { least: counted } = lengthOf(told);
  const least = told.days === 'working' && !told.period.includes('W') ? Math.floor((counted * 7) / 5) : counted;
  const message = `It allows ${facts.doc.text.slice(told.start, told.end).toLowerCase()}.`;
  if (least <= tooFew && !isHedged) return [fallsShort(`${message} ${aFigure(ask)}`, [sentence], longer)];
  if (least >= asCommon && !isHedged)
    return [
      meets(`${message} That is as long as public buyers commonly allow; ${theCompact(ask)} gives no figure.`, [
        sentence,
      ]),
    ];
  return [unclear(`${message} ${aFigure(ask)}`, [sentence], longer)];
}

/** What is said of a time that may be cut short, or whose end is still to be told. */
export function answersOfUnsettled(facts: Facts, ask: Ask): Answer[] {
  const loose = windowUnsettled(facts);
  return loose.length
    ? [
        unclear(
          `How long there will be is left open, or may be cut short. ${aFigure(ask)}`,
          loose.slice(0, 2),
          'Could you tell us on which day it closes, and that the time will not be shortened?',
        ),
      ]
    : [];
}

/** What is said of a start within days of the award. */
export function answersOfStart(facts: Facts, ask: Ask): Answer[] {
  const start = hurriedStart(facts);
  return start
    ? [
        fallsShort(
          `From the award to the start there are ${start.words}. ${aFigure(ask)}`,
          start.evidence,
          'Could the start be put back, so that whoever wins has time to recruit and prepare?',
        ),
      ]
    : [];
}

/** What a compact says of word before the invitation; it may promise both that and time enough, in clauses of their own. */
const promiseOf = (ask: Ask) =>
  ask.commitments.find(({ summary, operativeWords }) =>
    /\b(?:in advance|ahead of time|in good time)\b/i.test(`${summary} ${operativeWords ?? ''}`),
  );

/** What is said of an opportunity that was not made known beforehand, under a compact that promises that. */
export function answersOfUntold(facts: Facts, ask: Ask): Answer[] {
  const promise = promiseOf(ask);
  const isOpen = facts.kinds.some(({ kind }) => kind === 'tender') || invitesBids(facts);
  const untold = promise && isOpen ? saidUntold(facts) : [];
  return promise && untold.length
    ? [
        fallsShort(
          `It says that it was not made known beforehand. Under ${theCompact({ ...ask, commitments: [promise] })} details of tenders are to be published in advance.`,
          untold.slice(0, 2),
          'Could you tell us why this was not made known in advance, and whether the deadline could be put back to make up for it?',
        ),
      ]
    : [];
}

/** The same of a tender, which may also say that word of it went out first. */
export function answersOfNotice(facts: Facts, ask: Ask): Answer[] {
  const told = toldBefore(facts);
  const promise = promiseOf(ask);
  const asked = promise ? { ...ask, commitments: [promise] } : ask;
  return told.length
    ? [
        meets(
          `It was made known before the invitation was issued, in line with ${theCompact(asked)}.`,
          told.slice(0, 2),
        ),
      ]
    : answersOfUntold(facts, ask);
}
