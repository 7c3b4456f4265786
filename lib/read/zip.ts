import { Inflate } from 'fflate';
import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

/** What may be asked of one file before it is refused. */
export interface ZipLimits {
  /** How many entries it may list. */
  readonly entries: number;
  /** How many bytes all the entries that are read may unfold to, together. */
  readonly unfolded: number;
}

interface Entry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Bytes in the file, and as the file says they unfold to. */
  readonly folded: number;
  readonly declared: number;
  readonly offset: number;
}

const endMark = 0x06054b50;
const entryMark = 0x02014b50;
const localMark = 0x04034b50;
const endSize = 22;
const entrySize = 46;
const localSize = 30;
const mostComment = 0xffff;
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
  readonly #entries: ReadonlyMap<string, Entry>;
  #left: number;

  /** Throws a `ReadError` where the bytes are no ZIP file, are cut off, or list more than we look at. */
  constructor(
    readonly bytes: Uint8Array,
    limits: ZipLimits,
  ) {
    this.#left = limits.unfolded;
    this.#entries = new Map(listed(bytes, limits.entries).map((entry) => [entry.name, entry]));
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

  #foldedBytes({ offset, folded }: Entry): Uint8Array {
    const view = viewOf(this.bytes);
    if (offset + localSize > this.bytes.length || view.getUint32(offset, true) !== localMark) throw damaged();
    const start = offset + localSize + view.getUint16(offset + 26, true) + view.getUint16(offset + 28, true);
    if (start + folded > this.bytes.length) throw damaged();
    return this.bytes.subarray(start, start + folded);
  }
}

const tooLarge = () => new ReadError('too-large', say('paper.unfolds'));
const damaged = (cause?: unknown) => new ReadError('damaged', say('paper.damaged'), { cause });
const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

function listed(bytes: Uint8Array, most: number): Entry[] {
  const view = viewOf(bytes);
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  if (count > most) throw tooLarge();
  const entries: Entry[] = [];
  let at = view.getUint32(end + 16, true);
  for (let index = 0; index < count; index++) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged();
    const nameSize = view.getUint16(at + 28, true);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, at + entrySize + nameSize)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      folded: view.getUint32(at + 20, true),
      declared: view.getUint32(at + 24, true),
      offset: view.getUint32(at + 42, true),
    });
    at += entrySize + nameSize + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
  }
  return entries;
}

/** Where the directory's closing record stands: at the very end, but for a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - mostComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  throw damaged();
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
