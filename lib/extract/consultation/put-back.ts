import { isAbout } from '@/lib/extract/consultation/others.ts';
import { extension } from '@/lib/extract/consultation/words.ts';
import type { Sentence } from '@/lib/facts.ts';

/** Whether the words before a day say that the close was put back to it; `previous` may say what "it" is. */
export const isPutBack = (sentence: Sentence, previous: Sentence | null, clause: string): boolean =>
  extension.test(sentence.plain.replace(extendsElse, '')) &&
  !/\b(?:was|were) (?:going|due|meant|set|supposed|to have) [^.;]{0,20}$|\b(?:instead of|rather than|and not|original\w*|which was)\b[^.;]{0,20}$/i.test(
    clause,
  ) &&
  /\b(?:to|until|till|now|is|of|clos(?:es?|ing)|by)[^.;]{0,30}$/i.test(clause) &&
  (isAbout(sentence) ||
    closes.test(sentence.plain) ||
    (previous?.block === sentence.block &&
      (closes.test(previous.plain) || (/^you now\b/i.test(sentence.plain) && isAbout(previous)))));

/** "To extend the orders": another thing is made to last. */
const extendsElse =
  /\bextend(?:ing|s|ed)? (?:the |these |those |our |its |current |existing |use of |all )+(?!(?:[a-z-]+ ){0,3}(?:consultation|survey|engagement|exercise|deadline|closing|date|period|time|window|opportunity|conversation|questionnaire|day)\b)/i;
const closes = /\bclos(?:es|ing|e)\b|\bdeadline\b|\blast day\b/i;

/** "Extend the deadline by a week, from 28 June to 5 July": the first is the close that was. */
const from =
  /\b(?:extend\w*|mov(?:ed?|es|ing)|push(?:ed|ing)?|put back|postpon\w+|chang(?:ed?|es|ing))\b[^.;]{0,20}\b(?:deadline|clos(?:e|ing)|end date|last day|consultation|survey)\b(?![^.;]{0,90}\b(?:run|runs|running|open|held|takes? place|extended) from $)[^.;]{0,90}\bfrom $|\b(?:deadline|clos(?:e|ing)(?: date)?|end date|last day)\b[^.;]{0,30}\b(?:moved?|extended|changed|put back|pushed back|gone back|altered)\b[^.;]{0,12}\bfrom $/i;

/** Whether a range tells the close that was and the close that is: its first day opens nothing. */
export const isPutBackFrom = (before: string): boolean => from.test(before);
