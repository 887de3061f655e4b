import type { Paragraph } from '../model.js';
import { readNumberingReference } from '../numbering/read-numbering-reference.js';
import { readRunFormat } from '../styles/run-format.js';
import { child, onOff, valueOf, type XmlElement } from '../xml/xml-element.js';
import { readInlines } from './read-inlines.js';
import { readSectionStart } from './sections.js';
import type { Story } from './story.js';

/** `w:p` (17.3.1.22). */
export function readParagraph(element: XmlElement, story: Story): Paragraph {
  const properties = child(element, 'w:pPr');
  const mark = child(properties, 'w:rPr');
  const section = child(properties, 'w:sectPr');
  return {
    kind: 'paragraph',
    style: valueOf(properties, 'w:pStyle'),
    numbering: readNumberingReference(properties),
    mark: readRunFormat(mark),
    isMarkDeleted: (child(mark, 'w:del') ?? child(mark, 'w:moveFrom')) !== undefined,
    pageBreakBefore: onOff(properties, 'w:pageBreakBefore'),
    // Of its own section, until `announceSections` puts the next one's here.
    nextSection: section && readSectionStart(section),
    content: readInlines(element, story),
  };
}
