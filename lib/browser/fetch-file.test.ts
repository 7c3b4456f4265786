import { afterEach, describe, expect, it, vi } from 'vitest';
import { fetchFile, nameOf } from '@/lib/browser/fetch-file.ts';
import { ReadError } from '@/lib/read/read-error.ts';

const address = 'https://council.example/papers/offer%20of%20grant.docx?v=2';
const most = 4 * 1024 * 1024;
const answer = (response: Response) => vi.spyOn(globalThis, 'fetch').mockResolvedValue(response);
afterEach(() => vi.unstubAllGlobals());

/** Why it was refused, in a word and in a sentence. */
async function refusalOf(from: string = address): Promise<readonly [string, string]> {
  try {
    await fetchFile(from, most);
  } catch (error) {
    if (error instanceof ReadError) return [error.reason, error.message];
    throw error;
  }
  throw new Error('It was fetched.');
}

describe('fetching a document', () => {
  it('gives it as a file, asked for as the person who is signed in', async () => {
    const fetched = answer(new Response('words', { headers: { 'content-type': 'text/plain; charset=utf-8' } }));
    const file = await fetchFile(address, most);
    expect([file.name, file.type, await file.text()]).toEqual([
      'offer of grant.docx',
      expect.stringMatching(/^text\/plain; ?charset=utf-8$/),
      'words',
    ]);
    expect(fetched).toHaveBeenCalledExactlyOnceWith(address, { credentials: 'include' });
  });

  it.each([
    ['https://council.example/', 'council.example'],
    ['https://council.example/100%.odt', '100%.odt'],
    ['https://council.example/a+b%26c.odt', 'a+b&c.odt'],
    ['https://council.example/%3Cimg%20onerror%3E.docx', '<img onerror>.docx'],
  ])('names what is at %s %s', (from, name) => expect(nameOf(from)).toBe(name));

  it.each([
    [401, 'blocked', 'Sign in to the site'],
    [403, 'blocked', 'Sign in to the site'],
    [404, 'unreachable', 'no document at this address any more'],
    [410, 'unreachable', 'no document at this address any more'],
    [500, 'unreachable', 'answered with error 500'],
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
  });

  it('refuses more than it may be, announced or not, and no byte less', async () => {
    answer(new Response('words', { headers: { 'content-length': String(most + 1) } }));
    expect(await refusalOf()).toEqual(['too-large', expect.stringContaining('larger than 4 MB')]);
    answer(new Response(new Uint8Array(most), { headers: { 'content-length': String(most) } }));
    expect((await fetchFile(address, most)).size).toBe(most);

    let sent = 0;
    const endless = new ReadableStream({
      pull(controller) {
        sent += 1;
        controller.enqueue(new Uint8Array(most / 4));
      },
    });
    answer(new Response(endless));
    expect((await refusalOf())[0]).toBe('too-large');
    expect(sent).toBeLessThan(8);
  });

  it.each(['data:text/plain,a', 'javascript:alert(1)', 'chrome://settings', 'blob:https://a.example/1'])(
    'asks for no such address as %s',
    async (strange) => {
      const fetched = answer(new Response('words'));
      expect((await refusalOf(strange))[0]).toBe('unsupported');
      expect(fetched).not.toHaveBeenCalled();
    },
  );
});
