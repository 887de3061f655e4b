import { describe, expect, test } from '@jest/globals';
import type { ErrorCode } from '../../../src/errors/error-table.js';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';
import { caseBytes, readCase, sketch, sketchCase } from './pdf-case.js';

describe('files that cannot be read say why', () => {
  test.each<[string, ErrorCode]>([
    ['encrypted-for-users', 'file-encrypted'],
    ['scan', 'file-is-image'],
    ['characters-in-private-use', 'file-text-broken'],
    ['characters-shifted', 'file-text-broken'],
  ])('%s', async (name, code) => {
    await expect(readCase(name)).rejects.toMatchObject({ code, class: 'input' });
  });

  test('cut off after its first bytes', async () => {
    await expect(readPdf(caseBytes('scan').slice(0, 400))).rejects.toMatchObject({ code: 'file-corrupt' });
  });

  test('one failure leaves the next file alone', async () => {
    await expect(readPdf(Buffer.from('%PDF-1.7\n%%EOF'))).rejects.toMatchObject({ code: 'file-corrupt' });
    expect(await sketchCase('square-metres')).toHaveLength(1);
  });
});

test('a password that only the owner needs keeps nobody from reading', async () => {
  expect(await sketchCase('encrypted-for-owner')).toEqual(await sketchCase('square-metres'));
});

test('a page without text is named, the others are read', async () => {
  const tree = await readCase('scan-among-pages');
  expect(sketch(tree)).toEqual(await sketchCase('square-metres'));
  expect(tree.issues).toEqual([{ code: 'page-without-text', severity: 'error', data: { page: 2 } }]);
  expect(tree.source).toMatchObject({ mediaType: 'application/pdf', pageCount: 2, textOrigin: 'digital' });
});

test('a signature layer stands apart and is reported as it says', async () => {
  const tree = await readCase('signature-layer');
  const withoutLayer = await sketchCase('two-column-head-and-foot');
  expect(sketch(tree)).toEqual([
    ...withoutLayer,
    'layer: Người ký: Sở Nông nghiệp',
    'layer: Email: so@vi-du.vn',
    'layer: Thời gian ký: 05.02.2021 10:33:29 +07:00',
  ]);
  expect(tree.issues).toEqual([{ code: 'signed', severity: 'info', data: { by: 'Sở Nông nghiệp', at: '05.02.2021 10:33:29 +07:00' } }]);
});

test('a number and a day set over their blanks are text of the line', async () => {
  const [letterhead] = await sketchCase('number-set-over-the-page');
  expect(letterhead).toEqual([
    'UBND TỈNH QUẢNG HÀ ¶ SỞ NÔNG NGHIỆP ¶ Số: 15 /KH-SNN | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM ¶ Độc lập - Tự do - Hạnh phúc ¶ Quảng Hà, ngày 04 tháng 02 năm 2021',
  ]);
});
