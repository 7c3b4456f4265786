import type { Digest } from '@/lib/digest.ts';
import type { DocumentText, Unread } from '@/lib/document.ts';
import { formatList } from '@/lib/format.ts';
import { say } from '@/lib/words.ts';

interface Props {
  readonly doc: DocumentText;
  readonly digest: Digest;
  readonly leftOut: readonly string[];
}

/** How many parts that could not be read to name at once; a scanned agreement has one for every page. */
const inView = 4;

const UnreadList = ({ parts }: { readonly parts: readonly Unread[] }) => (
  <ul>
    {parts.map(({ page, what }) => (
      <li key={`${page} ${what}`} className="sentence">
        {what}
      </li>
    ))}
  </ul>
);

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
          <UnreadList parts={doc.unread.slice(0, inView)} />
          {doc.unread.length > inView && (
            <details>
              <summary>{say('document.unread.more', { count: doc.unread.length - inView })}</summary>
              <UnreadList parts={doc.unread.slice(inView)} />
            </details>
          )}
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
