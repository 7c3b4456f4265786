import { describe, expect, it } from 'vitest';
import { shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import {
  addFiles,
  chooseCompact,
  eventuallyInFirefox,
  pressButton,
  titleShown,
  useFirefox,
  wordsShown,
} from '@/tests/browser/support/firefox-stage.ts';

const page = `<!doctype html><html lang="en-GB"><title>Have your say on our parks</title>
  <main><h1>Have your say on our parks</h1>
  <p>Thornbeck Council is consulting on its parks strategy. The consultation opens on 3 March 2025 and closes on 14 April 2025.</p>
  <p>Tell us what you think: fill in the online survey.</p></main></html>`;

const leaflet = `Parks strategy: what happens next

The consultation on the parks strategy closes on 28 April 2025.

We will publish a report of what people told us, and what we did with it and why, by 30 June 2025.`;

describe.skipIf(!firefoxPath)('a pack in Firefox', () => {
  const stage = useFirefox({ '/parks.html': page });
  const shown = () => stage().firefox.inSidebar(shownFindings);
  const feedback = (verdict: string) => expect.objectContaining({ verdict, title: 'Feedback afterwards' });
  const agreeing = expect.objectContaining({ title: 'Dates that agree' });

  it('is checked as one: one document answers the silence of another, and contradicts it', async () => {
    const { firefox, site } = stage();
    await firefox.open(`${site.origin}/parks.html`);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Have your say on our parks');
    await firefox.inSidebar(chooseCompact, 'dudley');
    await eventuallyInFirefox(shown).toContainEqual(feedback('Not mentioned'));
    expect(await shown()).not.toContainEqual(agreeing);

    await eventuallyInFirefox(() => firefox.inSidebar(addFiles, { 'next.txt': leaflet })).toBe(true);
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toMatch(/^Have your say on our parks and 1 more/);
    await eventuallyInFirefox(shown).toContainEqual(feedback('In line'));
    expect(await shown()).toContainEqual(agreeing);
    expect(await firefox.inSidebar(wordsShown)).toContain('Documents checked together');
  });

  it('marks the words of each document in its own tab', async () => {
    const { firefox, site } = stage();
    const [first = ''] = await firefox.tabs(`${site.origin}/parks.html`);
    await eventuallyInFirefox(() => firefox.bidi.run(first, marked)).toContain('14 April 2025');
    const [second = ''] = await firefox.tabs(`moz-extension://${firefox.host}/text-reader.html`);
    await eventuallyInFirefox(() => firefox.bidi.run(second, marked)).toContain('28 April 2025');
  });

  it('is one document again once the other is left out', async () => {
    const { firefox } = stage();
    await firefox.inSidebar(pressButton, 'Leave out');
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toMatch(/^Parks strategy: what happens next$/);
    await eventuallyInFirefox(shown).not.toContainEqual(agreeing);
  });
});

// This runs in a page, sent there by its source.
const marked = () =>
  [...CSS.highlights.values()].flatMap((highlight) =>
    [...highlight].map((range) => (range instanceof Range ? range.toString() : '')),
  );
