import { extract } from '@/lib/extract/index.ts';
import type { Consultation } from '@/lib/facts.ts';
import { readText } from '@/lib/read/text.ts';

/** What a small document says of its consultation, in short, one after another where it tells of several: "2026-01-12 to 2026-03-08, P8W, decides 2026-04-21, extended". `*` marks a day of publication that stands in. */
export function meaningOf(text: string, today: string): string {
  const doc = readText(text, { markdown: true });
  const { consultation } = extract(doc, { today, complete: true, corrections: { kinds: ['consultation'] } });
  if (!consultation) return 'nothing';
  return [consultation, ...consultation.besides].map(inShort).join('; ');
}

function inShort(consultation: Consultation): string {
  const { opens, opensAssumed, closes, alsoCloses, lengths, decision, extended } = consultation;
  return [
    `${opens?.value ?? '?'}${opensAssumed ? '*' : ''} to ${closes?.value ?? '?'}`,
    ...alsoCloses.map(({ value }) => `also ${value}`),
    ...lengths.slice(0, 1).map(({ value }) => value),
    ...(decision ? [`decides ${decision.value}`] : []),
    ...(extended ? ['extended'] : []),
  ].join(', ');
}
