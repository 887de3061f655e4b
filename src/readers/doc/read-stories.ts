import type { Block, NoteKind, Paragraph, SectionStart } from '../docx/model.js';
import { startStory } from '../word/story.js';
import { storyNames, type PartName, type StoryName } from './fib.js';
import { readParagraphFormat, readRunProperties, type ParagraphFormat, type RunProperties } from './formats.js';
import { skipInstructions } from './fields.js';
import { partOf, type Streams } from './open-streams.js';
import { placeOf, readPieces, textOf, type Piece } from './pieces.js';
import { paragraphRanges, rangeFinder, runRanges } from './property-pages.js';
import { readRowDefinition } from './row-definition.js';
import { sectionEnds } from './sections.js';
import { CELL_END, NOTE_REFERENCE, OBJECT, PAGE_BREAK, PARAGRAPH_END, shownSign } from './signs.js';

export interface Stories {
  readonly body: readonly Block[];
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, readonly Block[]>>>;
}

interface Reading {
  readonly text: string;
  readonly format: (character: number) => ParagraphFormat & { readonly style: string };
  readonly run: (character: number) => RunProperties;
  /** Notes by the character that calls them. */
  readonly calls: ReadonlyMap<number, { readonly note: NoteKind; readonly id: string }>;
  /** How the section after this character begins. */
  readonly sectionEnds: ReadonlyMap<number, SectionStart>;
  /** Contents of text boxes, to be given to their anchors in order. */
  readonly boxes: Block[][];
}

/** The body with its notes and text boxes. */
export function readStories(streams: Streams, fonts: readonly string[]): Stories {
  const starts = storyStarts(streams);
  const [footnotes, endnotes] = [notesOf(streams, 'footnote', starts.footnotes), notesOf(streams, 'endnote', starts.endnotes)];
  const reading: Reading = { ...propertiesOf(streams, fonts), calls: new Map([...footnotes.calls, ...endnotes.calls]), sectionEnds: sectionEnds(streams), boxes: [] };
  reading.boxes.push(...textRanges(streams, 'textBoxTexts', starts.textBoxes).map(([start, end]) => readStory(reading, start, end)));
  const blocks = readStory(reading, 0, streams.fib.lengths.body);
  return {
    body: [...blocks, ...reading.boxes.splice(0).flat()],
    notes: { footnote: readNotes(footnotes.ranges, reading), endnote: readNotes(endnotes.ranges, reading) },
  };
}

/** Stories follow each other (MS-DOC, 2.4.1). */
function storyStarts({ fib }: Streams): Record<StoryName, number> {
  let start = 0;
  const starts = { body: 0, footnotes: 0, headers: 0, annotations: 0, endnotes: 0, textBoxes: 0 };
  for (const name of storyNames) {
    starts[name] = start;
    start += fib.lengths[name];
  }
  return starts;
}

function propertiesOf(streams: Streams, fonts: readonly string[]): Pick<Reading, 'text' | 'format' | 'run'> {
  const pieces = readPieces(streams);
  const [paragraphAt, runAt] = [rangeFinder(paragraphRanges(streams)), rangeFinder(runRanges(streams))];
  const runs = new Map<object | undefined, RunProperties>();
  return {
    text: textOf(pieces, streams.document),
    format(character) {
      const [place, added] = locate(character, pieces);
      const range = paragraphAt(place);
      return { ...readParagraphFormat(joined(range?.properties, added), streams.data), style: String(range?.style ?? 0) };
    },
    run(character) {
      const [place, added] = locate(character, pieces);
      const range = runAt(place);
      const known = added.length === 0 ? runs.get(range) : undefined;
      const properties = known ?? readRunProperties(joined(range?.properties, added), fonts);
      if (added.length === 0) runs.set(range, properties);
      return properties;
    },
  };
}

