import type { RunFormat } from '../docx/model.js';
import { layOver, NO_FORMAT } from '../docx/styles/run-format.js';
import { child, childElements, childrenNamed, type XmlElement } from '../docx/xml/xml-element.js';
import { readListLevels, type ListLevels } from './list-levels.js';

/** What styles state, those they are based on included (ODF 1.3 part 3, 16). */
export interface OdtStyles {
  run(family: 'paragraph' | 'text', name: string | undefined): RunFormat;
  /** The list that paragraphs of a style stand in. */
  listOf(paragraphStyle: string | undefined): string | undefined;
  breaksPage(paragraphStyle: string | undefined): boolean;
  /** The layout of the page that a paragraph or table of the style begins. */
  masterPage(family: 'paragraph' | 'table', name: string | undefined): string | undefined;
  list(name: string | undefined): ListLevels | undefined;
  /** Of headings. */
  readonly outline: ListLevels | undefined;
}

/** From the parts "styles.xml" and "content.xml". */
export function readOdtStyles(roots: readonly XmlElement[]): OdtStyles {
  const groups = roots.flatMap((root) => [child(root, 'office:styles'), child(root, 'office:automatic-styles')]);
  const all = groups.flatMap((group) => childElements(group));
  const styles = new Map(
    all
      .filter(({ name }) => name === 'style:style')
      .map((style) => [keyOf(style.attributes['style:family'], style.attributes['style:name']), style]),
  );
  const lists = new Map(
    all.filter(({ name }) => name === 'text:list-style').map((list) => [list.attributes['style:name'] ?? '', readListLevels(list)]),
  );
  const outline = all.find(({ name }) => name === 'text:outline-style');
  const chainOf = (family: string, name: string | undefined) => chain(styles, family, name);
  return {
    run: (family, name) => chainOf(family, name).reduceRight((base, style) => layOver(runOf(style), base), NO_FORMAT),
    listOf: (name) =>
      chainOf('paragraph', name)
        .map(({ attributes }) => attributes['style:list-style-name'])
        .find((list) => list !== undefined),
    breaksPage: (name) =>
      chainOf('paragraph', name).some(
        (style) =>
          childrenNamed(style, 'style:paragraph-properties').some(({ attributes }) => attributes['fo:break-before'] === 'page') ||
          Boolean(style.attributes['style:master-page-name']),
      ),
    masterPage: (family, name) =>
      chainOf(family, name)
        .map(({ attributes }) => attributes['style:master-page-name'])
        .find((page) => page !== undefined && page !== ''),
    list: (name) => lists.get(name ?? ''),
    outline: outline && readListLevels(outline),
  };
}

/** The style and those it is based on, the nearest first. */
function chain(styles: ReadonlyMap<string, XmlElement>, family: string, name: string | undefined): XmlElement[] {
  const found = new Set<XmlElement>();
  for (let style = styles.get(keyOf(family, name)); style && !found.has(style);) {
    found.add(style);
    style = styles.get(keyOf(family, style.attributes['style:parent-style-name']));
  }
  return [...found];
}

function keyOf(family = '', name = ''): string {
  return `${family} ${name}`;
}

function runOf(style: XmlElement): RunFormat {
  const { attributes = {} } = child(style, 'style:text-properties') ?? {};
  const font = attributes['style:font-name'] ?? attributes['fo:font-family']?.replaceAll(/^'|'$/gu, '');
  const is = (name: string, value: string) => (attributes[name] === undefined ? undefined : attributes[name] === value);
  return {
    ...NO_FORMAT,
    bold: is('fo:font-weight', 'bold'),
    italic: is('fo:font-style', 'italic'),
    caps: is('fo:text-transform', 'uppercase'),
    hidden: is('text:display', 'none'),
    font,
    letterFont: font,
  };
}
