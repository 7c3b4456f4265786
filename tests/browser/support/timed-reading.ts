// Runs in a page of its own: pdf.js alone, and our reading and checking with pdf.js and the engine each on its own thread, as the extension has them.
import * as pdfjs from 'pdfjs-dist';
import workerUrl from 'pdfjs-dist/build/pdf.worker.min.mjs?url';
import { createEngine } from '@/entrypoints/sidepanel/engine-client.ts';
import type { EngineAnswer } from '@/entrypoints/sidepanel/engine-messages.ts';
import { compacts } from '@/lib/compacts/compacts.ts';
import { openPdf } from '@/lib/read/pdf/open.ts';
import { readPdfParts } from '@/lib/read/pdf.ts';

pdfjs.GlobalWorkerOptions.workerSrc = workerUrl;

let onAnswer: (answer: EngineAnswer) => void = () => {};
const engine = createEngine(
  new Worker(new URL('@/entrypoints/sidepanel/engine.ts', import.meta.url), { type: 'module' }),
  {
    answered: (answer) => onAnswer(answer),
    failed(message) {
      throw new Error(message);
    },
  },
);
const dudley = compacts.filter(({ id }) => id === 'dudley');
const today = '2025-03-10';
let number = 0;

/** Each gives the milliseconds from the file's bytes to its last word, or to its last finding. */
const timed = {
  async alone(data: Uint8Array): Promise<number> {
    const start = performance.now();
    const pdf = await pdfjs.getDocument({ data }).promise;
    for (let page = 1; page <= pdf.numPages; page += 1) await (await pdf.getPage(page)).getTextContent();
    const time = performance.now() - start;
    await pdf.loadingTask.destroy();
    return time;
  },
  async checked(data: Uint8Array): Promise<number> {
    const start = performance.now();
    const pdf = await openPdf(pdfjs, data);
    const last = Promise.withResolvers<EngineAnswer>();
    for await (const { doc, done } of readPdfParts(pdf, { address: null })) {
      number += 1;
      const asked = number;
      onAnswer = (answer) => {
        if (done && answer.number === asked) last.resolve(answer);
      };
      engine.ask({ number, subject: 'timed', doc, complete: done, whole: done, corrections: {}, today }, dudley);
    }
    const { comparisons } = await last.promise;
    const time = performance.now() - start;
    if (!comparisons.some(({ findings }) => findings.length)) throw new Error('Nothing was found');
    await pdf.loadingTask.destroy();
    return time;
  },
};

Object.assign(globalThis, {
  time: async (what: keyof typeof timed, path: string) =>
    timed[what](new Uint8Array(await (await fetch(path)).arrayBuffer())),
});
