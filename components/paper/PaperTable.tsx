import { PaperWords } from '@/components/paper/PaperWords.tsx';
import type { PaperCell, PaperNode } from '@/lib/show/paper-nodes.ts';
import { say } from '@/lib/show/words.ts';

type Props = Omit<Extract<PaperNode, { kind: 'table' }>, 'kind'>;

/** A table of the document, with its heading cells. A wide one scrolls by itself, by keyboard too. */
export function PaperTable({ caption, rows }: Props) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: scrolled with the keyboard where it is wider than the screen
    // biome-ignore lint/a11y/useSemanticElements: a fieldset is for a form's boxes, and this is a table
    <div className="paper-table" role="group" aria-label={say('paper.table')} tabIndex={0}>
      <table>
        {caption && (
          <caption>
            <PaperWords own={caption} />
          </caption>
        )}
        <tbody>
          {rows.map((cells, row) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: a row is known by its place alone
            <tr key={row}>
              {cells.map((cell) => (
                <Cell key={cell.column} cell={cell} headsColumn={isHeadingRow(cells)} />
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

const isHeadingRow = (cells: readonly PaperCell[]) => cells.every(({ header, blocks }) => header || !blocks.length);

function Cell({ cell: { header, blocks }, headsColumn }: { readonly cell: PaperCell; readonly headsColumn: boolean }) {
  const lines = blocks.map((own) => (
    <p key={own.index}>
      <PaperWords own={own} />
    </p>
  ));
  return header ? <th scope={headsColumn ? 'col' : 'row'}>{lines}</th> : <td>{lines}</td>;
}
