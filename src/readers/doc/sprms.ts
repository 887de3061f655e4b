/** A property and its operand (MS-DOC, 2.2.5): `code` as the specification numbers it. */
export interface Sprm {
  readonly code: number;
  readonly operand: Buffer;
}

/** Bytes of the operand by the upper three bits of the code; the sixth states its own length. */
const SIZES = [1, 1, 2, 4, 2, 2, undefined, 3];
const [DEFINE_TABLE, CHANGE_TABS, OVERLONG] = [0xd6_08, 0xc6_15, 255];

/** The properties in a list of them, until it ends or is cut off. */
export function readSprms(list: Buffer): Sprm[] {
  const sprms: Sprm[] = [];
  for (let at = 0; at + 2 < list.length;) {
    const code = list.readUInt16LE(at);
    const [start, size] = operandOf(list, code, at + 2);
    sprms.push({ code, operand: list.subarray(start, start + size) });
    at = start + size;
  }
  return sprms;
}

/** Where the operand begins, and its bytes. */
function operandOf(list: Buffer, code: number, at: number): [number, number] {
  const size = SIZES[code >> 13];
  if (size !== undefined) return [at, size];
  if (code === DEFINE_TABLE) return [at + 2, at + 2 > list.length ? 0 : Math.max(list.readUInt16LE(at) - 1, 0)];
  const length = list[at] ?? 0;
  return [at + 1, code === CHANGE_TABS && length === OVERLONG ? list.length - at - 1 : length];
}

export function isOn({ operand }: Sprm): boolean {
  return operand[0] === 1;
}
