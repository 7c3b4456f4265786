import { comparisonOf, type PanelState } from '@/entrypoints/sidepanel/store.ts';
import { makeReport, type Report } from '@/lib/report/report.ts';

/** A report of what the panel shows: one document or pack under the compact in use; null before there is anything. */
export function reportOf({ result, compacts, setAsides, judgements, notes, sources }: PanelState): Report | null {
  const comparison = result && comparisonOf(result);
  const compact = compacts.find(({ id }) => id === comparison?.compact);
  if (!result || !comparison || !compact) return null;
  const { doc, today, corrections } = result.reading;
  const refused = sources.flatMap(({ refused: why, name }) => (why === null ? [] : [{ file: name, why }]));
  return makeReport(
    [
      {
        doc,
        digest: result.digest,
        checks: [{ compact, comparison }],
        said: result.kept.said,
        today,
        corrections,
        setAsides,
        judgements,
        notes,
      },
    ],
    refused,
  );
}
