import type { CellValue, ColumnKind, SheetCell, Tone } from '../table.js';
import { xmlText } from '../xml-text.js';
import { serialDate, serialInstant } from './serial-date.js';
import { styleOf } from './styles.js';

/** What a cell of a spreadsheet can hold. */
const MOST_CHARACTERS = 32_767;
const FORMULA_LIKE = /^[=+\-@\t\r]/u;
/** Spreadsheets read "_x0041_" as "A"; the "_" before it is written so that it stays. */
const ESCAPE_LIKE = /_(?=x[0-9A-Fa-f]{4}_)/gu;

/** A cell as `<c>`; `place` is its name, "B7". */
export function cellXml(place: string, cell: SheetCell, kind: ColumnKind = 'text'): string {
  const { value, tone } = typeof cell === 'object' && cell !== null ? cell : { value: cell, tone: undefined };
  const number = asNumber(value, kind);
  if (number !== undefined) return `<c r="${place}" s="${styleOf(kind, tone)}"><v>${number}</v></c>`;
  return textCell(place, value === null ? '' : String(value), tone);
}

function asNumber(value: CellValue, kind: ColumnKind): number | undefined {
  if (typeof value === 'number') return Number.isFinite(value) ? value : undefined;
  if (value === null) return undefined;
  if (kind === 'date') return serialDate(value);
  return kind === 'instant' ? serialInstant(value) : undefined;
}

function textCell(place: string, text: string, tone: Tone | undefined): string {
  const style = styleOf(FORMULA_LIKE.test(text) ? 'formula-like' : 'text', tone);
  if (text === '') return `<c r="${place}" s="${style}"/>`;
  return `<c r="${place}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${xmlText(shortened(text).replace(ESCAPE_LIKE, '_x005F_'))}</t></is></c>`;
}

function shortened(text: string): string {
  return text.length <= MOST_CHARACTERS ? text : `${text.slice(0, MOST_CHARACTERS - 1)}…`;
}
