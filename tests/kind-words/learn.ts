// Learns how much words speak for each kind of document: node entrypoints/command-line/run.mjs ../../tests/kind-words/learn FOLDER...
// Each folder holds documents and judgements as tests/documents does. That one is left out, for it measures what was learnt.
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { readDocument } from '@/entrypoints/command-line/read-file.ts';
import { order } from '@/lib/extract/kinds/cases.ts';
import { sentencesOfKind, wordsOfKind } from '@/lib/extract/kinds/kind-words.ts';
import { extractSentences } from '@/lib/extract/sentences.ts';
import { settleStanding } from '@/lib/extract/standing.ts';

/** A document's words, and which of the kinds it is, 1 or 0 each. */
interface Lesson {
  readonly words: ReadonlySet<string>;
  /** Those that it writes small somewhere; the rest are mostly names. */
  readonly small: ReadonlySet<string>;
  readonly kinds: readonly number[];
}

/** Names of places and people are in few documents, or never written small. */
const leastDocuments = 8;
/** In nearly all documents, so that it tells nothing of any. */
const mostShare = 0.95;
const mostWords = 600;
const endings = ['html', 'pdf', 'docx', 'odt', 'txt', 'md'];

/** What learning takes of a judgement; whatever else it says is of no account here. */
const judgement = v.object({ kinds: v.array(v.picklist(order)), today: v.pipe(v.string(), v.isoDate()) });

async function lessonsIn(folder: string): Promise<readonly Lesson[]> {
  const lessons: Lesson[] = [];
  for (const gold of readdirSync(folder).filter((file) => file.endsWith('.gold.json'))) {
    const name = `${folder}/${gold.slice(0, -'.gold.json'.length)}`;
    const file = endings.map((ending) => `${name}.${ending}`).find(existsSync);
    if (!file) throw new Error(`${gold} stands beside no document.`);
    const found = v.safeParse(judgement, JSON.parse(readFileSync(`${folder}/${gold}`, 'utf8')));
    if (!found.success) throw new Error(`${folder}/${gold}: ${v.summarize(found.issues)}`);
    const { kinds, today } = found.output;
    const doc = await readDocument(file);
    const own = sentencesOfKind(settleStanding(doc, extractSentences(doc), doc.published, today));
    lessons.push({
      words: new Set(own.flatMap(({ plain }) => [...wordsOfKind(plain)])),
      small: new Set(
        own.flatMap(({ plain }) => plain.match(/(?<![A-Za-z])[a-z][A-Za-z]*/g) ?? []).map((word) => word.toLowerCase()),
      ),
      kinds: order.map((kind) => Number(kinds.includes(kind))),
    });
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
function learn(lessons: readonly Lesson[], words: readonly string[]): Learnt {
  const [rounds, step, momentum, decay] = [150, 3, 0.9, 2e-4];
  const places = new Map(words.map((word, place) => [word, place]));
  const rows = lessons.map((lesson) => [...lesson.words].flatMap((word) => places.get(word) ?? []));
  const columns = order.map((_, kind) => {
    const [weights, pace] = [new Float64Array(words.length), new Float64Array(words.length)];
    let [start, startPace] = [0, 0];
    for (let round = 0; round < rounds; round += 1) {
      const slope = weights.map((weight) => decay * weight);
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

export async function main(folders: readonly string[]): Promise<number> {
  const lessons = (await Promise.all(folders.map(lessonsIn))).flat();
  const [said, small] = [countOf(lessons.map(({ words }) => words)), countOf(lessons.map((lesson) => lesson.small))];
  const common = [...said.keys()]
    .filter((word) => (small.get(word) ?? 0) >= leastDocuments && (said.get(word) ?? 0) <= mostShare * lessons.length)
    .sort();
  const first = learn(lessons, common).weights;
  const telling = (place: number) => Math.max(...(first[place] ?? []).map(Math.abs));
  const kept = common
    .map((word, place) => ({ word, telling: telling(place) }))
    .sort((a, b) => b.telling - a.telling)
    .slice(0, mostWords)
    .map(({ word }) => word)
    .sort();
  const { start, weights } = learn(lessons, kept);
  const inTenths = (list: readonly number[]) => list.map((weight) => Math.round(10 * weight));
  const lines = kept.map((word, place) => `    "${word}": [${inTenths(weights[place] ?? []).join(', ')}]`);
  const file = fileURLToPath(new URL('../../assets/kind-words.json', import.meta.url));
  writeFileSync(file, `{\n  "start": [${inTenths(start).join(', ')}],\n  "words": {\n${lines.join(',\n')}\n  }\n}\n`);
  console.log(`${kept.length} words of ${lessons.length} documents`);
  return 0;
}
