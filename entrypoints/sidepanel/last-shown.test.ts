import { afterEach, describe, expect, it, vi } from 'vitest';
import { keepLastShown, lastShownOf, readLastShown } from '@/entrypoints/sidepanel/last-shown.ts';
import { doc, finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

afterEach(() => vi.useRealTimers());

/** What a panel puts away that has checked a page of these words. */
function putAway(text: string, chosen: string | null = 'dudley') {
  const before = setUp(chosen);
  before.session.takeUp(page('1', 7));
  before.part(7, text);
  before.answer();
  before.session.setAside(finding, 'It is answered elsewhere');
  const shown = readLastShown(JSON.stringify(lastShownOf(before.store.getState())));
  if (!shown) throw new Error('nothing was put away');
  return shown;
}

describe('a panel that is opened again', () => {
  it('shows what the one before showed, at once', () => {
    const { session, store, shown, stage } = setUp();
    session.takeUp(page('1', 7), putAway('Open'));
    expect(stage()).toBe('read');
    expect(shown()).toEqual([finding]);
    expect(store.getState().setAsides).toHaveProperty([finding.id]);
  });

  it('asks nothing where the document is the same, but marks its words, and goes on with the review', async () => {
    const { session, part, asked, tab, store, shelved } = setUp();
    session.takeUp(page('1', 7), putAway('Open'));
    part(7, 'Open');
    expect(asked).toEqual([]);
    expect(tab(7).sent).toContainEqual({ type: 'mark', marks: [expect.objectContaining({ start: 0, end: 4 })] });
    expect(store.getState().announcement.words).toMatch(/^1 finding/);
    await vi.waitFor(() => expect(shelved).toHaveLength(1));
    session.correct({ closes: '2025-05-26' });
    expect(asked.map(({ reading }) => [reading.number > 0, reading.corrections])).toEqual([
      [true, { closes: '2025-05-26' }],
    ]);
  });

  it('works everything out again where the document has changed', () => {
    const { session, part, answer, asked, shown, stage } = setUp();
    session.takeUp(page('1', 7), putAway('Open'));
    part(7, 'Open for twelve weeks.');
    expect(asked).toHaveLength(1);
    expect(stage()).toBe('working');
    answer([]);
    expect(shown()).toEqual([]);
    expect(stage()).toBe('read');
  });

  it.each([
    ['another document', page('2', 7), 'dudley', '2025-03-10'],
    ['another compact', page('1', 7), 'bromley', '2025-03-10'],
    ['no compact', page('1', 7), null, '2025-03-10'],
    ['another day', page('1', 7), 'dudley', '2025-03-09'],
  ])('reads first where it is to show %s', (_what, request, chosen, day) => {
    const { session, stage, shown } = setUp(chosen);
    const before = putAway('Open');
    session.takeUp(request, { ...before, reading: { ...before.reading, today: day } });
    expect(stage()).toBe('working');
    expect(shown()).toBeNull();
  });

  it('shows the compact that the document itself suggests, where none was chosen', () => {
    const { session, store } = setUp(null);
    session.takeUp(page('1', 7), putAway('Dudley Council wants your views.', null));
    expect(store.getState()).toMatchObject({ chosen: null, result: { compact: 'dudley' } });
  });
});

describe('what is put away', () => {
  it('is nothing before the whole document is checked, of several documents, and of a long one', () => {
    const { session, store, part, answer } = setUp();
    expect(lastShownOf(store.getState())).toBeNull();
    session.takeUp(page('1', 7));
    part(7, 'Open', false);
    answer();
    expect(lastShownOf(store.getState())).toBeNull();
    part(7, 'x'.repeat(200_000));
    answer([]);
    expect(lastShownOf(store.getState())).not.toBeNull();
    part(7, 'x'.repeat(200_001));
    answer([]);
    expect(lastShownOf(store.getState())).toBeNull();
    part(7, 'Open');
    answer();
    expect(lastShownOf(store.getState())).not.toBeNull();
    session.add(page('2', 8), 'Another');
    part(8, 'Shut');
    answer([]);
    expect(lastShownOf(store.getState())).toBeNull();
  });

  it('leaves out what the reader has made of it where reviews are not kept', () => {
    const { session, store, part, answer } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.note('Ask Sam.');
    expect(lastShownOf(store.getState())?.mine).toMatchObject({ notes: 'Ask Sam.' });
    session.keepReviews(false);
    expect(lastShownOf(store.getState())?.mine).toEqual({});
  });

  it('is written a moment after the last change', () => {
    vi.useFakeTimers();
    const { session, store, part, answer } = setUp();
    const save = vi.fn(async () => {});
    keepLastShown(store, save);
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.note('Ask');
    vi.advanceTimersByTime(399);
    expect(save).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(save).toHaveBeenCalledOnce();
  });

  it.each([undefined, null, {}, 'no JSON', '{}', '{"reading": 1}'])('is nothing where there is %j', (stored) => {
    expect(readLastShown(stored)).toBeNull();
  });

  it('holds the whole document, so that it can be told whether it is the same', () => {
    expect(putAway('Open').reading.doc).toEqual(doc('Open'));
  });
});
