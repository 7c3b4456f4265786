import { labelsOf, type Mention } from '@/lib/extract/mentions.ts';
import type { DateFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

/** "The days from the Opening Date to the Closing Date": the names that a document gives to the two ends of its own term. */
const betweenNames =
  /\b(?:[Tt]erm|[Pp]eriod|[Gg]rant|[Aa]ward|[Aa]greement|[Cc]ontract|[Dd]ays|[Ss]ervices?|[Ff]unding)\b[^.;]{0,80}\b(?:from|between|on|begins on|starts on) (?:and including )?the ([A-Z][a-z]+ (?:Date|Day)) (?:to|until|and|up to|through to|and ends on|and ending on|and continues until)(?: and including)? the ([A-Z][a-z]+ (?:Date|Day))\b/;

export interface NamedDates {
  readonly from: Mention<DateFound> | null;
  readonly to: Mention<DateFound> | null;
}

/** The days that the names of a term's two ends stand for, by a definition or a row of their own. */
export function datesByName(dated: readonly Mention<DateFound>[], sentences: readonly Sentence[]): NamedDates {
  for (const place of mayHold(sentences, betweenNames)) {
    const [, first = '', last = ''] = betweenNames.exec(sentences[place]?.plain ?? '') ?? [];
    if (!first || !last) continue;
    return { from: dayNamed(first, dated), to: dayNamed(last, dated) };
  }
  return { from: null, to: null };
}

function dayNamed(name: string, dated: readonly Mention<DateFound>[]): Mention<DateFound> | null {
  const isNamed = (label: string) => label.replace(/^[0-9.() ]{1,8}/, '').toLowerCase() === name.toLowerCase();
  const leads = new RegExp(
    `^(?:[0-9.()]{1,8} )?(?:the )?["']?${name}["']?(?: means| is| shall be| shall mean|:|,)?(?: the)?(?: day)? ?$`,
    'i',
  );
  return (
    dated.find(
      (mention) =>
        mention.value.when.shape === 'day' && (leads.test(mention.before) || labelsOf(mention).some(isNamed)),
    ) ?? null
  );
}
