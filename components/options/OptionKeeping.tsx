import { useId } from 'react';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly keepReviews: boolean;
  readonly onChange: (change: { readonly keepReviews: boolean }) => void;
}

/** Whether what is checked is kept as a review. */
export function OptionKeeping({ keepReviews, onChange }: Props) {
  const id = useId();
  return (
    <div>
      <label className="choice">
        <input
          type="checkbox"
          checked={keepReviews}
          aria-describedby={`${id}-hint`}
          onChange={({ target }) => onChange({ keepReviews: target.checked })}
        />
        {say('options.keep')}
      </label>
      <p id={`${id}-hint`} className="small">
        {say('options.keep.hint')}
      </p>
    </div>
  );
}
