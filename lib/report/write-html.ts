import { htmlStyle } from '@/lib/report/html-style.ts';
import type { Block, Layout, Run, Runs } from '@/lib/report/layout.ts';
import { shorten } from '@/lib/show/shorten.ts';
import { say } from '@/lib/show/words.ts';

/** Longer titles are cut by browsers and search pages. In characters, ellipsis not counted. */
const mostTitle = 68;

/** A report as one file that a browser opens and prints: nothing in it is fetched or run. */
export function writeHtml({ title, subtitle, isBrief, blocks, foot }: Layout): string {
  return `<!DOCTYPE html>
<html lang="en-GB">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<meta name="referrer" content="no-referrer">
<meta name="generator" content="Compact Lens">
<title>${escaped(shorten(title, mostTitle))}</title>
<style>
${htmlStyle}</style>
</head>
<body${isBrief ? ' class="brief"' : ''}>
<header>
<h1 dir="auto">${escaped(title)}</h1>
<p class="subtitle">${escaped(subtitle)}</p>
</header>
<main>
${blocks.map(blockHtml).join('\n')}
</main>
<footer>
<p>${escaped(foot)}</p>
</footer>
</body>
</html>
`;
}

function blockHtml(block: Block): string {
  switch (block.is) {
    case 'heading':
      return `<h${block.level}>${escaped(block.text)}</h${block.level}>`;
    case 'paragraph':
      return `<p${block.tone ? ` class="${block.tone}"` : ''}>${runsHtml(block.runs)}</p>`;
    case 'quote':
      return `<blockquote>\n<p>${runsHtml(block.runs)}</p>\n</blockquote>`;
    case 'list': {
      const tag = block.ordered ? 'ol' : 'ul';
      return `<${tag}>\n${block.items.map((item) => `<li>${runsHtml(item)}</li>`).join('\n')}\n</${tag}>`;
    }
    case 'pairs':
      return `<dl>\n${block.pairs.map(([name, runs]) => `<dt>${escaped(name)}</dt>\n<dd>${runsHtml(runs)}</dd>`).join('\n')}\n</dl>`;
    case 'table':
      return tableHtml(block);
    case 'point':
      return [
        `<section class="point ${block.verdict}">`,
        `<h${block.level}>${escaped(block.title)} <span class="verdict ${block.verdict}">(${escaped(say(`verdict.${block.verdict}`))})</span></h${block.level}>`,
        ...block.blocks.map(blockHtml),
        '</section>',
      ].join('\n');
  }
}

function tableHtml({ level, title, columns, rows }: Block & { is: 'table' }): string {
  return [
    `<h${level}>${escaped(title)}</h${level}>`,
    '<div class="wide">',
    '<table>',
    `<caption>${escaped(title)}</caption>`,
    '<thead>',
    `<tr>${columns.map(({ title }) => `<th scope="col">${escaped(title)}</th>`).join('')}</tr>`,
    '</thead>',
    '<tbody>',
    ...rows.map((row) => `<tr>${row.map((cell) => `<td>${runsHtml(cell)}</td>`).join('')}</tr>`),
    '</tbody>',
    '</table>',
    '</div>',
  ].join('\n');
}

const runsHtml = (runs: Runs) => runs.map(runHtml).join('');

function runHtml({ text, strong, soft, theirs, link, verdict }: Run): string {
  const words = escaped(text).replace(/\n/g, '<br>');
  // Words in a script that runs from right to left would carry ours along.
  const isolated = theirs ? `<bdi>${words}</bdi>` : words;
  const linked = link === undefined ? isolated : `<a href="${escaped(link)}">${isolated}</a>`;
  const weighed = strong ? `<strong>${linked}</strong>` : linked;
  if (verdict) return `<span class="verdict ${verdict}">${weighed}</span>`;
  return soft ? `<span class="soft">${weighed}</span>` : weighed;
}

const entities: Readonly<Record<string, string>> = {
  '&': '&amp;',
  '<': '&lt;',
  '>': '&gt;',
  '"': '&quot;',
  "'": '&#39;',
};
const escaped = (text: string) => text.replace(/[&<>"']/g, (letter) => entities[letter] ?? letter);
