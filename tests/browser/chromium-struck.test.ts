import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import { eventually, findingsOf, markedWords } from '@/tests/browser/support/chromium-stage.ts';
import { useReader } from '@/tests/browser/support/reader.ts';

const printed = new Uint8Array(readFileSync(new URL('../pdf/struck-chromium.pdf', import.meta.url)));

describe.skipIf(!chromiumPath)('a PDF with words struck out, in our reader', () => {
  const { open } = useReader();

  it('is judged by the words put in their place, and only these are marked', async () => {
    const { reader, panel } = await open(printed);
    await eventually(() => findingsOf(panel)).toContainEqual({
      verdict: 'In line',
      title: 'Time to reply',
      message: expect.stringContaining('3 March 2025 to 30 May 2025 is 89 days'),
    });
    await eventually(() => markedWords(reader)).toContain('Friday 30 May 2025');
    expect((await markedWords(reader)).join('\n')).not.toContain('28 March');
  });
});
