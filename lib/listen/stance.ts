import {
  deniesIt,
  freedFrom,
  funderMay,
  isDeniedAfter,
  isRefusedAfter,
  isUntilThen,
  leftOpen,
  noDutyOfTheirs,
  onlyMeant,
  onlyRefuses,
  onlySupposed,
  refusesIt,
  refusingValue,
  unlessFirst,
} from '@/lib/vocabulary/stance.ts';

/** How a sentence stands to a matter that it names: it says so, refuses it, leaves it for later, means it and does not promise it, or denies something near it. */
export type Stance = 'said' | 'refused' | 'open' | 'hedged' | 'near';

/** "Not less than", "if the target is not met": words that deny nothing of the matter itself. */
const harmless =
  /\b(?:not|no) (?:(?:to )?be(?:ing)? )?(?:less|fewer|later|more|longer|sooner|earlier|only|just|merely|exceed\w*|limited|doubt|least)(?: than)?\b|\bwithout prejudice\b|\bwhether or not\b|\bnot[- ]for[- ]profit\b|, (?:and )?not (?:handed|imposed|given|sent|just|from|by|for|to)\b|\b(?:if|where|when|should|because|since|as)\b[^.;,]{0,60}\bnot (?:been |being )?(?:met|meet|reach(?:ed)?|achiev\w+|deliver\w*|follow\w*|satisf\w+|improv\w+|agree|accept\w*|happy|renew\w*)\b|\bnot (?:being |been |yet )*(?:met|achieved|reached|delivered|satisfied|on track|going|working|completed|carried out|followed|kept|implemented|fulfilled|cured|remedied)\b|\b(?:no|not|nothing) (?:part|hand|say|role|involvement|involved|to do with)\b/gi;
const clauseBreak =
  /[;:]|, and\b|\b(?:but|although|though|however|whether or not|who|and (?:we|you|it|they|the) (?:\w+ )?(?:will|shall|may|can|must|would|is|are|has|have|need|do|does)|, (?:which|who|so|we|you|it|they))\b/gi;

const furthestBack = 110;

/** How a sentence stands to the words from `from` to `to` of it. */
export function stanceOf(plain: string, from: number, to: number): Stance {
  const head = plain
    .slice(Math.max(0, from - furthestBack), from)
    .replace(harmless, (words) => '-'.repeat(words.length));
  const last = [...head.matchAll(clauseBreak)].at(-1);
  const before = last ? head.slice(last.index + last[0].length) : head;
  const words = plain.slice(from, to).replace(harmless, '-');
  const rest = plain.slice(to).replace(harmless, '-');
  const stop = rest.search(clauseBreak);
  const after = stop < 0 ? rest : rest.slice(0, stop);
  const clause = `${before}${words}${after}`;
  if (leftOpen.test(clause)) return 'open';
  if (unlessFirst.test(before) && !freedFrom.test(before)) return onlyMeant.test(before) ? 'hedged' : 'said';
  if (isRefusedPlainly(before, words, after)) return 'refused';
  if (refusesIt.test(before) || refusesIt.test(words) || isRefusedAfter.test(after)) return 'near';
  return onlyMeant.test(clause) || funderMay.test(clause) ? 'hedged' : 'said';
}

function isRefusedPlainly(before: string, words: string, after: string): boolean {
  if (noDutyOfTheirs.test(before)) return false;
  const lead = words.slice(0, Math.max(0, words.lastIndexOf(' ')));
  const isDenied =
    deniesIt.test(before) ||
    (refusesIt.test(words) && (deniesIt.test(lead) || refusesIt.test(words.split(' ')[0] ?? '')));
  const isOfCase = onlySupposed.test(before) && !/, /.test(before);
  return (isDenied && !isOfCase && isUntilThen.test(after)) || (!isOfCase && isDeniedAfter.test(after));
}

/** Beside a label, more words than these tell something of their own. */
const longestRefusal = 70;

/** How a value that stands beside its label, or an answer, stands to what is named there. */
export function stanceOfValue(value: string): Stance {
  if (leftOpen.test(value)) return 'open';
  const isShort = value.length < longestRefusal;
  if (isShort && (onlyRefuses.test(value) || isDeniedAfter.test(` ${value}`))) return 'refused';
  if (isShort && (refusingValue.test(value) || refusesIt.test(value))) return 'near';
  return onlyMeant.test(value) ? 'hedged' : 'said';
}
