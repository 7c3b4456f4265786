import { expect, it } from 'vitest';
import { setUp } from '@/entrypoints/sidepanel/session-stand-ins.ts';

const words = 'The document is waiting for its password. Type it in the document’s tab.';

it('says what a document waits for, and reads it when it comes', () => {
  const { session, store, tab, part, answer, stage } = setUp();
  session.takeUp({ kind: 'reader', id: '1', tabId: 7, address: 'https://council.example/locked.pdf' });
  tab(7).listener.hear({ type: 'waiting', reason: 'locked', message: words });
  expect(store.getState().refusal).toEqual({ reason: 'locked', message: words });
  expect(store.getState().announcement.words).toBe(words);
  // The line stays open: what is waited for comes over it.
  expect(tab(7).closed).toBe(false);
  part(7, 'Open for six weeks.');
  answer();
  expect(store.getState().refusal).toBeNull();
  expect(stage()).toBe('read');
});
