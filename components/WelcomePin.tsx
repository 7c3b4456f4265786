import type { ReactElement } from 'react';
import { say } from '@/lib/show/words.ts';

export type BrowserName = 'chrome' | 'edge' | 'firefox';
const names: readonly BrowserName[] = ['chrome', 'edge', 'firefox'];

/** What to press beside the extension's name in the list behind the puzzle piece: a pin, an eye, a cogwheel. */
const last: Readonly<Record<BrowserName, ReactElement>> = {
  chrome: <path d="M-3-6H3L2-1 5 2H-5L-2-1ZM0 2V8" />,
  edge: <path d="M-8 0Q0-9 8 0Q0 9-8 0ZM0-2.5a2.5 2.5 0 1 1 0 5a2.5 2.5 0 1 1 0-5" />,
  firefox: (
    <path d="M0-4a4 4 0 1 1 0 8a4 4 0 1 1 0-8M0-4V-8M0 4V8M-4 0H-8M4 0H8M-2.8-2.8L-5.6-5.6M2.8 2.8L5.6 5.6M-2.8 2.8L-5.6 5.6M2.8-2.8L5.6-5.6" />
  ),
};

/** A toolbar with the puzzle piece, and the list that opens from it. Decoration: the words beside it say the same. */
const Drawing = ({ browser }: { readonly browser: BrowserName }) => (
  <svg className="pin-drawing" viewBox="0 0 260 104" aria-hidden="true">
    <rect className="surface" x="1" y="1" width="258" height="30" rx="6" />
    <rect x="10" y="8" width="176" height="16" rx="8" />
    <g className="press">
      <circle cx="212" cy="16" r="12" />
      <path d="M206 20v-7h4a2 2 0 1 1 4 0h4v4a2 2 0 1 1 0 4v3h-12z" transform="translate(0 -1)" />
    </g>
    <path d="M240 11v.1M240 16v.1M240 21v.1" className="dots" />
    <rect className="surface" x="88" y="42" width="166" height="54" rx="6" />
    <circle cx="104" cy="69" r="7" />
    <path d="M109 74l5 5" />
    <text x="122" y="74">
      {say('panel.title')}
    </text>
    <g className="press" transform="translate(234 69)">
      <circle r="12" />
      {last[browser]}
    </g>
  </svg>
);

const One = ({ browser }: { readonly browser: BrowserName }) => (
  <div className="pin">
    <p>{say(`welcome.pin.${browser}`)}</p>
    <Drawing browser={browser} />
  </div>
);

/** How to keep the button in the toolbar: in this browser, and folded away, in others. */
export const WelcomePin = ({ browser }: { readonly browser: BrowserName }) => (
  <>
    <One browser={browser} />
    <details>
      <summary>{say('welcome.pin.others')}</summary>
      {names
        .filter((name) => name !== browser)
        .map((name) => (
          <div key={name}>
            <h3>{say(`browser.${name}`)}</h3>
            <One browser={name} />
          </div>
        ))}
    </details>
  </>
);
