import type { ReaderPage } from '@/entrypoints/reader/page.ts';

/** Keys for the whole page: Ctrl and F finds in the document, Ctrl and P prints it, not the web page it stands on; Page Up and Down turn whole pages. */
export function listenForKeys(container: HTMLElement, page: ReaderPage): void {
  document.addEventListener('keydown', (event) => {
    const isShortcut = (event.ctrlKey || event.metaKey) && !event.altKey && !event.shiftKey;
    if (!isShortcut || !page.session.pdf) return;
    const key = event.key.toLowerCase();
    if (key === 'f') page.openFind();
    else if (key === 'p') page.print();
    else return;
    event.preventDefault();
  });
  container.addEventListener('keydown', (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey) return;
    const step = event.key === 'PageDown' ? 1 : event.key === 'PageUp' ? -1 : null;
    if (step && page.viewer.step(step)) event.preventDefault();
  });
}
