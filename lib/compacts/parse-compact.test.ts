import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import schema from '@/assets/compact.schema.json';
import { CompactError, parseCompact } from '@/lib/compacts/parse-compact.ts';

const isAllowed = new Ajv({ allowUnionTypes: true }).compile(schema);

/** A compact of one commitment that has everything a commitment can have, less what a test changes. */
const good = {
  $schema: '../compact.schema.json',
  id: 'anytown-2020',
  place: 'Anytown',
  title: 'The Anytown Compact',
  year: 2020,
  signatories: ['Anytown Council'],
  places: ['Anytown'],
  commitments: [
    {
      id: 'twelve-weeks',
      ref: '8.1',
      by: 'public',
      theme: 'consultation',
      summary: 'Public bodies give twelve weeks to answer.',
      operativeWords: 'at least 12 weeks',
      qualifier: 'wherever possible',
      note: 'The printed copy is cut off here.',
      feeds: [
        {
          rule: 'consultation-length',
          strength: 'firm',
          atLeast: 'P12W',
          scope: 'major consultations',
          kinds: ['consultation', 'change'],
        },
      ],
    },
    {
      id: 'named-contacts',
      ref: '8.2',
      by: 'shared',
      theme: 'partnership',
      summary: 'Both sides say whom to contact.',
      kinds: ['tender', 'funding'],
      feeds: [],
    },
  ],
  resolution: {
    ref: '10',
    summary: 'Write to the council.',
    stages: [{ title: 'Write', what: 'Write to the council.', answerWithin: 'P21D' }],
  },
};

type Data = Record<string, unknown>;
const [first, second] = good.commitments;
const feed = first?.feeds[0];

/** The good compact with some of its own keys changed; `undefined` takes a key away. */
const compactWith = (changes: Data): unknown => JSON.parse(JSON.stringify({ ...good, ...changes }));
const firstWith = (changes: Data) => compactWith({ commitments: [{ ...first, ...changes }, second] });
const feedWith = (changes: Data) => firstWith({ feeds: [{ ...feed, ...changes }] });
const stageWith = (changes: Data) =>
  compactWith({ resolution: { ...good.resolution, stages: [{ ...good.resolution.stages[0], ...changes }] } });

const faultsIn = (data: unknown, knownRules?: ReadonlySet<string>): readonly string[] => {
  try {
    parseCompact(data, 'anytown.json', knownRules);
    return [];
  } catch (error) {
    if (!(error instanceof CompactError)) throw error;
    return error.message.split('\n');
  }
};

describe('lets pass', () => {
  it('a whole compact, and gives it back without the pointer to the schema', () => {
    const { $schema, ...compact } = good;
    expect($schema).toBe('../compact.schema.json');
    expect(parseCompact(good, 'anytown.json')).toEqual(compact);
  });

  it.each<[string, unknown]>([
    ['what has no pointer to the schema', compactWith({ $schema: undefined })],
    ['a compact without a year', compactWith({ year: null })],
    ['the first year it believes', compactWith({ year: 1900 })],
    ['the last year it believes', compactWith({ year: 2100 })],
    ['a compact that sets out no steps', compactWith({ resolution: { ...good.resolution, stages: [] } })],
    ['a stage without a time', stageWith({ answerWithin: undefined })],
    ['a reference of one letter', firstWith({ ref: 'A' })],
    ['a feed without a figure', feedWith({ atLeast: undefined, scope: undefined, kinds: undefined })],
    ['a commitment that feeds nothing', firstWith({ feeds: [] })],
    ...['P1D', 'P3M', 'P3Y', 'P1Y6M', 'P2Y1M10D', 'P120W'].map((atLeast): [string, unknown] => [
      atLeast,
      feedWith({ atLeast }),
    ]),
  ])('%s', (_, data) => {
    expect(faultsIn(data)).toEqual([]);
    expect(isAllowed(data)).toBe(true);
  });
});

