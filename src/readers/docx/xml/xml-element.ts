/**
 * An element of a part. Names carry the standard's usual prefix ("w:p"),
 * whatever prefix the file uses; see `namespaces`.
 */
export interface XmlElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: readonly XmlNode[];
}

export type XmlNode = XmlElement | string;

export function childElements(element: XmlElement | undefined): XmlElement[] {
  return (element?.children ?? []).filter((node): node is XmlElement => typeof node !== 'string');
}

export function childrenNamed(parent: XmlElement | undefined, name: string): XmlElement[] {
  return childElements(parent).filter((element) => element.name === name);
}

/** The first child of that name; of an element that may be missing itself, so that paths need no questions. */
export function child(element: XmlElement | undefined, name: string): XmlElement | undefined {
  return element?.children.find((node): node is XmlElement => typeof node !== 'string' && node.name === name);
}

/** `w:val` of the child: most properties are `<w:name w:val="…"/>`. */
export function valueOf(element: XmlElement | undefined, name: string): string | undefined {
  return child(element, name)?.attributes['w:val'];
}

/** An integer as XML Schema writes it; anything else counts as not written. */
export function integerOf(element: XmlElement | undefined, name: string): number | undefined {
  return toInteger(valueOf(element, name));
}

export function toInteger(text: string | undefined): number | undefined {
  return text !== undefined && /^\s*[+-]?\d{1,9}\s*$/u.test(text) ? Number(text) : undefined;
}

/** ST_OnOff (ECMA-376 part 1, 22.9.2.7): present without a value means on. Undefined where nothing is said. */
export function onOff(element: XmlElement | undefined, name: string): boolean | undefined {
  const property = child(element, name);
  return property && !['0', 'false', 'off'].includes(property.attributes['w:val'] ?? 'on');
}

/** The text directly in the element. */
export function textOf(element: XmlElement): string {
  return element.children.filter((node) => typeof node === 'string').join('');
}

/** The first element of that name at any depth. */
export function findElement(element: XmlElement, name: string): XmlElement | undefined {
  if (element.name === name) return element;
  for (const inner of childElements(element)) {
    const found = findElement(inner, name);
    if (found) return found;
  }
  return undefined;
}
