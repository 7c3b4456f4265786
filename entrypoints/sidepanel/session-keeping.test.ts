import { describe, expect, it, vi } from 'vitest';
import { finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';
import { keepingOf } from '@/entrypoints/sidepanel/store.ts';

const yes = { answer: 'yes', note: '' } as const;

/** Longer than a typing reader may pause, so whatever was to be kept has been. */
const settled = () => new Promise((resolve) => setTimeout(resolve, 400));

/** A document checked under Dudley's compact, and kept. */
async function checked() {
  const panel = setUp();
  panel.session.takeUp(page('1', 7));
  panel.part(7, 'Open for six weeks.');
  panel.answer();
  await vi.waitFor(() => expect(panel.shelved).toHaveLength(1));
  return panel;
}

describe('a review', () => {
  it('is kept as soon as the whole document has been checked', async () => {
    const { shelved } = await checked();
    expect(shelved[0]).toMatchObject({
      compact: { id: 'dudley' },
      today: '2025-03-10',
      kinds: ['consultation'],
      findings: [{ id: finding.id }],
      documents: [{ address: 'https://council.example/have-your-say', title: 'Have your say' }],
    });
  });

  it('is not kept before all of it is read, nor of selected words', async () => {
    const { session, part, answer, shelved } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 2]);
    answer();
    session.takeUp({ kind: 'text', id: '2', text: 'Open for six weeks.', cut: false, title: '', address: null });
    answer();
    await new Promise((resolve) => setTimeout(resolve, 20));
    expect(shelved).toEqual([]);
  });

  it('takes in what the reader sets aside, takes back, judges and notes', async () => {
    const { session, shelved, store } = await checked();
    session.setAside(finding, 'It is answered elsewhere');
    session.judge('dudley', 'trust', yes);
    session.note('Ask Sam.');
    await vi.waitFor(() => expect(shelved.at(-1)?.notes).toBe('Ask Sam.'));
    expect(shelved.at(-1)).toMatchObject({
      setAsides: { [finding.id]: { reason: 'It is answered elsewhere', on: '2025-03-10' } },
      judgements: { dudley: { trust: yes } },
    });
    session.takeBack(finding);
    expect(store.getState().setAsides).toEqual({});
    await vi.waitFor(() => expect(shelved.at(-1)?.setAsides).toEqual({}));
  });

  it('brings back what the reader made of the same document before, and works it out again with what was put right', async () => {
    const { session, part, answer, asked, store, shelved } = await checked();
    session.setAside(finding, 'It does not matter here');
    session.note('Ask Sam.');
    session.correct({ closes: '2025-05-26' });
    answer();
    await vi.waitFor(() => expect(shelved.at(-1)?.corrections).toEqual({ closes: '2025-05-26' }));
    await vi.waitFor(() => expect(shelved.at(-1)?.notes).toBe('Ask Sam.'));

    session.takeUp(page('2', 8));
    expect(store.getState()).toMatchObject({ notes: '', setAsides: {} });
    part(8, 'Open for six weeks.');
    answer();
    await vi.waitFor(() => expect(store.getState().notes).toBe('Ask Sam.'));
    await vi.waitFor(() => expect(asked.at(-1)?.reading.corrections).toEqual({ closes: '2025-05-26' }));
    expect(store.getState().setAsides).toHaveProperty([finding.id]);
  });

  it('says what has changed since', async () => {
    const { session, part, answer, store } = await checked();
    session.takeUp(page('2', 8));
    part(8, 'Open for twelve weeks.');
    answer([]);
    await vi.waitFor(() => expect(store.getState().changes?.since).toBe('2025-03-10'));
    expect(store.getState().changes?.sentences.join(' ')).toContain('Time to reply');
  });

  it('stays through a change of compact, which has a review of its own', async () => {
    const { session, answer, shelved, store } = await checked();
    session.judge('dudley', 'trust', yes);
    session.chooseCompact('bromley');
    answer();
    await vi.waitFor(() => expect(shelved.map(({ compact }) => compact.id)).toContain('bromley'));
    expect(store.getState().judgements).toEqual({ dudley: { trust: yes } });
  });
});

describe('where reviews are not to be kept', () => {
  it('nothing is, whatever the reader does', async () => {
    const { session, part, answer, shelved } = setUp();
    session.keepReviews(false);
    session.takeUp(page('1', 7));
    part(7, 'Open for six weeks.');
    answer();
    session.setAside(finding, 'It is answered elsewhere');
    session.judge('dudley', 'trust', yes);
    session.note('Ask Sam.');
    await settled();
    expect(shelved).toEqual([]);
  });

  it('what was kept before is brought back and stays as it was', async () => {
    const { session, part, answer, shelved, store } = await checked();
    session.note('Ask Sam.');
    await vi.waitFor(() => expect(shelved.at(-1)?.notes).toBe('Ask Sam.'));
    const before = [...shelved];
    session.keepReviews(false);
    session.takeUp(page('2', 8));
    part(8, 'Open for twelve weeks.');
    answer([]);
    await vi.waitFor(() => expect(store.getState().notes).toBe('Ask Sam.'));
    expect(store.getState().changes?.since).toBe('2025-03-10');
    session.note('Ask Alex.');
    await settled();
    expect(shelved).toEqual(before);
  });

  it('what is shown is kept once they are again, and goes on from what was kept', async () => {
    const { session, part, answer, shelved, store } = await checked();
    session.note('Ask Sam.');
    await vi.waitFor(() => expect(shelved.at(-1)?.notes).toBe('Ask Sam.'));
    const { id, revision = 0 } = shelved.at(-1) ?? {};
    session.keepReviews(false);
    session.takeUp(page('2', 8));
    part(8, 'Open for six weeks.');
    answer();
    await vi.waitFor(() => expect(store.getState().notes).toBe('Ask Sam.'));
    session.note('Ask Alex.');
    session.keepReviews(true);
    await vi.waitFor(() => expect(shelved.at(-1)).toMatchObject({ id, revision: revision + 1, notes: 'Ask Alex.' }));
  });

  it('what was kept of other words stays beside what is kept once they are again', async () => {
    const { session, part, answer, shelved, store } = await checked();
    const [before] = shelved;
    session.keepReviews(false);
    session.takeUp(page('2', 8));
    part(8, 'Open for twelve weeks.');
    answer([]);
    await vi.waitFor(() => expect(store.getState().changes).not.toBeNull());
    session.keepReviews(true);
    await vi.waitFor(() => expect(shelved).toHaveLength(2));
    expect(shelved[1]?.id).not.toBe(before?.id);
  });

  it('says what becomes of the reader’s notes', async () => {
    const { session, store } = await checked();
    const keeping = () => keepingOf(store.getState());
    expect(keeping()).toBe('kept');
    store.setState({ notKept: 'There is no room left.' });
    expect(keeping()).toBe('refused');
    session.keepReviews(false);
    expect(keeping()).toBe('off');
    session.takeUp({ kind: 'text', id: '2', text: 'Open for six weeks.', cut: false, title: '', address: null });
    expect(keeping()).toBe('selection');
  });
});
