import { LetterWriter } from '@/components/LetterWriter.tsx';
import type { Compact } from '@/lib/compact.ts';
import { compactName } from '@/lib/compacts/compact-name.ts';
import type { NextStep } from '@/lib/compacts/next-steps.ts';
import type { Corrections } from '@/lib/corrections.ts';
import type { DocumentText } from '@/lib/document.ts';
import type { Finding } from '@/lib/finding.ts';
import { formatDate, formatPeriod } from '@/lib/show/format.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly findings: readonly Finding[];
  readonly steps: readonly NextStep[];
  /** The day the consultation closes, an ISO date; null where it is none, or closed already. */
  readonly closes: string | null;
  readonly corrections?: Corrections;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** What a reader can do about what was found: ask, in a letter, and then what this compact itself sets out. */
export function NextSteps({ doc, compact, findings, steps, closes, corrections = {}, onCopy }: Props) {
  const { summary, ref } = compact.resolution;
  return (
    <section className="group next">
      <h2>{say('next.title')}</h2>
      <p>{say('next.voluntary')}</p>
      <details>
        <summary>{say('next.letter')}</summary>
        <LetterWriter
          doc={doc}
          compact={compact}
          findings={findings}
          steps={steps}
          closes={closes}
          corrections={corrections}
          onCopy={onCopy}
        />
      </details>
      <details>
        <summary>{say('next.resolution')}</summary>
        <p>{summary}</p>
        {steps.length > 0 && (
          <ol>
            {steps.map(({ title, what, answerWithin, answerBy }) => (
              <li key={title}>
                <strong>{title}.</strong> {what}
                {answerBy && answerWithin && (
                  <span className="due">
                    {say('next.answer-by', { date: formatDate(answerBy), period: formatPeriod(answerWithin) })}
                  </span>
                )}
              </li>
            ))}
          </ol>
        )}
        <p className="small">{say('next.source', { compact: compactName(compact), ref })}</p>
      </details>
    </section>
  );
}
