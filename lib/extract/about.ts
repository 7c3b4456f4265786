import type { DocumentText, Span } from '@/lib/document.ts';
import type { Sentence } from '@/lib/facts.ts';
import { spanIn } from '@/lib/listen/listen.ts';
import { isHeldBy } from '@/lib/listen/sieve/sieve.ts';

const compactWord = /\bcompacts?\b/i;
const policyWords =
  /\b(?:this policy (?:tells|sets out|applies|explains)|guidance for (?:staff|officers)|code of practice|policy (?:CP-)?[A-Z0-9-]{2,12}|corporate policy|is not an offer of funding|compact (?:champions?|principles|commitments|undertakings)|undertakings|the compact is (?:an|a) (?:agreement|voluntary))\b/i;
const invites =
  /\b(?:closing date|closes on|respond by|have your say|how to respond|consultation (?:runs|closes|is open)|we are consulting)\b/i;

/** Words by which a document shows that it is a compact, or a policy about one, and so offers nothing itself; null where it is not. */
export function extractAboutCompacts(doc: DocumentText, sentences: readonly Sentence[]): Span | null {
  const isNamed = isHeldBy(sentences, compactWord);
  if (!isNamed) return null;
  const own = sentences.filter(({ block }) => !block.furniture);
  const mentions = own.filter(
    ({ plain }) =>
      compactWord.test(plain) && !/\b(?:compact (?:car|disc|camera|unit|design|size)|more compact)\b/i.test(plain),
  );
  const [first] = mentions;
  if (!first) return null;
  const isTitle =
    compactWord.test(doc.title) || mentions.some(({ block }) => block.kind === 'heading' && block.level === 1);
  const isPolicy = own.some(({ plain }) => policyWords.test(plain));
  const isInvitation = own.filter(({ plain, standing }) => standing === 'current' && invites.test(plain)).length >= 2;
  const share = mentions.length / Math.max(own.length, 1);
  const isAbout =
    !isInvitation && ((isTitle && (isPolicy || share > 0.05)) || (mentions.length >= 5 && isPolicy && share > 0.03));
  return isAbout ? { start: first.start, end: first.end } : null;
}

const elsewhere =
  /\b(?:(?:standard|general|full|usual|grant|funding) (?:terms and conditions|terms|conditions)(?: of (?:grant|funding))?[^.;]{0,40}\b(?:apply|attached|enclosed|accompany|overleaf|will follow)|(?:attached|enclosed) (?:terms|conditions|agreement|document|report)|(?:read|see|download|set out in|contained in|found in|refer to|view) (?:the |our |its )?(?:full |attached |enclosed |draft |main )?(?:consultation (?:document|paper|pack)|funding agreement|grant agreement|tender pack|document pack|prospectus|invitation to tender|itt\b|cabinet report|full report|specification|terms and conditions)|full details (?:are|can be found|of)|documents? can be downloaded|in the pack\b)/i;

/** Words that send the reader to another document for what a short one leaves out: a covering letter, a teaser page; null where it stands alone. */
export function extractRefersTo(sentences: readonly Sentence[]): Span | null {
  const own: Sentence[] = [];
  let words = 0;
  for (const sentence of sentences) {
    if (sentence.block.furniture || sentence.standing === 'other') continue;
    own.push(sentence);
    words += sentence.plain.split(' ').length;
    if (words > 450) return null;
  }
  for (const sentence of own) {
    const match = elsewhere.exec(sentence.plain);
    if (match) return spanIn(sentence, match.index, match.index + match[0].length);
  }
  return null;
}
