import { blockAt, type DocumentText, type Link } from '@/lib/document.ts';

/** A kind of file that a link leads to and that can be read. */
export type LinkedType = 'pdf' | 'docx' | 'odt';

/** A document that a page offers beside its own words. */
export interface DocumentLink {
  readonly title: string;
  readonly address: string;
  readonly type: LinkedType;
}

type Linking = Pick<DocumentText, 'text' | 'blocks' | 'links' | 'address'>;

const mostLinks = 50;
/** How far behind a link its kind may be told: "Draft strategy (PDF, 2 MB)" with only the name linked. */
const nearby = 24;

const byAddress = /\.(pdf|docx|docm|odt)(?=$|[?#&])/i;
/** An address that says outright it is something else. */
const otherFile = /\.(?:html?|xlsx?|csv|ods|pptx?|zip|jpe?g|png|gif|svg|mp[34]|ics|doc)(?=$|[?#])/i;
/** "(PDF, 2 MB)", "PDF 300KB", "Word version". Not "Adobe PDF reader", nor "problems with PDF files?". */
const byWords = /\b(?:(pdf)|(docx|word (?:document|version|file|format))|(odt|opendocument))\b/i;
const aboutFormats = /\b(?:reader|viewer|software|plug-?in|problems?|help|about|convert(?:er)?)\b|\badobe\b/i;
/** What stands behind a title to tell a file's kind and size. */
const fileNote = /[([][^()[\]]{0,60}(?:\b(?:pdf|docx?|word|odt)\b|\d ?[km]b\b)[^()[\]]{0,60}[)\]]$/i;
/** Words that name no document. */
const pointing =
  /^(?:(?:click )?here|download(?: (?:it|now|here|document|file|pdf))?|pdf|word|docx|odt|open|view|read(?: (?:it|more|this))?|link|this document|document|more)?$/i;

/**
 * The documents that a page sends its reader to, in order, each once: by the ending of a link's address, or by the words of the link or just behind it. Links of
 * the site round the page are left out, and so are places within the page itself.
 */
export function documentLinks(doc: Linking): readonly DocumentLink[] {
  const own = doc.address === null ? null : withoutPlace(doc.address);
  const found = new Map<string, DocumentLink>();
  for (const link of doc.links) {
    const address = withoutPlace(link.address);
    if (!/^https?:/i.test(address) || address === own || blockAt(doc, link.start)?.furniture) continue;
    const type = typeOf(doc, link);
    if (!type) continue;
    const words = titleOf(doc.text.slice(link.start, link.end));
    const before = found.get(address);
    // A title and its "Download" button lead to the same place.
    if (before && (!words || isNamed(before))) continue;
    if (before || found.size < mostLinks) found.set(address, { title: words || nameIn(address), address, type });
  }
  return [...found.values()];
}

const withoutPlace = (address: string) => address.replace(/#.*$/s, '');
const isNamed = ({ title, address }: DocumentLink) => title !== nameIn(address);

function typeOf({ text, blocks }: Linking, { start, end, address }: Link): LinkedType | null {
  const [, ending] = byAddress.exec(withoutPlace(address)) ?? [];
  if (ending) return /^doc/i.test(ending) ? 'docx' : ending.toLowerCase() === 'pdf' ? 'pdf' : 'odt';
  if (otherFile.test(withoutPlace(address))) return null;
  const words = text.slice(start, end);
  const lineEnd = blockAt({ blocks }, start)?.end ?? end;
  const behind = text.slice(end, Math.min(lineEnd, end + nearby));
  // Behind the link only a bracket is sure to speak of it.
  const match = byWords.exec(words) ?? (/^\s*[([]/.test(behind) ? byWords.exec(behind) : null);
  if (!match || aboutFormats.test(words)) return null;
  return match[1] ? 'pdf' : match[2] ? 'docx' : 'odt';
}

/** The link's words without the file's kind and size; empty where they name nothing. */
function titleOf(words: string): string {
  const title = words.trim().replace(fileNote, '').trimEnd();
  return pointing.test(title) ? '' : title;
}

/** The file's name, as a person would write it. */
function nameIn(address: string): string {
  const { pathname, hostname } = new URL(address);
  const name = pathname.slice(pathname.lastIndexOf('/') + 1).replace(byAddress, '');
  // Unlike decodeURIComponent, this does not throw where a percent sign stands for itself.
  const plain = new URLSearchParams(`name=${name.replaceAll('+', '%2B').replaceAll('&', '%26')}`).get('name') ?? name;
  return plain.replace(/[-_]+/g, ' ').trim() || hostname;
}
