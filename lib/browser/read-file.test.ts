// @vitest-environment happy-dom
import { describe, expect, it } from 'vitest';
import { isPdf, readFile } from '@/lib/browser/read-file.ts';

describe('isPdf', () => {
  it.each([
    [new File([''], 'Budget.PDF'), true],
    [new File([''], 'download', { type: 'application/pdf' }), true],
    [new File([''], 'pdf.txt'), false],
  ])('of %o is %s', (file, expected) => expect(isPdf(file)).toBe(expected));
});

describe('readFile', () => {
  it('reads text, wrapped lines joined', async () => {
    const doc = await readFile(new File(['Have your say\n\nOpen for\nsix weeks.'], 'notice.txt'));
    expect(doc).toMatchObject({ source: 'text', title: 'Have your say' });
    expect(doc.text).toContain('Open for six weeks.');
  });

  it('reads Markdown', async () => {
    const doc = await readFile(new File(['# Have your say\n\nOpen for six weeks.'], 'notice.md'));
    expect(doc.blocks[0]).toMatchObject({ kind: 'heading', level: 1 });
  });

  it('reads a saved web page without running what is in it', async () => {
    const html =
      '<title>Have your say</title><style>.gone { display: none }</style><h1>Have your say</h1>' +
      '<p>Open for <b>six</b> weeks.</p><p class="gone">Not shown.</p><script>document.title = "run"</script>';
    const doc = await readFile(new File([html], 'notice.html'));
    expect(doc).toMatchObject({ source: 'page', title: 'Have your say', address: null });
    expect(doc.blocks.map(({ start, end }) => doc.text.slice(start, end))).toEqual([
      'Have your say',
      'Open for six weeks.',
    ]);
  });

  it.each([
    ['offer.docx', 'words', 'unsupported', /Save the document as a PDF/],
    ['offer.DOC', 'words', 'unsupported', /Save the document as a PDF/],
    ['accounts.xlsx', 'words', 'unsupported', /^accounts\.xlsx is not a kind of file/],
    ['pdf', 'words', 'unsupported', /is not a kind of file/],
    ['empty.txt', ' \n\n', 'empty', /^empty\.txt has no words in it/],
  ])('refuses %s', async (name, words, reason, message) => {
    await expect(readFile(new File([words], name))).rejects.toMatchObject({
      name: 'ReadError',
      reason,
      message: expect.stringMatching(message),
    });
  });

  it('refuses text of more than 20 MB and reads what has exactly that', async () => {
    const most = 20 * 1024 * 1024;
    const sized = (size: number) =>
      Object.defineProperty(new File(['Six weeks.'], 'long.txt'), 'size', { value: size });
    await expect(readFile(sized(most + 1))).rejects.toMatchObject({ reason: 'too-large' });
    await expect(readFile(sized(most))).resolves.toMatchObject({ text: expect.stringContaining('Six weeks.') });
  });
});
