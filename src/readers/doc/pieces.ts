import iconv from 'iconv-lite';
import { partOf, type Streams } from './open-streams.js';

/** A stretch of characters that lie together in the file (MS-DOC, 2.8.35). */
export interface Piece {
  /** First character and the one behind the last, counted through all stories. */
  readonly start: number;
  readonly end: number;
  /** Place of its first byte in the document stream. */
  readonly offset: number;
  readonly bytesPerCharacter: 1 | 2;
  /** Properties that hold for all of it, left by a quick save. */
  readonly properties: Buffer;
}

const [PROPERTIES, TABLE] = [1, 2];
const COMPRESSED = 0x40_00_00_00;
const NONE = Buffer.alloc(0);

/** The pieces of the text, in its order. */
export function readPieces(streams: Streams): Piece[] {
  const { table } = streams;
  const { offset, length } = partOf(streams, 'pieces');
  const lists: Buffer[] = [];
  for (let at = offset; at < offset + length;) {
    const kind = table.readUInt8(at);
    if (kind === TABLE) return tableOf(table.subarray(at + 5, at + 5 + table.readUInt32LE(at + 1)), lists);
    if (kind !== PROPERTIES) break;
    const size = table.readUInt16LE(at + 1);
    lists.push(table.subarray(at + 3, at + 3 + size));
    at += 3 + size;
  }
  return [];
}

function tableOf(plc: Buffer, lists: readonly Buffer[]): Piece[] {
  const count = Math.floor((plc.length - 4) / 12);
  return Array.from({ length: count }, (_, index) => {
    const place = 4 * (count + 1) + 8 * index;
    const stated = plc.readUInt32LE(place + 2);
    const modifier = plc.readUInt16LE(place + 6);
    const isCompressed = (stated & COMPRESSED) > 0;
    return {
      start: plc.readUInt32LE(4 * index),
      end: plc.readUInt32LE(4 * index + 4),
      offset: isCompressed ? (stated & ~COMPRESSED) >>> 1 : stated,
      bytesPerCharacter: isCompressed ? 1 : 2,
      properties: (modifier & 1) > 0 ? (lists[modifier >> 1] ?? NONE) : NONE,
    };
  });
}

/** All characters of the file: one UTF-16 unit each, so that places in the text are the file's own. */
export function textOf(pieces: readonly Piece[], document: Buffer): string {
  return pieces
    .map(({ start, end, offset, bytesPerCharacter }) => {
      const bytes = document.subarray(offset, offset + (end - start) * bytesPerCharacter);
      return bytesPerCharacter === 2 ? bytes.toString('utf16le') : iconv.decode(bytes, 'windows-1252');
    })
    .join('');
}

/** Where a character lies in the document stream. */
export function placeOf(character: number, { start, offset, bytesPerCharacter }: Piece): number {
  return offset + (character - start) * bytesPerCharacter;
}
