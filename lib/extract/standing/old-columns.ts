import { wordsOf } from '@/lib/vocabulary/words.ts';

const paper =
  '(?:terms?|wording|words|text|clauses?|conditions?|agreements?|contracts?|deeds?|version|figure|rate|rules?|arrangements?|position|offer|template|specification|requirements?|provisions?)';
const gone =
  '(?:dropped|deleted|removed|replaced|withdrawn|superseded|abandoned|taken out|struck out|set aside|cancelled)';
/** Over what a variation takes out: "Was", "Old clause", "Wording now dropped", "What it used to say". */
const former = wordsOf(
  `^(?:${[
    'until (?:[0-9]{1,2} )?[a-z]+ [0-9]{4}',
    'as agreed|(?:it )?was|previously|formerly|old|former',
    `(?:the |our |your )?(?:old|former|previous|earlier|outgoing|existing|current|present|superseded|deleted|dropped|withdrawn|discarded) (?:\\w+ )?${paper}`,
    `(?:the )?(?:${paper}|what is|what was|words that are) (?:(?:is|was|are|were|now|being|to be) ){0,2}${gone}`,
    `what (?:it|they|we|(?:the|your|our) (?:\\w+ )?${paper}) (?:said|had|asked|used to (?:say|be|ask))(?: before)?`,
    'how (?:it|things) (?:was|were)|used to (?:say|be)',
  ].join('|')})$`,
);
/** What is former only beside a column that tells what is so instead: "Before" and "After", "Then" and "Now", "2023 clause" and "2026 clause". */
const formerBeside = wordsOf(`^(?:before|then|as signed|as first (?:signed|drafted)|first draft|20[0-9]{2} ${paper})$`);
const later = wordsOf(
  `^(?:after(?:wards)?|now|today|new|in future|as (?:amended|varied|revised)|final (?:draft|version)|second draft|(?:the |our |your )?(?:new|revised|amended|replacement|varied|updated|substituted) (?:\\w+ )?${paper}|20[0-9]{2} ${paper})$`,
);

/** Which of a table's columns, by what stands at their heads, tell only what has been dropped. */
export const formerColumns = (heads: readonly string[]): readonly number[] =>
  heads.flatMap((head, at) =>
    isFormerLabel(head) ||
    (formerBeside.test(head.trim()) && heads.slice(at + 1).some((other) => later.test(other.trim())))
      ? [at]
      : [],
  );

/** Whether a label says of itself that what it names has been dropped. */
export const isFormerLabel = (label: string): boolean => former.test(label.trim().replace(/:$/, ''));

/** What stands in the new column where the old one holds. */
export const isKept = (words: string): boolean => kept.test(words);
const kept =
  /^["']?(?:no change|not changed|unchanged|unaltered|unaffected|the same|same|as (?:before|now|it (?:was|is)|at present|in the (?:old|present|current|existing))|stays|stands|kept|retained|remains|continues|still (?:applies|stands))\b/i;
