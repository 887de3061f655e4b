import { SaxesParser, type SaxesTagNS } from 'saxes';
import { append } from '../../../tree/append.js';
import { isUnderstood, namer, type Namer } from './namespaces.js';
import type { XmlElement, XmlNode } from './xml-element.js';

/** No office program nests so deeply; a file that does is made to exhaust the stack. */
const MAX_DEPTH = 400;

interface OpenElement extends XmlElement {
  readonly children: XmlNode[];
}

/**
 * The root element of a part. Of alternate content one branch stands in its
 * place (ECMA-376 part 3, 9.4), so that no reader meets both.
 *
 * Entities that a DTD declares are not expanded: to use one is an error.
 * Throws an Error for what is not well formed.
 */
export function parseXml(text: string): XmlElement {
  const parser = new SaxesParser({ xmlns: true });
  const document: OpenElement = { name: '', attributes: {}, children: [] };
  const open = [document];
  const nameOf = namer();
  const addText = (piece: string) => open.at(-1)?.children.push(piece);
  parser.on('text', addText);
  parser.on('cdata', addText);
  parser.on('opentag', (tag) => {
    if (open.length > MAX_DEPTH) throw new Error('elements are nested too deeply');
    open.push(openElement(tag, nameOf, parser));
  });
  parser.on('closetag', () => {
    const closed = open.pop();
    const parent = open.at(-1);
    if (closed && parent) append(parent.children, closed.name === 'mc:AlternateContent' ? chooseBranch(closed) : [closed]);
  });
  parser.write(text).close();
  const root = document.children.find((node) => typeof node !== 'string');
  if (!root) throw new Error('there is no element');
  return root;
}

function openElement(tag: SaxesTagNS, nameOf: Namer, parser: SaxesParser<{ xmlns: true }>): OpenElement {
  const attributes = attributesOf(tag, nameOf);
  const name = nameOf(tag.uri, tag.local);
  // Prefixes mean something only here, so what a choice requires is settled at once.
  const isForUs = name === 'mc:Choice' && prefixes(attributes['Requires']).every((prefix) => isUnderstood(parser.resolve(prefix)));
  return { name: isForUs ? 'mc:Choice understood' : name, attributes, children: [] };
}

const NO_ATTRIBUTES: XmlElement['attributes'] = {};

function attributesOf(tag: SaxesTagNS, nameOf: Namer): XmlElement['attributes'] {
  const written = Object.values(tag.attributes);
  if (written.length === 0) return NO_ATTRIBUTES;
  const attributes: Record<string, string> = {};
  for (const { uri, local, value } of written) attributes[nameOf(uri, local)] = value;
  return attributes;
}

function prefixes(list = ''): string[] {
  return list.split(/\s+/u).filter(Boolean);
}

function chooseBranch({ children }: XmlElement): readonly XmlNode[] {
  const branches = children.filter((node) => typeof node !== 'string');
  const branch = branches.find(({ name }) => name === 'mc:Choice understood') ?? branches.find(({ name }) => name === 'mc:Fallback');
  return branch?.children ?? [];
}
