import type { Compact, DocumentKind } from '@/lib/compact.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import type { DocumentText } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';
import { factsJson } from '@/lib/report/json.ts';
import type { ReportSource } from '@/lib/report/report.ts';
import { compare } from '@/lib/show/comparison.ts';
import { digestOf } from '@/lib/show/digest.ts';
import { rules } from '@/rules/index.ts';

interface Said extends Pick<ReportSource, 'corrections' | 'setAsides' | 'judgements' | 'notes'> {
  readonly doc?: Partial<DocumentText>;
  readonly today?: string;
  readonly kinds?: readonly DocumentKind[];
}

/** A compact built in. Throws where there is none of that name. */
export function compactCalled(id: string): Compact {
  const compact = compacts.find((each) => each.id === id);
  if (!compact) throw new Error(`There is no compact ${id}`);
  return compact;
}

/** A document checked by the real engine, from Markdown, as though it were a page on the web. */
export function sourceOf(
  markdown: string,
  ids: readonly string[] = ['dudley'],
  { doc: over = {}, today = '2025-03-10', ...reader }: Said = {},
): ReportSource {
  const doc: DocumentText = {
    ...readText(markdown, { markdown: true }),
    source: 'page',
    address: 'https://council.example/have-your-say',
    ...over,
  };
  return sourceOfDocument(doc, ids, { today, ...reader });
}

/** A document already read. */
export function sourceOfDocument(
  doc: DocumentText,
  ids: readonly string[],
  { today = '2025-03-10', kinds, ...reader }: Omit<Said, 'doc'> = {},
): ReportSource {
  const corrections = { ...(kinds ? { kinds } : {}), ...reader.corrections };
  const facts = extract(doc, { today, complete: true, corrections });
  return {
    ...reader,
    ...(Object.keys(corrections).length ? { corrections } : {}),
    doc,
    digest: digestOf(facts),
    checks: ids.map(compactCalled).map((compact) => ({ compact, comparison: compare(facts, compact, rules, today) })),
    said: { published: facts.published?.value ?? null, facts: factsJson(facts) },
    today,
  };
}

/** A consultation open for 43 days, with a decision before it closes and no feedback. */
export const consultation = `# Harrowfield library review: have your say

The Council is consulting on the future of Harrowfield's libraries. This public consultation asks for your views on the draft strategy.

## Key dates

| Key date | Day |
| --- | --- |
| Consultation opens | 3 March 2025 |
| Consultation closes | 14 April 2025 |

## What happens next

No feedback will be given on the responses.`;

/** Words that a file of ours must hold and never obey. */
export const hostile = `# <img src=x onerror=alert(1)> & consultation

The Council is consulting on the future of its libraries, مراجعة المكتبات. This public consultation asks for your views on the draft strategy.

The consultation opens on 3 March 2025 and closes on 14 April 2025.

## *Stars* | pipes & [links](javascript:alert(1))

No feedback will be given to </style><script>alert(1)</script> \u202Ereaders.`;

/** A consultation of which the reader has said all that can be said. */
export function readersOwn(): ReportSource {
  const found = sourceOf(consultation).checks[0];
  const aside = found?.comparison.findings.find(({ rule }) => rule === 'consultation-early-notice');
  if (!found || !aside) throw new Error('Nothing was found to set aside');
  const [first, second, third] = found.compact.commitments.filter(({ feeds }) => !feeds.length);
  if (!first || !second || !third) throw new Error('There is nothing to judge');
  return sourceOf(consultation, ['dudley'], {
    corrections: { kinds: ['consultation'], closes: '2025-05-12', we: 'funder' },
    setAsides: { [aside.id]: { reason: 'They told us by telephone.', on: '2025-03-09' } },
    judgements: {
      dudley: {
        [first.id]: { answer: 'yes', note: '' },
        [second.id]: { answer: 'not-sure', note: 'Ask Amira.\nShe was there.' },
        [third.id]: { answer: null, note: 'To be read again.' },
      },
      'bristol-2012': { 'not-shown': { answer: 'no', note: 'Of another compact.' } },
    },
    notes: 'For the board.\n\nملاحظات حول هذه الاستشارة',
  });
}
