import type { Digest } from '@/lib/digest.ts';
import type { DocumentText } from '@/lib/document.ts';
import { formatList } from '@/lib/format.ts';
import { say } from '@/lib/words.ts';

interface Props {
  readonly doc: DocumentText;
  readonly digest: Digest;
  readonly leftOut: readonly string[];
}

const isWebAddress = (address: string) => /^https?:/.test(address);

/** What a reader must know before trusting that nothing was missed. */
export function DocumentNotices({ doc, digest, leftOut }: Props) {
  const { refersTo, aboutCompacts } = digest;
  return (
    <>
      {leftOut.length > 0 && <p className="notice">{say('document.left-out', { names: formatList(leftOut) })}</p>}
      {doc.unread.length > 0 && (
        <div className="notice">
          <p>{say('document.unread')}</p>
          <ul>
            {doc.unread.map(({ page, what }) => (
              <li key={`${page} ${what}`}>{what}</li>
            ))}
          </ul>
        </div>
      )}
      {refersTo && (
        <p className="notice">
          {say('document.refers')}{' '}
          {refersTo.address && isWebAddress(refersTo.address) ? (
            <a href={refersTo.address} target="_blank" rel="noreferrer">
              {refersTo.quote}
            </a>
          ) : (
            <q>{refersTo.quote}</q>
          )}
        </p>
      )}
      {aboutCompacts && (
        <p className="notice">
          {say('document.about-compacts')} {say('document.about-compacts.words', { words: `“${aboutCompacts}”` })}
        </p>
      )}
    </>
  );
}
