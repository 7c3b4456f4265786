import { JSDOM } from 'jsdom';
import { describe, expect, it } from 'vitest';
import { selectedRanges } from '@/entrypoints/content/selected-ranges.ts';

const open = (html: string) => new JSDOM(html, { runScripts: 'outside-only' }).window.document;
const words = (ranges: readonly Range[]) => ranges.map(String);

function select(page: Document, selector: string): void {
  const element = page.querySelector(selector);
  if (element) page.getSelection()?.selectAllChildren(element);
}

describe('selectedRanges', () => {
  it('are those of the page, and stay where they were', () => {
    const page = open('<p>One</p><p id="two">Two</p>');
    select(page, '#two');
    const ranges = selectedRanges(page, false);
    select(page, 'p');
    expect(words(ranges)).toEqual(['Two']);
  });

  it('are none where nothing is selected', () => {
    const page = open('<p>One</p>');
    expect(selectedRanges(page, false)).toEqual([]);
    page.getSelection()?.collapse(page.querySelector('p'), 0);
    expect(selectedRanges(page, false)).toEqual([]);
  });

  it('are those of the frame at work, not what was selected in the page before', () => {
    const page = open('<p>Page</p><iframe tabindex="0"></iframe>');
    const frame = page.querySelector('iframe');
    const inner = frame?.contentDocument;
    if (!frame || !inner) throw new Error('No frame');
    inner.body.innerHTML = '<p>Frame</p>';
    select(page, 'p');
    select(inner, 'p');
    frame.focus();
    expect(words(selectedRanges(page, true))).toEqual(['Frame']);
  });

  it('are none of the page’s where the frame at work is closed to us, or none is at work', () => {
    const page = open('<p>Page</p><iframe tabindex="0"></iframe>');
    select(page, 'p');
    expect(selectedRanges(page, true)).toEqual([]);
    const frame = page.querySelector('iframe');
    if (frame) Object.defineProperty(frame, 'contentDocument', { value: null });
    frame?.focus();
    expect(selectedRanges(page, true)).toEqual([]);
  });
});
