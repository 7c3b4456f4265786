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
  restFor(quietly);
});

async function answer({ number, reading, compacts, today }: EngineQuestion): Promise<EngineAnswer> {
  if (reading) {
    const { doc, whole, corrections } = reading;
    held = { number, facts: await extractSoon(doc, { today, complete: whole, corrections }) };
  }
  if (held?.number !== number) throw new Error(`Reading ${number} was asked about before it was sent`);
  const { facts } = held;
  for (const { kind } of facts.kinds) unmet.delete(kind);
  return {
    number,
    digest: digestOf(facts),
    kept: { facts: keepFacts(facts), said: { published: facts.published?.value ?? null, facts: factsJson(facts) } },
    comparisons: compacts.map((compact) => compare(facts, compact, rules, today)),
  };
}

/** So long after the last question it readies itself for the kinds it has not met, one at a time, so that the next question waits for one at most. */
const quietly = 1_000;
const unmet = new Set(pieces.keys());
let rest: ReturnType<typeof setTimeout> | undefined;

function restFor(milliseconds: number): void {
  clearTimeout(rest);
  rest = setTimeout(async () => {
    const [kind] = unmet;
    if (!kind) return;
    unmet.delete(kind);
    await warmUp(kind, rules);
    restFor(0);
  }, milliseconds);
}
restFor(quietly);
