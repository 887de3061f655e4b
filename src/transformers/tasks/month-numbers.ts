const MONTHS_HEAD = /^Tháng(?: thực hiện| hoàn thành)?$/iu;
const MONTH = '(?:0?[1-9]|1[0-2])';
// 01 | 10, 11 | 3 và 9 | 6-8 | 12/2024
const MONTH_NUMBERS = new RegExp(`^${MONTH}(?:\\s*(?:[,;–-]|và)\\s*${MONTH}){0,11}(?:/\\d{4})?$`, 'u');

/** The word that numbers below the head "Tháng" leave to it; undefined for other heads and other words. */
export function monthWord(head: string, cell: string): string | undefined {
  return MONTHS_HEAD.test(head.trim()) && MONTH_NUMBERS.test(cell.trim()) ? 'tháng ' : undefined;
}
