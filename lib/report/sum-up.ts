import type { Finding } from '@/lib/finding.ts';
import { describeNotice, describeTerm, describeWindow } from '@/lib/picture/picture-words.ts';
import type { Picture } from '@/lib/picture/pictures-of.ts';
import type { Digest } from '@/lib/show/digest.ts';
import { countFindings } from '@/lib/show/findings.ts';
import type { Glance } from '@/lib/show/glance.ts';
import { say } from '@/lib/show/words.ts';

/** How many findings have each verdict, as one sentence. */
export function summaryOf({ kinds, aboutCompacts }: Digest, findings: readonly Pick<Finding, 'verdict'>[]): string {
  if (aboutCompacts) return say('document.about-compacts');
  if (!kinds.length) return say('unknown.what');
  if (!findings.length) return say('glance.silent');
  const counts = countFindings(findings);
  const short = counts['falls-short'];
  const said = [
    short ? say('glance.falls-short', { count: short }) : say('glance.falls-short.none'),
    ...(counts.unclear ? [say('glance.unclear', { count: counts.unclear })] : []),
    ...(counts.meets ? [say('glance.meets', { count: counts.meets })] : []),
    ...(counts['not-stated'] ? [say('glance.not-stated', { count: counts['not-stated'] })] : []),
  ].join(', ');
  return `${said.charAt(0).toUpperCase()}${said.slice(1)}.`;
}

/** What a document gives beside what is asked, as one sentence. */
export const glanceWords = ({ words, figure, asked }: Glance): string =>
  capital(say(words, asked === null ? { figure } : { figure, asked }));

/** What the pictures show, each in a few sentences. */
export const timelineOf = (pictures: readonly Picture[]): readonly string[] =>
  pictures.flatMap((picture) =>
    picture.shape === 'window'
      ? [describeWindow(picture)]
      : [
          ...(picture.term ? [describeTerm(picture.term)] : []),
          ...(picture.notice ? [describeNotice(picture.notice)] : []),
        ],
  );

const capital = (words: string) => words.charAt(0).toUpperCase() + words.slice(1);
