import type { Finding } from '@/lib/finding.ts';
import { verdicts } from '@/lib/show/findings.ts';
import { say } from '@/lib/show/words.ts';

/** The findings that are new, gone or of another verdict, a sentence each: first what falls short now. Where they stand in the document does not count. */
export function changedFindings(before: readonly Finding[], now: readonly Finding[]): readonly string[] {
  const rules = [...new Set([...now, ...before].map(({ rule }) => rule))];
  const changes = rules.flatMap((rule) =>
    changedByRule(
      before.filter((finding) => finding.rule === rule),
      now.filter((finding) => finding.rule === rule),
    ),
  );
  return changes.sort((a, b) => a.rank - b.rank).map(({ words }) => words);
}

interface Change {
  readonly rank: number;
  readonly words: string;
}

/** Findings of one rule are the same finding first where verdict and words agree, then where the words do, then the verdict, then in order. */
const likenesses: readonly ((finding: Finding) => string)[] = [
  (finding) => `${finding.verdict} ${quotesIn(finding)}`,
  quotesIn,
  ({ verdict }) => verdict,
  () => '',
];

function changedByRule(before: readonly Finding[], now: readonly Finding[]): readonly Change[] {
  let [old, fresh] = [before, now];
  const changes: Change[] = [];
  for (const likeness of likenesses) {
    const unpaired: Finding[] = [];
    const left = [...old];
    for (const finding of fresh) {
      const at = left.findIndex((other) => likeness(other) === likeness(finding));
      const [was] = at < 0 ? [] : left.splice(at, 1);
      if (!was) unpaired.push(finding);
      else if (was.verdict !== finding.verdict) changes.push(turned(was, finding));
    }
    [old, fresh] = [left, unpaired];
  }
  return [
    ...changes,
    ...fresh.map((finding) => told(finding, 'reviews.changes.finding.new')),
    ...old.map((finding) => ({ ...told(finding, 'reviews.changes.finding.gone'), rank: verdicts.length })),
  ];
}

const turned = ({ verdict }: Finding, now: Finding): Change => ({
  rank: verdicts.indexOf(now.verdict),
  words: say('reviews.changes.finding', {
    title: now.title,
    from: say(`verdict.${verdict}`),
    to: say(`verdict.${now.verdict}`),
  }),
});

const told = (
  { title, verdict }: Finding,
  key: 'reviews.changes.finding.new' | 'reviews.changes.finding.gone',
): Change => ({
  rank: verdicts.indexOf(verdict),
  words: say(key, { title, verdict: say(`verdict.${verdict}`) }),
});

function quotesIn({ evidence }: Finding): string {
  return evidence.map(({ quote }) => quote).join('\n');
}
