import type { DocumentKind } from '@/lib/compact.ts';
import { say } from '@/lib/show/words.ts';

const kinds: readonly DocumentKind[] = ['consultation', 'funding', 'tender', 'change'];

interface Props {
  readonly chosen: readonly DocumentKind[];
  readonly onChange: (kinds: readonly DocumentKind[]) => void;
}

/** The reader's own word on what the document is; it can be several things at once. */
export const KindChooser = ({ chosen, onChange }: Props) => (
  <fieldset className="kinds">
    <legend>{say('kinds.legend')}</legend>
    {kinds.map((kind) => (
      <label key={kind}>
        <input
          type="checkbox"
          checked={chosen.includes(kind)}
          onChange={({ target }) =>
            onChange(kinds.filter((each) => (each === kind ? target.checked : chosen.includes(each))))
          }
        />
        <span>
          {say(`kind.${kind}`)} <span className="small">{say(`kinds.hint.${kind}`)}</span>
        </span>
      </label>
    ))}
  </fieldset>
);
