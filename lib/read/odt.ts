import type { DocumentText } from '@/lib/document.ts';
import { OdtBody } from '@/lib/read/odt/body.ts';
import { OdtStyles } from '@/lib/read/odt/styles.ts';
import { OfficeFile, refusalOfWordless } from '@/lib/read/office-file.ts';
import { documentOfPaper } from '@/lib/read/paper/document.ts';
import type { Flow } from '@/lib/read/paper.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import {
  elementIn,
  elementsOf,
  findElement,
  type Namespaces,
  noElement,
  wordsIn,
  type XmlElement,
} from '@/lib/read/xml.ts';
import { say } from '@/lib/show/words.ts';

const oasis = 'urn:oasis:names:tc:opendocument:xmlns';
const namespaces: Namespaces = new Map([
  [`${oasis}:office:1.0`, 'office'],
  [`${oasis}:text:1.0`, 'text'],
  [`${oasis}:table:1.0`, 'table'],
  [`${oasis}:style:1.0`, 'style'],
  [`${oasis}:drawing:1.0`, 'draw'],
  [`${oasis}:meta:1.0`, 'meta'],
  [`${oasis}:manifest:1.0`, 'manifest'],
  [`${oasis}:xsl-fo-compatible:1.0`, 'fo'],
  [`${oasis}:svg-compatible:1.0`, 'svg'],
  ['http://www.w3.org/1999/xlink', 'xlink'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/**
 * Reads an OpenDocument text from its bytes. Nothing in it is run and nothing it points to is fetched. When it was made or saved is not when it was published,
 * so it has no such day. Throws a `ReadError`; `name` is the file's own.
 */
export function readOdt(bytes: Uint8Array, name: string): DocumentText {
  const file = new OfficeFile(bytes, namespaces);
  const manifest = file.part('META-INF/manifest.xml');
  if (manifest && findElement(manifest, 'manifest:encryption-data')) throw new ReadError('locked', say('paper.locked'));
  const content = file.mainPart('content.xml');
  const text = elementIn(elementIn(content, 'office:body'), 'office:text');
  if (!text) throw new ReadError('unsupported', say('paper.not-odt', { name }));
  const shared = file.part('styles.xml');
  const styles = new OdtStyles([shared, content]);
  const body = new OdtBody(styles, null).read(text);
  const meta = file.part('meta.xml');
  const doc = documentOfPaper(
    [...edges(shared, 'style:header', styles), ...body, ...edges(shared, 'style:footer', styles)],
    {
      title: meta ? wordsIn(findElement(meta, 'dc:title')) : '',
      name,
      language: languageOf(meta, shared),
    },
  );
  if (!doc.blocks.some(({ furniture }) => !furniture)) throw refusalOfWordless(file, name);
  return doc;
}

/** What is printed at the head or foot of each page. */
function edges(shared: XmlElement | null, name: string, styles: OdtStyles): readonly Flow[] {
  const pages = shared ? elementsOf(elementIn(shared, 'office:master-styles') ?? shared, 'style:master-page') : [];
  const reader = new OdtBody(styles, 'running-head');
  return pages.flatMap((page) => elementsOf(page, name)).flatMap((edge) => reader.read(edge));
}

/** BCP 47, as the file's properties say it, or the style its paragraphs start from; null where neither does. */
function languageOf(meta: XmlElement | null, shared: XmlElement | null): string | null {
  const declared = meta && wordsIn(findElement(meta, 'dc:language'));
  if (declared) return declared;
  const usual = elementsOf(elementIn(shared ?? undefined, 'office:styles') ?? noElement);
  const [paragraph] = usual.filter(({ attributes }) => attributes.get('style:family') === 'paragraph');
  const words = elementIn(paragraph, 'style:text-properties')?.attributes;
  const [language, country] = [words?.get('fo:language'), words?.get('fo:country')];
  if (!language || language === 'none') return null;
  return country && country !== 'none' ? `${language}-${country}` : language;
}
