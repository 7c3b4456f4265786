// Runs in a thread of its own, bundled as the engine is shipped.
import { parentPort, workerData } from 'node:worker_threads';
import nlp from 'compromise';
import * as v from 'valibot';
import { extract } from '@/lib/extract/index.ts';
import { documentOf, leastTime, proseOf } from './prose.ts';

const MEGABYTE = 1_000_000;
const DATE =
  /\b\d{1,2}(?:st|nd|rd|th)?\s+(?:January|February|March|April|May|June|July|August|September|October|November|December)\s+\d{4}\b/gi;

const timeOf = (text: string, tries: number) => {
  const doc = documentOf(text);
  return leastTime(() => extract(doc, { today: '2025-03-10', complete: true }), tries);
};

/** What each piece of work gives; times are the least of a few, in milliseconds. */
const works = {
  /** How many dates there are in prose of so many megabytes. */
  hold: ({ megabytes }: Job) => {
    const doc = documentOf(proseOf((megabytes ?? 1) * MEGABYTE));
    return { dates: extract(doc, { today: '2025-03-10', complete: true }).values.dates.length };
  },
  /** One megabyte and five. */
  grow: () => ({ one: timeOf(proseOf(MEGABYTE), 4), five: timeOf(proseOf(5 * MEGABYTE), 2) }),
  /** The same prose by us, by one pass of a date's pattern, and by compromise, the last reckoned from a share of it. */
  compare: () => {
    const text = proseOf(2 * MEGABYTE);
    // Both come to their full speed only after some seconds, and both are given as many.
    const ours = timeOf(text, 12);
    const plain = leastTime(() => [...text.matchAll(DATE)], 12);
    const sample = proseOf(MEGABYTE / 25);
    return { megabytes: 2, ours, plain, tagged: leastTime(() => nlp(sample), 12) * (text.length / sample.length) };
  },
  /** Each piece over and over, against prose: how many times as long for each character. */
  repeat: ({ pieces = [] }: Job) => {
    const length = MEGABYTE / 4;
    timeOf(proseOf(length), 2);
    return pieces.map((piece) => {
      const text = piece.repeat(length / piece.length);
      return timeOf(text, 2) / text.length / (timeOf(proseOf(length), 2) / length);
    });
  },
};

const jobs = v.object({
  work: v.picklist(['hold', 'grow', 'compare', 'repeat']),
  megabytes: v.optional(v.number()),
  pieces: v.optional(v.array(v.string())),
});
type Job = v.InferOutput<typeof jobs>;

const job = v.parse(jobs, workerData);
parentPort?.postMessage(works[job.work](job));
