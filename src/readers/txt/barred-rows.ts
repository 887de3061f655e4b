import { barCells } from './bar-cells.js';
import { isNextTo, type Line } from './lines.js';
import type { Construct } from './segment.js';
import { tableOfRows, type Row } from './tab-rows.js';

/** Fewer columns are a layout, in which a short row lacks its right side. */
const MIN_COLUMNS = 3;

/**
 * A table of a web page as text: each row a line, behind each cell a bar. The
 * last row that has all cells ends it, for another table may follow at once.
 * A single cell in a wider table stood over all columns.
 */
export const barredRows: Construct = (lines, at) => {
  const run: string[][] = [];
  for (let line = lines[at]; isRow(line) && (run.length === 0 || isNextTo(line)); line = lines[at + run.length])
    run.push(barCells(line.text.trim().slice(0, -1)));
  const columns = run.reduce((most, cells) => Math.max(most, cells.length), 1);
  if (run.length < 2 && columns < 2) return undefined;
  const rows = run.slice(0, run.findLastIndex((cells) => cells.length === columns) + 1);
  return {
    blocks: [tableOfRows(rows.map((cells): Row => ({ cells, ...(cells.length === 1 && columns >= MIN_COLUMNS ? { spans: true } : {}) })))],
    end: at + rows.length,
  };
};

/** "ỦY BAN NHÂN DÂN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM |"; without a pattern, for which a line may be too long. */
function isRow(line: Line | undefined): line is Line {
  const text = line?.text.trim() ?? '';
  return text.length > 1 && text.endsWith('|') && !text.startsWith('|');
}
