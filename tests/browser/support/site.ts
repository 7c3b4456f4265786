import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { type LocalServer, type Served, serve } from '@/entrypoints/command-line/browsers/serve-folder.ts';

export const root = fileURLToPath(new URL('../../..', import.meta.url));

const html = (body: string): Served => ({ body, type: 'text/html; charset=utf-8' });
const pdf = (body: Uint8Array): Served => ({ body, type: 'application/pdf' });

/** A page (a string), a PDF (bytes), or what makes either. */
export type Content = string | Uint8Array | (() => Promise<Served> | Served);

/** Serves pages (strings) and PDFs (bytes) by path, the project's own sample always among them. */
export const openSite = (contents: Readonly<Record<string, Content>> = {}): Promise<LocalServer> =>
  serve(async (path) => {
    if (path === '/consultation.html') return html(await readFile(`${root}assets/sample/consultation.html`, 'utf8'));
    const content = contents[path];
    if (content === undefined) return null;
    if (typeof content === 'function') return content();
    return typeof content === 'string' ? html(content) : pdf(content);
  });

/** Sends a PDF the first time, and then something else: a tab opens a document that our reader is refused, or waits for. */
export function once(bytes: Uint8Array, then: Served | Promise<Served>): () => Promise<Served> | Served {
  let asked = false;
  return () => {
    if (asked) return then;
    asked = true;
    return pdf(bytes);
  };
}
