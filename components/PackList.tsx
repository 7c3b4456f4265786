import { FileButton } from '@/components/FileButton.tsx';
import type { DocumentLink } from '@/lib/pack/document-links.ts';
import { say } from '@/lib/show/words.ts';

/** A document that is checked together with others. */
export interface PackItem {
  readonly id: string;
  readonly title: string;
  /** What stands in its way, or how far it is; null once it is read. */
  readonly state: string | null;
}

interface Props {
  readonly items: readonly PackItem[];
  /** Documents that the page links to and that are not among the items. */
  readonly links: readonly DocumentLink[];
  readonly onAddLink: (link: DocumentLink) => void;
  readonly onAddFiles: (files: readonly File[]) => void;
  readonly onLeaveOut: (id: string) => void;
}

/** The documents that are checked together, and those that could be. */
export const PackList = ({ items, links, onAddLink, onAddFiles, onLeaveOut }: Props) => (
  <section className="pack">
    {items.length > 1 && (
      <>
        <h2>{say('pack.documents')}</h2>
        <ul>
          {items.map(({ id, title, state }) => (
            <li key={id} className="row">
              <span>
                {title}
                {state !== null && <span className="small"> – {state}</span>}
              </span>
              <button
                type="button"
                className="link"
                aria-label={say('pack.leave-out.of', { title })}
                onClick={() => onLeaveOut(id)}
              >
                {say('pack.leave-out')}
              </button>
            </li>
          ))}
        </ul>
      </>
    )}
    <details>
      <summary>{links.length ? say('pack.links', { count: links.length }) : say('pack.add.files')}</summary>
      <p className="small">{say('pack.links.hint')}</p>
      {links.length > 0 && (
        <ul>
          {links.map((link) => (
            <li key={link.address} className="row">
              <span>
                {link.title} <span className="small">{link.type.toUpperCase()}</span>
              </span>
              <button
                type="button"
                aria-label={say('pack.add.of', { title: link.title })}
                onClick={() => onAddLink(link)}
              >
                {say('pack.add')}
              </button>
            </li>
          ))}
        </ul>
      )}
      <FileButton label="pack.choose" onFiles={onAddFiles} />
    </details>
  </section>
);
