import { describe, expect, it } from 'vitest';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventuallyInFirefox,
  pressButton,
  titleShown,
  useFirefox,
  wordsShown,
  writeInto,
  writtenIn,
} from '@/tests/browser/support/firefox-stage.ts';

const survey = (closes: string) => `<!doctype html><html lang="en-GB"><title>Have your say on our parks</title>
  <main><h1>Have your say on our parks</h1>
  <p>Thornbeck Council is consulting on its parks strategy. The consultation opens on 3 March 2025 and closes on ${closes}.</p>
  <p>Tell us what you think: fill in the online survey.</p></main></html>`;

const notes = 'Your notes on this document';

describe.skipIf(!firefoxPath)('kept reviews in Firefox', () => {
  let closes = '14 April 2025';
  const stage = useFirefox({
    '/parks.html': () => ({ body: survey(closes), type: 'text/html; charset=utf-8' }),
  });
  const words = () => stage().firefox.inSidebar(wordsShown);

  /** Opens the page and checks it, until all of it is checked. */
  async function check(): Promise<void> {
    const { firefox, site } = stage();
    await firefox.open(`${site.origin}/parks.html`);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Have your say on our parks');
    await firefox.inSidebar(chooseCompact, 'dudley');
    await eventuallyInFirefox(() => firefox.inSidebar(writtenIn, notes)).not.toBeNull();
  }

  it('are listed with their notes', async () => {
    const { firefox } = stage();
    await check();
    await firefox.inSidebar(writeInto, notes, 'Ask about the bowls club.');
    await firefox.inSidebar(pressButton, 'Your reviews');
    await eventuallyInFirefox(words).toMatch(/Have your say on our parks.*Checked on.*Has notes/);
    expect(await words()).toMatch(/Your reviews take up \d/);
  });

  it('are brought back at the next look, which says what has changed', async () => {
    const { firefox } = stage();
    closes = '12 May 2025';
    await check();
    await eventuallyInFirefox(words).toContain('The closing date has moved from 14 April to 12 May 2025.');
    expect(await firefox.inSidebar(writtenIn, notes)).toBe('Ask about the bowls club.');
  });

  it('stay as they are where keeping is turned off, and the panel says so', async () => {
    const { firefox } = stage();
    const options = await firefox.open(`moz-extension://${firefox.host}/options.html`);
    const box = 'Keep my reviews on this computer';
    await eventuallyInFirefox(() => firefox.bidi.run(options, isTicked, box)).toBe(true);
    await firefox.bidi.run(options, press, box);
    await eventuallyInFirefox(() => firefox.bidi.run(options, isTicked, box)).toBe(false);
    await eventuallyInFirefox(words).toContain('Keeping reviews is turned off under Options');
    await firefox.inSidebar(writeInto, notes, 'Not to be kept.');
    closes = '19 May 2025';
    await check();
    await eventuallyInFirefox(() => firefox.inSidebar(writtenIn, notes)).toBe('Ask about the bowls club.');
    // What is kept is of the look before, so it is told again.
    await eventuallyInFirefox(words).toContain('The closing date has moved from 12 May to 19 May 2025.');
    await firefox.inSidebar(pressButton, 'Your reviews');
    await eventuallyInFirefox(words).toContain('Keeping reviews is turned off, so what you check now is not kept.');
    await eventuallyInFirefox(words).toContain('Has notes');
  });

  it('are deleted when that is confirmed', async () => {
    const { firefox } = stage();
    await firefox.inSidebar(pressButton, 'Delete all');
    await eventuallyInFirefox(() => firefox.inSidebar(pressButton, 'Delete all of them')).toBe(true);
    await eventuallyInFirefox(words).toContain('No reviews are kept yet.');
  });
});

// These run in a page, sent there by their source.

function isTicked(label: string): boolean | null {
  const box = [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.control;
  return box instanceof HTMLInputElement ? box.checked : null;
}

function press(label: string): null {
  [...document.querySelectorAll('label')].find(({ textContent }) => textContent === label)?.click();
  return null;
}
