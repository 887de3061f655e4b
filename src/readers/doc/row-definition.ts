import type { Merge } from '../docx/model.js';
import type { CellDefinition, RowDefinition } from '../word/table-rows.js';
import type { Sprm } from './sprms.js';

const [DEFINE, MERGE_ACROSS, MERGE_DOWN] = [0xd6_08, 0x56_24, 0xd6_2b];
/** Bytes that describe a cell (MS-DOC, 2.9.331), of which its flags come first. */
const CELL = 20;

/** What the end of a row states of it. */
export function readRowDefinition(sprms: readonly Sprm[]): RowDefinition {
  const row: { left: number; cells: CellDefinition[] } = { left: 0, cells: [] };
  for (const { code, operand } of sprms) {
    if (code === DEFINE) Object.assign(row, defineRow(operand));
    if (code === MERGE_ACROSS) mergeAcross(row.cells, operand);
    if (code === MERGE_DOWN) mergeDown(row.cells, operand);
  }
  return row;
}

/** Edges of the cells, then what is special about each; the last may be left out. */
function defineRow(operand: Buffer): RowDefinition {
  const count = operand.readUInt8(0);
  const edges = Array.from({ length: count + 1 }, (_, index) => operand.readInt16LE(1 + 2 * index));
  const [left = 0, ...rights] = edges;
  const cells = rights.map((right, index) => {
    const at = 3 + 2 * count + CELL * index;
    const flags = at + 2 <= operand.length ? operand.readUInt16LE(at) : 0;
    return { right, across: acrossOf(flags & 3), down: downOf((flags >> 5) & 3) };
  });
  return { left, cells };
}

/** MS-DOC, 2.9.325: 1 goes on with the cell before, 2 and 3 begin. */
function acrossOf(flag: number): Merge {
  if (flag === 0) return undefined;
  return flag === 1 ? 'continue' : 'begin';
}

/** MS-DOC, 2.9.348. */
function downOf(flag: number): Merge {
  if (flag === 0 || flag === 2) return undefined;
  return flag === 1 ? 'continue' : 'begin';
}

function mergeAcross(cells: CellDefinition[], operand: Buffer): void {
  const [first = 0, limit = 0] = operand;
  for (let index = first; index < Math.min(limit, cells.length); index += 1) {
    const cell = cells[index];
    if (cell) cells[index] = { ...cell, across: index === first ? 'begin' : 'continue' };
  }
}

function mergeDown(cells: CellDefinition[], operand: Buffer): void {
  const [index = 0, flag = 0] = operand;
  const cell = cells[index];
  if (cell) cells[index] = { ...cell, down: downOf(flag) };
}
