import { KehoachError } from '../../../errors/kehoach-error.js';
import { parseXml } from '../xml/parse-xml.js';
import { childrenNamed, type XmlElement } from '../xml/xml-element.js';
import { openArchive, type Archive } from './open-archive.js';
import { readRelationships, relationshipsPartOf, targetOfType } from './relationships.js';

/** A package of Office Open XML (ECMA-376 part 2): parts that know each other by relationships, not by name. */
export interface OfficePackage {
  /** Content type of the part that holds the document, as the package gives it. */
  readonly mainType: string;
  /** The root element of the part that holds the document. */
  readMain(): XmlElement;
  /** That of the part that the document relates to in this way ("styles"); undefined when it relates to none. */
  readRelated(type: string): XmlElement | undefined;
  /** That of the part that an element of the document refers to by this id; undefined when there is none. */
  readReferenced(id: string): XmlElement | undefined;
}

/** Where Word puts it: for packages whose relationships are missing. */
const USUAL_MAIN_PART = 'word/document.xml';

/** Throws 'file-corrupt', 'file-unpacks-too-large', 'file-not-docx', 'document-part-missing'. */
export function openPackage(bytes: Uint8Array): OfficePackage {
  const archive = openArchive(bytes);
  const types = readOptional(archive, '[Content_Types].xml');
  if (!types) throw new KehoachError('file-not-docx');
  const relationships = readRelationships(readOptional(archive, '_rels/.rels'), '');
  const mainPart = targetOfType(relationships, 'officeDocument') ?? USUAL_MAIN_PART;
  if (!archive.has(mainPart)) throw new KehoachError('document-part-missing', { part: mainPart });
  const related = readRelationships(readOptional(archive, relationshipsPartOf(mainPart)), mainPart);
  return {
    mainType: contentType(types, mainPart),
    readMain: () => readPart(archive, mainPart),
    readRelated(type) {
      const part = targetOfType(related, type);
      return part === undefined ? undefined : readPart(archive, part);
    },
    readReferenced(id) {
      const part = related.find((one) => one.id === id)?.target;
      return part === undefined ? undefined : readOptional(archive, part);
    },
  };
}

function readOptional(archive: Archive, name: string): XmlElement | undefined {
  return archive.has(name) ? readPart(archive, name) : undefined;
}

/** A part that is promised and missing was lost. */
function readPart(archive: Archive, name: string): XmlElement {
  const bytes = archive.read(name);
  if (!bytes) throw new KehoachError('file-corrupt');
  const text = decodeXml(bytes);
  try {
    return parseXml(text);
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
}

/** UTF-8 or UTF-16 (ECMA-376 part 2, 7.2.3.5), the latter told by its byte order mark. */
function decodeXml(bytes: Uint8Array): string {
  const [first, second] = bytes;
  if (first === 0xff && second === 0xfe) return new TextDecoder('utf-16le').decode(bytes);
  if (first === 0xfe && second === 0xff) return new TextDecoder('utf-16be').decode(bytes);
  return new TextDecoder().decode(bytes);
}

/** A part's own type stands before that of its extension. */
function contentType(types: XmlElement, part: string): string {
  const isPart = ({ attributes }: XmlElement) => attributes['PartName']?.toLowerCase() === `/${part.toLowerCase()}`;
  const isExtension = ({ attributes }: XmlElement) => part.toLowerCase().endsWith(`.${attributes['Extension']?.toLowerCase()}`);
  const declared = childrenNamed(types, 'types:Override').find(isPart) ?? childrenNamed(types, 'types:Default').find(isExtension);
  return declared?.attributes['ContentType'] ?? '';
}
