import type { PaperTable } from '../../scripts/fixtures/renditions/paper.js';
import type { Desk } from './desk.js';
import { paragraph } from './paragraph.js';
import { placeCells, type PlacedCell } from './place-cells.js';

/** Half points. */
const SIZE = 24;
const LINES = ['top', 'left', 'bottom', 'right', 'insideH', 'insideV'].map((side) => `<w:${side} w:val="single" w:sz="4"/>`).join('');

/** @param width twentieths of a point @param place among the tables of the paper, each of which counts its rows for itself */
export function layTable(table: PaperTable, width: number, place: number, desk: Desk): string {
  const widths = table.widths.map((share) => Math.round(width * share));
  const rows = placeCells(table, desk.manner).map((cells, row) => {
    const isHead = row < table.headRows;
    const properties = [
      desk.manner.rows === 'kept-whole' ? '<w:cantSplit/>' : '',
      isHead && desk.manner.tableHead === 'repeated' ? '<w:tblHeader/>' : '',
    ].join('');
    const content = cells.map((cell) => layCell(cell, { widths, isHead, isGroup: !isHead && cell.columnSpan > 1, place }, desk));
    return `<w:tr><w:trPr>${properties}</w:trPr>${content.join('')}</w:tr>`;
  });
  const grid = widths.map((own) => `<w:gridCol w:w="${own}"/>`).join('');
  return `<w:tbl><w:tblPr><w:tblBorders>${LINES}</w:tblBorders><w:tblLayout w:type="fixed"/></w:tblPr><w:tblGrid>${grid}</w:tblGrid>${rows.join('')}</w:tbl>`;
}

interface CellPlace {
  readonly widths: readonly number[];
  readonly isHead: boolean;
  readonly isGroup: boolean;
  readonly place: number;
}

function layCell(cell: PlacedCell, { widths, isHead, isGroup, place }: CellPlace, desk: Desk): string {
  const { column, columnSpan, lines, down } = cell;
  const width = widths.slice(column, column + columnSpan).reduce((sum, own) => sum + own, 0);
  const properties = [
    `<w:tcW w:w="${width}" w:type="dxa"/>`,
    columnSpan > 1 ? `<w:gridSpan w:val="${columnSpan}"/>` : '',
    down ? `<w:vMerge${down === 'begin' ? ' w:val="restart"' : ''}/>` : '',
  ].join('');
  const isNumber = column === 0 && !isHead;
  const setting = { size: SIZE, bold: isHead || isGroup, ...(isHead || isNumber ? { align: 'center' as const } : {}) };
  const content = (isHead ? lines : itemsOf(lines, desk)).map((text) => {
    if (isNumber && desk.manner.rowNumbers === 'automatic') return paragraph(desk.numberer.rowNumber(text, place), setting, desk);
    const isItem = desk.manner.cellItems === 'list' && /^[-+] /u.test(text);
    return paragraph(isItem ? desk.numberer.paragraph(text) : { text }, setting, desk);
  });
  return `<w:tc><w:tcPr>${properties}</w:tcPr>${content.join('') || '<w:p/>'}</w:tc>`;
}

/** Units one below the other: "Sở Nội vụ; Sở Tài chính". */
const MAX_LIST = 90;

function itemsOf(lines: readonly string[], { manner }: Desk): string[] {
  const all = lines.flatMap((text) => (text.length <= MAX_LIST ? text.split(/(?<=;) (?=\p{Lu})/u) : [text]));
  return manner.cellItems === 'soft-breaks' ? [all.join('\n')] : all;
}
