import * as v from 'valibot';
import { type Compact, type DocumentKind, type Party, type Strength, themes } from '@/lib/compact.ts';

/** A compact's data is not in the form that everything else relies on. The message holds one fault a line, each with file and path. */
export class CompactError extends Error {
  override readonly name = 'CompactError';
}

const parties = ['public', 'vcs', 'shared'] as const satisfies readonly Party[];
const strengths = ['firm', 'guiding'] as const satisfies readonly Strength[];
const documentKinds = ['consultation', 'funding', 'tender', 'change'] as const satisfies readonly DocumentKind[];

const is = (what: string) => (issue: v.BaseIssue<unknown>) => `${show(issue.input)} is ${what}`;

/** A string of one shape, with one message whether it is of another shape or no string at all. */
const words = (shape: RegExp, message: (issue: v.BaseIssue<unknown>) => string) =>
  v.pipe(v.string(message), v.regex(shape, message));

const line = words(/^\S(?:.*\S)?$/, is('not a line of text'));
const slug = words(/^[a-z0-9]+(?:-[a-z0-9]+)*$/, is('not lower-case words joined by hyphens'));
// Weeks stand alone in ISO 8601. A nought is refused: a compact that asks for no time asks for nothing.
const duration = words(/^P(?:[1-9]\d*W|(?=\d)(?:[1-9]\d*Y)?(?:[1-9]\d*M)?(?:[1-9]\d*D)?)$/, is('not a duration'));

const oneOf = <const T extends readonly string[]>(options: T) =>
  v.picklist(options, is(`not one of ${options.join(', ')}`));
const list = <T extends v.GenericSchema>(item: T) => v.array(item, is('not a list'));
const someOf = <T extends v.GenericSchema>(item: T) => v.pipe(list(item), v.nonEmpty('is empty'));
const record = <T extends v.ObjectEntries>(entries: T) =>
  v.strictObject(entries, (issue) => {
    // Only a fault in a key comes with a path already; the path of a wrong value is put on further out.
    if (!issue.path) return is('not an object')(issue);
    return issue.expected === 'never' ? 'is not known here' : 'is missing';
  });

const kinds = v.pipe(
  someOf(oneOf(documentKinds)),
  v.checkItems((kind, index, all) => all.indexOf(kind) === index, is('there twice')),
);

const year = v.pipe(
  v.number(is('not a year')),
  v.integer(is('not a year')),
  v.minValue(1900, is('not a year')),
  v.maxValue(2100, is('not a year')),
);

const feed = record({
  rule: slug,
  strength: oneOf(strengths),
  atLeast: v.exactOptional(duration),
  scope: v.exactOptional(line),
  kinds: v.exactOptional(kinds),
});

const commitment = record({
  id: slug,
  ref: line,
  by: oneOf(parties),
  theme: oneOf(themes),
  summary: line,
  operativeWords: v.exactOptional(line),
  qualifier: v.exactOptional(line),
  note: v.exactOptional(line),
  kinds: v.exactOptional(kinds),
  feeds: list(feed),
});

const stage = record({ title: line, what: line, answerWithin: v.exactOptional(duration) });

const compact = record({
  // Lets an editor check the file as it is written; nothing reads it here.
  $schema: v.exactOptional(line),
  id: slug,
  place: line,
  title: line,
  year: v.nullable(year),
  signatories: someOf(line),
  places: someOf(line),
  commitments: someOf(commitment),
  resolution: record({ ref: line, summary: line, stages: list(stage) }),
});

/**
 * The gate that every compact passes, built in or brought by a reader. `data` is parsed JSON; `file` is named in each fault.
 * With `knownRules`, a feed to any other rule is refused as well. Throws CompactError, with every fault it found.
 */
export function parseCompact(data: unknown, file: string, knownRules?: ReadonlySet<string>): Compact {
  const parsed = v.safeParse(compact, data);
  if (!parsed.success) refuse(file, parsed.issues.map(faultOf));
  const { $schema, ...rest } = parsed.output;
  const faults = [...repeats(rest), ...(knownRules ? strangers(rest, knownRules) : [])];
  if (faults.length) refuse(file, faults);
  return rest;
}

function refuse(file: string, faults: readonly string[]): never {
  throw new CompactError(faults.map((fault) => `${file}: ${fault}`).join('\n'));
}

function faultOf({ path, message }: v.BaseIssue<unknown>): string {
  const steps = path?.map(({ key }) => (typeof key === 'number' ? `[${key}]` : `.${String(key)}`)).join('');
  return steps ? `${steps.slice(1)}: ${message}` : message;
}

function repeats({ commitments }: Compact): readonly string[] {
  const ids = commitments.map(({ id }) => id);
  return commitments.flatMap(({ id, feeds }, index) => {
    const at = `commitments[${index}]`;
    const first = ids.indexOf(id);
    const rules = feeds.map(({ rule }) => rule);
    return [
      ...(first < index ? [`${at}.id: "${id}" is already the id of commitments[${first}]`] : []),
      ...rules.flatMap((rule, n) =>
        rules.indexOf(rule) < n ? [`${at}.feeds[${n}].rule: "${rule}" is fed twice`] : [],
      ),
    ];
  });
}

function strangers({ commitments }: Compact, knownRules: ReadonlySet<string>): readonly string[] {
  return commitments.flatMap(({ feeds }, index) =>
    feeds.flatMap(({ rule }, n) =>
      knownRules.has(rule) ? [] : [`commitments[${index}].feeds[${n}].rule: "${rule}" is not a rule`],
    ),
  );
}

/** A value as it stands in the file, cut short: somebody may bring a file that is something else altogether. */
function show(value: unknown): string {
  const shown = String(JSON.stringify(value));
  return shown.length > 60 ? `${shown.slice(0, 59)}…` : shown;
}
