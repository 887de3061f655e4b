import type { AbstractNumbering, Level, LevelOverride, Numbering, NumberingInstance } from '../docx/numbering/read-numbering.js';
import { readRunProperties } from './formats.js';
import type { Place } from './fib.js';
import { partOf, type Streams } from './open-streams.js';

/** Names of ST_NumberFormat for the numbers of MSONFC (MS-OSHARED, 2.2.1.3). */
const FORMATS: Readonly<Record<number, string>> = {
  0: 'decimal',
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  5: 'ordinal',
  14: 'decimalFullWidth',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  57: 'numberInDash',
  59: 'vietnameseCounting',
  255: 'none',
};
const SUFFIXES = ['tab', 'space', 'nothing'];
const [LIST, OVERRIDE, LEVEL_HEAD] = [28, 16, 28];
const LEVELS = 9;
const LEVEL_SIGN = /[^\P{Cc}\t-\u{9F}]/gu;

interface Cursor {
  at: number;
}

/** The lists and their instances (MS-DOC, 2.4.6.3), as .docx has them. */
export function readLists(streams: Streams, fonts: readonly string[]): Numbering {
  const { table } = streams;
  const [lists, overrides] = [partOf(streams, 'lists'), partOf(streams, 'listOverrides')];
  return {
    abstracts: lists.length < 2 ? new Map() : readAbstracts(table, lists, fonts),
    instances: overrides.length < 4 ? new Map() : readInstances(table, overrides, fonts),
  };
}

/** The levels of all lists follow the lists, behind the part's stated end. */
function readAbstracts(table: Buffer, { offset, length }: Place, fonts: readonly string[]): Map<string, AbstractNumbering> {
  const cursor: Cursor = { at: offset + length };
  const count = table.readUInt16LE(offset);
  return new Map(
    Array.from({ length: count }, (_, index): [string, AbstractNumbering] => {
      const at = offset + 2 + LIST * index;
      const isSingleLevel = (table.readUInt8(at + 26) & 1) > 0;
      const levels = Array.from({ length: isSingleLevel ? 1 : LEVELS }, (__, place): [number, Level] => [
        place,
        readLevel(table, cursor, fonts),
      ]);
      return [String(table.readInt32LE(at)), { levels: new Map(levels), isSingleLevel, styleLink: undefined }];
    }),
  );
}

/** Instances count from 1; what each overrides follows all of them. */
function readInstances(table: Buffer, { offset, length }: Place, fonts: readonly string[]): Map<string, NumberingInstance> {
  const count = Math.min(table.readUInt32LE(offset), Math.floor(length / OVERRIDE));
  const cursor: Cursor = { at: offset + 4 + OVERRIDE * count };
  return new Map(
    Array.from({ length: count }, (_, index): [string, NumberingInstance] => {
      const at = offset + 4 + OVERRIDE * index;
      cursor.at += 4;
      const overrides = Array.from({ length: table.readUInt8(at + 12) }, () => readOverride(table, cursor, fonts));
      return [String(index + 1), { abstractId: String(table.readInt32LE(at)), overrides: new Map(overrides) }];
    }),
  );
}

function readOverride(table: Buffer, cursor: Cursor, fonts: readonly string[]): [number, LevelOverride] {
  const flags = table.readUInt32LE(cursor.at + 4);
  const [place, hasStart, hasLevel] = [flags & 0xf, (flags & 0x10) > 0, (flags & 0x20) > 0];
  const start = table.readInt32LE(cursor.at);
  cursor.at += 8;
  const level = hasLevel ? readLevel(table, cursor, fonts) : undefined;
  return [place, { start: hasStart ? (level?.start ?? start) : undefined, level }];
}

/** MS-DOC, 2.9.150: signs below 9 in the text stand for the numbers of the levels. */
function readLevel(table: Buffer, cursor: Cursor, fonts: readonly string[]): Level {
  const { at } = cursor;
  const flags = table.readUInt8(at + 5);
  const [runSize, paragraphSize] = [table.readUInt8(at + 24), table.readUInt8(at + 25)];
  const runAt = at + LEVEL_HEAD + paragraphSize;
  const textAt = runAt + runSize;
  const length = table.readUInt16LE(textAt);
  cursor.at = textAt + 2 + 2 * length;
  return {
    start: table.readInt32LE(at),
    format: FORMATS[table.readUInt8(at + 4)] ?? 'decimal',
    customFormat: undefined,
    text: table.toString('utf16le', textAt + 2, cursor.at).replaceAll(LEVEL_SIGN, (sign) => `%${sign.charCodeAt(0) + 1}`),
    isLegal: (flags & 4) > 0,
    suffix: SUFFIXES[table.readUInt8(at + 15)] ?? 'tab',
    restart: (flags & 8) > 0 ? table.readUInt8(at + 26) : undefined,
    style: undefined,
    run: readRunProperties(table.subarray(runAt, textAt), fonts).format,
  };
}
