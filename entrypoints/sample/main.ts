import { browser } from 'wxt/browser';
import { isOurOwn } from '@/entrypoints/content/is-our-own.ts';
import { serveDocument } from '@/entrypoints/content/session.ts';
import { documentPort } from '@/lib/browser/messages.ts';

const files = import.meta.glob<string>('../../assets/sample/consultation.html', {
  query: '?raw',
  import: 'default',
  eager: true,
});
const [source] = Object.values(files);
if (source === undefined) throw new Error('assets/sample has no consultation.html');

// As it would stand on a council's site, but for its style sheet, which our own pages' policy lets in only this way.
const sample = new DOMParser().parseFromString(source, 'text/html');
const sheet = new CSSStyleSheet();
sheet.replaceSync([...sample.querySelectorAll('style')].map(({ textContent }) => textContent).join('\n'));
document.adoptedStyleSheets = [sheet];
document.title = sample.title;
document.head.append(...sample.querySelectorAll('meta[name], meta[property]'));
document.body.replaceChildren(...sample.body.childNodes);

// The panel reads and marks it as it does any web page; no script can be put into a page of ours, nor needs to be.
let stop = () => {};
browser.runtime.onConnect.addListener((port) => {
  if (port.name !== documentPort || !isOurOwn(port.sender)) return;
  stop();
  stop = serveDocument(port, document);
});
