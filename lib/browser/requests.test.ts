import { beforeEach, describe, expect, it, vi } from 'vitest';
import { fakeBrowser } from 'wxt/testing/fake-browser';
import type { Request } from '@/lib/browser/messages.ts';
import { forgetRequest, readLeft, saveRequest, saveShown, watchRequests } from '@/lib/browser/requests.ts';

const page = (id: string): Request => ({ kind: 'page', id, tabId: 7, address: 'https://council.example/' });

describe('requests', () => {
  beforeEach(() => fakeBrowser.reset());

  it('reach a panel that opens later, and one that is open', async () => {
    await saveRequest(1, page('first'));
    const hear = vi.fn<(wanted: Request) => void>();
    watchRequests(1, hear);
    await vi.waitFor(() => expect(hear).toHaveBeenCalledExactlyOnceWith(page('first')));
    await saveRequest(1, page('second'));
    await vi.waitFor(() => expect(hear).toHaveBeenLastCalledWith(page('second')));
  });

  it('are heard by their own window only, until it stops listening', async () => {
    const hear = vi.fn<(wanted: Request) => void>();
    const stop = watchRequests(1, hear);
    await saveRequest(2, page('another window’s'));
    stop();
    await saveRequest(1, page('too late'));
    expect(hear).not.toHaveBeenCalled();
  });

  it('stand beside what their panel showed last', async () => {
    expect((await readLeft())(1)).toEqual({ wanted: null, shown: undefined });
    await saveRequest(1, page('first'));
    await saveShown(1, 'Falls short');
    await saveShown(2, 'In line');
    expect((await readLeft())(1)).toEqual({ wanted: page('first'), shown: 'Falls short' });
  });

  it('are gone when their window closes', async () => {
    await saveRequest(1, page('first'));
    await saveShown(1, 'Falls short');
    await forgetRequest(1);
    expect((await readLeft())(1)).toEqual({ wanted: null, shown: undefined });
    const hear = vi.fn<(wanted: Request) => void>();
    watchRequests(1, hear);
    await new Promise((resolve) => setTimeout(resolve));
    expect(hear).not.toHaveBeenCalled();
  });
});
