/** The style of a report that is saved as a web page: plain on a screen, dark where the reader's screen is, black on white on A4. */
export const htmlStyle = `:root { color-scheme: light dark; --ink: light-dark(#1c1f23, #e9e7e2); --soft: light-dark(#575d65, #a9adb3); --line: light-dark(#d9d5cb, #3d4045); --paper: light-dark(#fff, #17181b); --wash: light-dark(#f3f0e9, #212327); --link: light-dark(#14508c, #8ab8f0); --short: light-dark(#a4262c, #ff9a94); --unsure: light-dark(#7a4f00, #f2c063); --silent: light-dark(#4b5563, #b4bdc8); --meets: light-dark(#1d6b36, #7fd197); }
* { box-sizing: border-box; }
body { max-width: 50rem; margin: 0 auto; padding: 1.5rem 1rem 3rem; font: 1rem/1.5 system-ui, "Liberation Sans", Arial, sans-serif; color: var(--ink); background: var(--paper); overflow-wrap: break-word; }
h1, h2, h3, h4, h5, h6 { margin: 1.75em 0 .5em; line-height: 1.25; break-after: avoid; }
h1 { margin-top: 0; font-size: 1.75rem; }
h2 { padding-bottom: .25rem; border-bottom: 1px solid var(--line); font-size: 1.3125rem; }
h3 { font-size: 1.125rem; }
h4, h5, h6 { font-size: 1rem; }
p, ul, ol, dl { margin: .5rem 0; }
li { margin: .25rem 0; }
a { color: var(--link); }
.subtitle, .soft, .small { color: var(--soft); }
.small { font-size: .875rem; }
.lead { font-size: 1.125rem; }
.warning { padding: .5rem .75rem; border-inline-start: 4px solid var(--unsure); background: var(--wash); }
dl { display: grid; grid-template-columns: max-content 1fr; gap: .25rem 1rem; }
dt { font-weight: 600; }
dd { margin: 0; min-width: 0; }
blockquote { margin: .5rem 0; padding: .25rem .75rem; border-inline-start: 4px solid var(--line); }
blockquote p { margin: 0; }
.wide { overflow-x: auto; }
table { width: 100%; min-width: 42rem; table-layout: fixed; border-collapse: collapse; font-size: .875rem; }
th:nth-child(1) { width: 6%; } th:nth-child(2) { width: 12%; } th:nth-child(3) { width: 17%; } th:nth-child(4) { width: 34%; } th:nth-child(5) { width: 15%; } th:nth-child(6) { width: 16%; }
caption { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
th, td { padding: .375rem .5rem; border: 1px solid var(--line); text-align: start; vertical-align: top; }
th { background: var(--wash); }
.point { margin: 1rem 0; padding-inline-start: .75rem; border-inline-start: 4px solid var(--silent); }
.point > :is(h2, h3, h4, h5, h6) { margin: 0 0 .25rem; }
.verdict { font-weight: 600; color: var(--silent); }
.point .verdict { font-size: .875rem; white-space: nowrap; }
.falls-short { border-color: var(--short); } .verdict.falls-short { color: var(--short); }
.unclear { border-color: var(--unsure); } .verdict.unclear { color: var(--unsure); }
.meets { border-color: var(--meets); } .verdict.meets { color: var(--meets); }
footer { margin-top: 2rem; border-top: 1px solid var(--line); font-size: .875rem; color: var(--soft); }
@media (max-width: 30rem) { dl { grid-template-columns: 1fr; gap: 0; } dd { margin-bottom: .5rem; } }
@page { size: A4; margin: 16mm 18mm 18mm; @bottom-right { content: counter(page) " / " counter(pages); font: 8pt sans-serif; } }
@page brief { margin: 10mm 13mm 12mm; }
@media print {
  :root { color-scheme: light; }
  body { max-width: none; padding: 0; font: 10pt/1.4 Arial, "Liberation Sans", sans-serif; }
  h1 { font-size: 18pt; } h2 { font-size: 13pt; } h3 { font-size: 11.5pt; } h4, h5, h6 { font-size: 10pt; } .lead { font-size: 11pt; } table { font-size: 8.5pt; }
  p, li, blockquote { orphans: 3; widows: 3; }
  .point, tr { break-inside: avoid; }
  .wide { overflow: visible; } table { min-width: 0; }
  thead { display: table-header-group; }
  .brief { page: brief; font-size: 9pt; line-height: 1.25; }
  .brief h1 { font-size: 15pt; } .brief h2 { margin: .5em 0 .1em; padding: 0; border: 0; font-size: 11pt; } .brief h3 { font-size: 9.5pt; } .brief .lead { font-size: 10pt; } .brief p, .brief ul, .brief ol, .brief blockquote { margin: .1rem 0; } .brief blockquote { padding-block: 0; } .brief li { margin: 0; } .brief .point { margin: .25rem 0; } .brief footer { margin-top: .75rem; font-size: 8pt; }
}
`;
