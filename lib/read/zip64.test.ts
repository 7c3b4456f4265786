import { crc32, deflateRawSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { readOdt } from '@/lib/read/odt.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readWord } from '@/lib/read/word.ts';
import { Zip } from '@/lib/read/zip.ts';
import { fundingOffer } from '@/tests/files/odt-files.ts';
import { consultationPaper } from '@/tests/files/word-files.ts';

const limits = { entries: 10, unfolded: 1000 };
const full16 = 0xffff;
const full32 = 0xffffffff;

/** Numbers one after the other, the least significant byte first: [how many bytes, the number]. */
function numbers(...list: readonly (readonly [2 | 4 | 8, number | bigint])[]): Buffer {
  const bytes = Buffer.alloc(list.reduce((sum, [size]) => sum + size, 0));
  let at = 0;
  for (const [size, value] of list) {
    if (size === 8) bytes.writeBigUInt64LE(BigInt(value), at);
    else bytes.writeUIntLE(Number(value), at, size);
    at += size;
  }
  return bytes;
}

/** What a file may say other than what is true. */
interface Lies {
  readonly declared?: bigint;
  readonly folded?: bigint;
  readonly offset?: bigint;
  readonly count?: bigint;
  readonly directory?: bigint;
  /** Where the locator says that the second closing record stands. */
  readonly closing?: bigint;
  /** In place of an entry's extra fields. */
  readonly extra?: Uint8Array;
}

/** A ZIP file in which every size, place and count stands in the records of Zip64, as programs write it that do not know them before they begin. */
function zip64(parts: Readonly<Record<string, Uint8Array | string>>, lies: Lies = {}): Uint8Array {
  const chunks: Buffer[] = [];
  const listed: Buffer[] = [];
  const length = () => chunks.reduce((sum, chunk) => sum + chunk.length, 0);
  for (const [name, part] of Object.entries(parts)) {
    const content = Buffer.from(part);
    const folded = deflateRawSync(content);
    const called = Buffer.from(name);
    const offset = length();
    const needed = [2, 45] as const;
    // UTF-8 names, deflated, midnight of 1 January 2025.
    const kind = [
      [2, 0x800],
      [2, 8],
      [2, 0],
      [2, 0x5a21],
      [4, crc32(content)],
      [4, full32],
      [4, full32],
    ] as const;
    const inPlace = numbers([2, 1], [2, 16], [8, content.length], [8, folded.length]);
    chunks.push(
      numbers([4, 0x04034b50], needed, ...kind, [2, called.length], [2, inPlace.length]),
      called,
      inPlace,
      folded,
    );
    const extra = lies.extra ?? [
      // The time it was changed, which stands before ours and is none of it.
      ...numbers([2, 0x5455], [2, 5], [2, 0], [2, 0]),
      0,
      ...numbers(
        [2, 1],
        [2, 24],
        [8, lies.declared ?? content.length],
        [8, lies.folded ?? folded.length],
        [8, lies.offset ?? offset],
      ),
    ];
    const head = numbers([4, 0x02014b50], needed, needed, ...kind, [2, called.length], [2, extra.length]);
    listed.push(head, numbers([2, 0], [2, 0], [2, 0], [4, 0], [4, full32]), called, Buffer.from(extra));
  }
  const directory = length();
  chunks.push(...listed);
  const closing = length();
  const count = Object.keys(parts).length;
  chunks.push(
    numbers([4, 0x06064b50], [8, 44], [2, 45], [2, 45], [4, 0], [4, 0], [8, count], [8, lies.count ?? count]),
    numbers([8, closing - directory], [8, lies.directory ?? directory]),
    numbers([4, 0x07064b50], [4, 0], [8, lies.closing ?? closing], [4, 1]),
    numbers([4, 0x06054b50], [2, 0], [2, 0], [2, full16], [2, full16], [4, full32], [4, full32], [2, 0]),
  );
  return Buffer.concat(chunks);
}

/** Why it was refused, in a word, and that it was with a sentence. */
function refusalOf(read: () => unknown): string {
  try {
    read();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(error.message).toMatch(/^[A-Z].+\.$/);
    return error.reason;
  }
  throw new Error('It was read.');
}

describe('Zip64', () => {
  it('gives its entries', () => {
    const zip = new Zip(zip64({ a: 'some words', 'b/ç.xml': 'words '.repeat(100) }), limits);
    expect(zip.names).toEqual(['a', 'b/ç.xml']);
    expect(Buffer.from(zip.read('a') ?? []).toString()).toBe('some words');
    expect(Buffer.from(zip.read('b/ç.xml') ?? []).toString()).toBe('words '.repeat(100));
  });

  it('is read with words behind it, and as part of a longer stretch of memory', () => {
    const bytes = zip64({ a: 'words' });
    const within = new Uint8Array([...new Uint8Array(9), ...bytes]).subarray(9);
    expect(new Zip(within, limits).read('a')).toHaveLength(5);
    expect(new Zip(new Uint8Array([...bytes, 1, 2, 3]), limits).read('a')).toHaveLength(5);
  });

  it('holds Word and OpenDocument files like any other', async () => {
    const paper = await consultationPaper();
    expect(readWord(zip64(unzipSync(paper)), 'paper.docx')).toEqual(readWord(paper, 'paper.docx'));
    const offer = fundingOffer();
    expect(readOdt(zip64(unzipSync(offer)), 'offer.odt')).toEqual(readOdt(offer, 'offer.odt'));
  });
});

describe('Zip64 that says what cannot be', () => {
  const huge = 0xffffffff_ffffffffn;
  const parts = { a: 'some words', b: 'more words' };
  const size = zip64(parts).length;

  it.each<[string, string, Lies]>([
    ['lists more than it has', 'damaged', { count: 3n }],
    ['lists more than is looked at', 'too-large', { count: 11n }],
    ['lists more than can be counted', 'damaged', { count: huge }],
    ['has its directory at its end', 'damaged', { directory: BigInt(size) }],
    ['has its directory past all numbers', 'damaged', { directory: huge }],
    ['has its directory where none begins', 'damaged', { directory: 1n }],
    ['has its closing record past its end', 'damaged', { closing: BigInt(size) }],
    ['has its closing record in the locator', 'damaged', { closing: BigInt(size - 22 - 20) }],
    ['has its closing record past all numbers', 'damaged', { closing: huge }],
    ['has its closing record where none begins', 'damaged', { closing: 0n }],
    ['has an entry past all numbers', 'damaged', { offset: huge }],
    ['has an entry without the field', 'damaged', { extra: new Uint8Array() }],
    ['has an entry with half a field', 'damaged', { extra: numbers([2, 1], [2, 8], [8, 10]) }],
    ['has an entry whose field is longer than all its fields', 'damaged', { extra: numbers([2, 1], [2, 24], [8, 10]) }],
    ['has an entry with another field that has no end', 'damaged', { extra: numbers([2, 7], [2, full16], [8, 1]) }],
  ])('is refused where it %s', (_what, reason, lies) => {
    expect(refusalOf(() => new Zip(zip64(parts, lies), limits))).toBe(reason);
  });

  it.each<[string, string, Lies]>([
    ['stands past the end', 'damaged', { offset: BigInt(size) }],
    ['goes on past the end', 'damaged', { folded: BigInt(size) }],
    ['unfolds to more than may be', 'too-large', { declared: 1001n }],
    ['unfolds to a petabyte', 'too-large', { declared: 1n << 50n }],
    ['unfolds to less than it says', 'damaged', { declared: 11n }],
    ['unfolds to more than it says', 'damaged', { declared: 9n }],
  ])('is refused where an entry %s', (_what, reason, lies) => {
    expect(refusalOf(() => new Zip(zip64(parts, lies), limits).read('a'))).toBe(reason);
  });

  it('is refused where the locator is gone', () => {
    const bytes = zip64(parts);
    bytes[size - 22 - 20] = 0;
    expect(refusalOf(() => new Zip(bytes, { ...limits, entries: full16 }))).toBe('damaged');
  });

  it('cannot fill the memory by saying that it is small', () => {
    const bomb = zip64({ a: new Uint8Array(64 * 1024 * 1024) }, { declared: 1n });
    expect(refusalOf(() => new Zip(bomb, limits).read('a'))).toBe('too-large');
  });
});
