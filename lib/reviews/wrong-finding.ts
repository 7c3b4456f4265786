import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { commitmentsOf } from '@/lib/show/findings.ts';
import { formatList } from '@/lib/show/format.ts';
import { quotesOf, quoteText } from '@/lib/show/quotes.ts';
import { say } from '@/lib/show/words.ts';

interface Wrong {
  readonly finding: Finding;
  readonly doc: Pick<DocumentText, 'text' | 'blocks' | 'title'>;
  readonly compact: Compact;
  readonly kinds: readonly DocumentKind[];
  /** Of the extension: "0.1.0". */
  readonly version: string;
}

/**
 * All that reporting a wrong finding would share, as text the reader can see before anything leaves: what was found and the words it was found in.
 * Neither the document's address nor its title, nor anything the reader wrote.
 */
export function describeWrongFinding({ finding, doc, compact, kinds, version }: Wrong): string {
  const refs = commitmentsOf(finding, compact).map(({ ref }) => ref);
  const lines = [
    [say('set-aside.wrong.rule'), finding.rule],
    [say('set-aside.wrong.verdict'), say(`verdict.${finding.verdict}`)],
    [say('set-aside.wrong.message'), finding.message],
    ...quotesOf(doc, finding).flatMap((quote) => [
      [say('set-aside.wrong.quote'), quote.pieces.flatMap(({ text, key }) => (key ? [`“${text}”`] : [])).join(' … ')],
      [say('set-aside.wrong.sentence'), `“${quoteText(quote)}”`],
    ]),
    [say('set-aside.wrong.compact'), refs.length ? `${compact.title}, ${formatList(refs)}` : compact.title],
    [
      say('set-aside.wrong.kinds'),
      kinds.length ? formatList(kinds.map((kind) => say(`kind.${kind}`))) : say('kinds.none'),
    ],
    [say('set-aside.wrong.version'), `Compact Lens ${version}`],
  ];
  return lines.map(([label, value]) => `${label}: ${value}`).join('\n');
}
