import { describe, expect, test } from '@jest/globals';
import { PDFDocument, StandardFonts } from '@cantoo/pdf-lib';
import { readPdf } from '../../../src/readers/pdf/read-pdf.js';

/** A page whose standard font goes by another name, its letters at the codes of Windows-1252. */
async function printed(lines: readonly string[], font: string): Promise<Uint8Array> {
  const file = await PDFDocument.create();
  const times = await file.embedFont(StandardFonts.TimesRoman);
  const page = file.addPage([595, 842]);
  for (const [index, line] of lines.entries()) page.drawText(line, { x: 60, y: 780 - 40 * index, size: 13, font: times });
  const bytes = Buffer.from(await file.save({ useObjectStreams: false }));
  return Buffer.from(
    bytes.toString('latin1').replaceAll('/BaseFont /Times-Roman', `/BaseFont /${font}`.padEnd('/BaseFont /Times-Roman'.length)),
    'latin1',
  );
}

async function read(lines: readonly string[], font: string) {
  const { children, issues } = await readPdf(await printed(lines, font));
  return { texts: children.map((block) => (block.type === 'paragraph' ? block.text : '')), issues };
}

const converted = (encoding: string) => [{ code: 'legacy-text-converted', severity: 'info', data: { encoding, count: 1 } }];

describe('text in the fonts of the time before Unicode', () => {
  test.each([
    ['.VnTime', 'Uû ban nh©n d©n tØnh B¾c Giang', 'Uỷ ban nhân dân tỉnh Bắc Giang', 'tcvn3'],
    ['ABCDEF+.VnTimeH', 'kÕ ho¹ch kiÓm tra', 'KẾ HOẠCH KIỂM TRA', 'tcvn3'],
    ['.VnTime', 'n-íc uèng, tr-ëng phßng, giai ®o¹n 2019-2020', 'nước uống, trưởng phòng, giai đoạn 2019-2020', 'tcvn3'],
    ['VNI-Times', 'Phoøng Noäi vuï chuû trì', 'Phòng Nội vụ chủ trì', 'vni'],
  ])('%s: %s', async (font, written, letters, encoding) => {
    expect(await read([written], font)).toEqual({ texts: [letters], issues: converted(encoding) });
  });

  test('Unicode under such a name stays', async () => {
    expect(await read(['Phòng Hành chính và các phòng'], '.VnTime')).toEqual({ texts: ['Phòng Hành chính và các phòng'], issues: [] });
  });
});
