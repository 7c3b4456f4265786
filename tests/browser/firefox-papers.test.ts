import { describe, expect, it } from 'vitest';
import { shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import { chooseCompact, eventuallyInFirefox, titleShown, useFirefox } from '@/tests/browser/support/firefox-stage.ts';
import { consultationPaper } from '@/tests/files/word-files.ts';

describe.skipIf(!firefoxPath)('Word files in Firefox', () => {
  const stage = useFirefox();

  it('are shown readably, checked, and marked', async () => {
    const { firefox } = stage();
    const reader = await firefox.open(`moz-extension://${firefox.host}/text-reader.html`);
    const paper = Buffer.from(await consultationPaper()).toString('base64');
    await eventuallyInFirefox(() => firefox.bidi.run(reader, chooseFile, paper)).toBe(true);
    await eventuallyInFirefox(() => firefox.bidi.run(reader, headings)).toEqual(['Stage', 'Date']);

    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Community transport grants: have your say');
    await eventuallyInFirefox(() => firefox.inSidebar(chooseCompact, 'dudley')).toBe(true);
    await eventuallyInFirefox(() => firefox.inSidebar(shownFindings)).toContainEqual({
      verdict: 'Falls short',
      title: 'Time to reply',
      message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
    });
    await eventuallyInFirefox(() => firefox.bidi.run(reader, marked)).toContain('3 March 2025');
  });
});

// These run in the reader, sent there by their source.

function chooseFile(base64: string): boolean {
  const input = document.querySelector<HTMLInputElement>('input[type=file]');
  if (!input) return false;
  const transfer = new DataTransfer();
  transfer.items.add(new File([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], 'paper.docx'));
  input.files = transfer.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
  return true;
}

const headings = () => [...document.querySelectorAll('article th')].map(({ textContent }) => textContent);

const marked = () =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
  );
