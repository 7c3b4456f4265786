import { placeOf } from '@/lib/show/format-point.ts';
import type { Quote } from '@/lib/show/quotes.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly quote: Quote;
  /** The title of the document it is from, where several are checked together; null for one alone. */
  readonly source: string | null;
  /** The language the document says it is in. */
  readonly language: string | null;
  /** Absent where there is no page to show it on. */
  readonly onShow?: () => void;
}

/** A sentence of the document, the words that count marked in it, and where it stands. */
export function FindingQuote({ quote, source, language, onShow }: Props) {
  // Its title is the first heading of many a document, and need not be said twice.
  const under = placeOf(quote.heading === source ? { ...quote, heading: null } : quote);
  const place = [source && say('finding.source', { title: source }), under].filter(Boolean).join(', ');
  return (
    <figure className="quote">
      <blockquote {...(language ? { lang: language } : {})}>
        {quote.labels.length > 0 && <span className="label">{`${quote.labels.join(', ')}: `}</span>}“
        {quote.pieces.map(({ text, key }, index) =>
          // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of a sentence never change places
          key ? <mark key={index}>{text}</mark> : text,
        )}
        ”
      </blockquote>
      <figcaption className="small">
        {place && <span className="sentence">{place}</span>}
        {onShow && (
          <button type="button" className="link" onClick={onShow}>
            {say('finding.show')}
          </button>
        )}
      </figcaption>
    </figure>
  );
}
