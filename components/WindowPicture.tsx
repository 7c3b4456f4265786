import { bankHolidaysOf, captionOf, describeWindow } from '@/lib/picture/picture-words.ts';
import type { PlacedLabel } from '@/lib/picture/place-labels.ts';
import { windowLabels } from '@/lib/picture/window-labels.ts';
import type { WindowPicture as Picture } from '@/lib/picture/window-picture.ts';

interface Props {
  readonly picture: Picture;
  /** ISO date. */
  readonly today: string;
}

/** In pixels: a line of words, the bar, and the marks of holidays under it. */
const [line, bar, mark] = [15, 14, 5];

const percent = (share: number) => `${share * 100}%`;
const rowsIn = (labels: readonly PlacedLabel[]) => labels.reduce((most, { row }) => Math.max(most, row + 1), 0);

/** A stretch of days as a bar against the one that was promised, with today and the holidays it runs into. */
export function WindowPicture({ picture, today }: Props) {
  const { days, share, promise, promiseShare, todayShare, holidays } = picture;
  const { above, below } = windowLabels(picture, today);
  const top = rowsIn(above) * line + 2;
  const under = top + bar + 4;
  const bottom = under + mark;
  const standing = !promise ? 'unmeasured' : days < promise.days ? 'short' : 'reached';
  const bankHolidays = bankHolidaysOf(picture);
  return (
    <figure className={`picture ${standing}`}>
      <svg role="img" aria-label={describeWindow(picture)} width="100%" height={bottom + rowsIn(below) * line + 3}>
        {above.map(({ key, words, at, anchor, row }) => (
          <text key={key} x={percent(at)} y={(rowsIn(above) - row) * line - 3} textAnchor={anchor}>
            {words}
          </text>
        ))}
        <rect className="given" x="0" y={top} width={percent(share)} height={bar} rx="2" />
        {promiseShare !== null && (
          <rect className="promised" x="0.5" y={top + 0.5} width={percent(promiseShare)} height={bar - 1} rx="2" />
        )}
        {holidays.map(({ from: first, fromShare, toShare }) => (
          <rect
            key={first}
            className="holiday"
            x={percent(fromShare)}
            y={under}
            width={percent(toShare - fromShare)}
            height={mark}
          />
        ))}
        {todayShare !== null && (
          <line className="today" x1={percent(todayShare)} x2={percent(todayShare)} y1={top - 4} y2={bottom} />
        )}
        {below.map(({ key, words, at, anchor, row }) => (
          <text key={key} x={percent(at)} y={bottom + (row + 1) * line - 2} textAnchor={anchor}>
            {words}
          </text>
        ))}
      </svg>
      <figcaption className="small">
        <span className="sentence">{captionOf(picture)}</span>
        {bankHolidays && <span>{bankHolidays}</span>}
      </figcaption>
    </figure>
  );
}
