import { FileButton } from '@/components/FileButton.tsx';
import { say } from '@/lib/show/words.ts';

interface WaysToStart {
  readonly onCheckPage: () => void;
  readonly onFiles: (files: readonly File[]) => void;
}

const Start = ({ onCheckPage, onFiles }: WaysToStart) => (
  <>
    <button type="button" className="main" onClick={onCheckPage}>
      {say('check.page')}
    </button>
    <div className="drop">
      <FileButton onFiles={onFiles} />
      <p className="small">{say('file.drop')}</p>
    </div>
  </>
);

/** Beside findings, for the next document. */
export const CheckAnother = ({ onCheckPage, onFiles }: WaysToStart) => (
  <div className="actions">
    <button type="button" onClick={onCheckPage}>
      {say('check.page')}
    </button>
    <FileButton onFiles={onFiles} />
  </div>
);

/** Before anything is checked: how to begin. */
export const NothingChecked = (ways: WaysToStart) => (
  <section className="state">
    <h1>{say('nothing.title')}</h1>
    <p>{say('nothing.what')}</p>
    <Start {...ways} />
    <p className="small">{say('nothing.private')}</p>
  </section>
);

interface RefusedProps extends WaysToStart {
  /** What happened and what to do, in words. */
  readonly message: string;
  /** Lets our reader open it after all; absent where that would not help. */
  readonly onAllow?: () => void;
}

/** What could not be read, and what to do. */
export const Refused = ({ message, onAllow, ...ways }: RefusedProps) => (
  <section className="state">
    <h1>{say('refused.title')}</h1>
    <p>{message}</p>
    {onAllow && (
      <button type="button" onClick={onAllow}>
        {say('refused.grant')}
      </button>
    )}
    <Start {...ways} />
  </section>
);

interface NothingFoundProps {
  /** The reader has said that it is of no kind; otherwise we found none. */
  readonly isSaid: boolean;
  /** It says that it is in another language than English, which a notice tells. */
  readonly isForeign: boolean;
}

/** A document that is none of the kinds a compact speaks to, and why we think so. The reader can say better above, in the summary. */
export const NothingFound = ({ isSaid, isForeign }: NothingFoundProps) => (
  <section className="state">
    <h2>{say('unknown.title')}</h2>
    {isSaid && <p>{say('unknown.said')}</p>}
    {!isSaid && isForeign && <p>{say('unknown.foreign')}</p>}
    {!isSaid && !isForeign && (
      <>
        <p>{say('unknown.what')}</p>
        <p>{say('unknown.say')}</p>
      </>
    )}
  </section>
);
