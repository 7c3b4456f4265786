import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { listenLinked } from '@/lib/listen/together/linked.ts';
import { readText } from '@/lib/read/text.ts';

const pattern = /\bweightings\b[^.;:?]{0,40}?\b(?:secret|not shown)\b/i;
const heardIn = (text: string) =>
  listenLinked(extract(readText(text, { markdown: true }), { today: '2025-03-10', complete: true }), pattern).map(
    ({ sentence }) => sentence.plain,
  );

describe('listenLinked', () => {
  it.each([
    ['The weightings are secret.', 'The weightings are secret.'],
    ['| Weightings | Not shown |\n| Price | 40 |', 'Not shown'],
    ['Can I see the weightings? They are secret.', 'They are secret.'],
    ['What are the weightings?\n\nSorry, secret.', 'Sorry, secret.'],
    ['We do have weightings. They are secret.', 'They are secret.'],
    ['# Weightings\n\nThese are secret.', 'These are secret.'],
    ['Weightings: secret.', 'Weightings: secret.'],
  ])('hears %j', (text, said) => expect(heardIn(text)).toEqual([said]));

  it.each([
    'Are the weightings secret? No, they are below.',
    'There are weightings. The door code is secret.',
    '| Weightings | Below |\n| Door code | Secret |',
    'The weightings are below. It rained.',
  ])('hears nothing in %j', (text) => expect(heardIn(text).filter((said) => !said.endsWith('?'))).toEqual([]));
});
