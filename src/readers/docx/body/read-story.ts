import type { Block } from '../model.js';
import type { XmlElement } from '../xml/xml-element.js';
import { trackFields } from './fields.js';
import { shownElements } from './left-out.js';
import { readParagraph } from './read-paragraph.js';
import { readTable } from './read-table.js';
import type { Story } from './story.js';

/** The blocks of a text that is read on its own: the body, a note, a text box. */
export function readStory(root: XmlElement): Block[] {
  const story: Story = {
    fields: trackFields(root),
    readBlocks: (parent) => shownElements(parent).flatMap((element) => readBlock(element, story)),
    readTextBox: readStory,
  };
  return story.readBlocks(root);
}

function readBlock(element: XmlElement, story: Story): Block[] {
  switch (element.name) {
    case 'w:p':
      return [readParagraph(element, story)];
    case 'w:tbl':
      return [readTable(element, story)];
    case 'w:altChunk':
    case 'w:subDoc':
      return [{ kind: 'embedded' }];
    case 'w:r':
    case 'm:oMath':
      return [readParagraph({ name: 'w:p', attributes: {}, children: [element] }, story)];
    default:
      return story.readBlocks(element);
  }
}
