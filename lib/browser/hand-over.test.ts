import { afterEach, describe, expect, it, vi } from 'vitest';
import { offerFile, takeFile } from '@/lib/browser/hand-over.ts';

describe('handing a file over', () => {
  afterEach(() => vi.useRealTimers());

  // Node's channels hand over no File, which browsers do; what crosses is checked in the browser tests.
  it('gives up where nobody offers the file', async () => {
    vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] });
    const taken = takeFile('a key that nobody knows');
    await vi.advanceTimersByTimeAsync(5_000);
    expect(await taken).toBeNull();
  });

  it('makes a new key for each file', () => {
    const file = new File(['%PDF'], 'budget.pdf');
    expect(offerFile(file)).not.toBe(offerFile(file));
  });
});
