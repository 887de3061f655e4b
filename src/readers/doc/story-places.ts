import type { NoteKind } from '../docx/model.js';
import { storyNames, type PartName, type StoryName } from './fib.js';
import { partOf, type Streams } from './open-streams.js';
import { hasTitlePage } from './sections.js';

/** Stories follow each other (MS-DOC, 2.4.1). */
export function storyStarts({ fib }: Streams): Record<StoryName, number> {
  let start = 0;
  const starts = { body: 0, footnotes: 0, headers: 0, annotations: 0, endnotes: 0, textBoxes: 0 };
  for (const name of storyNames) {
    starts[name] = start;
    start += fib.lengths[name];
  }
  return starts;
}

/** Characters of each text, from the places between them. */
export function textRanges(streams: Streams, part: PartName, start: number): [number, number][] {
  const { offset, length } = partOf(streams, part);
  const isOfBoxes = part === 'textBoxTexts';
  const count = Math.max(isOfBoxes ? Math.floor((length - 4) / 26) : Math.floor(length / 4) - 1, 0);
  const place = (index: number) => start + streams.table.readUInt32LE(offset + 4 * index);
  // The last is not a text but what follows the last one.
  return Array.from({ length: Math.max(count - 1, 0) }, (_, index) => [place(index), place(index + 1)]);
}

/** Among the texts of headers: six that divide notes from text, then six a section (MS-DOC, 2.8.22). */
const [EVERY, FIRST] = [7, 10];

/** The header of the first page, of those of the first section. */
export function firstHeaderPlace(streams: Streams, start: number): { range: [number, number]; isOfEveryPage: boolean } | undefined {
  const isOfEveryPage = !hasTitlePage(streams);
  const range = textRanges(streams, 'headerTexts', start)[isOfEveryPage ? EVERY : FIRST];
  return range && { range, isOfEveryPage };
}

export interface NotePlaces {
  readonly calls: ReadonlyMap<number, { note: NoteKind; id: string }>;
  readonly ranges: readonly (readonly [number, number])[];
}

/** Notes by the character that calls them, and the characters of each. */
export function notePlaces(streams: Streams, note: NoteKind, start: number): NotePlaces {
  const { offset, length } = partOf(streams, `${note}References`);
  const count = Math.max(Math.floor((length - 4) / 6), 0);
  const characters = Array.from({ length: count }, (_, index) => streams.table.readUInt32LE(offset + 4 * index));
  const calls = characters.map((character, index): [number, { note: NoteKind; id: string }] => [character, { note, id: String(index) }]);
  return { calls: new Map(calls), ranges: count === 0 ? [] : textRanges(streams, `${note}Texts`, start) };
}
