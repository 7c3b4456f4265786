import { type ReactNode, useEffect, useState } from 'react';
import { CompactSelect } from '@/components/CompactSelect.tsx';
import { Glossary } from '@/components/Glossary.tsx';
import { OptionAbout } from '@/components/options/OptionAbout.tsx';
import { OptionData } from '@/components/options/OptionData.tsx';
import { OptionKeeping } from '@/components/options/OptionKeeping.tsx';
import { OptionMarks } from '@/components/options/OptionMarks.tsx';
import { OptionSection } from '@/components/options/OptionSection.tsx';
import { OptionShortcuts } from '@/components/options/OptionShortcuts.tsx';
import { OptionSites } from '@/components/options/OptionSites.tsx';
import { KeptReviews } from '@/entrypoints/options/KeptReviews.tsx';
import { readChoice, saveChoice, watchChoice } from '@/lib/browser/choice.ts';
import { DeleteError, deleteEverything } from '@/lib/browser/delete-everything.ts';
import { openShortcutPage } from '@/lib/browser/own-browser.ts';
import type { ReviewShelf } from '@/lib/browser/review-shelf.ts';
import { ShelfError } from '@/lib/browser/review-shelf-error.ts';
import { readSettings, type StoredSettings, saveSettings } from '@/lib/browser/settings.ts';
import {
  allowSite,
  forgetSite,
  readSiteName,
  readSites,
  type Sites,
  siteName,
  watchSites,
} from '@/lib/browser/sites.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { glossary } from '@/lib/show/glossary.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly choice: string | null;
  readonly stored: StoredSettings;
  readonly sites: Sites;
  readonly keys: string | null;
  readonly version: string;
  readonly shelf: Pick<ReviewShelf, 'list' | 'space' | 'removeAll' | 'watch'>;
}

const sections = ['compact', 'marks', 'sites', 'shortcuts', 'data', 'about', 'glossary'] as const;
const titleOf = (section: (typeof sections)[number]) =>
  section === 'glossary' ? say('glossary.title') : say(`options.${section}`);

/** The options page, joined to the browser. Everything is kept as soon as it is changed. */
export function Options({ choice, stored, sites: sitesAtFirst, keys, version, shelf }: Props) {
  const [chosen, setChosen] = useState(choice);
  const [{ settings, reset }, setStored] = useState(stored);
  const [sites, setSites] = useState(sitesAtFirst);
  const [news, setNews] = useState('');
  const [deletions, setDeletions] = useState(0);

  // One can be chosen in the panel while this page is open.
  useEffect(() => watchChoice(setChosen), []);
  // They can be taken back in the browser's own settings while this page is open.
  useEffect(() => watchSites(async () => setSites(await readSites())), []);

  /** Keeps a change and says whether that worked; what is shown is what is kept. */
  async function keep(change: () => Promise<void>): Promise<void> {
    try {
      await change();
      setNews(say('options.saved'));
    } catch (error) {
      console.error(error);
      setNews(say('options.not-saved'));
    }
    await readAgain();
  }

  async function readAgain(): Promise<void> {
    setChosen(await readChoice());
    setStored(await readSettings());
  }

  async function allow(typed: string) {
    const named = readSiteName(typed);
    if ('fault' in named) return { ok: false, words: named.fault };
    const ok = await allowSite(named.origin);
    const words = say(ok ? 'options.sites.allowed' : 'options.sites.denied', { site: siteName(named.origin) });
    return { ok, words };
  }

  /** By the shelf itself, which tells the panels of all windows; one that cannot be opened goes with its database. */
  async function emptyShelf(): Promise<void> {
    try {
      await shelf.removeAll();
    } catch (error) {
      if (!(error instanceof ShelfError)) throw error;
    }
  }

  async function remove(): Promise<string> {
    try {
      await emptyShelf();
      await deleteEverything();
      await readAgain();
      setDeletions(deletions + 1);
      return say('options.delete.done');
    } catch (error) {
      if (!(error instanceof DeleteError)) throw error;
      return error.message;
    }
  }

  const compact = compacts.find(({ id }) => id === chosen) ?? null;
  const section = (id: (typeof sections)[number], children: ReactNode) => (
    <OptionSection id={id} title={titleOf(id)}>
      {children}
    </OptionSection>
  );
  return (
    <main className="page">
      <h1>{say('options.title')}</h1>
      <nav aria-label={say('options.sections')}>
        {sections.map((id) => (
          <a key={id} href={`#${id}`}>
            {titleOf(id)}
          </a>
        ))}
      </nav>
      <p role="status" className="saved">
        {news}
      </p>
      {reset.length > 0 && <p className="notice">{say('options.reset')}</p>}
      {section(
        'compact',
        <>
          <CompactSelect
            compacts={compacts}
            compact={compact}
            isChosen={compact !== null}
            suggestion={null}
            onChoose={(id) => keep(() => saveChoice(id))}
          />
          <p className="small">{say('options.compact.hint')}</p>
        </>,
      )}
      {section('marks', <OptionMarks {...settings} onChange={(look) => keep(() => saveSettings(look))} />)}
      {section('sites', <OptionSites {...sites} nameOf={siteName} onAllow={allow} onForget={forgetSite} />)}
      {section('shortcuts', <OptionShortcuts keys={keys} onOpen={openShortcutPage} />)}
      {section(
        'data',
        <OptionData
          kept={
            <>
              <OptionKeeping {...settings} onChange={(change) => keep(() => saveSettings(change))} />
              <KeptReviews key={deletions} shelf={shelf} />
            </>
          }
          onDelete={remove}
        />,
      )}
      {section('about', <OptionAbout version={version} compacts={compacts} />)}
      {section('glossary', <Glossary terms={glossary} />)}
    </main>
  );
}
