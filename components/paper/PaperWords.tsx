import { createContext, useContext } from 'react';
import type { PaperBlock } from '@/lib/show/paper-nodes.ts';
import type { PaperPiece } from '@/lib/show/paper-words.ts';

/** How the words of a block are cut; set once for the whole paper. */
export const PaperPieces = createContext<(block: PaperBlock['block']) => readonly PaperPiece[]>(() => []);

interface Props {
  readonly own: PaperBlock;
}

/** The words of one block, as text and nothing else; marks find them again by the block's number. */
export function PaperWords({ own: { block, index } }: Props) {
  const pieces = useContext(PaperPieces)(block);
  return (
    <span data-block={index}>
      {pieces.map((piece) => (
        <Piece key={piece.start} piece={piece} />
      ))}
    </span>
  );
}

function Piece({ piece: { text, struck, address } }: { readonly piece: PaperPiece }) {
  const words = struck ? <s>{text}</s> : text;
  if (address === null) return words;
  return (
    <a href={address} target="_blank" rel="noreferrer">
      {words}
    </a>
  );
}
