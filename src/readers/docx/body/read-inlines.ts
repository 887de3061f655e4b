import type { Inline, NoteKind, RunFormat } from '../model.js';
import { NO_FORMAT, readRunFormat } from '../styles/run-format.js';
import { child, textOf, type XmlElement } from '../xml/xml-element.js';
import { formFieldText } from './form-field.js';
import { shownElements } from './left-out.js';
import type { Story } from './story.js';
import { readSymbol } from './symbol.js';

/** What a reader needs to know of where an element stands. */
interface Place {
  readonly story: Story;
  readonly format: RunFormat;
  readonly found: Inline[];
}

type InlineReader = (element: XmlElement, place: Place) => void;

/**
 * What each element of running text shows. An element that has no reader here
 * shows what is in it, so that no text is lost in what only wraps it:
 * hyperlinks, content controls, insertions, simple fields, drawings.
 */
const READERS: Readonly<Record<string, InlineReader>> = {
  'w:r': readRun,
  'm:r': readRun,
  'w:t': (element, place) => addText(writtenText(element), place),
  'm:t': (element, place) => addText(textOf(element), place),
  'w:tab': (_, place) => addText('\t', place),
  'w:ptab': (_, place) => addText('\t', place),
  'w:cr': (_, place) => addText('\n', place),
  'w:br': readBreak,
  'w:noBreakHyphen': (_, place) => addText('-', place),
  // In a TCVN3 font its code is that of "ư"; elsewhere it is not seen.
  'w:softHyphen': (_, place) => addText('\u00AD', place),
  'w:sym': (element, place) => addText(readSymbol(element), place),
  'w:fldChar': readFieldCharacter,
  'w:footnoteReference': readNoteReference('footnote'),
  'w:endnoteReference': readNoteReference('endnote'),
  'w:txbxContent': readTextBox,
  'w:ruby': readRuby,
  'm:f': readFraction,
};

export function readInlines(parent: XmlElement, story: Story): Inline[] {
  const found: Inline[] = [];
  readChildren(parent, { story, format: NO_FORMAT, found });
  return found;
}

function readChildren(parent: XmlElement | undefined, place: Place): void {
  for (const element of parent ? shownElements(parent) : []) (READERS[element.name] ?? readChildren)(element, place);
}

function addText(text: string, { story, format, found }: Place): void {
  if (text !== '' && !story.fields.isInstruction()) found.push({ kind: 'text', text, format });
}

function readRun(element: XmlElement, place: Place): void {
  readChildren(element, { ...place, format: readRunFormat(child(element, 'w:rPr')) });
}

/** White space at the ends counts only where it is preserved; a line end within is a blank (17.3.3.31, XML 2.10). */
function writtenText(element: XmlElement): string {
  const text = textOf(element).replaceAll(/[\r\n]+/gu, ' ');
  return element.attributes['xml:space'] === 'preserve' ? text : text.replaceAll(/^[ \t]+|[ \t]+$/gu, '');
}

function readBreak(element: XmlElement, place: Place): void {
  if (element.attributes['w:type'] !== 'page') addText('\n', place);
  else if (!place.story.fields.isInstruction()) place.found.push({ kind: 'page-break' });
}

function readFieldCharacter(element: XmlElement, place: Place): void {
  const { fields } = place.story;
  switch (element.attributes['w:fldCharType']) {
    case 'begin':
      addText(formFieldText(element), place);
      return fields.begin();
    case 'separate':
      return fields.separate();
    case 'end':
      return fields.end();
    default:
      return undefined;
  }
}

function readNoteReference(note: NoteKind): InlineReader {
  return ({ attributes }, { story, format, found }) => {
    if (!story.fields.isInstruction()) found.push({ kind: 'note', format, note, id: attributes['w:id'] ?? '' });
  };
}

function readTextBox(element: XmlElement, { story, format, found }: Place): void {
  if (!story.fields.isInstruction()) found.push({ kind: 'text-box', format, blocks: story.readTextBox(element) });
}

/** The reading that stands above the words follows them in brackets. */
function readRuby(element: XmlElement, place: Place): void {
  readChildren(child(element, 'w:rubyBase'), place);
  addText('(', place);
  readChildren(child(element, 'w:rt'), place);
  addText(')', place);
}

function readFraction(element: XmlElement, place: Place): void {
  readChildren(child(element, 'm:num'), place);
  addText('/', place);
  readChildren(child(element, 'm:den'), place);
}
