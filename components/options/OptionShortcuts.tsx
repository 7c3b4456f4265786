import { say } from '@/lib/show/words.ts';

interface Props {
  /** The keys that check the page in front, as the browser names them; null where none are set. */
  readonly keys: string | null;
  /** Opens the browser's own page of shortcuts. */
  readonly onOpen: () => void;
}

/** Which keys do what, and where to change them. */
export const OptionShortcuts = ({ keys, onOpen }: Props) => (
  <>
    <dl className="keys">
      <div>
        <dt>{say('options.shortcuts.check')}</dt>
        <dd>{keys ? <kbd>{keys}</kbd> : say('options.shortcuts.none')}</dd>
      </div>
      <div>
        <dt>{say('options.shortcuts.panel')}</dt>
        <dd>{say('options.shortcuts.panel.keys')}</dd>
      </div>
    </dl>
    <p>{say('options.shortcuts.change')}</p>
    <button type="button" onClick={onOpen}>
      {say('options.shortcuts.open')}
    </button>
  </>
);
