import type { SectionStart } from '../docx/model.js';
import { partOf, type Streams } from './open-streams.js';
import { readSprms } from './sprms.js';

/** A section's entry in the array of them (MS-DOC, 2.9.243). */
const [SECTION, PROPERTIES] = [12, 2];
const [NO_PROPERTIES, BREAK_CODE] = [0xff_ff_ff_ff, 0x30_09];
const CONTINUOUS = new Set([0, 1]);

/** The characters that end a section, with how the next one begins; the last section ends with the text. */
export function sectionEnds(streams: Streams): ReadonlyMap<number, SectionStart> {
  const { table } = streams;
  const { offset, length } = partOf(streams, 'sections');
  const count = Math.max(Math.floor((length - 4) / (4 + SECTION)), 0);
  const entry = (index: number) => table.readUInt32LE(offset + 4 * (count + 1) + SECTION * index + PROPERTIES);
  return new Map(
    Array.from({ length: Math.max(count - 1, 0) }, (_, index): [number, SectionStart] => [
      table.readUInt32LE(offset + 4 * (index + 1)) - 1,
      startOf(entry(index + 1), streams),
    ]),
  );
}

/** A section begins a page unless it says otherwise (MS-DOC, 2.6.4, sprmSBkc). */
function startOf(place: number, { document }: Streams): SectionStart {
  if (place === NO_PROPERTIES || place + 2 > document.length) return 'page';
  const sprms = readSprms(document.subarray(place + 2, place + 2 + document.readUInt16LE(place)));
  const code = sprms.findLast((sprm) => sprm.code === BREAK_CODE)?.operand[0];
  return code !== undefined && CONTINUOUS.has(code) ? 'continuous' : 'page';
}
