import { expect, test } from '@jest/globals';
import { readPlan } from '../../../pipelines/read-plan.js';

/** The appendix of a plan that has these lines behind its signature: label, title, and what stands below it. */
async function appendix(...lines: string[]) {
  const plan = [
    'UBND TỈNH NAM ĐỊNH\nSỞ NỘI VỤ\n\nSố: 12/KH-SNV\n\nNam Định, ngày 05 tháng 02 năm 2020\n\nKẾ HOẠCH\nTập huấn công tác văn thư',
    'I. NỘI DUNG\n\n1. Tập huấn.\n\n2. Kiểm tra.\n\nGIÁM ĐỐC\n\nTrần Văn Nam',
    ...lines,
  ];
  const { sections } = await readPlan(Buffer.from(plan.join('\n\n')));
  return sections
    .filter(({ path }) => path.startsWith('PL'))
    .map(({ label, title, children }) => [label, title?.value, children.map((child) => child.title?.value)]);
}

test('the title of an appendix above the note that ties it to the plan, or below it', async () => {
  const [note, first, second] = ['(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/02/2020 của Sở Nội vụ)', 'CHƯƠNG TRÌNH', 'HỘI NGHỊ TẬP HUẤN'];
  const expected = [['Phụ lục', 'CHƯƠNG TRÌNH HỘI NGHỊ TẬP HUẤN', ['Khai mạc', 'Bế mạc']]];
  expect(await appendix(`PHỤ LỤC\n${first}\n${second}\n${note}`, '1. Khai mạc', '2. Bế mạc')).toEqual(expected);
  expect(await appendix(`PHỤ LỤC\n${note}`, `${first}\n${second}`, '1. Khai mạc', '2. Bế mạc')).toEqual(expected);
});

test('behind the note a sentence is no title', async () => {
  const note = '(Kèm theo Kế hoạch số 12/KH-SNV ngày 05/02/2020 của Sở Nội vụ)';
  expect(await appendix(`PHỤ LỤC\n${note}`, 'Các đơn vị cử người theo danh sách.', '1. Khai mạc', '2. Bế mạc')).toEqual([
    ['Phụ lục', null, ['Khai mạc', 'Bế mạc']],
  ]);
});
