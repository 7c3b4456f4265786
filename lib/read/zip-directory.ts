import { ReadError } from '@/lib/read/read-error.ts';
import { say } from '@/lib/show/words.ts';

/** What a ZIP file's directory says of one file in it. */
export interface ZipEntry {
  readonly name: string;
  readonly flags: number;
  readonly method: number;
  /** Bytes in the file, and as the file says they unfold to. */
  readonly folded: number;
  readonly declared: number;
  readonly offset: number;
}

const entryMark = 0x02014b50;
const entrySize = 46;
const endMark = 0x06054b50;
const endSize = 22;
const mostComment = 0xffff;

// Zip64 is for what does not fit into four bytes, but some programs write it always, for they do not know the sizes before they begin. Where a number is as
// large as it can be, the true one stands in eight bytes elsewhere: for the directory in a second closing record, for an entry in its extra field.
const wideEndMark = 0x06064b50;
const wideEndSize = 56;
const locatorMark = 0x07064b50;
const locatorSize = 20;
const wideField = 0x0001;
const full16 = 0xffff;
const full32 = 0xffffffff;

/** That a file unfolds to more than we look at, or lists more. */
export const tooLarge = () => new ReadError('too-large', say('paper.unfolds'));

/** That a file is cut off, or says of itself what cannot be. */
export const damaged = (cause?: unknown) => new ReadError('damaged', say('paper.damaged'), { cause });

/** The bytes as numbers, also where they are part of a longer stretch of memory. */
export const viewOf = ({ buffer, byteOffset, byteLength }: Uint8Array) => new DataView(buffer, byteOffset, byteLength);

/** The entries a ZIP file's directory lists, Zip64 or not. Throws a `ReadError` where there are more than `most`, or the directory is not whole. */
export function listEntries(bytes: Uint8Array, most: number): ZipEntry[] {
  const view = viewOf(bytes);
  const { count, offset } = directoryOf(view);
  if (count > most) throw tooLarge();
  const entries: ZipEntry[] = [];
  let at = offset;
  for (let index = 0; index < count; index++) {
    if (at + entrySize > bytes.length || view.getUint32(at, true) !== entryMark) throw damaged();
    const extra = at + entrySize + view.getUint16(at + 28, true);
    const next = extra + view.getUint16(at + 30, true) + view.getUint16(at + 32, true);
    if (next > bytes.length) throw damaged();
    const wide = wideNumbers(view, extra, view.getUint16(at + 30, true));
    const sizeOf = (place: number) => {
      const size = view.getUint32(place, true);
      return size === full32 ? wide() : size;
    };
    // The order in which the extra field has them, which is not the entry's own.
    const declared = sizeOf(at + 24);
    const folded = sizeOf(at + 20);
    entries.push({
      name: new TextDecoder().decode(bytes.subarray(at + entrySize, extra)),
      flags: view.getUint16(at + 8, true),
      method: view.getUint16(at + 10, true),
      folded,
      declared,
      offset: sizeOf(at + 42),
    });
    at = next;
  }
  return entries;
}

/** How many entries the directory has, and where it begins. */
function directoryOf(view: DataView): { readonly count: number; readonly offset: number } {
  const end = endOf(view);
  const count = view.getUint16(end + 10, true);
  const offset = view.getUint32(end + 16, true);
  const locator = end - locatorSize;
  const isWide =
    (count === full16 || offset === full32) && locator >= 0 && view.getUint32(locator, true) === locatorMark;
  if (!isWide) return { count, offset };
  const wide = wideAt(view, locator + 8);
  if (wide + wideEndSize > locator || view.getUint32(wide, true) !== wideEndMark) throw damaged();
  return {
    count: count === full16 ? wideAt(view, wide + 32) : count,
    offset: offset === full32 ? wideAt(view, wide + 48) : offset,
  };
}

/** Where the directory's closing record stands: at the very end, but for a comment. */
function endOf(view: DataView): number {
  const first = Math.max(0, view.byteLength - endSize - mostComment);
  for (let at = view.byteLength - endSize; at >= first; at--) if (view.getUint32(at, true) === endMark) return at;
  throw damaged();
}

/** Gives the numbers of an entry's Zip64 field, one after the other. It is looked for when the first is asked for: an entry without one may have anything there. */
function wideNumbers(view: DataView, extra: number, size: number): () => number {
  let next: number | null = null;
  let end = 0;
  return () => {
    if (next === null) {
      next = fieldIn(view, extra, extra + size);
      end = next + view.getUint16(next - 2, true);
    }
    if (next + 8 > end || end > extra + size) throw damaged();
    next += 8;
    return wideAt(view, next - 8);
  };
}

/** Where the content of the Zip64 field begins among an entry's extra fields. */
function fieldIn(view: DataView, from: number, to: number): number {
  for (let at = from; at + 4 <= to; at += 4 + view.getUint16(at + 2, true))
    if (view.getUint16(at, true) === wideField) return at + 4;
  throw damaged();
}

/** A number of eight bytes. Throws a `ReadError` where it is larger than any number we can count with: no file is. */
function wideAt(view: DataView, at: number): number {
  const value = view.getBigUint64(at, true);
  if (value > Number.MAX_SAFE_INTEGER) throw damaged();
  return Number(value);
}
