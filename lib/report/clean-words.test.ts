import { describe, expect, it } from 'vitest';
import { cleanLine, cleanWords, webAddress } from '@/lib/report/clean-words.ts';

describe('cleanWords', () => {
  it.each([
    ['what a terminal would obey', 'a\u001B[2Jb\u0007', 'a [2Jb '],
    ['what XML forbids', 'a\u0000b\u000Bc\uFFFEd', 'a b cd'],
    ['half a letter', 'a\uD83D', 'a\uFFFD'],
    ['what turns words round', 'a\u202Eb\u2066c', 'abc'],
  ])('takes out %s', (_what, words, clean) => {
    expect(cleanWords(words)).toBe(clean);
  });

  it.each(['café', '図書館', 'مراجعة', '👩🏽‍💻', 'a\tb', 'one\ntwo'])('leaves %j as it is', (words) => {
    expect(cleanWords(words)).toBe(words);
  });

  it('makes one line of several', () => {
    expect(cleanLine(' one\r\n\ttwo  three ')).toBe('one two three');
  });
});

describe('webAddress', () => {
  it.each([
    ['https://council.example/a b', 'https://council.example/a%20b'],
    ['http://council.example', 'http://council.example/'],
  ])('takes %s', (address, href) => {
    expect(webAddress(address)).toBe(href);
  });

  it.each([null, '', 'javascript:alert(1)', 'file:///C:/a.html', 'data:text/html,a', 'not an address'])(
    'makes no link of %s',
    (address) => {
      expect(webAddress(address)).toBeNull();
    },
  );
});
