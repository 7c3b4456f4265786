// Learns by which words a sentence bears on each rule's matter, and keeps its promise: node entrypoints/command-line/run.mjs ../../tests/rule-words/learn
// It learns from the rules' own cases and from `lessons`: sentences of invented papers, what stands over each, and how it stands towards each rule that it bears on. Of a paper every
// sentence is there; of tests/documents none, for these measure what was learnt.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import * as v from 'valibot';
import { signsOf, sizeOf, writtenSigns } from '@/lib/listen/bearing/signs.ts';
import type { Cases } from '@/lib/rule.ts';
import { rules } from '@/rules/index.ts';

type Judged = 'falls-short' | 'unclear' | 'meets';

/** A sentence, the rules it bears on, and how it stands towards the promise of each. */
interface Lesson {
  readonly text: string;
  readonly over: readonly string[];
  readonly rules: ReadonlyMap<string, Judged>;
  /** The one rule of which it was judged; null where it was judged of all. */
  readonly of: string | null;
  /** How often its like is to be heeded. */
  readonly heed: number;
}

/** Signs of fewer sentences are chance. */
const leastLessons = 4;
const mostSigns = 600;
const mostKept = 250;
const rounds = 30;
/** How much a large weight is held against it. */
const held = 1 / 8;
const longestStep = 3;
const leastBend = 0.01;
/** What a rule hears in so many words is about it, and a near-miss is there because its words come near. */
const heedOfHeard = 3;
const heedOfSilent = 12;
/** Whether these are kept is told by their figures and not by words. */
const measured: ReadonlySet<string> = new Set([
  'consultation-holidays',
  'consultation-length',
  'funding-length',
  'notice-period',
  'tender-timetable',
]);

const verdicts: readonly Judged[] = ['falls-short', 'unclear', 'meets'];

const line = v.object({
  text: v.string(),
  over: v.optional(v.array(v.string()), []),
  rules: v.optional(v.record(v.string(), v.picklist(verdicts)), {}),
  of: v.optional(v.string()),
});

const lessonFolder = fileURLToPath(new URL('lessons/', import.meta.url));
const caseFiles = import.meta.glob<Cases>(['../../rules/*.ts', '!../../rules/index.ts'], {
  eager: true,
  import: 'cases',
});
const ruleOf = (path: string) => path.slice(path.lastIndexOf('/') + 1, -'.ts'.length);

const sentencesOf = (text: string): readonly string[] =>
  text
    .replace(/[[\]]|\*\*|~~|^#+ /gm, '')
    .split(/\n|(?<=[.?!]) /)
    .filter((each) => /\w/.test(each));

function lessonsOfCases(): readonly Lesson[] {
  return Object.entries(caseFiles).flatMap(([path, cases]) => {
    const of = ruleOf(path);
    const lesson = (text: string, judged: Judged | null): Lesson => ({
      text,
      over: [],
      rules: new Map(judged ? [[of, judged]] : []),
      of,
      heed: judged ? heedOfHeard : heedOfSilent,
    });
    return cases.flatMap((group) => [
      ...verdicts.flatMap((verdict) =>
        (group[verdict] ?? [])
          .flatMap((text) => [...text.matchAll(/\[([^\]]+)\]/g)].map(([, words = '']) => words))
          .map((text) => lesson(text, verdict)),
      ),
      ...[...(group.silent ?? []), ...(group['not-stated'] ?? [])]
        .flatMap(sentencesOf)
        .map((text) => lesson(text, null)),
    ]);
  });
}

function lessonsIn(file: string): readonly Lesson[] {
  const lines = readFileSync(lessonFolder + file, 'utf8')
    .trim()
    .split('\n');
  return lines.map((words, at) => {
    const found = v.safeParse(line, JSON.parse(words));
    if (!found.success) throw new Error(`${file}, line ${at + 1}: ${v.summarize(found.issues)}`);
    return {
      ...found.output,
      rules: new Map(Object.entries(found.output.rules)),
      of: found.output.of ?? null,
      heed: 1,
    };
  });
}

/** Every sentence of the lessons. Throws, with file and line, where one is not written as it should be. */
export const readLessons = (): readonly Lesson[] => readdirSync(lessonFolder).sort().flatMap(lessonsIn);

/** For each sign the rows it stands in and how much it counts there, by turns. */
type Columns = readonly (readonly number[])[];

/** What a lesson teaches; null where it says nothing of it. */
type Answer = (lesson: Lesson) => boolean | null;

const bearsOn =
  (rule: string): Answer =>
  ({ of, rules: on }) =>
    of === null || of === rule ? on.has(rule) : null;

