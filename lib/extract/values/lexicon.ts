/** What lengths of time are counted in. */
export type Unit = 'hour' | 'day' | 'week' | 'fortnight' | 'month' | 'quarter' | 'term' | 'year' | 'decade';

/** What a word can mean to the grammar of values. A word may have several senses; the grammar picks by what stands beside it. */
export interface Word {
  /** 1 to 12. */
  readonly month?: number;
  /** 1 Monday to 7 Sunday. */
  readonly weekday?: number;
  /** A short form, after which a full stop ends no sentence. */
  readonly short?: true;
  readonly unit?: Unit;
  readonly plural?: true;
  readonly cardinal?: number;
  /** `hundred`, `thousand`, `million`, `billion`, `trillion`. */
  readonly scale?: number;
  /** 1 to 31. */
  readonly ordinal?: number;
  readonly season?: 'spring' | 'summer' | 'autumn' | 'winter';
  /** A known misspelling or misreading of a scanner. */
  readonly slip?: true;
}

const words = new Map<string, Word>();

const add = (list: string, word: Word) => {
  for (const text of list.split(' ')) words.set(text, { ...words.get(text), ...word });
};

const MONTHS = 'january february march april may june july august september october november december'.split(' ');
const WEEKDAYS = 'monday tuesday wednesday thursday friday saturday sunday'.split(' ');
MONTHS.forEach((text, index) => {
  add(text, { month: index + 1 });
  if (text.length > 4) add(text.slice(0, 3), { month: index + 1, short: true });
});
add('sept', { month: 9, short: true });
add('jun', { month: 6, short: true });
add('jul', { month: 7, short: true });
WEEKDAYS.forEach((text, index) => {
  add(text, { weekday: index + 1 });
  add(text.slice(0, 3), { weekday: index + 1, short: true });
});
add('tues', { weekday: 2, short: true });
add('weds', { weekday: 3, short: true });
add('thur thurs', { weekday: 4, short: true });

// What keyboards and scanners make of them.
const SLIPS: Record<string, string> = {
  january: 'janurary janaury januray janury',
  february: 'febuary feburary febraury febrary',
  march: 'rnarch',
  april: 'apirl aprill',
  august: 'agust augst',
  september: 'septmber sepetember septernber',
  october: 'ocotber octobre',
  november: 'novemeber novernber novmber',
  december: 'decemeber decernber decmber',
};
for (const [month, slips] of Object.entries(SLIPS)) add(slips, { month: MONTHS.indexOf(month) + 1, slip: true });
const WEEKDAY_SLIPS: Record<string, string> = {
  tuesday: 'tuseday teusday',
  wednesday: 'wednessday wednsday wenesday wensday wedensday',
  thursday: 'thrusday thurday thusday',
  friday: 'firday',
  saturday: 'saterday',
};
for (const [day, slips] of Object.entries(WEEKDAY_SLIPS))
  add(slips, { weekday: WEEKDAYS.indexOf(day) + 1, slip: true });

const CARDINALS =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
CARDINALS.split(' ').forEach((text, value) => {
  add(text, { cardinal: value });
});
const TENS = 'twenty thirty forty fifty sixty seventy eighty ninety';
TENS.split(' ').forEach((text, index) => {
  add(text, { cardinal: (index + 2) * 10 });
});
add('fourty', { cardinal: 40, slip: true });
add('nought', { cardinal: 0 });
add('hundred', { scale: 100 });
add('thousand', { scale: 1000 });
add('million', { scale: 1e6 });
add('billion', { scale: 1e9 });
add('trillion', { scale: 1e12 });

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth';
ORDINALS.split(' ').forEach((text, index) => {
  add(text, { ordinal: index + 1 });
});
add('thirtieth', { ordinal: 30 });
add('lst ist', { ordinal: 1, slip: true });
add('llth', { ordinal: 11, slip: true });

const UNITS: Record<string, Unit> = {
  hour: 'hour',
  hr: 'hour',
  day: 'day',
  night: 'day',
  week: 'week',
  wk: 'week',
  fortnight: 'fortnight',
  month: 'month',
  mth: 'month',
  quarter: 'quarter',
  term: 'term',
  year: 'year',
  yr: 'year',
  decade: 'decade',
};
for (const [text, unit] of Object.entries(UNITS)) {
  add(text, { unit });
  add(`${text}s`, { unit, plural: true });
}
add('mos', { unit: 'month', plural: true });
add('rnonth', { unit: 'month', slip: true });
add('rnonths', { unit: 'month', plural: true, slip: true });

for (const season of ['spring', 'summer', 'autumn', 'winter'] as const) add(season, { season });

/** The senses of a lower-case word; undefined for words that have none here. */
export const wordOf = (text: string): Word | undefined => words.get(text);

/** Month and weekday names in full, which tags or a scanner may have split in two. */
export const LONG_NAMES: ReadonlySet<string> = new Set([...MONTHS, ...WEEKDAYS].filter((text) => text.length > 3));

/** The beginnings of those names, by which a split one is noticed. */
export const NAME_STARTS: ReadonlySet<string> = new Set(
  [...LONG_NAMES].flatMap((name) => Array.from({ length: name.length - 1 }, (_, index) => name.slice(0, index + 1))),
);

/** The names of the months, January first. */
export const MONTH_NAMES: readonly string[] = MONTHS.map((text) => (text[0] ?? '').toUpperCase() + text.slice(1));

/** The names of the weekdays, Monday first. */
export const WEEKDAY_NAMES: readonly string[] = WEEKDAYS.map((text) => (text[0] ?? '').toUpperCase() + text.slice(1));
