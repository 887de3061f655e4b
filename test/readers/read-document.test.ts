import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import { readDocument } from '../../src/readers/read-document.js';

const latin1 = (text: string) => Buffer.from(text, 'latin1');
const failsWith = (bytes: Uint8Array, error: object, maxBytes?: number) =>
  expect(readDocument(bytes, maxBytes === undefined ? {} : { maxBytes })).rejects.toMatchObject({
    name: 'KehoachError',
    class: 'input',
    ...error,
  });

describe('a document is read by what it is', () => {
  test('text', async () => {
    const bytes = readFileSync('fixtures/plans/2018-ban-quan-ly.txt');
    const { source, children, issues } = await readDocument(bytes);
    expect(source).toEqual({ mediaType: 'text/plain', byteSize: bytes.length, textOrigin: 'digital', encoding: 'utf-8' });
    expect(children[0]).toMatchObject({ id: 'b1', type: 'paragraph', text: 'KẾ HOẠCH' });
    expect(children.filter(({ type }) => type === 'table')).toHaveLength(2);
    expect(issues).toEqual([]);
  });

  test('a part of a larger buffer', async () => {
    const whole = Buffer.from('%PDF-1.7 Số: 5/KH-SNV');
    expect(await readDocument(whole.subarray(9))).toMatchObject({ children: [{ text: 'Số: 5/KH-SNV' }] });
  });

  test.each(['BM01: mẫu báo cáo', 'GIF là gì', 'PK 12', 'II* ghi chú', 'Thẻ <html> viết ra sao'])(
    'text that begins like something else: %s',
    async (text) => {
      expect(await readDocument(Buffer.from(text))).toMatchObject({ children: [{ text }] });
    },
  );
});

describe('known formats that have no reader yet are named', () => {
  const ole = '\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1';
  test.each([
    ['Excel (.xlsx)', 'PK\x03\x04 [Content_Types].xml xl/workbook.xml'],
    ['PowerPoint (.pptx)', 'PK\x03\x04 [Content_Types].xml ppt/presentation.xml'],
    ['Microsoft Office 97-2003', ole],
    ['HTML', '\n<!DOCTYPE html><p>K\xE9 hoach</p>'],
    ['HTML', '<html xmlns:o="urn:schemas-microsoft-com:office:office">'],
    ['HTML', '\xEF\xBB\xBF<?xml version="1.0"?>\n<!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN">'],
    ['XML', '<?xml version="1.0"?><?mso-application progid="Word.Document"?>'],
    ['MHTML', 'MIME-Version: 1.0\nContent-Type: multipart/related'],
  ])('%s', async (format, content) => {
    await failsWith(latin1(content), { code: 'file-format-unsupported', data: { format } });
  });

  test.each([
    ['PNG', '\x89PNG\r\n\x1A\n'],
    ['JPEG', '\xFF\xD8\xFF\xE0\0\x10JFIF'],
    ['GIF', 'GIF89a'],
    ['TIFF', 'II*\0'],
    ['TIFF', 'MM\0*'],
    ['BMP', 'BM\x08\0\0\0\0\0'],
    ['WebP', 'RIFF\x10\0\0\0WEBPVP8 '],
    ['HEIF', '\0\0\0\x18ftypheic'],
  ])('picture: %s', async (format, content) => {
    await failsWith(latin1(content), { code: 'file-is-image', data: { format } });
  });

  test.each([
    ['ZIP', 'PK\x03\x04 ke-hoach.txt'],
    ['RAR', 'Rar!\x1A\x07'],
    ['7-Zip', "7z\xBC\xAF'\x1C"],
    ['gzip', '\x1F\x8B\x08'],
  ])('archive: %s', async (format, content) => {
    await failsWith(latin1(content), { code: 'file-is-archive', data: { format } });
  });
});

describe('what cannot be read', () => {
  test.each([
    ['no bytes', ''],
    ['white space', ' \r\n\t\n\f'],
    ['a byte order mark', '\uFEFF'],
  ])('empty: %s', async (_, content) => {
    await failsWith(Buffer.from(content), { code: 'file-empty' });
  });

  test('binary', async () => {
    await failsWith(Buffer.from([0, 1, 2, 3, 0, 0, 0, 9]), { code: 'file-not-text' });
  });

  test('too large', async () => {
    await failsWith(new Uint8Array(3 * 2 ** 20), { code: 'file-too-large', data: { size: '3.0 MB', limit: '2.0 MB' } }, 2 * 2 ** 20);
  });
});
