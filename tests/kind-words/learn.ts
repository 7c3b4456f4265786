// Learns how much words speak for each kind of document: node entrypoints/command-line/run.mjs ../../tests/kind-words/learn papers|short SOURCE...
// Each source is a folder of documents and judgements as tests/documents is, or a file of lines of JSON, {"text", "kinds"}. tests/documents is left out, for it
// measures what was learnt. Short texts are learnt of from those of up to `mostOfShort` words, going on from what was learnt of papers.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import ofPapers from '@/assets/kind-words.json';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import type { DocumentText } from '@/lib/document.ts';
import { order } from '@/lib/extract/kinds/cases.ts';
import {
  type KindWords,
  lengthOf,
  mostOfShort,
  parseKindWords,
  sentencesOfKind,
  wordsOfKind,
} from '@/lib/extract/kinds/kind-words.ts';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';
import { readText } from '@/lib/read/text.ts';

/** A document's words, and which of the kinds it is, 1 or 0 each. */
interface Lesson {
  readonly words: ReadonlySet<string>;
  /** Those that it writes small somewhere; the rest are mostly names. */
  readonly small: ReadonlySet<string>;
  readonly kinds: readonly number[];
  readonly length: number;
}

/** How a course of learning is taken. */
interface Course {
  readonly file: string;
  /** Names of places and people are in few documents, or never written small. */
  readonly leastDocuments: number;
  readonly leastSmall: number;
  readonly mostWords: number;
  /** Longest document, in words. */
  readonly longest: number;
  /** What was learnt before, which only what is learnt now can change. */
  readonly from: KindWords;
  readonly rounds: number;
  readonly step: number;
  readonly decay: number;
}

const nothing: KindWords = { start: order.map(() => 0), words: new Map(), least: 0 };
const courses: Readonly<Record<string, Course>> = {
  papers: {
    file: 'kind-words.json',
    leastDocuments: 8,
    leastSmall: 8,
    mostWords: 600,
    longest: Number.POSITIVE_INFINITY,
    from: nothing,
    rounds: 150,
    step: 3,
    decay: 2e-4,
  },
  short: {
    file: 'kind-words-short.json',
    leastDocuments: 3,
    leastSmall: 3,
    mostWords: 1600,
    longest: mostOfShort,
    from: parseKindWords(ofPapers),
    rounds: 250,
    step: 2,
    decay: 1e-4,
  },
};

/** In nearly all documents, so that it tells nothing of any. */
const mostShare = 0.95;
const endings = ['html', 'pdf', 'docx', 'odt', 'txt', 'md'];

/** What learning takes of a judgement; whatever else it says is of no account here. */
const kinds = v.array(v.picklist(order));
const judgement = v.object({ kinds, today: v.pipe(v.string(), v.isoDate()) });
const line = v.object({ kinds, text: v.string() });
const anyDay = '2026-01-01';

function lessonOf(doc: DocumentText, isOf: readonly string[], today: string): Lesson {
  const own = sentencesOfKind(settleStanding(doc, extractSentences(doc), doc.published, today));
  return {
    words: new Set(own.flatMap(({ plain }) => [...wordsOfKind(plain)])),
    small: new Set(
      own.flatMap(({ plain }) => plain.match(/(?<![A-Za-z])[a-z][A-Za-z]*/g) ?? []).map((word) => word.toLowerCase()),
    ),
    kinds: order.map((kind) => Number(isOf.includes(kind))),
    length: lengthOf(own),
  };
}

function lessonsOfLines(path: string): readonly Lesson[] {
  const lines = readFileSync(path, 'utf8').trim().split('\n');
  return lines.map((words, at) => {
    const found = v.safeParse(line, JSON.parse(words));
    if (!found.success) throw new Error(`${path}, line ${at + 1}: ${v.summarize(found.issues)}`);
    return lessonOf(readText(found.output.text, { markdown: false }), found.output.kinds, anyDay);
  });
}

