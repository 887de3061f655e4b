import type { Block, NoteKind, NumberingReference, Paragraph } from '../docx/model.js';
import { child, childElements, toInteger, type XmlElement } from '../docx/xml/xml-element.js';
import { withFirstHeader } from '../word/first-header.js';
import type { OdtHeader } from './first-header.js';
import { startLists, startValue, type Lists } from './lists.js';
import { readInlines, type Story } from './read-inlines.js';
import { readTable } from './read-table.js';
import type { OdtStyles } from './styles.js';

export interface OdtContent {
  readonly blocks: readonly Block[];
  readonly notes: Readonly<Record<NoteKind, ReadonlyMap<string, readonly Block[]>>>;
  readonly lists: Lists;
}

/** Where a paragraph stands in lists. */
interface ListPlace {
  readonly style: string;
  readonly instance: string;
  readonly level: number;
}

const NO_LIST: NumberingReference = { id: '0', level: undefined };

/** The blocks of `office:text`, below those of its first header. */
export function readOdtBlocks(text: XmlElement, header: OdtHeader | undefined, styles: OdtStyles): OdtContent {
  const lists = startLists();
  const notes = { footnote: new Map<string, readonly Block[]>(), endnote: new Map<string, readonly Block[]>() };
  const story: Story = {
    styles,
    readBlocks: (parent) => blocksIn(parent, story, lists),
    addNote(note) {
      const kind = note.attributes['text:note-class'] === 'endnote' ? 'endnote' : 'footnote';
      const id = String(notes[kind].size + 1);
      const body = child(note, 'text:note-body');
      notes[kind].set(id, body ? story.readBlocks(body) : []);
      return { note: kind, id };
    },
  };
  const first = header && { ...header, blocks: story.readBlocks(header.element) };
  return { blocks: withFirstHeader(first, story.readBlocks(text)), notes, lists };
}

const LEFT_OUT = new Set(['text:tracked-changes', 'text:sequence-decls', 'office:forms', 'text:table-of-content']);

function blocksIn(parent: XmlElement, story: Story, lists: Lists): Block[] {
  return childElements(parent).flatMap((element): Block[] => {
    if (LEFT_OUT.has(element.name)) return [];
    switch (element.name) {
      case 'text:p':
        return [paragraphOf(element, story, NO_LIST)];
      case 'text:h':
        return [paragraphOf(element, story, headingPlace(element, story, lists))];
      case 'text:list':
        return listBlocks(element, undefined, story, lists);
      case 'table:table':
        return [readTable(element, story)];
      default:
        return blocksIn(element, story, lists);
    }
  });
}

function headingPlace({ attributes }: XmlElement, { styles }: Story, lists: Lists): NumberingReference {
  if (!styles.outline) return NO_LIST;
  const id = lists.enter({ name: '', attributes: { 'text:continue-numbering': 'true' }, children: [] }, ' outline', styles.outline);
  return { id, level: (toInteger(attributes['text:outline-level']) ?? 1) - 1 };
}

function listBlocks(list: XmlElement, outer: ListPlace | undefined, story: Story, lists: Lists): Block[] {
  const style = list.attributes['text:style-name'] ?? outer?.style ?? styleOfItems(list, story) ?? '';
  const levels = story.styles.list(style);
  const instance = outer?.instance ?? (levels ? lists.enter(list, style, levels) : '0');
  const place: ListPlace = { style, instance, level: outer ? outer.level + 1 : 0 };
  return childElements(list).flatMap((item) => itemBlocks(item, place, story, lists));
}

/** A list may leave its style to its paragraphs. */
function styleOfItems(list: XmlElement, { styles }: Story): string | undefined {
  const [item] = childElements(list);
  return styles.listOf((child(item, 'text:p') ?? child(item, 'text:h'))?.attributes['text:style-name']);
}

/** The first paragraph of an item has the label; a header of a list has none. */
function itemBlocks(item: XmlElement, place: ListPlace, story: Story, lists: Lists): Block[] {
  const start = startValue(item);
  const instance = start === undefined || place.instance === '0' ? place.instance : lists.startingAt(place.instance, place.level, start);
  let isLabelled = item.name !== 'text:list-item';
  return childElements(item).flatMap((element): Block[] => {
    if (element.name === 'text:list') return listBlocks(element, place, story, lists);
    if (element.name !== 'text:p' && element.name !== 'text:h')
      return blocksIn({ name: '', attributes: {}, children: [element] }, story, lists);
    const numbering = isLabelled ? NO_LIST : { id: instance, level: place.level };
    isLabelled = true;
    return [paragraphOf(element, story, numbering)];
  });
}

function paragraphOf(element: XmlElement, story: Story, numbering: NumberingReference): Paragraph {
  const style = element.attributes['text:style-name'];
  const format = story.styles.run('paragraph', style);
  return {
    kind: 'paragraph',
    style: undefined,
    numbering,
    mark: { ...format, hidden: undefined, style: undefined, caps: undefined },
    isMarkDeleted: false,
    pageBreakBefore: story.styles.breaksPage(style),
    nextSection: undefined,
    content: readInlines(element, format, story),
  };
}
