// @vitest-environment happy-dom
import { describe, expect, it, vi } from 'vitest';
import { hasMacros, readFile } from '@/lib/browser/read-file.ts';
import { fundingOffer } from '@/tests/files/odt-files.ts';
import { consultationPaper, wordFile, wordLine } from '@/tests/files/word-files.ts';

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

  it('reads Word and OpenDocument files', async () => {
    const word = await readFile(new File([Buffer.from(await consultationPaper())], 'paper.docx'));
    expect(word).toMatchObject({ source: 'word', title: 'Community transport grants: have your say' });
    const odt = await readFile(new File([Buffer.from(fundingOffer())], 'offer.odt'));
    expect(odt).toMatchObject({ source: 'word', title: 'Neighbourhood Fund: offer of grant' });
  });

  it.each([
    ['offer.docx', 'words', 'damaged', /damaged or was cut off/],
    ['offer.odt', 'words', 'damaged', /damaged or was cut off/],
    ['offer.DOC', 'words', 'unsupported', /older kind \(\.doc\)/],
    ['offer.rtf', 'words', 'unsupported', /Rich Text/],
    ['budget.pdf', 'words', 'unsupported', /^budget\.pdf is not a kind of file/],
    ['accounts.xlsx', 'words', 'unsupported', /^accounts\.xlsx is not a kind of file/],
    ['<img src=x onerror=alert(1)>', 'words', 'unsupported', /^<img src=x onerror=alert\(1\)> is not a kind of file/],
    ['pdf', 'words', 'unsupported', /is not a kind of file/],
    ['empty.txt', ' \n\n', 'empty', /^empty\.txt has no words in it/],
  ])('refuses %s', async (name, words, reason, message) => {
    await expect(readFile(new File([words], name))).rejects.toMatchObject({
      name: 'ReadError',
      reason,
      message: expect.stringMatching(message),
    });
  });

  it.each(['offer.docx', 'offer.odt'])('refuses a file of 300 MB by its size alone: %s', async (name) => {
    const file = new File(['x'], name);
    Object.defineProperty(file, 'size', { value: 300 * 1024 * 1024 });
    const opened = vi.spyOn(file, 'arrayBuffer');
    await expect(readFile(file)).rejects.toMatchObject({
      reason: 'too-large',
      message: expect.stringContaining('100 MB'),
    });
    expect(opened).not.toHaveBeenCalled();
  });

  it('says so where a file has gone since it was chosen', async () => {
    const file = new File(['x'], 'notice.txt');
    vi.spyOn(file, 'arrayBuffer').mockRejectedValue(new DOMException('gone', 'NotFoundError'));
    await expect(readFile(file)).rejects.toMatchObject({
      reason: 'unreachable',
      message: expect.stringMatching(/^notice\.txt could not be opened/),
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

describe('hasMacros', () => {
  const file = (name: string, parts: Parameters<typeof wordFile>[1] = {}) =>
    new File([Buffer.from(wordFile(wordLine('Six weeks.'), parts))], name);

  it('is true of a Word file that holds them, and of no other', async () => {
    const macros = { 'word/vbaProject.bin': 'x' };
    expect(await hasMacros(file('offer.docm', macros))).toBe(true);
    expect(await hasMacros(file('offer.docx'))).toBe(false);
    expect(await hasMacros(file('offer.txt', macros))).toBe(false);
  });
});
