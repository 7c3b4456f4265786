import { type Tokens, tokenAt } from '@/lib/extract/values/tokens.ts';

/** A day or month as it is said, which may be one end of a range. Offsets are into plain text. */
export interface Endpoint {
  readonly start: number;
  readonly end: number;
  /** The token after it. */
  readonly next: number;
  /** Null for a whole month. */
  readonly day: number | null;
  readonly month: number;
  /** Null where none is said. */
  readonly year: number | null;
  /** 1 Monday to 7 Sunday; null where none is said. */
  readonly weekday: number | null;
  /** `HH:MM`; null where none is said. */
  readonly time: string | null;
  /** Some of it was read through a slip. */
  readonly slip: boolean;
  /** The year was said in two figures. */
  readonly century: boolean;
  /** Day and month are figures that could stand the other way about. */
  readonly dayFirst: boolean;
  /** How day and month are written: "3 March", "March 3", "3/3"; a month alone is `month`. */
  readonly form: 'day-month' | 'month-day' | 'figures' | 'month';
  /** Only the first or the last day of the month is meant: "the end of March". */
  readonly edge: 'start' | 'end' | null;
}

/** Something shaped like a date that is none, as "32 August 2014": it is passed over whole, lest a part be taken for a date. */
export interface Nonsense {
  readonly nonsense: true;
  readonly next: number;
}

/** What a reader of endpoints finds: one, something shaped like one that is none, or nothing. */
export type EndpointRead = Endpoint | Nonsense | null;

/** Whether a reader found an endpoint. */
export const isEndpoint = (read: EndpointRead): read is Endpoint => read !== null && !('nonsense' in read);

/** A year as said, in full or in two figures. */
interface YearSaid {
  readonly year: number;
  readonly slip: boolean;
  readonly century: boolean;
}

/** An endpoint made of the tokens from one index up to another. */
export function endpointOf(
  tokens: Tokens,
  index: number,
  next: number,
  said: Pick<Endpoint, 'month' | 'form' | 'slip'> & Partial<Pick<Endpoint, 'day' | 'weekday' | 'time' | 'dayFirst'>>,
  year: YearSaid | null,
): Endpoint {
  const { day = null, month, weekday = null, time = null, dayFirst = false, form, slip } = said;
  return {
    start: tokenAt(tokens, index).start,
    end: tokenAt(tokens, next - 1).end,
    next,
    day,
    month,
    year: year?.year ?? null,
    weekday,
    time,
    slip: slip || year?.slip === true,
    century: year?.century === true,
    dayFirst,
    form,
    edge: null,
  };
}
