import { say } from '@/lib/show/words.ts';

/** An entry of a document's own list of contents. */
export interface OutlineEntry {
  readonly id: string;
  readonly title: string;
  /** Whether it leads to a place; some only gather others. */
  readonly leads: boolean;
  readonly entries: readonly OutlineEntry[];
}

interface Props {
  /** Null until they are read. */
  readonly entries: readonly OutlineEntry[] | null;
  readonly onGo: (id: string) => void;
}

/** The document's own list of contents, or that it has none. */
export function ReaderOutline({ entries, onGo }: Props) {
  if (!entries) return null;
  if (!entries.length) return <p className="reader-none">{say('reader.side.no-contents')}</p>;
  return (
    <nav aria-label={say('reader.side.contents')}>
      <Entries of={entries} onGo={onGo} />
    </nav>
  );
}

function Entries({ of, onGo }: { readonly of: readonly OutlineEntry[]; readonly onGo: Props['onGo'] }) {
  return (
    <ul className="reader-contents">
      {of.map(({ id, title, leads, entries }) => (
        <li key={id}>
          {leads ? (
            <button type="button" className="link" onClick={() => onGo(id)}>
              {title}
            </button>
          ) : (
            title
          )}
          {entries.length > 0 && <Entries of={entries} onGo={onGo} />}
        </li>
      ))}
    </ul>
  );
}
