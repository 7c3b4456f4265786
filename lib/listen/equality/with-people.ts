import type { Facts, Sentence } from '@/lib/facts.ts';
import { once } from '@/lib/listen/once.ts';
import { leftOutPeople, listedPeople, thosePeople } from '@/lib/vocabulary/people.ts';

const eachOfThem = new RegExp(leftOutPeople.source, 'g');
/** Those whom plans often leave out, as words name them one by one. */
export const leftOutIn = (plain: string): readonly string[] => plain.match(eachOfThem) ?? [];

/** Working with, hearing from, asking: it is the people named next who are sought out, and not others named in the same breath. */
const withPeople = /^(?:work(?:ed|ing) with|sat down with|to hear|meeting|asked|go(?:ne|ing)? out to|went)\b/i;
const soonAfter = 60;

/**
 * Whether something is done with people other than those whom plans leave out. Those whom the matter is about are no such people here: a carers' strategy is
 * written with carers anyway.
 */
export function isWithOthers(facts: Facts, { plain }: Sentence, match: RegExpExecArray): boolean {
  if (!withPeople.test(match[0])) return false;
  const next = plain.slice(match.index, match.index + match[0].length + soonAfter);
  if (thosePeople.test(next) || listedPeople.test(next)) return false;
  const subject = titleOf(facts);
  return !leftOutIn(next).some((name) => !subject.includes(name.toLowerCase()));
}

/** The title and the headings of the first rank; a text without either has its first sentence for a title, which is none. */
const titleOf = once(({ doc, sentences }: Facts): string => {
  const headings = sentences.filter(({ block }) => block.kind === 'heading' && block.level === 1);
  const title = /[.!?]$/.test(doc.title) ? '' : doc.title;
  return [title, ...headings.map(({ plain }) => plain)].join(' ').toLowerCase();
});
