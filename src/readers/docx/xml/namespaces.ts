/**
 * Usual prefixes of the namespaces that are read, by address. Each stands
 * twice where ISO/IEC 29500 strict has an address of its own.
 */
const PREFIXES: Readonly<Record<string, string>> = {
  'http://schemas.openxmlformats.org/wordprocessingml/2006/main': 'w',
  'http://purl.oclc.org/ooxml/wordprocessingml/main': 'w',
  'http://schemas.openxmlformats.org/officeDocument/2006/relationships': 'r',
  'http://purl.oclc.org/ooxml/officeDocument/relationships': 'r',
  'http://schemas.openxmlformats.org/officeDocument/2006/math': 'm',
  'http://purl.oclc.org/ooxml/officeDocument/math': 'm',
  'http://schemas.openxmlformats.org/drawingml/2006/main': 'a',
  'http://purl.oclc.org/ooxml/drawingml/main': 'a',
  'http://schemas.openxmlformats.org/markup-compatibility/2006': 'mc',
  'http://schemas.openxmlformats.org/package/2006/content-types': 'types',
  'http://schemas.openxmlformats.org/package/2006/relationships': 'rels',
  'urn:schemas-microsoft-com:vml': 'v',
  'http://www.w3.org/XML/1998/namespace': 'xml',
  'urn:oasis:names:tc:opendocument:xmlns:office:1.0': 'office',
  'urn:oasis:names:tc:opendocument:xmlns:style:1.0': 'style',
  'urn:oasis:names:tc:opendocument:xmlns:text:1.0': 'text',
  'urn:oasis:names:tc:opendocument:xmlns:table:1.0': 'table',
  'urn:oasis:names:tc:opendocument:xmlns:drawing:1.0': 'draw',
  'urn:oasis:names:tc:opendocument:xmlns:xsl-fo-compatible:1.0': 'fo',
};

/** Extensions of Word whose elements hold their text where the standard's own do (text boxes, content controls). */
const EXTENSIONS = /^http:\/\/schemas\.microsoft\.com\/office\/(?:word|drawing)\/20(?:10|12|15|16|18)\//u;

/** Gives names their usual prefix. */
export type Namer = (address: string, name: string) => string;

/**
 * "w:p", "v:textbox"; the bare name for what is in no namespace, and "?:name"
 * for what none of the readers asks for. Equal names are one string, for a
 * part repeats few names very often.
 */
export function namer(): Namer {
  const known = new Map<string, Map<string, string>>();
  return (address, name) => {
    const names = known.get(address) ?? new Map<string, string>();
    known.set(address, names);
    const qualified = names.get(name) ?? (address === '' ? name : `${PREFIXES[address] ?? '?'}:${name}`);
    names.set(name, qualified);
    return qualified;
  };
}

/** Whether a `mc:Choice` that requires this namespace is for us. */
export function isUnderstood(address: string | undefined): boolean {
  return address !== undefined && (address in PREFIXES || EXTENSIONS.test(address));
}
