import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { openChromium } from '@/entrypoints/command-line/browsers/chromium.ts';
import { openFirefox } from '@/entrypoints/command-line/browsers/firefox.ts';
import { type ShownFinding, shownFindings } from '@/entrypoints/command-line/browsers/panel-words.ts';

interface Task {
  /** The browser's program. */
  readonly path: string;
  /** The folder of the built extension, absolute. */
  readonly extension: string;
  /** The page to check. */
  readonly address: string;
  /** The compact to check against, by id. */
  readonly compact: string;
  /** Where pictures are saved. */
  readonly folder: string;
}

/** What the panel showed of a page. */
export interface SampleCheck {
  readonly compact: string;
  readonly findings: readonly ShownFinding[];
  /** Files, absolute. */
  readonly pictures: readonly string[];
}

const size = { width: 1280, height: 1000 };

/** Long enough for the page to have scrolled and painted, in milliseconds. */
const settling = 500;
const settle = () => new Promise((resolve) => setTimeout(resolve, settling));

/** Checks a page in Chrome, Chromium or Edge without a window, by the toolbar button and the side panel, as a person would. */
export async function checkInChromium({ path, extension, address, compact, folder }: Task): Promise<SampleCheck> {
  const browser = await openChromium({ path, extension, headless: true, size });
  try {
    const page = await browser.context.newPage();
    await page.goto(address);
    await browser.press(page);
    const panel = await browser.panel();
    const select = panel.getByRole('combobox');
    await select.selectOption(compact);
    await panel.locator('.card').first().waitFor();
    await panel.getByRole('button', { name: 'Show on page' }).first().click();
    await settle();
    return {
      compact: (await select.locator('option:checked').textContent()) ?? compact,
      findings: await panel.evaluate<ShownFinding[]>(`(${shownFindings})(document)`),
      pictures: await save(folder, { page: await page.screenshot(), panel: await panel.screenshot() }),
    };
  } finally {
    await browser.close();
  }
}

/** Checks a page in Firefox without a window, by the toolbar button and the sidebar, as a person would. */
export async function checkInFirefox({ path, extension, address, compact, folder }: Task): Promise<SampleCheck> {
  const browser = await openFirefox({ path, extension, headless: true, size });
  try {
    const page = await browser.open(address);
    await browser.press();
    await until(() => browser.inSidebar(chooseCompact, compact));
    await until(() => browser.inSidebar(pressShow));
    await settle();
    return {
      compact: await browser.inSidebar(compactChosen),
      findings: await browser.inSidebar(shownFindings),
      pictures: await save(folder, { page: await browser.picture(page), window: await browser.windowPicture() }),
    };
  } finally {
    await browser.close();
  }
}

async function save(folder: string, pictures: Readonly<Record<string, Uint8Array>>): Promise<string[]> {
  await mkdir(folder, { recursive: true });
  return Promise.all(
    Object.entries(pictures).map(async ([name, bytes]) => {
      const file = join(folder, `${name}.png`);
      await writeFile(file, bytes);
      return file;
    }),
  );
}

/** How long to wait for the panel, in milliseconds. */
const patience = 15_000;

async function until(isDone: () => Promise<boolean>): Promise<void> {
  for (const end = Date.now() + patience; !(await isDone()); ) {
    if (Date.now() > end) throw new Error('The sidebar did not show the findings');
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
}

// These run in the panel, sent there by their source.

function chooseCompact(document: Document, id: string): boolean {
  const select = document.querySelector('select');
  if (!select || !document.defaultView) return false;
  select.value = id;
  select.dispatchEvent(new document.defaultView.Event('change', { bubbles: true }));
  return true;
}

function pressShow(document: Document): boolean {
  const button = [...document.querySelectorAll('button')].find(({ textContent }) => textContent === 'Show on page');
  button?.click();
  return button !== undefined;
}

const compactChosen = (document: Document): string =>
  document.querySelector<HTMLOptionElement>('option:checked')?.textContent ?? '';
