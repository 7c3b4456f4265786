import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { readHtml } from '@/lib/read/html-file.ts';
import { readText } from '@/lib/read/text.ts';
import { rules } from '@/rules/index.ts';
import { type Gold, readGolds } from './documents/gold.ts';

const NUMBERS = 'zero one two three four five six seven eight nine ten eleven twelve'.split(' ');
const MONTHS = 'January February March April May June July August September October November December'.split(' ');
const WEEKDAYS = 'Sunday Monday Tuesday Wednesday Thursday Friday Saturday'.split(' ');
const unit = '(?=[ -](?:(?:clear|working|calendar|full) )?(?:day|week|month|year)s?\\b)';
const inWords = new RegExp(`(?<![-\\w.,£/])(?:${NUMBERS.slice(2).join('|')})${unit}`, 'gi');
const inFigures = new RegExp(`(?<![-\\w.,£/])([2-9]|1[0-2])${unit}`, 'g');
const date = new RegExp(`(?<!day,? )\\b(\\d{1,2})(?:st|nd|rd|th)? (${MONTHS.join('|')}) (20\\d\\d)\\b`, 'g');

type Written = { readonly day: number; readonly month: number; readonly year: number };
const eachDate = (words: string, write: (written: Written) => string) =>
  words.replace(date, (_, day: string, month: string, year: string) =>
    write({ day: Number(day), month: MONTHS.indexOf(month), year: Number(year) }),
  );
const two = (figure: number) => String(figure).padStart(2, '0');
const ending = (day: number) =>
  day % 100 > 10 && day % 100 < 14 ? 'th' : (['th', 'st', 'nd', 'rd'][day % 10] ?? 'th');
const replaceAll = (words: string, pairs: readonly (readonly [RegExp, string])[]) =>
  pairs.reduce((so, [from, to]) => so.replace(from, to), words);

/** Ways of writing the same thing, each over the words of a document. */
const rewordings: Readonly<Record<string, (words: string) => string>> = {
  'periods in figures': (words) => words.replace(inWords, (number) => String(NUMBERS.indexOf(number.toLowerCase()))),
  'periods in words': (words) => words.replace(inFigures, (_, figure: string) => NUMBERS[Number(figure)] ?? figure),
  'dates in figures': (words) => eachDate(words, ({ day, month, year }) => `${two(day)}/${two(month + 1)}/${year}`),
  'dates with their weekdays': (words) =>
    eachDate(words, ({ day, month, year }) => {
      const weekday = WEEKDAYS[new Date(Date.UTC(year, month, day)).getUTCDay()];
      return `${weekday} ${day}${ending(day)} ${MONTHS[month]} ${year}`;
    }),
  'months cut short': (words) =>
    eachDate(words, ({ day, month, year }) => `${day} ${MONTHS[month]?.slice(0, 3)} ${year}`),
  'short forms': (words) =>
    replaceAll(words, [
      [/\bwill not\b/g, 'won’t'],
      [/\bcannot\b/g, 'can’t'],
      [/\b(do|does|did|is|are|was|were|has|have|had|would|could|should) not\b/g, '$1n’t'],
      [/\b(we|you|they|We|You|They) will\b/g, '$1’ll'],
      [/\b(we|you|they|We|You|They) have\b/g, '$1’ve'],
      [/\b(we|you|they|We|You|They) are\b/g, '$1’re'],
    ]),
  '"shall" for "will"': (words) => words.replace(/\bwill\b/g, 'shall'),
  'spaces that do not break': (words) => words.replace(/(?<=\d) (?=[a-z£])/gi, '\u00a0'),
  'straight apostrophes': (words) => words.replaceAll('’', "'"),
};

/** The words of a page are those between its tags. */
const inPage = (html: string, reword: (words: string) => string) =>
  html
    .slice(html.indexOf('<body'))
    .split(/(<[^>]*>)/)
    .map((part) => (part.startsWith('<') ? part : reword(part)))
    .join('');

function answersTo({ file, today }: Gold, reword: (words: string) => string): Readonly<Record<string, string>> {
  const written = readFileSync(file, 'utf8');
  const doc = file.endsWith('.html')
    ? readHtml(written.slice(0, written.indexOf('<body')) + inPage(written, reword), { address: null })
    : readText(reword(written), { markdown: false });
  const facts = extract(doc, { today, complete: true });
  const answers: Record<string, string> = { kinds: facts.kinds.map(({ kind }) => kind).join() };
  for (const compact of compacts)
    for (const { rule, verdict } of check(facts, compact, rules, today)) {
      const key = `${compact.id} ${rule}`;
      answers[key] = [...(answers[key]?.split(' ') ?? []), verdict].sort().join(' ');
    }
  return answers;
}

const golds = readGolds().filter(({ file }) => !file.endsWith('.pdf'));
const asWritten = new Map(golds.map((gold) => [gold.name, answersTo(gold, (words) => words)]));

describe.each(Object.entries(rewordings))('%s', (_, reword) => {
  it.each(golds)('do not change what is said of $name', (gold) => {
    expect(answersTo(gold, reword)).toEqual(asWritten.get(gold.name));
  });
});
