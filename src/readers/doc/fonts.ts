import { partOf, type Streams } from './open-streams.js';

/** A font's name stands behind what describes it (MS-DOC, 2.9.81). */
const NAME = 40;

/** Names of the fonts, by their places. */
export function readFonts(streams: Streams): string[] {
  const { table } = streams;
  const { offset, length } = partOf(streams, 'fonts');
  if (length < 4) return [];
  const names: string[] = [];
  for (let at = offset + 4; at < offset + length && names.length < table.readUInt16LE(offset);) {
    const size = table.readUInt8(at) + 1;
    names.push(table.toString('utf16le', at + NAME, at + size).replace(/\0.*$/su, ''));
    at += size;
  }
  return names;
}
