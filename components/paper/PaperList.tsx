import { PaperWords } from '@/components/paper/PaperWords.tsx';
import type { PaperItem } from '@/lib/show/paper-nodes.ts';

interface Props {
  readonly items: readonly PaperItem[];
  /** Whether a line begins with the number or letter its document counts it by, and so needs no bullet. */
  readonly isCounted: (item: PaperItem) => boolean;
}

/** A list, with the lists nested in it. */
export function PaperList({ items, isCounted }: Props) {
  return (
    <ul>
      {items.map((item) => (
        <li key={item.own.index} className={isCounted(item) ? 'paper-counted' : undefined}>
          <PaperWords own={item.own} />
          {item.inner.length > 0 && <PaperList items={item.inner} isCounted={isCounted} />}
        </li>
      ))}
    </ul>
  );
}
