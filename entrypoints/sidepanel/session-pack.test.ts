import { describe, expect, it } from 'vitest';
import { doc, finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

const reader = (id: string, tabId: number) =>
  ({ kind: 'reader', id, tabId, address: 'https://council.example/strategy.pdf' }) as const;

/** A page, and a strategy added to it. */
function pack() {
  const panel = setUp();
  panel.session.takeUp(page('1', 7));
  panel.part(7, 'Open for six weeks.');
  panel.session.add(reader('2', 8), 'Draft strategy');
  return panel;
}

describe('documents checked together', () => {
  it('are read as one, once all of them are there', () => {
    const { part, asked, stage } = pack();
    part(8, 'Draft strategy.', false, [1, 2]);
    expect(asked.at(-1)?.reading).toMatchObject({
      complete: false,
      doc: { text: 'Open for six weeks.\nDraft strategy.' },
    });
    part(8, 'Draft strategy. It matters.');
    expect(asked.at(-1)?.reading).toMatchObject({ complete: true });
    expect(stage()).toBe('working');
  });

  it('are marked each in its own tab, by its own offsets', () => {
    const { part, answer, tab } = pack();
    part(8, 'Draft strategy.');
    const start = 'Open for six weeks.\n'.length;
    const evidence = [
      { start, end: start + 5, quote: 'Draft', page: null, heading: null, sentence: { start, end: start + 5 } },
    ];
    answer([finding, { ...finding, id: 'other', evidence }]);
    expect(tab(7).sent.at(-1)).toMatchObject({ marks: [{ id: `${finding.id}@0`, start: 0, end: 4 }] });
    expect(tab(8).sent.at(-1)).toMatchObject({ marks: [{ id: 'other@0', start: 0, end: 5 }] });
  });

  it('are shown in the tab that holds the words', () => {
    const { session, part, answer, reveal, tab } = pack();
    part(8, 'Draft strategy.');
    const start = 'Open for six weeks.\n'.length;
    const other = {
      ...finding,
      id: 'other',
      evidence: [
        {
          ...finding.evidence[0],
          start,
          end: start + 5,
          quote: 'Draft',
          page: null,
          heading: null,
          sentence: { start, end: start + 5 },
        },
      ],
    };
    answer([other]);
    session.show(other, 0);
    expect(reveal).toHaveBeenLastCalledWith(8);
    expect(tab(8).sent.at(-1)).toEqual({ type: 'show', id: 'other@0' });
  });

  it('go on without one that cannot be read, and say so', () => {
    const { tab, asked, store, stage } = pack();
    tab(8).listener.hear({ type: 'refused', reason: 'locked', message: 'The PDF is locked.' });
    expect(stage()).toBe('working');
    expect(store.getState().refusal).toBeNull();
    expect(store.getState().sources[1]?.refused).toBe('The PDF is locked.');
    expect(asked.at(-1)?.reading).toMatchObject({ complete: true, whole: false, doc: { text: 'Open for six weeks.' } });
  });

  it('are refused where none of them can be read', () => {
    const { session, tab, store } = setUp();
    session.takeUp(reader('1', 7));
    session.add(reader('2', 8), 'Draft strategy');
    tab(7).listener.hear({ type: 'refused', reason: 'damaged', message: 'Damaged.' });
    expect(store.getState().refusal).toBeNull();
    tab(8).listener.hear({ type: 'refused', reason: 'locked', message: 'Locked.' });
    expect(store.getState().refusal?.message).toBe('Locked.');
  });

  it('can be left out again', () => {
    const { session, part, asked, tab } = pack();
    part(8, 'Draft strategy.');
    session.leaveOut('2');
    expect(tab(8).closed).toBe(true);
    expect(asked.at(-1)?.reading.doc).toEqual(doc('Open for six weeks.'));
  });

  it('are dropped together when another document is taken up', () => {
    const { session, tab, store } = pack();
    session.takeUp(page('3', 9));
    expect([tab(7).closed, tab(8).closed]).toEqual([true, true]);
    expect(store.getState().sources.map(({ id }) => id)).toEqual(['3']);
  });

  it('say what one of them waits for in its own tab', () => {
    const { tab, store } = pack();
    tab(8).listener.hear({ type: 'waiting', reason: 'locked', message: 'It needs its password.' });
    expect(store.getState().sources[1]?.waiting).toBe('It needs its password.');
  });
});
