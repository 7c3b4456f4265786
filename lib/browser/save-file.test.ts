// @vitest-environment happy-dom
import { afterEach, describe, expect, it, vi } from 'vitest';
import { safeFileName, saveFile } from '@/lib/browser/save-file.ts';

const bytes = (text: string) => new TextEncoder().encode(text).length;

describe('safeFileName', () => {
  it.each([
    'compact-lens-harrowfield-library-review-dudley-2025-03-10.docx',
    'compact-lens-図書館の見直し-2025-03-10.html',
    'compact-lens-مراجعة-المكتبات.csv',
  ])('leaves %s as it is', (name) => {
    expect(safeFileName(name)).toBe(name);
  });

  it.each([
    ['../../etc/passwd', 'etc-passwd'],
    ['C:\\Users\\a\\b.docx', 'C--Users-a-b.docx'],
    ['.hidden.docx', 'hidden.docx'],
    ['<img src=x onerror=alert(1)>.html', 'img src=x onerror=alert(1)-.html'],
    ['CON.docx', '_CON.docx'],
    ['lpt1', '_lpt1'],
    ['com¹.ics', '_com¹.ics'],
    ['nul.tar.md', '_nul.tar.md'],
    ['console.docx', 'console.docx'],
    ['report\u202Excod.exe', 'reportxcod.exe'],
    ['a\nb\u0000.docx', 'ab.docx'],
    ['name. . .', 'name'],
    ['.docx', 'docx'],
    ['', 'report'],
    ['///', 'report'],
    ['half\uD83D.md', 'half.md'],
  ])('makes of %j %j', (name, safe) => {
    expect(safeFileName(name)).toBe(safe);
  });

  it.each(['a', '図', '👩'])('keeps the ending of a name of many %s and cuts no letter in two', (letter) => {
    const name = safeFileName(`${letter.repeat(400)}.docx`);
    expect(bytes(name)).toBeLessThanOrEqual(180);
    expect(bytes(name)).toBeGreaterThan(170);
    expect(name).toMatch(/^(.)\1*\.docx$/u);
  });
});

describe('saveFile', () => {
  afterEach(() => vi.useRealTimers());

  it('presses a link that downloads, and lets go of the file later', async () => {
    vi.useFakeTimers();
    const pressed: { readonly name: string; readonly address: string }[] = [];
    vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
      pressed.push({ name: this.download, address: this.href });
    });
    const made = vi.spyOn(URL, 'createObjectURL').mockReturnValue('blob:one');
    const revoked = vi.spyOn(URL, 'revokeObjectURL').mockReturnValue();
    expect(saveFile({ name: '../report.md', type: 'text/markdown', content: 'Words' })).toBe('report.md');
    expect(pressed).toEqual([{ name: 'report.md', address: 'blob:one' }]);
    const [blob] = made.mock.calls[0] ?? [];
    if (!(blob instanceof Blob)) throw new Error('No blob was made');
    expect(await blob.text()).toBe('Words');
    expect(blob.type).toBe('text/markdown');
    expect(document.querySelector('a')).toBeNull();
    expect(revoked).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoked).toHaveBeenCalledWith('blob:one');
  });
});
