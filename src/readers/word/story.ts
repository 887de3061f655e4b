import type { Block, Inline, Paragraph, RunFormat } from '../docx/model.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { tableOfRows, type RowDefinition, type StatedRow } from './table-rows.js';

/** Collects the blocks of a text that is read on its own: the body, a note, a text box. */
export interface Story {
  add(inline: Inline): void;
  endParagraph(isInTable: boolean): void;
  endCell(): void;
  endRow(definition: RowDefinition): void;
  finish(): Block[];
}

export function startStory(): Story {
  const blocks: Block[] = [];
  let content: Inline[] = [];
  let [cell, cells, rows]: [Block[], Block[][], StatedRow[]] = [[], [], []];

  function closeTable(): void {
    if (rows.length > 0) blocks.push(tableOfRows(rows));
    // What stands in cells of a row that never ends is text all the same.
    blocks.push(...cells.flat(), ...cell);
    [cell, cells, rows] = [[], [], []];
  }

  function endParagraph(isInTable: boolean): void {
    if (!isInTable) closeTable();
    (isInTable ? cell : blocks).push(paragraphOf(content));
    content = [];
  }

  return {
    add: (inline) => void content.push(inline),
    endParagraph,
    endCell() {
      endParagraph(true);
      cells.push(cell);
      cell = [];
    },
    endRow(definition) {
      rows.push({ definition: { left: definition.left, cells: [...definition.cells] }, cells });
      [cell, cells] = [[], []];
    },
    finish() {
      if (content.length > 0) endParagraph(cells.length > 0 || cell.length > 0);
      closeTable();
      return blocks;
    },
  };
}

function paragraphOf(content: readonly Inline[]): Paragraph {
  const [last] = content.slice(-1);
  const mark: RunFormat = last?.kind === 'text' ? last.format : NO_FORMAT;
  return {
    kind: 'paragraph',
    style: undefined,
    numbering: { id: undefined, level: undefined },
    mark: { ...mark, hidden: undefined },
    isMarkDeleted: false,
    pageBreakBefore: undefined,
    nextSection: undefined,
    content,
  };
}
