import { describe, expect, it } from 'vitest';
import type { DocumentKind } from '@/lib/compact.ts';
import { digestOf } from '@/lib/digest.ts';
import { extract } from '@/lib/extract/index.ts';
import { readText } from '@/lib/read/text.ts';

const digest = (markdown: string, ...kinds: DocumentKind[]) =>
  digestOf(
    extract(readText(markdown, { markdown: true }), {
      today: '2024-06-10',
      complete: true,
      ...(kinds.length ? { kinds } : {}),
    }),
  );

describe('digestOf', () => {
  it('counts both the first day and the last', () =>
    expect(
      digest('# Have your say\n\nThe consultation opens on 3 June 2024 and closes on 25 August 2024.', 'consultation'),
    ).toMatchObject({ consultationDays: 84, kinds: [{ kind: 'consultation' }] }));

  it('knows no length without an opening day', () =>
    expect(
      digest('# Have your say\n\nThe consultation closes on 25 August 2024.', 'consultation').consultationDays,
    ).toBeNull());

  it('has no kind for a document that asks and offers nothing', () =>
    expect(digest('# Bin collections\n\nYour bins are emptied on Tuesdays.').kinds).toEqual([]));
});
