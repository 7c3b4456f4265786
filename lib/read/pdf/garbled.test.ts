import { describe, expect, it } from 'vitest';
import { isGarbled } from '@/lib/read/pdf/garbled.ts';

const english =
  'The Council may at any time and for any reason end this Agreement by giving the Recipient not less than one month of notice in writing, and shall not be required to give its reasons.';
/** As fonts without a table of letters give it: each character 29 places on. */
const shifted = [...english]
  .map((char) => (char === ' ' ? ' ' : String.fromCharCode(char.charCodeAt(0) - 29)))
  .join('');

describe('words that cannot be read as letters', () => {
  it.each([
    ['letters shifted along the alphabet', shifted],
    ['signs without a name', '\ue001\ue012\ue044 '.repeat(30)],
    ['letters of many alphabets', 'ϙķϢʆ ೅ဍഀ ඥ੒Ǌ һӍΉʽী ֓ˁϐՍ ϞϋʑϦ ဍ̫ʒू ໙ʷȥ ࣎ȥǂ Φуϋ '.repeat(5)],
  ])('are %s', (_, text) => expect(isGarbled(text)).toBe(true));

  it.each([
    ['English', english],
    ['capitals', english.toUpperCase()],
    [
      'Welsh',
      'Caiff y Cyngor ddod â’r Cytundeb hwn i ben ar unrhyw adeg ac am unrhyw reswm drwy roi dim llai nag un mis o rybudd ysgrifenedig i’r Derbynnydd, heb fod yn ofynnol iddo roi rhesymau.',
    ],
    [
      'Polish',
      'Rada może w każdej chwili i z dowolnej przyczyny rozwiązać niniejszą umowę, dając odbiorcy co najmniej miesięczne pisemne wypowiedzenie bez podawania przyczyn.',
    ],
    [
      'Urdu',
      'کونسل کسی بھی وقت اور کسی بھی وجہ سے وصول کنندہ کو کم از کم ایک ماہ کا تحریری نوٹس دے کر اس معاہدے کو ختم کر سکتی ہے۔'.repeat(
        2,
      ),
    ],
    [
      'Japanese',
      '市はいつでも理由を問わず、一か月以上前に書面で通知することによりこの契約を終了することができ、その理由を示す義務を負わない。'.repeat(
        3,
      ),
    ],
    ['figures', '£31,400 £9,240 £3,100 £48,600 2025/26 2026/27 '.repeat(10)],
    ['codes, fewer than prove anything', 'RSPCA NHS DWP BSL TUPE ICB NCVO VCSFE HMRC KPMG '.repeat(2)],
    ['bullets of a picture font', `${english} \uf0b7 \uf0b7 \uf0b7 \uf0b7`],
    ['nothing', ''],
  ])('are not %s', (_, text) => expect(isGarbled(text)).toBe(false));
});
