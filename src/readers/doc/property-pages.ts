import { firstPlace } from '../../text/first-place.js';
import type { PartName } from './fib.js';
import { partOf, type Streams } from './open-streams.js';

/** Properties of the bytes from `start` to before `end` in the document stream. */
export interface PropertyRange {
  readonly start: number;
  readonly end: number;
  /** Only of paragraphs: the place of their style. */
  readonly style: number;
  readonly properties: Buffer;
}

const PAGE = 512;
/** Only so many bits of an entry are the page's number. */
const PAGE_NUMBER = 0x3f_ff_ff;
/** Bytes of an entry of a page of paragraphs, of which the first is used (MS-DOC, 2.9.23). */
const PARAGRAPH_ENTRY = 13;
const NONE = Buffer.alloc(0);

/** Ranges of all paragraphs (MS-DOC, 2.9.174), in the order of the stream. */
export function paragraphRanges(streams: Streams): PropertyRange[] {
  return readPages(streams, 'paragraphPages', PARAGRAPH_ENTRY, (page, at) => {
    const first = page.readUInt8(at);
    const [start, size] = first === 0 ? [at + 2, 2 * page.readUInt8(at + 1)] : [at + 1, 2 * first - 1];
    const list = page.subarray(start, start + size);
    return { style: list.length >= 2 ? list.readUInt16LE(0) : 0, properties: list.subarray(2) };
  });
}

/** Ranges of all runs (MS-DOC, 2.9.37). */
export function runRanges(streams: Streams): PropertyRange[] {
  return readPages(streams, 'runPages', 1, (page, at) => ({ style: 0, properties: page.subarray(at + 1, at + 1 + page.readUInt8(at)) }));
}

type Entry = Pick<PropertyRange, 'style' | 'properties'>;

function readPages(streams: Streams, part: PartName, entrySize: number, read: (page: Buffer, at: number) => Entry): PropertyRange[] {
  const { table, document } = streams;
  const { offset, length } = partOf(streams, part);
  const count = Math.max(Math.floor((length - 4) / 8), 0);
  return Array.from({ length: count }, (_, index) => table.readUInt32LE(offset + 4 * (count + 1) + 4 * index) & PAGE_NUMBER).flatMap(
    (number) => {
      const page = document.subarray(number * PAGE, (number + 1) * PAGE);
      return page.length < PAGE ? [] : readPage(page, entrySize, read);
    },
  );
}

function readPage(page: Buffer, entrySize: number, read: (page: Buffer, at: number) => Entry): PropertyRange[] {
  const count = page.readUInt8(PAGE - 1);
  return Array.from({ length: count }, (_, index) => {
    const at = 2 * page.readUInt8(4 * (count + 1) + entrySize * index);
    const entry = at === 0 ? { style: 0, properties: NONE } : read(page, at);
    return { start: page.readUInt32LE(4 * index), end: page.readUInt32LE(4 * index + 4), ...entry };
  });
}

/** Finds the range in which a byte lies. */
export function rangeFinder(ranges: readonly PropertyRange[]): (place: number) => PropertyRange | undefined {
  const sorted = ranges.toSorted((one, other) => one.start - other.start);
  return (place) => {
    const found = sorted[firstPlace(sorted.length, (index) => (sorted[index]?.start ?? 0) > place) - 1];
    return found && place < found.end ? found : undefined;
  };
}
