import { describe, expect, it } from 'vitest';
import { extract } from '@/lib/extract/index.ts';
import { chancesByWords, parseKindWords, sentencesOfKind, weighedByWords } from '@/lib/extract/kinds/kind-words.ts';
import type { Facts } from '@/lib/facts.ts';
import { readText } from '@/lib/read/text.ts';

const read = (text: string): Facts =>
  extract(readText(text, { markdown: true }), { today: '2026-01-10', complete: true });
const byWords = (text: string, heard: Facts['kinds'] = []) => weighedByWords(heard, read(text).sentences);

const question = `Subject: the youth clubs' rota - what would suit you?

Hello all,

We run the rota for the five halls between us, and it has been plain since the summer that it does not work for most of you. Before anything is changed I should like to know what each of your clubs makes of it. There is a note on the shared drive that sets out three ways in which the evenings could be divided, with what each would mean for the young people who come and for those who look after them.

Please tell me which you like best, which would do harm, and whether there is a better way that we have not seen. You can ring me, write to me here, or come and talk at the hall on Thursday evening, when there will be tea and somebody to mind the children. If you would like the note in large print or another language, say so and we will have it done.

I need to have heard from everybody by the end of February, because the committee looks at it in March. I shall let you all have a page that says what people told us and what we have done about it.`;

const letter = `Dear Mrs Lane,

I said in the autumn that I would come back to you as soon as the figures were known, and I am sorry that they are not what either of us had hoped for. The settlement left us with less than we had this year, and members have had to make hard choices about what the authority can go on supporting.

What this means for the Drop-in is that the sum it has had from us each year will be a third lower from April, and I do not expect there to be any from the year after. Your staff and trustees will want to know where they stand, and the people who come on Tuesdays will feel the loss most. I know how much notice you would have liked, and that there is little comfort in my saying so now.

I should be glad to meet you and the chair to talk about how the service might be wound down with as little harm as possible, or carried on by others. Yours sincerely, Head of Communities.`;

const recipe = `# Parkin for the harvest supper

Heat the oven and line a deep tin with paper. Melt the butter, the sugar and the treacle together in a pan over a low heat, and do not let them boil. Mix the oatmeal, the flour and the spices in a large bowl, make a well in the middle and pour in what is in the pan. Beat the egg with a little milk and stir it in until all is smooth and thick.

Turn it into the tin and bake for an hour, until the top is firm. Leave it to cool where it stands. It is best kept in a box for three days before you cut it, and will be good for a fortnight. We shall need six tins of it for the supper, so please tell Joan if you can make one and bring it to the hall by four o'clock on the day. There will be tea, and a talk about the old mill with pictures that the society has been given.`;

/** A paper of which one weak phrase is heard, and whose words are a consultation's oftener than not. */
const orderOf = (who: string, hall: string) => `# Waiting restrictions by the station

${who} proposes to change where people can park in the streets around the station, and has drawn up a draft order with plans of each street. There are some who leave a car in the bays all day and take the train, and others who stop on the corner while they fetch a child.

It would make the bays outside the shops free for one hour, move the bus stop, and put yellow lines at the corners where drivers cannot see. The plans and a statement of reasons can be seen at the library and the ${hall} while they are open, or on the website.

Anyone who lives or works there may write to the head of roads with their views, for or against. The works would be done at night, by contractors, and paid for from the money for roads.`;

