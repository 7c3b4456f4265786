import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { firefoxPath } from '@/tests/browser/support/browsers.ts';
import {
  chooseCompact,
  eventuallyInFirefox,
  pressButton,
  titleShown,
  useFirefox,
  wordsShown,
} from '@/tests/browser/support/firefox-stage.ts';

describe.skipIf(!firefoxPath)('reports saved from Firefox', () => {
  const stage = useFirefox();
  let folder = '';

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'compact-lens-saved-'));
    await stage().firefox.bidi.send('browser.setDownloadBehavior', {
      downloadBehavior: { type: 'allowed', destinationFolder: folder },
    });
  });
  afterAll(() => rm(folder, { recursive: true, force: true }));

  it('are offered once a document is checked', async () => {
    const { firefox, site } = stage();
    await firefox.open(`${site.origin}/consultation.html`);
    await firefox.press();
    await eventuallyInFirefox(() => firefox.inSidebar(titleShown)).toBe('Community transport grants: have your say');
    await firefox.inSidebar(chooseCompact, 'dudley');
    await eventuallyInFirefox(() => firefox.inSidebar(pressButton, 'Save a report')).toBe(true);
  });

  /** Presses a button of the menu; resolves to the file that the browser saves, once it is whole. */
  async function save(button: string, ending: string): Promise<Uint8Array> {
    const { firefox } = stage();
    await firefox.inSidebar(pressButton, button);
    const names = async () => (await readdir(folder)).filter((name) => name.endsWith(ending));
    await eventuallyInFirefox(async () => (await names()).length).toBe(1);
    const [name = ''] = await names();
    await eventuallyInFirefox(() => firefox.inSidebar(wordsShown)).toContain(`Saved ${name}`);
    // Firefox sets aside the name before it has written anything.
    await eventuallyInFirefox(async () => (await readFile(join(folder, name))).length).toBeGreaterThan(0);
    return readFile(join(folder, name));
  }

  it('as Word', async () => {
    const words = new TextDecoder().decode(unzipSync(await save('Word', '.docx'))['word/document.xml']);
    expect(words).toContain('43 days');
    expect(words).toContain('Dudley Compact');
  });

  it('as a web page that loads and asks for nothing', async () => {
    const words = new TextDecoder().decode(await save('Web page to print', '.html'));
    expect(words).toContain('43 days');
    expect(words).not.toMatch(/<script|<link|<img/);
  });

  it('as a spreadsheet with a row for each finding', async () => {
    const rows: unknown = parse(await save('Spreadsheet (CSV)', '.csv'), { bom: true, columns: true });
    expect(rows).toContainEqual(expect.objectContaining({ Verdict: 'Falls short', Subject: 'Time to reply' }));
  });

  it('as calendar dates', async () => {
    const words = new TextDecoder().decode(await save('Calendar dates', '.ics'));
    expect(words).toMatch(/^BEGIN:VCALENDAR\r\n/);
    expect(words).toContain('DTSTART;VALUE=DATE:20250414');
  });
});
