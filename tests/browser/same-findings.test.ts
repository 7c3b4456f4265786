import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import { type ShownFinding, shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { extract } from '@/lib/extract/index.ts';
import { readHtml } from '@/lib/read/html-file.ts';
import { byImportance } from '@/lib/show/order-findings.ts';
import { dayOf } from '@/lib/show/today.ts';
import { say } from '@/lib/show/words.ts';
import { rules } from '@/rules/index.ts';
import { chromiumPath, firefoxPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact as chooseInChromium,
  eventually,
  findingsOf,
  markedWords,
  useChromium,
} from '@/tests/browser/support/chromium-stage.ts';
import { changePage, fundingPage, tenderPage } from '@/tests/browser/support/documents.ts';
import { chooseCompact, eventuallyInFirefox, useFirefox } from '@/tests/browser/support/firefox-stage.ts';
import { root } from '@/tests/browser/support/site.ts';

const sample = await readFile(`${root}assets/sample/consultation.html`, 'utf8');
const documents = [
  ['/consultation.html', sample],
  ['/funding.html', fundingPage],
  ['/tender.html', tenderPage],
  ['/change.html', changePage],
] as const;
const contents = Object.fromEntries(documents);
const compact = compacts.find(({ id }) => id === 'bristol-2012');

/** What the command line finds in a page, as the panel words and orders it. */
async function inNode(html: string): Promise<ShownFinding[]> {
  if (!compact) throw new Error('There is no bristol-2012');
  const today = dayOf(new Date());
  const facts = extract(await readHtml(html, { address: null }), { today, complete: true });
  return byImportance(check(facts, compact, rules, today), compact).map(({ verdict, title, message }) => ({
    verdict: say(`verdict.${verdict}`),
    title,
    message,
  }));
}

describe.skipIf(!chromiumPath)('in Chromium', () => {
  const stage = useChromium(contents);

  it.each(documents)('%s has the findings it has on the command line, in the same order', async (path, html) => {
    const expected = await inNode(html);
    expect(expected.length).toBeGreaterThan(1);
    const { tab, panel } = await stage().check(path);
    await chooseInChromium(panel, 'bristol-2012');
    await eventually(() => markedWords(tab)).not.toEqual([]);
    await eventually(() => findingsOf(panel)).toEqual(expected);
  });
});

describe.skipIf(!firefoxPath)('in Firefox', () => {
  const stage = useFirefox(contents);

  it.each(documents)('%s has the findings it has on the command line, in the same order', async (path, html) => {
    const expected = await inNode(html);
    const { firefox, site } = stage();
    await firefox.open(site.origin + path);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(chooseCompact, 'bristol-2012')).toBe(true);
    await eventuallyInFirefox(() => firefox.inSidebar(shownFindings)).toEqual(expected);
  });
});