const keeps =
  (rule: string): Answer =>
  ({ rules: on }) => {
    const judged = on.get(rule);
    return judged && judged !== 'unclear' ? judged === 'meets' : null;
  };

interface Learnt {
  readonly start: number;
  readonly weights: Float64Array;
}

/**
 * Logistic regression of an answer over some signs, large weights held against it: one weight after another is put where the error would be least (coordinate
 * descent by Newton's step). A lesson without an answer is left out.
 */
function learn(lessons: readonly Lesson[], columns: Columns, answer: Answer, some: readonly number[]): Learnt {
  const answers = lessons.map(answer);
  const heed = lessons.map((lesson, row) => (answers[row] === null ? 0 : lesson.heed));
  const sums = new Float64Array(lessons.length);
  const weights = new Float64Array(columns.length);
  const steps = (column: readonly number[], weight: number, held: number): number => {
    let [slope, bend] = [held * weight, held];
    for (let at = 0; at < column.length; at += 2) {
      const [row, size] = [column[at] ?? 0, column[at + 1] ?? 0];
      const chance = 1 / (1 + Math.exp(-(sums[row] ?? 0)));
      slope += (chance - Number(answers[row])) * size * (heed[row] ?? 1);
      bend += Math.max(chance * (1 - chance), leastBend) * size * size * (heed[row] ?? 1);
    }
    const by = Math.max(-longestStep, Math.min(longestStep, -slope / bend));
    for (let at = 0; at < column.length; at += 2) {
      const row = column[at] ?? 0;
      sums[row] = (sums[row] ?? 0) + by * (column[at + 1] ?? 0);
    }
    return by;
  };
  const all = lessons.flatMap((_, row) => [row, 1]);
  let start = 0;
  for (let round = 0; round < rounds; round += 1) {
    start += steps(all, start, 0);
    for (const place of some)
      weights[place] = (weights[place] ?? 0) + steps(columns[place] ?? [], weights[place] ?? 0, held);
  }
  return { start, weights };
}

export function main(): number {
  const lessons = [...lessonsOfCases(), ...readLessons()];
  const signs = lessons.map(({ text, over }) => {
    const own = signsOf({ plain: text, over });
    return { signs: writtenSigns(own), size: sizeOf(own) };
  });
  const counts = new Map<string, number>();
  for (const each of signs) for (const sign of new Set(each.signs)) counts.set(sign, (counts.get(sign) ?? 0) + 1);
  const common = [...counts.keys()].filter((sign) => (counts.get(sign) ?? 0) >= leastLessons).sort();
  const places = new Map(common.map((sign, place) => [sign, place]));
  const columns = common.map((): number[] => []);
  signs.forEach((each, row) => {
    const times = new Map<number, number>();
    for (const sign of each.signs) {
      const place = places.get(sign);
      if (place !== undefined) times.set(place, (times.get(place) ?? 0) + 1);
    }
    for (const [place, count] of times) columns[place]?.push(row, count / each.size);
  });
  const every = common.map((_, place) => place);
  const folder = fileURLToPath(new URL('../../assets/rule-words/', import.meta.url));
  for (const rule of [...rules].filter(([, { matter }]) => matter).map(([id]) => id)) {
    const bearing = lessons.filter(({ rules }) => rules.has(rule)).length;
    const written = (name: string, answer: Answer, most: number): string => {
      const first = learn(lessons, columns, answer, every).weights;
      const kept = [...every].sort((a, b) => Math.abs(first[b] ?? 0) - Math.abs(first[a] ?? 0)).slice(0, most);
      const { start, weights } = learn(lessons, columns, answer, kept);
      const lines = kept
        .map((place) => [common[place] ?? '', Math.round(10 * (weights[place] ?? 0))] as const)
        .filter(([, weight]) => weight !== 0)
        .sort(([a], [b]) => (a < b ? -1 : 1))
        .map(([sign, weight]) => `      ${JSON.stringify(sign)}: ${weight}`);
      return `  "${name}": {\n    "start": ${Math.round(10 * start)},\n    "signs": {\n${lines.join(',\n')}\n    }\n  }`;
    };
    const parts = [
      written('bears', bearsOn(rule), mostSigns),
      ...(measured.has(rule) ? [] : [written('keeps', keeps(rule), mostKept)]),
    ];
    writeFileSync(`${folder}${rule}.json`, `{\n${parts.join(',\n')}\n}\n`);
    console.log(`${rule}: ${bearing} sentences bear on it, among ${lessons.length}`);
  }
  return 0;
}
