import type { FundingPicture as Picture } from '@/lib/picture/funding-picture.ts';
import { describeNotice, describeTerm } from '@/lib/picture/picture-words.ts';

interface BarProps {
  readonly share: number;
  readonly possibleShare?: number | null;
  readonly askedShare: number;
  /** All that the bar shows, in words that everybody can read. */
  readonly words: string;
}

const percent = (share: number) => `${share * 100}%`;

function Bar({ share, possibleShare = null, askedShare, words }: BarProps) {
  return (
    <figure className={`picture ${share < askedShare ? 'short' : 'reached'}`}>
      <svg aria-hidden="true" width="100%" height="16">
        {possibleShare !== null && (
          <rect className="possible" x="0" y="1" width={percent(possibleShare)} height="14" rx="2" />
        )}
        {/* Something must be seen of a notice of no days. */}
        <rect className="given" x="0" y="1" width={share > 0 ? percent(share) : 2} height="14" rx="2" />
        <rect className="promised" x="0.5" y="1.5" width={percent(askedShare)} height="13" rx="2" />
      </svg>
      <figcaption className="small">{words}</figcaption>
    </figure>
  );
}

/** How long the money lasts, and how much notice there is, each as a bar against what was promised. */
export const FundingPicture = ({ picture: { term, notice } }: { readonly picture: Picture }) => (
  <>
    {term && <Bar {...term} words={describeTerm(term)} />}
    {notice && <Bar {...notice} words={describeNotice(notice)} />}
  </>
);
