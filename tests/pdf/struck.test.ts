import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { readPdfFile } from '@/entrypoints/command-line/read-pdf-file.ts';
import { check } from '@/lib/check.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { quoteOf } from '@/lib/document.ts';
import { extract } from '@/lib/extract/index.ts';
import { quotesOf, quoteText } from '@/lib/show/quotes.ts';
import { rules } from '@/rules/index.ts';

const today = '2025-03-05';

// From 3 March to 28 March 2025 would be 26 days; to 30 May 2025 it is 89, both days counted.
it.each(['chromium', 'firefox', 'libreoffice', 'reportlab'])(
  'judges a consultation printed by %s by the closing date put in place of the one struck out',
  async (maker) => {
    const doc = await readPdfFile(readFileSync(new URL(`./struck-${maker}.pdf`, import.meta.url)));
    const facts = extract(doc, { today, complete: true });
    const closes = facts.consultation?.closes;
    expect(closes && [closes.value, quoteOf(doc, closes)]).toEqual(['2025-05-30', 'Friday 30 May 2025']);

    const findings = compacts.flatMap((compact) => check(facts, compact, rules, today));
    expect(findings.filter(({ rule }) => rule === 'consultation-length').map(({ verdict }) => verdict)).not.toContain(
      'falls-short',
    );
    const said = findings.flatMap((finding) => [finding.message, ...quotesOf(doc, finding).map(quoteText)]).join('\n');
    expect(said).toContain('3 March 2025 to 30 May 2025 is 89 days');
    expect(said).not.toContain('28 March');
    expect(said).not.toContain('one month');
  },
  // All compacts and rules are loaded first.
  30_000,
);
