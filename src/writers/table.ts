/** What stands in a cell of a sheet; a date as ISO 8601 ("2020-01-31"), an instant as ISO 8601 in UTC. */
export type CellValue = string | number | null;

/** A colour behind a cell, by what it says. */
export type Tone = 'good' | 'doubtful' | 'bad' | 'quiet';

export type SheetCell = CellValue | { readonly value: CellValue; readonly tone: Tone };

/** How the values of a column are written; a value that is none of its kind stays text. */
export type ColumnKind = 'text' | 'number' | 'date' | 'instant';

export interface SheetColumn {
  readonly head: string;
  /** In characters. */
  readonly width: number;
  readonly kind?: ColumnKind;
}

/** One subject: its name, columns and rows, which are taken one by one as they are written. */
export interface Sheet {
  readonly name: string;
  readonly columns: readonly SheetColumn[];
  readonly rows: AsyncIterable<readonly SheetCell[]> | Iterable<readonly SheetCell[]>;
}
