import type { Cell, Row, Table } from '../docx/model.js';
import { childElements, toInteger, type XmlElement } from '../docx/xml/xml-element.js';
import type { Story } from './read-inlines.js';

/** Nobody sees more rows or columns; a file that repeats them more often is made to exhaust memory. */
const MOST_REPEATS = 200;
/** Widths are not read: all columns count alike. */
const GRID_COLUMN = 1000;

/** `table:table` (ODF 1.3 part 3, 9.1). */
export function readTable(table: XmlElement, story: Story): Table {
  const rows = rowsIn(table).flatMap((row) => repeated(row, 'table:number-rows-repeated'));
  const columns = Math.max(...rows.map((row) => childElements(row).length), 1);
  return { kind: 'table', grid: Array.from({ length: columns }, () => GRID_COLUMN), rows: mergedRows(rows, story) };
}

function rowsIn(parent: XmlElement): XmlElement[] {
  return childElements(parent).flatMap((element) => {
    if (element.name === 'table:table-row') return [element];
    return element.name.startsWith('table:table-') && element.name !== 'table:table-column' ? rowsIn(element) : [];
  });
}

/** A cell that spans rows leaves covered cells below it, one for each column (ODF 1.3 part 3, 9.1.5). */
function mergedRows(rows: readonly XmlElement[], story: Story): Row[] {
  /** By column, how many rows below belong to a cell above, and how wide it is. */
  const open = new Map<number, { rows: number; span: number }>();
  return rows.map((row) => {
    const cells: Cell[] = [];
    let column = 0;
    for (const element of childElements(row).flatMap((cell) => repeated(cell, 'table:number-columns-repeated'))) {
      const above = open.get(column);
      const span = toInteger(element.attributes['table:number-columns-spanned']) ?? 1;
      if (element.name === 'table:table-cell') {
        const down = toInteger(element.attributes['table:number-rows-spanned']) ?? 1;
        if (down > 1) open.set(column, { rows: down - 1, span });
        cells.push({ span, merge: { across: undefined, down: down > 1 ? 'begin' : undefined }, blocks: story.readBlocks(element) });
      } else if (above) {
        cells.push({ span: above.span, merge: { across: undefined, down: 'continue' }, blocks: [] });
        if (above.rows === 1) open.delete(column);
        else above.rows -= 1;
      }
      column += 1;
    }
    return { before: 0, cells };
  });
}

/** The element, so often as it says to be there. */
function repeated(element: XmlElement, name: string): XmlElement[] {
  return Array.from({ length: Math.min(toInteger(element.attributes[name]) ?? 1, MOST_REPEATS) }, () => element);
}
