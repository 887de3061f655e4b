// 1 | 02. | 3)
const NUMBER = /^\s*(?<number>\d{1,3})[.)]?\s*$/u;
/** Fewer numbers may follow one another by chance. */
const LEAST = 3;
/** Of what stands in the column: the rest are heads, groups of rows and misread numbers. */
const SHARE = 2 / 3;

/** Do these cells, from top to bottom, number the rows of their table, whatever stands above them? */
export function countsRows(cells: readonly string[]): boolean {
  const filled = cells.filter((cell) => cell.trim() !== '');
  const numbers = filled.map((cell) => Number(NUMBER.exec(cell)?.groups?.['number'] ?? NaN));
  const counted = numbers.filter(
    (number, index) => number === 1 || number - 1 === numbers.slice(0, index).findLast((before) => before >= 0),
  );
  return counted.length >= LEAST && counted.length >= SHARE * filled.length;
}
