import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { toldHow } from '@/lib/listen/changes/told-aloud.ts';
import { readText } from '@/lib/read/text.ts';

const how = (text: string) =>
  toldHow(
    extract(readText(text, { markdown: true }), {
      today: '2025-03-10',
      complete: true,
      corrections: { kinds: ['funding'] },
    }),
  )[0]?.how ?? null;

describe('how an ending is told', () => {
  it.each([
    'The Authority may withdraw the grant without serving any formal document.',
    'The Council is under no obligation to confirm in writing any decision to reduce the grant.',
    'The Authority sees no need to end the grant by letter.',
    '# If your grant is cut\n\nYou will not get a letter.',
    'Notice of non-renewal is implied by the end date and will not be separately given.',
    'We told your manager over coffee, so please consider your group formally notified.',
    'If we have to end a grant the area officer will ring round.',
    'The absence of a payment shall be taken as notice that the grant has ended.',
  ])('aloud: %s', (text) => expect(how(text)).toBe('aloud'));

  it.each([
    'Word that the grant is to end is good notice whether spoken or written.',
    'If your grant is to be cut you may hear through the local press.',
  ])('open: %s', (text) => expect(how(text)).toBe('open'));

  it.each([
    '# If you are not shortlisted\n\nYou will not get a letter.',
    'The Recipient is under no obligation to confirm in writing that the grant has ended.',
    'A phone call ends nothing.',
    'There is no need to reply in writing when the grant ends.',
    'You can find out on our website how to end your grant.',
    'We would love to know at our meeting what you think of ending the fund.',
  ])('none: %s', (text) => expect(how(text)).toBeNull());
});
