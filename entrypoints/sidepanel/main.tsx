import '@/entrypoints/sidepanel/styles.css';
import { createRoot } from 'react-dom/client';
import { browser } from 'wxt/browser';
import { createEngine, type Engine, type EngineListener } from '@/entrypoints/sidepanel/engine-client.ts';
import { keepLastShown, readLastShown } from '@/entrypoints/sidepanel/last-shown.ts';
import { Panel } from '@/entrypoints/sidepanel/Panel.tsx';
import { createReviewing } from '@/entrypoints/sidepanel/reviewing.ts';
import { createSession } from '@/entrypoints/sidepanel/session.ts';
import { createPanelStore } from '@/entrypoints/sidepanel/store.ts';
import { createTasks } from '@/entrypoints/sidepanel/tasks.ts';
import { readChoice, saveChoice, watchChoice } from '@/lib/browser/choice.ts';
import { linkTo } from '@/lib/browser/document-link.ts';
import { readLeft, saveShown, watchRequests } from '@/lib/browser/requests.ts';
import type { ReviewShelf } from '@/lib/browser/review-shelf.ts';
import { saveFile } from '@/lib/browser/save-file.ts';
import { readSettings, watchKeeping } from '@/lib/browser/settings.ts';
import { checkSitesUnasked } from '@/lib/browser/sites.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { dayOf } from '@/lib/show/today.ts';

/** How long the engine may wait for a moment in which nothing is drawn, in milliseconds. */
const latestStart = 500;

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');

const [chosen, { settings }, leftFor, { id: windowId }] = await Promise.all([
  readChoice(),
  readSettings(),
  readLeft(),
  browser.windows.getCurrent(),
]);
if (windowId === undefined) throw new Error('The panel stands in no window');

const { wanted, shown } = leftFor(windowId);
const store = createPanelStore(compacts, { chosen, keepsReviews: settings.keepReviews });
const today = () => dayOf(new Date());
const now = () => new Date().toISOString();
let opened: Promise<ReviewShelf> | null = null;
const shelf = () => {
  // Nobody waits for it before there are findings, and one line to it is enough.
  opened ??= Promise.all([import('@/lib/browser/review-shelf.ts'), import('@/lib/browser/review-tally.ts')]).then(
    ([{ createReviewShelf }, { reviewTally }]) => {
      const shelf = createReviewShelf({ now, tally: reviewTally });
      shelf.watch(reviewing.refresh);
      return shelf;
    },
  );
  return opened;
};
const session = createSession({
  store,
  engine: startEngine,
  link: linkTo,
  reveal: (tabId) => void browser.tabs.update(tabId, { active: true }),
  remember: (id) => void saveChoice(id),
  shelf,
  onKept: () => reviewing.refresh(),
  today,
  now,
});
const reviewing = createReviewing({ store, shelf, save: saveFile, today });

if (wanted) session.takeUp(wanted, readLastShown(shown));
createRoot(root).render(
  <Panel store={store} session={session} reviewing={reviewing} tasks={createTasks(store, session, windowId)} />,
);
watchRequests(windowId, session.takeUp);
keepLastShown(store, (latest) => saveShown(windowId, latest));
watchChoice(session.followChoice);
watchKeeping(session.keepReviews);
checkSitesUnasked(windowId);
browser.tabs.onUpdated.addListener((tabId, { url }) => {
  if (url !== undefined) session.moveOn(tabId, url);
});

/** Starting it takes the page as long as drawing the panel does, so that comes first, unless there is something to ask at once. */
function startEngine(listener: EngineListener): Engine {
  let engine: Engine | null = null;
  const start = () => {
    engine ??= createEngine(
      new Worker(new URL('./engine.ts', import.meta.url), { type: 'module', name: 'engine' }),
      listener,
    );
    return engine;
  };
  requestIdleCallback(start, { timeout: latestStart });
  return { ask: (reading, held) => start().ask(reading, held) };
}
