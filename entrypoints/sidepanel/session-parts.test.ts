import { describe, expect, it } from 'vitest';
import { finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

/** A document read and checked under Dudley's compact. */
function checked() {
  const stage = setUp();
  stage.session.takeUp(page('1', 7));
  stage.part(7, 'Open');
  stage.answer();
  return stage;
}

const ids = (compacts: readonly { readonly id: string }[] | undefined) => compacts?.map(({ id }) => id);

describe('all compacts', () => {
  it('are asked about from the same reading, once, when the reader turns to them', () => {
    const { session, asked, answer, store } = checked();
    session.openTab('compacts');
    expect(asked).toHaveLength(2);
    expect(asked[1]?.reading).toBe(asked[0]?.reading);
    expect(ids(asked[1]?.compacts)).toEqual(['bromley']);
    answer();
    session.openTab('findings');
    session.openTab('compacts');
    expect(asked).toHaveLength(2);
    expect(
      store
        .getState()
        .result?.comparisons.map(({ compact }) => compact)
        .sort(),
    ).toEqual(['bromley', 'dudley']);
  });

  it('leave the findings and the marks as they were', () => {
    const { session, answer, tab, shown, store } = checked();
    const before = tab(7).sent.length;
    const { announcement } = store.getState();
    session.openTab('compacts');
    answer([]);
    expect(shown()).toEqual([finding]);
    expect(tab(7).sent).toHaveLength(before);
    expect(store.getState().announcement).toBe(announcement);
  });

  it('are asked about as soon as all is read, where the reader turned to them before', () => {
    const { session, part, answer, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open', false, [1, 2]);
    answer();
    session.openTab('compacts');
    expect(asked).toHaveLength(1);
    part(7, 'Open for six weeks.', true, [2, 2]);
    answer();
    expect(ids(asked.at(-1)?.compacts)).toEqual(['bromley']);
  });

  it('need no choice of one', () => {
    const { session, part, answer, asked, store } = setUp(null);
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.openTab('compacts');
    expect(ids(asked.at(-1)?.compacts)).toEqual(['bromley', 'dudley']);
    answer();
    expect(store.getState().result).toMatchObject({ compact: null, comparisons: [{}, {}] });
  });

  it('lead to a finding under its compact, at once and without choosing it for good', () => {
    const { session, asked, answer, store, remember, tab } = checked();
    session.openTab('compacts');
    answer();
    session.openFinding('bromley', finding.id);
    expect(asked).toHaveLength(2);
    expect(store.getState()).toMatchObject({
      tab: 'findings',
      result: { compact: 'bromley' },
      pressed: { finding: finding.id, times: 1 },
    });
    expect(remember).not.toHaveBeenCalled();
    expect(tab(7).sent.at(-1)).toMatchObject({ type: 'mark' });
  });

  it('are forgotten with the reading', () => {
    const { session, asked, answer } = checked();
    session.openTab('compacts');
    answer();
    session.correct({ kinds: ['tender'] });
    answer();
    expect(asked.slice(2).map(({ compacts }) => ids(compacts))).toEqual([['dudley'], ['bromley']]);
  });
});

describe('parts of the panel', () => {
  it('turn back to the findings when a mark is pressed', () => {
    const { session, tab, store } = checked();
    session.openTab('judge');
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    expect(store.getState().tab).toBe('findings');
  });

  it('turn back to the findings with another document', () => {
    const { session, store } = checked();
    session.openTab('compacts');
    session.takeUp(page('2', 7));
    expect(store.getState().tab).toBe('findings');
  });

  it('forget a pressed mark when the compact changes', () => {
    const { session, tab, store } = checked();
    tab(7).listener.hear({ type: 'pressed', id: `${finding.id}@0` });
    session.chooseCompact('bromley');
    expect(store.getState().pressed).toBeNull();
  });
});
