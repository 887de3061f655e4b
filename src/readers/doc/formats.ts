import type { NumberingReference, RunFormat } from '../docx/model.js';
import { NO_FORMAT } from '../docx/styles/run-format.js';
import { isOn, readSprms, type Sprm } from './sprms.js';

export interface ParagraphFormat {
  readonly numbering: NumberingReference;
  readonly isInTable: boolean;
  readonly isRowEnd: boolean;
  /** In a table within a table. */
  readonly depth: number;
  readonly isInnerCellEnd: boolean;
  readonly isInnerRowEnd: boolean;
  readonly pageBreakBefore: boolean | undefined;
  /** Only of a row's end: they define the row. */
  readonly sprms: readonly Sprm[];
}

/** As the specification numbers them, by what they state. */
const SPRM = {
  list: 0x46_0b,
  listLevel: 0x26_0a,
  pageBreakBefore: 0x24_07,
  inTable: 0x24_16,
  rowEnd: 0x24_17,
  depth: 0x66_49,
  innerCellEnd: 0x24_4b,
  innerRowEnd: 0x24_4c,
  deleted: 0x08_00,
  bold: 0x08_35,
  italic: 0x08_36,
  caps: 0x08_3b,
  hidden: 0x08_3c,
  special: 0x08_55,
  characterStyle: 0x4a_30,
  font: 0x4a_4f,
  letterFont: 0x4a_51,
  symbol: 0x6a_09,
} as const;

/** Lists that a paragraph is taken out of. */
const NO_LISTS = new Set([0, 0xf8_01]);

/** MS-DOC, 2.6.2 and 2.6.3. */
export function readParagraphFormat(properties: Buffer, data: Buffer): ParagraphFormat {
  const sprms = withHugeProperties(readSprms(properties), data);
  const last = (code: number) => sprms.findLast((sprm) => sprm.code === code);
  const flag = (code: number) => sprms.some((sprm) => sprm.code === code && isOn(sprm));
  const list = last(SPRM.list)?.operand.readUInt16LE(0);
  const before = last(SPRM.pageBreakBefore);
  return {
    numbering: { id: list === undefined ? undefined : listId(list), level: last(SPRM.listLevel)?.operand[0] },
    isInTable: flag(SPRM.inTable),
    isRowEnd: flag(SPRM.rowEnd),
    depth: last(SPRM.depth)?.operand.readInt32LE(0) ?? 0,
    isInnerCellEnd: flag(SPRM.innerCellEnd),
    isInnerRowEnd: flag(SPRM.innerRowEnd),
    pageBreakBefore: before && isOn(before),
    sprms,
  };
}

function listId(list: number): string {
  return NO_LISTS.has(list) ? '0' : String(list);
}

/** What a page has no room for lies in the data stream (MS-DOC, 2.6.2, sprmPHugePapx and sprmPTableProps). */
const ELSEWHERE = new Set([0x66_45, 0x66_46, 0x64_6b]);

function withHugeProperties(sprms: readonly Sprm[], data: Buffer): readonly Sprm[] {
  return sprms.flatMap((sprm) => {
    if (!ELSEWHERE.has(sprm.code)) return [sprm];
    const at = sprm.operand.readUInt32LE(0);
    return at + 2 > data.length ? [] : readSprms(data.subarray(at + 2, at + 2 + data.readUInt16LE(at)));
  });
}

export interface RunProperties {
  readonly format: RunFormat;
  readonly isDeleted: boolean;
  /** The character is a sign of Word's: a note's number, a picture. */
  readonly isSpecial: boolean;
  /** A sign of a symbol font, which stands for the character. */
  readonly symbol: { readonly font: number; readonly code: number } | undefined;
}

/** MS-DOC, 2.6.1. `fonts`: names by their places. */
export function readRunProperties(properties: Buffer, fonts: readonly string[]): RunProperties {
  const sprms = readSprms(properties);
  const last = (code: number) => sprms.findLast((sprm) => sprm.code === code);
  const font = (code: number) => fonts[last(code)?.operand.readUInt16LE(0) ?? -1];
  const symbol = last(SPRM.symbol)?.operand;
  const [ascii, high, style] = [font(SPRM.font), font(SPRM.letterFont), last(SPRM.characterStyle)];
  return {
    format: {
      ...NO_FORMAT,
      style: style && String(style.operand.readUInt16LE(0)),
      bold: toggle(last(SPRM.bold)),
      italic: toggle(last(SPRM.italic)),
      caps: toggle(last(SPRM.caps)),
      hidden: toggle(last(SPRM.hidden)),
      font: ascii ?? high,
      letterFont: high ?? ascii,
    },
    isDeleted: toggle(last(SPRM.deleted)) === true,
    isSpecial: toggle(last(SPRM.special)) === true,
    symbol: symbol && { font: symbol.readUInt16LE(0), code: symbol.readUInt16LE(2) },
  };
}

/** 0 and 1 state; 128 is as the style says, 129 the contrary, of which "on" is meant by all who write it. */
function toggle(sprm: Sprm | undefined): boolean | undefined {
  const value = sprm?.operand[0];
  return value === undefined || value === 0x80 ? undefined : value !== 0;
}
