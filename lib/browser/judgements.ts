import * as v from 'valibot';
import { browser } from 'wxt/browser';
import type { Judgements } from '@/lib/show/judgements.ts';

/** Gone when the browser closes, and out of reach of content scripts. */
const keyOf = (doc: string) => `judgements:${doc}`;

const judgement = v.strictObject({ answer: v.nullable(v.picklist(['yes', 'no', 'not-sure'])), note: v.string() });
const judgements = v.record(v.string(), v.record(v.string(), judgement));

/** What the reader has judged of a document in this session; empty where nothing is kept. */
export async function readJudgements(doc: string): Promise<Judgements> {
  const key = keyOf(doc);
  const { [key]: kept } = await browser.storage.session.get(key);
  return kept === undefined ? {} : v.parse(judgements, kept);
}

/** Keeps a document's judgements until the browser closes. */
export const saveJudgements = (doc: string, made: Judgements): Promise<void> =>
  browser.storage.session.set({ [keyOf(doc)]: made });
