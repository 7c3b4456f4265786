import { lazy, Suspense, useEffect, useRef } from 'react';
import { CopyButton } from '@/components/CopyButton.tsx';
import { FindingActions } from '@/components/findings/FindingActions.tsx';
import { FindingPromise } from '@/components/findings/FindingPromise.tsx';
import { FindingQuote } from '@/components/findings/FindingQuote.tsx';
import { VerdictIcon } from '@/components/findings/VerdictIcon.tsx';
import { stepBetweenCards } from '@/components/step-between-cards.ts';
import type { Compact, DocumentKind } from '@/lib/compact.ts';
import type { Corrections } from '@/lib/corrections.ts';
import { type DocumentText, recognisedAt } from '@/lib/document.ts';
import type { Evidence, Finding } from '@/lib/finding.ts';
import { partAt } from '@/lib/pack/parts.ts';
import { commitmentsOf } from '@/lib/show/findings.ts';
import { quotesOf } from '@/lib/show/quotes.ts';
import { say } from '@/lib/show/words.ts';

/** Loaded with the first card that is opened: the words of the trade, explained. */
const GlossaryTerms = lazy(async () => ({ default: (await import('@/components/GlossaryTerms.tsx')).GlossaryTerms }));

interface Props {
  readonly finding: Finding;
  /** The document the finding's positions refer to. */
  readonly doc: DocumentText;
  readonly compact: Compact;
  readonly open: boolean;
  /** How often the reader has pressed this finding's words in the document; each press brings it into view. */
  readonly pressed: number;
  /** What the document is for, and the extension's version: a wrong finding is reported with them. */
  readonly kinds: readonly DocumentKind[];
  readonly version: string;
  readonly corrections: Corrections;
  readonly onToggle: (open: boolean) => void;
  readonly onSetAside: (reason: string) => void;
  /** Shows the words of one piece of evidence in the document; absent where there is no page to show. */
  readonly onShow?: (index: number) => void;
  /** Resolves to whether the browser let us copy. */
  readonly onCopy: (words: string) => Promise<boolean>;
}

/** One finding, in the order a person argues: what the document does, its words, the promise, the question. */
export function FindingCard({ finding, doc, compact, open, pressed, onToggle, onShow, onCopy, ...acting }: Props) {
  const summary = useRef<HTMLElement>(null);
  useEffect(() => {
    if (!pressed) return;
    summary.current?.focus({ preventScroll: true });
    summary.current?.scrollIntoView({ block: 'start' });
  }, [pressed]);

  const [lead, ...others] = commitmentsOf(finding, compact);
  return (
    <details
      className={`card ${finding.verdict}`}
      open={open}
      onToggle={({ currentTarget }) => onToggle(currentTarget.open)}
    >
      {/* biome-ignore lint/a11y/noStaticElementInteractions: browsers make a summary a control */}
      <summary ref={summary} onKeyDown={stepBetweenCards}>
        <VerdictIcon verdict={finding.verdict} />
        <h3>{finding.title}</h3>
        <span className="message">{finding.message}</span>
      </summary>
      <div className="card-body">
        {quotesOf(doc, finding).map((quote) => (
          <FindingQuote
            key={quote.first}
            quote={quote}
            source={sourceOf(finding.evidence[quote.first], doc)}
            language={doc.language}
            {...(onShow ? { onShow: () => onShow(quote.first) } : {})}
          />
        ))}
        {finding.evidence.some(({ start }) => recognisedAt(doc, start)) && (
          <p className="small">{say('finding.recognised')}</p>
        )}
        {lead ? (
          <FindingPromise compact={compact} commitment={lead} />
        ) : (
          <p className="small">{say('finding.alone')}</p>
        )}
        {others.length > 0 && (
          <details>
            <summary className="small">{say('finding.promise.more', { count: others.length })}</summary>
            <div className="others">
              {others.map((commitment) => (
                <FindingPromise key={commitment.id} compact={compact} commitment={commitment} />
              ))}
            </div>
          </details>
        )}
        {open && (
          <Suspense>
            <GlossaryTerms text={[finding.message, lead?.summary].join(' ')} />
          </Suspense>
        )}
        {finding.question && (
          <div className="ask">
            <p>
              <strong>{say('finding.ask')}</strong> {finding.question}
            </p>
            <CopyButton label="finding.copy-question" words={() => finding.question} onCopy={onCopy} />
          </div>
        )}
        <FindingActions finding={finding} doc={doc} compact={compact} onCopy={onCopy} {...acting} />
      </div>
    </details>
  );
}

/** Which document of a pack words stand in, by its title; null where there is one document alone. */
const sourceOf = (words: Evidence | undefined, doc: DocumentText): string | null =>
  (words && doc.parts && doc.parts.length > 1 && partAt(doc, words.start)?.title) || null;
