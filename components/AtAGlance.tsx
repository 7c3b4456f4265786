import { Words } from '@/components/Words.tsx';
import type { Glance } from '@/lib/glance.ts';
import { say } from '@/lib/words.ts';

interface Props {
  readonly glance: Glance;
  /** All of the document has been read. */
  readonly complete: boolean;
}

/** Is it fair? One sentence, before anything is read in full. */
export function AtAGlance({ glance: { open, asked, counts }, complete }: Props) {
  const short = counts['falls-short'];
  const said = [
    short ? say('glance.falls-short', { count: short }) : say('glance.falls-short.none'),
    ...(counts.unclear ? [say('glance.unclear', { count: counts.unclear })] : []),
    ...(counts.meets ? [say('glance.meets', { count: counts.meets })] : []),
    ...(counts['not-stated'] ? [say('glance.not-stated', { count: counts['not-stated'] })] : []),
  ].join(', ');
  const total = Object.values(counts).reduce((sum, count) => sum + count, 0);
  return (
    <p className="glance">
      {open !== null && (
        <>
          <Words
            of={asked === null ? 'glance.open.unasked' : 'glance.open'}
            values={{ length: <strong>{open}</strong>, asked }}
          />{' '}
        </>
      )}
      {!complete && `${say('glance.so-far')} ${said}.`}
      {complete && (total ? `${said.charAt(0).toUpperCase()}${said.slice(1)}.` : say('glance.silent'))}
    </p>
  );
}
