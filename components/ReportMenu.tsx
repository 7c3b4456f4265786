import { useId, useState } from 'react';
import type { Format, Shape } from '@/lib/report/write-report.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** There is a day in the document that can stand in a calendar. */
  readonly hasDates: boolean;
  /** Resolves to the name it was saved under; null where it was not. */
  readonly onSave: (shape: Shape, format: Format) => Promise<string | null>;
}

const shapes = ['full', 'briefing'] as const satisfies readonly Shape[];
const shaped = ['docx', 'html', 'markdown'] as const satisfies readonly Format[];
const whole = ['csv', 'json', 'ics'] as const satisfies readonly Format[];

type State = { readonly is: 'idle' | 'working' | 'failed' } | { readonly is: 'saved'; readonly name: string };

/** Saves what was found as a file: one press opens it, a second saves a Word report. */
export function ReportMenu({ hasDates, onSave }: Props) {
  const id = useId();
  const [isOpen, setOpen] = useState(false);
  const [shape, setShape] = useState<Shape>('full');
  const [state, setState] = useState<State>({ is: 'idle' });

  async function save(format: Format) {
    // A second press would save it twice. The button stays, so that focus does.
    if (state.is === 'working') return;
    setState({ is: 'working' });
    let name: string | null = null;
    try {
      name = await onSave(shape, format);
    } finally {
      setState(name === null ? { is: 'failed' } : { is: 'saved', name });
    }
  }
  const buttonFor = (format: Format) => (
    <button
      key={format}
      type="button"
      className={format === 'docx' ? 'main' : undefined}
      aria-disabled={state.is === 'working'}
      onClick={() => save(format)}
    >
      {say(`report.save.${format}`)}
    </button>
  );

  return (
    <div className="report-menu">
      <button type="button" aria-expanded={isOpen} aria-controls={id} onClick={() => setOpen(!isOpen)}>
        {say('report.save')}
      </button>
      <div id={id} className="report-choices" hidden={!isOpen}>
        <fieldset>
          <legend>{say('report.save.shape')}</legend>
          {shapes.map((each) => (
            <label key={each}>
              <input type="radio" name={`${id}-shape`} checked={shape === each} onChange={() => setShape(each)} />
              {say(`report.save.${each}`)}
            </label>
          ))}
        </fieldset>
        <fieldset>
          <legend>{say('report.save.format')}</legend>
          <div className="report-buttons">{shaped.map(buttonFor)}</div>
        </fieldset>
        <fieldset>
          <legend>{say('report.save.whole')}</legend>
          <div className="report-buttons">{whole.filter((format) => format !== 'ics' || hasDates).map(buttonFor)}</div>
        </fieldset>
        <p role="status" className="small">
          {state.is === 'working' && say('report.save.working')}
          {state.is === 'saved' && say('report.saved', { name: state.name })}
          {state.is === 'failed' && say('report.save.failed')}
        </p>
      </div>
    </div>
  );
}
