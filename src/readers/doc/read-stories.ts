import type { Block, NoteKind, Paragraph, SectionStart } from '../docx/model.js';
import { withFirstHeader, type FirstHeader } from '../word/first-header.js';
import { startStory } from '../word/story.js';
import { skipInstructions } from './fields.js';
import type { Streams } from './open-streams.js';
import { readRowDefinition } from './row-definition.js';
import { sectionEnds } from './sections.js';
import { CELL_END, NOTE_REFERENCE, OBJECT, PAGE_BREAK, PARAGRAPH_END, shownSign } from './signs.js';
import { firstHeaderPlace, notePlaces, storyStarts, textRanges, type NotePlaces } from './story-places.js';
import { textProperties, type TextProperties } from './text-properties.js';

export interface Stories {
  readonly body: readonly Block[];
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, readonly Block[]>>>;
}

interface Reading extends TextProperties {
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
  const [footnotes, endnotes] = [notePlaces(streams, 'footnote', starts.footnotes), notePlaces(streams, 'endnote', starts.endnotes)];
  const reading: Reading = {
    ...textProperties(streams, fonts),
    calls: new Map([...footnotes.calls, ...endnotes.calls]),
    sectionEnds: sectionEnds(streams),
    boxes: [],
  };
  reading.boxes.push(...textRanges(streams, 'textBoxTexts', starts.textBoxes).map(([start, end]) => readStory(reading, start, end)));
  const blocks = readStory(reading, 0, streams.fib.lengths.body);
  const body = [...blocks, ...reading.boxes.splice(0).flat()];
  return {
    body: withFirstHeader(readFirstHeader(streams, reading, starts.headers), body),
    notes: { footnote: readNotes(footnotes.ranges, reading), endnote: readNotes(endnotes.ranges, reading) },
  };
}

function readFirstHeader(streams: Streams, reading: Reading, start: number): FirstHeader | undefined {
  const place = firstHeaderPlace(streams, start);
  return place && { blocks: readStory(reading, ...place.range), isOfEveryPage: place.isOfEveryPage };
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
  const properties: Partial<Paragraph> = {
    style,
    numbering: format.numbering,
    mark,
    isMarkDeleted: isDeleted,
    pageBreakBefore: format.pageBreakBefore,
    nextSection: reading.sectionEnds.get(at),
  };
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
