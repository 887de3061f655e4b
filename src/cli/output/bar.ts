/** Cells of the longest bar. */
const CELLS = 12;
const EIGHTHS = ['', '▏', '▎', '▍', '▌', '▋', '▊', '▉'];

/** A bar as long as the value is of the greatest; never nothing for something. */
export function bar(value: number, greatest: number): string {
  const eighths = greatest > 0 ? Math.max(Math.round((value / greatest) * CELLS * EIGHTHS.length), value > 0 ? 1 : 0) : 0;
  return '█'.repeat(Math.floor(eighths / EIGHTHS.length)) + (EIGHTHS[eighths % EIGHTHS.length] ?? '');
}
