import type { NumberingReference, RunFormat } from '../model.js';
import { readNumberingReference } from '../numbering/read-numbering-reference.js';
import { child, childrenNamed, onOff, valueOf, type XmlElement } from '../xml/xml-element.js';
import { layOver, NO_FORMAT, readRunFormat } from './run-format.js';

/** A style with what it takes from the styles that it is based on (17.7.4.3). */
export interface Style {
  /** Its own id and those of its bases, the nearest first. */
  readonly ids: readonly string[];
  readonly numbering: NumberingReference;
  readonly run: RunFormat;
  readonly pageBreakBefore: boolean | undefined;
}

export interface Styles {
  /** Format of all text where nothing else is said (17.7.5). */
  readonly defaults: RunFormat;
  /** Of a paragraph; the default paragraph style where none is named or the named one is missing. */
  paragraph(id?: string): Style;
  /** Of a run of text. */
  character(id?: string): Style;
  /** Of a list: the one that `w:numStyleLink` names. */
  list(id: string): Style;
}

type StyleType = 'paragraph' | 'character' | 'numbering';

const NO_STYLE: Style = { ids: [], numbering: { id: undefined, level: undefined }, run: NO_FORMAT, pageBreakBefore: undefined };

/** The styles part, which a document may lack. */
export function readStyles(root: XmlElement | undefined): Styles {
  const find = resolver(root);
  const defaultParagraph = find('paragraph', defaultId(root, 'paragraph'));
  return {
    defaults: readRunFormat(child(child(child(root, 'w:docDefaults'), 'w:rPrDefault'), 'w:rPr')),
    paragraph: (id) => find('paragraph', id) ?? defaultParagraph ?? NO_STYLE,
    character: (id) => find('character', id) ?? NO_STYLE,
    list: (id) => find('numbering', id) ?? NO_STYLE,
  };
}

function defaultId(root: XmlElement | undefined, type: StyleType): string | undefined {
  const isDefault = ({ attributes }: XmlElement) =>
    attributes['w:type'] === type && ['1', 'true', 'on'].includes(attributes['w:default'] ?? '');
  return childrenNamed(root, 'w:style').find(isDefault)?.attributes['w:styleId'];
}

function resolver(root: XmlElement | undefined) {
  const elements = new Map(
    childrenNamed(root, 'w:style').map((style) => [keyOf(style.attributes['w:type'], style.attributes['w:styleId']), style]),
  );
  const resolved = new Map<string, Style | undefined>();
  return (type: StyleType, id: string | undefined): Style | undefined => {
    const key = keyOf(type, id);
    if (!resolved.has(key)) resolved.set(key, inherit(withBases(elements, type, id)));
    return resolved.get(key);
  };
}

/** Far beyond what Word lets anyone make. */
const MAX_BASES = 100;

/** The style and those that it is based on, the nearest first. One that is its own ancestor comes once. */
function withBases(elements: ReadonlyMap<string, XmlElement>, type: StyleType, id: string | undefined): XmlElement[] {
  const chain: XmlElement[] = [];
  let next = id === undefined ? undefined : elements.get(keyOf(type, id));
  while (next && !chain.includes(next) && chain.length <= MAX_BASES) {
    chain.push(next);
    next = elements.get(keyOf(type, valueOf(next, 'w:basedOn')));
  }
  return chain;
}

function keyOf(type = 'paragraph', id = ''): string {
  return `${type} ${id}`;
}

function inherit(chain: readonly XmlElement[]): Style | undefined {
  return chain.reduceRight<Style | undefined>((base = NO_STYLE, element) => layOverBase(element, base), undefined);
}

function layOverBase(element: XmlElement, base: Style): Style {
  const paragraph = child(element, 'w:pPr');
  const numbering = readNumberingReference(paragraph);
  return {
    ids: [element.attributes['w:styleId'] ?? '', ...base.ids],
    numbering: { id: numbering.id ?? base.numbering.id, level: numbering.level ?? base.numbering.level },
    run: layOver(readRunFormat(child(element, 'w:rPr')), base.run),
    pageBreakBefore: onOff(paragraph, 'w:pageBreakBefore') ?? base.pageBreakBefore,
  };
}
