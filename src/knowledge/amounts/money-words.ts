import { anyOf } from '../../text/patterns.js';
import { loadCsv } from '../load-csv.js';

/** unit: of money ("đồng"); scale: a word for thousands, also of things; compound: where "đồng" is no money ("đồng chí"). */
export type MoneyWordRole = 'unit' | 'scale' | 'compound';

const rows = loadCsv('money-words.csv');
const powers = new Map(rows.map(({ words = '', value }) => [words, Number(value)]));

/** A pattern that matches any of the words of a role; for use with the flag "i". */
export function moneyWords(role: MoneyWordRole): string {
  return anyOf(rows.flatMap((row) => (row['role'] === role ? (row['words'] ?? '') : []))).replaceAll(' ', '\\s+');
}

/** The power of ten that a word stands for: "triệu" → 6; 0 for none. */
export function powerOf(scale: string | undefined): number {
  return scale === undefined ? 0 : (powers.get(scale.toLowerCase()) ?? 0);
}
