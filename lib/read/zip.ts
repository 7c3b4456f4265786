import { Inflate } from 'fflate';
import { ReadError } from '@/lib/read/read-error.ts';
import { damaged, listEntries, tooLarge, viewOf, type ZipEntry } from '@/lib/read/zip-directory.ts';
import { say } from '@/lib/show/words.ts';

/** What may be asked of one file before it is refused. */
export interface ZipLimits {
  /** How many entries it may list. */
  readonly entries: number;
  /** How many bytes all the entries that are read may unfold to, together. */
  readonly unfolded: number;
}

const localMark = 0x04034b50;
const localSize = 30;
const encrypted = 0x1;
const stored = 0;
const deflated = 8;
/** Folded bytes unfolded at a time. Nothing deflated grows more than 1,032 times, so no step takes more than 17 MB before it is weighed. */
const step = 16 * 1024;

/**
 * The entries of a ZIP file by name, as its own directory lists them. What unfolds is counted as it unfolds, whatever size the file declares, so that a
 * small file cannot fill the memory. Entries inside entries are never opened.
 */
export class Zip {
  readonly #entries: ReadonlyMap<string, ZipEntry>;
  #left: number;

  /** Throws a `ReadError` where the bytes are no ZIP file, are cut off, or list more than we look at. */
  constructor(
    readonly bytes: Uint8Array,
    limits: ZipLimits,
  ) {
    this.#left = limits.unfolded;
    this.#entries = new Map(listEntries(bytes, limits.entries).map((entry) => [entry.name, entry]));
  }

  get names(): readonly string[] {
    return [...this.#entries.keys()];
  }

  /** The bytes of an entry; null where there is none. Throws a `ReadError` where it is locked, damaged or unfolds to too much. */
  read(name: string): Uint8Array | null {
    const entry = this.#entries.get(name);
    if (!entry) return null;
    if (entry.flags & encrypted) throw new ReadError('locked', say('paper.locked'));
    if (entry.declared > this.#left) throw tooLarge();
    const folded = this.#foldedBytes(entry);
    const bytes = entry.method === stored ? folded : unfold(folded, entry.method, this.#left);
    if (bytes.length !== entry.declared) throw damaged();
    this.#left -= bytes.length;
    if (this.#left < 0) throw tooLarge();
    return bytes;
  }

  #foldedBytes({ offset, folded }: ZipEntry): Uint8Array {
    const view = viewOf(this.bytes);
    if (offset + localSize > this.bytes.length || view.getUint32(offset, true) !== localMark) throw damaged();
    const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + folded > this.bytes.length) throw damaged();
    return this.bytes.subarray(start, start + folded);
  }
}

function unfold(folded: Uint8Array, method: number, most: number): Uint8Array {
  if (method !== deflated) throw damaged();
  const chunks: Uint8Array[] = [];
  let size = 0;
  const inflate = new Inflate((chunk) => {
    size += chunk.length;
    if (size > most) throw tooLarge();
    chunks.push(chunk);
  });
  try {
    for (let at = 0; at < folded.length; at += step)
      inflate.push(folded.subarray(at, at + step), at + step >= folded.length);
  } catch (cause) {
    throw cause instanceof ReadError ? cause : damaged(cause);
  }
  const bytes = new Uint8Array(size);
  let at = 0;
  for (const chunk of chunks) {
    bytes.set(chunk, at);
    at += chunk.length;
  }
  return bytes;
}
