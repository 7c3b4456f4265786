import { describe, expect, it } from 'vitest';
import { noticesIn } from '@/tests/funding-meaning.ts';

describe('a length of notice that is named only to be refused', () => {
  it.each([
    'It will not be possible to give organisations six months’ notice of a cut in grant.',
    'We are unable to offer groups three months’ notice before funding ends.',
    'The Council cannot give you a quarter’s notice of the end of the grant.',
    'Groups asked for a six-month notice period before funding is lost, but this was not agreed.',
    'There were requests for three months’ notice of any reduction in the grant, which were turned down.',
  ])('%s', (text) => expect(noticesIn(text)).toBe(''));

  it.each([
    ['We cannot end your grant without giving you six months’ notice.', 'funder P6M'],
    ['The Council may not give less than three months’ notice to end this agreement.', 'funder P3M'],
    ['We will not be able to end the grant unless we give you three months’ notice.', 'funder P3M'],
  ])('is promised: %s', (text, notice) => expect(noticesIn(text)).toBe(notice));

  it.each([
    'Street parties need six weeks’ notice.',
    'Hirers give the centre 14 days’ notice.',
    'The Council may visit the Recipient on ten working days’ notice.',
  ])('none of the funder’s: %s', (text) => expect(noticesIn(text)).not.toContain('funder'));
});
