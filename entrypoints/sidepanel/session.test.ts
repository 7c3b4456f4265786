import { describe, expect, it } from 'vitest';
import { finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

describe('checking a page', () => {
  it('reads it, asks the engine, shows the findings and marks their words', () => {
    const { session, part, answer, stage, tab, store, asked, shown } = setUp();
    expect(stage()).toBe('nothing');
    session.takeUp(page('1', 7));
    expect(stage()).toBe('working');
    part(7, 'Open for six weeks.');
    expect(stage()).toBe('working');
    expect(asked[0]).toMatchObject({
      compacts: [{ id: 'dudley' }],
      reading: { complete: true, corrections: {}, today: '2025-03-10', doc: { text: 'Open for six weeks.' } },
    });
    answer();
    expect(stage()).toBe('read');
    expect(shown()).toEqual([finding]);
    expect(tab(7).sent).toEqual([
      {
        type: 'mark',
        marks: [{ id: expect.any(String), title: finding.title, start: 0, end: 4, verdict: 'falls-short' }],
      },
    ]);
    expect(store.getState().announcement.words).toBe(
      '1 finding: falls short 1, check this 0, not mentioned 0, in line 0',
    );
  });

  it('shows findings and progress while pages are still being read', () => {
    const { session, part, answer, stage, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 3]);
    answer();
    expect(stage()).toBe('working');
    expect(store.getState()).toMatchObject({ progress: { page: 1, pages: 3 }, result: { compact: 'dudley' } });
    part(7, 'Open for six weeks.', true, [3, 3]);
    expect(store.getState().progress).toBeNull();
    expect(stage()).toBe('working');
    answer();
    expect(stage()).toBe('read');
  });

  it('takes the same request up once', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.takeUp(page('1', 7));
    expect(asked).toHaveLength(1);
  });
});

describe('what is out of date', () => {
  it('drops an answer about a document that has been left', () => {
    const { session, part, answer, store, asked, tab } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'The first page.');
    const [late] = asked;
    session.takeUp(page('2', 8));
    expect(tab(7).closed).toBe(true);
    answer([finding], late);
    expect(store.getState().result).toBeNull();
  });

  it('drops words that arrive from a tab that has been left', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    session.takeUp(page('2', 8));
    part(7, 'The first page.');
    expect(asked).toEqual([]);
  });

  it('drops an answer under a compact that is no longer chosen', () => {
    const { session, part, answer, store, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    const [late] = asked;
    session.chooseCompact('bromley');
    answer([finding], late);
    expect(store.getState().result).toBeNull();
    answer();
    expect(store.getState().result?.compact).toBe('bromley');
  });

  it('keeps the findings and says so when the page goes away', () => {
    const { session, part, answer, store, tab, stage } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.lost(true);
    expect(store.getState()).toMatchObject({ movedOn: true, result: { compact: 'dudley' } });
    expect(stage()).toBe('read');
  });

  it('says that nothing was read when the page goes away too early', () => {
    const { session, store, tab, stage } = setUp();
    session.takeUp(page('1', 7));
    tab(7).listener.lost(false);
    expect(stage()).toBe('refused');
    expect(store.getState().refusal?.reason).toBe('unreachable');
  });
});

describe('between panel and page', () => {
  it('brings the tab to the front and shows the words', () => {
    const { session, part, answer, tab, reveal } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.show(finding, 0);
    expect(reveal).toHaveBeenCalledExactlyOnceWith(7);
    const [mark, show] = tab(7).sent;
    if (mark?.type !== 'mark') throw new Error('the words were not marked');
    expect(show).toEqual({ type: 'show', id: mark.marks[0]?.id });
  });

  it('says when the words are no longer there', () => {
    const { session, part, answer, tab, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.hear({ type: 'shown', id: 'any', found: true });
    expect(store.getState().movedOn).toBe(false);
    tab(7).listener.hear({ type: 'shown', id: 'any', found: false });
    expect(store.getState().movedOn).toBe(true);
  });

  it('opens the finding of a mark that is pressed, twice if it is pressed twice', () => {
    const { session, part, answer, tab, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    expect(store.getState().pressed).toEqual({ finding: finding.id, times: 2 });
    tab(7).listener.hear({ type: 'pressed', id: 'something-else/meets/9@0' });
    expect(store.getState().pressed?.times).toBe(2);
  });

  it.each([
    [7, 'https://council.example/another', true],
    [7, 'https://council.example/#key-dates', false],
    [8, 'https://council.example/another', false],
  ])('when tab %i goes to %s, has the page moved on: %s', (tabId, address, movedOn) => {
    const { session, part, store } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.moveOn(tabId, address);
    expect(store.getState().movedOn).toBe(movedOn);
  });
});
