import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { hearForewarning } from '@/lib/listen/consultation/forewarning.ts';
import { readText } from '@/lib/read/text.ts';

const heardIn = (words: string) => {
  const doc = readText(`# Plan: have your say\n\n${words}`, { markdown: true });
  const heard = hearForewarning(
    extract(doc, { today: '2025-03-10', complete: true, corrections: { kinds: ['consultation'] } }),
  );
  return Object.entries(heard).flatMap(([name, sentences]) => (sentences.length ? [name] : []));
};

const said: Readonly<Record<string, readonly string[]>> = {
  short: [
    'We did not give the voluntary sector any indication that this was in the offing.',
    'The Authority chose not to notify groups before the survey began.',
    'We kept quiet about the consultation until it went live.',
    "We gave groups just 24 hours' warning.",
    'The voluntary sector is being brought in at the tail end of the process.',
  ],
  doubtful: [
    'Some groups may have heard about this informally before it opened.',
    'A notice of the survey was possibly put in the spring bulletin.',
  ],
  '': [
    'Nobody needs to tell us before they come to a drop-in.',
    'Opening hours can change without warning over bank holidays.',
    'Some groups replied late in the day to the 2021 survey and missed out.',
    'Groups will not be asked to move out until the lease has been agreed.',
    'We have kept fines low until now.',
  ],
};

for (const [heard, texts] of Object.entries(said))
  describe(`word beforehand: ${heard || 'nothing of it'}`, () => {
    it.each(texts)('%s', (text) => expect(heardIn(text).join()).toBe(heard));
  });
