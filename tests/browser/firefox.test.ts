import { describe, expect, it } from 'vitest';
import { shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import { consultationLines } from '@/tests/browser/support/documents.ts';
import {
  chooseCompact,
  eventuallyInFirefox,
  pressButton,
  titleShown,
  useFirefox,
  wordsShown,
} from '@/tests/browser/support/firefox-stage.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { keep } from '@/tests/browser/support/pictures.ts';

const tooShort = {
  verdict: 'Falls short',
  title: 'Time to reply',
  message: expect.stringMatching(/43 days.*5 weeks and 6 days short/),
};

const marked = () =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
  );

describe.skipIf(!firefoxPath)('Firefox', () => {
  const stage = useFirefox({ '/notice.pdf': pdfOf([consultationLines], { title: 'Notice of consultation' }) });
  const shown = () => stage().firefox.inSidebar(shownFindings);

  it('checks a web page at the press of the toolbar button, marks its words and leaves it as it was', async () => {
    const { firefox, site } = stage();
    const tab = await firefox.open(`${site.origin}/consultation.html`);
    const before = await firefox.bidi.run(tab, () => document.documentElement.outerHTML);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Community transport grants: have your say');
    await firefox.inSidebar(chooseCompact, 'dudley');
    await eventuallyInFirefox(shown).toContainEqual(tooShort);
    await eventuallyInFirefox(() => firefox.bidi.run(tab, marked)).toContain('5pm on Monday 14 April 2025');
    await keep(await firefox.windowPicture(), 'firefox-window');
    expect(await firefox.bidi.run(tab, () => document.documentElement.outerHTML)).toBe(before);
  });

  it('says how a PDF can be read, and reads it once it is let', async () => {
    const { firefox, site } = stage();
    await firefox.open(`${site.origin}/notice.pdf`);
    await firefox.press();
    // Firefox keeps extensions out of its PDF viewer, so the person has to let ours fetch the file.
    await eventuallyInFirefox(() => firefox.inSidebar(wordsShown)).toContain('Let Compact Lens open it');
    await firefox.grant('http://localhost/*');
    await firefox.inSidebar(pressButton, 'Let Compact Lens open it');
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Notice of consultation');
    await eventuallyInFirefox(shown).toContainEqual(tooShort);
    const [reader] = await firefox.tabs(`moz-extension://${firefox.host}/reader.html`);
    await eventuallyInFirefox(() => firefox.bidi.run(reader ?? '', marked)).toContain('14 April 2025');
  });

  it('asks for nothing but the pages themselves', () => {
    expect(new Set(stage().site.requests)).toEqual(new Set(['/consultation.html', '/notice.pdf', '/favicon.ico']));
  });
});
