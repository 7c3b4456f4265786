import type { Facts, Sentence } from '@/lib/facts.ts';
import { ofBefore, ofOthers, setAside } from '@/lib/vocabulary/aside.ts';

/** Whether a sentence tells of other bodies, of what went before or of what was thought of and dropped, so that nothing it says is held against the author. */
export const isAside = (facts: Facts, sentence: Sentence): boolean =>
  isOfAnother(facts, sentence) || setAside.test(sentence.plain);

/** The same, of other bodies and of what went before alone: what was thought of and dropped may be the very thing that is wanted, as lots are. */
export const isOfAnother = (facts: Facts, { plain, standing }: Sentence): boolean =>
  ofOthers.test(plain) || ofBefore.test(plain) || (standing === 'past' && isLongPast(facts, plain));

const yearSaid = /\b(?:19|20)[0-9]{2}\b(?![/-])/g;

/** Every year it names is two or more before the document's own: an earlier exercise, and not the months in which this one was prepared. */
export function isLongPast(
  { published, tender, changes, consultation }: Pick<Facts, 'published' | 'tender' | 'changes' | 'consultation'>,
  plain: string,
): boolean {
  const own = published ?? tender?.deadline ?? changes[0]?.announced ?? consultation?.closes;
  const before = Number(own?.value.slice(0, 4)) - 2;
  return plain.match(yearSaid)?.every((year) => Number(year) <= before) ?? false;
}
