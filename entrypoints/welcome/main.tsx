import '@/entrypoints/welcome/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { WelcomePage } from '@/entrypoints/welcome/WelcomePage.tsx';
import { readChoice } from '@/lib/browser/choice.ts';
import { browserName, shortcutKeys } from '@/lib/browser/own-browser.ts';
import { language, say } from '@/lib/show/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
document.documentElement.lang = language;
document.title = `${say('welcome.page')} – ${say('panel.title')}`;

// All of it is known before the first click: after a wait the browser would no longer open the panel.
const [choice, keys, { id: windowId }] = await Promise.all([
  readChoice(),
  shortcutKeys(),
  browser.windows.getCurrent(),
]);
if (windowId === undefined) throw new Error('The page stands in no window');

createRoot(root).render(
  <WelcomePage
    windowId={windowId}
    choice={choice}
    keys={keys}
    browser={browserName()}
    options={browser.runtime.getURL('/options.html')}
  />,
);
