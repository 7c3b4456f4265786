import type { Sentence } from '@/lib/facts.ts';
import {
  askedWhether,
  decidedAgainst,
  goneOrTheirs,
  isSoNow,
  isThatSo,
  ofOthersPractice,
  ofThoseOthers,
  saidAloud,
  saidOnce,
  soWeDo,
  thatIsAnothers,
  thoughtByPeople,
  toldByGroups,
  wasSo,
} from '@/lib/vocabulary/others-practice.ts';

/**
 * Whether a sentence tells of money as others give it, as it was given before, as groups have complained of it, or as it was thought of and not done; none of
 * these is a term of the document's own.
 */
export function isNotOwnTerm(sentences: readonly Sentence[], place: number): boolean {
  const sentence = sentences[place];
  if (!sentence) return false;
  const { plain, block } = sentence;
  if (ofOthersPractice.test(plain) || ofThoseOthers.test(plain) || decidedAgainst.test(plain)) return true;
  if (goneOrTheirs.test(plain)) return true;
  if (saidOnce.test(plain) && !/\bnow\b/i.test(plain)) return true;
  if (thoughtByPeople.test(plain) && !soWeDo.test(plain)) return true;
  if (askedWhether.test(plain) && !soWeDo.test(plain)) return true;
  if (toldByGroups.test(plain) && !soWeDo.test(plain)) return true;
  if (wasSo.test(plain) && !isSoNow.test(plain)) return true;
  const before = sentences[place - 1];
  const isQuoted =
    saidAloud.test(plain) || (/^["']/.test(plain) && before?.block === block && saidAloud.test(before.plain));
  if (isQuoted) return true;
  const next = sentences[place + 1];
  return next?.block === block && (thatIsAnothers.test(next.plain) || isThatSo.test(next.plain));
}
