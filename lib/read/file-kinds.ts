/** What a file is by its name, and where a name does not say, by the type the browser or a site gives it. */
export type FileKind = 'pdf' | 'word' | 'odt' | 'html' | 'markdown' | 'text' | 'old-word' | 'rtf';

type Named = Pick<File, 'name' | 'type'>;

const byEnding: ReadonlyMap<string, FileKind> = new Map([
  ['pdf', 'pdf'],
  ['docx', 'word'],
  ['docm', 'word'],
  ['dotx', 'word'],
  ['dotm', 'word'],
  ['odt', 'odt'],
  ['ott', 'odt'],
  ['html', 'html'],
  ['htm', 'html'],
  ['xhtml', 'html'],
  ['md', 'markdown'],
  ['markdown', 'markdown'],
  ['txt', 'text'],
  ['doc', 'old-word'],
  ['dot', 'old-word'],
  ['rtf', 'rtf'],
]);

const byType: ReadonlyMap<string, FileKind> = new Map([
  ['application/pdf', 'pdf'],
  ['application/vnd.openxmlformats-officedocument.wordprocessingml.document', 'word'],
  ['application/vnd.ms-word.document.macroenabled.12', 'word'],
  ['application/vnd.oasis.opendocument.text', 'odt'],
  ['text/html', 'html'],
  ['application/xhtml+xml', 'html'],
  ['text/markdown', 'markdown'],
  ['text/plain', 'text'],
  ['application/msword', 'old-word'],
  ['application/rtf', 'rtf'],
  ['text/rtf', 'rtf'],
]);

/** The kind of a file; null where it is none that we know. A file that says it is a PDF is one, whatever it is called. */
export function kindOf({ name, type }: Named): FileKind | null {
  const said = byType.get(type.split(';')[0]?.trim().toLowerCase() ?? '') ?? null;
  if (said === 'pdf') return said;
  return byEnding.get(/\.([^.]+)$/.exec(name)?.[1]?.toLowerCase() ?? '') ?? said;
}

/** Whether a file is for our PDF reader; all others that can be read are for the text reader. */
export const isPdf = (file: Named): boolean => kindOf(file) === 'pdf';
