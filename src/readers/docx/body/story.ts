import type { Block } from '../model.js';
import type { XmlElement } from '../xml/xml-element.js';
import type { Fields } from './fields.js';

/** What readers of a stretch of running text share. Handed on rather than imported, for they call each other. */
export interface Story {
  readonly fields: Fields;
  /** The blocks in the element, of this story. */
  readBlocks(parent: XmlElement): Block[];
  /** The blocks of a text box. */
  readTextBox(content: XmlElement): Block[];
}
