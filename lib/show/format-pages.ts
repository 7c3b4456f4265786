/** Pages as people name them, stretches of three or more by their ends: "2, 4 and 7 to 9". In order, each once. */
export function formatPages(pages: readonly number[]): string {
  const stretches: [number, number][] = [];
  for (const page of pages) {
    const last = stretches.at(-1);
    if (last?.[1] === page - 1) last[1] = page;
    else stretches.push([page, page]);
  }
  const named = stretches.flatMap(([from, to]) => {
    if (to - from < 2) return from === to ? [name(from)] : [name(from), name(to)];
    return [`${name(from)} to ${name(to)}`];
  });
  return new Intl.ListFormat('en-GB').format(named);
}

const name = (page: number): string => page.toLocaleString('en-GB');
