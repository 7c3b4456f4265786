import '@/entrypoints/options/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { Options } from '@/entrypoints/options/Options.tsx';
import { readChoice } from '@/lib/browser/choice.ts';
import { shortcutKeys } from '@/lib/browser/own-browser.ts';
import { createReviewShelf } from '@/lib/browser/review-shelf.ts';
import { reviewTally } from '@/lib/browser/review-tally.ts';
import { readSettings } from '@/lib/browser/settings.ts';
import { readSites } from '@/lib/browser/sites.ts';
import { language, say } from '@/lib/show/words.ts';

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
document.documentElement.lang = language;
document.title = `${say('options.title')} – ${say('panel.title')}`;

const [choice, stored, sites, keys] = await Promise.all([readChoice(), readSettings(), readSites(), shortcutKeys()]);
const { version } = browser.runtime.getManifest();
const shelf = createReviewShelf({ now: () => new Date().toISOString(), tally: reviewTally });

createRoot(root).render(
  <Options choice={choice} stored={stored} sites={sites} keys={keys} version={version} shelf={shelf} />,
);
