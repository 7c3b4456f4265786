import { AxeBuilder } from '@axe-core/playwright';
import type { Locator, Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { chromiumPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventually,
  findingsOf,
  finished,
  keepPicture,
  markedWords,
  refusalOf,
  titled,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { consultationLines, longPage, longParagraphs, page } from '@/tests/browser/support/documents.ts';
import { pdfOf } from '@/tests/browser/support/pdf-files.ts';
import { once } from '@/tests/browser/support/site.ts';

/** Keeps a picture of a state and holds it to axe's rules. */
async function look(at: Page, name: string): Promise<void> {
  await keepPicture(at, name);
  // The panel is reached over a second connection, in which axe cannot open the blank page it would otherwise use.
  const { violations } = await new AxeBuilder({ page: at }).setLegacyMode().analyze();
  expect(violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`)).toEqual([]);
}

const shortPage = page('Bin days', '<main><h1>Bin days</h1><p>Your bins are emptied on Tuesdays.</p></main>');
const welsh = page(
  'Dweud eich dweud',
  '<main><h1>Dweud eich dweud</h1><p>Mae’r Cyngor yn ymgynghori ar grantiau cludiant cymunedol tan 14 Ebrill 2025.</p></main>',
  'cy',
);

/** Whether something is shown within three seconds. */
const isThere = (shown: Locator): Promise<boolean> =>
  shown.waitFor({ timeout: 3_000 }).then(
    () => true,
    () => false,
  );

describe.skipIf(!chromiumPath)('how it looks in Chromium', () => {
  const stage = useChromium({
    '/bins.html': shortPage,
    '/cymraeg.html': welsh,
    '/long.html': longPage(3_000),
    '/slow.pdf': once(pdfOf([consultationLines]), new Promise(() => {})),
  });

  it('has nothing to say yet', async () => {
    const { panel } = await stage().check('/bins.html');
    // Before the first press of a session there is no request.
    await titled(panel, 'Bin days');
    // What it shows is kept a moment later, which may be after all was cleared.
    await eventually(async () => {
      await panel.evaluate(() => chrome.storage.session.clear());
      await panel.reload();
      return isThere(panel.getByRole('heading', { name: 'Nothing checked yet' }));
    }).toBe(true);
    await look(panel, 'panel-nothing-yet');
  });

  it('asks for a compact, then shows the findings', async () => {
    const { panel } = await stage().check('/consultation.html');
    await titled(panel, 'Community transport grants: have your say');
    await panel.getByText('Choose the compact of the place').waitFor();
    await look(panel, 'panel-choose-a-compact');
    const { tab } = await stage().sample();
    await look(panel, 'panel-findings');
    await keepPicture(tab, 'page-marked');
  });

  it.each([
    ['narrow', { width: 320 }, {}],
    // As narrow as Firefox lets its sidebar become.
    ['narrowest', { width: 230 }, {}],
    ['wide', { width: 640 }, {}],
    ['dark', {}, { colorScheme: 'dark' as const }],
    ['forced-colours', {}, { forcedColors: 'active' as const }],
    ['reduced-motion', {}, { reducedMotion: 'reduce' as const }],
  ])('shows the findings %s', async (name, size, media) => {
    const { panel } = await stage().sample();
    await panel.setViewportSize({ width: 360, height: 800, ...size });
    await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference', ...media });
    await look(panel, `panel-${name}`);
    const overflow = await panel.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(overflow).toBeLessThanOrEqual(0);
    await panel.emulateMedia({ colorScheme: 'light', forcedColors: 'none', reducedMotion: 'no-preference' });
    await panel.setViewportSize({ width: 360, height: 800 });
  });

  it('shows every finding unfolded, with the promise and the question', async () => {
    const { panel } = await stage().sample();
    const unfold = () =>
      panel.evaluate(() => {
        const folded = [...document.querySelectorAll('details:not([open])')];
        for (const details of folded) details.toggleAttribute('open', true);
        return folded.length;
      });
    // What is unfolded may hold more that is folded.
    await eventually(unfold).toBe(0);
    await look(panel, 'panel-unfolded');
  });

  it.each(['For you to judge', 'All compacts'])('shows what is under "%s"', async (name) => {
    const { panel } = await stage().sample();
    await panel.getByRole('tab', { name }).click();
    await panel.getByRole('tabpanel', { name }).waitFor();
    await look(panel, `panel-${name.toLowerCase().replaceAll(' ', '-')}`);
    await panel.getByRole('tab', { name: 'Findings' }).click();
  });

  it('shows a long page of many findings', async () => {
    const { tab, panel } = await stage().check('/long.html');
    await chooseCompact(panel, 'bristol-2012');
    await eventually(() => markedWords(tab)).not.toEqual([]);
    await eventually(() => findingsOf(panel)).not.toEqual([]);
    await look(panel, 'panel-long-page');
    await chooseCompact(panel, 'dudley');
  });

  it('says that a page is none of its business', async () => {
    const { panel } = await stage().check('/bins.html');
    await titled(panel, 'Bin days');
    await panel.getByRole('heading', { name: 'Nothing to check' }).waitFor();
    await look(panel, 'panel-nothing-to-check');
    // Its tick follows the engine's answer.
    await panel.getByRole('checkbox', { name: /Consultation/ }).click();
    await eventually(() => findingsOf(panel)).not.toEqual([]);
    await look(panel, 'panel-kind-chosen-by-hand');
  });

  it('finds nothing in a page in another language, and breaks on none of it', async () => {
    const { panel } = await stage().check('/cymraeg.html');
    await titled(panel, 'Dweud eich dweud');
    await finished(panel);
    expect(await findingsOf(panel)).toEqual([]);
    await look(panel, 'panel-other-language');
  });

  it('says that it is working, and how far it has got', async () => {
    const { panel } = await stage().sample();
    const tab = await stage().open('/slow.pdf');
    const reader = stage().browser.context.waitForEvent('page');
    await stage().press(tab);
    await panel.getByRole('progressbar', { name: 'Reading the document' }).waitFor();
    await look(panel, 'panel-working');
    await look(await reader, 'reader-working');
    await stage().sample();
    const pages = Array.from({ length: 600 }, () => [...consultationLines, ...longParagraphs(300)]);
    await stage().pickPdf(panel, 'long.pdf', pdfOf(pages));
    await panel.getByText(/Reading page \d+ of 600/).waitFor();
    await keepPicture(panel, 'panel-working-pages');
  });

  it('says what cannot be read', async () => {
    const { panel } = await stage().sample();
    await stage().pickPdf(panel, 'letter.pdf', Buffer.from('not a PDF'));
    await eventually(() => refusalOf(panel)).not.toBe('');
    await look(panel, 'panel-cannot-read');
  });

  it('shows a PDF in the reader, and asks there for a password', async () => {
    const { panel } = await stage().sample();
    const reader = await stage().pickPdf(panel, 'notice.pdf', pdfOf([consultationLines]));
    await eventually(() => markedWords(reader)).not.toEqual([]);
    await look(reader, 'reader');
    await reader.emulateMedia({ colorScheme: 'dark' });
    await look(reader, 'reader-dark');
    const refused = await stage().pickPdf(panel, 'letter.pdf', Buffer.from('not a PDF'));
    await refused.getByText('not a PDF, whatever its name says').waitFor();
    await eventually(() => refusalOf(panel)).not.toBe('');
    await look(refused, 'reader-refused');
    const locked = await stage().pickPdf(panel, 'locked.pdf', pdfOf([consultationLines], { password: 'ferry' }));
    await locked.getByRole('heading', { name: 'This PDF is locked' }).waitFor();
    await look(locked, 'reader-locked');
  });
});

declare const chrome: { readonly storage: { readonly session: { clear(): Promise<void> } } };
