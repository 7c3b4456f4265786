import { describe, expect, it } from 'vitest';
import { meaningOf } from '@/tests/consultation-meaning.ts';

const lines = (...all: readonly string[]) => ['# Moving the infant school', ...all].join('\n\n');

const flat = lines(
  'Stage 1: informal consultation Five-week consultation begins 2 February 2026',
  'Parents evening 10 February 2026 at 6pm',
  'Consultation ends 8 March 2026',
  'Stage 2: objections Four-week representation period begins 20 April 2026',
  'Representation period ends 17 May 2026',
  'Stage 3: decision Cabinet makes a decision 9 June 2026',
);
const table =
  '# Moving the infant school\n\n| Stage | Step | Day |\n|---|---|---|\n| Stage 1: informal consultation | Five-week consultation begins | 2 February 2026 |\n| | Consultation ends | 8 March 2026 |\n| Stage 2: notice | Four-week representation period begins | 20 April 2026 |\n| | Representation period ends | 17 May 2026 |';
const list =
  '# Moving the infant school\n\n- Informal consultation begins: 2 February 2026\n- Informal consultation ends: 8 March 2026\n- Notice published, representation period begins: 20 April 2026\n- Representation period ends: 17 May 2026';
const rows =
  '# Licensing zones\n\n| Phase one survey opens | 2 February 2026 |\n| Phase one survey closes | 8 March 2026 |\n| Phase two survey opens | 20 April 2026 |\n| Phase two survey closes | 17 May 2026 |';
const headed =
  '# Moving the infant school\n\n## Stage 1: consultation\n\nOpens 2 February 2026\n\nCloses 8 March 2026\n\n## Stage 2: notice\n\nRepresentation period opens 20 April 2026\n\nRepresentation period closes 17 May 2026';
const rounds =
  '# Licensing zones\n\n| First round opens | 2 February 2026 |\n| First round closes | 8 March 2026 |\n| Second round opens | 20 April 2026 |\n| Second round closes | 17 May 2026 |';
const said =
  '# Licensing zones\n\nStage 1 of the consultation opened on 2 February 2026 and closes on 8 March 2026. Stage 2 will open on 20 April 2026 and close on 17 May 2026.';

const numbered =
  '# Zones: timetable\n\n1. Consultation starts 2 February 2026\n2. Consultation ends 8 March 2026\n3. Panel 20 March 2026\n4. Second consultation starts 20 April 2026\n5. Second consultation ends 17 May 2026';
const regulations =
  '# Local plan timetable\n\nRegulation 18 consultation: 2 February to 8 March 2026\n\nRegulation 19 consultation: 20 April to 17 May 2026';

/** A timetable of stages holds two times to reply, and the document is read for the one that is open or next. */
const documents: Readonly<Record<string, Readonly<Record<string, readonly string[]>>>> = {
  '2026-02-20': {
    '2026-02-02 to 2026-03-08': [list, rows, headed, rounds, said, numbered, regulations],
    '2026-02-02 to 2026-03-08, P5W': [table],
    '2026-02-02 to 2026-03-08, P5W, decides 2026-06-09': [flat],
    // Steps of one exercise, the opening of one stage with the close of another, and what else opens and closes.
    '2026-02-02 to 2026-03-08, decides 2026-05-17': [
      '# School\n\n- Stage 1: Consultation opens 2 February 2026\n- Stage 2: Consultation closes 8 March 2026\n- Stage 3: Cabinet decides 17 May 2026',
    ],
    '? to 2026-05-17': ['# School\n\nStage 1 opened on 2 February 2026.\n\nStage 2 closes on 17 May 2026.'],
    '2026-04-20 to 2026-05-17': [
      '# Wards\n\nPre-consultation engagement runs from 2 to 20 February 2026. Formal consultation runs from 20 April to 17 May 2026.',
    ],
    // No stages, but an exercise with two closes.
    '2026-02-02 to 2026-03-15, also 2026-03-08': [
      '# Parks\n\nThe consultation opens on 2 February 2026 and closes on 8 March 2026.\n\n## How to respond\n\nThe survey closes on 15 March 2026.',
    ],
    '2026-02-02 to 2026-03-08, also 2026-03-15': [
      '# Parks\n\n| Consultation opens | 2 February 2026 |\n| Consultation closes | 8 March 2026 |\n\nThe closing date for the consultation is 15 March 2026.',
    ],
  },
  '2026-05-01': {
    '2026-04-20 to 2026-05-17': [list, rows, headed, rounds, numbered, regulations],
    '2026-04-20 to 2026-05-17, P4W': [table],
    '2026-04-20 to 2026-05-17, P4W, decides 2026-06-09': [flat],
  },
};

for (const [today, meanings] of Object.entries(documents))
  describe(`a timetable of stages, read on ${today}`, () => {
    for (const [means, texts] of Object.entries(meanings))
      it.each(texts)(`${means}: %s`, (text) => expect(meaningOf(text, today)).toBe(means));
  });
