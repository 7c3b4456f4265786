import { type Block, quoteOf } from '@/lib/document.ts';

/** Names that writing tools give of themselves, file names and codes; not a title that merely begins with "Document". */
const notATitle =
  /^(?:microsoft (?:word|powerpoint|excel|office)\b.*|untitled.*|(?:document|presentation|book|draft|layout)\s*\d*|powerpoint presentation|title|slide \d+|.*\.(?:docx?|pdf|rtf|odt|indd|pub|pptx?|xlsx?|qxd|htm|html|tmp)|[\w.-]*\d[\w.-]*|.*[\\/].*\w_\w.*)$/i;

/** The title in the PDF's metadata, where it reads like one; else the largest heading of the first page; else its first words. */
export function titleOf(metadata: unknown, doc: { readonly text: string; readonly blocks: readonly Block[] }): string {
  const stated = typeof metadata === 'string' ? metadata.replace(/\s+/g, ' ').trim() : '';
  if (/\S \S/.test(stated) && !notATitle.test(stated) && !/_/.test(stated)) return stated;
  const page = doc.blocks[0]?.page;
  const end = doc.blocks.findIndex((block) => block.page !== page);
  const blocks = end < 0 ? doc.blocks : doc.blocks.slice(0, end);
  const headings = blocks.filter(({ kind }) => kind === 'heading');
  // A letter's heading stands under its greeting; what is large above it is the sender's name.
  const greeting = blocks.find((block) => /^Dear\b/.test(quoteOf(doc, block)));
  const subject = greeting && headings.find(({ start }) => start > greeting.start);
  const largest = headings.reduce<Block | null>(
    (best, block) => (best && (best.level ?? 6) <= (block.level ?? 6) ? best : block),
    null,
  );
  const block = subject ?? largest ?? blocks.find(({ furniture }) => !furniture) ?? blocks[0];
  const words = block ? quoteOf(doc, block) : stated;
  return words.length > 120 ? `${words.slice(0, 120).replace(/\s+\S*$/, '')}…` : words;
}
