import type { NumberingReference } from '../model.js';
import { child, integerOf, valueOf, type XmlElement } from '../xml/xml-element.js';

/** `w:numPr` in the properties of a paragraph or a style (17.3.1.19). */
export function readNumberingReference(paragraphProperties: XmlElement | undefined): NumberingReference {
  const properties = child(paragraphProperties, 'w:numPr');
  return { id: valueOf(properties, 'w:numId')?.trim(), level: integerOf(properties, 'w:ilvl') };
}