describe('a document whose kind its words tell', () => {
  it('is of the kind that they speak for, with the sentences that use most of them', () => {
    const [only, ...more] = byWords(question);
    expect(more).toEqual([]);
    expect(only?.kind).toBe('consultation');
    const { text } = readText(question, { markdown: true });
    const said = only?.because.map(({ start, end }) => text.slice(start, end)) ?? [];
    expect(said).toHaveLength(2);
    for (const words of said) expect(question).toContain(words);
  });

  it('is of no kind where they speak for none', () => {
    expect(byWords(recipe)).toEqual([]);
    for (const chance of Object.values(chancesByWords(sentencesOfKind(read(recipe).sentences)) ?? {}))
      expect(chance).toBeLessThan(0.5);
  });

  it('is not of a kind that was heard in passing and that they speak against', () => {
    const heard: Facts['kinds'] = [{ kind: 'tender', because: [] }];
    const long = (text: string) => `${text}\n\n${text}`;
    expect(byWords(long(letter), heard).map(({ kind }) => kind)).not.toContain('tender');
    expect(byWords(long(recipe), heard)).toEqual([]);
  });

  it('keeps what was heard of a few lines, for their phrases are most of what they say', () => {
    const heard: Facts['kinds'] = [{ kind: 'tender', because: [] }];
    expect(byWords(recipe, heard)).toEqual(heard);
  });

  it.each([
    [
      'funding',
      'Village groups may have up to £300 each towards a kettle, chairs or a first-aid kit. One page by 3 May to the clerk, who will pay the treasurer before you shop. The parish will decide on 12 May.',
    ],
    [
      'change',
      'Members agreed with regret that the yearly grant for the Thursday club shall cease on 31 March. The clerk to write to Mrs Penn and the trustees, with the reason, and to thank them for all that they have done.',
    ],
    [
      'consultation',
      'The shelter on the green leaks. Should we mend it, move it or do without? Tell us which you would like on the card in the shop by Friday 9 May. Councillors look at all the answers before they decide on 14 May.',
    ],
    [
      'tender',
      'Somebody is wanted to cut the churchyard and both verges twelve times a year for the next three years. Prices in a sealed envelope to the clerk by noon on 2 March, with proof of insurance and two people we can ask.',
    ],
  ])('is of the kind that a few lines speak for: %s', (kind, text) =>
    expect(read(text).kinds.map((each) => each.kind)).toEqual([kind]),
  );

  it.each([
    'The whist drive is off this Thursday because the hall floor is wet. Money for tickets will be given back at the door on the 14th. Tea and cakes as usual the week after.',
    'Wanted: a treasurer for the allotment society. One evening a month, no wages but plenty of rhubarb. Ring Ann after six.',
    'The 42 bus will not stop in Mill Lane from Monday while the gas main is dug up. Please wait opposite the chapel. We are sorry for the trouble.',
    'Thank you to all who came to the fair. It raised £412 for the roof, and the raffle was won by the vicar, who gave the ham to the lunch club.',
  ])('is of none where it is of other things: %s', (text) => expect(read(text).kinds).toEqual([]));

  it('keeps the kinds that were heard where they allow them', () => {
    const heard: Facts['kinds'] = [{ kind: 'change', because: [{ start: 0, end: 4 }] }];
    expect(byWords(letter, heard)).toEqual(heard);
  });

  it('is of a kind that its words speak for less, where it is a public body’s and something of the kind is heard', () => {
    const chances = (text: string) => chancesByWords(sentencesOfKind(read(text).sentences))?.consultation ?? 0;
    const ours = orderOf('Marlow Borough Council', 'town hall');
    expect(chances(ours)).toBeGreaterThan(0.5);
    expect(read(ours).kinds.map(({ kind }) => kind)).toEqual(['consultation']);
    const theirs = orderOf('The railway company', 'office');
    expect(chances(theirs)).toBeGreaterThan(0.5);

    expect(Math.max(chances(ours), chances(theirs))).toBeLessThan(0.65);
    expect(read(theirs).kinds).toEqual([]);
    // A public body has recipes too.
    expect(read(recipe.replace('Joan', 'Marlow Borough Council')).kinds).toEqual([]);
  });

  it('is what was heard of it where it has too few words to tell', () => {
    const few = 'Your grant will end in March. We are sorry.';
    expect(chancesByWords(read(few).sentences)).toBeNull();
    expect(byWords(few)).toEqual([]);
    const heard: Facts['kinds'] = [{ kind: 'tender', because: [] }];
    expect(byWords(few, heard)).toEqual(heard);
  });
});

describe('how likely each kind is', () => {
  const words = parseKindWords({
    start: [0, 0, 0, 0],
    words: Object.fromEntries(some(40).map((word) => [word, [10, -10, 0, 5]])),
  });

  /** So many words that mean nothing. */
  function some(count: number): string[] {
    return Array.from(
      { length: count },
      (_, at) => `w${String.fromCharCode(97 + (at % 26), 97 + Math.floor(at / 26))}`,
    );
  }

  it('adds up what the words say for each, by the root of how many there are', () => {
    const chances = chancesByWords(read(some(40).join(' ')).sentences, words);
    // 40 times one, by the root of 40, is 6.32; the logistic of that is 0.998.
    expect(chances?.consultation).toBeCloseTo(0.998, 3);
    expect(chances?.funding).toBeCloseTo(0.002, 3);
    expect(chances?.tender).toBe(0.5);
    expect(chances?.change).toBeCloseTo(0.959, 3);
  });

  it('is not told of fewer words than it wants, however often they are said', () => {
    expect(chancesByWords(read(some(39).join(' ').repeat(3)).sentences, words)).toBeNull();
  });
});

describe('weights that are wrong', () => {
  it.each([
    [{ start: [0, 0, 0], words: {} }, 'kind-words.json: start'],
    [{ start: [0, 0, 0, 0.5], words: {} }, 'kind-words.json: start'],
    [{ start: [0, 0, 0, 0], words: { grant: [1, 2, 3] } }, 'kind-words.json: words.grant'],
    [{ start: [0, 0, 0, 0], words: { grant: 'much' } }, 'kind-words.json: words.grant'],
  ])('%j', (data, said) => {
    expect(() => parseKindWords(data)).toThrow(said);
  });
});
