import type { ColumnKind, Tone } from '../table.js';
import { xmlText } from '../xml-text.js';

/** Formats of a spreadsheet are told by their place in a list; this is that list. */
const KINDS = ['text', 'number', 'date', 'instant', 'formula-like'] as const;
const TONES: readonly (Tone | undefined)[] = [undefined, 'good', 'doubtful', 'bad', 'quiet'];

/** A format of text that begins like a formula: it stays text also when a person edits the cell. */
export type CellFormat = ColumnKind | 'formula-like';

const FILLS: Readonly<Record<Tone, string>> = { good: 'FFE2F0D9', doubtful: 'FFFFF2CC', bad: 'FFF8CBAD', quiet: 'FFEDEDED' };
const HEAD_FILL = 'FFD9E2F3';
/** The two fills that every workbook has to begin with. */
const RESERVED_FILLS = 2;
/** Custom number formats begin here. */
const DATE_FORMAT = 164;
const INSTANT_FORMAT = 165;
const NUMBER_FORMATS: Readonly<Record<CellFormat, number>> = {
  text: 0,
  number: 0,
  date: DATE_FORMAT,
  instant: INSTANT_FORMAT,
  'formula-like': 0,
};

/** The number of the heads' format. */
export const HEAD_STYLE = 1;

/** The number of a cell's format; 0 and 1 are the default and the heads. */
export function styleOf(format: CellFormat, tone: Tone | undefined): number {
  return HEAD_STYLE + 1 + TONES.indexOf(tone) * KINDS.length + KINDS.indexOf(format);
}

/** xl/styles.xml */
export function stylesXml(): string {
  const tones = TONES.filter((tone) => tone !== undefined);
  const fills = [
    '<fill><patternFill patternType="none"/></fill>',
    '<fill><patternFill patternType="gray125"/></fill>',
    fill(HEAD_FILL),
    ...tones.map((tone) => fill(FILLS[tone])),
  ];
  const cells = TONES.flatMap((tone) => KINDS.map((kind) => cellStyle(kind, tone)));
  return [
    '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>',
    '<styleSheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">',
    `<numFmts count="2">${numberFormat(DATE_FORMAT, 'dd/mm/yyyy')}${numberFormat(INSTANT_FORMAT, 'dd/mm/yyyy hh:mm')}</numFmts>`,
    '<fonts count="2"><font><sz val="11"/><name val="Times New Roman"/></font><font><b/><sz val="11"/><name val="Times New Roman"/></font></fonts>',
    `<fills count="${fills.length}">${fills.join('')}</fills>`,
    `<borders count="2"><border><left/><right/><top/><bottom/><diagonal/></border>${thinBorder()}</borders>`,
    '<cellStyleXfs count="1"><xf numFmtId="0" fontId="0" fillId="0" borderId="0"/></cellStyleXfs>',
    `<cellXfs count="${cells.length + 2}"><xf numFmtId="0" fontId="0" fillId="0" borderId="0" xfId="0"/>${headStyle()}${cells.join('')}</cellXfs>`,
    '</styleSheet>',
  ].join('');
}

function numberFormat(id: number, code: string): string {
  return `<numFmt numFmtId="${id}" formatCode="${xmlText(code)}"/>`;
}

function fill(color: string): string {
  return `<fill><patternFill patternType="solid"><fgColor rgb="${color}"/><bgColor indexed="64"/></patternFill></fill>`;
}

function thinBorder(): string {
  const sides = ['left', 'right', 'top', 'bottom'].map((side) => `<${side} style="thin"><color rgb="FFBFBFBF"/></${side}>`);
  return `<border>${sides.join('')}<diagonal/></border>`;
}

function headStyle(): string {
  return `<xf numFmtId="0" fontId="1" fillId="${RESERVED_FILLS}" borderId="1" xfId="0" applyFont="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment horizontal="center" vertical="center" wrapText="1"/></xf>`;
}

function cellStyle(format: CellFormat, tone: Tone | undefined): string {
  const fillId = tone === undefined ? 0 : RESERVED_FILLS + TONES.indexOf(tone);
  const quoted = format === 'formula-like' ? ' quotePrefix="1"' : '';
  return `<xf numFmtId="${NUMBER_FORMATS[format]}" fontId="0" fillId="${fillId}" borderId="1" xfId="0"${quoted} applyNumberFormat="1" applyFill="1" applyBorder="1" applyAlignment="1"><alignment vertical="top" wrapText="1"/></xf>`;
}
