import { formatBytes } from '@/lib/reviews/format-bytes.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  /** How many there are. */
  readonly reviews: number;
  /** In bytes; what is free is null where the browser does not say. */
  readonly space: { readonly ours: number; readonly free: number | null };
}

/** How many reviews are kept, and the room they take. */
export function OptionKept({ reviews, space: { ours, free } }: Props) {
  if (!reviews) return <p>{say('options.kept.none')}</p>;
  const room =
    free === null
      ? say('reviews.space', { ours: formatBytes(ours) })
      : say('reviews.space.free', { ours: formatBytes(ours), free: formatBytes(free) });
  return (
    <p>
      {say('options.kept', { count: reviews })} {room} {say('options.kept.where')}
    </p>
  );
}
