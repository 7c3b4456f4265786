import type { Span } from '@/lib/document.ts';
import type { Facts } from '@/lib/facts.ts';
import { bearingOn, chanceAt, chanceKept } from '@/lib/listen/bearing/bearing.ts';
import { theCompact } from '@/lib/phrases.ts';
import { type Answer, type Ask, meets, type Rule, unclear } from '@/lib/rule.ts';

/** So likely each passage keeps the promise, or a person must judge. That it does not is never said of words alone. */
const surely = 0.8;
/** Words that are so unlikely to be about a rule's matter were heard amiss oftener than not. */
const hardly = 0.05;

/**
 * What is said where a rule has heard nothing that it could judge, but sentences by their words are likely about its matter: that they are in line where each all but
 * surely is, and else that a person should read them. Null where none are, or where more is still to be read that the rule may hear.
 */
export function mayBear(facts: Facts, id: string, { matter }: Rule, ask: Ask): readonly Answer[] | null {
  if (!matter || !(facts.complete || facts.doc.selection)) return null;
  const likely = bearingOn(facts, id);
  if (!likely.length) return null;
  const passages = likely.map(({ sentence }) => sentence).sort((a, b) => a.start - b.start);
  if (passages.every((sentence) => (chanceKept(sentence, id) ?? 0) >= surely))
    return [
      meets(`By its words this is about ${matter} and in line with ${theCompact(ask)}. Read it to be sure.`, passages),
    ];
  return [
    unclear(
      `This may be about ${matter}, in words that cannot be measured here against ${theCompact(ask)}. Read it and judge for yourself.`,
      passages,
      `Could you tell us what this means for ${matter}?`,
    ),
  ];
}

/** Whether an answer rests on words that are hardly about its rule's matter. Dates and periods alone are held to figures, whatever stands beside them. */
export function isDoubtful(facts: Facts, id: string, { evidence }: Answer): boolean {
  const { dates, periods } = facts.values;
  const isValue = ({ start, end }: Span) =>
    [...dates, ...periods].some((value) => value.start <= start && end <= value.end);
  if (evidence.every(isValue)) return false;
  const chance = chanceAt(facts, id, evidence);
  return chance !== null && chance < hardly;
}
