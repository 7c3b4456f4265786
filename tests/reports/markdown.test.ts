import { describe, expect, it, vi } from 'vitest';
import { layoutBrief } from '@/lib/report/brief-layout.ts';
import { layoutFull } from '@/lib/report/full-layout.ts';
import { makeReport } from '@/lib/report/report.ts';
import { writeMarkdown } from '@/lib/report/write-markdown.ts';
import { writeText } from '@/lib/report/write-text.ts';
import { consultation, hostile, readersOwn, sourceOf } from '@/tests/reports/made-source.ts';

// A busy machine takes seconds to load what reads the files back.
vi.setConfig({ testTimeout: 60_000 });

describe('writeMarkdown', () => {
  it('has headings, quotes, links and a table', () => {
    const lines = writeMarkdown(layoutFull(makeReport([sourceOf(consultation)]))).split('\n');
    expect(lines[0]).toBe('# Harrowfield library review: have your say');
    expect(lines).toContain('Checked against the Dudley Compact on 10 March 2025');
    expect(lines).toContain('## Falls short: 2 findings');
    expect(lines).toContain('### 1. Time to reply (Falls short)');
    const table = lines.filter((line) => line.startsWith('|'));
    expect(table).toHaveLength(8);
    expect(new Set(table.map((line) => line.replace(/\\\|/g, '').split('|').length))).toEqual(new Set([8]));
    expect(lines.find((line) => line.startsWith('> “**No feedback'))).toContain(
      '[open it there](https://council.example/have-your-say#:~:text=No%20feedback%20will%20be%20given',
    );
  });

  it('lets no word of the document make a mark, a link or an element', () => {
    const text = writeMarkdown(layoutFull(makeReport([sourceOf(hostile)])));
    expect(text).toContain('# \\<img src=x onerror=alert(1)\\> \\& consultation');
    expect(text).toContain('under “Stars \\| pipes \\& \\[links\\]');
    expect(text).not.toMatch(/(?<!\\)<|(?<!\\)\]\(javascript:/);
  });

  it('keeps a reader’s line that looks like a list a line', () => {
    const source = sourceOf(consultation, ['dudley'], { notes: '1. first\n- second\n# third\n=== fourth' });
    const text = writeMarkdown(layoutFull(makeReport([source])));
    expect(text).toContain('\n\n1\\. first\n\n\\- second\n\n\\# third\n\n\\=== fourth\n\n');
  });

  it('briefs on what matters most, with one quote, one question and the days', () => {
    const text = writeMarkdown(layoutBrief(makeReport([readersOwn()])));
    expect(text.match(/^### /gm)).toHaveLength(5);
    expect(text.match(/^> /gm)?.length).toBeLessThanOrEqual(5);
    expect(text).toContain('### 1. Time to reply (Falls short)');
    expect(text).toContain('- **12 May 2025:** Consultation closes (put right by the reader)');
    expect(text).toContain('1. Answer by 12 May 2025: 63 days are left.');
    expect(text).not.toContain('| No. |');
  });
});

describe('writeText', () => {
  it('is plain lines, and says each finding once', () => {
    const text = writeText(layoutFull(makeReport([sourceOf(consultation)])));
    expect(text).toContain('\n1. Time to reply (Falls short)\n   3 March 2025 to 14 April 2025 is 43 days');
    expect(text.match(/is 43 days, 6 weeks and 1 day/g)).toHaveLength(1);
    expect(text).not.toContain('All findings');
    expect(text.endsWith('A compact is a voluntary agreement, not law. This is not legal advice.\n')).toBe(true);
  });

  it('sends no command to the terminal', () => {
    const title = 'Consultation \u001B]0;owned\u0007\u009B31m';
    const text = writeText(layoutFull(makeReport([sourceOf(consultation, ['dudley'], { doc: { title } })])));
    expect(text).not.toMatch(/(?!\n)\p{Cc}/u);
  });
});
