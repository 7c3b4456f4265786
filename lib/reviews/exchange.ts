import * as v from 'valibot';
import { type KeptReview, parseKeptReview } from '@/lib/reviews/kept-review.ts';
import { ReviewError } from '@/lib/reviews/review-error.ts';
import { shorten } from '@/lib/show/shorten.ts';
import { say } from '@/lib/show/words.ts';

const format = 'compact-lens-reviews';
/** Of the file; each review in it has a version of its own. */
const version = 1;

/** The largest file that is read, in bytes: thousands of reviews, and still no strain on the panel. */
export const mostBytes = 50 * 1024 * 1024;

/** A file of reviews, for another computer or to put by. `today` is an ISO date. */
export const exportReviews = (
  reviews: readonly KeptReview[],
  today: string,
): { readonly name: string; readonly type: string; readonly text: string } => ({
  name: `${format}-${today}.json`,
  type: 'application/json',
  text: `${JSON.stringify({ format, version, reviews }, null, 2)}\n`,
});

/** What a file held. */
export interface Imported {
  readonly reviews: readonly KeptReview[];
  /** Those that could not be read: what they are called, and why not, in a whole sentence. */
  readonly refused: readonly { readonly what: string; readonly why: string }[];
}

/** Reads a file of reviews. Throws a `ReviewError` where nothing of it can be read. */
export async function readReviewsFile(file: Pick<File, 'size' | 'text'>): Promise<Imported> {
  if (file.size > mostBytes) throw new ReviewError('too-large', say('reviews.import.too-large'));
  return parseReviews(await file.text());
}

/** Reads reviews from a file's text: the good ones are kept, the bad ones named. Throws a `ReviewError` where it is no file of ours. */
export function parseReviews(text: string): Imported {
  const file = v.safeParse(fileOfReviews, parseJson(text));
  if (!file.success) throw new ReviewError('foreign', say('reviews.import.foreign'));
  if (file.output.version > version) throw new ReviewError('newer', say('reviews.newer'));

  const { reviews: raws } = file.output;
  const reviews: KeptReview[] = [];
  const refused: { what: string; why: string }[] = [];
  for (const [index, raw] of raws.entries()) {
    try {
      // How often it was stored elsewhere says nothing here.
      reviews.push({ ...parseKeptReview(raw), revision: 0 });
    } catch (error) {
      if (!(error instanceof ReviewError)) throw error;
      refused.push({ what: nameOf(raw, index, raws.length), why: error.message });
    }
  }
  return { reviews, refused };
}

const fileOfReviews = v.looseObject({
  format: v.literal(format),
  version: v.pipe(v.number(), v.integer(), v.minValue(1)),
  reviews: v.array(v.unknown()),
});

function parseJson(text: string): unknown {
  try {
    // Some editors put a mark before the first letter.
    return JSON.parse(text.replace(/^\uFEFF/, ''));
  } catch (error) {
    // A RangeError where brackets stand in brackets without end.
    if (!(error instanceof SyntaxError || error instanceof RangeError)) throw error;
    throw new ReviewError('damaged', say('reviews.import.damaged'), { cause: error });
  }
}

const titled = v.looseObject({ documents: v.looseTuple([v.looseObject({ title: v.pipe(v.string(), v.nonEmpty()) })]) });

/** What a review that cannot be read is called: its document's title where that much is there, or its place in the file. */
function nameOf(raw: unknown, index: number, of: number): string {
  const known = v.safeParse(titled, raw);
  if (known.success) return `“${shorten(known.output.documents[0].title, 80)}”`;
  return say('reviews.import.nth', { number: index + 1, of });
}
