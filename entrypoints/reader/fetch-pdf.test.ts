import { describe, expect, it, vi } from 'vitest';
import { fetchPdf } from '@/entrypoints/reader/fetch-pdf.ts';
import { mostBytes } from '@/lib/read/pdf-open.ts';
import { ReadError } from '@/lib/read/read-error.ts';

const answer = (response: Response) => vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
const address = 'https://council.example/a.pdf';

/** Why it was refused, in a word and in a sentence. */
async function refusalOf(from: string = address): Promise<readonly [string, string]> {
  try {
    await fetchPdf(from);
  } catch (error) {
    if (error instanceof ReadError) return [error.reason, error.message];
    throw error;
  }
  throw new Error('It was fetched.');
}

describe('fetching a PDF', () => {
  it('gives its bytes, asked for as the person who is signed in', async () => {
    const fetched = answer(new Response('%PDF-1.4'));
    expect(new TextDecoder().decode(await fetchPdf(address))).toBe('%PDF-1.4');
    expect(fetched).toHaveBeenCalledExactlyOnceWith(address, { credentials: 'include' });
  });

  it('gives no bytes for an empty answer', async () => {
    answer(new Response(null));
    expect(await fetchPdf(address)).toHaveLength(0);
  });

  it.each([
    [401, 'blocked', 'Sign in to the site'],
    [403, 'blocked', 'Sign in to the site'],
    [404, 'unreachable', 'no PDF at this address any more'],
    [410, 'unreachable', 'no PDF at this address any more'],
    [500, 'unreachable', 'answered with error 500'],
    [503, 'unreachable', 'answered with error 503'],
  ])('says what an answer of %i means', async (status, reason, words) => {
    answer(new Response('', { status }));
    expect(await refusalOf()).toEqual([reason, expect.stringContaining(words)]);
  });

  it('says so where nothing answers, and where the computer is offline', async () => {
    vi.spyOn(globalThis, 'fetch').mockRejectedValue(new TypeError('Failed to fetch'));
    vi.stubGlobal('navigator', { onLine: true });
    expect(await refusalOf()).toEqual(['unreachable', expect.stringContaining('the site did not answer')]);
    vi.stubGlobal('navigator', { onLine: false });
    expect(await refusalOf()).toEqual(['unreachable', expect.stringContaining('this computer is offline')]);
    vi.unstubAllGlobals();
  });

  it('says so where the answer breaks off', async () => {
    const body = new ReadableStream({
      start(controller) {
        controller.enqueue(new Uint8Array(4));
        controller.error(new TypeError('network error'));
      },
    });
    vi.stubGlobal('navigator', { onLine: true });
    answer(new Response(body));
    expect(await refusalOf()).toEqual(['unreachable', expect.stringContaining('could not be fetched')]);
    vi.unstubAllGlobals();
  });

  it('refuses more than it can read, announced or not, and no byte less', async () => {
    answer(new Response('%PDF', { headers: { 'content-length': String(mostBytes + 1) } }));
    expect(await refusalOf()).toEqual(['too-large', expect.stringContaining('larger than 200 MB')]);
    answer(new Response('%PDF', { headers: { 'content-length': String(mostBytes) } }));
    expect(await fetchPdf(address)).toHaveLength(4);

    const chunk = new Uint8Array(mostBytes / 4);
    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(chunk);
      },
    });
    answer(new Response(endless));
    expect((await refusalOf())[0]).toBe('too-large');
    expect(sent).toBeLessThan(8);
  });

  it.each(['data:application/pdf,%25PDF', 'javascript:alert(1)', 'chrome://settings', 'blob:https://a.example/1'])(
    'asks for no such address as %s',
    async (strange) => {
      const fetched = answer(new Response('%PDF'));
      expect((await refusalOf(strange))[0]).toBe('unsupported');
      expect(fetched).not.toHaveBeenCalled();
    },
  );
});
