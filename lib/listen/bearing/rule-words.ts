/** What the signs of a sentence say of something, in tenths: more than none speaks for it, less against. */
export interface Weights {
  /** Before any sign is read. */
  readonly start: number;
  readonly signs: ReadonlyMap<string, number>;
}

/** What signs say of a sentence for one rule. */
export interface RuleWords {
  /** Whether it is about the rule's matter. */
  readonly bears: Weights;
  /** Of one that is, whether it keeps the promise; null for a rule that is measured by figures. */
  readonly keeps: Weights | null;
}

/** Checks the weights of one rule as read from a file. Throws where our own data is wrong. */
export function parseRuleWords(read: unknown, file: string): RuleWords {
  const { bears, keeps } = recordOf(read, file, 'the file');
  return {
    bears: weightsOf(bears, file, 'bears'),
    keeps: keeps === undefined ? null : weightsOf(keeps, file, 'keeps'),
  };
}

function weightsOf(read: unknown, file: string, path: string): Weights {
  const wholeOf = (value: unknown, at: string): number => {
    if (typeof value !== 'number' || !Number.isInteger(value)) throw new Error(`${file}: ${at} is not a whole number`);
    return value;
  };
  const { start, signs } = recordOf(read, file, path);
  const entries = Object.entries(recordOf(signs, file, `${path}.signs`));
  return {
    start: wholeOf(start, `${path}.start`),
    signs: new Map(entries.map(([sign, weight]) => [sign, wholeOf(weight, `${path}.signs.${sign}`)])),
  };
}

function recordOf(value: unknown, file: string, path: string): Readonly<Record<string, unknown>> {
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new Error(`${file}: ${path} is not an object`);
  return { ...value };
}

const files = import.meta.glob<unknown>('../../../assets/rule-words/*.json', { eager: true, import: 'default' });

/** By rule; learnt by `tests/rule-words/learn.ts` from sentences that people had judged. A rule without a file is heard by its own words alone. */
export const ruleWords: ReadonlyMap<string, RuleWords> = new Map(
  Object.entries(files).map(([path, data]) => {
    const file = path.slice(path.lastIndexOf('/') + 1);
    return [file.slice(0, -'.json'.length), parseRuleWords(data, file)];
  }),
);
