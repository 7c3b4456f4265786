import * as v from 'valibot';
import { browser } from 'wxt/browser';
import { type MarkLook, styles } from '@/lib/marks/mark-sheet.ts';

/** What a reader has set for all documents. The compact is kept by itself, in `choice.ts`. */
export interface Settings extends MarkLook {
  /** Whether what is checked is kept as a review. Those kept already stay, whatever is said here. */
  readonly keepReviews: boolean;
  /** Sites that may be checked without a click, as match patterns of one host each. Whether the browser still allows it is for it to say. */
  readonly sites: readonly string[];
}

export const defaultSettings: Settings = { marks: true, markStyle: 'both', keepReviews: true, sites: [] };

/** A match pattern of one host: every page of it, and of no other. */
const site = v.pipe(v.string(), v.regex(/^https?:\/\/[^/*\s]+\/\*$/));

/** The settings as stored, and which of them were of the wrong shape and so went back to what they are at first. */
export interface StoredSettings {
  readonly settings: Settings;
  readonly reset: readonly (keyof Settings)[];
}

// Each has a key of its own, so that two windows that change different settings do not undo each other.
const prefix = 'setting:';
const keyOf = (name: keyof Settings) => `${prefix}${name}`;
const names = ['marks', 'markStyle', 'keepReviews', 'sites'] as const satisfies readonly (keyof Settings)[];

/** Reads settings from what storage holds, by key; what is absent is as it is at first, and so is what has the wrong shape. */
export function readStored(stored: Readonly<Record<string, unknown>>): StoredSettings {
  const reset: (keyof Settings)[] = [];
  function take<Name extends keyof Settings>(
    name: Name,
    shape: v.GenericSchema<unknown, Settings[Name]>,
  ): Settings[Name] {
    const value = stored[keyOf(name)];
    if (value === undefined) return defaultSettings[name];
    const parsed = v.safeParse(shape, value);
    if (parsed.success) return parsed.output;
    reset.push(name);
    return defaultSettings[name];
  }
  const settings: Settings = {
    marks: take('marks', v.boolean()),
    markStyle: take('markStyle', v.picklist(styles)),
    keepReviews: take('keepReviews', v.boolean()),
    sites: take('sites', v.array(site)),
  };
  return { settings, reset };
}

/** The settings on this computer. */
export const readSettings = async (): Promise<StoredSettings> =>
  readStored(await browser.storage.local.get(names.map(keyOf)));

/** Changes some settings on this computer; nothing is synchronised. */
export const saveSettings = (change: Partial<Settings>): Promise<void> =>
  browser.storage.local.set(Object.fromEntries(Object.entries(change).map(([name, value]) => [prefix + name, value])));

/**
 * Tells of each later word on whether reviews are kept; returns how to stop. Not of its loss when everything is deleted: nothing that the reader has
 * open is to be kept for that.
 */
export function watchKeeping(hear: (isKept: boolean) => void): () => void {
  const onChange = (changes: Readonly<Record<string, { readonly newValue?: unknown }>>) => {
    const said = changes[keyOf('keepReviews')]?.newValue;
    if (typeof said === 'boolean') hear(said);
  };
  browser.storage.local.onChanged.addListener(onChange);
  return () => browser.storage.local.onChanged.removeListener(onChange);
}

/** Tells of the settings, as they stand now and after every change anywhere; returns how to stop. */
export function watchSettings(hear: (settings: Settings) => void): () => void {
  let open = true;
  const tell = async () => {
    const { settings } = await readSettings();
    if (open) hear(settings);
  };
  const onChange = (changes: Readonly<Record<string, unknown>>) => {
    if (names.some((name) => keyOf(name) in changes)) void tell();
  };
  browser.storage.local.onChanged.addListener(onChange);
  void tell();
  return () => {
    open = false;
    // An extension that was updated leaves its old scripts without a runtime.
    if (browser.runtime?.id) browser.storage.local.onChanged.removeListener(onChange);
  };
}
