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
