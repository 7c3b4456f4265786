import type { Compact } from '@/lib/compact.ts';
import { compactNameAndYear } from '@/lib/compacts/compact-name.ts';
import { formatList } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly version: string;
  readonly compacts: readonly Compact[];
}

/** What this is, what it is not, and the compacts it knows. */
export const OptionAbout = ({ version, compacts }: Props) => (
  <>
    <p>{say('options.about.voluntary')}</p>
    <p>{say('options.about.advice')}</p>
    <p>{say('options.about.privacy')}</p>
    <h3>{say('options.about.compacts')}</h3>
    <dl className="compacts-known">
      {compacts.map((compact) => (
        <div key={compact.id}>
          <dt>{compactNameAndYear(compact)}</dt>
          <dd>
            <p>
              <cite>{compact.title}</cite>
            </p>
            {compact.signatories.length > 0 && (
              <p className="small">{say('options.about.signed', { signatories: formatList(compact.signatories) })}</p>
            )}
          </dd>
        </div>
      ))}
    </dl>
    <p className="small">
      {say('options.about.version', { version })}. {say('options.about.licence')}
    </p>
  </>
);
