import type { PeriodFound } from '@/lib/extract/values.ts';
import type { Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { mayHold } from '@/lib/listen/sieve/sieve.ts';

const units: Readonly<Record<string, string>> = {
  week: 'P1W',
  fortnight: 'P2W',
  month: 'P1M',
  quarter: 'P3M',
};
/** "A month is enough", "just give us a fortnight": lengths without a number, which elsewhere are none. */
const spoken =
  /\b(?:a|one) (week|fortnight|month|quarter)(?: or so)?,? (?:is|would be|will be|will do|would do|should be|should do|please)\b|\b(?:give us|let us have|need|ask(?: you)? for|(?:all|what) we (?:ask|need|want) is|like|want|within) a (week|fortnight|month|quarter)(?=[.,;]|$| in writing\b| beforehand\b| first\b)|\b(?:allow|give|have|leave|giving|allowing)(?: you| them| it| the \w+)? a (week|fortnight|month|quarter)(?= to\b| in which\b)|^(?:(?:about|around|usually|normally|only|just|generally) )?a (week|fortnight|month|quarter)(?=[.,;]|$| or so\b| at (?:most|best)\b)|\b(?:a|one) (?:full|whole|clear|complete) (week|fortnight|month|quarter)(?='s (?:notice|warning))/i;

/** Finds such lengths, in the sentences that may hold one, where no other was found. */
export function withSpoken(periods: readonly PeriodFound[], sentences: readonly Sentence[]): readonly PeriodFound[] {
  const found = mayHold(sentences, spoken).flatMap((place): PeriodFound[] => {
    const sentence = sentences[place];
    const match = sentence && spoken.exec(sentence.plain);
    const [words = '', first, second, third, alone, full] = match ?? [];
    const unit = first ?? second ?? third ?? alone ?? full ?? '';
    const period = units[unit.toLowerCase()];
    if (!match || !period) return [];
    const unitAt = first ? words.indexOf(unit) : words.lastIndexOf(unit);
    const at = Math.max(0, words.slice(0, unitAt).search(/\b(?:a|one) (?:\w+ )?$/i));
    const span = spanIn(sentence, match.index + at, match.index + unitAt + unit.length);
    return periods.some(({ start, end }) => start < span.end && span.start < end)
      ? []
      : [{ ...span, period, atMost: null, days: 'calendar', option: null, assumed: [] }];
  });
  return found.length ? [...periods, ...found].sort((a, b) => a.start - b.start) : periods;
}
