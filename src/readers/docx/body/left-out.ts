import { childElements, type XmlElement } from '../xml/xml-element.js';

/** What is not shown: text that tracked changes removed or moved away (17.13.5), and properties. */
const LEFT_OUT: ReadonlySet<string> = new Set([
  'w:del',
  'w:moveFrom',
  'w:pPr',
  'w:rPr',
  'w:sdtPr',
  'w:sdtEndPr',
  'w:tblPr',
  'w:tblGrid',
  'w:trPr',
  'w:tcPr',
  'w:sectPr',
]);

/** The elements in it that can show something. */
export function shownElements(parent: XmlElement): XmlElement[] {
  return childElements(parent).filter(({ name }) => !LEFT_OUT.has(name));
}

/** Elements of that name in it or in what only wraps them: content controls, insertions, custom XML. */
export function wrappedElements(parent: XmlElement, name: string): XmlElement[] {
  return shownElements(parent).flatMap((element) => (element.name === name ? [element] : wrappedElements(element, name)));
}
