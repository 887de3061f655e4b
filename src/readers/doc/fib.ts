/** The head of a Word file (MS-DOC, 2.5): where its parts lie. */
export interface Fib {
  /** Of a version before Word 97. */
  readonly isOld: boolean;
  readonly isEncrypted: boolean;
  readonly tableStream: '0Table' | '1Table';
  /** Characters of the body, and of the other stories that follow it in this order. */
  readonly lengths: Readonly<Record<StoryName, number>>;
  /** As stated; see `partOf`. */
  part(name: PartName): Place;
}

/** In the table stream, in bytes. */
export interface Place {
  readonly offset: number;
  readonly length: number;
}

export const storyNames = ['body', 'footnotes', 'headers', 'annotations', 'endnotes', 'textBoxes'] as const;
export type StoryName = (typeof storyNames)[number];

/** Places in the array of parts (MS-DOC, 2.5.6). */
const PARTS = {
  styles: 1,
  footnoteReferences: 2,
  footnoteTexts: 3,
  sections: 6,
  headerTexts: 11,
  runPages: 12,
  paragraphPages: 13,
  fonts: 15,
  pieces: 33,
  endnoteReferences: 46,
  endnoteTexts: 47,
  textBoxTexts: 56,
  lists: 73,
  listOverrides: 74,
} as const;
export type PartName = keyof typeof PARTS;

const WORD_97 = 0xa5_ec;
const FIRST_VERSION = 0xc1;
const [FLAGS, LENGTHS, PART_ARRAY] = [0x0a, 64, 154];
const [ENCRYPTED, SECOND_TABLE] = [0x01_00, 0x02_00];
/** Places of the stories' lengths among the 32-bit fields. */
const LENGTH_PLACES: Readonly<Record<StoryName, number>> = { body: 3, footnotes: 4, headers: 5, annotations: 7, endnotes: 8, textBoxes: 9 };

export function fibOf(document: Buffer): Fib {
  const flags = document.readUInt16LE(FLAGS);
  const length = (name: StoryName) => Math.max(document.readInt32LE(LENGTHS + 4 * LENGTH_PLACES[name]), 0);
  return {
    isOld: document.readUInt16LE(0) !== WORD_97 || document.readUInt16LE(2) < FIRST_VERSION,
    isEncrypted: (flags & ENCRYPTED) > 0,
    tableStream: (flags & SECOND_TABLE) > 0 ? '1Table' : '0Table',
    lengths: {
      body: length('body'),
      footnotes: length('footnotes'),
      headers: length('headers'),
      annotations: length('annotations'),
      endnotes: length('endnotes'),
      textBoxes: length('textBoxes'),
    },
    part(name) {
      const place = PART_ARRAY + 8 * PARTS[name];
      return { offset: document.readUInt32LE(place), length: document.readUInt32LE(place + 4) };
    },
  };
}
