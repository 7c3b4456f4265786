import type { DocumentText } from '@/lib/document.ts';
import { type ExtractOptions, extract } from '@/lib/extract/extract.ts';
import { TaggerWanted } from '@/lib/extract/tense.ts';
import type { Facts } from '@/lib/facts.ts';

/** As `extract`, loading the tagger when a document first needs it: that takes longer than reading a letter, and most documents never ask for it. */
export async function extractSoon(doc: DocumentText, options: ExtractOptions): Promise<Facts> {
  try {
    return extract(doc, options);
  } catch (error) {
    if (!(error instanceof TaggerWanted)) throw error;
    await import('@/lib/extract/tagger.ts');
    return extract(doc, options);
  }
}
