import mammoth from 'mammoth';
import sanitizeHtml from 'sanitize-html';
import { KehoachError } from '../../../errors/kehoach-error.js';
import { checkUnpackedSize } from '../package/check-unpacked-size.js';

/**
 * A Word document to look at: its text, lists, tables and pictures as HTML of
 * which nothing runs, nothing is fetched and nothing leads away.
 *
 * @throws KehoachError 'file-corrupt', 'file-unpacks-too-large'
 */
export async function docxHtml(bytes: Uint8Array): Promise<string> {
  checkUnpackedSize(bytes);
  const { value } = await mammoth.convertToHtml({ buffer: Buffer.from(bytes) }).catch((cause: unknown) => {
    throw new KehoachError('file-corrupt', {}, { cause });
  });
  return sanitizeHtml(value, ALLOWED);
}

const ALLOWED: sanitizeHtml.IOptions = {
  allowedTags: 'p br h1 h2 h3 h4 h5 h6 strong em s sup sub ul ol li table thead tbody tr td th img'.split(' '),
  allowedAttributes: { td: ['rowspan', 'colspan'], th: ['rowspan', 'colspan'], img: ['src', 'alt'] },
  allowedSchemes: [],
  allowedSchemesByTag: { img: ['data'] },
  exclusiveFilter: ({ tag, attribs }) => tag === 'img' && !PICTURE.test(attribs['src'] ?? ''),
};

/** Pictures without scripts in them. */
const PICTURE = /^data:image\/(?:png|jpeg|gif);base64,/u;
