import { ReadError } from '@/lib/read/read-error.ts';
import { type Namespaces, parseXml, type XmlElement, XmlError } from '@/lib/read/xml.ts';
import { Zip } from '@/lib/read/zip.ts';
import { say } from '@/lib/show/words.ts';

/** A Word or OpenDocument file larger than this is refused; most of one is pictures. In bytes. */
export const mostBytes = 100 * 1024 * 1024;

/** Words, styles and notes of a book of a thousand pages unfold to less than half of this. In bytes. */
const limits = { entries: 20_000, unfolded: 48 * 1024 * 1024 };

/** How every file of Word before 2007 begins, and every newer one that is locked with a password: as a small file system of its own. */
const compound = [0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1];
/** The name of its stream that holds what a password keeps, in the two bytes a letter it is kept in. */
const lockedStream = [...'EncryptedPackage'].flatMap((letter) => [letter.charCodeAt(0), 0]);
const directoryLooked = 64 * 1024;

/** An office document's parts by name, each read when it is asked for. */
export class OfficeFile {
  readonly #zip: Zip;

  /** Throws a `ReadError` where the bytes are no such file, or more than we read. */
  constructor(
    bytes: Uint8Array,
    readonly namespaces: Namespaces,
  ) {
    if (bytes.length > mostBytes) throw new ReadError('too-large', say('paper.too-large'));
    if (startsWith(bytes, compound)) {
      if (holds(bytes, lockedStream)) throw new ReadError('locked', say('paper.locked'));
      throw new ReadError('unsupported', say('paper.old-word'));
    }
    if (
      startsWith(
        bytes,
        [...'{\\rtf'].map((letter) => letter.charCodeAt(0)),
      )
    )
      throw new ReadError('unsupported', say('paper.rtf'));
    this.#zip = new Zip(bytes, limits);
  }

  get names(): readonly string[] {
    return this.#zip.names;
  }

  /** A part's elements; null where the file has no such part. Throws a `ReadError` where it is damaged. */
  part(name: string): XmlElement | null {
    const bytes = this.#zip.read(name);
    if (!bytes) return null;
    try {
      return parseXml(decode(bytes), this.namespaces);
    } catch (cause) {
      if (cause instanceof XmlError) throw new ReadError('damaged', say('paper.damaged'), { cause });
      throw cause;
    }
  }

  /** A part the document cannot be read without. */
  mainPart(name: string): XmlElement {
    const part = this.part(name);
    if (!part) throw new ReadError('damaged', say('paper.damaged'));
    return part;
  }
}

/** Why an office document that says nothing cannot be checked: it is pictures, or it is empty. */
export function refusalOfWordless(file: OfficeFile, name: string): ReadError {
  const isPictures = file.names.some((part) => /\.(?:png|jpe?g|gif|bmp|tiff?|emf|wmf|webp)$/i.test(part));
  return isPictures
    ? new ReadError('scanned', say('paper.pictures', { name }))
    : new ReadError('empty', say('file.empty', { name }));
}

const startsWith = (bytes: Uint8Array, mark: readonly number[]) => mark.every((byte, at) => bytes[at] === byte);

/** The streams' names stand in a directory whose place varies; it is among the first or the last blocks of any file a person could have written. */
function holds(bytes: Uint8Array, mark: readonly number[]): boolean {
  const [first = 0] = mark;
  const search = (part: Uint8Array): boolean => {
    for (let at = part.indexOf(first); at >= 0; at = part.indexOf(first, at + 1))
      if (mark.every((byte, offset) => part[at + offset] === byte)) return true;
    return false;
  };
  return search(bytes.subarray(0, directoryLooked)) || search(bytes.subarray(-directoryLooked));
}

/** Both formats allow UTF-8, with or without a mark, and UTF-16, which has one. */
function decode(bytes: Uint8Array): string {
  if (startsWith(bytes, [0xff, 0xfe])) return new TextDecoder('utf-16le').decode(bytes);
  if (startsWith(bytes, [0xfe, 0xff])) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder('utf-8').decode(bytes);
}
