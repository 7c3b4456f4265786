import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { DocumentText } from '@/lib/document.ts';
import { readOdt } from '@/lib/read/odt.ts';
import { ReadError } from '@/lib/read/read-error.ts';
import { readWord } from '@/lib/read/word.ts';
import { fundingOffer } from '@/tests/files/odt-files.ts';
import { consultationPaper, packed } from '@/tests/files/word-files.ts';

/** Numbers that look random and are the same each time, from 0 to below 1. */
function* numbers(seed: number): Generator<number, never> {
  for (let state = seed; ; ) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    yield state / 2 ** 32;
  }
}

/** Holds that a document is sound, or was refused in words; anything else is thrown on. */
function readSoundly(read: () => DocumentText): 'read' | 'refused' {
  let doc: DocumentText;
  try {
    doc = read();
  } catch (error) {
    if (!(error instanceof ReadError)) throw error;
    expect(error.message).toMatch(/\.$/);
    return 'refused';
  }
  let at = -1;
  for (const { start, end, labels = [] } of doc.blocks) {
    expect(start).toBeGreaterThan(at);
    expect(doc.text.slice(start, end)).toMatch(/\S/);
    expect(labels.every((label) => label < doc.blocks.length)).toBe(true);
    at = end;
  }
  for (const { start, end } of [...doc.struck, ...doc.links])
    expect(0 <= start && start < end && end <= doc.text.length).toBe(true);
  return 'read';
}

const files = [
  { name: 'a Word file', make: consultationPaper, read: readWord },
  { name: 'an OpenDocument file', make: async () => fundingOffer(), read: readOdt },
];

describe.each(files)('$name', ({ make, read }) => {
  it('with bytes changed is read or refused in words', async () => {
    const whole = await make();
    const random = numbers(7);
    const below = (most: number) => Math.floor(random.next().value * most);
    for (let round = 0; round < 300; round++) {
      const bytes = whole.slice(0, round % 5 === 0 ? below(whole.length) : whole.length);
      for (let change = below(12); change >= 0 && bytes.length; change--) bytes[below(bytes.length)] = below(256);
      readSoundly(() => read(bytes, 'offer'));
    }
  }, 60_000);

  it('with its XML cut, doubled or mixed up is read or refused in words, and often enough read', async () => {
    const parts = Object.entries(unzipSync(await make())).map(([name, bytes]) => [name, strFromU8(bytes)] as const);
    const random = numbers(11);
    const below = (most: number) => Math.floor(random.next().value * most);
    const outcomes = Array.from({ length: 200 }, () => {
      const chosen = below(parts.length);
      const changed = parts.map(([name, xml], index) => {
        if (index !== chosen) return [name, xml] as const;
        const tags = xml.split(/(?=<)/);
        const [from, to] = [below(tags.length), below(tags.length)];
        const tag = tags[from] ?? '';
        tags.splice(
          to,
          below(2),
          ...(below(2) ? [tag] : []),
          tag.replace(/"[^"]*"/g, () => `"${below(2 ** 31)}"`),
        );
        return [name, tags.join('')] as const;
      });
      return readSoundly(() => read(packed(Object.fromEntries(changed)), 'offer'));
    });
    expect(outcomes.filter((outcome) => outcome === 'read').length).toBeGreaterThan(20);
  }, 60_000);
});
