import { child, childElements, childrenNamed, type XmlElement } from '../docx/xml/xml-element.js';
import type { OdtStyles } from './styles.js';

export interface OdtHeader {
  readonly element: XmlElement;
  readonly isOfEveryPage: boolean;
}

/** The layout of a text that names none. */
const STANDARD = 'Standard';

/**
 * The header of the first page: that of its layout for first pages, or of a
 * layout that another follows (ODF 1.3 part 3, 16.9), as programs write Word's
 * "Different First Page".
 */
export function firstHeader(text: XmlElement, stylesPart: XmlElement | undefined, styles: OdtStyles): OdtHeader | undefined {
  const name = firstPage(text, styles) ?? STANDARD;
  const page = childrenNamed(child(stylesPart, 'office:master-styles'), 'style:master-page').find(
    ({ attributes }) => attributes['style:name'] === name,
  );
  const [first, every] = [child(page, 'style:header-first'), child(page, 'style:header')];
  const element = first ?? every;
  if (!element || element.attributes['style:display'] === 'false') return undefined;
  return { element, isOfEveryPage: !first && (page?.attributes['style:next-style-name'] ?? name) === name };
}

/** What the first paragraph or table of the text says. */
function firstPage(text: XmlElement, styles: OdtStyles): string | undefined {
  const first = childElements(text).find(({ name }) => FAMILIES[name]);
  const family = FAMILIES[first?.name ?? ''];
  return family && styles.masterPage(family, first?.attributes[`${family === 'table' ? 'table' : 'text'}:style-name`]);
}

const FAMILIES: Readonly<Record<string, 'paragraph' | 'table'>> = { 'text:p': 'paragraph', 'text:h': 'paragraph', 'table:table': 'table' };
