import type { SectionStart } from '../docx/model.js';
import { partOf, type Streams } from './open-streams.js';
import { isOn, readSprms, type Sprm } from './sprms.js';

/** A section's entry in the array of them (MS-DOC, 2.9.243). */
const [SECTION, PROPERTIES] = [12, 2];
const NO_PROPERTIES = 0xff_ff_ff_ff;
/** MS-DOC, 2.6.4: sprmSBkc, sprmSFTitlePage. */
const [BREAK_CODE, TITLE_PAGE] = [0x30_09, 0x30_0a];
const CONTINUOUS = new Set([0, 1]);

/** The characters that end a section, with how the next one begins; the last section ends with the text. */
export function sectionEnds(streams: Streams): ReadonlyMap<number, SectionStart> {
  const { offset } = partOf(streams, 'sections');
  return new Map(
    Array.from({ length: Math.max(countSections(streams) - 1, 0) }, (_, index): [number, SectionStart] => [
      streams.table.readUInt32LE(offset + 4 * (index + 1)) - 1,
      startOf(readProperties(streams, index + 1)),
    ]),
  );
}

/** Whether the first page of the text has a header of its own. */
export function hasTitlePage(streams: Streams): boolean {
  return countSections(streams) > 0 && readProperties(streams, 0).some((sprm) => sprm.code === TITLE_PAGE && isOn(sprm));
}

function countSections(streams: Streams): number {
  return Math.max(Math.floor((partOf(streams, 'sections').length - 4) / (4 + SECTION)), 0);
}

function readProperties(streams: Streams, section: number): Sprm[] {
  const { table, document } = streams;
  const entries = partOf(streams, 'sections').offset + 4 * (countSections(streams) + 1);
  const place = table.readUInt32LE(entries + SECTION * section + PROPERTIES);
  if (place === NO_PROPERTIES || place + 2 > document.length) return [];
  return readSprms(document.subarray(place + 2, place + 2 + document.readUInt16LE(place)));
}

/** A section begins a page unless it says otherwise. */
function startOf(properties: readonly Sprm[]): SectionStart {
  const code = properties.findLast((sprm) => sprm.code === BREAK_CODE)?.operand[0];
  return code !== undefined && CONTINUOUS.has(code) ? 'continuous' : 'page';
}
