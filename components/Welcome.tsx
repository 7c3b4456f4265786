import { useState } from 'react';
import { CompactSelect } from '@/components/CompactSelect.tsx';
import { type BrowserName, WelcomePin } from '@/components/WelcomePin.tsx';
import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly compacts: readonly Compact[];
  /** The reader's choice; null before the first. */
  readonly compact: Compact | null;
  /** The compact for the sample until one is chosen. */
  readonly sampleCompact: Compact;
  readonly browser: BrowserName;
  /** The keys that check the page in front; null where none are set. */
  readonly keys: string | null;
  /** Address of the options page. */
  readonly options: string;
  readonly onChoose: (id: string) => void;
  readonly onSample: () => void;
}

/** The first page a person sees: what is read and when, a sample to try, and how to keep the button in sight. */
export function Welcome({ compacts, compact, sampleCompact, browser, keys, options, onChoose, onSample }: Props) {
  const [opened, setOpened] = useState(false);
  return (
    <main className="page">
      <h1>{say('welcome.title')}</h1>
      <p className="lead">{say('welcome.what')}</p>
      <section>
        <h2>{say('welcome.privacy')}</h2>
        <p>
          {say('welcome.read')} {say('welcome.when')} <strong>{say('welcome.stays')}</strong>
        </p>
      </section>
      <section>
        <h2>{say('welcome.compact')}</h2>
        <CompactSelect
          compacts={compacts}
          compact={compact}
          isChosen={compact !== null}
          suggestion={null}
          onChoose={onChoose}
        />
        <p className="small">{say('welcome.compact.hint')}</p>
      </section>
      <section>
        <h2>{say('welcome.sample')}</h2>
        <p>
          {say('welcome.sample.what')}{' '}
          {!compact && say('welcome.sample.under', { compact: compactName(sampleCompact) })}
        </p>
        <button
          type="button"
          className="main"
          onClick={() => {
            onSample();
            setOpened(true);
          }}
        >
          {say('welcome.sample.check')}
        </button>
        <p role="status" className="small">
          {opened && say('welcome.sample.opened')}
        </p>
      </section>
      <section>
        <h2>{say('welcome.pin')}</h2>
        <WelcomePin browser={browser} />
        {keys && <p>{say('welcome.keys', { keys })}</p>}
      </section>
      <nav aria-label={say('welcome.more')}>
        <a href={options}>{say('welcome.options')}</a>
        <a href={`${options}#glossary`}>{say('welcome.glossary')}</a>
      </nav>
      <p className="small">{say('panel.law')}</p>
    </main>
  );
}
