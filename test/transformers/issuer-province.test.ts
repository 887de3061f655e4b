import { expect, test } from '@jest/globals';
import { readPlan } from '../../pipelines/read-plan.js';

test.each([
  [
    'Căn cứ Công văn số 1102/SGDĐT-GDTrH ngày 12/8/2021 của Sở Giáo dục và Đào tạo Bắc Giang;',
    'phong-giao-duc-va-dao-tao@bac-giang.yen-the',
  ],
  ['Căn cứ Công văn số 1102/SGDĐT-GDTrH ngày 12/8/2021 của Sở Giáo dục và Đào tạo;', 'phong-giao-duc-va-dao-tao@?.yen-the'],
])('the province of a district that only its legal basis tells: %s', async (basis, issuer) => {
  const head = [
    'UBND HUYỆN YÊN THẾ',
    'PHÒNG GIÁO DỤC VÀ ĐÀO TẠO',
    'Số: 415/KH-PGDĐT',
    'Yên Thế, ngày 16 tháng 8 năm 2021',
    'KẾ HOẠCH',
    'Thực hiện nhiệm vụ năm học 2021 - 2022',
  ];
  const { header } = await readPlan(
    Buffer.from(
      [
        ...head,
        basis,
        'Phòng Giáo dục và Đào tạo xây dựng kế hoạch như sau:',
        'I. MỤC TIÊU',
        'Giữ vững quy mô trường lớp.',
        'II. NHIỆM VỤ',
        'Dạy tốt.',
      ].join('\n\n'),
    ),
  );
  expect(header.issuer?.value).toBe(issuer);
});

test.each([
  [['PHÒNG GD&ĐT HÒA BÌNH', 'TRƯỜNG THCS TRẦN PHÚ'], 'Hòa Bình', '', 'truong-trung-hoc-co-so-tran-phu@?.hoa-binh'],
  [['PHÒNG GD&ĐT HÒA BÌNH', 'TRƯỜNG THCS TRẦN PHÚ'], 'Hòa Bình', ' tỉnh Bạc Liêu', 'truong-trung-hoc-co-so-tran-phu@bac-lieu.hoa-binh'],
  [['UBND HUYỆN HÒA BÌNH', 'PHÒNG NỘI VỤ'], 'Hòa Bình', '', 'phong-noi-vu@?.hoa-binh'],
  [['UBND HUYỆN HÒA BÌNH, TỈNH BẠC LIÊU', 'PHÒNG NỘI VỤ'], 'Hòa Bình', '', 'phong-noi-vu@bac-lieu.hoa-binh'],
  [['UBND THÀNH PHỐ HÒA BÌNH', 'PHÒNG NỘI VỤ'], 'Hòa Bình', '', 'phong-noi-vu@hoa-binh.hoa-binh'],
  [['UBND TỈNH HÒA BÌNH', 'SỞ NỘI VỤ'], 'Hòa Bình', '', 'so-noi-vu@hoa-binh'],
  [['SỞ GIÁO DỤC VÀ ĐÀO TẠO HÒA BÌNH'], 'Hòa Bình', '', 'so-gddt@hoa-binh'],
])("a district that bears a province's name: %j, %s%s", async (bodies, place, area, issuer) => {
  const lines = [
    ...bodies,
    'Số: 31/KH-TP',
    `${place}, ngày 05 tháng 9 năm 2022`,
    'KẾ HOẠCH',
    `Thực hiện nhiệm vụ năm học 2022 - 2023${area}`,
    'I. MỤC TIÊU',
    'Giữ vững quy mô trường lớp.',
  ];
  const { header, issues } = await readPlan(Buffer.from(lines.join('\n\n')));
  expect(header.issuer?.value).toBe(issuer);
  expect(issues.some(({ code }) => code === 'issuer-area-unknown')).toBe(issuer.includes('?'));
});

test.each([
  ['Nghị quyết số 08-NQ/TU ngày 15/7/2021 của Tỉnh ủy Đồng Nai;', 'ubnd@dong-nai.trang-bom'],
  ['Quyết định số 4521/QĐ-UBND ngày 15/11/2021 của UBND tỉnh;', 'ubnd@?.trang-bom'],
])('a legal basis that heads the plan as a division tells the province too: %s', async (basis, issuer) => {
  const lines = [
    'ỦY BAN NHÂN DÂN HUYỆN TRẢNG BOM',
    'Số: 341/KH-UBND',
    'Trảng Bom, ngày 28 tháng 12 năm 2021',
    'KẾ HOẠCH',
    'Chuyển đổi số năm 2022',
    'I. CĂN CỨ PHÁP LÝ',
    `- ${basis}`,
    'II. MỤC TIÊU',
    '- Phổ cập dịch vụ mạng.',
  ];
  const { header } = await readPlan(Buffer.from(lines.join('\n\n')));
  expect(header.issuer?.value).toBe(issuer);
});