/** Its place in the document stream, and what a quick save added to it. */
function locate(character: number, pieces: readonly Piece[]): [number, Buffer] {
  let [low, high] = [0, pieces.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((pieces[middle]?.start ?? 0) <= character) low = middle;
    else high = middle - 1;
  }
  const piece = pieces[low];
  return piece ? [placeOf(character, piece), piece.properties] : [-1, Buffer.alloc(0)];
}

function joined(stated: Buffer | undefined, added: Buffer): Buffer {
  if (!stated) return added;
  return added.length === 0 ? stated : Buffer.concat([stated, added]);
}

/** Characters of each text, from the places between them. */
function textRanges(streams: Streams, part: PartName, start: number): [number, number][] {
  const { offset, length } = partOf(streams, part);
  const isOfBoxes = part === 'textBoxTexts';
  const count = Math.max(isOfBoxes ? Math.floor((length - 4) / 26) : Math.floor(length / 4) - 1, 0);
  const place = (index: number) => start + streams.table.readUInt32LE(offset + 4 * index);
  // The last is not a text but what follows the last one.
  return Array.from({ length: Math.max(count - 1, 0) }, (_, index) => [place(index), place(index + 1)]);
}

interface NotePlaces {
  readonly calls: ReadonlyMap<number, { note: NoteKind; id: string }>;
  readonly ranges: readonly (readonly [number, number])[];
}

function notesOf(streams: Streams, note: NoteKind, start: number): NotePlaces {
  const { offset, length } = partOf(streams, `${note}References`);
  const count = Math.max(Math.floor((length - 4) / 6), 0);
  const characters = Array.from({ length: count }, (_, index) => streams.table.readUInt32LE(offset + 4 * index));
  const calls = characters.map((character, index): [number, { note: NoteKind; id: string }] => [character, { note, id: String(index) }]);
  return { calls: new Map(calls), ranges: count === 0 ? [] : textRanges(streams, `${note}Texts`, start) };
}

function readNotes(ranges: NotePlaces['ranges'], reading: Reading): Map<string, readonly Block[]> {
  return new Map(ranges.map(([start, end], index) => [String(index), readStory(reading, start, end)]));
}

function readStory(reading: Reading, start: number, end: number): Block[] {
  const story = startStory();
  const isShown = skipInstructions();
  for (let at = start; at < Math.min(end, reading.text.length); at += 1) {
    const sign = reading.text[at] ?? '';
    if (sign === PARAGRAPH_END || sign === CELL_END || reading.sectionEnds.has(at)) endParagraph(story, reading, at, sign);
    else if (isShown(sign)) addSign(story, reading, at, sign);
  }
  return story.finish();
}

type Story = ReturnType<typeof startStory>;

function endParagraph(story: Story, reading: Reading, at: number, sign: string): void {
  const { style, sprms, ...format } = reading.format(at);
  const { format: mark, isDeleted } = reading.run(at);
  const properties: Partial<Paragraph> = { style, numbering: format.numbering, mark, isMarkDeleted: isDeleted, pageBreakBefore: format.pageBreakBefore, nextSection: reading.sectionEnds.get(at) };
  if (format.isRowEnd) story.endRow(readRowDefinition(sprms));
  else if (sign === CELL_END) story.endCell(properties);
  else story.endParagraph(format.isInTable || format.depth > 0, properties);
}

function addSign(story: Story, reading: Reading, at: number, sign: string): void {
  const { format, isDeleted, isSpecial, symbol } = reading.run(at);
  if (isDeleted) return;
  const call = sign === NOTE_REFERENCE ? reading.calls.get(at) : undefined;
  const box = sign === OBJECT && isSpecial ? reading.boxes.shift() : undefined;
  if (call) story.add({ kind: 'note', format, ...call });
  else if (box) story.add({ kind: 'text-box', format, blocks: box });
  else if (sign === PAGE_BREAK) story.add({ kind: 'page-break' });
  else {
    const text = isSpecial && symbol ? String.fromCharCode(symbol.code) : shownSign(sign);
    if (text !== '') story.add({ kind: 'text', text, format });
  }
}
