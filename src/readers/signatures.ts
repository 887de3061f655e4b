/** Tells formats by what their files begin with. Each takes the whole file. */
export type Recognizer = (bytes: Uint8Array) => boolean;

/** The head of a file in which a format must show itself. */
const HEAD = 1024;

/** The first bytes are these; a character stands for the byte of its code. */
export function beginsWith(...signatures: string[]): Recognizer {
  return (bytes) => signatures.some((signature) => latin1(bytes, signature.length) === signature);
}

/** What a reader of HTML makes of the head decides: a text that quotes a tag later is a text. */
export const isHtml: Recognizer = (bytes) => /^(?:ï»¿)?\s*(?:<\?xml[^>]*>\s*)?<(?:!doctype\s+html|html)\b/iu.test(latin1(bytes, HEAD));

/** Word saves pages as XML or as an archive of mail parts, under the name .doc too. */
export const isXml: Recognizer = (bytes) => /^(?:ï»¿)?\s*<\?xml\s/u.test(latin1(bytes, HEAD));
export const isMhtml: Recognizer = (bytes) => /^\s*MIME-Version:/iu.test(latin1(bytes, HEAD));

/** The header may stand anywhere within the first kilobyte (ISO 32000-1, annex H, 3.4.1). */
export const isPdf: Recognizer = (bytes) => latin1(bytes, HEAD).includes('%PDF-');

export const isZip = beginsWith('PK\x03\x04', 'PK\x05\x06');

/** A package whose parts lie in the folder: "word/" in .docx, "xl/" in .xlsx (ECMA-376, part 2). */
export function isOfficeFile(folder: 'word/' | 'xl/' | 'ppt/'): Recognizer {
  return (bytes) => isZip(bytes) && view(bytes).includes('[Content_Types].xml') && view(bytes).includes(folder);
}

/** OpenDocument begins with its media type, unpacked (ODF 1.3, part 2, 3.3). */
export const isOpenDocument: Recognizer = (bytes) =>
  isZip(bytes) && latin1(bytes, 256).includes('mimetypeapplication/vnd.oasis.opendocument');

/** A compound file: the streams' names tell which program's (MS-CFB, MS-DOC: "WordDocument" in UTF-16). */
export const isCompoundFile = beginsWith('\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1');
/** Office files with a password lie encrypted in a compound file (MS-OFFCRYPTO, 2.3.4.4). */
export const isEncryptedOffice: Recognizer = (bytes) =>
  isCompoundFile(bytes) && view(bytes).includes(Buffer.from('EncryptedPackage', 'utf16le'));

export const isLegacyWord: Recognizer = (bytes) => isCompoundFile(bytes) && view(bytes).includes(Buffer.from('WordDocument', 'utf16le'));

/** Two letters are too few: the length of the file that follows them must be right. */
export const isBitmap: Recognizer = (bytes) => beginsWith('BM')(bytes) && bytes.length >= 6 && view(bytes).readUInt32LE(2) === bytes.length;

export const isWebp: Recognizer = (bytes) => beginsWith('RIFF')(bytes) && latin1(bytes, 12).endsWith('WEBP');
export const isHeif: Recognizer = (bytes) => /^ftyp(?:hei[cfmsx]|hev[cmsx]|mif1|msf1|avif)/u.test(latin1(bytes.subarray(4), 8));

function latin1(bytes: Uint8Array, length: number): string {
  return view(bytes).toString('latin1', 0, length);
}

function view(bytes: Uint8Array): Buffer {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
}
