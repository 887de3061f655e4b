import { describe, expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';
import { docxFile } from '../../scripts/fixtures/docx-file.js';
import { p } from '../../scripts/fixtures/docx-xml.js';

/** A paragraph with its line breaks and tabs. */
const typed = (text: string): string => p(text).replaceAll('\n', '</w:t><w:br/><w:t>').replaceAll('\t', '</w:t><w:tab/><w:t>');

const HEAD = [
  'UBND TỈNH NAM ĐỊNH\tCỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'SỞ NỘI VỤ\tĐộc lập - Tự do - Hạnh phúc',
  'Số: 12/KH-SNV\tNam Định, ngày 05 tháng 01 năm 2024',
];
const TITLE = 'KẾ HOẠCH\nCông tác văn thư, lưu trữ năm 2024';
const TASKS = 'II. NHIỆM VỤ\n- Lập danh mục hồ sơ  xong trước ngày 31/3/2024;\n- Chỉnh lý tài liệu của các phòng.';
const END = ['Nơi nhận:\tGIÁM ĐỐC', '- UBND tỉnh;\t(Đã ký)', '- Lưu: VT.\tTrần Văn Bách'];

const read = (paragraphs: readonly string[]) => readPlan(docxFile({ body: paragraphs.map(typed).join('') }));
const plan = await read([...HEAD, TITLE, 'I. MỤC ĐÍCH', 'Quản lý thống nhất tài liệu.', TASKS, ...END]);

describe('a Word file as it is typed', () => {
  test('items of a list that are lines of one paragraph are items', () => {
    expect(plan.sections.map(({ path }) => path)).toEqual(['I', 'II']);
    expect(plan.sections[1]?.children.map(({ path }) => path)).toEqual(['II/-1', 'II/-2']);
  });

  test('tabs part the names of a letterhead from the motto', () => {
    expect(plan.header.issuer?.value).toBe('so-noi-vu@nam-dinh');
  });

  test('so do line breaks, in a text box or a cell', async () => {
    const { header } = await read([
      'ỦY BAN NHÂN DÂN\nXÃ BẮC HÀ\nSố: 15/KH-UBND',
      'Bắc Hà, ngày 09 tháng 01 năm 2026',
      TITLE,
      'Thực hiện Kế hoạch số 5/KH-UBND ngày 01/01/2026 của UBND tỉnh Lào Cai.',
      TASKS,
    ]);
    expect(header.issuer?.value).toBe('ubnd@lao-cai.bac-ha');
  });

  test('tabs part the recipients from who signs', () => {
    expect(plan.header.recipients.map(({ value }) => value)).toEqual(['UBND tỉnh', 'Lưu: VT']);
    expect(plan.header.signatories.map(({ name }) => name.value)).toEqual(['Trần Văn Bách']);
  });

  test('a blank too many parts no words, and stays in what is cited', () => {
    expect(plan.sections[1]?.children[0]?.title.raw).toContain('hồ sơ  xong');
  });
});
