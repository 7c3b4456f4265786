import nlp from 'compromise/three';

/**
 * Whether a sentence tells of something over: its first verb is in the simple past ("lasted", "spoke", "was paid"), not the perfect ("has been extended"),
 * which speaks of the present. Asked of compromise, and only about sentences a pattern has picked: a list of past verbs missed a third of them, and the library
 * takes some milliseconds a sentence.
 */
export function isTold(plain: string): boolean {
  const [first] = verbsOf(plain);
  return first?.grammar.tense === 'PastTense' && !/perfect/i.test(first.grammar.form);
}

interface Verb {
  readonly grammar: { readonly tense: string; readonly form: string };
}

function verbsOf(plain: string): readonly Verb[] {
  const found: unknown = nlp(plain.slice(0, 600)).verbs().json();
  return Array.isArray(found) ? found.map(verbOf).filter((verb) => verb !== null) : [];
}

function verbOf(found: unknown): Verb | null {
  if (!found || typeof found !== 'object' || !('verb' in found)) return null;
  const { verb } = found;
  if (!verb || typeof verb !== 'object' || !('grammar' in verb)) return null;
  const { grammar } = verb;
  if (!grammar || typeof grammar !== 'object' || !('tense' in grammar) || !('form' in grammar)) return null;
  return { grammar: { tense: String(grammar.tense), form: String(grammar.form) } };
}
