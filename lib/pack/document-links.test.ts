import { expect, it } from 'vitest';
import { documentLinks } from '@/lib/pack/document-links.ts';
import { readHtml } from '@/lib/read/html-file.ts';

const address = 'https://council.example/consultation';
const linksOf = (body: string) =>
  documentLinks(readHtml(`<title>Have your say</title><main><h1>Have your say</h1>${body}</main>`, { address }));

it.each([
  ['<a href="/a/draft-strategy.pdf">Read the draft strategy (PDF, 2 MB)</a>', 'Read the draft strategy', 'pdf'],
  ['<a href="/a/Form.DOCX?v=2">Response form</a>', 'Response form', 'docx'],
  ['<a href="/a/form.odt">Response form [ODT, 20KB]</a>', 'Response form', 'odt'],
  ['<a href="/media/123/download">Equality impact assessment (PDF 300KB)</a>', 'Equality impact assessment', 'pdf'],
  ['<a href="/media/124/download">Draft strategy</a> (PDF, 2MB)', 'Draft strategy', 'pdf'],
  ['<a href="/media/125">Word version of the form</a>', 'Word version of the form', 'docx'],
  ['<a href="/a/draft_strategy-2025.pdf">Download</a>', 'draft strategy 2025', 'pdf'],
  ['<a href="/a/100%25%20funded%.pdf">here</a>', '100% funded%', 'pdf'],
])('lists %s', (html, title, type) => {
  expect(linksOf(`<p>See ${html}.</p>`)).toEqual([
    { title, type, address: expect.stringMatching(/^https:\/\/council\.example\/[am]/) },
  ]);
});

it.each([
  ['a page', '<a href="/other">The survey</a>'],
  ['a place in the page itself', `<a href="${address}#pdf">PDF copies</a>`],
  ['a spreadsheet', '<a href="/a/costs.xlsx">Costs (PDF on request)</a>'],
  ['an old Word file, which cannot be read', '<a href="/a/form.doc">Form</a>'],
  ['help with a format', '<a href="https://get.adobe.example/reader">Download a PDF reader</a>'],
  ['an address that is no web address', '<a href="mailto:pdf@council.example">Ask for a PDF</a>'],
  ['words about another link', '<a href="/other">The survey</a> is short; a PDF follows.'],
])('leaves out %s', (_what, html) => {
  expect(linksOf(`<p>See ${html}</p>`)).toEqual([]);
});

it('leaves out the links of the site round the page', () => {
  const page = readHtml(
    `<title>Have your say</title><body><main><h1>Have your say</h1><p>Read <a href="/a.pdf">the paper</a>.</p></main>
     <footer><p><a href="/privacy.pdf">Privacy notice</a></p></footer></body>`,
    { address },
  );
  expect(documentLinks(page).map(({ title }) => title)).toEqual(['the paper']);
});

it('lists a document once, by its best words', () => {
  const twice = '<p><a href="/a.pdf">Download</a> <a href="/a.pdf#page=4">The draft strategy (PDF)</a></p>';
  expect(linksOf(`${twice}<p><a href="/a.pdf">Full strategy</a></p>`)).toEqual([
    { title: 'The draft strategy', address: 'https://council.example/a.pdf', type: 'pdf' },
  ]);
});

it('lists fifty and no more', () => {
  const many = (count: number) =>
    Array.from({ length: count }, (_, at) => `<li><a href="/paper-${at}.pdf">Paper ${at}</a></li>`).join('');
  expect(linksOf(`<ul>${many(50)}</ul>`)).toHaveLength(50);
  expect(linksOf(`<ul>${many(51)}</ul>`)).toHaveLength(50);
});
