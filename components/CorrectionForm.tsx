import { KindChooser } from '@/components/KindChooser.tsx';
import type { DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DayName, Digest } from '@/lib/show/digest.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly digest: Digest;
  readonly corrections: Corrections;
  /** The kinds as the reader last ticked them, which the engine may not have answered yet. */
  readonly kinds: readonly DocumentKind[];
  readonly onCorrect: (corrections: Corrections) => void;
}

const speakers = ['funder', 'recipient'] as const;

/** What a reader can put right about how the document was read; all that follows is worked out again at once. */
export function CorrectionForm({ digest, corrections, kinds, onCorrect }: Props) {
  const set = (name: DayName, value: string) => {
    // While a year is being typed a browser tells of the year 20, and of years with five digits.
    if (value && !/^(?:19|20)\d{2}-\d{2}-\d{2}$/.test(value)) return;
    const { [name]: _, ...others } = corrections;
    onCorrect(value ? { ...others, [name]: value } : others);
  };
  return (
    <div className="correction">
      <KindChooser chosen={kinds} onChange={(chosen) => onCorrect({ ...corrections, kinds: chosen })} />
      {digest.days.length > 0 && (
        <fieldset className="days">
          <legend>{say('correct.days')}</legend>
          {digest.days.map(({ name, value }) => (
            <label key={name}>
              <span>
                {say(`correct.${name}`)}
                {corrections[name] !== undefined && <span className="small"> {say('kinds.yours')}</span>}
              </span>
              <input type="date" value={value ?? ''} onChange={({ target }) => set(name, target.value)} />
            </label>
          ))}
        </fieldset>
      )}
      {kinds.some((kind) => kind !== 'consultation') && (
        <fieldset className="speakers">
          <legend>{say('correct.we')}</legend>
          {speakers.map((we) => (
            <label key={we}>
              <input
                type="radio"
                name="we"
                checked={(corrections.we ?? 'funder') === we}
                onChange={() => onCorrect({ ...corrections, we })}
              />
              {say(`correct.we.${we}`)}
            </label>
          ))}
        </fieldset>
      )}
      {Object.keys(corrections).length > 0 && (
        <button type="button" className="link" onClick={() => onCorrect({})}>
          {say('kinds.reset')}
        </button>
      )}
    </div>
  );
}
