// Runs in a thread of its own, bundled as the engine is shipped.
import { parentPort, workerData } from 'node:worker_threads';
import * as v from 'valibot';
import { extract } from '@/lib/extract/extract.ts';
import { extractSoon } from '@/lib/extract/extract-soon.ts';
import { extractValues } from '@/lib/extract/values/find-values.ts';
import { documentOf, leastTimes, proseOf } from './prose.ts';

const MEGABYTE = 1_000_000;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b/gi;

const reading = (text: string) => {
  const doc = documentOf(text);
  return () => extract(doc, { today: '2025-03-10', complete: true });
};
/** `reading`, when the tagger is there. */
async function withTagger() {
  await import('@/lib/extract/tagger.ts');
  return reading;
}
const readingValues = (text: string) => {
  const doc = documentOf(text);
  return () => extractValues(doc, null);
};

/** What one megabyte takes, five times over so that it meets with as much of what else the computer does, and what five at once do. */
function growthOf(read: (text: string) => () => unknown) {
  const [one, five] = [read(proseOf(MEGABYTE)), read(proseOf(5 * MEGABYTE))];
  for (let warming = 0; warming < 5; warming += 1) one();
  const [fiveTimesOne = 0, fiveAtOnce = 0] = leastTimes([() => [1, 2, 3, 4, 5].map(one).length, five], 6);
  return { one: fiveTimesOne / 5, five: fiveAtOnce };
}

/** Each piece over and over, against prose: how many times as long for each character. */
function sharesOf(read: (text: string) => () => unknown, pieces: readonly string[]): readonly number[] {
  const length = MEGABYTE / 4;
  const prose = read(proseOf(length));
  for (let warming = 0; warming < 10; warming += 1) prose();
  return pieces.map((piece) => {
    const text = piece.repeat(length / piece.length);
    const [ofPiece = 0, ofProse = 0] = leastTimes([read(text), prose], 3);
    return ofPiece / text.length / (ofProse / length);
  });
}

/** What each piece of work gives; times are the least of a few, in milliseconds. */
const works = {
  /** How many dates there are in prose of so many megabytes, read as the panel's engine reads: the tagger is there only once a sentence asks for it. */
  hold: async ({ megabytes }: Job) => {
    const doc = documentOf(proseOf((megabytes ?? 1) * MEGABYTE));
    return { dates: (await extractSoon(doc, { today: '2025-03-10', complete: true })).values.dates.length };
  },
  /** All of extraction, and values alone. */
  grow: async () => growthOf(await withTagger()),
  growValues: () => growthOf(readingValues),
  /** The same prose by us, by one pass of a date's pattern, and by compromise, the last reckoned from a share of it. */
  compare: async () => {
    const { default: nlp } = await import('compromise');
    const read = await withTagger();
    const text = proseOf(MEGABYTE);
    const sample = proseOf(MEGABYTE / 25);
    // In turns, for all come to their full speed only after some seconds and what else the computer does changes.
    const [ours = 0, plain = 0, tagged = 0] = leastTimes(
      [read(text), () => [...text.matchAll(DATE)], () => nlp(sample)],
      20,
    );
    return { megabytes: 1, ours, plain, tagged: tagged * (text.length / sample.length) };
  },
  /** All of extraction over each piece again and again, and values alone. */
  repeat: async ({ pieces = [] }: Job) => sharesOf(await withTagger(), pieces),
  repeatValues: ({ pieces = [] }: Job) => sharesOf(readingValues, pieces),
};

const jobs = v.object({
  work: v.picklist(['hold', 'grow', 'growValues', 'compare', 'repeat', 'repeatValues']),
  megabytes: v.optional(v.number()),
  pieces: v.optional(v.array(v.string())),
});
type Job = v.InferOutput<typeof jobs>;

const job = v.parse(jobs, workerData);
Promise.resolve(works[job.work](job)).then((given) => parentPort?.postMessage(given));
