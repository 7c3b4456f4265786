import type { EngineAnswer, EngineQuestion } from '@/entrypoints/sidepanel/engine-messages.ts';
import { pieces, warmUp } from '@/entrypoints/sidepanel/warm-up.ts';
import { extractSoon } from '@/lib/extract/extract-soon.ts';
import type { Facts } from '@/lib/facts.ts';
import { factsJson } from '@/lib/report/json.ts';
import { keepFacts } from '@/lib/reviews/kept-facts.ts';
import { compare } from '@/lib/show/comparison.ts';
import { digestOf } from '@/lib/show/digest.ts';
import { rules } from '@/rules/index.ts';

/** The engine on a thread of its own: a long agreement takes seconds, and the panel must scroll meanwhile. */
let held: { readonly number: number; readonly facts: Facts } | null = null;

addEventListener('message', ({ data }: MessageEvent<EngineQuestion>) => {
  // What goes wrong is thrown where the panel hears of it, which it does not of a promise.
  const fail = (error: unknown) =>
    setTimeout(() => {
      throw error;
    });
  answer(data).then((answered) => postMessage(answered), fail);
});

async function answer({ number, reading, compacts, today }: EngineQuestion): Promise<EngineAnswer> {
  if (reading) {
    const { doc, whole, corrections } = reading;
    held = { number, facts: await extractSoon(doc, { today, complete: whole, corrections }) };
  }
  if (held?.number !== number) throw new Error(`Reading ${number} was asked about before it was sent`);
  const { facts } = held;
  return {
    number,
    digest: digestOf(facts),
    kept: { facts: keepFacts(facts), said: { published: facts.published?.value ?? null, facts: factsJson(facts) } },
    comparisons: compacts.map((compact) => compare(facts, compact, rules, today)),
  };
}

/** Whoever opens the panel to check at once is answered first; a question may also come between one kind and the next. */
const quietly = 300;

setTimeout(async () => {
  for (const kind of pieces.keys()) {
    await warmUp(kind, rules);
    await new Promise((resolve) => setTimeout(resolve));
  }
}, quietly);
