import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { isEncryptedOffice, isZip } from '../signatures.js';
import { withFirstHeader } from '../word/first-header.js';
import { readFirstHeader } from './body/read-first-header.js';
import { readNotes } from './body/read-notes.js';
import { readStory } from './body/read-story.js';
import { announceSections, readSectionStart } from './body/sections.js';
import { mediaTypeOf } from './media-type.js';
import { readNumbering } from './numbering/read-numbering.js';
import { openPackage, type OfficePackage } from './package/open-package.js';
import { readStyles } from './styles/read-styles.js';
import { wordTree } from './tree/word-tree.js';
import { child, findElement, type XmlElement } from './xml/xml-element.js';

/**
 * The tree of a Word document (.docx, .docm, .dotx, .dotm; ECMA-376
 * transitional and strict) as Word shows it: automatic numbers are text at the
 * beginning of their block, tracked changes are accepted, hidden text, headers
 * but a letterhead on the first page, and footers are left out. Section numbers in
 * comments are of ECMA-376 part 1.
 *
 * Throws KehoachErrors of class "input": 'file-not-docx', 'file-encrypted',
 * 'file-corrupt', 'file-unpacks-too-large', 'document-part-missing',
 * 'file-is-image' for pictures without text, 'file-empty'.
 */
export function readDocx(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    if (!isZip(bytes)) throw new KehoachError(isEncryptedOffice(bytes) ? 'file-encrypted' : 'file-not-docx');
    return readPackage(openPackage(bytes), bytes.length);
  });
}

function readPackage(file: OfficePackage, byteSize: number): DocumentTree {
  const main = file.readMain();
  const body = child(main, 'w:body');
  if (main.name !== 'w:document' || !body) throw new KehoachError('file-not-docx');
  const text = announceSections(readStory(body), readSectionStart(child(body, 'w:sectPr')));
  const tree = wordTree(
    {
      blocks: withFirstHeader(readFirstHeader(body, file), text),
      styles: readStyles(file.readRelated('styles')),
      numbering: readNumbering(file.readRelated('numbering')),
      notes: {
        footnote: readNotes(file.readRelated('footnotes'), 'footnote'),
        endnote: readNotes(file.readRelated('endnotes'), 'endnote'),
      },
    },
    { mediaType: mediaTypeOf(file.mainType), byteSize, textOrigin: 'digital' },
  );
  if (!tree) throw withoutText(body);
  return tree;
}

function withoutText(body: XmlElement): KehoachError {
  const hasPicture = (findElement(body, 'a:blip') ?? findElement(body, 'v:imagedata')) !== undefined;
  return hasPicture ? new KehoachError('file-is-image', { format: 'Word' }) : new KehoachError('file-empty');
}
