import type { FirstHeader } from '../../word/first-header.js';
import type { OfficePackage } from '../package/open-package.js';
import { childrenNamed, findElement, onOff, type XmlElement } from '../xml/xml-element.js';
import { readStory } from './read-story.js';

/** What stands above the text on the first page: Word users set the letterhead there. */
export function readFirstHeader(body: XmlElement, file: Pick<OfficePackage, 'readReferenced'>): FirstHeader | undefined {
  const section = findElement(body, 'w:sectPr');
  const isOfEveryPage = !onOff(section, 'w:titlePg');
  const type = isOfEveryPage ? 'default' : 'first';
  const reference = childrenNamed(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === type);
  const header = file.readReferenced(reference?.attributes['r:id'] ?? '');
  return header && { blocks: readStory(header), isOfEveryPage };
}
