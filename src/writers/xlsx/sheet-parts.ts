import type { Sheet, SheetCell, SheetColumn } from '../table.js';
import { cellXml } from './cell-xml.js';
import { HEAD_STYLE } from './styles.js';
import { xmlText } from '../xml-text.js';

/** Rows that a sheet of a spreadsheet can have, the heads among them. */
const MOST_ROWS = 1_048_576;
/** As many characters of XML are handed on at once. */
const PIECE = 1 << 16;

/** A piece of a sheet's XML; a sheet that is full goes on in a next one. */
export interface SheetPart {
  /** From 0. */
  readonly sheet: number;
  readonly xml: string;
  readonly isLast: boolean;
}

/** The XML of a sheet, and of those that it runs on into, piece by piece. */
export async function* sheetParts({ columns, rows }: Sheet, mostRows = MOST_ROWS): AsyncGenerator<SheetPart> {
  let sheet = 0;
  let count = 1;
  let xml = sheetStart(columns);
  for await (const row of rows) {
    if (count === mostRows) {
      yield { sheet, xml: xml + sheetEnd(columns.length, count), isLast: true };
      sheet += 1;
      count = 1;
      xml = sheetStart(columns);
    }
    count += 1;
    xml += rowXml(count, row, columns);
    if (xml.length < PIECE) continue;
    yield { sheet, xml, isLast: false };
    xml = '';
  }
  yield { sheet, xml: xml + sheetEnd(columns.length, count), isLast: true };
}

/** The heads stay in sight; printed, a page is as wide as A4 lying. */
function sheetStart(columns: readonly SheetColumn[]): string {
  const widths = columns.map(({ width }, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`);
  const heads = columns.map(
    ({ head }, index) => `<c r="${columnName(index + 1)}1" s="${HEAD_STYLE}" t="inlineStr"><is><t>${xmlText(head)}</t></is></c>`,
  );
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>',
    '<sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>',
    `<cols>${widths.join('')}</cols><sheetData><row r="1">${heads.join('')}</row>`,
  ].join('');
}

function rowXml(number: number, row: readonly SheetCell[], columns: readonly SheetColumn[]): string {
  const cells = columns.map(({ kind }, index) => cellXml(`${columnName(index + 1)}${number}`, row[index] ?? null, kind));
  return `<row r="${number}">${cells.join('')}</row>`;
}

function sheetEnd(columns: number, rows: number): string {
  const filter = `<autoFilter ref="A1:${columnName(columns)}${rows}"/>`;
  return `</sheetData>${filter}<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/></worksheet>`;
}

/** 1 → "A", 27 → "AA". */
function columnName(column: number): string {
  const rest = (column - 1) % 26;
  const letter = String.fromCodePoint(65 + rest);
  return column > 26 ? columnName((column - 1 - rest) / 26) + letter : letter;
}
