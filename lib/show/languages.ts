/** One thing the interface says: a sentence, or one for each plural form that a language has. */
type Entry = string | Readonly<Partial<Record<Intl.LDMLPluralRule, string>> & { other: string }>;

/** All that the interface says in one language, by name. Where a translation lacks a name, English says it. */
export type WordFile = Readonly<Record<string, Entry>>;

export const englishTag = 'en-GB';

/**
 * The language to speak: the first wanted one there are words in, also where only its region differs. "cy-GB" is served by "cy", "en-US" by "en-GB"; English
 * where nothing fits.
 */
export function chooseWords(spoken: ReadonlyMap<string, WordFile>, wanted: readonly string[]): string {
  const tags = [...spoken.keys()];
  for (const tag of wanted) {
    const same = tags.find((each) => each.toLowerCase() === tag.toLowerCase());
    const near = tags.find((each) => languageOf(each) === languageOf(tag));
    const found = same ?? near;
    if (found) return found;
  }
  return englishTag;
}

const languageOf = (tag: string) => tag.toLowerCase().split('-')[0];

/** How a language says things: by name, with `{values}` put in, and by `count` where it has plural forms. */
export function speak(
  language: string,
  words: WordFile,
  english: WordFile,
): (key: string, values: Readonly<Record<string, string | number>>) => string {
  const own = speakOne(language, words);
  const fallback = speakOne(englishTag, english);
  return (key, values) => (key in words ? own(key, values) : fallback(key, values));
}

function speakOne(language: string, words: WordFile) {
  const plurals = new Intl.PluralRules(language);
  const numbers = new Intl.NumberFormat(language);
  const fileName = `words.${language}.json`;
  return (key: string, values: Readonly<Record<string, string | number>>): string => {
    const entry = words[key];
    if (entry === undefined) throw new Error(`${fileName} has no "${key}"`);
    const sentence =
      typeof entry === 'string' ? entry : (entry[plurals.select(Number(values.count ?? 0))] ?? entry.other);
    return sentence.replace(/\{(\w+)\}/g, (_, name: string) => {
      const value = values[name];
      if (value === undefined) throw new Error(`${fileName}: "${key}" needs a value for {${name}}`);
      return typeof value === 'number' ? numbers.format(value) : value;
    });
  };
}
