import { describe, expect, it, vi } from 'vitest';
import { doc, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';
import type { DocumentText } from '@/lib/document.ts';
import { ReadError } from '@/lib/read/read-error.ts';

describe('choosing', () => {
  it('remembers a compact and repeats only the check', () => {
    const { session, part, asked, remember } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.chooseCompact('bromley');
    expect(remember).toHaveBeenCalledExactlyOnceWith('bromley');
    expect(asked.map(({ reading, compacts }) => [reading.number, compacts[0]?.id])).toEqual([
      [1, 'dudley'],
      [1, 'bromley'],
    ]);
  });

  it('never puts the document’s own suggestion in place of the reader’s choice', () => {
    const { session, part, asked } = setUp('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Dudley Council wants your views.');
    expect(asked[0]?.compacts[0]?.id).toBe('bromley');
  });

  it('uses the suggestion where no choice was made yet, and remembers nothing', () => {
    const { session, part, asked, remember } = setUp(null);
    session.takeUp(page('1', 7));
    part(7, 'Dudley Council wants your views.');
    expect(asked[0]?.compacts[0]?.id).toBe('dudley');
    expect(remember).not.toHaveBeenCalled();
  });

  it('has no compact where there is neither choice nor suggestion', () => {
    const { session, part, asked } = setUp(null);
    session.takeUp(page('1', 7));
    part(7, 'Thornbeck Council wants your views.');
    expect(asked[0]?.compacts).toEqual([]);
  });

  it('reads the document again under the reader’s own word on its kind, and keeps to it for later pages', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 2]);
    session.setKinds(['tender']);
    part(7, 'Open for six weeks.', true, [2, 2]);
    expect(asked.map(({ reading }) => [reading.number, reading.kinds])).toEqual([
      [1, null],
      [2, ['tender']],
      [3, ['tender']],
    ]);
  });

  it('forgets the kind with the document', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.setKinds(['tender']);
    session.takeUp(page('2', 7));
    part(7, 'Another page');
    expect(asked.at(-1)?.reading.kinds).toBeNull();
  });
});

describe('what cannot be read', () => {
  it('shows what the toolbar button could not do', () => {
    const { session, store, stage } = setUp();
    session.takeUp({ kind: 'refused', id: '1', reason: 'blocked', message: 'This page belongs to the browser.' });
    expect(stage()).toBe('refused');
    expect(store.getState().announcement.words).toBe('This page belongs to the browser.');
  });

  it('shows what the page’s side could not do, and closes the line', () => {
    const { session, tab, store } = setUp();
    session.takeUp(page('1', 7));
    tab(7).listener.hear({ type: 'refused', reason: 'locked', message: 'The PDF is locked.' });
    expect(store.getState().refusal).toEqual({ reason: 'locked', message: 'The PDF is locked.' });
    expect(tab(7).closed).toBe(true);
  });

  it('is forgotten with the next document', () => {
    const { session, part, stage } = setUp();
    session.takeUp({ kind: 'refused', id: '1', reason: 'blocked', message: 'No.' });
    session.takeUp(page('2', 7));
    part(7, 'Open');
    expect(stage()).toBe('working');
  });

  it('blames itself when the engine fails', () => {
    vi.spyOn(console, 'error').mockImplementation(() => {});
    const { session, part, engine, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    engine().failed('a rule threw');
    expect(store.getState().refusal?.message).toMatch(/^Something went wrong in Compact Lens itself/);
  });
});

describe('a file', () => {
  it('is checked like a page, with nothing to show it in', async () => {
    const { session, answer, stage, store } = setUp();
    await session.takeUpFile(async () => doc('Open for six weeks.'), ['second.txt']);
    answer();
    expect(stage()).toBe('read');
    expect(store.getState()).toMatchObject({ subject: { tabId: null }, leftOut: ['second.txt'] });
  });

  it('that cannot be read is refused in its own words', async () => {
    const { session, store } = setUp();
    const read = async () => {
      throw new ReadError('unsupported', 'Word files are not read yet.');
    };
    await session.takeUpFile(read, []);
    expect(store.getState().refusal).toEqual({ reason: 'unsupported', message: 'Word files are not read yet.' });
  });

  it('that was overtaken by another document is dropped', async () => {
    const { session, asked } = setUp();
    let finish = (_: DocumentText) => {};
    const reading = session.takeUpFile(() => new Promise((resolve) => (finish = resolve)), []);
    session.takeUp(page('2', 7));
    finish(doc('Too late.'));
    await reading;
    expect(asked).toEqual([]);
  });
});
