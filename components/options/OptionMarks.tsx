import { useId } from 'react';
import { type MarkLook, styles } from '@/lib/marks/mark-sheet.ts';
import { say } from '@/lib/show/words.ts';

interface Props extends MarkLook {
  readonly onChange: (look: Partial<MarkLook>) => void;
}

/** Whether words are marked in the document, and how, with an example of it. */
export function OptionMarks({ marks, markStyle, onChange }: Props) {
  const name = useId();
  return (
    <>
      <label className="choice">
        <input type="checkbox" checked={marks} onChange={({ target }) => onChange({ marks: target.checked })} />
        {say('options.marks.show')}
      </label>
      <fieldset disabled={!marks} className="choices">
        <legend>{say('options.marks.style')}</legend>
        {styles.map((style) => (
          <label key={style} className="choice">
            <input
              type="radio"
              name={name}
              checked={markStyle === style}
              onChange={() => onChange({ markStyle: style })}
            />
            {say(`options.marks.${style}`)}
          </label>
        ))}
      </fieldset>
      {marks && (
        <p className="mark-example">
          {say('options.marks.example')} <mark data-style={markStyle}>{say('options.marks.sample')}</mark>
        </p>
      )}
      <p className="small">{say('options.marks.hint')}</p>
    </>
  );
}
