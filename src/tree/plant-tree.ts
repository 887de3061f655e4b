import { emptyLandmarks } from './landmarks.js';
import type { DocumentTree, ParagraphNode, TableCellNode, TableNode } from './nodes.js';
import type { Grid, GridCell, GridRow, Passage, PlanTree } from './plan-tree.js';
import { SourceText } from './source-text.js';

/** One passage for each paragraph, one grid for each table. */
export function plantTree(document: DocumentTree): PlanTree {
  return {
    type: 'root',
    children: document.children.map((block) => (block.type === 'table' ? gridOf(block) : passageOf(block))),
    blocks: document.children,
    source: document.source,
    landmarks: emptyLandmarks(),
    sections: [],
    head: { bodies: [], title: SourceText.empty },
    end: { recipients: [], signatories: [], unread: [] },
    shortNames: [],
    tasks: [],
    targets: [],
    amounts: [],
    references: [],
    issues: [...document.issues],
    ...(document.engines ? { engines: document.engines } : {}),
  };
}

const PART_APART = { margin: 'furniture', layer: 'stamp' } as const;

function passageOf(block: ParagraphNode): Passage {
  const bold = (block.styles ?? []).filter(({ kind }) => kind === 'bold');
  const covered = bold.reduce((sum, { start, end }) => sum + block.text.slice(start, end).trim().length, 0);
  const length = block.text.trim().length;
  return {
    type: 'passage',
    source: SourceText.of(block.text, { block: block.id }),
    bold: length > 0 && covered >= length * 0.9,
    afterGap: block.afterGap ?? false,
    ...(block.apart ? { part: PART_APART[block.apart] } : {}),
    ...(block.note ? { part: 'note' } : {}),
  };
}

function gridOf(table: TableNode): Grid {
  return { type: 'grid', columns: table.columns, rows: expandRows(table) };
}

/** Every place of a merged cell holds that cell. */
function expandRows(table: TableNode): GridRow[] {
  const rows = table.children.map(() => [] as GridCell[]);
  for (const node of table.children.flatMap((row) => row.children)) {
    const { row, column } = node;
    const cell = { node, source: SourceText.of(node.text, { block: table.id, row, column }) };
    for (let down = row; down < Math.min(row + node.rowSpan, rows.length); down += 1)
      for (let right = column; right < column + node.columnSpan; right += 1) (rows[down] ?? [])[right] = cell;
  }
  return rows.map((cells, row) => ({ cells: fillHoles(cells, table, row) }));
}

function fillHoles(cells: readonly (GridCell | undefined)[], table: TableNode, row: number): GridCell[] {
  return Array.from({ length: table.columns }, (_, column) => {
    const node: TableCellNode = { type: 'tableCell', row, column, rowSpan: 1, columnSpan: 1, text: '' };
    return cells[column] ?? { node, source: SourceText.empty };
  });
}
