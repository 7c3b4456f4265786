import { describe, expect, it, vi } from 'vitest';
import type { Session } from '@/entrypoints/sidepanel/session.ts';
import { finding, page, setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

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
    session.correct({ kinds: ['tender'] });
    part(7, 'Open for six weeks.', true, [2, 2]);
    expect(asked.map(({ reading }) => [reading.number, reading.corrections])).toEqual([
      [1, {}],
      [2, { kinds: ['tender'] }],
      [3, { kinds: ['tender'] }],
    ]);
  });

  it('forgets the kind with the document', () => {
    const { session, part, asked } = setUp();
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.correct({ kinds: ['tender'] });
    session.takeUp(page('2', 7));
    part(7, 'Another page');
    expect(asked.at(-1)?.reading.corrections).toEqual({});
  });
});

describe('a compact chosen on the options page or in another window', () => {
  it('counts at once, and nothing is remembered twice', () => {
    const { session, part, answer, asked, store, remember } = setUp('dudley');
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.followChoice('bromley');
    expect(asked.at(-1)?.compacts[0]?.id).toBe('bromley');
    answer();
    expect(store.getState()).toMatchObject({ chosen: 'bromley', result: { compact: 'bromley' } });
    expect(remember).not.toHaveBeenCalled();
  });

  it('counts before there is a document', () => {
    const { session, part, asked } = setUp(null);
    session.followChoice('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Open');
    expect(asked.map(({ compacts }) => compacts[0]?.id)).toEqual(['bromley']);
  });

  it('leaves the document’s own suggestion once it is taken back', () => {
    const { session, part, answer, asked, shown } = setUp('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Dudley Council wants your views.');
    answer();
    session.followChoice(null);
    expect(asked.at(-1)?.compacts[0]?.id).toBe('dudley');
    answer();
    expect(shown()).toHaveLength(1);
  });

  it('leaves no findings where it is taken back and nothing is suggested', () => {
    const { session, part, answer, asked, store, stage } = setUp('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    session.followChoice(null);
    expect(asked.at(-1)?.compacts).toEqual([]);
    answer();
    expect(store.getState().result?.compact).toBeNull();
    expect(stage()).toBe('read');
  });

  it('asks nothing anew where it is the one in use', () => {
    const { session, part, asked } = setUp('dudley');
    session.takeUp(page('1', 7));
    part(7, 'Open');
    session.followChoice('dudley');
    expect(asked).toHaveLength(1);
  });

  it.each([
    ['chosen one in this panel', (session: Session) => session.chooseCompact('dudley')],
    ['turned to a finding under another', (session: Session) => session.openFinding('dudley', finding.id)],
  ])('changes nothing where the reader has %s', (_what, choose) => {
    const { session, part, answer, store } = setUp('bromley');
    session.takeUp(page('1', 7));
    part(7, 'Open');
    answer();
    choose(session);
    answer();
    session.followChoice('bromley');
    expect(store.getState()).toMatchObject({ chosen: 'dudley', result: { compact: 'dudley' } });
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

describe('selected words', () => {
  const words = { kind: 'text', id: '1', cut: false, title: 'Have your say', address: null } as const;

  it('are checked by themselves, with no tab to show them in', () => {
    const { session, answer, stage, store } = setUp();
    session.takeUp({ ...words, text: 'The survey is open for six weeks.' });
    answer();
    expect(stage()).toBe('read');
    expect(store.getState().reading?.doc.selection).toBe(true);
    expect(store.getState().sources[0]?.tabId).toBeNull();
  });

  it('that are none are refused', () => {
    const { session, store } = setUp();
    session.takeUp({ ...words, text: '' });
    expect(store.getState().refusal?.reason).toBe('empty');
  });
});
