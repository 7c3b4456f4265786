import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { PaperList } from '@/components/paper/PaperList.tsx';
import { PaperTable } from '@/components/paper/PaperTable.tsx';
import { PaperPieces, PaperWords } from '@/components/paper/PaperWords.tsx';
import { type DocumentText, quoteOf } from '@/lib/document.ts';
import { arrangeBlocks, type PaperBlock, type PaperItem, type PaperNode } from '@/lib/show/paper-nodes.ts';
import { piecesOf } from '@/lib/show/paper-words.ts';
import { say } from '@/lib/show/words.ts';

interface Props {
  readonly doc: DocumentText;
  /** Told of its place on the screen once a document's words stand there, and of null when they go. */
  readonly onPlace: (paper: HTMLElement | null) => void;
}

/** Browsers lay out only the groups that are near the screen. */
const perGroup = 60;
const counted = /^(?:\(?[a-z\d]{1,5}[.)]|\d{1,3}(?:\.\d{1,3}){1,5}\.?)\s/i;

/** A document that has no pages of its own, set as one column of paper: headings, lists, tables and quotes in the shapes they had, in text alone. */
export const Paper = memo(function Paper({ doc, onPlace }: Props) {
  const groups = useMemo(() => grouped(arrangeBlocks(doc.blocks)), [doc]);
  const pieces = useMemo(() => piecesOf(doc), [doc]);
  const article = useRef<HTMLElement>(null);
  // The element stays where one document follows another; its words are others.
  // biome-ignore lint/correctness/useExhaustiveDependencies: told anew for each document
  useLayoutEffect(() => {
    onPlace(article.current);
    return () => onPlace(null);
  }, [doc, onPlace]);
  const isCounted = ({ own }: PaperItem) => counted.test(quoteOf(doc, own.block).slice(0, 20));
  return (
    <PaperPieces value={pieces}>
      <article className="paper" lang={doc.language ?? undefined} ref={article}>
        {groups.map((nodes, group) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: groups never change places
          <div key={group} className="paper-group">
            {nodes.map((node) => (
              <Node key={firstOf(node)} node={node} isCounted={isCounted} />
            ))}
          </div>
        ))}
      </article>
    </PaperPieces>
  );
});

const grouped = (nodes: readonly PaperNode[]): readonly (readonly PaperNode[])[] =>
  Array.from({ length: Math.ceil(nodes.length / perGroup) }, (_, at) =>
    nodes.slice(at * perGroup, (at + 1) * perGroup),
  );

function firstOf(node: PaperNode): number {
  switch (node.kind) {
    case 'line':
      return node.own.index;
    case 'list':
      return node.items[0]?.own.index ?? 0;
    case 'table':
      return node.caption?.index ?? node.rows[0]?.find(({ blocks }) => blocks.length)?.blocks[0]?.index ?? 0;
    default:
      return node.blocks[0]?.index ?? 0;
  }
}

interface NodeProps {
  readonly node: PaperNode;
  readonly isCounted: (item: PaperItem) => boolean;
}

function Node({ node, isCounted }: NodeProps) {
  switch (node.kind) {
    case 'line':
      return <Line own={node.own} />;
    case 'list':
      return <PaperList items={node.items} isCounted={isCounted} />;
    case 'table':
      return <PaperTable caption={node.caption} rows={node.rows} />;
    case 'definitions':
      return (
        <dl>
          {node.blocks.map((own) =>
            own.block.kind === 'term' ? (
              <dt key={own.index}>
                <PaperWords own={own} />
              </dt>
            ) : (
              <dd key={own.index}>
                <PaperWords own={own} />
              </dd>
            ),
          )}
        </dl>
      );
    case 'quote':
      return (
        <blockquote>
          <Lines blocks={node.blocks} />
        </blockquote>
      );
    case 'edge':
      return (
        <div className="paper-edge">
          <Lines blocks={node.blocks} />
        </div>
      );
    case 'aside':
      return (
        <details className="paper-aside">
          <summary>{say('paper.aside', { count: node.blocks.length })}</summary>
          <Lines blocks={node.blocks} />
        </details>
      );
  }
}

const Lines = ({ blocks }: { readonly blocks: readonly PaperBlock[] }) =>
  blocks.map((own) => (
    <p key={own.index}>
      <PaperWords own={own} />
    </p>
  ));

const headings = ['h2', 'h3', 'h4', 'h5', 'h6', 'h6'] as const;

/** The page round the paper has the first heading, so the document's own begin one below. */
function Line({ own }: { readonly own: PaperBlock }) {
  const { kind, level = 2 } = own.block;
  const Heading = headings[level - 1] ?? 'h6';
  return kind === 'heading' ? (
    <Heading data-level={level}>
      <PaperWords own={own} />
    </Heading>
  ) : (
    <p>
      <PaperWords own={own} />
    </p>
  );
}
