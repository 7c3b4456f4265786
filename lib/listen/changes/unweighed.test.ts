import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearWeighing } from '@/lib/listen/changes/weighed.ts';
import { readText } from '@/lib/read/text.ts';

const weighingIn = (text: string) => {
  const { denied, unsure } = hearWeighing(
    extract(readText(`The grants end in June.\n\n${text}`, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['change'] },
    }),
  );
  return denied.length ? 'denied' : unsure.length ? 'unsure' : 'nothing';
};

describe('a cut that was not weighed', () => {
  it.each([
    'No appraisal was carried out of how the groups would be affected.',
    'Not one of the clubs is aware of this paper.',
    'It was agreed not to approach the providers before the vote.',
    'The statement your trustees wrote was left unread.',
  ])('is told of in: %s', (text) => expect(weighingIn(text)).toBe('denied'));

  it.each(['It is believed that the effect on users will be slight.', 'The groups were sounded out informally.'])(
    'is not told for sure in: %s',
    (text) => expect(weighingIn(text)).toBe('unsure'),
  );

  it.each([
    'No study was made of the effect on air quality.',
    'We will not reduce any award without having spoken to those who hold it.',
  ])('is not told of in: %s', (text) => expect(weighingIn(text)).toBe('nothing'));
});
