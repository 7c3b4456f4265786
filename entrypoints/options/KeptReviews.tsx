import { useEffect, useState } from 'react';
import { OptionKept } from '@/components/options/OptionKept.tsx';
import type { ReviewShelf, Space } from '@/lib/browser/review-shelf.ts';
import { ShelfError } from '@/lib/browser/review-shelf-error.ts';

interface Props {
  readonly shelf: Pick<ReviewShelf, 'list' | 'space' | 'watch'>;
}

/** What the shelf of reviews holds, read again whenever another window changes it. */
export function KeptReviews({ shelf }: Props) {
  const [held, setHeld] = useState<{ readonly reviews: number; readonly space: Space } | null>(null);
  const [fault, setFault] = useState('');

  useEffect(() => {
    const read = async () => {
      try {
        const [list, space] = await Promise.all([shelf.list(), shelf.space()]);
        setHeld({ reviews: list.length, space });
        setFault('');
      } catch (error) {
        if (!(error instanceof ShelfError)) throw error;
        setFault(error.message);
      }
    };
    void read();
    return shelf.watch(() => void read());
  }, [shelf]);

  if (fault) return <p className="notice">{fault}</p>;
  return held && <OptionKept {...held} />;
}
