import type { Unread } from '@/lib/document.ts';
import type { Style } from '@/lib/read/dom/style.ts';

/** Players and maps: there are no words in them that a document would lack. */
const wordless =
  /(?:^|\.)(?:youtube(?:-nocookie)?\.com|youtu\.be|vimeo\.com|google\.com|gstatic\.com|doubleclick\.net|openstreetmap\.org|recaptcha\.net|hotjar\.com|googletagmanager\.com)$/;

const leastWidth = 100;
const leastHeight = 60;

/** Whether a frame takes up room on the page; those that count visitors do not. */
const isSeen = ({ width, height }: Style): boolean =>
  Number.parseFloat(width) >= leastWidth && Number.parseFloat(height) >= leastHeight;

/** The body of a frame's own page, where the browser lets this page see it. */
export function bodyOfFrame(frame: Element): Element | null {
  if (!('contentDocument' in frame)) return null;
  const inner = frame.contentDocument;
  return inner && typeof inner === 'object' && 'body' in inner && isElement(inner.body) ? inner.body : null;
}

// A frame's elements are made by its own window, so `instanceof` with ours would deny them.
const isElement = (value: unknown): value is Element =>
  typeof value === 'object' && value !== null && 'nodeType' in value && value.nodeType === 1;

/** What is lost with a frame or embedded document that cannot be read; null where nothing a reader would miss. */
export function unreadFrame(frame: Element, style: Style): Unread | null {
  const said = frame.getAttribute('src') ?? frame.getAttribute('data');
  if (!said || !URL.canParse(said, frame.baseURI)) return null;
  const { protocol, hostname, pathname, href } = new URL(said, frame.baseURI);
  if (!/^https?:$/.test(protocol) || wordless.test(hostname) || !isSeen(style)) return null;
  const what = /\.pdf$/i.test(pathname) ? 'a PDF shown in the page' : 'a part of the page that comes from elsewhere';
  return { reason: 'blocked', what: `${what}: ${href}` };
}
