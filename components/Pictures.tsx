import { FundingPicture } from '@/components/FundingPicture.tsx';
import { WindowPicture } from '@/components/WindowPicture.tsx';
import type { Picture } from '@/lib/picture/pictures-of.ts';

interface Props {
  readonly pictures: readonly Picture[];
  /** ISO date. */
  readonly today: string;
}

/** A document's times under one compact, drawn. */
export const Pictures = ({ pictures, today }: Props) =>
  pictures.map((picture) =>
    picture.shape === 'funding' ? (
      <FundingPicture key="funding" picture={picture} />
    ) : (
      <WindowPicture key={picture.purpose} picture={picture} today={today} />
    ),
  );
