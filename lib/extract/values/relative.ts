import type { PeriodDraft } from '@/lib/extract/values/find-periods.ts';
import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';
import type { DateFound } from '@/lib/extract/values.ts';

/** What days are counted from, when it is a thing that happens. */
const ANCHOR =
  /^(?:date|day|receipt|receiving|publication|letter|notice|closing|closure|deadline|issue|award|decision|signature|signing|commencement|end|start|launch|service|delivery|expiry|completion|notification|invoice|request|submission|meeting|approval|acceptance|termination|contract|agreement|grant|project|being|opening|beginning|conclusion)$/;
const ENDS =
  /^(?:[.,;:()?!]|and|or|but|unless|if|when|where|which|that|to|in|by|will|must|shall|may|should|we|you|for|with|as|is|are|was)$/;
const MOST = 9;

interface Direction {
  readonly direction: 'after' | 'before';
  readonly next: number;
}

function readDirection(tokens: Tokens, period: PeriodDraft): Direction | null {
  let at = period.next;
  if (tokenAt(tokens, at).text === "'") at += 1;
  if (tokenAt(tokens, at).text === 'notice') at += 1;
  const [first, second] = [tokenAt(tokens, at).text, tokenAt(tokens, at + 1).text];
  if (/^(?:from|after|following)$/.test(first)) return { direction: 'after', next: at + 1 };
  if (/^(?:starting|beginning|commencing|counting)$/.test(first) && /^(?:from|on|with)$/.test(second))
    return { direction: 'after', next: at + 2 };
  if (first === 'before') return { direction: 'before', next: at + 1 };
  if (first === 'prior' && second === 'to') return { direction: 'before', next: at + 2 };
  if (first === 'in' && second === 'advance' && tokenAt(tokens, at + 2).text === 'of')
    return { direction: 'before', next: at + 3 };
  if (first === 'ahead' && second === 'of') return { direction: 'before', next: at + 2 };
  const within = tokenAt(tokens, period.first - 1).text === 'within';
  return within && first === 'of' ? { direction: 'after', next: at + 1 } : null;
}

const countedIn = ({ period, days }: PeriodDraft) => (days === 'working' ? period.replace(/D$/, 'WD') : period);

/** A day counted from something named: "within 28 days of the date of this letter". Null where a stated date or nothing known follows. */
export function readRelative(plain: string, tokens: Tokens, period: PeriodDraft): DateFound | null {
  const direction = readDirection(tokens, period);
  if (!direction) return null;
  let anchored = false;
  let at = direction.next;
  for (; at < direction.next + MOST; at += 1) {
    const { text, kind, word } = tokenAt(tokens, at);
    if (text === '' || ENDS.test(text) || kind === 'number') break;
    // A stated date speaks for itself: "six weeks from 3 March" is a date and a period.
    if (word.month !== undefined || word.weekday !== undefined) return null;
    if (ANCHOR.test(text)) anchored = true;
  }
  if (!anchored || tokenAt(tokens, at).kind === 'number') return null;
  const from = plain.slice(tokenAt(tokens, direction.next).start, tokenAt(tokens, at - 1).end);
  const start =
    tokenAt(tokens, period.first - 1).text === 'within' ? tokenAt(tokens, period.first - 1).start : period.start;
  return {
    start,
    end: tokenAt(tokens, at - 1).end,
    when: { shape: 'relative', period: countedIn(period), direction: direction.direction, from },
    time: null,
    ends: null,
    weekday: null,
    assumed: [],
  };
}
