import type { Sentence } from '@/lib/facts.ts';

/** What a sentence is weighed by: its words in order, each with the word before it, and the words of the nearest heading and label. */
export interface Signs {
  readonly words: readonly string[];
  readonly over: readonly string[];
}

/** Later words of a long sentence are mostly detail. */
const mostWords = 80;
const mostOver = 12;
/** What stands farther up stands over much else. */
const nearest = 2;

const numbers: ReadonlySet<string> = new Set(
  [
    'one two three four five six seven eight nine ten eleven twelve',
    'january february march april june july august september october november december',
    'jan feb mar apr jun jul aug sept sep oct nov dec',
    'monday tuesday wednesday thursday friday saturday sunday',
  ].flatMap((words) => words.split(' ')),
);
const number = '#';

/** In small letters; a number, a day or a date is the same sign however it is written, and "shall" is "will". */
function wordsIn(text: string): readonly string[] {
  const words: string[] = [];
  let last = '';
  for (const word of text.toLowerCase().match(/[a-z]+|[£%]|[0-9]+(?:st|nd|rd|th)?/g) ?? []) {
    const isNumber = (word >= '0' && word < ':') || numbers.has(word);
    if (isNumber && last === number) continue;
    last = isNumber ? number : word === 'shall' ? 'will' : word;
    words.push(last);
  }
  return words;
}

export const signsOf = ({ plain, over }: Pick<Sentence, 'plain' | 'over'>): Signs => ({
  words: wordsIn(plain).slice(0, mostWords),
  over: over.slice(-nearest).flatMap((text) => wordsIn(text).slice(0, mostOver)),
});

/** How a file of weights writes a pair of words that follow one another, and a word that stands over a sentence. */
const pairOf = (before: string, word: string): string => `${before} ${word}`;
export const overOf = (word: string): string => `^${word}`;

/** A long sentence has more signs of everything, so that what they say together is divided by this. */
export const sizeOf = ({ words, over }: Signs): number => Math.sqrt(words.length + over.length || 1);

/** Every sign of a sentence as the files of weights write it. */
export const writtenSigns = ({ words, over }: Signs): readonly string[] => [
  ...words,
  ...words.slice(1).map((word, before) => pairOf(words[before] ?? '', word)),
  ...over.map(overOf),
];
