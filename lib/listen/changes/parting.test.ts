import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearParting } from '@/lib/listen/changes/parting.ts';
import { readText } from '@/lib/read/text.ts';

const stanceIn = (text: string) => {
  const facts = extract(readText(text, { markdown: true }), {
    today: '2025-03-10',
    complete: true,
    corrections: { kinds: ['change'] },
  });
  const { refused, settled, unsure } = hearParting(facts, true);
  return refused.length ? 'refused' : settled.length ? 'settled' : unsure.length ? 'unsure' : 'nothing';
};

describe('a plan for the day after the money', () => {
  it.each([
    'The Council does not propose to hold closing-down meetings with you.',
    'The Council alone will settle how the service is to be handed on.',
    '| Term | Ours |\n| --- | --- |\n| Handover | None |',
    'Will you help us plan for the end? We are not able to.',
    'You asked us to meet you to plan the closure. That is not possible.',
  ])('is refused in: %s', (text) => expect(stanceIn(text)).toBe('refused'));

  it.each([
    'Transition arrangements are still being drawn up.',
    'What becomes of your clients after June is a matter for you.',
    'An officer will ring you to talk about arrangements for your users.',
    'Please say how you intend to carry on without our grant.',
  ])('is left open in: %s', (text) => expect(stanceIn(text)).toBe('unsure'));

  it.each([
    'The service closes on the timetable that you and we agreed in May.',
    'Your committee approved the handover plan in May and our director signed it.',
  ])('is settled in: %s', (text) => expect(stanceIn(text)).toBe('settled'));

  it.each([
    'Bidders need not send a handover plan with their tender.',
    'The County did not agree an exit plan with its bus company.',
    'Nobody may hand over keys to the hall.',
    'In 2015 there was no handover plan.',
  ])('is not told of in: %s', (text) => expect(stanceIn(text)).toBe('nothing'));
});
