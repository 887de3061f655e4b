/** No line can break within a cell of a text table, so exporters write this. */
const BREAK = /<br\s*\/?>/giu;
// **TRƯỞNG BAN** **Nguyễn Văn An**
const BETWEEN_BOLD_LINES = /(?<=[^\s*]\*\*)\s(?=\*\*[^\s*])/gu;

/** Exporters that write no break leave lines that were bold side by side, each in its own marks. */
export function breakBoldLines(row: string): string {
  return row.replace(BETWEEN_BOLD_LINES, '<br>');
}

export function breakLines(cell: string): string {
  return cell.replace(BREAK, '\n');
}
