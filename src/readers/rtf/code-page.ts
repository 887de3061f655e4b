import iconv from 'iconv-lite';

/** Code pages of fonts by `\fcharset` (RTF 1.9.1, "Font Table"); others take the document's. */
const CODE_PAGES: Readonly<Record<number, number>> = {
  77: 10_000,
  128: 932,
  129: 949,
  134: 936,
  136: 950,
  161: 1253,
  162: 1254,
  163: 1258,
  177: 1255,
  178: 1256,
  186: 1257,
  204: 1251,
  222: 874,
  238: 1250,
  255: 437,
};
/** Of a document that does not say. */
export const DEFAULT_CODE_PAGE = 1252;

export function codePageOf(charset: number | undefined): number | undefined {
  return charset === undefined ? undefined : CODE_PAGES[charset];
}

export function decodeBytes(data: Buffer, codePage: number): string {
  const name = `cp${codePage}`;
  return iconv.decode(data, iconv.encodingExists(name) ? name : `cp${DEFAULT_CODE_PAGE}`);
}
