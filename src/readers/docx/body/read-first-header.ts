import type { Block } from '../model.js';
import type { OfficePackage } from '../package/open-package.js';
import { childrenNamed, findElement, onOff, type XmlElement } from '../xml/xml-element.js';
import { readStory } from './read-story.js';

/**
 * What stands above the text on the first page and on no other ("Different
 * First Page", 17.10.6): Word users set the letterhead there. A header that
 * comes again on every page is a running head.
 */
export function readFirstHeader(body: XmlElement, file: Pick<OfficePackage, 'readReferenced'>): Block[] {
  const section = findElement(body, 'w:sectPr');
  if (!onOff(section, 'w:titlePg')) return [];
  const reference = childrenNamed(section, 'w:headerReference').find(({ attributes }) => attributes['w:type'] === 'first');
  const header = file.readReferenced(reference?.attributes['r:id'] ?? '');
  return header ? readStory(header) : [];
}
