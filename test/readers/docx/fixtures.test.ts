import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { docxCases } from '../../../scripts/fixtures/docx-cases.js';
import { docxFile } from '../../../scripts/fixtures/docx-file.js';
import { packageRoot } from '../../../src/config/package.js';
import { readDocx } from '../../../src/readers/docx/read-docx.js';
import { readTxt } from '../../../src/readers/txt/read-txt.js';
import type { BlockNode } from '../../../src/tree/nodes.js';

const read = (path: string) => readFileSync(join(packageRoot, 'fixtures', path));

/** What a person sees who opens the file: written by hand. */
const GOLD: Readonly<Record<keyof typeof docxCases, string>> = {
  'outline-in-one-list': `
    I. MỤC TIÊU
    1. Mục tiêu chung
    2. Mục tiêu cụ thể
    a) Trên 90% hồ sơ được giải quyết đúng hạn;
    b) Toàn bộ thủ tục được công khai.
    II. NHIỆM VỤ
    1. Rà soát thủ tục
    - Lập danh mục;
    - Trình phê duyệt.`,
  'headings-numbered-by-style': `
    I. MỤC ĐÍCH
    II. YÊU CẦU
    2.1. Về tiến độ
    2.2. Về kinh phí`,
  'lists-that-start-again': `
    Sở Nội vụ:
    1. Chủ trì;
    2. Tổng hợp.
    Sở Tài chính:
    1. Bố trí kinh phí;
    2. Thẩm định.
    3. Báo cáo.`,
  'rows-that-number-themselves': `
    TT | Nhiệm vụ | Thời gian
    Nhóm việc thường xuyên (1×3)
    01 | Công khai thủ tục | Quý I
    02 | Kiểm tra | Quý III`,
  'head-of-two-rows': `
    STT (2×1) | Nội dung (2×1) | Đơn vị (1×2)
    Chủ trì | Phối hợp
    1 (2×1) | Tập huấn | Sở Nội vụ | Các sở
    Hội nghị | Văn phòng | Các huyện`,
  'columns-off-by-a-hair': `
    TT | Việc | Hạn
    1 | Thống kê | 30/6`,
  'tracked-changes': `
    Hoàn thành trước ngày 31/3.
    Gửi báo cáo về Sở Nội vụ.
    Giữ`,
  'text-box-twice-over': `
    Số: 12/KH-UBND
    DỰ THẢO`,
  'footnote-in-a-cell': `
    Đạt 92% | Quý IV
    (footnote) Theo số liệu đến hết tháng 11.`,
  'fields-and-controls': `
    Kế hoạch số 27/KH-SNV ngày 05/01/2024`,
  'letterhead-in-the-header': `
    UBND TỈNH NINH THUẬN
    SỞ NỘI VỤ
    Số: 12/KH-SNV | CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
    Ninh Thuận, ngày 05 tháng 3 năm 2019
    KẾ HOẠCH
    Tập huấn công tác văn thư`,
  'letterhead-on-every-page': `
    UBND XÃ TÂN HÀO
    Số: 07/KH-UBND | CỘNG HÒA
    Tân Hào, ngày 02 tháng 4 năm 2019
    KẾ HOẠCH
    Vệ sinh môi trường`,
  'running-head': `
    KẾ HOẠCH
    Tập huấn công tác văn thư`,
  'appendix-on-a-wide-page': `
    Thân kế hoạch.
    (page) PHỤ LỤC
    Ghi chú cuối trang.
    (page) PHỤ LỤC II`,
};

function draw(block: BlockNode): string[] {
  if (block.type === 'paragraph')
    return [[block.note && `(${block.note})`, block.afterPageBreak && '(page)', block.text].filter(Boolean).join(' ')];
  return block.children.map(({ children }) =>
    children.map(({ text, rowSpan, columnSpan }) => (rowSpan * columnSpan > 1 ? `${text} (${rowSpan}×${columnSpan})` : text)).join(' | '),
  );
}

describe('documents made to be hard', () => {
  test.each(Object.entries(GOLD))('%s', async (name, gold) => {
    const { children } = await readDocx(read(`cases/docx/${name}.docx`));
    expect(children.flatMap(draw).join('\n').split('\n')).toEqual(gold.trim().split(/\n\s*/u));
  });

  test.each(Object.entries(docxCases))('%s is what the script builds', (name, parts) => {
    expect(Buffer.from(docxFile(parts)).equals(read(`cases/docx/${name}.docx`))).toBe(true);
  });
});

/** Blocks as they count for every format. */
function contentOf(blocks: readonly BlockNode[]): unknown[] {
  return blocks.map((block) =>
    block.type === 'table'
      ? block.children.map(({ children }) =>
          children.map(({ text, row, column, rowSpan, columnSpan }) => ({ text, row, column, rowSpan, columnSpan })),
        )
      : { text: block.text, styles: block.styles ?? [], afterGap: block.afterGap ?? false },
  );
}

describe('a plan set in Word, whose marks number themselves, reads like its text', () => {
  test.each(['2012-ubnd-tinh', '2025-so-noi-vu'])('%s', async (name) => {
    const [docx, txt] = await Promise.all([readDocx(read(`cases/docx/plan-${name}.docx`)), readTxt(read(`plans/${name}.txt`))]);
    expect(contentOf(docx.children)).toEqual(contentOf(txt.children));
  });
});
