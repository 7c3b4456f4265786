import { say } from '@/lib/show/words.ts';

interface Props {
  readonly title: string;
  /** What is said where there are none. */
  readonly none?: string;
  /** Match patterns of one host each. */
  readonly origins: readonly string[];
  readonly nameOf: (origin: string) => string;
  readonly onForget: (origin: string) => void;
}

/** Sites that are allowed, each with a way to take that back. */
export const OptionSiteList = ({ title, none, origins, nameOf, onForget }: Props) => (
  <>
    <h3>{title}</h3>
    {origins.length ? (
      <ul className="sites">
        {origins.map((origin) => (
          <li key={origin}>
            <span>{nameOf(origin)}</span>
            <button
              type="button"
              aria-label={say('options.sites.remove.named', { site: nameOf(origin) })}
              onClick={() => onForget(origin)}
            >
              {say('options.sites.remove')}
            </button>
          </li>
        ))}
      </ul>
    ) : (
      <p>{none}</p>
    )}
  </>
);
