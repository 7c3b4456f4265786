import { say } from '@/lib/show/words.ts';

export type ReaderFit = 'auto' | 'page-width' | 'page-fit';

interface Props {
  /** How large pages are drawn, in percent. */
  readonly percent: number;
  /** The size in words it comes from; null where a person chose the figure. */
  readonly fit: ReaderFit | null;
  readonly onZoom: (how: ReaderFit | number) => void;
}

const fits = { 'page-width': 'reader.zoom.width', 'page-fit': 'reader.zoom.page', auto: 'reader.zoom.auto' } as const;
const isFit = (value: string): value is ReaderFit => value in fits;
const sizes: readonly number[] = [50, 75, 100, 125, 150, 200, 300, 400];

/** The size pages are drawn at: in words or in percent, the present one shown among those to choose from. */
export function ReaderZoom({ percent, fit, onZoom }: Props) {
  const own = sizes.includes(percent) ? [] : [percent];
  return (
    <select
      className="reader-zoom"
      aria-label={say('reader.zoom')}
      value={fit ?? percent}
      onChange={({ target: { value } }) => onZoom(isFit(value) ? value : Number(value))}
    >
      {Object.entries(fits).map(([value, key]) => (
        <option key={value} value={value}>
          {value === fit ? `${say(key)} (${say('reader.zoom.percent', { percent })})` : say(key)}
        </option>
      ))}
      {[...sizes, ...own]
        .sort((one, other) => one - other)
        .map((size) => (
          <option key={size} value={size}>
            {say('reader.zoom.percent', { percent: size })}
          </option>
        ))}
    </select>
  );
}
