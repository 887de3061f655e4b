import type { Block, Inline, Paragraph, RunFormat } from '../docx/model.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { tableOfRows, type RowDefinition, type StatedRow } from './table-rows.js';

/** Collects the blocks of a text that is read on its own: the body, a note, a text box. */
export interface Story {
  add(inline: Inline): void;
  endParagraph(isInTable: boolean, properties?: Partial<Paragraph>): void;
  endCell(properties?: Partial<Paragraph>): void;
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

  function endParagraph(isInTable: boolean, properties: Partial<Paragraph> = {}): void {
    if (!isInTable) closeTable();
    (isInTable ? cell : blocks).push({ ...paragraphOf(joined(content)), ...properties });
    content = [];
  }

  return {
    add: (inline) => void content.push(inline),
    endParagraph,
    endCell(properties) {
      endParagraph(true, properties);
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

/** Signs that come one by one and share a format are one text. */
function joined(content: readonly Inline[]): Inline[] {
  const texts: Inline[] = [];
  for (const inline of content) {
    const last = texts.at(-1);
    if (inline.kind === 'text' && last?.kind === 'text' && last.format === inline.format)
      texts.splice(-1, 1, { ...last, text: last.text + inline.text });
    else texts.push(inline);
  }
  return texts;
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
