import { memo } from 'react';
import type { Block, Cell } from '../../../../../schemas/block.js';
import { groupBy } from '../../../lists/group-by.js';
import type { Mark } from '../facts.js';
import { MarkedText } from './marked-text.js';

interface Props {
  readonly blocks: readonly Block[];
  readonly marks: ReadonlyMap<string, readonly Mark[]>;
}

const NONE: readonly Mark[] = [];

/** The document by its blocks, as it was read. */
export const TextSource = memo(function TextSource({ blocks, marks }: Props) {
  return blocks.map((block) =>
    block.kind === 'paragraph' ? (
      <p key={block.id} className="source-paragraph">
        <MarkedText place={block.id} text={block.text} marks={marks.get(block.id) ?? NONE} />
      </p>
    ) : (
      <SourceTable key={block.id} id={block.id} cells={block.cells} marks={marks} />
    ),
  );
});

function SourceTable({ id, cells, marks }: { readonly id: string; readonly cells: readonly Cell[]; readonly marks: Props['marks'] }) {
  const rows = groupBy(cells, ({ row }) => row);
  return (
    <table className="source-table">
      <tbody>
        {[...rows].map(([row, members]) => (
          <tr key={row}>
            {members.map(({ column, rowSpan, columnSpan, text }) => {
              const place = `${id}:${row}:${column}`;
              return (
                <td key={column} rowSpan={rowSpan} colSpan={columnSpan}>
                  <MarkedText place={place} text={text} marks={marks.get(place) ?? NONE} />
                </td>
              );
            })}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
