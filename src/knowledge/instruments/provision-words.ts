import { anyOf } from '../../text/patterns.js';
import { choiceCell, loadCsv } from '../load-csv.js';

/** The parts of an instrument that are cited, from the outermost in, in the order in which an id names them. */
export const provisionUnits = ['phu-luc', 'mau', 'phan', 'chuong', 'muc', 'tieu-muc', 'dieu', 'khoan', 'diem', 'tiet'] as const;
export type ProvisionUnit = (typeof provisionUnits)[number];

/** A pattern for each unit that matches its words in small letters, with a capital, or in capitals: "điều", "Điều", "ĐIỀU". */
export const provisionWords: ReadonlyMap<ProvisionUnit, string> = new Map(provisionUnits.map((unit) => [unit, wordsOf(unit)]));

function wordsOf(unit: ProvisionUnit): string {
  const words = loadCsv('provision-words.csv').flatMap((row) =>
    choiceCell(row['unit'], provisionUnits) === unit ? (row['word'] ?? '') : [],
  );
  return anyOf(words.flatMap((word) => [word, word.charAt(0).toUpperCase() + word.slice(1), word.toUpperCase()])).replaceAll(
    ' ',
    '\\s{1,2}',
  );
}
