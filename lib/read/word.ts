import type { DocumentText } from '@/lib/document.ts';
import { OfficeFile, refusalOfWordless } from '@/lib/read/office-file.ts';
import { documentOfPaper } from '@/lib/read/paper/document.ts';
import type { Flow } from '@/lib/read/paper.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { WordBody, type WordParts } from '@/lib/read/word/body.ts';
import { WordNumbering } from '@/lib/read/word/numbering.ts';
import { WordRuns } from '@/lib/read/word/runs.ts';
import { WordStyles } from '@/lib/read/word/styles.ts';
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

/** Word's usual namespaces and those of its strict form. */
const namespaces: Namespaces = new Map([
  ['http://schemas.openxmlformats.org/wordprocessingml/2006/main', 'w'],
  ['http://purl.oclc.org/ooxml/wordprocessingml/main', 'w'],
  ['http://schemas.openxmlformats.org/officeDocument/2006/relationships', 'r'],
  ['http://purl.oclc.org/ooxml/officeDocument/relationships', 'r'],
  ['http://schemas.openxmlformats.org/markup-compatibility/2006', 'mc'],
  ['http://purl.org/dc/elements/1.1/', 'dc'],
]);

/** Something a part of the file points to: another part, or an address outside that is never fetched. */
interface Relation {
  readonly id: string;
  /** The last word of its type: "styles", "hyperlink". */
  readonly type: string;
  readonly target: string;
  readonly isOutside: boolean;
}

/**
 * Reads a Word document from its bytes. Nothing in it is run and nothing it points to is fetched: macros, templates, pictures and embedded files are not even
 * unfolded. When it was made or saved is not when it was published, so it has no such day. Throws a `ReadError`; `name` is the file's own.
 */
export function readWord(bytes: Uint8Array, name: string): DocumentText {
  const file = new OfficeFile(bytes, namespaces);
  const main = partOf(relationsOf(file, ''), 'officeDocument') ?? 'word/document.xml';
  const root = file.mainPart(main);
  if (root.name !== 'w:document') throw new ReadError('unsupported', say('paper.not-word', { name }));
  const relations = relationsOf(file, main);
  const part = (type: string) => {
    const target = partOf(relations, type);
    return target === null ? null : file.part(target);
  };
  const styles = new WordStyles(part('styles'));
  const parts: WordParts = {
    styles,
    numbering: new WordNumbering(part('numbering')),
    runs: new WordRuns(styles, addressesOf(relations)),
    footnotes: notesOf(part('footnotes'), 'w:footnote'),
    endnotes: notesOf(part('endnotes'), 'w:endnote'),
  };
  const edges = (type: string): readonly Flow[] => {
    const targets = new Set(
      relations.filter((each) => each.type === type && !each.isOutside).map(({ target }) => target),
    );
    const read = (target: string): readonly Flow[] => {
      const edge = file.part(target);
      return edge ? new WordBody(parts, 'running-head').read(edge) : [];
    };
    return [...targets].flatMap(read);
  };
  const body = new WordBody(parts, null).read(elementIn(root, 'w:body') ?? root);
  const core = partOf(relationsOf(file, ''), 'core-properties');
  const properties = core === null ? null : file.part(core);
  const doc = documentOfPaper([...edges('header'), ...body, ...edges('footer')], {
    title: properties ? wordsIn(findElement(properties, 'dc:title')) : '',
    name,
    language: styles.language,
  });
  if (!doc.blocks.some(({ furniture }) => !furniture)) throw refusalOfWordless(file, name);
  return doc;
}

/** Whether a Word file holds macros: small programs, which Word would ask about and we leave alone. Throws a `ReadError` where it is no such file. */
export const holdsMacros = (bytes: Uint8Array): boolean =>
  new OfficeFile(bytes, namespaces).names.some((name) => /(?:^|\/)vbaProject\.bin$/i.test(name));

/** What a part points to; the file as a whole where the part's name is empty. Targets are names of parts, or addresses where they lie outside. */
function relationsOf(file: OfficeFile, part: string): readonly Relation[] {
  const slash = part.lastIndexOf('/') + 1;
  const folder = part.slice(0, slash);
  const root = file.part(`${folder}_rels/${part.slice(slash)}.rels`);
  return elementsOf(root ?? noElement, 'Relationship').map(({ attributes }) => {
    const target = attributes.get('Target') ?? '';
    const isOutside = attributes.get('TargetMode') === 'External';
    const type = attributes.get('Type') ?? '';
    return {
      id: attributes.get('Id') ?? '',
      type: type.slice(type.lastIndexOf('/') + 1),
      target: isOutside ? target : within(folder, target),
      isOutside,
    };
  });
}

function within(folder: string, target: string): string {
  if (target.startsWith('/')) return target.slice(1);
  const path: string[] = folder.split('/').slice(0, -1);
  for (const step of target.split('/')) {
    if (step === '..') path.pop();
    else if (step !== '.') path.push(step);
  }
  return path.join('/');
}

const partOf = (relations: readonly Relation[], type: string): string | null =>
  relations.find((relation) => relation.type === type && !relation.isOutside)?.target ?? null;

const addressesOf = (relations: readonly Relation[]): ReadonlyMap<string, string> =>
  new Map(relations.filter(({ isOutside }) => isOutside).map(({ id, target }) => [id, target]));

/** Notes by their id, without the lines Word draws between notes and text, which it keeps among them. */
const notesOf = (part: XmlElement | null, name: string): ReadonlyMap<string, XmlElement> =>
  new Map(
    elementsOf(part ?? noElement, name)
      .filter(({ attributes }) => !/separator|continuation/i.test(attributes.get('w:type') ?? ''))
      .map((note) => [note.attributes.get('w:id') ?? '', note]),
  );
