import { Words } from '@/components/Words.tsx';
import type { Finding } from '@/lib/finding.ts';
import { countFindings } from '@/lib/show/findings.ts';
import type { Glance } from '@/lib/show/glance.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly glances: readonly Glance[];
  readonly findings: readonly Finding[];
  /** All of the document has been read. */
  readonly complete: boolean;
}

/** Is it fair? A sentence or two, before anything is read in full. */
export function AtAGlance({ glances, findings, complete }: Props) {
  const counts = countFindings(findings);
  const short = counts['falls-short'];
  const said = [
    short ? say('glance.falls-short', { count: short }) : say('glance.falls-short.none'),
    ...(counts.unclear ? [say('glance.unclear', { count: counts.unclear })] : []),
    ...(counts.meets ? [say('glance.meets', { count: counts.meets })] : []),
    ...(counts['not-stated'] ? [say('glance.not-stated', { count: counts['not-stated'] })] : []),
  ].join(', ');
  return (
    <p className="glance">
      {glances.map(({ words, figure, asked }) => (
        <span key={words}>
          <Words of={words} values={{ figure: <strong>{figure}</strong>, asked }} />{' '}
        </span>
      ))}
      {!complete && `${say('glance.so-far')} ${said}.`}
      {complete && (findings.length ? `${said.charAt(0).toUpperCase()}${said.slice(1)}.` : say('glance.silent'))}
    </p>
  );
}
