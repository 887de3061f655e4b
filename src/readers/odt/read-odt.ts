import { KehoachError } from '../../errors/kehoach-error.js';
import type { DocumentTree } from '../../tree/nodes.js';
import { openArchive } from '../docx/package/open-archive.js';
import { readStyles } from '../docx/styles/read-styles.js';
import { wordTree } from '../docx/tree/word-tree.js';
import { parseXml } from '../docx/xml/parse-xml.js';
import { child, type XmlElement } from '../docx/xml/xml-element.js';
import { readOdtBlocks } from './read-blocks.js';
import { firstHeader } from './first-header.js';
import { readOdtStyles } from './styles.js';

/**
 * The tree of an OpenDocument text (.odt, .ott; ODF 1.3), as a program shows
 * it: lists numbered by their styles, tracked deletions left out.
 *
 * Throws KehoachErrors of class "input": 'file-corrupt', 'file-encrypted',
 * 'file-unpacks-too-large', 'file-format-unsupported' for sheets and slides,
 * 'file-empty'.
 */
export function readOdt(bytes: Uint8Array): Promise<DocumentTree> {
  return Promise.resolve().then(() => {
    const archive = openArchive(bytes);
    const manifest = archive.read('META-INF/manifest.xml');
    if (manifest && Buffer.from(manifest).includes('encryption-data')) throw new KehoachError('file-encrypted');
    const content = parsePart(archive.read('content.xml'));
    const text = child(child(content, 'office:body'), 'office:text');
    if (!content || !text) throw new KehoachError('file-format-unsupported', { format: 'OpenDocument' });
    const stylesPart = parsePart(archive.read('styles.xml'));
    const styles = readOdtStyles(stylesPart ? [stylesPart, content] : [content]);
    const { blocks, notes, lists } = readOdtBlocks(text, firstHeader(text, stylesPart, styles), styles);
    const tree = wordTree(
      { blocks, notes, styles: readStyles(undefined), numbering: lists.numbering },
      { mediaType: 'application/vnd.oasis.opendocument.text', byteSize: bytes.length, textOrigin: 'digital' },
    );
    if (!tree) throw new KehoachError('file-empty');
    return tree;
  });
}

function parsePart(bytes: Uint8Array | undefined): XmlElement | undefined {
  if (!bytes) return undefined;
  try {
    return parseXml(new TextDecoder().decode(bytes));
  } catch (cause) {
    throw new KehoachError('file-corrupt', {}, { cause });
  }
}