describe('refuses, as the schema does', () => {
  it.each<[string, unknown]>([
    ['null is not an object', null],
    ['"Anytown" is not an object', 'Anytown'],
    ['licence: is not known here', compactWith({ licence: 'MIT' })],
    ['resolution: is missing', compactWith({ resolution: undefined })],
    ['id: "Anytown 2020" is not lower-case words joined by hyphens', compactWith({ id: 'Anytown 2020' })],
    ['year: "2020" is not a year', compactWith({ year: '2020' })],
    ['year: 2020.5 is not a year', compactWith({ year: 2020.5 })],
    ['year: 1899 is not a year', compactWith({ year: 1899 })],
    ['year: 2101 is not a year', compactWith({ year: 2101 })],
    ['signatories: "Anytown Council" is not a list', compactWith({ signatories: 'Anytown Council' })],
    ['places: is empty', compactWith({ places: [] })],
    ['places[0]: "" is not a line of text', compactWith({ places: [''] })],
    ['commitments: is empty', compactWith({ commitments: [] })],
    ['commitments[0]: "8.1" is not an object', compactWith({ commitments: ['8.1'] })],
    ['commitments[0].colour: is not known here', firstWith({ colour: 'red' })],
    ['commitments[0].constructor: is not known here', firstWith({ constructor: 'red' })],
    ['commitments[0].summary: is missing', firstWith({ summary: undefined })],
    ['commitments[0].feeds: is missing', firstWith({ feeds: undefined })],
    [
      'commitments[0].id: "twelve--weeks" is not lower-case words joined by hyphens',
      firstWith({ id: 'twelve--weeks' }),
    ],
    ['commitments[0].ref: "" is not a line of text', firstWith({ ref: '' })],
    ['commitments[0].ref: " 8.1" is not a line of text', firstWith({ ref: ' 8.1' })],
    ['commitments[0].ref: 8.1 is not a line of text', firstWith({ ref: 8.1 })],
    ['commitments[0].summary: "One.\\nTwo." is not a line of text', firstWith({ summary: 'One.\nTwo.' })],
    ['commitments[0].qualifier: null is not a line of text', firstWith({ qualifier: null })],
    ['commitments[0].by: "council" is not one of public, vcs, shared', firstWith({ by: 'council' })],
    [
      'commitments[0].theme: "money" is not one of consultation, funding, commissioning, changes, independence, volunteering, equality, partnership, conduct, governance',
      firstWith({ theme: 'money' }),
    ],
    ['commitments[0].kinds: is empty', firstWith({ kinds: [] })],
    [
      'commitments[0].kinds[1]: "grant" is not one of consultation, funding, tender, change',
      firstWith({ kinds: ['funding', 'grant'] }),
    ],
    ['commitments[0].kinds[1]: "tender" is there twice', firstWith({ kinds: ['tender', 'tender'] })],
    ['commitments[0].feeds[0].rule: is missing', feedWith({ rule: undefined })],
    ['commitments[0].feeds[0].strength: "strong" is not one of firm, guiding', feedWith({ strength: 'strong' })],
    ['commitments[0].feeds[0].least: is not known here', feedWith({ least: 'P12W' })],
    ...['P12', '12 weeks', 'P', 'P0W', 'P12w', 'P1W2D', 'PT12H', 'P1.5M', 'P20WD', ' P12W', 'P012W'].map(
      (atLeast): [string, unknown] => [
        `commitments[0].feeds[0].atLeast: "${atLeast}" is not a duration`,
        feedWith({ atLeast }),
      ],
    ),
    ['commitments[0].feeds[0].atLeast: 12 is not a duration', feedWith({ atLeast: 12 })],
    ['resolution.stages[0].what: is missing', stageWith({ what: undefined })],
    ['resolution.stages[0].answerWithin: "21 days" is not a duration', stageWith({ answerWithin: '21 days' })],
  ])('%s', (fault, data) => {
    expect(faultsIn(data)).toEqual([`anytown.json: ${fault}`]);
    expect(isAllowed(data)).toBe(false);
  });

  it('every fault at once, a line each', () => {
    expect(faultsIn(compactWith({ place: '', commitments: [{ ...first, by: 'nhs' }] }))).toEqual([
      'anytown.json: place: "" is not a line of text',
      'anytown.json: commitments[0].by: "nhs" is not one of public, vcs, shared',
    ]);
  });

  it('a list for a compact, by what it lacks', () => {
    expect(faultsIn([])[0]).toBe('anytown.json: id: is missing');
    expect(isAllowed([])).toBe(false);
  });

  it('a long value, cut short', () => {
    const long = 'x'.repeat(59);
    expect(faultsIn(compactWith({ id: `${long} ` }))).toEqual([
      `anytown.json: id: "${'x'.repeat(58)}… is not lower-case words joined by hyphens`,
    ]);
  });
});

describe('refuses what a schema cannot say', () => {
  it('an id used twice', () => {
    const data = compactWith({ commitments: [first, second, { ...second, id: 'twelve-weeks' }] });
    expect(faultsIn(data)).toEqual([
      'anytown.json: commitments[2].id: "twelve-weeks" is already the id of commitments[0]',
    ]);
  });

  it('a rule fed twice by one commitment', () => {
    expect(faultsIn(firstWith({ feeds: [feed, feed] }))).toEqual([
      'anytown.json: commitments[0].feeds[1].rule: "consultation-length" is fed twice',
    ]);
  });

  it('a rule that does not exist, where the rules are known', () => {
    const data = feedWith({ rule: 'consultation-lenght' });
    expect(faultsIn(data, new Set(['consultation-length', 'notice-period']))).toEqual([
      'anytown.json: commitments[0].feeds[0].rule: "consultation-lenght" is not a rule',
    ]);
    expect(faultsIn(data)).toEqual([]);
    expect(faultsIn(good, new Set(['consultation-length']))).toEqual([]);
  });
});

const files = import.meta.glob<unknown>('../../assets/compacts/*.json', { eager: true, import: 'default' });

describe('the compacts built in', () => {
  it.each(Object.entries(files))('%s is as the schema says, and names it', (_, data) => {
    expect(isAllowed(data), JSON.stringify(isAllowed.errors)).toBe(true);
    expect(data).toHaveProperty('$schema', '../compact.schema.json');
  });
});
