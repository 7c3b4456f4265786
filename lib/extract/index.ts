// Whoever imports this has the tagger at once; where the first document should not wait for it, there is `extractSoon`.
import '@/lib/extract/tagger.ts';

export { type ExtractOptions, extract } from '@/lib/extract/extract.ts';
