import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

/** The first and last day where they are known, then the months that are firm and those that options could make of it. */
export function termOf(text: string): string | null {
  const { term } = extract(readText(text, { markdown: !/^[0-9]/.test(text) }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['funding', 'tender'] },
  });
  if (!term) return null;
  const months = `${term.months}/${term.possibleMonths}`;
  return term.starts && term.ends ? `${term.starts.value}..${term.ends.value} · ${months}` : months;
}
