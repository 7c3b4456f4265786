const small = 'one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen'.split(' ');
const counts: ReadonlyMap<string, number> = new Map([
  ...small.map((word, place): [string, number] => [word, place + 1]),
  ['twenty', 20],
  ['twenty-one', 21],
  ['twenty-eight', 28],
  ['thirty', 30],
  ['forty-five', 45],
  ['sixty', 60],
  ['ninety', 90],
]);

/** The numbers that clauses on notice give without a unit, in words or figures, as a part of a pattern; longer words first. */
export const countWords = [...counts.keys()].sort((one, other) => other.length - one.length).join('|');

/** The number that such a word or figure stands for; 0 for any other. */
export const numberSaid = (said: string): number => Number(said) || (counts.get(said.toLowerCase()) ?? 0);
