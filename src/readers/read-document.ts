import { constants } from 'node:buffer';
import type { ErrorCode } from '../errors/error-table.js';
import { KehoachError } from '../errors/kehoach-error.js';
import { megabytes } from '../messages/megabytes.js';
import type { DocumentTree } from '../tree/nodes.js';
import type { Recognition } from './ocr/recognition.js';
import type { PictureFormat } from './picture/read-picture.js';
import {
  beginsWith,
  isBitmap,
  isCompoundFile,
  isEncryptedOffice,
  isHeif,
  isHtml,
  isLegacyWord,
  isMhtml,
  isOfficeFile,
  isOpenDocument,
  isPdf,
  isWebp,
  isXml,
  isZip,
  type Recognizer,
} from './signatures.js';

type Reader = (bytes: Uint8Array, recognition?: Recognition) => Promise<DocumentTree>;

/** Each is loaded when a file needs it: a reader has dozens of modules. */
const readDoc: Reader = async (bytes) => (await import('./doc/read-doc.js')).readDoc(bytes);
const readDocx: Reader = async (bytes) => (await import('./docx/read-docx.js')).readDocx(bytes);
const readOdt: Reader = async (bytes) => (await import('./odt/read-odt.js')).readOdt(bytes);
const readPdf: Reader = async (bytes, recognition) => (await import('./pdf/read-pdf.js')).readPdf(bytes, recognition);
const readRtf: Reader = async (bytes) => (await import('./rtf/read-rtf.js')).readRtf(bytes);
const readTxt: Reader = async (bytes) => (await import('./txt/read-txt.js')).readTxt(bytes);

/** The first that recognizes the bytes reads them; a special case stands before the general one. */
const formats: readonly (readonly [Recognizer, Reader])[] = [
  [isPdf, readPdf],
  [isOfficeFile('word/'), readDocx],
  [isOfficeFile('xl/'), refuse('Excel (.xlsx)')],
  [isOfficeFile('ppt/'), refuse('PowerPoint (.pptx)')],
  [isOpenDocument, readOdt],
  [isZip, refuse('ZIP', 'file-is-archive')],
  [isEncryptedOffice, readDocx],
  [isLegacyWord, readDoc],
  [isCompoundFile, refuse('Microsoft Office 97-2003')],
  [beginsWith('{\\rtf'), readRtf],
  [isHtml, refuse('HTML')],
  [isXml, refuse('XML')],
  [isMhtml, refuse('MHTML')],
  [beginsWith('\x89PNG'), readPicture('PNG')],
  [beginsWith('\xFF\xD8\xFF'), readPicture('JPEG')],
  [beginsWith('GIF87a', 'GIF89a'), refuse('GIF', 'file-is-image')],
  [beginsWith('II*\0', 'MM\0*'), readPicture('TIFF')],
  [isBitmap, refuse('BMP', 'file-is-image')],
  [isWebp, refuse('WebP', 'file-is-image')],
  [isHeif, refuse('HEIF', 'file-is-image')],
  [beginsWith('Rar!\x1A'), refuse('RAR', 'file-is-archive')],
  [beginsWith("7z\xBC\xAF'\x1C"), refuse('7-Zip', 'file-is-archive')],
  [beginsWith('\x1F\x8B'), refuse('gzip', 'file-is-archive')],
  [() => true, readTxt],
];

export interface ReadOptions {
  /** Larger files are refused. Callers that have a file check its size before they load it; this is for those that have only bytes. */
  readonly maxBytes?: number;
  /** Without it pictures are refused. */
  readonly recognition?: Recognition | undefined;
}

/**
 * The tree of a file, read by what its bytes are; its name plays no part.
 *
 * @throws KehoachError of class "input": file-too-large, file-empty,
 *   file-not-text, encoding-unknown, file-format-unsupported, file-is-image,
 *   file-is-archive, and what readers of formats say
 */
export async function readDocument(
  bytes: Uint8Array,
  { maxBytes = constants.MAX_STRING_LENGTH, recognition }: ReadOptions = {},
): Promise<DocumentTree> {
  if (bytes.length > maxBytes) {
    throw new KehoachError('file-too-large', { size: megabytes(bytes.length), limit: megabytes(maxBytes) });
  }
  const [, read = readTxt] = formats.find(([recognizes]) => recognizes(bytes)) ?? [];
  return read(bytes, recognition);
}

function readPicture(format: PictureFormat): Reader {
  return async (bytes, recognition) => (await import('./picture/read-picture.js')).readPicture(bytes, format, recognition);
}

function refuse(format: string, code: ErrorCode = 'file-format-unsupported'): Reader {
  return () => Promise.reject(new KehoachError(code, { format }));
}
