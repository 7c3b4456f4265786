import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** A time of day, and where it ends. */
export interface TimeRead {
  /** `HH:MM`, 24-hour; `24:00` for midnight at the end of the day. */
  readonly time: string;
  readonly next: number;
  /** Said so that it can be nothing else: with am, pm, a colon or a name. */
  readonly certain: boolean;
}

const two = (n: number) => String(n).padStart(2, '0');

const NAMED: ReadonlyMap<string, string> = new Map([
  ['noon', '12:00'],
  ['midday', '12:00'],
  ['midnight', '24:00'],
]);

/** One time: "5pm", "5.30 p.m.", "17:00", "17.00hrs", "1700 hours", "12 noon", "midnight". Null where there is none. */
function readTime(tokens: Tokens, index: number): TimeRead | null {
  const first = tokenAt(tokens, index);
  const named = NAMED.get(first.text);
  if (named) return { time: named, next: index + 1, certain: true };
  if (first.kind !== 'number') return null;
  const clock = readClock(tokens, index);
  if (!clock) return null;
  const { hour, minute, next, colon } = clock;
  const half = readHalf(tokens, next);
  if (half) {
    if (hour < 1 || hour > 12) return null;
    const shifted = (hour % 12) + (half.afternoon ? 12 : 0);
    return { time: `${two(shifted)}:${two(minute)}`, next: half.next, certain: true };
  }
  const after = tokenAt(tokens, next).text;
  const twelve = NAMED.get(after);
  if (twelve && hour === 12 && minute === 0) return { time: twelve, next: next + 1, certain: true };
  if (after === 'hrs' || after === 'hours')
    return { time: `${two(hour)}:${two(minute)}`, next: next + 1, certain: colon || clock.four };
  if (after === "'" && tokenAt(tokens, next - 1).text === 'o') return null;
  return colon || clock.dotted ? { time: `${two(hour)}:${two(minute)}`, next, certain: colon } : null;
}

interface Clock {
  readonly hour: number;
  readonly minute: number;
  readonly next: number;
  readonly colon: boolean;
  readonly dotted: boolean;
  readonly four: boolean;
}

function readClock(tokens: Tokens, index: number): Clock | null {
  const first = tokenAt(tokens, index);
  const mark = tokenAt(tokens, index + 1);
  const second = tokenAt(tokens, index + 2);
  if (first.text.length === 4 && /^hours|hrs$/.test(mark.text)) {
    const [hour, minute] = [Math.floor(first.value / 100), first.value % 100];
    return hour < 24 && minute < 60 ? { hour, minute, next: index + 1, colon: false, dotted: false, four: true } : null;
  }
  if (first.text.length > 2 || first.value > 24) return null;
  const joined = (mark.text === ':' || mark.text === '.') && !mark.gap && second.kind === 'number' && !second.gap;
  if (!joined) return { hour: first.value, minute: 0, next: index + 1, colon: false, dotted: false, four: false };
  if (second.text.length !== 2 || second.value > 59) return null;
  const colon = mark.text === ':';
  return {
    hour: first.value,
    minute: second.value,
    next: skipSeconds(tokens, index + 3, colon),
    colon,
    dotted: !colon,
    four: false,
  };
}

/** Past ":59" or ":59.487". */
function skipSeconds(tokens: Tokens, index: number, colon: boolean): number {
  const glued = (at: number, kind: string) => tokenAt(tokens, at).kind === kind && !tokenAt(tokens, at).gap;
  if (!colon || tokenAt(tokens, index).text !== ':' || !glued(index + 1, 'number')) return index;
  const fraction = tokenAt(tokens, index + 2).text === '.' && glued(index + 2, 'mark') && glued(index + 3, 'number');
  return fraction ? index + 4 : index + 2;
}

/** "am", "a.m.", "p.m". */
function readHalf(tokens: Tokens, index: number): { afternoon: boolean; next: number } | null {
  const { text } = tokenAt(tokens, index);
  if (text === 'am' || text === 'pm') return { afternoon: text === 'pm', next: index + 1 };
  if (text !== 'a' && text !== 'p') return null;
  if (tokenAt(tokens, index + 1).text !== '.' || tokenAt(tokens, index + 2).text !== 'm') return null;
  const stop = tokenAt(tokens, index + 3);
  return { afternoon: text === 'p', next: stop.text === '.' && !stop.gap ? index + 4 : index + 3 };
}

const ZONES = /^(?:gmt|bst|utc|uk|prompt|sharp|local|time|latest)$/;

/** One time or a stretch from one to another, with "GMT" and the like: the first of the two counts. */
export function readTimes(tokens: Tokens, index: number): TimeRead | null {
  const first = readTime(tokens, index) ?? readBareHour(tokens, index);
  if (!first) return null;
  let next = skipZone(tokens, first.next);
  const dash = tokenAt(tokens, next).text;
  if (dash === '-' || dash === 'to' || dash === 'until' || dash === 'till') {
    const second = readTime(tokens, next + 1);
    // "9.00 - 17.00" is a stretch of time; "9am to 14.04.2025" is not.
    if (second && !isLonger(tokens, second.next)) next = skipZone(tokens, second.next);
    else if (!first.certain) return null;
  }
  return { ...first, next };
}

/** The 9 of "9 to 5pm" and "10-4pm". */
function readBareHour(tokens: Tokens, index: number): TimeRead | null {
  const hour = tokenAt(tokens, index);
  const dash = tokenAt(tokens, index + 1).text;
  if (hour.kind !== 'number' || hour.value < 1 || hour.value > 12 || (dash !== '-' && dash !== 'to')) return null;
  const second = readTime(tokens, index + 2);
  const half = tokenAt(tokens, (second?.next ?? 1) - 1).text;
  if (!second?.certain || !/^(?:am|pm|m|\.)$/.test(half)) return null;
  const until = Number(second.time.slice(0, 2));
  const start = hour.value % 12;
  return {
    time: `${two(start < until - 12 && hour.value !== 12 ? start + 12 : start || 12)}:00`,
    next: index + 1,
    certain: true,
  };
}

const isLonger = (tokens: Tokens, next: number) =>
  /^[./:-]$/.test(tokenAt(tokens, next).text) &&
  !tokenAt(tokens, next).gap &&
  tokenAt(tokens, next + 1).kind === 'number' &&
  !tokenAt(tokens, next + 1).gap;

function skipZone(tokens: Tokens, index: number): number {
  const open = tokenAt(tokens, index).text === '(' ? 1 : 0;
  let next = index + open;
  while (ZONES.test(tokenAt(tokens, next).text)) next += 1;
  if (next === index + open) return index;
  if (!open) return next;
  return tokenAt(tokens, next).text === ')' ? next + 1 : index;
}
