import type { PDFDocumentProxy } from 'pdfjs-dist';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { recognisePage } from '@/entrypoints/reader/recognise-page.ts';
import { createRecognising } from '@/entrypoints/reader/recognising.ts';
import { createReaderStore } from '@/entrypoints/reader/store.ts';
import type { PdfPart, PdfReading } from '@/lib/read/pdf.ts';

vi.mock('@/entrypoints/reader/recognise-page.ts', () => ({ recognisePage: vi.fn() }));
afterEach(() => vi.mocked(recognisePage).mockReset());

/** Three pages, none with words until it is recognised. */
function setUp() {
  const left = new Set([1, 2, 3]);
  const reading = {
    wordless: () => [...left],
    part: (done: boolean) => ({ done, doc: { recognised: [] } }) as unknown as PdfPart,
  } as unknown as PdfReading;
  const pdf = { numPages: 3 } as PDFDocumentProxy;
  const store = createReaderStore();
  const parts: boolean[] = [];
  const close = vi.fn<() => void>();
  const start = vi.fn(async () => ({ read: vi.fn(), close }));
  const viewer = { rotation: () => 0, finder: { refresh: vi.fn() } };
  const recognising = createRecognising({
    store,
    viewer: viewer as never,
    start,
    onWords: () => {},
    onPart: ({ done }) => parts.push(done),
  });
  vi.mocked(recognisePage).mockImplementation(async (page, { recogniser }) => {
    await recogniser();
    left.delete(page);
    return 0;
  });
  return { recognising, store, reading, pdf, parts, start, close, state: () => store.getState().recognition };
}

describe('recognising', () => {
  it('is offered for the pages without words, and for none', () => {
    const { recognising, pdf, reading, state } = setUp();
    expect(recognising.offer(pdf, reading)).toBe(true);
    expect(state()).toMatchObject({ phase: 'offered', pages: [1, 2, 3], isWhole: true });
    expect(recognising.offer(pdf, { ...reading, wordless: () => [2] } as unknown as PdfReading)).toBe(true);
    expect(state()).toMatchObject({ pages: [2], isWhole: false });
    expect(recognising.offer(pdf, { ...reading, wordless: () => [] } as unknown as PdfReading)).toBe(false);
    expect(state()).toBeNull();
  });

  it('goes through the pages in order with one recogniser, tells of each, and lets it go', async () => {
    const { recognising, pdf, reading, parts, start, close, state } = setUp();
    recognising.offer(pdf, reading);
    expect(start).not.toHaveBeenCalled();
    await recognising.run();
    expect(vi.mocked(recognisePage).mock.calls.map(([page]) => page)).toEqual([1, 2, 3]);
    expect(start).toHaveBeenCalledOnce();
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
    expect(parts).toEqual([false, false, true]);
    expect(state()).toMatchObject({ phase: 'done', pages: [], page: null });
  });

  it('stops at once though the recogniser never answers, and keeps what is done', async () => {
    const { recognising, pdf, reading, parts, close, state } = setUp();
    recognising.offer(pdf, reading);
    const first = vi.mocked(recognisePage).getMockImplementation();
    vi.mocked(recognisePage).mockImplementation(async (page, job) => {
      if (page === 1) return first?.(page, job) ?? 0;
      return new Promise<number>(() => {});
    });
    const run = recognising.run();
    await vi.waitFor(() => expect(state()).toMatchObject({ page: 2, done: 1, total: 3 }));
    recognising.stop();
    await run;
    expect(state()).toMatchObject({ phase: 'stopped', pages: [2, 3] });
    expect(parts).toEqual([false, true]);
    await vi.waitFor(() => expect(close).toHaveBeenCalledOnce());
  });

  it('says so where the recogniser cannot start', async () => {
    const { recognising, pdf, reading, parts, start, state } = setUp();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    start.mockRejectedValue(new Error('WebAssembly is refused'));
    recognising.offer(pdf, reading);
    await recognising.run();
    expect(state()).toMatchObject({
      phase: 'failed',
      pages: [1, 2, 3],
      failure: expect.stringContaining('could not start'),
    });
    expect(parts).toEqual([true]);
    expect(said).toHaveBeenCalledOnce();
    said.mockRestore();
  });

  it('names the page it failed at, and may be tried again', async () => {
    const { recognising, pdf, reading, state } = setUp();
    const said = vi.spyOn(console, 'error').mockImplementation(() => {});
    const works = vi.mocked(recognisePage).getMockImplementation();
    vi.mocked(recognisePage).mockImplementation(async (page, job) => {
      if (page === 2) throw new Error('out of memory');
      return works?.(page, job) ?? 0;
    });
    recognising.offer(pdf, reading);
    await recognising.run();
    expect(state()).toMatchObject({ phase: 'failed', pages: [2, 3], failure: expect.stringContaining('page 2') });
    if (works) vi.mocked(recognisePage).mockImplementation(works);
    await recognising.run();
    expect(state()).toMatchObject({ phase: 'done', pages: [], failure: null });
    said.mockRestore();
  });

  it('tells nothing of a document that was left', async () => {
    const { recognising, pdf, reading, parts } = setUp();
    recognising.offer(pdf, reading);
    vi.mocked(recognisePage).mockImplementation(() => new Promise<number>(() => {}));
    const run = recognising.run();
    recognising.forget();
    await run;
    expect(parts).toEqual([]);
  });
});
