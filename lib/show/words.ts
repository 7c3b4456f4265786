import english from '@/assets/words.en-GB.json';
import { chooseWords, speak, type WordFile } from '@/lib/show/languages.ts';

/** The name of something the interface says, as in `assets/words.en-GB.json`. */
export type WordKey = keyof typeof english;

const files = import.meta.glob<WordFile>('../../assets/words.*.json', { eager: true, import: 'default' });
/** The languages there are words in, by BCP 47 tag. A file in `assets` is all it takes to add one: `words.cy.json` for Welsh. */
const spoken = new Map(
  Object.entries(files).map(([path, words]) => [path.replace(/^.*\/words\.|\.json$/g, ''), words] as const),
);

// The command line has no languages of its own to offer before Node 21.
const wanted = globalThis.navigator?.languages ?? [];

/** The language the interface speaks, a BCP 47 tag: the first of the browser's that there are words in, and otherwise British English. */
export const language: string = chooseWords(spoken, wanted);

const sayAny = speak(language, spoken.get(language) ?? english, english);

/**
 * What the interface says under a name, with `{values}` put in. An entry with plural forms is chosen by `count`.
 * Throws where the words ask for a value that is not given: our own data or code is wrong.
 */
export const say = (key: WordKey, values: Readonly<Record<string, string | number>> = {}): string =>
  sayAny(key, values);
