import english from '@/assets/words.en-GB.json';

type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** The name of something the interface says, as in `assets/words.en-GB.json`. */
export type WordKey = keyof typeof english;

const entries: Readonly<Record<WordKey, Entry>> = english;
const plurals = new Intl.PluralRules('en-GB');
const numbers = new Intl.NumberFormat('en-GB');

/**
 * What the interface says under a name, with `{values}` put in. An entry with plural forms is chosen by `count`.
 * Throws where the words ask for a value that is not given: our own data or code is wrong.
 */
export function say(key: WordKey, values: Readonly<Record<string, string | number>> = {}): string {
  const entry = entries[key];
  const words = typeof entry === 'string' ? entry : pluralOf(entry, values.count);
  return words.replace(/\{(\w+)\}/g, (_, name: string) => {
    const value = values[name];
    if (value === undefined) throw new Error(`words.en-GB.json: "${key}" needs a value for {${name}}`);
    return typeof value === 'number' ? numbers.format(value) : value;
  });
}

function pluralOf(entry: Exclude<Entry, string>, count: string | number | undefined): string {
  return entry[plurals.select(Number(count ?? 0))] ?? entry.other;
}