async function lessonsIn(source: string): Promise<readonly Lesson[]> {
  if (source.endsWith('.jsonl')) return lessonsOfLines(source);
  const lessons: Lesson[] = [];
  for (const gold of readdirSync(source).filter((file) => file.endsWith('.gold.json'))) {
    const name = `${source}/${gold.slice(0, -'.gold.json'.length)}`;
    const file = endings.map((ending) => `${name}.${ending}`).find(existsSync);
    if (!file) throw new Error(`${gold} stands beside no document.`);
    const found = v.safeParse(judgement, JSON.parse(readFileSync(`${source}/${gold}`, 'utf8')));
    if (!found.success) throw new Error(`${source}/${gold}: ${v.summarize(found.issues)}`);
    lessons.push(lessonOf(await readDocument(file), found.output.kinds, found.output.today));
  }
  return lessons;
}

/** How many of some sets hold each word. */
function countOf(sets: readonly ReadonlySet<string>[]): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const set of sets) for (const word of set) counts.set(word, (counts.get(word) ?? 0) + 1);
  return counts;
}

interface Learnt {
  readonly start: readonly number[];
  readonly weights: readonly (readonly number[])[];
}

/** Logistic regression by gradient descent with momentum, a document's words all of the same length together. */
function learn(
  lessons: readonly Lesson[],
  words: readonly string[],
  { from, rounds, step, decay }: Omit<Course, 'file'>,
): Learnt {
  const momentum = 0.9;
  const places = new Map(words.map((word, place) => [word, place]));
  const rows = lessons.map((lesson) => [...lesson.words].flatMap((word) => places.get(word) ?? []));
  const columns = order.map((_, kind) => {
    const before = Float64Array.from(words, (word) => (from.words.get(word)?.[kind] ?? 0) / 10);
    const [weights, pace] = [before.slice(), new Float64Array(words.length)];
    let [start, startPace] = [(from.start[kind] ?? 0) / 10, 0];
    for (let round = 0; round < rounds; round += 1) {
      const slope = weights.map((weight, place) => decay * (weight - (before[place] ?? 0)));
      let startSlope = 0;
      rows.forEach((row, at) => {
        const length = Math.sqrt(row.length || 1);
        const sum = row.reduce((total, place) => total + (weights[place] ?? 0), 0) / length + start;
        const off = (1 / (1 + Math.exp(-sum)) - (lessons[at]?.kinds[kind] ?? 0)) / rows.length;
        startSlope += off;
        for (const place of row) slope[place] = (slope[place] ?? 0) + off / length;
      });
      slope.forEach((each, place) => {
        pace[place] = momentum * (pace[place] ?? 0) - step * each;
        weights[place] = (weights[place] ?? 0) + (pace[place] ?? 0);
      });
      startPace = momentum * startPace - (step / 10) * startSlope;
      start += startPace;
    }
    return { start, weights };
  });
  return {
    start: columns.map(({ start }) => start),
    weights: words.map((_, place) => columns.map(({ weights }) => weights[place] ?? 0)),
  };
}

export async function main([name = '', ...sources]: readonly string[]): Promise<number> {
  const course = courses[name];
  if (!course) throw new Error(`There is no course "${name}"; there are ${Object.keys(courses).join(' and ')}.`);
  const all = (await Promise.all(sources.map(lessonsIn))).flat();
  const lessons = all.filter(({ length }) => length <= course.longest);
  const [said, small] = [countOf(lessons.map(({ words }) => words)), countOf(lessons.map((lesson) => lesson.small))];
  const isCommon = (word: string) =>
    (small.get(word) ?? 0) >= course.leastSmall &&
    (said.get(word) ?? 0) >= course.leastDocuments &&
    (said.get(word) ?? 0) <= mostShare * lessons.length;
  const common = [...new Set([...course.from.words.keys(), ...[...said.keys()].filter(isCommon)])].sort();
  const first = learn(lessons, common, course).weights;
  const telling = (place: number) => Math.max(...(first[place] ?? []).map(Math.abs));
  const kept = common
    .map((word, place) => ({ word, telling: telling(place) }))
    .sort((a, b) => b.telling - a.telling)
    .slice(0, course.mostWords)
    .map(({ word }) => word)
    .sort();
  const { start, weights } = learn(lessons, kept, course);
  const inTenths = (list: readonly number[]) => list.map((weight) => Math.round(10 * weight));
  const lines = kept.map((word, place) => `    "${word}": [${inTenths(weights[place] ?? []).join(', ')}]`);
  const file = fileURLToPath(new URL(`../../assets/${course.file}`, import.meta.url));
  writeFileSync(file, `{\n  "start": [${inTenths(start).join(', ')}],\n  "words": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${kept.length} words of ${lessons.length} documents`);
  return 0;
}
