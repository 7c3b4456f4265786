import { strToU8, zipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { Zip } from '@/lib/read/zip.ts';

const limits = { entries: 10, unfolded: 1000 };
const words = (bytes: Uint8Array | null) => bytes && new TextDecoder().decode(bytes);
const reasonOf = (read: () => unknown): unknown => {
  try {
    read();
  } catch (error) {
    return error instanceof Error && 'reason' in error ? error.reason : error;
  }
  return null;
};

/** Changes a number of four bytes wherever a mark of four bytes stands, so many bytes behind it. */
function patched(bytes: Uint8Array, mark: readonly number[], behind: number, value: number): Uint8Array {
  const copy = bytes.slice();
  for (let at = 0; at < copy.length; at++)
    if (mark.every((byte, offset) => copy[at + offset] === byte))
      new DataView(copy.buffer).setUint32(at + behind, value, true);
  return copy;
}
const directoryMark = [0x50, 0x4b, 1, 2];
const endMark = [0x50, 0x4b, 5, 6];

describe('what it reads', () => {
  it('gives entries, stored and deflated, by name, and null for none', () => {
    const zip = new Zip(
      zipSync({ a: [strToU8('stored'), { level: 0 }], 'b/c.xml': strToU8('deflated '.repeat(20)) }),
      limits,
    );
    expect(zip.names).toEqual(['a', 'b/c.xml']);
    expect(words(zip.read('a'))).toBe('stored');
    expect(words(zip.read('b/c.xml'))).toBe('deflated '.repeat(20));
    expect(zip.read('d')).toBeNull();
  });

  it('reads a file that stands in a longer stretch of memory, and one with words behind it', () => {
    const bytes = zipSync({ a: strToU8('words') }, {});
    const shifted = new Uint8Array([...new Uint8Array(7), ...bytes]).subarray(7);
    expect(words(new Zip(shifted, limits).read('a'))).toBe('words');
    const commented = new Uint8Array([...bytes, ...strToU8('a comment')]);
    expect(words(new Zip(commented, limits).read('a'))).toBe('words');
  });
});

describe('what it refuses', () => {
  it('as too large once it has unfolded more than it may, and no byte less', () => {
    const zip = (size: number) => new Zip(zipSync({ a: new Uint8Array(size) }), limits);
    expect(zip(1000).read('a')).toHaveLength(1000);
    expect(reasonOf(() => zip(1001).read('a'))).toBe('too-large');
    // Two that are each small enough are together too much.
    const two = new Zip(zipSync({ a: new Uint8Array(600), b: new Uint8Array(401) }), limits);
    two.read('a');
    expect(reasonOf(() => two.read('b'))).toBe('too-large');
  });

  it('as too large where a gigabyte says that it is a byte, without unfolding it all', () => {
    const bomb = patched(zipSync({ a: new Uint8Array(64 * 1024 * 1024) }), directoryMark, 24, 1);
    const before = performance.now();
    expect(reasonOf(() => new Zip(bomb, limits).read('a'))).toBe('too-large');
    expect(performance.now() - before).toBeLessThan(2_000);
  });

  it('as damaged where it unfolds to less than it says', () => {
    const bytes = patched(zipSync({ a: strToU8('words') }), directoryMark, 24, 6);
    expect(reasonOf(() => new Zip(bytes, limits).read('a'))).toBe('damaged');
  });

  it('as too large where it lists more entries than it may', () => {
    const entries = (count: number) =>
      zipSync(Object.fromEntries(Array.from({ length: count }, (_, at) => [`${at}`, new Uint8Array()])));
    expect(new Zip(entries(10), limits).names).toHaveLength(10);
    expect(reasonOf(() => new Zip(entries(11), limits))).toBe('too-large');
  });

  const whole = zipSync({ a: strToU8('some words that are long enough to deflate, some words that are long') });

  it.each([
    ['is empty', new Uint8Array()],
    ['is no ZIP file', strToU8('%PDF-1.7 and so on, for long enough')],
    ['was cut off', whole.subarray(0, whole.length - 10)],
    ['has its directory elsewhere', patched(whole, endMark, 16, 5)],
    ['has its directory past the end', patched(whole, endMark, 16, 0xffffffff)],
    ['lists more than it has', patched(whole, endMark, 8, 0x00050005)],
  ])('as damaged where it %s', (_what, bytes) => {
    expect(reasonOf(() => new Zip(bytes, limits))).toBe('damaged');
  });

  it.each([
    ['stands past the end', patched(whole, directoryMark, 42, 0xfffffff0)],
    ['stands where no entry begins', patched(whole, directoryMark, 42, 3)],
    ['goes on past the end', patched(whole, directoryMark, 20, 0xfffff)],
    ['is folded in a way of its own', patched(whole, directoryMark, 10, 99)],
    ['is folded wrongly', whole.map((byte, at) => (at === 31 ? 7 : byte))],
  ])('as damaged where an entry %s', (_what, bytes) => {
    expect(reasonOf(() => new Zip(bytes, limits).read('a'))).toBe('damaged');
  });

  it('as locked where an entry is encrypted', () => {
    expect(reasonOf(() => new Zip(patched(whole, directoryMark, 8, 0x00080001), limits).read('a'))).toBe('locked');
  });

  it('nothing for a file within it: that is never opened', () => {
    const inner = zipSync({ bomb: new Uint8Array(900) });
    const zip = new Zip(zipSync({ 'inner.zip': [inner, { level: 0 }] }), limits);
    expect(zip.names).toEqual(['inner.zip']);
    expect(zip.read('inner.zip')).toHaveLength(inner.length);
  });
});
