import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import { packageRoot } from '../config/package.js';

export type CsvRow = Readonly<Record<string, string>>;

const loaded = new Map<string, readonly CsvRow[]>();

/**
 * The rows of `data/<name>` by column name; an empty cell is "". Read once.
 *
 * @param name file name with its ending: "agencies.csv"
 * @throws when the file is missing or is no regular CSV: the installation is broken
 */
export function loadCsv(name: string): readonly CsvRow[] {
  const known = loaded.get(name);
  if (known) return known;
  const rows = parse<CsvRow>(readFileSync(join(packageRoot, 'data', name)), { columns: true, bom: true, skip_empty_lines: true });
  loaded.set(name, rows);
  return rows;
}

/** A cell that holds a list: "SKHCN|SKH&CN". */
export function listCell(cell: string | undefined): string[] {
  return (cell ?? '').split('|').filter((item) => item !== '');
}

/** A cell that holds one of a few words; undefined for an empty one. */
export function choiceCell<Choice extends string>(cell: string | undefined, choices: readonly Choice[]): Choice | undefined {
  return choices.find((choice) => choice === cell);
}
