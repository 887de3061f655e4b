import type { Issue } from '../../../schemas/index.js';
import { KehoachError } from '../../errors/kehoach-error.js';
import { documentTree } from '../../tree/build.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { isCompoundFile, isZip } from '../signatures.js';
import { findTextIssues } from '../txt/find-text-issues.js';
import { readNotes } from './body/read-notes.js';
import { readStory } from './body/read-story.js';
import { announceSections, readSectionStart } from './body/sections.js';
import { restoreLegacyFonts, type LegacyFonts } from './fonts/restore-legacy-fonts.js';
import { mediaTypeOf } from './media-type.js';
import type { Block, NoteKind } from './model.js';
import { countLists } from './numbering/list-labels.js';
import { readNumbering } from './numbering/read-numbering.js';
import { openPackage, type OfficePackage } from './package/open-package.js';
import { readStyles } from './styles/read-styles.js';
import { blockNodes } from './tree/block-nodes.js';
import type { Document } from './tree/document.js';
import { child, findElement, type XmlElement } from './xml/xml-element.js';

/**
 * The tree of a Word document (.docx, .docm, .dotx, .dotm; ECMA-376
 * transitional and strict) as Word shows it: automatic numbers are text at the
 * beginning of their block, tracked changes are accepted, hidden text, headers
 * and footers are left out. Section numbers in comments are of ECMA-376 part 1.
 *
 * Throws KehoachErrors of class "input": 'file-not-docx', 'file-encrypted',
 * 'file-corrupt', 'file-unpacks-too-large', 'document-part-missing',
 * 'file-is-image' for pictures without text, 'file-empty'.
 */
export function readDocx(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    if (!isZip(bytes)) throw new KehoachError(isEncrypted(bytes) ? 'file-encrypted' : 'file-not-docx');
    return readPackage(openPackage(bytes), bytes.length);
  });
}

function readPackage(file: OfficePackage, byteSize: number): DocumentTree {
  const main = file.readMain();
  const body = child(main, 'w:body');
  if (main.name !== 'w:document' || !body) throw new KehoachError('file-not-docx');
  const blocks = announceSections(readStory(body), readSectionStart(child(body, 'w:sectPr')));
  const { document, legacyFonts } = readDocument(file, blocks);
  const nodes = blockNodes(blocks, document, document.newLabeller());
  if (nodes.length === 0) throw withoutText(body);
  const tree = documentTree(nodes, { mediaType: mediaTypeOf(file.mainType), byteSize, textOrigin: 'digital' });
  return { ...tree, issues: [...findEmbedded(blocks), ...findConverted(legacyFonts), ...findTextIssues(tree.children)] };
}

/** What the blocks refer to. */
function readDocument(file: OfficePackage, blocks: readonly Block[]): { document: Document; legacyFonts: LegacyFonts } {
  const styles = readStyles(file.readRelated('styles'));
  const numbering = readNumbering(file.readRelated('numbering'));
  const footnote = readNotes(file.readRelated('footnotes'), 'footnote');
  const endnote = readNotes(file.readRelated('endnotes'), 'endnote');
  const legacyFonts = restoreLegacyFonts([...blocks, ...[...footnote.values(), ...endnote.values()].flat()], styles);
  const takeNote = eachOnce({ footnote, endnote });
  const document = { styles, restored: legacyFonts.restored, takeNote, newLabeller: () => countLists(numbering, styles) };
  return { document, legacyFonts };
}

function eachOnce(notes: Record<NoteKind, Map<string, readonly Block[]>>): Document['takeNote'] {
  return (kind, id) => {
    const blocks = notes[kind].get(id) ?? [];
    notes[kind].delete(id);
    return blocks;
  };
}

/** Office wraps what it encrypts in a compound file (MS-OFFCRYPTO, 2.3.4.4). */
function isEncrypted(bytes: Uint8Array): boolean {
  return isCompoundFile(bytes) && Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).includes(Buffer.from('EncryptedPackage', 'utf16le'));
}

function withoutText(body: XmlElement): KehoachError {
  const hasPicture = (findElement(body, 'a:blip') ?? findElement(body, 'v:imagedata')) !== undefined;
  return hasPicture ? new KehoachError('file-is-image', { format: 'Word' }) : new KehoachError('file-empty');
}

function findConverted({ counts }: LegacyFonts): Issue[] {
  return [...counts].map(([encoding, count]) => ({ code: 'legacy-text-converted', severity: 'info', data: { encoding, count } }));
}

function findEmbedded(blocks: readonly Block[]): Issue[] {
  const count = blocks.filter(({ kind }) => kind === 'embedded').length;
  return count > 0 ? [{ code: 'embedded-document-unread', severity: 'error', data: { count } }] : [];
}
