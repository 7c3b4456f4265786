import type { Facts, Sentence } from '@/lib/facts.ts';
import { once } from '@/lib/listen/once.ts';

/** Before a list of tests and their shares. */
const ofMarks =
  /\b(?:marks?|weight\w*|scor\w*|criteri\w*|judg\w*|choos\w*|cho(?:ice|sen)|assess\w*|evaluat\w*|points|(?:of|to) (?:100|a hundred))\b/i;
/** "Running the rounds - 40", "Volunteers (20)", "Price: 40%". */
const shareLast = /[a-z)] ?(?:[:(-]|\.{2,}) ?([1-9][0-9]?)(?: ?%| marks| points)?\)?$/i;
/** "40 running the rounds", in a list. */
const shareFirst = /^([1-9][0-9]?)(?: ?%| marks| points)?(?: for)?[: -]{1,3}[a-z]{3}/i;
/** Each share after its row of dots, where lines have run together. */
const sharesAfterDots = /\.{3,} ?([1-9][0-9]?)(?![0-9])/g;

function sharesOf({ plain, block, standing }: Sentence): readonly number[] {
  if (standing !== 'current' || block.cell || plain.length > 600) return [];
  if (plain.includes('...')) return [...plain.matchAll(sharesAfterDots)].map(([, share]) => Number(share));
  const share = shareLast.exec(plain)?.[1] ?? (block.kind === 'item' ? shareFirst.exec(plain)?.[1] : undefined);
  return share ? [Number(share)] : [];
}

/** The lines of a list that gives each test its share, all of which make a hundred: "How you will run it ..... 40". */
export const marksListed = once(({ sentences }: Facts): readonly Sentence[] => {
  const listed: Sentence[] = [];
  let run: Sentence[] = [];
  let shares: number[] = [];
  let lead = '';
  let before = '';
  const close = () => {
    const sum = shares.reduce((total, share) => total + share, 0);
    if (shares.length > 1 && sum === 100 && ofMarks.test(lead)) listed.push(...run);
    run = [];
    shares = [];
  };
  for (const sentence of sentences) {
    const own = sharesOf(sentence);
    if (own.length) {
      if (!run.length) lead = `${before} ${sentence.over.at(-1) ?? ''}`;
      run.push(sentence);
      shares.push(...own);
    } else if (run.length) close();
    before = sentence.plain;
  }
  close();
  return listed;
});
