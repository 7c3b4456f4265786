import type { EngineAnswer, EngineQuestion, Reading } from '@/entrypoints/sidepanel/engine-messages.ts';
import type { Compact } from '@/lib/compact.ts';

/** What the panel needs of a worker, so that a test can stand in for one. */
export type EngineWorker = Pick<Worker, 'postMessage' | 'addEventListener'>;

export interface EngineListener {
  answered(answer: EngineAnswer, reading: Reading): void;
  /** The engine itself failed, which is our fault and never the document's. */
  failed(message: string): void;
}

export interface Engine {
  /** Asks about a reading; a question still waiting is dropped for the newer one, for its answer would be out of date. */
  ask(reading: Reading, compacts: readonly Compact[]): void;
}

/** A line to the engine: one question at a time, always the latest, and each reading sent no more than once. */
export function createEngine(worker: EngineWorker, { answered, failed }: EngineListener): Engine {
  let waiting: { readonly reading: Reading; readonly compacts: readonly Compact[] } | null = null;
  let asked: Reading | null = null;
  let sent: number | null = null;

  const next = () => {
    if (asked || !waiting) return;
    const { reading, compacts } = waiting;
    const question: EngineQuestion = {
      number: reading.number,
      reading: reading.number === sent ? null : reading,
      compacts,
      today: reading.today,
    };
    waiting = null;
    asked = reading;
    sent = reading.number;
    worker.postMessage(question);
  };

  worker.addEventListener('message', ({ data }: MessageEvent<EngineAnswer>) => {
    const reading = asked;
    asked = null;
    if (reading) answered(data, reading);
    next();
  });
  worker.addEventListener('error', (event: ErrorEvent) => {
    asked = null;
    // It may have failed before it kept the reading.
    sent = null;
    failed(event.message);
    next();
  });

  return {
    ask(reading, compacts) {
      waiting = { reading, compacts };
      next();
    },
  };
}
