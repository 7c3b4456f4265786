import { Fragment, type ReactNode } from 'react';
import { say, type WordKey } from '@/lib/show/words.ts';

interface Props {
  readonly of: WordKey;
  readonly values: Readonly<Record<string, ReactNode>>;
}

/** What the interface says under a name, with elements put in for some of its `{values}`. */
export function Words({ of, values }: Props) {
  const kept = Object.fromEntries(Object.keys(values).map((name) => [name, `{${name}}`]));
  return say(of, kept)
    .split(/\{(\w+)\}/)
    .map((piece, index) => (
      // biome-ignore lint/suspicious/noArrayIndexKey: the pieces of one sentence never change places
      <Fragment key={index}>{index % 2 ? values[piece] : piece}</Fragment>
    ));
}
