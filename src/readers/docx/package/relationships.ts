import { childrenNamed, type XmlElement } from '../xml/xml-element.js';

export interface Relationship {
  /** By which elements of the source refer to it: `r:id`. */
  readonly id: string;
  /** Last step of the type's address, which transitional and strict files share: "styles", "officeDocument". */
  readonly type: string;
  /** Name of the part that is meant, from the package's root. */
  readonly target: string;
}

/** The relationships of a part ('' for the package's own), to parts of the package only. */
export function readRelationships(root: XmlElement | undefined, source: string): Relationship[] {
  return childrenNamed(root, 'rels:Relationship')
    .filter(({ attributes }) => attributes['TargetMode'] !== 'External')
    .map(({ attributes }) => ({
      id: attributes['Id'] ?? '',
      type: (attributes['Type'] ?? '').replace(/^.*\//u, ''),
      target: resolveTarget(attributes['Target'] ?? '', source),
    }));
}

export function targetOfType(relationships: readonly Relationship[], type: string): string | undefined {
  return relationships.find((one) => one.type === type)?.target;
}

/** "word/document.xml" → "word/_rels/document.xml.rels" */
export function relationshipsPartOf(part: string): string {
  const slash = part.lastIndexOf('/') + 1;
  return `${part.slice(0, slash)}_rels/${part.slice(slash)}.rels`;
}

/**
 * Targets are references relative to the source part: "styles.xml",
 * "/word/styles.xml", "../styles.xml" occur. Steps above the root stay there.
 */
function resolveTarget(target: string, source: string): string {
  const reference = target.replaceAll('\\', '/');
  const base = `package:/${encodeURI(source)}`;
  const path = URL.canParse(reference, base) ? new URL(reference, base).pathname.replace(/^\/+/u, '') : reference;
  return decodeName(path);
}

function decodeName(name: string): string {
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}
