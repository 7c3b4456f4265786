import { Words } from '@/components/Words.tsx';
import type { DocumentText, Unread } from '@/lib/document.ts';
import type { Digest } from '@/lib/show/digest.ts';
import { foreignLanguage } from '@/lib/show/foreign-language.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly doc: DocumentText;
  readonly digest: Digest;
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

/** What a reader must know before trusting that nothing was missed. */
export function DocumentNotices({ doc, digest }: Props) {
  const { refersTo, aboutCompacts } = digest;
  const language = foreignLanguage(doc.language);
  return (
    <>
      {doc.selection && <p className="notice">{say('selection.note')}</p>}
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
      {language && <p className="notice">{say('document.foreign', { language })}</p>}
      {refersTo && (
        <p className="notice">
          <Words of="document.refers" values={{ words: <q>{refersTo.quote}</q> }} />{' '}
          {refersTo.link ? (
            <>
              {say('document.refers.link')}{' '}
              <a href={refersTo.link.address} target="_blank" rel="noreferrer">
                {refersTo.link.words}
              </a>
            </>
          ) : (
            say('document.refers.no-link')
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
