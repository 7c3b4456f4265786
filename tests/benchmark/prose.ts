import type { Block, DocumentText } from '@/lib/document.ts';

/** Three paragraphs in the manner of a council's page: most of it words, a few lines full of dates and sums. */
const PARAGRAPHS = [
  'The council is asking residents and local groups what they think about changes to the library service. We want to hear from everyone who uses a library, and from those who do not. The proposals follow a review of how buildings are used and what they cost to run. Please read the document before you answer the questions, and tell us if anything is unclear. Copies in large print and in other languages can be asked for at any library.',
  'The consultation opens on 3 March 2025 and closes at 5pm on 14 April 2025. It runs for six weeks. Grants of up to £5,000 a year will be paid for three years, with 10% held back until the final report.',
  'Trustees should note that the service level agreement may be ended by either party, and that payments are made in arrears on receipt of a satisfactory report from the provider. The panel will look at each bid against the published criteria and score it; bids that fall below the threshold will not be taken further.',
];

/** Prose of about so many characters, one paragraph a line. */
export function proseOf(length: number): string {
  const page = `${PARAGRAPHS.join('\n')}\n`;
  return page.repeat(Math.ceil(length / page.length)).slice(0, length);
}

/** A text as a document with a block for each line. */
export function documentOf(text: string): DocumentText {
  const blocks: Block[] = [];
  let start = 0;
  for (const line of text.split('\n')) {
    if (line) blocks.push({ kind: 'paragraph', start, end: start + line.length });
    start += line.length + 1;
  }
  return {
    source: 'text',
    title: '',
    address: null,
    language: null,
    published: null,
    text,
    blocks,
    struck: [],
    links: [],
    pages: null,
    unread: [],
  };
}

/**
 * The least time for which each of some pieces of work keeps the processor busy in a few rounds in turns, in milliseconds: other work on the machine only ever
 * adds to it. Waiting for a turn does not count, for it falls on long work and spares the short.
 */
export function leastTimes(works: readonly (() => unknown)[], rounds: number): readonly number[] {
  const least = works.map(() => Number.POSITIVE_INFINITY);
  for (let round = 0; round < rounds; round += 1) {
    works.forEach((work, number) => {
      const started = process.cpuUsage();
      work();
      const { user, system } = process.cpuUsage(started);
      least[number] = Math.min(least[number] ?? 0, (user + system) / 1000);
    });
  }
  return least;
}

/** As `leastTimes`, of one piece of work. */
export const leastTime = (work: () => unknown, tries = 5): number => leastTimes([work], tries)[0] ?? 0;
